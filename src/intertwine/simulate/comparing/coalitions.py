"""What coalitions of partners are worth by simulation: every coalition meets the same luck.

*Pooling*: everybody serves, and those in the coalition do one another's work where they can.
*Participation*: only the people of the coalition are there; they help one another too. The worth
is the share of cases that keep one of the scenario's promises, or the mean cycle time in days,
negative so that more is better.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import StrEnum
from threading import Event

import numpy as np
from numpy.typing import NDArray

from intertwine.model.ids import PartnerId
from intertwine.simulate.comparing.outcome_names import promise_of
from intertwine.simulate.experiments.experiment import LOOK, Experiment
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.preparing.restaffing import restaffed
from intertwine.simulate.results.left_over import all_come_to_an_end
from intertwine.simulate.run import Replication, replicate
from intertwine.simulate.world import (
    COMPLETED,
    FREE_CASES,
    HEAP,
    HORIZON,
    LIVE,
    NOW,
    TURNED_AWAY,
    WARM_UP,
    World,
)

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
    outcome: str = "",
    partners: Sequence[PartnerId] = (),
    replications: int | None = None,
    cases: int | None = None,
    threads: int = 1,
    done: Callable[[int], None] = lambda _: None,
    go_on: Callable[[], bool] = lambda: True,
) -> Worths:
    """Return what every coalition of some partners is worth, by one of `outcomes`.

    Without `outcome`, the first promise, or the cycle time where there is none; one that the
    scenario does not have raises `KeyError`. Without `partners`, those who have people. `done` is
    told how many coalitions are done; each is run with the same luck, so the number of `threads`
    changes no result. More than `MOST` partners raise `ValueError`. A `KeyboardInterrupt` ends all
    threads between two events and is raised again, since a game with coalitions missing says
    nothing; so it is when `go_on` says no.
    """
    promise = promise_of(prepared.scenario, outcome)
    chosen = tuple(partners) or with_people(prepared)
    if len(chosen) > MOST:
        raise ValueError(f"{len(chosen)} partners; every coalition is run for {MOST} at most")
    wanted = replications or prepared.scenario.replications
    stop = Event()
    finished = [0]
    whole = (1 << len(chosen)) - 1

    def going() -> bool:
        return go_on() and not stop.is_set()

    def of(coalition: int) -> tuple[list[float], list[list[float]]]:
        members = [p for i, p in enumerate(chosen) if coalition >> i & 1]
        there = members if kind is GameKind.PARTICIPATION else None
        ready = restaffed(prepared, sharing=members, there=there)
        worth, hours = [], []
        for number in range(wanted):
            run = replicate(ready, number, cases=cases, go_on=going)
            if not going():
                break
            if run.endless:
                stop.set()
                all_come_to_an_end(Experiment(ready, (run,)))
            worth.append(_worth(ready, run, promise))
            if coalition in (0, whole):
                hours.append([-_hours(ready, run, p) for p in chosen])
        finished[0] += 1
        done(finished[0])
        return worth, hours

    running: list[Future[tuple[list[float], list[list[float]]]]] = []
    with ThreadPoolExecutor(max(1, threads)) as pool:
        try:
            running += [pool.submit(of, coalition) for coalition in range(whole + 1)]
            for each in running:
                while wait([each], LOOK).not_done:
                    pass  # an endless wait would not hear Ctrl-C everywhere
        except KeyboardInterrupt:
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    found = [future.result() for future in running]
    if not going():
        raise KeyboardInterrupt
    rows = np.array([worth for worth, _ in found]).T
    ends = np.array([found[0][1], found[-1][1]])
    own = {p: ends[:, :, i].T for i, p in enumerate(chosen)}
    unit = "days" if promise is None else "%"
    return Worths(kind, chosen, rows, unit, own)


def with_people(prepared: Prepared) -> tuple[PartnerId, ...]:
    """Return the partners who have people in the scenario, in the order of the map."""
    have = {w.partner for w in prepared.scenario.workers}
    return tuple(p.id for p in prepared.service.partners if p.id in have)


def _worth(prepared: Prepared, run: Replication, promise: int | None) -> float:
    """Return the worth of one run; NaN where nothing says it.

    Cases that wait for ever, since nobody of the coalition can serve them, and those turned away
    break the promise; they have no cycle time, so without a promise there is no worth.
    """
    world = run.world
    if promise is not None:
        begun, kept = world.kept[promise] + _of_the_living(prepared, world, promise)
        return 100.0 * float(kept) / max(1, int(begun))
    for_ever = world.counts[LIVE] > 0 and not world.counts[HEAP]
    if for_ever or world.counts[TURNED_AWAY] or not world.counts[COMPLETED]:
        return float("nan")
    return -float(world.sums[0, 0]) / float(world.counts[COMPLETED]) / 86_400


def _of_the_living(prepared: Prepared, world: World, promise: int) -> NDArray[np.int64]:
    """Return how many cases that are not over make a promise's clock run, and keep it.

    Those of which neither is sure yet are left out: the clock ended before their time was over.
    """
    target = prepared.setting.target[promise]
    started, stopped = 2 * promise, 2 * promise + 1
    alive = np.ones(len(world.case), np.bool_)
    alive[world.free_case[: world.counts[FREE_CASES]]] = False
    alive &= world.case["arrived"] >= world.clock[WARM_UP]
    arrived = world.case["arrived"][alive]
    begin = arrived if target["from_"] < 0 else world.moments[alive, started]
    end = np.full(len(begin), np.nan) if target["to"] < 0 else world.moments[alive, stopped]
    kept = end - begin <= target["within"]
    now = np.inf if not world.counts[HEAP] else max(world.clock[NOW], world.clock[HORIZON])
    broken = (end - begin > target["within"]) | (np.isnan(end) & (now - begin > target["within"]))
    return np.array([np.sum(kept | broken), np.sum(kept)])


def _hours(prepared: Prepared, run: Replication, partner: PartnerId) -> float:
    rows = [i for i, p in enumerate(prepared.people) if p.worker.partner == partner]
    weeks = max(run.ended_at, 1.0) / 604_800
    return float(run.world.person["busy"][rows].sum()) / 3_600 / weeks
