"""The layout of maps without a drawing: clear of each other, straight, the same every time."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intertwine.bpmn import read_document, read_map
from intertwine.drawing import lay_out
from intertwine.drawing.layout import judge
from intertwine.model.elements import (
    Artifact,
    Association,
    DataAssociation,
    DataShape,
    FlowNode,
    Lane,
    MessageFlow,
    OtherElement,
    Pool,
    SequenceFlow,
)
from intertwine.model.geometry import Bounds, Diagram, Edge, Point, Shape
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap

EXAMPLE = Path(str(files("intertwine") / "examples/good-hours/maps"))
E = ElementId


def stripped(path: Path) -> ServiceMap:
    return replace(read_map(read_document(path)), diagrams=())


def pool(name: str, *, process: bool = True) -> Pool:
    return Pool(E(name), name, E(f"{name}-process") if process else None, PartnerId(name))


def node(name: str, kind: NodeKind = NodeKind.TASK, *, at: str | None = None, **more: object):  # type: ignore[no-untyped-def]
    process, own = (E(f"{at}-process"), E(at)) if at else (E("process"), None)
    return FlowNode(E(name), kind, name, process, own, **more)  # type: ignore[arg-type]


def flow(source: str, target: str, **more: object) -> SequenceFlow:
    return SequenceFlow(E(f"{source}>{target}"), E(source), E(target), **more)  # type: ignore[arg-type]


def message(source: str, target: str, name: str = "") -> MessageFlow:
    return MessageFlow(E(f"{source}~{target}"), E(source), E(target), name)


def box(diagram: Diagram, element: str) -> Bounds:
    return diagram.shapes[E(element)].bounds


@pytest.fixture(scope="module", params=["as-is.bpmn", "to-be.bpmn"])
def example(request: pytest.FixtureRequest) -> ServiceMap:
    return stripped(EXAMPLE / request.param)


# --- the worked example -------------------------------------------------------------------------


def test_everything_of_the_worked_example_is_drawn_and_clear(example: ServiceMap) -> None:
    diagram = lay_out(example)
    drawn = {*diagram.shapes}
    assert {n.id for n in example.nodes} | {p.id for p in example.pools} <= drawn
    assert {lane.id for lane in example.lanes} <= drawn
    assert {f.id for f in example.flows} | {m.id for m in example.messages} == {*diagram.edges}
    found = judge(example, diagram)
    assert found.clear
    assert not found.names_on_names
    assert not found.names_on_lines


def test_pools_and_lanes_keep_the_order_of_the_file(example: ServiceMap) -> None:
    diagram = lay_out(example)
    for one, two in pairwise(example.pools):
        assert box(diagram, one.id).bottom < box(diagram, two.id).y
    for one, two in pairwise(example.lanes):
        assert box(diagram, one.id).bottom <= box(diagram, two.id).y


def test_every_message_of_today_runs_straight() -> None:
    diagram = lay_out(stripped(EXAMPLE / "as-is.bpmn"))
    lines = [diagram.edges[m.id].points for m in stripped(EXAMPLE / "as-is.bpmn").messages]
    assert [len(points) for points in lines] == [2] * 25
    assert all(a.x == b.x for a, b in lines)


def test_named_phases_come_one_after_the_other(example: ServiceMap) -> None:
    diagram = lay_out(example)
    ends: list[float] = []
    for phase in example.phases:
        boxes = [box(diagram, n.id) for n in example.nodes if n.phase == phase]
        assert all(end <= b.x for end in ends for b in boxes)
        ends.append(max(b.right for b in boxes))


@pytest.mark.parametrize("name", ["as-is.bpmn", "to-be.bpmn"])
def test_the_drawing_that_the_example_ships_is_whole_and_clear(name: str) -> None:
    service = read_map(read_document(EXAMPLE / name))
    (diagram,) = service.diagrams
    assert {n.id for n in service.nodes} <= diagram.shapes.keys()
    assert {f.id for f in (*service.flows, *service.messages)} == diagram.edges.keys()
    assert judge(service, diagram).clear


def test_the_same_map_gets_the_same_drawing(example: ServiceMap) -> None:
    assert lay_out(example) == lay_out(example)


# --- order --------------------------------------------------------------------------------------


def test_the_main_way_is_a_straight_line_and_the_branch_stands_beside_it() -> None:
    nodes = (
        node("start", NodeKind.START_EVENT),
        node("choice", NodeKind.EXCLUSIVE_GATEWAY),
        node("short"),
        node("long"),
        node("longer"),
        node("end", NodeKind.END_EVENT),
    )
    flows = (
        flow("start", "choice"),
        flow("choice", "short", name="no"),
        flow("choice", "long", name="yes"),
        flow("long", "longer"),
        flow("longer", "end"),
        flow("short", "end"),
    )
    diagram = lay_out(ServiceMap("m", nodes=nodes, flows=flows))
    main = ["start", "choice", "long", "longer", "end"]
    assert len({box(diagram, n).centre.y for n in main}) == 1
    assert box(diagram, "short").centre.y != box(diagram, "long").centre.y
    for one, two in pairwise(main):
        assert box(diagram, one).right < box(diagram, two).x


def test_a_likelier_way_is_the_main_way_even_if_it_is_shorter() -> None:
    nodes = (node("choice", NodeKind.EXCLUSIVE_GATEWAY), node("rare"), node("more"), node("usual"))
    flows = (
        flow("choice", "rare", probability=0.1),
        flow("rare", "more"),
        flow("choice", "usual", probability=0.9),
    )
    diagram = lay_out(ServiceMap("m", nodes=nodes, flows=flows))
    assert box(diagram, "usual").centre.y == box(diagram, "choice").centre.y
    assert box(diagram, "rare").centre.y != box(diagram, "choice").centre.y


def test_a_loop_back_is_drawn_from_right_to_left_around_the_steps() -> None:
    nodes = (node("a"), node("b"), node("c"))
    flows = (flow("a", "b"), flow("b", "c"), flow("c", "a"))
    service = ServiceMap("m", nodes=nodes, flows=flows)
    diagram = lay_out(service)
    assert box(diagram, "a").x < box(diagram, "b").x < box(diagram, "c").x
    points = diagram.edges[E("c>a")].points
    assert points[0].x > points[-1].x
    assert judge(service, diagram).clear


def test_a_message_runs_straight_where_the_order_permits_it() -> None:
    pools = (pool("home"), pool("town"))
    nodes = (
        node("first", at="home"),
        node("ask", at="home"),
        node("asked", NodeKind.START_EVENT, at="town"),
        node("answer", at="town"),
    )
    service = ServiceMap(
        "m",
        pools=pools,
        nodes=nodes,
        flows=(flow("first", "ask"), flow("asked", "answer")),
        messages=(message("ask", "asked", "question"),),
    )
    diagram = lay_out(service)
    assert box(diagram, "ask").centre.x == box(diagram, "asked").centre.x
    assert len(diagram.edges[E("ask~asked")].points) == 2
    label = diagram.edges[E("ask~asked")].label
    assert label is not None
    assert box(diagram, "home").bottom <= label.y
    assert label.bottom <= box(diagram, "town").y


def test_messages_that_contradict_the_flows_do_not_turn_the_flows_around() -> None:
    pools = (pool("home"), pool("town"))
    nodes = (
        node("a", at="home"),
        node("b", at="home"),
        node("c", at="town"),
        node("d", at="town"),
    )
    service = ServiceMap(
        "m",
        pools=pools,
        nodes=nodes,
        flows=(flow("a", "b"), flow("c", "d")),
        messages=(message("b", "c"), message("d", "a")),
    )
    diagram = lay_out(service)
    assert box(diagram, "a").right < box(diagram, "b").x
    assert box(diagram, "c").right < box(diagram, "d").x
    assert judge(service, diagram).clear


def test_one_more_task_at_the_end_moves_nothing_else() -> None:
    nodes = (node("a"), node("choice", NodeKind.EXCLUSIVE_GATEWAY), node("b"), node("c"))
    flows = (flow("a", "choice"), flow("choice", "b"), flow("choice", "c"))
    before = lay_out(ServiceMap("m", nodes=nodes, flows=flows))
    after = lay_out(ServiceMap("m", nodes=(*nodes, node("new")), flows=(*flows, flow("b", "new"))))
    assert all(before.shapes[n.id] == after.shapes[n.id] for n in nodes)


# --- what stands in what ------------------------------------------------------------------------


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


# --- edges of the possible ----------------------------------------------------------------------


def test_a_map_of_nothing_gets_an_empty_diagram() -> None:
    assert lay_out(ServiceMap("nothing")).empty


def test_hostile_and_endless_names_are_measured_not_obeyed() -> None:
    names = ("<script>alert(1)</script>", "x" * 400, "مرحبا بالعالم", "漢字" * 30, "🙂 " * 40, "")
    nodes = tuple(replace(node(f"n{i}"), name=name) for i, name in enumerate(names))
    flows = tuple(replace(flow(one.id, two.id), name=two.name) for one, two in pairwise(nodes))
    service = ServiceMap("m", nodes=nodes, flows=flows)
    assert judge(service, lay_out(service)).clear


def test_nodes_that_hold_each_other_are_still_drawn() -> None:
    nodes = (
        node("a", NodeKind.SUB_PROCESS, parent=E("b")),
        node("b", NodeKind.SUB_PROCESS, parent=E("a")),
    )
    diagram = lay_out(ServiceMap("m", nodes=nodes))
    assert diagram.shapes.keys() == {E("a"), E("b")}


def test_flows_to_nowhere_are_left_out() -> None:
    service = ServiceMap("m", nodes=(node("a"),), flows=(flow("a", "gone"),))
    diagram = lay_out(service)
    assert not diagram.edges
    assert E("a") in diagram.shapes


KINDS = st.sampled_from(
    [
        NodeKind.TASK,
        NodeKind.EXCLUSIVE_GATEWAY,
        NodeKind.INTERMEDIATE_CATCH_EVENT,
        NodeKind.SUB_PROCESS,
        NodeKind.BOUNDARY_EVENT,
    ]
)
NAMES = st.sampled_from(["", "Ask", "Write the activity agreement", "Yes, we can"])


@st.composite
def maps(draw: st.DrawFn) -> ServiceMap:
    """Return any small map: loops, nesting, boundary events, messages between all ends."""
    pools = [pool(f"pool {i}", process=draw(st.booleans())) for i in range(draw(st.integers(0, 3)))]
    homes = [p.id for p in pools if not p.black_box] or [None]
    nodes: list[FlowNode] = []
    for i in range(draw(st.integers(0, 12))):
        home = draw(st.sampled_from(homes))
        mates = [n for n in nodes if n.pool == home]
        hosts = [n for n in mates if n.is_activity]
        kind = draw(KINDS)
        if kind is NodeKind.BOUNDARY_EVENT and not hosts:
            kind = NodeKind.TASK
        host = draw(st.sampled_from(hosts)) if kind is NodeKind.BOUNDARY_EVENT else None
        around = [n.id for n in mates if n.kind is NodeKind.SUB_PROCESS]
        parent = host.parent if host else draw(st.sampled_from([None, *around]))
        made = node(f"n{i}", kind, at=home, parent=parent, attached_to=host.id if host else None)
        nodes.append(replace(made, name=draw(NAMES)))
    flows: dict[str, SequenceFlow] = {}
    for one in nodes:
        for two in nodes:
            same = (one.pool, one.parent) == (two.pool, two.parent)
            if same and two.attached_to is None and draw(st.integers(0, 3)) == 0:
                made_flow = flow(one.id, two.id, name=draw(NAMES))
                flows[made_flow.id] = made_flow
    ends = [(p.id, p.id) for p in pools] + [(n.id, n.pool) for n in nodes if n.pool]
    messages: dict[str, MessageFlow] = {}
    for one_id, one_pool in ends:
        for two_id, two_pool in ends:
            if one_pool != two_pool and draw(st.integers(0, 5)) == 0:
                made_message = message(one_id, two_id, draw(NAMES))
                messages[made_message.id] = made_message
    return ServiceMap(
        "m",
        pools=tuple(pools),
        nodes=tuple(nodes),
        flows=tuple(flows.values()),
        messages=tuple(messages.values()),
    )


@given(maps())
@settings(max_examples=60, deadline=None)
def test_any_map_is_drawn_whole_and_without_overlaps(service: ServiceMap) -> None:
    diagram = lay_out(service)
    assert {n.id for n in service.nodes} | {p.id for p in service.pools} == diagram.shapes.keys()
    assert {f.id for f in (*service.flows, *service.messages)} == diagram.edges.keys()
    found = judge(service, diagram)
    assert not found.overlaps
    assert not found.through


# --- the judge itself ---------------------------------------------------------------------------


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
