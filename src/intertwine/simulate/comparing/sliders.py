"""Sliders: what of a scenario somebody may turn by hand to see what follows.

The same things as the levers of a sensitivity analysis, over a wider range and several at once:
how much arrives, how many people there are and for how long, how long work takes, which way is
taken. A setting that stands where the scenario has it changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intertwine.model.ids import ElementId
from intertwine.model.scenario import Scenario, Worker
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.comparing.levers import long_activities
from intertwine.simulate.comparing.variants import (
    drawn_choices,
    with_arrivals,
    with_chance,
    with_durations,
    with_hours,
    with_people,
)
from intertwine.simulate.results.figures import Results

LEAST, MOST, STEP = 0.5, 2.0, 0.05
"""How far a factor can be turned, and by how much at a time."""
MORE_PEOPLE = 4
"""So many people more than there are can be tried, or twice as many."""


@dataclass(frozen=True, slots=True)
class Slider:
    """Something that can be turned from `low` to `high`; `now` is what the scenario has.

    `code` is `arrivals`, `people` (a number of heads), `hours`, `duration` or `chance`: all but
    people are factors, 1 now. `subject` is a worker or an element of the map, "" for arrivals.
    """

    id: str
    code: str
    subject: str
    now: float
    low: float
    high: float
    step: float


def sliders(scenario: Scenario, service: ServiceMap, results: Results) -> tuple[Slider, ...]:
    """Return what can be turned; `results` say which activities take most of the work."""
    found = [_factor("arrivals", "")]
    found += [_people(w) for w in scenario.workers]
    found += [_factor("hours", w.id) for w in scenario.workers if _has_hours(scenario, w)]
    found += [_factor("duration", str(a)) for a in long_activities(scenario, results)]
    for gateway, ways in drawn_choices(scenario, service).items():
        high = min(MOST, 1 / ways[0].probability) if ways[0].probability else MOST
        found.append(_factor("chance", str(gateway), high=max(1.0, high)))
    return tuple(found)


def turned(scenario: Scenario, service: ServiceMap, settings: Mapping[str, float]) -> Scenario:
    """Return the scenario with sliders where they were put, each by its id.

    An id that names nothing of the scenario raises `KeyError`, a number that cannot be
    `ValueError`.
    """
    for name, value in settings.items():
        code, _, subject = name.partition(":")
        if code == "people":
            scenario = with_people(scenario, subject, round(value))
            continue
        if not 0 < value < 100:
            raise ValueError(f"{name} = {value}")
        if value == 1.0:
            continue
        scenario = _scaled(scenario, service, code, subject, value)
    return scenario


def _scaled(
    scenario: Scenario, service: ServiceMap, code: str, subject: str, factor: float
) -> Scenario:
    if code == "arrivals":
        return with_arrivals(scenario, factor)
    if code == "hours":
        return with_hours(scenario, subject, factor)
    if code == "duration":
        return with_durations(scenario, ElementId(subject), factor)
    if code == "chance":
        ways = drawn_choices(scenario, service)[ElementId(subject)]
        return with_chance(scenario, ElementId(subject), ways, factor)
    raise KeyError(code)


def _factor(code: str, subject: str, *, high: float = MOST) -> Slider:
    return Slider(f"{code}:{subject}", code, subject, 1.0, LEAST, high, STEP)


def _people(worker: Worker) -> Slider:
    most = max(2 * worker.count, worker.count + MORE_PEOPLE)
    return Slider(f"people:{worker.id}", "people", worker.id, worker.count, 1, most, 1)


def _has_hours(scenario: Scenario, worker: Worker) -> bool:
    calendar = next((c for c in scenario.calendars if c.id == worker.calendar), None)
    return calendar is not None and not calendar.always and bool(calendar.periods)
