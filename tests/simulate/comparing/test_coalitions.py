"""Other people on what is prepared already are the same as a scenario written with those people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from element_maps import MAPS
from generated_maps import generated
from generated_scenarios import scenario_for
from simulating import prepared
from sketching import sketch

from intertwine.examples import example
from intertwine.model.ids import PartnerId
from intertwine.semantics.compile import compile_map
from intertwine.simulate.comparing.coalitions import GameKind, worths
from intertwine.simulate.preparing.prepare import Prepared, prepare
from intertwine.simulate.preparing.restaffing import can_share, restaffed
from intertwine.simulate.run import Replication, replicate
from intertwine.simulate.world import ENDED, LOGGED
from intertwine.study.running import find_map, find_scenario
from intertwine.study.running import prepared as prepared_from_study

GOOD_HOURS = example("good-hours")


@pytest.fixture(scope="module")
def spring() -> Prepared:
    found = find_map(GOOD_HOURS, "as-is")
    return prepared_from_study(found, find_scenario(GOOD_HOURS, found, "busy-spring-shared"))


def groups(made: Prepared, *, at_most: int = 40) -> Iterator[tuple[PartnerId, ...]]:
    partners = [p.id for p in made.service.partners]
    every = [c for n in range(len(partners) + 1) for c in combinations(partners, n)]
    yield from every[:: max(1, len(every) // at_most)]


def written_out(made: Prepared, members: tuple[PartnerId, ...], *, alone: bool = False) -> Prepared:
    """Prepare the scenario anew with these partners sharing, and nobody else there if alone."""
    scenario = replace(made.scenario, rules=replace(made.scenario.rules, sharing=members))
    if alone:
        there = tuple(w for w in scenario.workers if w.partner in members)
        scenario = replace(scenario, workers=there)
    return prepare(made.service, made.compiled, scenario)


def assert_same(one: Replication, other: Replication) -> None:
    assert np.array_equal(
        one.world.log[: one.world.counts[LOGGED]]["end"],
        other.world.log[: other.world.counts[LOGGED]]["end"],
    )
    assert np.array_equal(
        one.world.ended[: one.world.counts[ENDED]], other.world.ended[: other.world.counts[ENDED]]
    )
    assert np.array_equal(one.world.sums, other.world.sums)
    assert np.array_equal(one.world.task, other.world.task)
    assert np.array_equal(one.world.kept, other.world.kept)


def test_tables_of_those_who_share_are_those_of_a_whole_preparation(spring: Prepared) -> None:
    for members in groups(spring):
        quick, slow = restaffed(spring, sharing=members), written_out(spring, members)
        for name, table in quick.setting._asdict().items():
            assert np.array_equal(table, getattr(slow.setting, name)), (name, members)
        assert quick.scenario == slow.scenario


def test_runs_without_some_partners_are_those_of_the_scenario_without_them(
    spring: Prepared,
) -> None:
    for members in groups(spring, at_most=8):
        quick = restaffed(spring, sharing=members, there=members)
        slow = written_out(spring, members, alone=True)
        assert_same(
            *(replicate(p, 3, cases=60, log_rows=True, case_rows=True) for p in (quick, slow))
        )


@pytest.mark.parametrize("seed", range(12))
def test_runs_of_random_maps_are_the_same_however_people_were_put_in(seed: int) -> None:
    """People with conditions, durations and calendars of their own; half of them not there."""
    service = generated(seed) if seed % 2 else MAPS[sorted(MAPS)[seed]].service
    scenario = scenario_for(service, seed)
    partners = [PartnerId("x"), PartnerId("y")]
    mixed = tuple(
        replace(w, partner=partners[i % 2], can=(*w.can, "work"))
        for i, w in enumerate(scenario.workers)
    )
    work = tuple(
        replace(w, by_worker=((mixed[0].id, w.duration),), kind="work") for w in scenario.work
    )
    made = prepare(service, compile_map(service), replace(scenario, workers=mixed, work=work))
    for members in ((), (partners[0],), (partners[1],), tuple(partners)):
        quick = restaffed(made, sharing=members, there=members)
        slow = written_out(made, members, alone=True)
        assert_same(*(replicate(p, 0, log_rows=True, case_rows=True) for p in (quick, slow)))


# --- worths ----------------------------------------------------------------------------------


def two_in_turn(more: str = "") -> Prepared:
    """A does a, then B does b; each has one person. A case takes ten minutes of each."""
    service = sketch(
        {
            "A": "s:start a:task m:throw-message e:end",
            "B": "s2:start r:catch-message b:task e2:end",
        },
        "s>a>m>e s2>r>b>e2",
        "m>r",
    )
    text = f"""
