"""Levers: what of a scenario can be turned down and up, and by how much."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from intertwine.model.ids import ElementId
from intertwine.model.scenario import Scenario, Worker
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.comparing.variants import (
    drawn_choices,
    with_arrivals,
    with_chance,
    with_durations,
    with_hours,
    with_people,
)
from intertwine.simulate.results.figures import Results

TURN = 0.2
"""How far a lever is turned, as a share of what it is."""
LONG = 8
"""Activities whose duration is a lever: those that take most work in a case."""


@dataclass(frozen=True)
class Lever:
    """Something that can be turned down and up.

    `id` names it on the command line. `code` is what it is in words: `arrivals`, `people` (one
    less or more), `hours` (of one person), `duration`, `chance`. `subject` is a worker, or an
    element of the map.
    """

    id: str
    code: str
    subject: str
    low: Callable[[Scenario], Scenario]
    high: Callable[[Scenario], Scenario]


def levers(scenario: Scenario, service: ServiceMap, results: Results) -> tuple[Lever, ...]:
    """Return the levers of a scenario: arrivals, people, long activities, choices by chance.

    `results` of a first run say which activities take most of the work.
    """
    found = [Lever("arrivals", "arrivals", "", _less(with_arrivals), _more(with_arrivals))]
    found += [lever for w in scenario.workers if (lever := _of_worker(scenario, w))]
    found += [_of_duration(a) for a in long_activities(scenario, results)]
    found += list(_of_choices(scenario, service))
    return tuple(found)


def _of_worker(scenario: Scenario, worker: Worker) -> Lever | None:
    """People one less or more where there are several; else the hours of the one."""
    if worker.count > 1:
        less = partial(with_people, worker=worker.id, count=worker.count - 1)
        more = partial(with_people, worker=worker.id, count=worker.count + 1)
        return Lever(f"people:{worker.id}", "people", worker.id, less, more)
    calendar = next((c for c in scenario.calendars if c.id == worker.calendar), None)
    if calendar is None or calendar.always or not calendar.periods:
        more = partial(with_people, worker=worker.id, count=2)
        return Lever(f"people:{worker.id}", "second", worker.id, _as_is, more)
    less_time = partial(with_hours, worker=worker.id, factor=1 - TURN)
    more_time = partial(with_hours, worker=worker.id, factor=1 + TURN)
    return Lever(f"hours:{worker.id}", "hours", worker.id, less_time, more_time)


def _of_duration(activity: ElementId) -> Lever:
    low = partial(with_durations, activity=activity, factor=1 - TURN)
    high = partial(with_durations, activity=activity, factor=1 + TURN)
    return Lever(f"duration:{activity}", "duration", str(activity), low, high)


def _of_choices(scenario: Scenario, service: ServiceMap) -> Iterator[Lever]:
    for gateway, ways in drawn_choices(scenario, service).items():
        low = partial(with_chance, gateway=gateway, ways=ways, factor=1 - TURN)
        high = partial(with_chance, gateway=gateway, ways=ways, factor=1 + TURN)
        yield Lever(f"chance:{ways[0].flow}", "chance", str(ways[0].flow), low, high)


def long_activities(scenario: Scenario, results: Results) -> Sequence[ElementId]:
    """Return the activities that take most work in a case, the longest first."""
    known = {w.activity for w in scenario.work}
    load = {
        a.activity: a.processing.mean * a.per_case.mean
        for a in results.per_activity
        if a.activity in known and a.processing.mean > 0
    }
    return sorted(load, key=lambda a: -load[a])[:LONG]


def _less(change: Callable[[Scenario, float], Scenario]) -> Callable[[Scenario], Scenario]:
    return lambda scenario: change(scenario, 1 - TURN)


def _more(change: Callable[[Scenario, float], Scenario]) -> Callable[[Scenario], Scenario]:
    return lambda scenario: change(scenario, 1 + TURN)


def _as_is(scenario: Scenario) -> Scenario:
    return scenario
