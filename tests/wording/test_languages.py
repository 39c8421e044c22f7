"""The other languages say what English says: the same sentences, with the same parts."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from intertwine.wording import LANGUAGES, codes, has, join, number, say

WORDING = Path(__file__).resolve().parents[2] / "src" / "intertwine" / "wording"
OTHERS = LANGUAGES[1:]

TRANSLATED = (
    "report.ftl",
    "measures-structure.ftl",
    "measures-information.ftl",
    "measures-understanding.ftl",
    "measures-complementarity.ftl",
    "measures-answers.ftl",
    "measures-simulation.ftl",
    "measures-kept.ftl",
    "measures-behaviour.ftl",
    "drawing.ftl",
    "behaviour.ftl",
    "semantics.ftl",
    "mapping.ftl",
    "study.ftl",
    "checks.ftl",
    "common.ftl",
    "grid.ftl",
    "notice.ftl",
    "phone.ftl",
    "bpmn.ftl",
    "edits.ftl",
    "walk.ftl",
    "web.ftl",
    "store.ftl",
    *sorted(f.name for f in (WORDING / "en").glob("pages*.ftl")),
)
"""Files of which every sentence is told in every language."""

ENGLISH_YET: frozenset[str] = frozenset()
"""Single sentences of those files, with `.attribute`, that are still told in English."""

FILE_WORDS = re.compile(r"grid-(sheet|label|information|choices|word)-[a-z-]+")
"""Names of sheets and columns, and answers in their cells: grid files are read by them."""

IN_PART = ("simulate.ftl", "workshop.ftl")
"""Files of which the other languages tell what a page or a report shows."""

ENGLISH_ONLY = (
    "cli.ftl",
    "simulation.ftl",
)
"""Files that every reader is told in English until somebody translates them."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def parts(language: str, file: str) -> dict[str, frozenset[str]]:
    """Return each message and attribute of a file with the parameters it is filled from."""
    text = (WORDING / language / file).read_text(encoding="utf-8")
    found: dict[str, frozenset[str]] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), entry.content[:80]
        if not isinstance(entry, ast.Message):
            continue
        told = {entry.id.name: entry.value}
        told |= {f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes}
        for name, pattern in told.items():
            assert name not in found, f"{name} stands twice in {language}/{file}"
            variables = _Variables()
            if pattern is not None:
                variables.visit(pattern)
            found[name] = frozenset(variables.names)
    return found


def test_every_file_is_known_to_be_translated_in_part_or_english_only() -> None:
    files = {f.name for f in (WORDING / "en").glob("*.ftl")}
    unknown = files - {*TRANSLATED, *IN_PART, *ENGLISH_ONLY}
    assert not unknown, f"translate {unknown} into {OTHERS}, or name it in ENGLISH_ONLY"


@pytest.mark.parametrize("file", ENGLISH_ONLY)
def test_a_file_is_english_only_in_every_language(file: str) -> None:
    assert [lang for lang in OTHERS if (WORDING / lang / file).exists()] == []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("file", TRANSLATED)
def test_a_language_has_every_sentence_with_the_same_parts(language: str, file: str) -> None:
    told, english = parts(language, file), parts("en", file)
    lacking = set(english) - set(told) - ENGLISH_YET
    assert not lacking, f"translate them in {language}/{file}, or name them in ENGLISH_YET"
    assert told == {code: english.get(code) for code in told}


@pytest.mark.parametrize("language", OTHERS)
def test_a_code_has_one_home(language: str) -> None:
    homes: dict[str, str] = {}
    for file in sorted((WORDING / language).glob("*.ftl")):
        for name in parts(language, file.name):
            assert name not in homes, f"{name}: {homes.get(name)} and {file.name}"
            homes[name] = file.name
    assert {h.split(".")[0] for h in homes} <= codes()


@pytest.mark.parametrize("language", OTHERS)
def test_each_file_says_that_no_person_has_read_it_yet(language: str) -> None:
    for file in (WORDING / language).glob("*.ftl"):
        head = file.read_text(encoding="utf-8").split("\n\n")[0].replace("\n# ", " ")
        assert "Machine-made translation, not yet read by a person." in head, file


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_was_left_as_it_is_in_english(language: str) -> None:
    """Sentences of three words and more read differently; names and figures may be alike."""
    alike = [
        code
        for file in TRANSLATED
        for code in parts("en", file)
        if code in parts(language, file)
        and not FILE_WORDS.fullmatch(code)
        and _text("en", code) == _text(language, code)
    ]
    assert alike == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_words_that_grid_files_are_read_by_are_english_everywhere(language: str) -> None:
    words = [code for code in parts("en", "grid.ftl") if FILE_WORDS.fullmatch(code)]
    assert len(words) > 40
    assert {c: say(c, language=language) for c in words} == {c: say(c) for c in words}


def _text(language: str, code: str) -> str | None:
    from intertwine.wording.catalogue import pattern_text

    try:
        text = pattern_text(code, language=language)
    except KeyError:
        return None
    plain = [w for w in text.split() if w.isalpha()]
    return text if len(plain) > 2 else f"{language}: {text}"


def test_what_a_language_lacks_is_told_in_english() -> None:
    lacking = "error-survey-without-questions"
    assert lacking not in codes(language="fi")
    assert has(lacking, language="fi")
    assert say(lacking, language="fi") == say(lacking)
    with pytest.raises(KeyError):
        say("no-such-code", language="fi")


def test_an_english_sentence_joins_its_names_in_english() -> None:
    lacking = "error-no-such-account"
    assert lacking not in codes(language="fi")
    assert "“A and B”" in say(lacking, {"name": ("A", "B")}, language="fi")
    assert say("report-built-from", {"parts": ("A", "B")}, language="fi") == "A ja B"


def test_lists_read_as_people_list_in_each_language() -> None:
    assert join(["A", "B", "C"], language="fi") == "A, B ja C"
    assert join(["A", "B", "C"], language="sv") == "A, B och C"
    assert join(["A", "B", "C"], language="da") == "A, B og C"


@pytest.mark.parametrize(
    ("value", "english", "finnish"),
    [(3, "3", "3"), (0.5, "0.5", "0,5"), (2.0, "2", "2"), (-1.256, "-1.26", "-1,26")],
)
def test_numbers_are_written_as_each_language_writes_them(
    value: float, english: str, finnish: str
) -> None:
    assert number(value) == english
    assert number(value, language="fi") == number(value, language="da") == finnish


def test_a_word_inside_a_sentence_is_told_in_the_sentence_s_language() -> None:
    from intertwine.model.findings import Word

    said = {"question": "?", "answer": Word("option-either"), "share": 2, "n": 3}
    assert "either way" in say("evidence-answers", said)
    assert "kummin päin vain" in say("evidence-answers", said, language="fi")


def test_an_interval_has_two_decimals_and_the_language_s_mark() -> None:
    between = {"low": 0.5, "high": -0.123}
    assert say("interval", between) == "0.50–-0.12"
    assert say("interval", between, language="fi").startswith("0,50–")
