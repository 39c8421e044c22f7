"""The layout of maps without a drawing: clear of each other, straight, the same every time."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from intertwine.bpmn import read_document, read_map
from intertwine.drawing import lay_out
from intertwine.drawing.layout import judge
from intertwine.model.service_map import ServiceMap

EXAMPLE = Path(str(files("intertwine") / "examples/good-hours/maps"))


def stripped(path: Path) -> ServiceMap:
    return replace(read_map(read_document(path)), diagrams=())


@pytest.fixture(scope="module")
def example() -> ServiceMap:
    return stripped(EXAMPLE / "as-is.bpmn")


def test_everything_of_the_worked_example_is_drawn_and_clear(example: ServiceMap) -> None:
    diagram = lay_out(example)
    drawn = {*diagram.shapes}
    assert {n.id for n in example.nodes} | {p.id for p in example.pools} <= drawn
    assert {lane.id for lane in example.lanes} <= drawn
    assert {f.id for f in example.flows} | {m.id for m in example.messages} == {*diagram.edges}
    assert judge(example, diagram).clear


def test_the_same_map_gets_the_same_drawing(example: ServiceMap) -> None:
    assert lay_out(example) == lay_out(example)


def test_a_map_of_nothing_gets_an_empty_diagram() -> None:
    assert lay_out(ServiceMap("nothing")).empty
