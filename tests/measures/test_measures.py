"""All measures: every sentence is there, nothing unplanted is stated, input is left alone."""

from __future__ import annotations

from functools import lru_cache

import pytest

from intertwine.errors import UsageProblem
from intertwine.examples import example, names
from intertwine.measures import MEASURES, measure, measure_all
from intertwine.model.findings import Result, Word
from intertwine.model.kinds import Effect
from intertwine.model.study import Study
from intertwine.study import open_study
from intertwine.wording import has, say


@lru_cache
def results(name: str) -> tuple[Result, ...]:
    return measure_all(open_study(example(name)))


def words(cell: object) -> list[Word]:
    if isinstance(cell, Word):
        return [cell]
    return [w for part in cell for w in words(part)] if isinstance(cell, tuple) else []


@pytest.mark.parametrize("name", names())
def test_every_sentence_a_measure_needs_is_in_the_catalogue(name):
    for result in results(name):
        assert has(f"measure-{result.measure}")
        for f in result.findings:
            for part in ("", ".title", ".how", ".term", ".ask", ".todo"):
                assert say(f"finding-{f.code}{part}", f.params)
            assert f.evidence or f.effect is Effect.QUESTION
            assert all(say(e.code, e.params) for e in f.evidence)
        for w in (*result.assumptions, *result.missing):
            assert say(w.code, w.params)
        for table in result.tables:
            assert say(f"table-{table.code}") and say(f"table-{table.code}.empty")
            assert all(say(f"column-{c}") for c in table.columns)
            for row in table.rows:
                assert len(row) == len(table.columns)
                assert all(say(w.code, w.params) for cell in row for w in words(cell))


def test_every_measure_has_a_line():
    assert all(has(f"measure-{name}") for name in MEASURES)


@pytest.mark.parametrize("name", MEASURES)
def test_an_empty_study_gives_no_findings_and_says_what_to_collect(name):
    result = measure(Study("nothing yet"), name)
    assert (result.measure, result.findings) == (name, ())
    assert result.missing


def test_running_all_gives_the_same_as_running_one():
    study = open_study(example("water-utilities"))
    assert measure_all(study) == tuple(measure(study, name) for name in MEASURES)


def test_finding_ids_are_unique():
    ids = [f.id for r in results("good-hours") for f in r.findings]
    assert len(ids) == len(set(ids))


def test_an_unknown_measure_is_refused_by_name():
    with pytest.raises(UsageProblem) as refused:
        measure(Study("s"), "happiness")
    assert "happiness" in str(refused.value) and "interdependence" in str(refused.value)


STRUCTURE = {"interdependence", "coordination", "structural_holes", "brokerage", "bridging"}


def test_of_structure_only_what_was_planted_is_stated():
    stated = {
        (f.code, f.map, f.subject.id)
        for r in results("good-hours")
        for f in r.findings
        if r.measure in STRUCTURE and f.effect is Effect.BARRIER
    }
    assert stated == {
        ("coordination-gap", "as-is", "home|mun"),  # F08
        ("coordination-gap", "as-is", "home|work"),  # world.md section 3, "also true"
        ("nobody-connects", "as-is", "home|work"),  # F05
        ("hangs-on-one-person", "as-is", "lane_job_consultant"),  # F05
    }
