"""The document loses nothing, and finds elements by id and reference."""

from __future__ import annotations

import pytest
from lxml import etree
from small_bpmn import document, file

from intertwine.bpmn import Document, read_document
from intertwine.model.ids import ElementId

EXTRAS = """<?xml version="1.0" encoding="{encoding}" standalone="yes"?>
<!-- before --><?tool keep me?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:v="urn:vendor"
  v:version=" 1 " targetNamespace="urn:x">
  <!-- inside -->
  <b:process id="p" name="Pää&#10;two lines"><b:extensionElements>
    <v:thing v:a="1"><task xmlns="urn:vendor">text</task> tail</v:thing></b:extensionElements>
    <b:documentation><![CDATA[<b>bold</b> & more]]></b:documentation>
  </b:process>
</b:definitions>
<!-- after -->"""


def canonical(content: bytes) -> bytes:
    tree = etree.fromstring(content).getroottree()
    return etree.tostring(tree, method="c14n", with_comments=True)


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"])
def test_an_untouched_file_comes_back_identical(encoding: str) -> None:
    content = EXTRAS.format(encoding=encoding).encode(encoding)
    back = read_document(content).to_bytes()
    assert canonical(back) == canonical(content)
    assert b"CDATA" in back.replace(b"\0", b"")
    assert read_document(content).canonical() == canonical(content)


def test_a_copy_of_the_tree_can_be_changed_without_changing_the_document() -> None:
    original = read_document(EXTRAS.format(encoding="UTF-8").encode())
    tree = original.copy_tree()
    tree.getroot().set("name", "other")
    assert b"other" in Document(tree).to_bytes()
    assert b"other" not in original.to_bytes()
    assert b"<!-- after -->" in Document(tree).to_bytes()


def test_elements_are_found_by_id() -> None:
    found = document('<process id=" p "><task id="t"/></process>')
    assert found.id_of(found.by_id[ElementId("t")]) == "t"
    assert ElementId("p") in found.by_id


def test_of_two_elements_with_one_id_the_first_keeps_it_and_none_is_lost() -> None:
    found = document('<process id="a"><task id="a" name="2"/><task id="a" name="3"/></process>')
    assert found.duplicate_ids == ("a",)
    assert found.by_id[ElementId("a")].tag.endswith("process")
    assert found.by_id[ElementId("a~1")].get("name") == "2"
    assert found.by_id[ElementId("a~2")].get("name") == "3"


def test_elements_without_id_are_found_under_a_made_up_one() -> None:
    found = document('<process><task name="a"/><task name="b"/><task id="task~1"/></process>')
    names = [found.by_id[ElementId(own)].get("name") for own in ("task~1", "task~2", "task~3")]
    assert names == [None, "a", "b"]
    assert found.duplicate_ids == ()


def test_what_stands_in_extension_elements_is_the_tools_own() -> None:
    found = document(
        '<process id="p"><extensionElements><task id="t"/></extensionElements></process>'
    )
    assert ElementId("t") not in found.by_id


def test_references_are_resolved_with_and_without_prefix() -> None:
    found = document('<message id="m"/><process id="p"/>')
    assert found.resolve("m") == found.resolve(" tns:m ") == found.resolve("unknown:m") == "m"
    assert found.resolve("m", kinds=("process",)) is None
    assert found.resolve("nothing") is found.resolve("") is found.resolve(None) is None


def test_a_reference_into_an_imported_file_is_not_resolved_here() -> None:
    content = file(
        '<import namespace="urn:theirs" location="x" importType="y"/><message id="m"/>'
    ).replace(b"<definitions", b'<definitions xmlns:theirs="urn:theirs"')
    found = read_document(content)
    assert found.resolve("theirs:m") is None
    assert found.is_elsewhere("theirs:m")
    assert not found.is_elsewhere("tns:m")


def test_a_relative_namespace_address_does_not_stop_the_comparison() -> None:
    content = file("<process id='p' xmlns:x='here' x:a='1'/>")
    found = read_document(content)
    assert read_document(found.to_bytes()).canonical() == found.canonical()
    assert found.canonical() != read_document(content.replace(b"'1'", b"'2'")).canonical()
