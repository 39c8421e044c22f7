"""The engine and the interpreter anyone can read go the same way, to the last bit."""

from __future__ import annotations

import pytest
from blocks_of_events import MIXED_BLOCKS
from element_maps import MAPS
from generated_maps import block_structured, generated
from same_way import assert_same, assert_same_trajectory
from simulating import prepared
from sketching import sketch

from intertwine.model.elements import Loop
from intertwine.model.kinds import LoopKind
from intertwine.simulate.reference.engine import follow
from intertwine.simulate.run import replicate

NOTHING_BEGINS = {"nothing begins", "choreography"}


@pytest.mark.parametrize("name", sorted(MAPS.keys() - NOTHING_BEGINS))
def test_each_elements_smallest_map_goes_the_same_way(name: str) -> None:
    assert_same_trajectory(MAPS[name].service, len(name))


@pytest.mark.parametrize("seed", range(40))
def test_blocks_go_the_same_way(seed: int) -> None:
    assert_same_trajectory(block_structured(seed), seed)


@pytest.mark.parametrize("seed", range(40))
def test_collaborations_right_and_wrong_go_the_same_way(seed: int) -> None:
    assert_same_trajectory(generated(seed), seed)


@pytest.mark.parametrize("seed", range(40))
def test_events_that_interrupt_stop_and_repeat_go_the_same_way(seed: int) -> None:
    assert_same_trajectory(generated(seed, blocks=MIXED_BLOCKS), seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40, 300))
def test_more_events_go_the_same_way(seed: int) -> None:
    assert_same_trajectory(generated(seed, blocks=MIXED_BLOCKS), seed)


def test_an_event_that_does_not_happen_does_not_come_by_anothers_time() -> None:
    """Both wait on the edge of repeated work; of a case in which only y happens, y is taken."""
    edges = sketch(
        "s:start u:sub u.a:task x:boundary-timer@u y:boundary-timer@u e:end b:task c:task",
        "s>u>e x>b y>c",
        also={"u": {"loop": Loop(LoopKind.SEQUENTIAL, cardinality="2")}},
    )
    text = """
cases = 40
[activities."u.a"]
duration = "1 hour"
needs = []
[events.x]
after = "90 minutes"
probability = 0.5
[events.y]
after = "90 minutes"
"""
    made = prepared(edges, text)
    assert_same(made)
    at = {name: n for n, name in enumerate(made.compiled.elements)}
    ways = [row[1] for row in follow(made).log]
    assert {at["b"], at["c"]} <= set(ways)


def test_work_cut_short_as_it_begins_leaves_its_record_to_others_once() -> None:
    """The message that ends a is there before a begins; b gathers and c begins at that moment."""
    told = sketch(
        {
            "A": "s:start t:throw-message u:throw-message e:end",
            "B": "m:start-message w:task f:and a:task n:boundary-message@a b:task c:task"
            " d:end g:end h:end",
        },
        "s>t>u>e m>w>f>a>d f>b>g n>c>h",
        "t>m u>n",
    )
    text = """
cases = 4
[arrivals.all]
starts = ["s"]
times = ["0 seconds", "10 seconds", "20 seconds", "30 seconds"]
[people.p]
partner = "B"
can = ["c"]
[activities.w]
duration = "1 minute"
needs = []
"""
    text += "".join(
        f'[activities.{n}]\nduration = "5 minutes"\nneeds = [{{ capability = "c" }}]\n'
        for n in "abc"
    )
    made = prepared(told, text + "[batches.b]\nsize = 2\n")
    assert_same(made)
    run = replicate(made, 0, log_rows=True)
    done = [made.compiled.elements[n] for n in run.world.log["element"]]
    assert {n: done.count(n) for n in "abc"} == {"a": 0, "b": 4, "c": 4}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40, 400))
def test_many_more_go_the_same_way(seed: int) -> None:
    assert_same_trajectory(generated(seed), seed)
    assert_same_trajectory(block_structured(seed), seed)
