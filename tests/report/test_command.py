"""`intertwine report`: what it writes, what it says, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest
from lxml import html
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.errors import CannotWrite, IntertwineError, UsageProblem
from intertwine.examples import copy_example

MAP = """<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t">
  <collaboration id="c" name="Coffee">
    <participant id="a" name="Guest" processRef="pa"/>
    <participant id="b" name="Café" processRef="pb"/>
    <messageFlow id="m" name="Order" sourceRef="ask" targetRef="pour"/>
  </collaboration>
  <process id="pa"><task id="ask" name="Ask for coffee"/></process>
  <process id="pb"><task id="pour" name="Pour it"/></process>
</definitions>
"""


@pytest.fixture
def one_map(tmp_path: Path) -> Path:
    path = tmp_path / "coffee.bpmn"
    path.write_text(MAP, encoding="utf-8")
    return path


def run(*words: object) -> tuple[int, str]:
    outcome = CliRunner().invoke(app, ["report", *map(str, words)])
    if isinstance(outcome.exception, IntertwineError):
        raise outcome.exception
    return outcome.exit_code, outcome.output


def test_one_map_becomes_a_report_in_each_format(one_map: Path, tmp_path: Path) -> None:
    for ending in ("html", "docx", "json"):
        out = tmp_path / f"report.{ending}"
        code, said = run(one_map, "-o", out)
        assert (code, out.is_file()) == (0, True)
        assert str(out) in said
    assert html.parse(str(tmp_path / "report.html")).xpath("string(//h1)")
    assert docx.Document(str(tmp_path / "report.docx")).paragraphs[0].text
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert told["format"] == 1
    assert {c["key"] for c in told["chapters"]} >= {"service", "evidence", "about"}


def test_json_prints_page_one_as_one_object(one_map: Path, tmp_path: Path) -> None:
    _, said = run(one_map, "-o", tmp_path / "r.html", "--json")
    told = json.loads(said)
    assert set(told) == {
        "file", "study", "language", "date", "prepared_by", "title", "lead", "statements",
        "questions", "left_out", "failed",
    }  # fmt: skip


def test_a_study_with_one_bad_file_still_reports_the_rest(tmp_path: Path) -> None:
    study = copy_example("good-hours", tmp_path / "study")
    (study / "maps" / "to-be.bpmn").write_text("<html>", encoding="utf-8")
    code, said = run(study, "-o", tmp_path / "r.html")
    assert code == 1
    assert "to-be.bpmn" in said
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "to-be.bpmn" in page
    assert "Draw up the activity profile together" in page


def test_another_ending_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match=r"\.html, \.docx or \.json"):
        run(tmp_path / "nowhere", "-o", tmp_path / "report.pdf")


def test_a_missing_folder_is_named(one_map: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="no folder"):
        run(one_map, "-o", tmp_path / "not" / "here.html")


def test_a_folder_is_no_report(one_map: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="is a folder"):
        run(one_map, "-o", tmp_path)


def test_a_file_that_cannot_be_written_is_said(one_map: Path, tmp_path: Path) -> None:
    name = "x" * 300 + ".html"
    with pytest.raises(CannotWrite, match="cannot be written"):
        run(one_map, "-o", tmp_path / name)


def test_a_study_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(IntertwineError, match="no file or folder"):
        run(tmp_path / "nowhere", "-o", tmp_path / "r.html")


def test_the_manual_names_every_type_field_and_chapter_of_the_json() -> None:
    from dataclasses import fields

    from intertwine.report import tree
    from intertwine.report.chapters import THEMES

    manual = Path(__file__).parents[2] / "docs" / "reference" / "report-json.md"
    said = manual.read_text(encoding="utf-8")
    types = [t for t in vars(tree).values() if isinstance(t, type) and hasattr(t, "__slots__")]
    told = [
        t for t in types if t.__module__ == tree.__name__ and hasattr(t, "__dataclass_fields__")
    ]
    missing = {
        f"{t.__name__}.{f.name}" for t in told for f in fields(t) if f"{f.name}`" not in said
    }
    assert missing <= {"Report.words", "Report.dated"}
    assert all(
        f"`{t.__name__}`" in said
        for t in told
        if t.__name__ not in ("Report", "Sheet", "Statement")
    )
    assert all(f"`{name}`" in said for name, _ in THEMES)
