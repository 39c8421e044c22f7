"""Each element of the catalogue runs as its smallest map says."""

from __future__ import annotations

import pytest
from element_maps import MAPS
from entering_maps import VALID
from sketching import sketch
from telling_runs import runs

from intertwine.model.elements import FlowNode, Loop
from intertwine.model.ids import ElementId
from intertwine.model.kinds import LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.semantics.explore import explore
from intertwine.semantics.reference import State
from intertwine.wording import codes, has, say


@pytest.mark.parametrize("name", sorted(MAPS))
def test_the_smallest_map_runs_as_it_should(name: str) -> None:
    shown = MAPS[name]
    compiled = compile_map(shown.service)
    assert runs(shown.service, compiled) == shown.runs


@pytest.mark.parametrize("name", sorted(MAPS))
def test_the_compiled_explorer_runs_it_the_same_way(name: str) -> None:
    shown = MAPS[name]
    compiled = compile_map(shown.service)
    reached = explore(compiled.program)
    states = [reached.state(number) for number in range(reached.states)]
    following: dict[State, dict[int, State]] = {
        state: {
            int(reached.step[e]): states[reached.target[e]]
            for e in range(reached.edge[number], reached.edge[number + 1])
        }
        for number, state in enumerate(states)
    }
    told = runs(
        shown.service,
        compiled,
        steps=lambda _, state: list(following[state]),
        then=lambda _, state, step: following[state][step],
    )
    assert told == shown.runs


@pytest.mark.parametrize("name", sorted(MAPS))
def test_the_smallest_map_has_the_remarks_it_should(name: str) -> None:
    remarks = compile_map(MAPS[name].service).remarks
    assert {r.code + "!" * r.refused for r in remarks} == MAPS[name].remarks


def test_every_kind_of_node_event_and_loop_has_its_map() -> None:
    has = {shows for shown in MAPS.values() for shows in shown.shows}
    assert set(NodeKind) <= has
    assert set(LoopKind) <= has
    assert {(kind, at) for at, kinds in VALID.items() for kind in kinds} <= has


@pytest.mark.parametrize("name", sorted(n for n in MAPS if MAPS[n].remarks))
def test_each_remark_is_a_sentence_with_its_names(name: str) -> None:
    for remark in compile_map(MAPS[name].service).remarks:
        told = say(f"remark-{remark.code}", remark.params)
        assert told.endswith(".")
        assert "{" not in told
        assert has(f"remark-{remark.code}.next")


def test_every_remark_of_the_catalogue_has_its_map() -> None:
    shown = {f"remark-{code.rstrip('!')}" for each in MAPS.values() for code in each.remarks}
    assert {c for c in codes() if c.startswith("remark-")} - shown == {
        "remark-of",
        "remark-too-deep",
    }


def test_calls_and_instances_inside_each_other_are_not_followed_for_ever() -> None:
    inside = [".".join("abcdefg"[: n + 1]) for n in range(7)]
    service = sketch(
        " ".join(f"{own}:sub" for own in inside),
        also={own: {"loop": Loop(LoopKind.PARALLEL, cardinality="3")} for own in inside},
    )
    compiled = compile_map(service)
    assert {r.code for r in compiled.refused} == {"too-deep"}
    assert len(compiled.program.scope_parent) < 500
    (remark, *_) = compiled.refused
    assert "more than 400 processes" in say("remark-too-deep", remark.params)


def test_very_many_sub_processes_inside_each_other_are_not_followed_for_ever() -> None:
    ids = [ElementId(f"n{number}") for number in range(1500)]
    nodes = [
        FlowNode(own, NodeKind.SUB_PROCESS, parent=around)
        for own, around in zip(ids, (None, *ids), strict=False)
    ]
    codes = {r.code for r in compile_map(ServiceMap("m", nodes=tuple(nodes))).refused}
    assert codes == {"too-deep", "not-run"}
