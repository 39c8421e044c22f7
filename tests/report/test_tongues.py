"""The worked example's report in each language, whole and without English sentences."""

from __future__ import annotations

import re
import zipfile
from functools import cache
from pathlib import Path

import pytest

from intertwine.cli.report import make_report
from intertwine.measures import measure_all
from intertwine.model.findings import Result
from intertwine.model.study import Study
from intertwine.report import build
from intertwine.report.as_html import to_html
from intertwine.report.tree import Block, Report, Section, plain
from intertwine.study import open_study
from intertwine.wording import LANGUAGES, codes

EXAMPLE = Path(__file__).resolve().parents[2] / "src" / "intertwine" / "examples" / "good-hours"
OTHERS = LANGUAGES[1:]
KNOWN = [codes(language=language) for language in LANGUAGES]


@pytest.fixture(autouse=True)
def words() -> None:
    """These reports are told with the catalogue as it is."""


@cache
def example() -> Study:
    """Return the worked example."""
    return open_study(EXAMPLE)


@cache
def measured() -> tuple[Result, ...]:
    """Return its results, which are the same for every language."""
    return measure_all(example())


@cache
def report(language: str) -> Report:
    """Return the report of the worked example; what every language tells, by every measure."""
    told = [r for r in measured() if all(f"measure-{r.measure}" in c for c in KNOWN)]
    assert len(told) > 12
    return build(example(), told, language=language)


def sentences(told: Report) -> list[str]:
    """Return what page one says in words of ours, and the titles of chapters and sections."""
    said = [told.title, told.lead, *(c.title for c in told.chapters)]
    for s in told.statements:
        said += [s.headline, s.sentence, s.mark.word, s.rests_on, *(link.text for link in s.links)]
    for section in told.cover:
        said += [section.title, *(t for b in section.blocks for t in texts(b))]
    return [t for t in said if len(t.split()) > 2]


def texts(block: Block) -> list[str]:
    """Return the running text of a block; names that people gave are not ours."""
    match type(block).__name__:
        case "Facts":
            return [name for name, _ in block.rows]  # type: ignore[union-attr]
        case "Bullets":
            return [plain(item) for item in block.items]  # type: ignore[union-attr]
        case "Paragraph":
            return [plain(block.runs)]  # type: ignore[union-attr]
        case "Figure":
            return [block.alt, plain(block.caption)]  # type: ignore[union-attr]
    return []


@pytest.mark.parametrize("language", OTHERS)
def test_page_one_and_the_chapters_keep_no_english_sentence(language: str) -> None:
    told, english = report(language), report("en")
    assert told.language == language
    assert told.failed == ()
    assert len(told.statements) == len(english.statements) == 7
    assert [c.key for c in told.chapters] == [c.key for c in english.chapters]
    assert set(sentences(told)) & set(sentences(english)) == set()
    assert len(sentences(told)) > 25


@pytest.mark.parametrize("language", OTHERS)
def test_the_evidence_and_the_tables_are_told_too(language: str) -> None:
    def whole(told: Report) -> set[str]:
        found: set[str] = set()

        def into(section: Section) -> None:
            found.update(texts_of(section))
            for inner in section.sections:
                into(inner)

        for chapter in told.chapters:
            into(Section(chapter.key, chapter.title, chapter.blocks, chapter.sections))
        return found

    def texts_of(section: Section) -> list[str]:
        said = [] if section.title_runs else [section.title]
        for block in section.blocks:
            said += texts(block)
            said += getattr(block, "columns", ())
            said.append(getattr(block, "note", ""))
        return [t for t in said if len(t.split()) > 4]

    alike = whole(report(language)) & whole(report("en"))
    assert alike == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_and_its_pictures_say_their_language(language: str) -> None:
    page = to_html(report(language))
    assert f'<html lang="{language}">' in page
    words = {"en": "hand-off", "fi": "siirtymä", "sv": "överlämning", "da": "overgang"}
    assert f">{words[language]}<" in page


def test_the_word_document_is_marked_with_its_language(tmp_path: Path) -> None:
    (tmp_path / "study.toml").write_text('format = 1\nname = "X"\n', "utf-8")
    made = make_report(tmp_path, tmp_path / "r.docx", language="fi")
    assert made.language == "fi"
    with zipfile.ZipFile(tmp_path / "r.docx") as file:
        assert 'w:val="fi-FI"' in file.read("word/styles.xml").decode()
        assert made.title in file.read("word/document.xml").decode()


def test_numbers_and_dates_are_written_as_finns_write_them() -> None:
    page = to_html(report("fi"))
    assert "20. maaliskuuta 2025" in page
    assert re.search(r">\s*0,\d", page)
    assert not re.search(r">\s*0\.\d+\s*<", page)


def test_a_study_says_what_its_report_is_told_in(tmp_path: Path) -> None:
    (tmp_path / "study.toml").write_text('format = 1\nname = "X"\nlanguage = "sv"\n', "utf-8")
    study = open_study(tmp_path)
    assert study.language == "sv"
    assert build(study, ()).language == "sv"
    assert build(study, (), language="fi").language == "fi"


def test_a_language_we_do_not_have_is_left_out_and_named(tmp_path: Path) -> None:
    (tmp_path / "study.toml").write_text('format = 1\nname = "X"\nlanguage = "xx"\n', "utf-8")
    study = open_study(tmp_path)
    assert study.language == ""
    assert "'xx'" in str(study.left_out[0].params["why"])
    assert build(study, ()).language == "en"