cases = 10
[arrivals.all]
starts = ["s", "s2"]
gap = "1 hour"
[people.anna]
partner = "A"
can = ["a"]
[people.bo]
partner = "B"
can = ["b"]
[activities.a]
duration = "10 minutes"
needs = [{{ capability = "a" }}]
[activities.b]
duration = "10 minutes"
needs = [{{ capability = "b" }}]
{more}
"""
    return prepared(service, text)


def test_cases_that_nobody_of_a_coalition_can_serve_break_the_promise() -> None:
    """Without B every case waits for ever at b: it is not left out of the count."""
    made = two_in_turn('[targets.soon]\nwithin = "1 hour"')
    found = worths(made, kind=GameKind.PARTICIPATION, replications=2)
    assert found.rows.tolist() == [[0.0, 0.0, 0.0, 100.0]] * 2


def test_a_promise_kept_before_the_case_waits_for_ever_is_kept() -> None:
    made = two_in_turn('[targets.begun]\nwithin = "1 hour"\nto = "a"')
    found = worths(made, kind=GameKind.PARTICIPATION, replications=1)
    assert found.rows.tolist() == [[0.0, 100.0, 0.0, 100.0]]


def test_without_a_promise_there_is_no_worth_where_cases_wait_for_ever() -> None:
    found = worths(two_in_turn(), kind=GameKind.PARTICIPATION, replications=1)
    assert np.isnan(found.rows[0, :3]).all()
    assert found.rows[0, 3] == pytest.approx(-20 / 1440)


def test_a_promise_still_open_when_the_clock_ends_is_left_out() -> None:
    """One case an hour; after 2 h 05 the first has kept its promise, the second may yet."""
    made = two_in_turn('[targets.soon]\nwithin = "1 hour"')
    short = prepare(made.service, made.compiled, replace(made.scenario, horizon=7_500.0))
    found = worths(short, kind=GameKind.PARTICIPATION, replications=1)
    assert found.rows[0].tolist() == [0.0, 0.0, 0.0, 100.0]


def test_two_threads_give_the_same_worths_to_the_last_bit(spring: Prepared) -> None:
    one = worths(spring, replications=2, cases=40, threads=1)
    two = worths(spring, replications=2, cases=40, threads=2)
    assert np.array_equal(one.rows, two.rows)
    assert all(np.array_equal(one.own[p], two.own[p]) for p in one.own)


def test_each_promise_and_the_cycle_time_can_be_what_coalitions_are_told_by() -> None:
    """A and B take ten minutes each, one after the other; the promise of a start needs A alone."""
    promises = '[targets.soon]\nwithin = "1 hour"\n[targets.begun]\nwithin = "1 hour"\nto = "a"'
    made = two_in_turn(promises)
    part = GameKind.PARTICIPATION

    def told(outcome: str) -> list[float]:
        found = worths(made, kind=part, outcome=outcome, replications=1)
        return list(found.rows[0])

    assert told("begun") == [0.0, 100.0, 0.0, 100.0]
    assert told("soon") == told("") == [0.0, 0.0, 0.0, 100.0]
    assert told("cycle-time")[3] == pytest.approx(-20 / 1440)
    with pytest.raises(KeyError):
        told("kindness")


def test_sharing_is_possible_only_where_somebody_can_do_anothers_work(spring: Prepared) -> None:
    partners = [p.id for p in spring.service.partners]
    found = find_map(GOOD_HOURS, "as-is")
    year = prepared_from_study(found, find_scenario(GOOD_HOURS, found, "ordinary-year"))
    assert can_share(spring, partners) and not can_share(year, partners)
    assert not can_share(spring, partners[:1])
