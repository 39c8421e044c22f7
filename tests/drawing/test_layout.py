"""The layout of maps without a drawing: clear of each other, the same every time."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from laying_out import EXAMPLE, E, box, flow, message, node, pool, stripped

from intertwine.bpmn import read_document, read_map
from intertwine.drawing import lay_out
from intertwine.drawing.layout import judge
from intertwine.model.elements import FlowNode, MessageFlow, SequenceFlow
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap


@pytest.fixture(scope="module", params=["as-is.bpmn", "to-be.bpmn"])
def example(request: pytest.FixtureRequest) -> ServiceMap:
    return stripped(EXAMPLE / request.param)


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
def test_any_map_is_drawn_whole_and_without_overlaps(service: ServiceMap) -> None:
    diagram = lay_out(service)
    assert {n.id for n in service.nodes} | {p.id for p in service.pools} == diagram.shapes.keys()
    assert {f.id for f in (*service.flows, *service.messages)} == diagram.edges.keys()
    found = judge(service, diagram)
    assert not found.overlaps
    assert not found.through
