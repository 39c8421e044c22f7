"""Sliders turn a scenario, and what was turned is written as changes of its file."""

import tomllib
from dataclasses import replace

import pytest

from intertwine.bpmn import read_document, read_map
from intertwine.examples import example
from intertwine.semantics.compile import compile_map
from intertwine.simulate.comparing.sliders import sliders, turned
from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.preparing.prepare import prepare
from intertwine.simulate.results.summary import summarise
from intertwine.simulate.scenarios import completed, parse_scenario
from intertwine.simulate.scenarios.edits import edits
from intertwine.study.toml_text import Change, changed

FOLDER = example("good-hours")
SERVICE = read_map(read_document(FOLDER / "maps" / "as-is.bpmn"))
TEXT = (FOLDER / "scenarios" / "ordinary-year.toml").read_text(encoding="utf-8")
BEFORE = completed(parse_scenario(TEXT, SERVICE), SERVICE)


def written(settings: dict[str, float]) -> tuple[str, list[tuple[str, str, str]]]:
    found = edits(BEFORE, turned(BEFORE, SERVICE, settings), tomllib.loads(TEXT))
    text = changed(TEXT, [Change((e.section, e.row), e.key, e.value) for e in found])
    return text, [(e.section, e.row, e.key) for e in found]


def test_sliders_that_stand_where_the_scenario_is_change_nothing() -> None:
    ready = prepare(SERVICE, compile_map(SERVICE), BEFORE)
    results = summarise(run_experiment(ready, replications=2, cases=100))
    known = sliders(BEFORE, SERVICE, results)
    codes = {s.code for s in known}
    assert {"arrivals", "people", "hours", "duration", "chance"} >= codes >= {"arrivals", "people"}
    assert turned(BEFORE, SERVICE, {s.id: s.now for s in known}) == BEFORE
    assert all(s.low <= s.now <= s.high for s in known)


def test_a_stream_of_so_many_a_week_stays_one() -> None:
    text, places = written({"arrivals:": 1.2})
    assert places == [("arrivals", "wishes", "per_week")]
    assert text == TEXT.replace("per_week = 1.25", "per_week = 1.5")


def test_people_and_durations_are_single_values_of_the_file() -> None:
    text, places = written({"people:contact_persons": 5, "duration:k1": 1.1})
    assert places == [("people", "contact_persons", "count"), ("activities", "k1", "duration")]
    now = tomllib.loads(text)["activities"]["k1"]["duration"]
    assert now == {"kind": "triangular", "low": 27.5, "mode": 38.5, "high": 66, "unit": "minutes"}


def test_longer_hours_are_a_calendar_of_ones_own_and_read_back_as_they_ran() -> None:
    text, places = written({"hours:oskar": 1.5})
    assert ("people", "oskar", "calendar") in places
    wanted = turned(BEFORE, SERVICE, {"hours:oskar": 1.5})
    again = completed(parse_scenario(text, SERVICE), SERVICE)
    assert set(again.calendars) == set(wanted.calendars) and again.workers == wanted.workers
    assert replace(again, calendars=()) == replace(wanted, calendars=())


def test_what_is_not_there_or_cannot_be_is_refused() -> None:
    with pytest.raises(KeyError):
        turned(BEFORE, SERVICE, {"people:nobody": 2})
    with pytest.raises(ValueError, match="at least one stays"):
        turned(BEFORE, SERVICE, {"people:oskar": 0})
    with pytest.raises(ValueError, match="arrivals"):
        turned(BEFORE, SERVICE, {"arrivals:": float("nan")})
