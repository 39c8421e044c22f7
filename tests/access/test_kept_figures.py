"""Kept simulated figures: whoever may not see them reads the same, whatever they are."""

from __future__ import annotations

import re
import shutil
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import pytest

from intertwine.access.readers import EVERYBODY, FACILITATOR, kept_of, seen_results, seen_study
from intertwine.errors import Refused
from intertwine.examples import example
from intertwine.measures import MEASURES, simulated
from intertwine.measures.simulated import pair_of, run_maps
from intertwine.model.findings import Finding, Result, Word
from intertwine.model.study import LeftOut, Study
from intertwine.report import build, docx_writer
from intertwine.report.as_docx import write_docx
from intertwine.report.as_html import to_html
from intertwine.report.as_json import to_json
from intertwine.study import open_study

NOBODY_ELSE = "home,{},,\n"
PEOPLE = (r"count = 4", "count = 2")
HOURS = (r"(?<=home_manager\]\n)open = .*", 'open = ["Mon-Wed 13:00-14:00"]')
PRICE = (r"(?<=costs.home\]\n)per_hour = 34", "per_hour = 99")
DURATION = (r"(?<=activities.h1\]).*\n.*", '\nduration = "90 minutes"')
IDLE = (
    r"(?=\[people.oskar\])",
    '[people.night]\nname = "Night staff"\npartner = "home"\nroles = ["night"]\ncount = 7\n\n'
    '[roles.night]\nname = "Night"\npartner = "home"\n\n',
)
"""Seven more people of the home who have nothing to do with the service."""
ALL = (PEOPLE, HOURS, PRICE, DURATION)


@cache
def study(releases: str, changes: tuple[tuple[str, str], ...] = ()) -> Study:
    """Return Good Hours with few cases, what partners keep, and private figures changed."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "study"
        shutil.copytree(example("good-hours"), folder)
        for file in (folder / "scenarios").glob("ordinary*.toml"):
            text = file.read_text(encoding="utf-8").replace("cases = 2000", "cases = 150")
            text = text.replace("replications = 30", "replications = 3")
            for old, new in changes:
                text, made = re.subn(old, new, text, count=1)
                assert made or file.stem != "ordinary-year", old
            file.write_text(text, encoding="utf-8")
        (folder / "releases.csv").write_text(f"owner,figure,to,mixed\n{releases}", encoding="utf-8")
        found = open_study(folder)
    assert not found.left_out
    return found


@cache
def measured(releases: str, changes: tuple[tuple[str, str], ...]) -> tuple[Result, ...]:
    known = study(releases, changes)
    plain = tuple(MEASURES[n](known) for n in ("simulation", "complementarity"))
    return (*plain, MEASURES["opportunity_space"](known, results=plain))


def outputs(releases: str, reader: str, changes: tuple[tuple[str, str], ...] = ()) -> list[bytes]:
    """Return what a reader is given: page, JSON, and each part of the Word file."""
    seen, results = seen_results(study(releases, changes), measured(releases, changes), reader)
    made = build(seen, results)
    with TemporaryDirectory() as name:
        file = Path(name) / "report.docx"
        write_docx(made, file)
        with ZipFile(file) as parts:
            word = [n.encode() + parts.read(n) for n in sorted(parts.namelist())]
    return [to_html(made).encode(), to_json(made).encode(), *word]


@pytest.fixture
def quick_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a Word file hold a dot for each picture, with what the picture would be drawn from."""

    def dot(svg: str, *, scale: float) -> bytes:
        return plain + sha256(svg.encode()).digest()

    blank = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
    plain = docx_writer.to_png(blank, scale=1.0)
    monkeypatch.setattr(docx_writer, "to_png", dot)


def told_of(releases: str, reader: str) -> Result:
    _, results = seen_results(study(releases), measured(releases, ()), reader)
    return next(r for r in results if r.measure == "simulation")


def takes_so_long(releases: str, reader: str) -> Finding:
    return next(f for f in told_of(releases, reader).findings if f.code == "takes-so-long")


KEPT = [
    (NOBODY_ELSE.format("staffing"), ALL),
    (NOBODY_ELSE.format("waits"), ALL),
    (NOBODY_ELSE.format("costs"), (PRICE,)),
    (NOBODY_ELSE.format("staffing") + "home,times,everybody,\n", (IDLE, PRICE)),
    ("home,costs,everybody,yes\nwork,costs,everybody,yes\n", (PRICE,)),
    ("home,staffing,home,\n", ALL),
]
"""What is kept, and figures whose change nobody but the owner and the facilitator may notice."""


@pytest.mark.parametrize("reader", ["mun", "vol", "cit", EVERYBODY])
@pytest.mark.parametrize(("releases", "changes"), KEPT)
def test_what_is_kept_changes_nothing_that_is_told_to_others(
    releases: str, changes: tuple[tuple[str, str], ...], reader: str
) -> None:
    one, other = (
        seen_results(study(releases, c), measured(releases, c), reader)[1] for c in ((), changes)
    )
    assert one == other


@pytest.mark.usefixtures("quick_pictures")
@pytest.mark.parametrize(
    ("releases", "changes"),
    [KEPT[3], *(pytest.param(*k, marks=pytest.mark.slow) for k in (KEPT[0], KEPT[2]))],
)
def test_page_json_and_word_file_are_the_same_to_the_byte(
    releases: str, changes: tuple[tuple[str, str], ...]
) -> None:
    assert outputs(releases, "mun") == outputs(releases, "mun", changes)


