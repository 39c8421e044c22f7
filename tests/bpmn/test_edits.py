from __future__ import annotations

from importlib.resources import files

import pytest
from invented import D, E, P, clinic, lonely

from intertwine.bpmn import Document, dangling_references, read_document, read_map, write_map
from intertwine.bpmn.edits import (
    AddLane,
    AddNode,
    AddPool,
    AttachDatum,
    Connect,
    Delete,
    DetachDatum,
    Edit,
    MarkCoProduced,
    Move,
    Rename,
    SetBasis,
    SetPersonal,
    SetSubject,
    Use,
    apply,
    sentence,
)
from intertwine.bpmn.names import BPMNDI
from intertwine.errors import EditRefused
from intertwine.model.geometry import Bounds
from intertwine.model.kinds import Basis, CoProduction, DatumKind, EventKind, NodeKind, Personal
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say


def example() -> Document:
    """Return the worked example."""
    file = files("intertwine") / "examples" / "good-hours" / "maps" / "as-is.bpmn"
    return read_document(file.read_bytes())


def after(*edits: Edit, document: Document | None = None) -> ServiceMap:
    """Return the map after some edits, each of which is undone and done again on the way."""
    now = document or write_map(clinic())
    for edit in edits:
        before = now.canonical()
        changed, inverse = apply(now, edit)
        assert now.canonical() == before
        undone, redo = apply(changed, inverse)
        assert undone.canonical() == before
        now, _ = apply(undone, redo)
        assert now.canonical() == changed.canonical()
        assert dangling_references(now) == ()
        assert read_document(now.to_bytes()).canonical() == now.canonical()
    return read_map(now)


def refused(edit: Edit, document: Document | None = None) -> str:
    """Return the code with which an edit is refused."""
    with pytest.raises(EditRefused) as problem:
        apply(document or write_map(clinic()), edit)
    assert "{" not in str(problem.value)
    return problem.value.code


# --- names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "element", ["assess", "clinic", "nurse", "f_treat", "m_letter", "register", "wish_shape"]
)
def test_anything_with_a_name_is_renamed(element: str) -> None:
    assert after(Rename(E(element), "New name")).label(element) == "New name"


def test_a_note_and_a_group_are_renamed_by_what_they_say() -> None:
    renamed = after(Rename(E("note"), "Ask first"), Rename(E("group"), "Second visit"))
    assert {a.id: a.text for a in renamed.artifacts} == {
        "note": "Ask first",
        "group": "Second visit",
    }


def test_what_is_needed_follows_the_new_name_of_a_message_that_is_its_own_datum() -> None:
    document = write_map(clinic())
    needing, _ = apply(document, AttachDatum(E("assess"), Use.NEEDS, "notice"))
    renamed = after(Rename(E("m_notice"), "Report"), document=needing)
    assert renamed.node[E("assess")].needs == ("wish", "report")
    assert renamed.message[E("m_notice")].carries == ("report",)


def test_an_arrow_has_no_name() -> None:
    assert refused(Rename(E("a_wish"), "x")) == "edit-has-no-name"
    assert refused(Rename(E("nobody"), "x")) == "edit-no-such-element"


# --- adding ------------------------------------------------------------------------------------


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


# --- connecting --------------------------------------------------------------------------------


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


# --- moving ------------------------------------------------------------------------------------


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


# --- information -------------------------------------------------------------------------------


def test_co_production_is_marked_and_taken_back() -> None:
    marked = after(MarkCoProduced(E("treat"), phases=(CoProduction.DELIVER,)))
    assert marked.node[E("treat")].coproduced_in == (CoProduction.DELIVER,)
    assert not after(MarkCoProduced(E("assess"), coproduced=False)).node[E("assess")].coproduced


@pytest.mark.parametrize("use", [Use.NEEDS, Use.PRODUCES, Use.FETCHES])
def test_a_step_uses_a_datum_and_no_longer_does(use: Use) -> None:
    used = after(AttachDatum(E("treat"), use, "summary"))
    assert getattr(used.node[E("treat")], use) == ("summary",)
    both = after(AttachDatum(E("treat"), use, "summary"), DetachDatum(E("treat"), use, "summary"))
    assert getattr(both.node[E("treat")], use) == ()


def test_a_new_datum_and_a_new_store_are_made_by_name() -> None:
    made = after(
        AttachDatum(E("treat"), Use.NEEDS, "", "Blood count"),
        AttachDatum(E("treat"), Use.READS, "", "Laboratory"),
    )
    assert made.node[E("treat")].needs == ("blood_count",)
    assert made.datum[D("blood_count")].kind is DatumKind.DECLARED
    assert [made.label(s) for s in made.node[E("treat")].reads] == ["Laboratory"]


def test_a_message_that_was_its_own_datum_carries_what_is_said() -> None:
    carrying = after(AttachDatum(E("m_notice"), Use.CARRIES, "wish"))
    assert carrying.message[E("m_notice")].carries == ("wish",)
    empty = after(
        AttachDatum(E("m_notice"), Use.CARRIES, "wish"),
        DetachDatum(E("m_notice"), Use.CARRIES, "wish"),
    ).message[E("m_notice")]
    assert empty.declared and empty.carries == ()


