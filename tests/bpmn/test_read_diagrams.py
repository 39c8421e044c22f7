"""Drawings: shapes, edges, several diagrams, and what is left out."""

from __future__ import annotations

from small_bpmn import small_map

from intertwine.model.geometry import Bounds, Edge, Point, Shape

PROCESS = (
    '<process id="p"><subProcess id="s"><task id="t"/></subProcess><task id="u"/>'
    '<sequenceFlow id="f" sourceRef="s" targetRef="u"/></process>'
)


def drawn(content: str, *, plane: str = "p") -> str:
    return (
        f'<bpmndi:BPMNDiagram id="d" name="Page"><bpmndi:BPMNPlane bpmnElement="{plane}">{content}'
        "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"
    )


def shape(
    element: str, *, bounds: str = 'x="1" y="2.5" width="3" height="4"', more: str = ""
) -> str:
    return (
        f'<bpmndi:BPMNShape bpmnElement="{element}" {more}><dc:Bounds {bounds}/>'
        '<bpmndi:BPMNLabel><dc:Bounds x="0" y="0" width="9" height="9"/></bpmndi:BPMNLabel>'
        "</bpmndi:BPMNShape>"
    )


def edge(*points: str, more: str = "") -> str:
    waypoints = "".join(f"<di:waypoint {p}/>" for p in points)
    return f'<bpmndi:BPMNEdge bpmnElement="f" {more}>{waypoints}</bpmndi:BPMNEdge>'


def test_shapes_are_read_as_numbers() -> None:
    read = small_map(PROCESS + drawn(shape("tns:s", more='isExpanded="false" isHorizontal="1"')))
    (diagram,) = read.diagrams
    assert (diagram.id, diagram.name, diagram.plane) == ("d", "Page", "p")
    assert diagram.shapes == {
        "s": Shape("s", Bounds(1, 2.5, 3, 4), Bounds(0, 0, 9, 9), False, True, None)  # type: ignore[arg-type]
    }


def test_edges_are_read_with_their_points_and_envelope() -> None:
    points = ('x="1" y="2"', 'x="3" y="4"')
    for kind, envelope in (("initiating", True), ("non_initiating", False), ("odd", None)):
        content = edge(*points, more=f'messageVisibleKind="{kind}"')
        found = small_map(PROCESS + drawn(content)).diagrams[0].edges
        assert found == {"f": Edge("f", (Point(1, 2), Point(3, 4)), None, envelope)}  # type: ignore[arg-type]


def test_several_diagrams_are_read_each_with_its_plane() -> None:
    read = small_map(PROCESS + drawn(shape("s")) + drawn(shape("t"), plane="s"))
    assert [(d.plane, list(d.shapes)) for d in read.diagrams] == [("p", ["s"]), ("s", ["t"])]


def test_what_cannot_be_drawn_is_left_out() -> None:
    unreadable = (
        shape("lost")
        + shape("t", bounds='x="1" y="2" width="-3" height="4"')
        + shape("u", bounds='x="1" y="nan" width="3" height="4"')
        + shape("p", bounds='x="1e300" y="1" width="3" height="4"')
        + '<bpmndi:BPMNShape bpmnElement="s"/>'
        + edge('x="1" y="2"')
    )
    (diagram,) = small_map(PROCESS + drawn(unreadable)).diagrams
    assert diagram.empty
    assert not diagram.edges


def test_an_element_drawn_twice_counts_once() -> None:
    twice = shape("s") + shape("s", bounds='x="9" y="9" width="9" height="9"')
    assert small_map(PROCESS + drawn(twice)).diagrams[0].shapes["s"].bounds.x == 1  # type: ignore[index]


def test_a_map_without_drawing_has_no_diagrams() -> None:
    assert small_map(PROCESS).diagrams == ()
