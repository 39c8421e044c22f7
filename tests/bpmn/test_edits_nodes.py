"""Steps, lanes and pools are added, connected and moved."""

from __future__ import annotations

import pytest
from editing import after, refused
from invented import E, P, clinic, lonely

from intertwine.bpmn import write_map
from intertwine.bpmn.edits import AddLane, AddNode, AddPool, Connect, Edit, Move, apply
from intertwine.model.geometry import Bounds
from intertwine.model.kinds import EventKind, NodeKind


def test_a_step_is_added_to_a_lane_and_drawn_there() -> None:
    added = after(AddNode(NodeKind.TASK, "Think again", E("nurse")))
    node = added.node[E("think_again")]
    assert (node.lane, node.pool, node.name) == ("nurse", "clinic", "Think again")


def test_a_step_in_a_drawn_pool_stands_right_of_the_others_and_the_pool_grows() -> None:
    added = after(
        AddNode(NodeKind.TASK, "New", E("clinic")), AddNode(NodeKind.TASK, "B", E("clinic"))
    )
    shapes = added.diagrams[0].shapes
    assert shapes[E("new")].bounds.x >= shapes[E("assess")].bounds.right
    assert shapes[E("b")].bounds.x >= shapes[E("new")].bounds.right
    assert shapes[E("clinic")].bounds.right > shapes[E("b")].bounds.right


def test_a_step_is_drawn_where_it_was_put() -> None:
    at = Bounds(300, 50, 100, 80)
    added = after(AddNode(NodeKind.TASK, "New", E("clinic"), at=at, id=E("mine")))
    assert added.diagrams[0].shapes[E("mine")].bounds == at


def test_a_step_put_into_a_black_box_opens_it() -> None:
    added = after(AddNode(NodeKind.TASK, "Decide", E("ministry")))
    assert added.node[E("decide")].pool == "ministry"
    assert not added.pool[E("ministry")].black_box


def test_a_link_is_called_as_its_event_without_what_xml_cannot_hold() -> None:
    edit = AddNode(
        NodeKind.INTERMEDIATE_CATCH_EVENT, "On\x00ward", E("nurse"), event=EventKind.LINK
    )
    event = after(edit).node[E("on_ward")]
    assert (event.name, event.events[0].expression) == ("Onward", "Onward")


def test_an_event_on_the_edge_sits_on_its_step_and_in_its_lane() -> None:
    edit = AddNode(NodeKind.BOUNDARY_EVENT, "Too long", E("assess"), event=EventKind.TIMER)
    event = after(edit).node[E("too_long")]
    assert (event.attached_to, event.lane) == ("assess", "nurse")
    assert [e.kind for e in event.events] == [EventKind.TIMER]


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (AddNode(NodeKind.TASK, "x", E("assess")), "edit-no-node-here"),
        (AddNode(NodeKind.TASK, "x", E("nurse"), event=EventKind.TIMER), "edit-no-such-event"),
        (AddNode(NodeKind.INTERMEDIATE_CATCH_EVENT, "x", E("nurse")), "edit-no-such-event"),
        (
            AddNode(NodeKind.END_EVENT, "x", E("nurse"), event=EventKind.TIMER),
            "edit-no-such-event",
        ),
        (
            AddNode(NodeKind.BOUNDARY_EVENT, "x", E("start"), event=EventKind.TIMER),
            "edit-boundary-needs-activity",
        ),
        (AddNode(NodeKind.TASK, "x", E("nurse"), id=E("treat")), "edit-id-not-free"),
        (AddNode(NodeKind.TASK, "x", E("nurse"), id=E("not valid")), "edit-id-not-free"),
        (AddLane("x", E("assess")), "edit-no-lane-here"),
    ],
)
def test_what_cannot_be_added_is_refused_by_name(edit: Edit, code: str) -> None:
    assert refused(edit) == code


