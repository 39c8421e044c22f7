"""The one number that levers are told by: a promise, a time, a share or a cost, by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from intertwine.errors import NotThere, Refused
from intertwine.simulate.comparing.outcome_names import (
    COST,
    CYCLE_TIME,
    IDLE_TIME,
    STUCK,
    TURNED_AWAY,
    all_outcome_names,
)
from intertwine.simulate.experiments.outcomes import (
    cases_of,
    mean_cycle_time,
    mean_idle_time,
    share_kept,
    stuck,
    turned_away,
)
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.run import Replication


class Counted(StrEnum):
    """What an outcome is counted in: seconds, shares from 0 to 1, or the scenario's currency."""

    TIME = "time"
    SHARE = "share"
    MONEY = "money"


Outcome = Callable[[Replication], float]


@dataclass(frozen=True)
class ChosenOutcome:
    """An outcome by name; `of` is its value in one replication, NaN where there is none."""

    name: str
    counted: Counted
    of: Outcome
    promise: bool = False


def chosen_outcome(prepared: Prepared, name: str) -> ChosenOutcome:
    """Return an outcome by its name, "" for the time from start to end.

    One the scenario does not have raises `NotThere` with those it has.
    """
    name = name or CYCLE_TIME
    known = all_outcome_names(prepared.scenario)
    if name not in known:
        raise NotThere("no-such-outcome", name=name, known=", ".join(known))
    if name in _TIMES:
        return ChosenOutcome(name, Counted.TIME, _TIMES[name])
    if name == COST:
        return ChosenOutcome(name, Counted.MONEY, _cost_a_case(prepared))
    if name in _SHARES:
        return ChosenOutcome(name, Counted.SHARE, _SHARES[name])
    target = [t.name for t in prepared.scenario.targets].index(name)
    return ChosenOutcome(name, Counted.SHARE, lambda run: share_kept(run, target), promise=True)


def known_value(outcome: ChosenOutcome, value: float) -> float:
    """Return a value, or raise `Refused`: where there is none no lever can be told by it."""
    if value != value:
        raise Refused("outcome-without-value", name=outcome.name)
    return value


_TIMES: Mapping[str, Outcome] = {CYCLE_TIME: mean_cycle_time, IDLE_TIME: mean_idle_time}
_SHARES: Mapping[str, Outcome] = {STUCK: stuck, TURNED_AWAY: turned_away}


def _cost_a_case(prepared: Prepared) -> Outcome:
    """Return what a case costs all partners together: hours at their price, fees, and each case.

    Neither who does what nor prices change by a lever, so that they are looked up once.
    """
    service = prepared.service
    prices = {c.partner: c for c in prepared.scenario.costs}
    partners = {p.id for p in service.partners}
    owners = [service.partner_of(t) for t in prepared.tasks]
    rows = np.array([o in partners for o in owners], bool)
    per_second = np.array([prices[o].per_hour / 3_600 if o in prices else 0.0 for o in owners])
    each = sum(c.per_case for c in prices.values() if c.partner in partners)

    def cost(run: Replication) -> float:
        task = run.world.task
        hours = ((task["work"] - task["shared"]) * per_second)[rows].sum()
        return float(hours + task["cost"][rows].sum()) / cases_of(run.world) + each

    return cost
