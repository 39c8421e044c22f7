"""What coalitions of partners are worth by simulation: every coalition meets the same luck.

*Pooling*: everybody serves, and those in the coalition do one another's work where they can.
*Participation*: only the people of the coalition are there; they help one another too. The worth
is the share of cases that keep the scenario's first target, or without a target the mean cycle
time in days, negative so that more is better.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from intertwine.model.ids import PartnerId
from intertwine.simulate.prepare import Prepared, prepare
from intertwine.simulate.run import Replication, replicate
from intertwine.simulate.world import COMPLETED

MOST = 12
"""Partners up to which all coalitions are run: 4,096."""


class GameKind(StrEnum):
    """What a coalition does together."""

    POOLING = "pooling"
    PARTICIPATION = "participation"


@dataclass(frozen=True)
class Worths:
    """The worth of every coalition, a row a replication; bit *i* of a column is partner *i*.

    `own` has, per partner, the hours its people work a week when nobody and when everybody is
    in the coalition, negative (less is better), a row a replication.
    """

    kind: GameKind
    partners: tuple[PartnerId, ...]
    rows: NDArray[np.float64]
    unit: str
    own: dict[PartnerId, NDArray[np.float64]]


def worths(
    prepared: Prepared,
    *,
    kind: GameKind = GameKind.POOLING,
    partners: Sequence[PartnerId] = (),
    replications: int | None = None,
    cases: int | None = None,
    threads: int = 1,
    done: Callable[[int], None] = lambda _: None,
) -> Worths:
    """Return what every coalition of some partners is worth.

    Without `partners`, those who have people in the scenario. `done` is told how many coalitions
    are done. More than `MOST` partners raise `ValueError`.
    """
    chosen = tuple(partners) or _with_people(prepared)
    if len(chosen) > MOST:
        raise ValueError(f"{len(chosen)} partners; every coalition is run for {MOST} at most")
    wanted = replications or prepared.scenario.replications
    finished = [0]

    def of(coalition: int) -> tuple[list[float], list[list[float]]]:
        members = {p for i, p in enumerate(chosen) if coalition >> i & 1}
        setting = _staffed(prepared, kind, members)
        runs = [replicate(setting, number, cases=cases) for number in range(wanted)]
        finished[0] += 1
        done(finished[0])
        hours = [[-_hours(setting, r, p) for r in runs] for p in chosen]
        return [_worth(setting, r) for r in runs], hours

    with ThreadPoolExecutor(max(1, threads)) as pool:
        found = list(pool.map(of, range(1 << len(chosen))))
    rows = np.array([worth for worth, _ in found]).T
    own = {p: np.array([found[0][1][i], found[-1][1][i]]).T for i, p in enumerate(chosen)}
    unit = "%" if prepared.scenario.targets else "days"
    return Worths(kind, chosen, rows, unit, own)


def _with_people(prepared: Prepared) -> tuple[PartnerId, ...]:
    have = {w.partner for w in prepared.scenario.workers}
    return tuple(p.id for p in prepared.service.partners if p.id in have)


def _staffed(prepared: Prepared, kind: GameKind, members: set[PartnerId]) -> Prepared:
    scenario = prepared.scenario
    rules = replace(scenario.rules, sharing=tuple(sorted(members)))
    if kind is GameKind.POOLING:
        return prepare(prepared.service, prepared.compiled, replace(scenario, rules=rules))
    there = tuple(w for w in scenario.workers if w.partner in members)
    changed = replace(scenario, rules=rules, workers=there)
    return prepare(prepared.service, prepared.compiled, changed)


def _worth(prepared: Prepared, run: Replication) -> float:
    world = run.world
    if prepared.scenario.targets:
        begun, kept = world.kept[0]
        return 100.0 * float(kept) / max(1, int(begun))
    if not world.counts[COMPLETED]:
        return float("nan")
    return -float(world.sums[0, 0]) / float(world.counts[COMPLETED]) / 86_400


def _hours(prepared: Prepared, run: Replication, partner: PartnerId) -> float:
    rows = [i for i, p in enumerate(prepared.people) if p.worker.partner == partner]
    weeks = max(run.ended_at, 1.0) / 604_800
    return float(run.world.person["busy"][rows].sum()) / 3_600 / weeks
