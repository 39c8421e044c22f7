"""Opening a file: what is read, what is refused, and by which name."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from small_bpmn import file

from intertwine.bpmn import opening, read_document
from intertwine.errors import FileProblem, NotBpmn, NotThere, NotXml, TooLarge

XPDL = b'<Package xmlns="http://www.wfmc.org/2008/XPDL2.1" Id="x"/>'
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="&b;"/>'
)
EXTERNAL = (
    b'<!DOCTYPE d [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&secret;</definitions>'
)


def refusal(content: bytes) -> FileProblem:
    with pytest.raises(FileProblem) as problem:
        read_document(content, name="map.bpmn")
    return problem.value


def test_a_definitions_file_is_read_whatever_its_prefix() -> None:
    namespace = "http://www.omg.org/spec/BPMN/20100524/MODEL"
    for text in (
        f'<definitions xmlns="{namespace}"/>',
        f'<bpmn:definitions xmlns:bpmn="{namespace}"/>',
        f'<x.y-z:definitions xmlns:x.y-z="{namespace}"/>',
    ):
        assert read_document(text.encode()).root.tag == f"{{{namespace}}}definitions"


@pytest.mark.parametrize(
    ("content", "code", "kind"),
    [
        (b"", "map-file-empty", NotXml),
        (b" \n\t", "map-file-empty", NotXml),
        (codecs.BOM_UTF8, "map-file-empty", NotXml),
        (b"hello", "map-file-not-xml", NotXml),
        (b"\x89PNG\r\n\x1a\n\0\0", "map-file-not-xml", NotXml),
        (b"PK\x03\x04 an office document", "map-file-packed", NotXml),
        (b"<definitions", "map-file-cut-off", NotXml),
        (file("<process id='a'>")[:-30], "map-file-cut-off", NotXml),
        (file("<process id='a'></task>"), "map-file-broken-xml", NotXml),
        (file("<process id=a/>"), "map-file-broken-xml", NotXml),
        (file("<process odd:id='a' odd:id='b'/>"), "map-file-broken-xml", NotXml),
        (file("<process name='\x01'/>"), "map-file-broken-xml", NotXml),
        (file("<process name='&nbsp;'/>"), "map-file-broken-xml", NotXml),
        (file("") + b"<again/>", "map-file-broken-xml", NotXml),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "map-file-encoding", NotXml),
        (
            file("<process name='caf\u00e9'/>").decode().encode("latin-1"),
            "map-file-encoding",
            NotXml,
        ),
        (BOMB, "map-file-entities", NotXml),
        (EXTERNAL, "map-file-entities", NotXml),
        (EXTERNAL.decode().encode("utf-16"), "map-file-entities", NotXml),
        (b"<!-- a --><?b?><!DOCTYPE html><html/>", "map-file-entities", NotXml),
        (b"<html/>", "map-file-not-bpmn", NotBpmn),
        (b"<definitions/>", "map-file-no-namespace", NotBpmn),
        (b'<definitions xmlns="urn:else"/>', "map-file-no-namespace", NotBpmn),
        (XPDL, "map-file-xpdl", NotBpmn),
        (
            b'<definitions xmlns="http://schema.omg.org/spec/BPMN/2.0"/>',
            "map-file-older-bpmn",
            NotBpmn,
        ),
        (
            b'<process xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
            "map-file-fragment",
            NotBpmn,
        ),
        (
            b'<BPMNShape xmlns="http://www.omg.org/spec/BPMN/20100524/DI"/>',
            "map-file-fragment",
            NotBpmn,
        ),
    ],
)
def test_what_is_no_bpmn_file_is_refused_by_name(
    content: bytes, code: str, kind: type[FileProblem]
) -> None:
    problem = refusal(content)
    assert problem.code == code
    assert isinstance(problem, kind)
    assert "map.bpmn" in str(problem)


def test_the_line_of_the_damage_is_named() -> None:
    problem = refusal(b"<a>\n<b>\n</c>\n</a>")
    assert problem.params["line"] == 3
    assert "line 3" in str(problem)


def test_the_root_that_was_found_is_named() -> None:
    assert "“html”" in str(refusal(b"<html/>"))


def test_a_document_type_inside_a_text_is_only_text() -> None:
    text = "<process id='p'><documentation><![CDATA[<!DOCTYPE html>]]></documentation></process>"
    assert b"<!DOCTYPE html>" in read_document(file(text)).to_bytes()


def test_a_missing_file_a_folder_and_a_device_are_refused_by_name(tmp_path: Path) -> None:
    for path, code in (
        (tmp_path / "none.bpmn", "map-file-not-there"),
        (tmp_path, "map-file-is-folder"),
        (Path("/dev/null"), "map-file-not-a-file"),
        (Path("bad\0name"), "map-file-not-readable"),
        (Path("x" * 5000), "map-file-not-readable"),
    ):
        with pytest.raises(NotThere) as problem:
            read_document(path)
        assert problem.value.code == code


def test_a_file_is_called_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "service.bpmn"
    path.write_bytes(file(""))
    assert read_document(path).name == "service.bpmn"
    assert read_document(path, name="the service").name == "the service"


def test_files_beyond_the_limits_are_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = "<process>" * opening.MAX_DEPTH + "</process>" * opening.MAX_DEPTH
    assert refusal(file(deep)).code == "map-file-too-deep"
    very_deep = "<process>" * 5000 + "</process>" * 5000
    assert refusal(file(very_deep)).code == "map-file-too-deep"
    just_right = "<process>" * (opening.MAX_DEPTH - 1) + "</process>" * (opening.MAX_DEPTH - 1)
    assert len(read_document(file(just_right)).elements) == opening.MAX_DEPTH
    assert refusal(file("<task/>" * opening.MAX_ELEMENTS)).code == "map-file-too-many-elements"

    monkeypatch.setattr(opening, "MAX_BYTES", 1000)
    large = tmp_path / "large.bpmn"
    large.write_bytes(file("<task/>" * 200))
    assert refusal(large.read_bytes()).code == "map-file-too-large"
    with pytest.raises(TooLarge):
        read_document(large)


def test_a_single_endless_text_is_refused_by_name() -> None:
    endless = "a" * 11_000_000
    problem = refusal(file(f"<documentation>{endless}</documentation>"))
    assert isinstance(problem, TooLarge)
