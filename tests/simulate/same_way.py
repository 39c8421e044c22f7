"""Whether the engine and the interpreter anyone can read go the same way, to the last bit."""

from __future__ import annotations

from generated_scenarios import scenario_for

from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.simulate.preparing.prepare import Prepared, prepare
from intertwine.simulate.reference.engine import follow
from intertwine.simulate.run import replicate
from intertwine.simulate.world import ENDED, LOGGED


def assert_same_trajectory(service: ServiceMap, seed: int) -> int:
    """Compare activities and cases, and return how many there were."""
    return assert_same(prepare(service, compile_map(service), scenario_for(service, seed)))


def assert_same(prepared: Prepared) -> int:
    """Compare what both make of a scenario."""
    run = replicate(prepared, 0, log_rows=True, case_rows=True)
    if run.zero_time:
        return 0
    slow = follow(prepared)
    log = [tuple(row) for row in run.world.log[: run.world.counts[LOGGED]].tolist()]
    ended = [
        (*row[:-2], bool(row[-2]), bool(row[-1]))
        for row in run.world.ended[: run.world.counts[ENDED]].tolist()
    ]
    assert log == slow.log
    assert ended == slow.ended
    assert run.world.task["batch"].tolist() == [
        slow.in_batch[i] for i in range(len(prepared.tasks))
    ]
    assert run.world.turned.tolist() == [slow.turned[i] for i in range(len(prepared.tasks))]
    return len(log) + len(ended)
