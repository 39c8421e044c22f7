"""`simulation`: the worked example's exact minutes within the intervals, and what is not run."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest

from intertwine.examples import example
from intertwine.measures import measure
from intertwine.measures.lengths import length, length_range
from intertwine.model.findings import Finding, Result, Table
from intertwine.model.kinds import Effect
from intertwine.model.study import Study
from intertwine.study import open_study
from intertwine.wording import say

MINUTES = {
    ("as-is", "mun"): 576.10,
    ("as-is", "home"): 420.05,
    ("as-is", "vol"): 97.89,
    ("as-is", "work"): 465.37,
    ("to-be", "mun"): 426.05,
    ("to-be", "home"): 472.80,
    ("to-be", "vol"): 195.43,
    ("to-be", "work"): 455.77,
}
"""Working minutes for a case, from expected visits (world.md, section 4)."""


@lru_cache
def good_hours() -> Study:
    return open_study(example("good-hours"))


@lru_cache
def simulated() -> Result:
    return measure(good_hours(), "simulation")


def table(code: str, map_id: str) -> Table:
    return next(t for t in simulated().tables if (t.code, t.map) == (code, map_id))


def findings(code: str) -> list[Finding]:
    return [f for f in simulated().findings if f.code == code]


@pytest.mark.parametrize(("map_id", "partner"), MINUTES)
def test_work_for_a_case_is_what_the_expected_visits_say(map_id, partner):
    rows = {row[0].id: row for row in table("work-per-case", map_id).rows}
    assert 60 * rows[partner][1] == pytest.approx(MINUTES[map_id, partner], rel=0.02)


def test_the_bottleneck_moves_from_the_job_consultant_to_the_coordinator():
    busiest = {m: table("who-is-busy", m).rows[0] for m in ("as-is", "to-be")}
    assert (busiest["as-is"][0], busiest["to-be"][0]) == (
        "Leyla Brandvoll",
        "Oskar Thranfeld",
    )
    assert busiest["as-is"][2] == pytest.approx(83.7, abs=2)
    assert busiest["to-be"][2] == pytest.approx(81.4, abs=2)


def test_four_of_a_hundred_wait_for_ever_today_and_nobody_on_the_agreed_map():
    (stuck,) = findings("waits-for-ever")
    assert stuck.map == "as-is"
    assert stuck.params["share"] == pytest.approx(40, abs=5)


def test_who_pays_and_who_gains_is_what_the_two_maps_minutes_say():
    (pays,) = findings("pays-for-change")
    (gains,) = findings("gains-by-change")
    assert (pays.effect, gains.effect) == (Effect.BARRIER, Effect.ADVANTAGE)
    assert set(pays.partners) == {"vol", "home"} and pays.partners[0] == "vol"
    assert set(gains.partners) == {"mun", "work"} and gains.partners[0] == "mun"
    assert pays.estimate and pays.estimate.value == pytest.approx(97.54 / 60, rel=0.05)
    assert pays.estimate.low < pays.estimate.value < pays.estimate.high


def test_waiting_is_split_into_for_somebody_and_for_their_hours():
    for row in table("longest-waits", "as-is").rows:
        _, _, _, wait, _, person, calendar, _ = row
        assert person + calendar == pytest.approx(wait, rel=0.02, abs=0.01)
    (wait, _) = findings("waits-longest")
    assert wait.params["mostly"] == "calendar"  # signing is on Mondays


def test_a_study_without_a_scenario_loads_no_engine_and_says_what_to_collect():
    study = good_hours()
    bare = replace(study, maps=tuple(replace(m, scenario=None) for m in study.maps))
    result = measure(bare, "simulation")
    assert (result.findings, result.tables) == ((), ())
    assert [w.code for w in result.missing] == ["missing-scenario"]


def test_one_map_alone_is_compared_with_nothing():
    study = good_hours()
    short = replace(study.maps[0].scenario, cases=200, warm_up=0.0, replications=3)
    alone = replace(study, maps=(replace(study.maps[0], scenario=short),))
    result = measure(alone, "simulation")
    assert "what-would-change" not in [t.code for t in result.tables]
    assert not [f for f in result.findings if f.code.startswith("change-")]
    runs = next(w for w in result.assumptions if w.code == "assumption-runs")
    assert runs.params["replications"] == 3


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(5.42 * 86_400, "5.42 days"), (5_400, "1.5 h"), (474, "7.9 min"), (14.2, "14.2 s")],
)
def test_lengths_are_told_in_the_unit_that_fits(seconds, told):
    word = length(seconds)
    assert say(word.code, word.params) == told


def test_both_ends_of_a_range_have_one_unit():
    word = length_range(0.5 * 86_400, 3 * 86_400)
    assert say(word.code, word.params) == "0.5 to 3 days"
