"""Things of a map are renamed, deleted and put back as they were."""

from __future__ import annotations

import pytest
from editing import after, example, refused
from invented import D, E, clinic

from intertwine.bpmn import dangling_references, read_map, write_map
from intertwine.bpmn.edits import (
    AddNode,
    AddPool,
    AttachDatum,
    Connect,
    Delete,
    Edit,
    Move,
    Rename,
    SetBasis,
    Use,
    apply,
    sentence,
)
from intertwine.bpmn.names import BPMNDI
from intertwine.model.kinds import Basis, NodeKind
from intertwine.wording import say


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
