"""The judge of layouts sees what is drawn badly."""

from __future__ import annotations

from laying_out import E, flow, node

from intertwine.drawing.layout import judge
from intertwine.model.geometry import Bounds, Diagram, Edge, Point, Shape
from intertwine.model.service_map import ServiceMap


def test_the_judge_sees_overlaps_lines_through_shapes_and_crossings() -> None:
    nodes = (node("a"), node("b"), node("c"), node("d"))
    service = ServiceMap("m", nodes=nodes, flows=(flow("a", "d"), flow("b", "c")))
    shapes = {
        E("a"): Shape(E("a"), Bounds(0, 0, 100, 60)),
        E("b"): Shape(E("b"), Bounds(90, 50, 100, 60)),
        E("c"): Shape(E("c"), Bounds(300, 0, 100, 60), label=Bounds(500, 10, 40, 20)),
        E("d"): Shape(E("d"), Bounds(500, 0, 100, 60)),
    }
    edges = {
        E("a>d"): Edge(E("a>d"), (Point(100, 30), Point(500, 30))),
        E("b>c"): Edge(E("b>c"), (Point(190, 80), Point(250, 80), Point(250, 0))),
    }
    found = judge(service, Diagram("d", "", None, shapes, edges))
    assert found.overlaps == ((E("a"), E("b")),)
    assert found.through == ((E("a>d"), E("c")),)
    assert found.names_on_shapes == ((E("c"), E("d")),)
    assert found.crossings == 1
    assert not found.clear


def test_the_judge_counts_crossings_of_slanted_lines_too() -> None:
    edges = {
        E("x"): Edge(E("x"), (Point(0, 0), Point(100, 100))),
        E("y"): Edge(E("y"), (Point(0, 100), Point(100, 0))),
        E("z"): Edge(E("z"), (Point(0, 90), Point(200, 90))),
    }
    assert judge(ServiceMap("m"), Diagram("d", "", None, {}, edges)).crossings == 3
