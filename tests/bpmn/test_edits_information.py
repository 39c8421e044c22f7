"""What steps need, make and keep is said on a map and taken back."""

from __future__ import annotations

import pytest
from editing import after, refused
from invented import D, E, P

from intertwine.bpmn.edits import (
    AttachDatum,
    DetachDatum,
    Edit,
    MarkCoProduced,
    SetBasis,
    SetPersonal,
    SetSubject,
    Use,
)
from intertwine.model.kinds import Basis, CoProduction, DatumKind, Personal


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
