"""What a compiled map promises to those who run it and tell of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from element_maps import MAPS
from generated_maps import block_structured, generated
from mangled_maps import mangled
from sketching import sketch

from intertwine.model.service_map import ServiceMap
from intertwine.semantics.behaviour import behaviour
from intertwine.semantics.compile import compile_map
from intertwine.semantics.program import PlaceKind, StepKind


def channel_of(service: ServiceMap) -> dict[str, int]:
    compiled = compile_map(service)
    return {flow: number for number, flows in enumerate(compiled.channels) for flow in flows}


def test_every_step_and_every_scope_belongs_to_something_on_the_map() -> None:
    maps = [shown.service for shown in MAPS.values()]
    maps += [generated(seed) for seed in range(50)] + [mangled(seed) for seed in range(50)]
    for service in maps:
        compiled = compile_map(service)
        program = compiled.program
        assert program.steps == 0 or program.step_element.min() >= 0
        assert (program.scope_element >= 0).all()
        assert len(set(compiled.elements)) == len(compiled.elements)
        flows = program.place_kind == PlaceKind.FLOW
        drawn = {f.id for f in service.flows}
        assert {compiled.elements[e] for e in program.place_element[flows]} <= drawn


def test_a_process_without_an_id_is_run_too() -> None:
    nameless = tuple(replace(n, process=None) for n in sketch("s:start a:task", "s>a").nodes)
    compiled = compile_map(replace(sketch("s:start a:task", "s>a"), nodes=nameless))
    assert behaviour(compiled).sound


def test_two_messages_of_one_name_between_different_steps_are_two() -> None:
    pools = {"A": "a:throw-message b:throw-message", "B": "m:catch-message n:catch-message"}
    channels = channel_of(sketch(pools, "a>b m>n", "a>m=Notice b>n=Notice"))
    assert channels["a>>m"] != channels["b>>n"]


def test_one_message_drawn_to_either_of_two_steps_is_one() -> None:
    pools = {"A": "a:throw-message", "B": "g:events m:catch-message n:catch-message"}
    channels = channel_of(sketch(pools, "g>m g>n", "a>m=Notice a>n=Notice"))
    assert channels["a>>m"] == channels["a>>n"]


def test_the_steps_of_one_decision_are_a_group_and_name_what_they_choose() -> None:
    compiled = compile_map(sketch("x:xor a:task b:task", "x>a x>b"))
    program = compiled.program
    routes = program.step_kind == StepKind.ROUTE
    assert len(set(program.step_group[routes])) == 1
    chosen = [compiled.elements[e] for e in program.step_choice[routes]]
    assert chosen == ["x>a", "x>b"]
    assert list(program.step_mask[routes]) == [1, 2]


def test_a_process_that_never_ends_makes_no_pool_a_dead_node() -> None:
    service = sketch(
        {"A": "s:start j:and v:sub v.s:start-timer~", "B": "b:task"},
        "s>j j>j",
        also={"v": {"event_sub_process": True}},
    )
    found = behaviour(compile_map(service))
    assert found.sound is False
    assert found.dead == ("j",)


@pytest.mark.slow
def test_thousands_of_maps_of_whole_blocks_are_safe_and_can_always_finish() -> None:
    for seed in range(1_000, 3_000):
        found = behaviour(compile_map(block_structured(seed)))
        assert found.safe is not False, seed
        assert found.sound is not False, seed
