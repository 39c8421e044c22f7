"""`replicate`: run one replication of what was prepared, from its first arrival to its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from intertwine.simulate.prepare import Prepared
from intertwine.simulate.presence import present
from intertwine.simulate.world import (
    CASE_LIMIT,
    HORIZON,
    NOW,
    OVER,
    RUNNING,
    STATUS,
    WARM_UP,
    ZERO_TIME,
    World,
    larger,
    make_world,
)

SLICE = 200_000
"""Events between two looks at whether to go on."""


@dataclass(frozen=True, slots=True)
class Replication:
    """One replication as it ended: the world it left, and whether it came to its end.

    `complete` is False where it was stopped; `zero_time` is True where a case never came to rest.
    """

    number: int
    world: World
    complete: bool
    zero_time: bool
    seconds: float
    """Time the engine took, compiling left out."""

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
    world = make_world(
        prepared.setting,
        attributes=len(scenario.attributes),
        boxes=prepared.boxes,
        columns=prepared.columns,
        log=4096 if log_rows else 0,
        ended=1024 if case_rows else 0,
    )
    limit = scenario.cases if cases is None else cases
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
    began = perf_counter()
    while True:
        run(uint64(table.ctypes.data), key, SLICE)
        status = int(world.counts[STATUS])
        if status in (OVER, ZERO_TIME) or not go_on():
            break
        if status != RUNNING:
            world = larger(world)
            table = addresses(setting, world)
    return Replication(number, world, status == OVER, status == ZERO_TIME, perf_counter() - began)
