"""Every node is drawn as its kind, with its markers."""

from __future__ import annotations

from dataclasses import replace

import pytest
import small_maps as small
from picturing import classes, drawn, group, one, words
from small_maps import E

from intertwine.drawing import anchor
from intertwine.drawing.tokens import theme
from intertwine.model.elements import EventDefinition, FlowNode, Loop
from intertwine.model.geometry import Bounds, Shape
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap


@pytest.mark.parametrize("name", small.every_node())
def test_every_node_is_drawn_once_as_its_kind(name: str) -> None:
    node, shape = small.every_node()[name]
    root = drawn(small.node_map(node, shape=shape))
    assert f"it-{node.kind}" in group(root, node.id).get("class", "")
    assert group(root, node.id).get("id") == anchor("map", node.id)


@pytest.mark.parametrize("kind", small.CAUGHT)
def test_what_is_caught_is_hollow_and_what_is_thrown_is_filled(kind: EventKind) -> None:
    caught = drawn(small.node_map(small.event(NodeKind.INTERMEDIATE_CATCH_EVENT, kind)))
    sign = one(caught, f"it-event-{kind.value}")
    assert "it-caught" in sign.get("class", "")
    assert sign[0].get("fill") == theme("light")("surface")
    if kind in small.THROWN:
        thrown = drawn(small.node_map(small.event(NodeKind.END_EVENT, kind)))
        sign = one(thrown, f"it-event-{kind.value}")
        assert "it-thrown" in sign.get("class", "")
        assert sign[0].get("fill") == theme("light")("ink")


def test_start_is_thin_intermediate_is_double_end_is_thick() -> None:
    widths = {}
    for kind in (NodeKind.START_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT, NodeKind.END_EVENT):
        root = drawn(small.node_map(small.event(kind)))
        widths[kind] = float(one(root, "it-body").get("stroke-width", ""))
        assert ("it-double" in classes(root)) == (kind is NodeKind.INTERMEDIATE_THROW_EVENT)
    assert widths[NodeKind.END_EVENT] > 2 * widths[NodeKind.START_EVENT]


def test_only_a_start_or_boundary_event_that_does_not_interrupt_is_dashed() -> None:
    for kind in (NodeKind.START_EVENT, NodeKind.BOUNDARY_EVENT):
        soft = drawn(small.node_map(small.event(kind, EventKind.TIMER, interrupting=False)))
        hard = drawn(small.node_map(small.event(kind, EventKind.TIMER)))
        assert one(soft, "it-body").get("stroke-dasharray")
        assert one(hard, "it-body").get("stroke-dasharray") is None


def test_several_triggers_are_a_pentagon_and_all_of_them_a_plus() -> None:
    two = (EventKind.MESSAGE, EventKind.TIMER)
    any_of = drawn(small.node_map(small.event(NodeKind.START_EVENT, *two)))
    all_of_them = drawn(
        small.node_map(small.event(NodeKind.START_EVENT, *two, parallel_multiple=True))
    )
    assert "it-event-multiple" in classes(any_of)
    assert "it-event-parallel-multiple" in classes(all_of_them)


@pytest.mark.parametrize(
    "kind",
    [
        NodeKind.USER_TASK,
        NodeKind.MANUAL_TASK,
        NodeKind.SERVICE_TASK,
        NodeKind.SCRIPT_TASK,
        NodeKind.BUSINESS_RULE_TASK,
        NodeKind.SEND_TASK,
        NodeKind.RECEIVE_TASK,
    ],
)
def test_a_task_shows_its_type_in_the_upper_left_corner(kind: NodeKind) -> None:
    root = drawn(small.node_map(small.task("Do", kind)))
    assert f"it-icon-{kind.value}" in classes(root)
    assert not any(c.startswith("it-icon") for c in classes(drawn(small.node_map(small.task()))))


def test_a_sending_envelope_is_filled_and_a_receiving_one_is_not() -> None:
    ink, surface = theme("light")("ink"), theme("light")("surface")
    send = drawn(small.node_map(small.task("", NodeKind.SEND_TASK)))
    receive = drawn(small.node_map(small.task("", NodeKind.RECEIVE_TASK)))
    assert one(send, "it-icon-sendTask")[0].get("fill") == ink
    assert one(receive, "it-icon-receiveTask")[0].get("fill") == surface


def test_a_receive_task_that_begins_a_process_has_a_ring() -> None:
    root = drawn(small.node_map(small.task("", NodeKind.RECEIVE_TASK, instantiate=True)))
    assert "it-instantiate" in classes(root)


def test_a_call_activity_has_a_thick_border() -> None:
    called = drawn(small.node_map(small.task("", NodeKind.CALL_ACTIVITY)))
    plain = drawn(small.node_map(small.task()))
    thick, thin = (float(one(r, "it-body").get("stroke-width", "")) for r in (called, plain))
    assert thick > 1.7 * thin


