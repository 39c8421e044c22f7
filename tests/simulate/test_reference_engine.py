"""The engine and the interpreter anyone can read go the same way, to the last bit."""

from __future__ import annotations

import pytest
from element_maps import MAPS
from generated_maps import block_structured, generated
from generated_scenarios import scenario_for

from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.simulate.prepare import prepare
from intertwine.simulate.reference.engine import follow
from intertwine.simulate.run import replicate
from intertwine.simulate.world import ENDED, LOGGED


def assert_same_trajectory(service: ServiceMap, seed: int) -> int:
    """Compare activities and cases, and return how many there were."""
    scenario = scenario_for(service, seed)
    prepared = prepare(service, compile_map(service), scenario)
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


@pytest.mark.parametrize("name", sorted(MAPS))
def test_each_elements_smallest_map_goes_the_same_way(name: str) -> None:
    assert_same_trajectory(MAPS[name].service, len(name))


@pytest.mark.parametrize("seed", range(40))
def test_blocks_go_the_same_way(seed: int) -> None:
    assert_same_trajectory(block_structured(seed), seed)


@pytest.mark.parametrize("seed", range(40))
def test_collaborations_right_and_wrong_go_the_same_way(seed: int) -> None:
    assert_same_trajectory(generated(seed), seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40, 400))
def test_many_more_go_the_same_way(seed: int) -> None:
    assert_same_trajectory(generated(seed), seed)
    assert_same_trajectory(block_structured(seed), seed)
