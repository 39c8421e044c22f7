"""The Word report: real styles, contents in place, links, alternative texts, safe text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from report_world import LACKS, World, result, small_map

from intertwine.model.kinds import State
from intertwine.model.study import LeftOut, StudyMap
from intertwine.report import build, write_docx

HOSTILE = [
    "<w:p/>",
    "=1+1",
    "bell\x07 null\x00 \ufffe",
    "\u202egnp.exe",
    "قهوة 🐕",
    "a\tb\nc",
    "\ud800",
]


@pytest.fixture
def written(world: World, tmp_path: Path) -> Any:
    write_docx(build(world.study, world.results), tmp_path / "report.docx")
    return docx.Document(str(tmp_path / "report.docx"))


def test_parts_have_real_heading_styles(written: Any) -> None:
    styles = [p.style.name for p in written.paragraphs]
    assert styles[:2] == ["Title", "Lead"]
    assert {"Heading 1", "Heading 2", "Heading 3", "Statement", "Fact", "Caption"} <= set(styles)


def test_the_contents_are_there_before_anything_is_updated(written: Any) -> None:
    entries = [p for p in written.paragraphs if p.style.name.startswith("toc ")]
    headings = [p.text for p in written.paragraphs if p.style.name == "Heading 1"]
    first_level = [p.text for p in entries if p.style.name == "toc 1"]
    assert first_level == headings
    assert "TOC \\o" in entries[0]._p.xml
    assert written.settings.element.find(qn("w:updateFields")) is None


def test_every_link_leads_to_a_bookmark_and_no_bookmark_stands_twice(written: Any) -> None:
    body = written.element.body
    names = [b.get(qn("w:name")) for b in body.iter(qn("w:bookmarkStart"))]
    numbers = [b.get(qn("w:id")) for b in body.iter(qn("w:bookmarkStart"))]
    ends = [b.get(qn("w:id")) for b in body.iter(qn("w:bookmarkEnd"))]
    links = [a.get(qn("w:anchor")) for a in body.iter(qn("w:hyperlink"))]
    assert links
    assert set(links) <= set(names)
    assert len(names) == len(set(names))
    assert sorted(numbers) == sorted(ends)


def test_a_statement_leads_to_its_evidence_and_to_the_picture(written: Any) -> None:
    first = next(p for p in written.paragraphs if p.style.name == "Statement")
    assert [link.text for link in first.hyperlinks] == [
        "On the map",
        "Evidence E1",
        "How computed",
    ]


def test_pictures_have_alternative_texts(written: Any) -> None:
    described = [e.get("descr") for e in written.element.body.iter(qn("wp:docPr"))]
    assert len(described) == 2
    assert all(text.startswith("Map of the service") for text in described)


def test_head_rows_repeat_and_rows_do_not_break(written: Any) -> None:
    assert written.tables
    for table in written.tables:
        rows = [row._tr.trPr for row in table.rows]
        assert rows[0].find(qn("w:tblHeader")) is not None
        assert all(r.find(qn("w:cantSplit")) is not None for r in rows)
        assert table.style.name == "Report Table"


def test_no_empty_paragraph_stands_as_a_space(written: Any) -> None:
    empty = [
        p
        for p in written.paragraphs
        if not p.text.strip() and not p._p.findall(f".//{qn('w:drawing')}")
    ]
    assert empty == []


def test_the_wide_picture_has_a_turned_page_of_its_own(written: Any) -> None:
    turned = [s.page_width > s.page_height for s in written.sections]
    assert turned == [False, True, False]


def test_the_file_says_its_title_language_and_author(written: Any) -> None:
    properties = written.core_properties
    assert properties.title.startswith("Not everyone has the information")
    assert (properties.author, properties.language) == ("Kaisa", "en")
    assert str(properties.created).startswith("2025-03-20")


def test_page_numbers_stand_in_the_footer(written: Any) -> None:
    assert "PAGE" in written.sections[0].footer._element.xml


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_and_the_file_opens(
    world: World, tmp_path: Path, text: str
) -> None:
    study = replace(
        world.study,
        name=text,
        need=text,
        prepared_by=text,
        maps=(StudyMap("today", small_map(text, town=text), State.AS_IS),),
    )
    out = tmp_path / "report.docx"
    write_docx(build(study, (result(replace(LACKS, params={"who": text, "what": text})),)), out)
    with ZipFile(out) as packed:
        for name in packed.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(packed.read(name))
    assert docx.Document(str(out)).paragraphs[0].style.name == "Title"


PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr "
    "shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
    "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
    "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
    "rPr sectPr pPrChange"
)
RUN = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
    "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
)


@pytest.mark.parametrize(("tag", "order"), [("w:pPr", PARAGRAPH), ("w:rPr", RUN)])
def test_properties_stand_in_the_order_of_the_schema_or_word_refuses_the_file(
    world: World, tmp_path: Path, tag: str, order: str
) -> None:
    left_out = LeftOut("maps/old.bpmn", "not-there", {"file": "maps/old.bpmn"})
    study = replace(world.study, left_out=(left_out,))
    write_docx(build(study, world.results), tmp_path / "report.docx")
    with ZipFile(tmp_path / "report.docx") as packed:
        for name in ("word/document.xml", "word/styles.xml"):
            for properties in etree.fromstring(packed.read(name)).iter(qn(tag)):
                names = [etree.QName(child).localname for child in properties]
                assert names == sorted(names, key=order.split().index), (name, names)