@pytest.mark.slow
@pytest.mark.usefixtures("quick_pictures")
@pytest.mark.parametrize("reader", ["home", FACILITATOR])
def test_the_owner_and_the_facilitator_see_it(reader: str) -> None:
    kept = NOBODY_ELSE.format("staffing")
    one, other = outputs(kept, reader), outputs(kept, reader, ALL)
    assert one[0] != other[0] and one[1] != other[1] and one[2:] != other[2:]


@pytest.mark.parametrize(("releases", "changes"), KEPT)
def test_they_do_change_what_the_owner_and_the_facilitator_are_told(
    releases: str, changes: tuple[tuple[str, str], ...]
) -> None:
    for reader in ("home", FACILITATOR):
        one, other = (
            seen_results(study(releases, c), measured(releases, c), reader)[1]
            for c in ((), changes)
        )
        assert one != other


def test_without_a_row_nothing_is_kept() -> None:
    for reader in ("mun", EVERYBODY):
        _, results = seen_results(study(""), measured("", ()), reader)
        assert results == measured("", ())
    assert not told_of("", EVERYBODY).withheld


def test_whom_it_is_released_to_sees_it_and_nobody_else() -> None:
    kept = "home,costs,mun,\n"
    assert takes_so_long(kept, "mun").params["cost"]
    assert not takes_so_long(kept, "vol").params["cost"]
    assert not takes_so_long(kept, EVERYBODY).params["cost"]


def test_who_keeps_its_staffing_keeps_the_times_that_follow_from_it() -> None:
    told = told_of(NOBODY_ELSE.format("staffing"), "mun")
    assert not told.findings and not told.tables and not told.missing
    assert [w.code for w in told.withheld] == ["kept-staffing", "kept-whole"]
    assert told.withheld[0].params == {"partner": "Rowan House"}


def test_times_that_are_released_are_told_without_who_is_busy_and_what_would_give_it_away() -> None:
    told = told_of(NOBODY_ELSE.format("staffing") + "home,times,everybody,\n", "mun")
    (time, _) = (f for f in told.findings if f.code == "takes-so-long")
    assert (time.params["work"], time.params["cost"]) == ("untold", 0)
    rows = {t.code: t.rows for t in told.tables if t.map == "as-is"}
    assert "home" not in {r[1].id for r in rows["who-is-busy"]}
    assert "home" not in {r[1].id for r in rows["longest-waits"] if r[1]}
    assert "home" not in {p.id for r in rows["waits-for-messages"] for p in r[1:3] if p}
    (home,) = (r for r in rows["work-per-case"] if r[0].id == "home")
    assert home[1] == home[2] == home[3] == home[4] == Word("kept-figure")
    changes = next(t for t in told.tables if t.code == "what-would-change").rows
    assert "Rowan House" not in {r[0].params["name"] for r in changes}
    assert [w.code for w in told.withheld] == ["kept-staffing"]
    assert [w.code for w in told.assumptions] == ["assumption-runs", "assumption-runs"]


def test_chance_is_held_against_what_is_told_alone() -> None:
    """How sure a change is would else tell how many others there are, and how sure those."""
    pairs = []
    for releases in ("", NOBODY_ELSE.format("staffing") + "home,times,everybody,\n"):
        ran, _ = run_maps(seen_study(study(releases), "mun"))
        pair = pair_of(ran)
        assert pair is not None
        pairs.append({(c.what, c.partner, c.name): c.p for c in pair.compared.changes})
    every, told = pairs
    assert {"home"} == {partner for _, partner, _ in every.keys() - told.keys()}
    surest = min(told, key=lambda c: told[c])
    assert 0 < told[surest] < every[surest]


def test_why_a_map_could_not_be_run_is_not_told_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise Refused("costs-below-zero", value=-34)

    monkeypatch.setattr(simulated, "_run", refuse)
    for releases, quoted in (("", True), (NOBODY_ELSE.format("costs"), False)):
        _, failed = simulated.run_maps(seen_study(study(releases), "mun"))
        assert len(failed) == 2 and quoted == ("-34" in repr(failed))


def test_a_total_is_told_only_where_enough_others_are_mixed_in_it() -> None:
    three = "".join(f"{p},costs,everybody,yes\n" for p in ("home", "vol", "work"))
    assert takes_so_long(three, "mun").params["cost"]
    assert not takes_so_long(three, "home").params["cost"]  # it knows its own: two are left
    rows = next(t for t in told_of(three, "mun").tables if t.code == "work-per-case").rows
    assert {r[0].id for r in rows if r[3] == Word("kept-figure")} == {"home", "vol", "work"}
    two = "home,costs,everybody,yes\nvol,costs,everybody,yes\n"
    assert not takes_so_long(two, "mun").params["cost"]


def test_who_has_it_in_full_can_take_it_off_a_total() -> None:
    rows = "".join(f"{p},costs,everybody,yes\n" for p in ("vol", "work")) + "home,costs,mun,\n"
    assert not takes_so_long(rows, "mun").params["cost"]


def test_rows_that_cannot_be_read_keep_everything() -> None:
    from dataclasses import replace

    broken = replace(study(""), left_out=(LeftOut("releases.csv", "cell", {"value": "stafing"}),))
    entry = next(m for m in broken.maps if m.id == "as-is")
    assert kept_of(broken, entry, "mun").whole and not kept_of(broken, entry, FACILITATOR).whole
    assert seen_study(broken, "mun").left_out == ()
