"""`replicate`: run one replication of what was prepared, from its first arrival to its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import thread_time

from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.preparing.presence import present
from intertwine.simulate.world import (
    CASE_LIMIT,
    EVENTS,
    HORIZON,
    LIVE,
    NEXT_CASE,
    NOW,
    OVER,
    RUNNING,
    STATUS,
    WARM_UP,
    ZERO_TIME,
    World,
    larger,
    make_world,
    shorter,
)

SLICE = 200_000
"""Events between two looks at whether to go on."""

ENDLESS, ENDLESS_EACH = 2_000_000, 10_000
"""More events than the first, and the second for each case that came, have no end: some case goes
round, and no way leads out. Maps of real services take a few hundred for a case."""

CROWD, CROWD_EACH = 200_000, 1_000
"""More records of work than the first, and the second for each case that is there, neither."""


ROWS_A_CASE, FEWEST_ROWS, MOST_ROWS = 16, 4_096, 1 << 22
"""Rows of a log for which there is room from the start: so many a case, within these limits."""


@dataclass(frozen=True, slots=True)
class Replication:
    """One replication as it ended: the world it left, and whether it came to its end.

    `complete` is False where it was stopped; `zero_time` is True where a case never came to rest
    and no time passed; `endless` where one went on for so long that no end is in sight.
    """

    number: int
    world: World
    complete: bool
    zero_time: bool
    seconds: float
    """Processor time the engine took, compiling left out."""
    endless: bool = False

    @property
    def ended_at(self) -> float:
        """When the last event happened, in seconds after the start."""
        return float(self.world.clock[NOW])


def replicate(
    prepared: Prepared,
    number: int,
    *,
    cases: int | None = None,
    log_rows: bool = False,
    case_rows: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> Replication:
    """Return a replication that was run.

    `cases` takes the place of the scenario's. `log_rows` keeps each activity, `case_rows` each
    case. `go_on` is asked now and then; when it says no, what was reached is returned.
    """
    from numba import uint64

    from intertwine.simulate.kernels.arrivals import first_event
    from intertwine.simulate.kernels.engine import run
    from intertwine.simulate.kernels.keys import replication_key
    from intertwine.simulate.kernels.views import addresses

    scenario = prepared.scenario
    limit = scenario.cases if cases is None else cases
    world = make_world(
        prepared.setting,
        attributes=len(scenario.attributes),
        boxes=prepared.boxes,
        columns=prepared.columns,
        log=_room(limit, ROWS_A_CASE) if log_rows else 0,
        ended=_room(limit, 1) if case_rows else 0,
    )
    waiting = sum(i.count for i in scenario.initial)
    world.counts[CASE_LIMIT] = waiting + limit if limit is not None else 1 << 62
    world.clock[WARM_UP] = scenario.warm_up
    if scenario.horizon is not None:
        world.clock[HORIZON] = scenario.horizon
    key = uint64(replication_key(scenario.seed, number))
    setting = present(prepared.setting, key)
    table = addresses(setting, world)
    for stream in range(len(prepared.setting.stream)):
        first_event(uint64(table.ctypes.data), stream, key)
    run(uint64(table.ctypes.data), key, 0)  # so that its machine code is there
    began = thread_time()
    endless = False
    while True:
        # Never more events than are left, so that what is cut off is cut at the same event always.
        run(uint64(table.ctypes.data), key, min(SLICE, _left(world)))
        status = int(world.counts[STATUS])
        endless = status not in (OVER, ZERO_TIME) and (_left(world) <= 0 or _crowded(world))
        if status in (OVER, ZERO_TIME) or endless or not go_on():
            break
        if status != RUNNING:
            world = larger(world)
            table = addresses(setting, world)
    seconds = thread_time() - began
    world = shorter(world)
    return Replication(number, world, status == OVER, status == ZERO_TIME, seconds, endless)


def _room(cases: int | None, each: int) -> int:
    """Return for how many rows to make room at first.

    Memory that is asked for is not taken until it is written to, and rows need not be copied
    where there is room from the start.
    """
    return min(max(FEWEST_ROWS, each * (cases or 0)), MOST_ROWS)


def _left(world: World) -> int:
    """Return how many events are left before a replication counts as endless."""
    allowed = ENDLESS + ENDLESS_EACH * int(world.counts[NEXT_CASE])
    return allowed - int(world.counts[EVENTS])


def _crowded(world: World) -> bool:
    """Return whether single cases have so much in hand that no end is in sight."""
    items = len(world.item)
    return items > CROWD and items > CROWD_EACH * int(world.counts[LIVE])