def test_a_pool_and_its_lanes_are_added() -> None:
    added = after(
        AddPool("Volunteers", P("vol")),
        AddLane("Buddy", E("volunteers")),
        AddLane("Head", E("volunteers")),
        AddNode(NodeKind.TASK, "Visit", E("buddy")),
    )
    assert added.pool[E("volunteers")].partner == "vol"
    assert [x.name for x in added.lanes if x.pool == "volunteers"] == ["Buddy", "Head"]
    assert added.node[E("visit")].lane == "buddy"
    shapes = added.diagrams[0].shapes
    buddy, head = shapes[E("buddy")].bounds, shapes[E("head")].bounds
    assert buddy.bottom == head.y
    assert head.bottom == shapes[E("volunteers")].bounds.bottom


def test_the_first_pool_beside_a_lonely_process_gives_that_process_a_pool_too() -> None:
    added = after(AddPool("Home"), document=write_map(lonely()))
    assert [(p.name, p.process) for p in added.pools] == [("", "process"), ("Home", None)]
    assert added.node[E("task")].pool == "process_pool"


def test_two_nodes_of_a_pool_are_connected_by_a_sequence_flow() -> None:
    document, _ = apply(write_map(clinic()), AddNode(NodeKind.TASK, "Then", E("doctor")))
    connected = after(Connect(E("assess"), E("then"), "if needed"), document=document)
    new = connected.outgoing[E("assess")][-1]
    assert (new.target, new.name) == ("then", "if needed")


def test_nodes_of_two_pools_are_connected_by_a_message() -> None:
    connected = after(Connect(E("treat"), E("read"), "Result"), Connect(E("read"), E("clinic")))
    new = connected.messages[-2:]
    assert [(m.source, m.target, m.name) for m in new] == [
        ("treat", "read", "Result"),
        ("read", "clinic", ""),
    ]


def test_a_plain_start_that_gets_a_message_becomes_a_message_start() -> None:
    connected = after(Connect(E("read"), E("start"), "Call"))
    assert [e.kind for e in connected.node[E("start")].events] == [EventKind.MESSAGE]


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("assess", "assess", "edit-connects-itself"),
        ("end", "assess", "edit-nothing-follows"),
        ("assess", "start", "edit-nothing-precedes"),
        ("treat", "late", "edit-nothing-precedes"),
        ("assess", "inside", "edit-crosses-sub-process"),
        ("assess", "clinic", "edit-pool-to-itself"),
        ("assess", "treat", "edit-already-connected"),
        ("which", "assess", "edit-cannot-send"),
        ("assess", "which", "edit-cannot-receive"),
        ("assess", "wait", "edit-cannot-receive"),
        ("read", "end", "edit-cannot-receive"),
        ("assess", "wish_shape", "edit-not-connectable"),
        ("assess", "nurse", "edit-not-connectable"),
        ("end", "read", "edit-already-connected"),
    ],
)
def test_nonsense_is_not_connected(source: str, target: str, code: str) -> None:
    assert refused(Connect(E(source), E(target))) == code


def test_a_step_moves_to_another_lane_with_what_sits_on_its_edge() -> None:
    moved = after(Move(E("assess"), E("doctor")))
    assert moved.node[E("assess")].lane == moved.node[E("late")].lane == "doctor"
    assert len(moved.flows) == len(clinic().flows)


def test_in_another_pool_sequence_flows_become_messages() -> None:
    moved = after(Move(E("treat"), E("home")))
    assert moved.node[E("treat")].pool == moved.node[E("inside")].pool == "home"
    assert {(m.source, m.target) for m in moved.messages} >= {("assess", "treat")}
    assert not [f for f in moved.flows if "treat" in (f.source, f.target)]


def test_a_message_becomes_a_sequence_flow_when_its_ends_meet_in_a_pool() -> None:
    document, _ = apply(write_map(clinic()), Connect(E("read"), E("treat"), "Answer"))
    moved = after(Move(E("read"), E("clinic")), document=document)
    assert ("read", "treat", "Answer") in {(f.source, f.target, f.name) for f in moved.flows}


def test_what_cannot_move_is_refused() -> None:
    assert refused(Move(E("late"), E("doctor"))) == "edit-boundary-moves-along"
    assert refused(Move(E("f_treat"), E("doctor"))) == "edit-only-nodes-move"
    assert refused(Move(E("assess"), E("treat"))) == "edit-no-node-here"
