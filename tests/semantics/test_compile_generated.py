"""Whatever is drawn: compiling never fails, tokens never turn negative, nothing is passed over."""

from __future__ import annotations

import pytest
from generated_maps import block_structured, generated
from mangled_maps import mangled
from searching import is_safe, is_sound, reach

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.semantics.compile import compile_map
from intertwine.semantics.explore import explore
from intertwine.semantics.program import MOST_TOKENS, Delivery
from intertwine.semantics.reached import Limits
from intertwine.semantics.reference_explorer import explore_slowly


def in_others(node: FlowNode) -> bool:
    """Return whether what a node means is said by the steps of its neighbours."""
    return node.kind is NodeKind.EVENT_BASED_GATEWAY or any(
        d.kind is EventKind.COMPENSATE and node.kind is NodeKind.BOUNDARY_EVENT for d in node.events
    )


@pytest.mark.parametrize("tens", range(20))
def test_a_random_collaboration_is_run_or_refused_by_name(tens: int) -> None:
    for seed in range(tens * 10, tens * 10 + 10):
        service = generated(seed)
        compiled = compile_map(service)
        run = {compiled.elements[e] for e in compiled.program.step_element}
        told = {r.element for r in compiled.remarks}
        for node in service.nodes:
            assert node.id in run | told or in_others(node), (seed, node)
        for state in reach(compiled, most=60).states:
            assert all(0 <= n <= MOST_TOKENS for n in state.tokens), seed


def test_the_same_seed_gives_the_same_map() -> None:
    assert generated(7) == generated(7)
    assert generated(7) != generated(8)


@pytest.mark.parametrize("delivery", Delivery)
def test_the_compiled_explorer_sees_the_same_states_of_random_collaborations(
    delivery: Delivery,
) -> None:
    limits = Limits(states=80)
    for seed in range(8):
        program = compile_map(generated(seed)).program
        fast = explore(program, delivery, limits=limits)
        slow = explore_slowly(program, delivery, limits=limits)
        assert [fast.state(n) for n in range(fast.states)] == slow.states, seed


@pytest.mark.parametrize("tens", range(10))
def test_whole_blocks_are_safe_and_can_always_finish(tens: int) -> None:
    for seed in range(tens * 10, tens * 10 + 10):
        compiled = compile_map(block_structured(seed, depth=2))
        if compiled.refused:
            continue
        reached = reach(compiled, most=1500, hurried=True)
        assert is_safe(compiled, reached), seed
        if reached.whole:
            assert is_sound(compiled, reached), seed


@pytest.mark.parametrize("tens", range(30))
def test_even_a_map_that_nobody_would_draw_is_run_or_refused_by_name(tens: int) -> None:
    for seed in range(tens * 10, tens * 10 + 10):
        service = mangled(seed)
        compiled = compile_map(service)
        run = {compiled.elements[e] for e in compiled.program.step_element if e >= 0}
        told = {r.element for r in compiled.remarks}
        for node in service.nodes:
            assert node.id in run | told or in_others(node), (seed, node)
        for state in reach(compiled, most=20).states:
            assert all(n >= 0 for n in state.tokens), seed