@pytest.mark.parametrize("loop", LoopKind)
def test_repetition_is_marked_at_the_foot(loop: LoopKind) -> None:
    root = drawn(small.node_map(small.task("again", loop=Loop(loop))))
    assert f"it-loop-{loop.name.lower()}" in classes(root)


def test_all_markers_of_one_activity_stand_side_by_side() -> None:
    node = small.task(
        "", NodeKind.AD_HOC_SUB_PROCESS, loop=Loop(LoopKind.PARALLEL), for_compensation=True
    )
    found = classes(drawn(small.node_map(node)))
    assert {"it-loop-parallel", "it-compensation", "it-collapsed", "it-ad-hoc"} <= found


def test_a_collapsed_sub_process_has_a_plus_and_hides_its_content() -> None:
    outer = replace(small.task("Outer", NodeKind.SUB_PROCESS), id=E("outer"))
    inner = replace(small.task("Inner"), id=E("inner"), parent=E("outer"))
    shapes = (
        Shape(outer.id, Bounds(0, 0, 300, 200), expanded=False),
        Shape(inner.id, Bounds(50, 50, 100, 80)),
    )
    closed = ServiceMap("m", nodes=(outer, inner), diagrams=(small.diagram(*shapes),))
    opened = replace(
        closed, diagrams=(small.diagram(replace(shapes[0], expanded=True), shapes[1]),)
    )
    assert "it-collapsed" in classes(drawn(closed))
    assert "Inner" not in words(drawn(closed))
    assert "it-collapsed" not in classes(drawn(opened))
    assert "Inner" in words(drawn(opened))


def test_where_the_file_is_silent_a_sub_process_with_content_inside_is_open() -> None:
    outer = replace(small.task("Outer", NodeKind.SUB_PROCESS), id=E("outer"))
    inner = replace(small.task("Inner"), id=E("inner"), parent=E("outer"))
    inside = small.diagram(
        Shape(outer.id, Bounds(0, 0, 300, 200)), Shape(inner.id, Bounds(50, 50, 100, 80))
    )
    root = drawn(ServiceMap("m", nodes=(outer, inner), diagrams=(inside,)))
    assert "Inner" in words(root)


def test_an_event_sub_process_is_dotted_and_a_transaction_double() -> None:
    event = drawn(small.node_map(small.task("", NodeKind.SUB_PROCESS, event_sub_process=True)))
    assert one(event, "it-body").get("stroke-dasharray")
    assert "it-double" in classes(drawn(small.node_map(small.task("", NodeKind.TRANSACTION))))


def test_a_collapsed_event_sub_process_shows_what_starts_it() -> None:
    outer = replace(
        small.task("Outer", NodeKind.SUB_PROCESS, event_sub_process=True), id=E("outer")
    )
    start = FlowNode(
        E("s"), NodeKind.START_EVENT, parent=E("outer"), events=(EventDefinition(EventKind.ERROR),)
    )
    shape = Shape(outer.id, Bounds(0, 0, 100, 80), expanded=False)
    root = drawn(ServiceMap("m", nodes=(outer, start), diagrams=(small.diagram(shape),)))
    assert "it-event-error" in classes(root)


@pytest.mark.parametrize(
    ("kind", "class_"),
    [
        (NodeKind.EXCLUSIVE_GATEWAY, "it-gateway-exclusive"),
        (NodeKind.INCLUSIVE_GATEWAY, "it-gateway-inclusive"),
        (NodeKind.PARALLEL_GATEWAY, "it-gateway-parallel"),
        (NodeKind.COMPLEX_GATEWAY, "it-gateway-complex"),
        (NodeKind.EVENT_BASED_GATEWAY, "it-gateway-event"),
    ],
)
def test_each_gateway_has_its_sign(kind: NodeKind, class_: str) -> None:
    assert class_ in classes(drawn(small.node_map(FlowNode(E("n"), kind))))


def test_the_cross_of_a_choice_is_left_out_only_where_the_file_hides_it() -> None:
    node = FlowNode(E("n"), NodeKind.EXCLUSIVE_GATEWAY)
    for visible, there in ((True, True), (None, True), (False, False)):
        shape = Shape(node.id, Bounds(0, 0, 50, 50), marker_visible=visible)
        found = classes(drawn(small.node_map(node, shape=shape)))
        assert ("it-gateway-exclusive" in found) is there


def test_a_co_produced_step_has_the_asterisk_and_a_second_outline() -> None:
    root = drawn(small.node_map(small.task("Decide", coproduced=True)))
    assert {"it-coproduced", "it-second-hand"} <= classes(root)
    plain = drawn(small.node_map(small.task("Decide")))
    assert not {"it-coproduced", "it-second-hand"} & classes(plain)
