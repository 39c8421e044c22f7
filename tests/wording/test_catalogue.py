"""Every code has its sentence, and every sentence its parts."""

import re
from pathlib import Path

import pytest

from intertwine.wording import codes, has, join, say
from intertwine.wording.catalogue import pattern_text

SOURCE = Path(__file__).resolve().parents[2] / "src" / "intertwine"
ENGLISH = sorted((SOURCE / "wording" / "en").glob("*.ftl"))
CODE = "\n".join(f.read_text(encoding="utf-8") for f in sorted(SOURCE.rglob("*.py")))


def raised(pattern: str) -> set[str]:
    return set(re.findall(pattern, CODE))


@pytest.mark.parametrize("code", sorted(c for c in codes() if c.startswith("finding-")))
def test_a_finding_says_what_how_whence_and_what_next(code: str) -> None:
    for attribute in ("title", "how", "term", "ask", "todo"):
        assert has(f"{code}.{attribute}"), attribute


@pytest.mark.parametrize("code", sorted(c for c in codes() if c.startswith("diagnostic-")))
def test_a_diagnostic_has_a_next_step(code: str) -> None:
    assert has(f"{code}.next")


def test_every_error_that_is_raised_has_its_sentence() -> None:
    kinds = "FileProblem|NotThere|TooLarge|NotXml|NotBpmn|BrokenTable|CannotWrite"
    kinds += "|EditRefused|Refused|UsageProblem|IntertwineError"
    found = raised(rf'raise (?:{kinds})\(\s*"([a-z0-9-]+)"')
    assert len(found) > 50
    assert {c for c in found if not has(f"error-{c}")} == set()


def test_every_word_and_table_in_the_code_is_in_the_catalogue() -> None:
    words = raised(r'Word\("([a-z0-9-]+)"')
    assert len(words) > 40
    assert {w for w in words if not w.endswith("-") and not has(w)} == set()
    measures = "\n".join(
        f.read_text(encoding="utf-8") for f in sorted((SOURCE / "measures").glob("*.py"))
    )
    tables = set(re.findall(r'(?<![A-Za-z])Table\(\s*"([a-z0-9-]+)"', measures))
    assert len(tables) > 10
    assert {t for t in tables if not has(f"table-{t}")} == set()


def test_no_code_is_defined_twice() -> None:
    seen: dict[str, str] = {}
    for file in ENGLISH:
        for code in re.findall(r"^([a-z][a-z0-9-]*) *=", file.read_text(encoding="utf-8"), re.M):
            assert code not in seen, f"{code} is in {seen.get(code)} and {file.name}"
            seen[code] = file.name


def test_every_file_is_good_fluent() -> None:
    from fluent.syntax import FluentParser, ast

    for file in ENGLISH:
        parsed = FluentParser().parse(file.read_text(encoding="utf-8"))
        junk = [e.content[:80] for e in parsed.body if isinstance(e, ast.Junk)]
        assert junk == [], file.name


def test_lists_read_as_people_list() -> None:
    assert join([]) == ""
    assert join(["A"]) == "A"
    assert join(["A", "B"]) == "A and B"
    assert join(["A", "B", "C"]) == "A, B and C"


def test_an_unknown_code_is_an_error_not_a_blank() -> None:
    with pytest.raises(KeyError):
        say("no-such-code")
    with pytest.raises(KeyError):
        say("finding-seen-differently", {})


def test_the_manual_shows_names_of_parameters() -> None:
    assert "⟨step⟩" in pattern_text("finding-seen-differently")


def test_hostile_values_are_inserted_as_they_are() -> None:
    hostile = '<script>{ $x }</script> \u202e & "quotes"'
    assert hostile in say("error-not-there", {"file": hostile})


def test_a_very_long_name_is_put_in_whole() -> None:
    long = "ä" * 9_000
    assert long in say("grid-after", {"name": long})
