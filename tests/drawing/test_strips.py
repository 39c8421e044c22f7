"""A wide map is cut between its steps, and every step is in exactly one strip."""

from __future__ import annotations

from dataclasses import replace

import pytest
import small_maps as small
from lxml import etree
from small_maps import E

from intertwine.drawing import Strip, draw_map, strips
from intertwine.model.elements import FlowNode, SequenceFlow
from intertwine.model.geometry import Bounds, Diagram, Edge, Point, Shape
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap


def long_map(steps: int = 12, *, phases: bool = False) -> tuple[ServiceMap, Diagram]:
    """Return the two pools with so many steps 150 apart; six to a phase."""
    two = small.two_pools()
    nodes = tuple(
        FlowNode(
            E(f"s{i}"),
            NodeKind.TASK,
            f"Step {i}",
            E("proc"),
            E("p1"),
            E("l1"),
            phase=f"phase {i // 6}" if phases else "",
        )
        for i in range(steps)
    )
    flows = tuple(SequenceFlow(E(f"f{i}"), E(f"s{i}"), E(f"s{i + 1}")) for i in range(steps - 1))
    width = steps * 150.0 + 100
    things: list[Shape | Edge] = [
        Shape(E("p1"), Bounds(0, 0, width, 150), horizontal=True),
        Shape(E("l1"), Bounds(30, 0, width - 30, 150), horizontal=True),
        *(Shape(n.id, Bounds(100 + 150.0 * i, 35, 100, 80)) for i, n in enumerate(nodes)),
        *(
            Edge(f.id, (Point(200 + 150.0 * i, 75), Point(250 + 150.0 * i, 75)))
            for i, f in enumerate(flows)
        ),
    ]
    diagram = small.diagram(*things)
    return replace(two, nodes=nodes, flows=flows, messages=(), diagrams=(diagram,)), diagram


def steps_in(service: ServiceMap, diagram: Diagram, strip: Strip) -> list[str]:
    root = etree.fromstring(draw_map(service, diagram=diagram, strip=strip, theme="print"))
    drawn = {e.get("data-element") for e in root.iter()}
    return [n.id for n in service.nodes if n.id in drawn]


def test_a_narrow_map_is_one_strip_and_drawn_whole() -> None:
    service = small.two_pools()
    (whole,) = strips(service, service.diagrams[0])
    picture = draw_map(service, strip=whole, theme="print")
    assert picture == draw_map(service, theme="print")


@pytest.mark.parametrize("widest", [500.0, 700.0, 1000.0])
def test_every_step_is_in_exactly_one_strip_that_is_narrow_enough(widest: float) -> None:
    service, diagram = long_map()
    cut = strips(service, diagram, widest=widest)
    assert len(cut) > 1
    assert [s for strip in cut for s in steps_in(service, diagram, strip)] == [
        n.id for n in service.nodes
    ]
    assert all(strip.right - strip.left + 60 <= widest for strip in cut)


def test_strips_end_between_phases_where_one_ends_near() -> None:
    service, diagram = long_map(phases=True)
    first, _ = strips(service, diagram, widest=1100)
    assert steps_in(service, diagram, first) == [f"s{i}" for i in range(6)]


def test_pools_are_named_at_the_left_of_each_strip() -> None:
    service, diagram = long_map()
    for strip in strips(service, diagram, widest=700):
        root = etree.fromstring(draw_map(service, diagram=diagram, strip=strip, theme="print"))
        pool = next(e for e in root.iter() if e.get("data-element") == "p1")
        left = float(root.get("viewBox", "").split()[0])
        edge = next(e for e in pool.iter() if e.tag.endswith("rect"))
        assert float(edge.get("x", "")) - left <= 30
        assert "Town" in [t.text for t in pool.iter() if t.tag.endswith("text")]


def test_upright_pools_are_not_cut() -> None:
    service, diagram = long_map()
    shapes = {e: replace(s, horizontal=False) for e, s in diagram.shapes.items()}
    assert len(strips(service, replace(diagram, shapes=shapes), widest=300)) == 1
