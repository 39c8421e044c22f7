"""The worked example: today's service gets stuck in one way, the agreed one never does."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from searching import Reached, is_done, is_safe, is_sound, reach, work_left

from intertwine.bpmn import read_document, read_map
from intertwine.semantics.compile import compile_map
from intertwine.semantics.compiled import Compiled

MAPS = Path(__file__).resolve().parents[2] / "src/intertwine/examples/good-hours/maps"


@cache
def run(name: str) -> tuple[Compiled, Reached]:
    compiled = compile_map(read_map(read_document(MAPS / f"{name}.bpmn")))
    return compiled, reach(compiled, hurried=True)


@pytest.mark.parametrize("name", ["as-is", "to-be"])
def test_all_of_the_example_is_run_and_no_flow_ever_holds_two_tokens(name: str) -> None:
    compiled, reached = run(name)
    assert compiled.refused == ()
    assert reached.whole
    assert is_safe(compiled, reached)


def test_today_the_municipality_and_the_host_wait_for_ever_after_a_withdrawal() -> None:
    compiled, reached = run("as-is")
    stuck = [s for s in reached.terminal if not is_done(compiled.program, s)]
    assert len(stuck) == 1
    assert stuck[0].transit == ()
    flows = {
        compiled.elements[compiled.program.place_element[p]]
        for p in work_left(compiled.program, stuck[0])
    }
    service = read_map(read_document(MAPS / "as-is.bpmn"))
    waiting = {f.target for f in service.flows if f.id in flows}
    assert waiting == {"e18", "e20"}
    assert not is_sound(compiled, reached)


def test_the_agreed_service_can_always_finish() -> None:
    compiled, reached = run("to-be")
    assert is_sound(compiled, reached)
    assert all(is_done(compiled.program, s) for s in reached.terminal)


def test_every_step_of_the_example_can_happen() -> None:
    for name in ("as-is", "to-be"):
        compiled, reached = run(name)
        happened = {came[1] for came in reached.states.values() if came}
        elements = {int(compiled.program.step_element[s]) for s in happened}
        assert elements == set(map(int, compiled.program.step_element))
