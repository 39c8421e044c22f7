"""Scenarios with one thing changed."""

from __future__ import annotations

import pytest

from intertwine.examples import example
from intertwine.model.distribution import Distribution, DistributionKind
from intertwine.model.ids import ElementId
from intertwine.model.scenario import Choice, Scenario
from intertwine.model.working_time import DAY_SECONDS
from intertwine.simulate.comparing.variants import (
    drawn_choices,
    scaled,
    with_arrivals,
    with_chance,
    with_durations,
    with_hours,
    with_people,
)
from intertwine.simulate.families import mean
from intertwine.study.running import find_map, find_scenario

GOOD_HOURS = example("good-hours")
AS_IS = find_map(GOOD_HOURS, "as-is")


@pytest.fixture(scope="module")
def year() -> Scenario:
    return find_scenario(GOOD_HOURS, AS_IS, "ordinary-year")


@pytest.mark.parametrize(
    "distribution",
    [
        Distribution(DistributionKind.FIXED, (60.0,)),
        Distribution(DistributionKind.WEIBULL, (2.0, 60.0)),
        Distribution(DistributionKind.ERLANG, (3.0, 60.0)),
        Distribution(DistributionKind.PERT, (10.0, 20.0, 60.0), shift=5.0),
        Distribution(DistributionKind.EMPIRICAL, values=(1.0, 3.0), weights=(1.0, 2.0)),
    ],
    ids=lambda d: str(d.kind),
)
def test_scaling_multiplies_the_mean_and_leaves_the_shape(distribution: Distribution) -> None:
    assert mean(scaled(distribution, 1.5)) == pytest.approx(1.5 * mean(distribution))
    back = scaled(scaled(distribution, 2.0), 0.5)
    assert back == distribution


def test_twice_the_arrivals_come_with_half_the_gap_or_twice_the_rate(year: Scenario) -> None:
    before, after = year.arrivals[0], with_arrivals(year, 2.0).arrivals[0]
    if before.gap is not None:
        assert after.gap is not None
        assert mean(after.gap) == pytest.approx(mean(before.gap) / 2)
    assert [r.per_hour for r in after.rates] == [2 * r.per_hour for r in before.rates]


def test_longer_hours_are_those_of_one_worker_alone(year: Scenario) -> None:
    """Leyla: Mon-Thu 09:00-12:00; a fifth more is until 12:36."""
    changed = with_hours(year, "leyla", 1.2)
    own = next(w.calendar for w in changed.workers if w.id == "leyla")
    periods = next(c for c in changed.calendars if c.id == own).periods
    assert {(p.begin / 3600, p.end / 3600) for p in periods} == {(9.0, 12.6)}
    assert sorted(d for p in periods for d in p.days) == [0, 1, 2, 3]
    assert set(year.calendars) <= set(changed.calendars)
    others = [w for w in changed.workers if w.id != "leyla"]
    assert others == [w for w in year.workers if w.id != "leyla"]


def test_hours_stop_where_the_next_period_begins(year: Scenario) -> None:
    """Leyla's Monday cannot reach into Tuesday: at most 24 hours from 09:00 to 09:00."""
    changed = with_hours(year, "leyla", 100.0)
    own = next(w.calendar for w in changed.workers if w.id == "leyla")
    periods = next(c for c in changed.calendars if c.id == own).periods
    monday = next(p for p in periods if p.days == (0,))
    assert monday.end - monday.begin == DAY_SECONDS


def test_people_and_durations_change_for_one_alone(year: Scenario) -> None:
    more = with_people(year, "contact_persons", 5)
    assert next(w.count for w in more.workers if w.id == "contact_persons") == 5
    longer = with_durations(year, ElementId("k7"), 1.2)
    changed = [b for a, b in zip(year.work, longer.work, strict=True) if a != b]
    assert [str(w.activity) for w in changed] == ["k7"]
    with pytest.raises(KeyError):
        with_people(year, "nobody", 1)
    with pytest.raises(KeyError):
        with_durations(year, ElementId("nothing"), 1.0)


def test_a_likelier_way_leaves_less_to_the_others(year: Scenario) -> None:
    gateway, flow = ElementId("g"), [ElementId(f"f{i}") for i in range(3)]
    ways = tuple(Choice(f, p) for f, p in zip(flow, (0.5, 0.4, 0.1), strict=True))
    changed = with_chance(year, gateway, ways, 1.2)
    found = [c.probability for c in changed.branching[-1].choices]
    assert found == pytest.approx([0.6, 0.32, 0.08])
    certain = with_chance(year, gateway, ways, 9.0).branching[-1].choices
    assert [c.probability for c in certain] == pytest.approx([1.0, 0.0, 0.0])


def test_only_what_is_drawn_counts_as_a_choice(year: Scenario) -> None:
    found = drawn_choices(year, AS_IS.map)
    assert found
    assert ElementId("gk1") not in found, "its ways depend on the case, not on luck"
    for ways in found.values():
        assert sum(w.probability or 0.0 for w in ways) == pytest.approx(1.0)
