"""In a layout things stand inside, on and beside what they belong to."""

from __future__ import annotations

from itertools import pairwise

from laying_out import E, box, flow, message, node, pool

from intertwine.drawing import lay_out
from intertwine.drawing.layout import judge
from intertwine.model.elements import (
    Artifact,
    Association,
    DataAssociation,
    DataShape,
    Lane,
    MessageFlow,
    OtherElement,
)
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap


def test_a_sub_process_surrounds_its_steps_and_messages_reach_inside() -> None:
    nodes = (
        node("outer", NodeKind.SUB_PROCESS, at="home"),
        node("inner", NodeKind.SUB_PROCESS, at="home", parent=E("outer")),
        node("deep", at="home", parent=E("inner")),
        node("deeper", at="home", parent=E("inner")),
        node("closed", NodeKind.SUB_PROCESS, at="home"),
        node("town step", at="town"),
    )
    service = ServiceMap(
        "m",
        pools=(pool("home"), pool("town"), pool("shop", process=False)),
        nodes=nodes,
        flows=(flow("deep", "deeper"), flow("outer", "closed")),
        messages=(message("deeper", "town step", "wish"), message("shop", "deep", "offer")),
    )
    diagram = lay_out(service)
    assert judge(service, diagram).clear
    assert diagram.shapes[E("outer")].expanded
    assert diagram.shapes[E("closed")].expanded is False
    line = diagram.edges[E("deeper~town step")].points
    assert line[0].y == box(diagram, "deeper").bottom
    assert line[-1].y == box(diagram, "town step").y


def test_boundary_events_sit_on_the_lower_side_clear_of_each_other() -> None:
    rings = [node(f"ring {i}", NodeKind.BOUNDARY_EVENT, attached_to=E("wait")) for i in range(4)]
    after = [node(f"then {i}") for i in range(4)]
    service = ServiceMap(
        "m",
        nodes=(node("wait"), *rings, *after),
        flows=tuple(flow(f"ring {i}", f"then {i}") for i in range(4)),
    )
    diagram = lay_out(service)
    assert judge(service, diagram).clear
    side = box(diagram, "wait").bottom
    assert [box(diagram, r.id).centre.y for r in rings] == [side] * 4
    for one, two in pairwise(rings):
        assert box(diagram, one.id).right < box(diagram, two.id).x


def test_nested_lanes_lie_in_each_other_and_hold_their_nodes() -> None:
    home = pool("home")
    process = E("home-process")
    lanes = (
        Lane(E("office"), "Office", process, home.id),
        Lane(E("front"), "Front", process, home.id, E("office")),
        Lane(E("back"), "Back", process, home.id, E("office")),
        Lane(E("board"), "Board", process, home.id),
    )
    nodes = (
        node("a", at="home", lane=E("front")),
        node("b", at="home", lane=E("back")),
        node("c", at="home", lane=E("board")),
        node("homeless", at="home"),
    )
    service = ServiceMap("m", pools=(home,), lanes=lanes, nodes=nodes, flows=(flow("a", "b"),))
    diagram = lay_out(service)
    assert judge(service, diagram).clear
    office, front, back = (box(diagram, x) for x in ("office", "front", "back"))
    assert (front.y, back.bottom) == (office.y, office.bottom)
    assert front.x > office.x > box(diagram, "home").x
    assert box(diagram, "board").y == office.bottom


def test_data_and_notes_stand_clear_near_what_uses_them() -> None:
    service = ServiceMap(
        "m",
        nodes=(node("a"), node("b")),
        flows=(flow("a", "b"),),
        data_shapes=(
            DataShape(E("form"), "dataObjectReference", "Form", state="filled"),
            DataShape(E("loose"), "dataStoreReference", "Archive"),
        ),
        data_associations=(
            DataAssociation(E("writes"), E("a"), E("form"), incoming=False),
            DataAssociation(E("reads"), E("b"), E("form"), incoming=True),
        ),
        artifacts=(Artifact(E("note"), "textAnnotation", "Only on Mondays"),),
        associations=(
            Association(E("tie"), E("b"), E("note")),
            Association(E("on a line"), E("note"), E("a>b")),
        ),
    )
    diagram = lay_out(service)
    assert judge(service, diagram).clear
    assert {E("form"), E("loose"), E("note")} <= diagram.shapes.keys()
    assert {E("writes"), E("reads"), E("tie"), E("on a line")} <= diagram.edges.keys()
    assert abs(box(diagram, "form").centre.x - box(diagram, "a").centre.x) < 200


def test_black_boxes_alone_are_bands_with_their_messages_side_by_side() -> None:
    service = ServiceMap(
        "m",
        pools=(pool("one", process=False), pool("two", process=False)),
        messages=tuple(
            MessageFlow(E(f"m{i}"), E("one"), E("two"), f"message {i}") for i in range(3)
        ),
    )
    diagram = lay_out(service)
    found = judge(service, diagram)
    assert found.clear
    assert not found.names_on_names
    assert len({diagram.edges[m.id].points[0].x for m in service.messages}) == 3


def test_a_choreography_stands_in_order() -> None:
    others = (
        OtherElement(E("begin"), "startEvent", "Begin"),
        OtherElement(E("agree"), "choreographyTask", "Agree", (E("x"), E("y"))),
        OtherElement(E("x"), "participant", "A rather long name"),
        OtherElement(E("y"), "participant", "Y"),
        OtherElement(E("f"), "sequenceFlow", source=E("begin"), target=E("agree")),
    )
    service = ServiceMap("m", others=others)
    diagram = lay_out(service)
    assert judge(service, diagram).clear
    assert box(diagram, "begin").right < box(diagram, "agree").x
    assert E("f") in diagram.edges
