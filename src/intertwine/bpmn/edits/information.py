"""Edits of what the product adds: co-production, data and what they are."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from intertwine.bpmn.edits.commands import (
    AttachDatum,
    DetachDatum,
    MarkCoProduced,
    SetBasis,
    SetPersonal,
    SetSubject,
    Use,
)
from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.edits.places import data_holder, label, make
from intertwine.bpmn.names import MODEL, bpmn, local_name, ours, slug
from intertwine.bpmn.read_map import read_map
from intertwine.bpmn.references import dangling_references
from intertwine.bpmn.write_elements import it
from intertwine.bpmn.write_extensions import of_datum
from intertwine.bpmn.write_ids import fresh
from intertwine.errors import EditRefused
from intertwine.model.ids import DatumId, ElementId, StoreId
from intertwine.model.kinds import Basis, DatumKind, NodeKind, Personal
from intertwine.model.service_map import ServiceMap

_STORES = (Use.READS, Use.WRITES)
_MENTIONS = (*(Use.NEEDS, Use.PRODUCES, Use.FETCHES, Use.CARRIES), "holds", "derivedFrom", "data")
_HOLDERS = ("definitions", "collaboration", "process")


def mark_coproduced(pen: Pen, edit: MarkCoProduced) -> None:
    """Say that a step is done with citizens, or take that back."""
    step = pen.find(edit.element)
    if local_name(step) not in tuple(NodeKind):
        raise EditRefused("edit-only-steps", element=label(step))
    _say(pen, step, "coProduced", None)
    if edit.coproduced:
        phases = " ".join(dict.fromkeys(edit.phases)) or None
        extend(pen, step, it("coProduced", phases=phases))


def attach_datum(pen: Pen, edit: AttachDatum) -> None:
    """Say that a step uses a datum or store, or that a message carries a datum."""
    element = pen.find(edit.element)
    _refuse_wrong_user(element, edit.use)
    service_map = read_map(pen.before)
    key, found = ("store", _store) if edit.use in _STORES else ("datum", _datum)
    word = found(pen, service_map, edit)
    said = [e for e in _ours(element, edit.use) if e.get(key, "").strip()]
    if any(e.get(key) == word for e in said):
        return
    for empty in _ours(element, edit.use):
        if empty not in said:
            pen.remove(empty)
    extend(pen, element, it(edit.use, **{key: word}))


def detach_datum(pen: Pen, edit: DetachDatum) -> None:
    """Take back that a step uses a datum or store, or that a message carries a datum.

    A message that carries nothing any more is declared to carry nothing.
    """
    element = pen.find(edit.element)
    key = "store" if edit.use in _STORES else "datum"
    said = _ours(element, edit.use)
    gone = [e for e in said if e.get(key, "").strip() == edit.datum]
    if not gone:
        raise EditRefused("edit-not-attached", element=label(element), datum=edit.datum)
    for each in gone:
        _drop(pen, each)
    if edit.use is Use.CARRIES and len(gone) == len(said):
        extend(pen, element, it(Use.CARRIES))


def set_subject(pen: Pen, edit: SetSubject) -> None:
    """Say which partner a datum is about."""
    _describe(pen, edit.datum, "subject", edit.subject)


def set_personal(pen: Pen, edit: SetPersonal) -> None:
    """Say whether a datum is about a person."""
    word = None if edit.personal is Personal.UNKNOWN else str(edit.personal)
    _describe(pen, edit.datum, "personal", word)


def set_basis(pen: Pen, edit: SetBasis) -> None:
    """Say on what ground a datum passes."""
    _describe(pen, edit.datum, "basis", None if edit.basis is Basis.UNKNOWN else str(edit.basis))


def keep_mentioned_data(pen: Pen) -> None:
    """Declare data that an edit took from the drawing while steps still speak of them.

    What a step needs is needed, also when nobody draws it any more.
    """
    before = read_map(pen.before_edit)
    now = pen.document()
    drawn = {str(s.id): str(s.datum) for s in before.data_shapes if s.datum}
    for lost in dangling_references(now):
        known = before.datum.get(DatumId(drawn.get(lost.wanted, lost.wanted)))
        if lost.by in _MENTIONS and known and declaration(pen, lost.wanted) is None:
            said = of_datum(replace(known, id=DatumId(lost.wanted)))
            extend(pen, data_holder(pen), said)


def follow_new_name(pen: Pen, element: ElementId) -> None:
    """Let mentions of a drawn datum, or of a message that is its own datum, follow its name."""
    before, after = read_map(pen.before_edit), read_map(pen.document())
    was, now = _datum_of(before, element), _datum_of(after, element)
    if was is None or now is None or was == now or was in after.datum:
        return
    for said in pen.root.iter(ours("*")):
        if said.get("datum", "").strip() == was:
            pen.set(said, "datum", now)
        for word in ("derivedFrom", "data"):
            words = said.get(word, "").split()
            if was in words:
                pen.set(said, word, " ".join(now if w == was else w for w in words))


def _datum_of(service_map: ServiceMap, element: ElementId) -> DatumId | None:
    for shape in service_map.data_shapes:
        if shape.id == element:
            return shape.datum
    message = service_map.message.get(element)
    return message.carries[0] if message and not message.declared and message.carries else None


def extend(pen: Pen, element: etree._Element, said: etree._Element) -> None:
    """Put one of our elements into the extension elements, which are made where there are none."""
    holder = element.find(bpmn("extensionElements"))
    if holder is None:
        holder = make("extensionElements", element)
        pen.insert(element, holder)
    pen.insert(holder, said, len(holder))


def declaration(pen: Pen, datum: str) -> etree._Element | None:
    """Return where the file declares a datum for the whole map, None where it does not."""
    for element in pen.root.iter(*(bpmn(kind) for kind in _HOLDERS)):
        for declared in _ours(element, "datum"):
            if (declared.get("id") or slug(declared.get("name", ""))) == datum:
                return declared
    return None


def _ours(element: etree._Element, name: str) -> list[etree._Element]:
    return element.findall(f"{bpmn('extensionElements')}/{ours(name)}")


def _drop(pen: Pen, said: etree._Element) -> None:
    """Take one of our elements out, and an extension element that is empty then."""
    holder = said.getparent()
    pen.remove(said)
    if holder is not None and not len(holder) and holder.tag == f"{{{MODEL}}}extensionElements":
        pen.remove(holder)


def _say(pen: Pen, element: etree._Element, name: str, said: etree._Element | None) -> None:
    for old in _ours(element, name):
        _drop(pen, old)
    if said is not None:
        extend(pen, element, said)


def _refuse_wrong_user(element: etree._Element, use: Use) -> None:
    kind = local_name(element)
    if use is Use.CARRIES and kind != "messageFlow":
        raise EditRefused("edit-only-messages-carry", element=label(element))
    if use is not Use.CARRIES and (kind not in tuple(NodeKind) or kind.endswith("Gateway")):
        raise EditRefused("edit-only-steps", element=label(element))


def _datum(pen: Pen, service_map: ServiceMap, edit: AttachDatum) -> str:
    if DatumId(edit.datum) in service_map.datum:
        return edit.datum
    if not edit.name:
        raise EditRefused("edit-no-such-datum", datum=edit.datum)
    own = edit.datum or fresh(slug(edit.name) or "datum", service_map.datum)
    extend(pen, data_holder(pen), it("datum", id=own, name=edit.name))
    return own


def _store(pen: Pen, service_map: ServiceMap, edit: AttachDatum) -> str:
    if StoreId(edit.datum) in service_map.store:
        return edit.datum
    if not edit.name:
        raise EditRefused("edit-no-such-store", store=edit.datum)
    own = fresh(edit.datum or slug(edit.name) or "store", pen.ids)
    pen.insert(pen.root, make("dataStore", pen.root, id=own, name=edit.name))
    return own


def _describe(pen: Pen, datum: DatumId, attribute: str, value: str | None) -> None:
    """Set an attribute of a datum where the file speaks of it; declare it where nothing does."""
    service_map = read_map(pen.before)
    known = service_map.datum.get(datum)
    if known is None:
        raise EditRefused("edit-no-such-datum", datum=datum)
    declared = declaration(pen, datum)
    drawn = _drawn(pen, service_map, datum)
    speaking = [e for thing in drawn for e in _ours(thing, "datum")]
    if declared is None and not speaking:
        if value is None:
            return
        if known.kind is DatumKind.OBJECT and drawn:
            extend(pen, drawn[0], it("datum", **{attribute: value}))
            return
        if not known.name:
            raise EditRefused("edit-name-first", datum=datum)
        declared = it("datum", id=datum, name=known.name)
        extend(pen, data_holder(pen), declared)
    for said in speaking if declared is None else (declared, *speaking):
        pen.set(said, attribute, value)


def _drawn(pen: Pen, service_map: ServiceMap, datum: DatumId) -> list[etree._Element]:
    """Return the data objects that draw a datum, each before its references."""
    things: dict[etree._Element, None] = {}
    for shape in service_map.data_shapes:
        if shape.datum == datum:
            element = pen.find(shape.id)
            target = pen.before.resolve(element.get("dataObjectRef"), kinds=("dataObject",))
            if target:
                things[pen.find(target)] = None
            things[element] = None
    return list(things)
