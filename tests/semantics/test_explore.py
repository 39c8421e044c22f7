"""The compiled explorer sees what the slow interpreter sees: same states, numbers and steps."""

from __future__ import annotations

import pytest
from generated_programs import random_program

from intertwine.semantics.explore import explore
from intertwine.semantics.program import Delivery, Program
from intertwine.semantics.reached import Limits
from intertwine.semantics.reference_explorer import explore_slowly

SMALL = Limits(states=120)


def _agree(program: Program, delivery: Delivery, limits: Limits) -> int:
    fast = explore(program, delivery, limits=limits)
    slow = explore_slowly(program, delivery, limits=limits)
    assert fast.states == len(slow.states)
    assert [fast.state(i) for i in range(fast.states)] == slow.states
    assert fast.expanded == len(slow.edges)
    assert fast.cut == slow.cut
    for number, edges in enumerate(slow.edges):
        first, last = fast.edge[number], fast.edge[number + 1]
        assert list(zip(fast.step[first:last], fast.target[first:last], strict=True)) == edges
    return fast.states


@pytest.mark.parametrize("delivery", Delivery)
def test_both_explorers_agree_state_for_state(delivery: Delivery) -> None:
    seen = [_agree(random_program(seed), delivery, SMALL) for seed in range(25)]
    assert sum(n > 5 for n in seen) > 5, "programs that do nothing show nothing"


@pytest.mark.slow
@pytest.mark.parametrize("delivery", Delivery)
def test_both_explorers_agree_on_thousands_of_programs(delivery: Delivery) -> None:
    for seed in range(1_000, 2_000):
        _agree(random_program(seed), delivery, Limits(states=150))