@pytest.mark.parametrize("datum", ["wish", "summary", "form", "notice"])
def test_what_a_datum_is_can_be_said_wherever_it_comes_from(datum: str) -> None:
    own = D(datum)
    said = after(
        SetSubject(own, P("cli")),
        SetPersonal(own, Personal.NO),
        SetBasis(own, Basis.CONTRACT),
    ).datum[own]
    assert (said.subject, said.personal, said.basis) == ("cli", Personal.NO, Basis.CONTRACT)
    open_again = after(
        SetSubject(own, P("cli")),
        SetBasis(own, Basis.CONSENT),
        SetSubject(own, None),
        SetPersonal(own, Personal.UNKNOWN),
        SetBasis(own, Basis.UNKNOWN),
    ).datum[own]
    assert open_again.subject is None
    assert (open_again.personal, open_again.basis) == (Personal.UNKNOWN, Basis.UNKNOWN)


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (AttachDatum(E("which"), Use.NEEDS, "wish"), "edit-only-steps"),
        (AttachDatum(E("assess"), Use.CARRIES, "wish"), "edit-only-messages-carry"),
        (AttachDatum(E("assess"), Use.NEEDS, "unheard"), "edit-no-such-datum"),
        (AttachDatum(E("assess"), Use.READS, "unheard"), "edit-no-such-store"),
        (DetachDatum(E("end"), Use.NEEDS, "summary"), "edit-not-attached"),
        (MarkCoProduced(E("nurse")), "edit-only-steps"),
        (SetBasis(D("unheard"), Basis.CONSENT), "edit-no-such-datum"),
    ],
)
def test_information_that_makes_no_sense_is_refused(edit: Edit, code: str) -> None:
    assert refused(edit) == code


# --- deleting ----------------------------------------------------------------------------------


def test_a_step_goes_with_its_lines_its_edge_its_arrows_and_its_drawing() -> None:
    document, inverse = apply(write_map(clinic()), Delete(E("assess")))
    left = read_map(document)
    for gone in ("assess", "late", "f_start", "f_treat", "a_wish", "a_register", "a_note"):
        assert E(gone) not in document.by_id
    assert not list(document.root.iter(f"{{{BPMNDI}}}BPMNEdge"))
    assert E("assess") not in left.diagrams[0].shapes
    assert dangling_references(document) == ()
    assert apply(document, inverse)[0].canonical() == write_map(clinic()).canonical()


def test_a_pool_goes_with_everything_in_it() -> None:
    left = after(Delete(E("home")))
    assert [p.id for p in left.pools] == ["clinic", "ministry"]
    assert not {n.id for n in left.nodes} & {"read", "which", "wait", "away"}
    assert left.messages == ()


def test_the_steps_of_a_lane_stay_in_the_lane_around_it() -> None:
    left = after(Delete(E("nurse")))
    assert left.node[E("assess")].lane == "staff"
    assert left.node[E("treat")].lane == "doctor"
    assert after(Delete(E("staff"))).node[E("assess")].lane is None


def test_a_store_and_a_datum_go_with_what_is_said_of_them() -> None:
    left = after(Delete(E("register")))
    assert left.stores == () and left.node[E("assess")].writes == ()
    without = after(Delete(E("summary")))
    assert D("summary") not in without.datum
    assert without.node[E("assess")].produces == ()
    assert without.message[E("m_letter")].carries == ()


def test_what_is_needed_stays_known_when_its_drawing_goes() -> None:
    left = after(Delete(E("wish_shape")))
    assert left.node[E("assess")].needs == ("wish",)
    assert left.datum[D("wish")].name == "Wish"


@pytest.mark.parametrize("element", ["map", "lanes_of_staff", "letter", "definitions"])
def test_parts_of_something_else_are_not_deleted_alone(element: str) -> None:
    assert refused(Delete(E(element))) == "edit-cannot-delete"


# --- undoing -----------------------------------------------------------------------------------


def test_undoing_is_refused_where_somebody_has_changed_the_same_place_since() -> None:
    document = write_map(clinic())
    renamed, inverse = apply(document, Rename(E("assess"), "One"))
    again, _ = apply(renamed, Rename(E("assess"), "Two"))
    assert refused(inverse, again) == "edit-changed-since"
    gone, _ = apply(renamed, Delete(E("assess")))
    assert refused(inverse, gone) == "edit-changed-since"


def test_undoing_leaves_what_others_did_elsewhere() -> None:
    document = write_map(clinic())
    renamed, inverse = apply(document, Rename(E("assess"), "One"))
    both, _ = apply(renamed, Rename(E("treat"), "Two"))
    undone, _ = apply(both, inverse)
    names = read_map(undone).node
    assert (names[E("assess")].name, names[E("treat")].name) == ("Assess need", "Two")


# --- the worked example, and words -------------------------------------------------------------


def test_a_day_of_work_on_the_worked_example_is_undone_exactly() -> None:
    document = example()
    start, inverses = document.canonical(), []
    for edit in (
        Delete(E("h4")),
        Move(E("k11"), E("lane_contact_person")),
        AddNode(NodeKind.TASK, "Hold the talk", E("lane_citizen")),
        Delete(E("pool_vol")),
        Rename(E("c1"), "Say what I wish"),
        SetBasis(D("health_summary"), Basis.STATUTORY),
        Delete(E("lane_guardian")),
    ):
        document, inverse = apply(document, edit)
        inverses.append(inverse)
        assert dangling_references(document) == ()
    for inverse in reversed(inverses):
        document, _ = apply(document, inverse)
    assert document.canonical() == start


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (Rename(E("assess"), "Ask"), "renamed “Assess need” to “Ask”"),
        (Move(E("assess"), E("nurse")), "moved “Assess need” to lane “Nurse”"),
        (Connect(E("end"), E("read")), "let “Told” send a message to “Read”"),
        (SetBasis(D("wish"), Basis.NOT_NEEDED), "said that “Wish” needs no ground to pass"),
        (Delete(E("home")), "deleted “Home”"),
        (AddPool("Home", black_box=True), "added the partner “Home”, closed"),
    ],
)
def test_an_edit_has_its_sentence_for_the_log(edit: Edit, words: str) -> None:
    word = sentence(edit, clinic())
    assert say(word.code, word.params) == words
