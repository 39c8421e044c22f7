"""The outcomes of a scenario by name: its promises, and the time from start to end."""

from __future__ import annotations

from intertwine.model.scenario import Scenario

CYCLE_TIME = "cycle-time"
"""The outcome that every scenario has besides its promises."""


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
