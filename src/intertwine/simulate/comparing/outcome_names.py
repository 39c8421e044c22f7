"""The outcomes of a scenario by name: promises, times, shares of cases, what a case costs."""

from __future__ import annotations

from intertwine.model.scenario import Scenario

CYCLE_TIME = "cycle-time"
"""The outcome that every scenario has besides its promises."""


IDLE_TIME = "idle-time"
STUCK = "stuck"
TURNED_AWAY = "turned-away"
COST = "cost"


def all_outcome_names(scenario: Scenario | None) -> tuple[str, ...]:
    """Return what levers can be told by: times, promises, shares of cases, costs; in this order.

    Costs are there where the scenario has any, those turned away where some can be. A promise
    that is called as another outcome is left out. None is a scenario of assumptions alone.
    """
    times = (CYCLE_TIME, IDLE_TIME)
    if scenario is None:
        return (*times, STUCK)
    others = [STUCK]
    others += [TURNED_AWAY] if any(w.most_waiting is not None for w in scenario.work) else []
    others += [COST] if scenario.costs or any(w.cost for w in scenario.work) else []
    promises = (t.name for t in scenario.targets if t.name not in (*times, *others))
    return (*times, *promises, *others)


def outcome_names(scenario: Scenario) -> tuple[str, ...]:
    """Return what a run of a scenario can be told by: its promises by name, then the cycle time."""
    return (*(t.name for t in scenario.targets if t.name != CYCLE_TIME), CYCLE_TIME)


def promise_of(scenario: Scenario, outcome: str) -> int | None:
    """Return the number of the promise an outcome is, None for the cycle time; "" is the first.

    What the scenario does not have raises `KeyError`.
    """
    names = [t.name for t in scenario.targets]
    if outcome in names:
        return names.index(outcome)
    if outcome not in ("", CYCLE_TIME):
        raise KeyError(outcome)
    return 0 if not outcome and names else None
