"""The edit that takes something away, with everything that cannot be without it."""

from __future__ import annotations

from collections.abc import Container, Iterable

from lxml import etree

from intertwine.bpmn.catalogue import ARTIFACTS, FLOWS, NODES
from intertwine.bpmn.edits.commands import Delete
from intertwine.bpmn.edits.information import declaration
from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.edits.places import is_pool, label, participants_of, process_of
from intertwine.bpmn.names import BPMNDI, bpmn, local_name, ours
from intertwine.errors import EditRefused
from intertwine.model.ids import ElementId

_DATA = ("dataObject", "dataObjectReference", "dataStore", "dataStoreReference")
_ARROWS = ("dataInputAssociation", "dataOutputAssociation")
_DELETABLE = (*NODES, *FLOWS, *ARTIFACTS, *_DATA, *_ARROWS, "lane", "process")

_NEEDS: dict[str, tuple[str, ...]] = {
    "sequenceFlow": ("sourceRef", "targetRef"),
    "messageFlow": ("sourceRef", "targetRef"),
    "association": ("sourceRef", "targetRef"),
    "conversationLink": ("sourceRef", "targetRef"),
    "boundaryEvent": ("attachedToRef",),
    "dataObjectReference": ("dataObjectRef",),
    "dataStoreReference": ("dataStoreRef",),
    "messageFlowAssociation": ("innerMessageFlowRef", "outerMessageFlowRef"),
    "conversationAssociation": ("innerConversationNodeRef", "outerConversationNodeRef"),
}
"""Elements that are nothing without what these attributes refer to."""

_NEEDS_INSIDE: dict[str, tuple[str, ...]] = {
    "dataInputAssociation": ("sourceRef", "targetRef"),
    "dataOutputAssociation": ("sourceRef", "targetRef"),
    "participantAssociation": ("innerParticipantRef", "outerParticipantRef"),
}
"""Elements that are nothing without what these children refer to."""

_MENTIONS = ("default", "processRef", "activityRef", "calledElement", "categoryValueRef")
"""Attributes that may go while their element stays."""

_MENTIONS_INSIDE = (
    *("incoming", "outgoing", "flowNodeRef", "participantRef", "messageFlowRef"),
    *("dataInputRefs", "dataOutputRefs", "optionalInputRefs", "optionalOutputRefs"),
    *("categorizedFlowElements", "supports", "choreographyRef"),
)
"""Children that are only a reference and may go while their element stays."""


def delete(pen: Pen, edit: Delete) -> None:
    """Take an element away with its lines, boundary events, drawings and mentions."""
    element = pen.before.by_id.get(edit.element)
    if element is None:
        declared = declaration(pen, edit.element)
        if declared is None:
            raise EditRefused("edit-no-such-element", element=edit.element)
        _delete_datum(pen, declared, edit.element)
        return
    if local_name(element) not in _DELETABLE and not is_pool(element):
        raise EditRefused("edit-cannot-delete", element=label(element))
    if any(local_name(a).endswith("horeography") for a in element.iterancestors()):
        raise EditRefused("edit-cannot-delete", element=label(element))
    doomed = _doomed(pen, element)
    if local_name(element) == "lane":
        _hand_up(pen, element)
    ids = {pen.before.id_of(e) for e in doomed}
    _forget(pen, doomed, ids)
    _undraw(pen, ids)
    for each in doomed:
        if each.getparent() is not None and not _inside(each, doomed):
            _take(pen, each)


def _doomed(pen: Pen, element: etree._Element) -> dict[etree._Element, None]:
    """Return all elements that go, in the order they were found."""
    doomed: dict[etree._Element, None] = {}
    waiting = [element]
    kinds = (*_NEEDS, *_NEEDS_INSIDE)
    candidates = [e for e in pen.before.elements if local_name(e) in kinds and pen.holds(e)]
    while waiting:
        for each in waiting:
            doomed.update(dict.fromkeys(e for e in each.iter(bpmn("*"))))
            if is_pool(each):
                doomed.update(dict.fromkeys(_lonely_process(pen, each, doomed)))
        ids = {pen.before.id_of(e) for e in doomed}
        waiting = [e for e in candidates if e not in doomed and _cannot_be(pen, e, ids)]
        waiting += [e for e in _unreferred(pen, doomed) if e not in doomed]
    return doomed


def _cannot_be(pen: Pen, element: etree._Element, ids: set[ElementId]) -> bool:
    kind = local_name(element)
    if any(pen.before.resolve(element.get(word)) in ids for word in _NEEDS.get(kind, ())):
        return True
    inside = _NEEDS_INSIDE.get(kind, ())
    refs = [c for c in element if local_name(c) in inside]
    gone = [c for c in refs if pen.before.resolve(c.text) in ids]
    sources = [c for c in refs if local_name(c) == "sourceRef"]
    several = len(sources) > 1 and all(local_name(c) == "sourceRef" for c in gone)
    return bool(gone) and not (several and len(gone) < len(sources))


def _lonely_process(
    pen: Pen, pool: etree._Element, doomed: Container[etree._Element]
) -> Iterable[etree._Element]:
    """Return the process of a pool with all it holds, unless another pool shows it too."""
    process = process_of(pen, pool)
    if process is not None and all(p is pool or p in doomed for p in participants_of(pen, process)):
        yield from process.iter(bpmn("*"))


def _unreferred(pen: Pen, doomed: dict[etree._Element, None]) -> list[etree._Element]:
    """Return data objects that nothing draws any more, and places where data arrived."""
    found = []
    for element in list(doomed):
        kind = local_name(element)
        if kind == "dataObjectReference":
            target = pen.before.resolve(element.get("dataObjectRef"), kinds=("dataObject",))
            drawn = [
                r
                for r in pen.root.iter(bpmn("dataObjectReference"))
                if r not in doomed and pen.before.resolve(r.get("dataObjectRef")) == target
            ]
            if target and not drawn:
                found.append(pen.find(target))
        elif kind == "dataInputAssociation":
            arrived = element.find(bpmn("targetRef"))
            place = pen.before.resolve(
                None if arrived is None else arrived.text, kinds=("property",)
            )
            if place and pen.find(place).get("name") == "__targetRef_placeholder":
                others = [
                    a
                    for a in pen.root.iter(bpmn("dataInputAssociation"))
                    if a not in doomed
                    and any(pen.before.resolve(c.text) == place for c in a.iter(bpmn("targetRef")))
                ]
                found += [] if others else [pen.find(place)]
    return found


def _hand_up(pen: Pen, lane: etree._Element) -> None:
    """Give the nodes of a lane to the lane around it; without one they stand in none."""
    around = next(lane.iterancestors(bpmn("lane")), None)
    if around is None:
        return
    listed = {r.text.strip() for r in around.iterchildren(bpmn("flowNodeRef")) if r.text}
    for ref in list(lane.iter(bpmn("flowNodeRef"))):
        own = (ref.text or "").strip()
        if own and own not in listed:
            listed.add(own)
            again = etree.fromstring(etree.tostring(ref, with_tail=False))
            pen.insert(around, again)


def _forget(pen: Pen, doomed: dict[etree._Element, None], ids: set[ElementId]) -> None:
    """Take away what mentions the doomed elements from outside."""
    for element in pen.before.elements:
        if element in doomed or not pen.holds(element):
            continue
        for word in _MENTIONS:
            if word in element.attrib and pen.before.resolve(element.get(word)) in ids:
                pen.set(element, word, None)
        kind = local_name(element)
        inside = (*_MENTIONS_INSIDE, *_NEEDS_INSIDE.get(kind, ()))
        for child in list(element):
            if local_name(child) in inside and pen.before.resolve(child.text) in ids:
                pen.remove(child)
    for said in list(pen.root.iter(ours("store"), ours("reads"), ours("writes"))):
        _forget_store(pen, said, ids)


def _forget_store(pen: Pen, said: etree._Element, ids: set[ElementId]) -> None:
    readers = said.get("readers")
    if readers is not None:
        left = [r for r in readers.split() if r not in ids]
        if len(left) < len(readers.split()):
            pen.set(said, "readers", " ".join(left))
    if said.get("store", "") in ids:
        _take(pen, said)


def _undraw(pen: Pen, ids: set[ElementId]) -> None:
    """Take the drawings of the doomed elements away, and drawings of their inside."""
    gone: set[str] = set()
    for tag in ("BPMNDiagram", "BPMNShape", "BPMNEdge"):
        for drawn in list(pen.root.iter(f"{{{BPMNDI}}}{tag}")):
            plane = drawn.find(f"{{{BPMNDI}}}BPMNPlane") if tag == "BPMNDiagram" else drawn
            if plane is None or pen.before.resolve(plane.get("bpmnElement")) not in ids:
                continue
            gone.update(e.get("id", "") for e in drawn.iter(etree.Element))
            pen.remove(drawn)
    words = ("sourceElement", "targetElement", "choreographyActivityShape")
    for drawn in pen.root.iter(f"{{{BPMNDI}}}BPMNShape", f"{{{BPMNDI}}}BPMNEdge"):
        for word in words:
            if drawn.get(word, "").rpartition(":")[2] in gone - {""}:
                pen.set(drawn, word, None)


def _take(pen: Pen, element: etree._Element) -> None:
    """Take an element out, and what holds nothing then: sets of lanes, our own extensions."""
    around = element.getparent()
    pen.remove(element)
    if around is None or any(isinstance(c.tag, str) for c in around):
        return
    if local_name(around) in ("laneSet", "childLaneSet", "extensionElements"):
        _take(pen, around)


def _inside(element: etree._Element, doomed: dict[etree._Element, None]) -> bool:
    return any(a in doomed for a in element.iterancestors())


def _delete_datum(pen: Pen, declared: etree._Element, datum: str) -> None:
    """Take a declared datum away, and every place that says it is needed, made or carried."""
    _take(pen, declared)
    for said in list(pen.root.iter(ours("*"))):
        if said.get("datum", "").strip() == datum:
            _forget_datum(pen, said)
            continue
        for word in ("derivedFrom", "data"):
            words = said.get(word, "").split()
            if datum in words:
                left = " ".join(w for w in words if w != datum)
                _narrow(pen, said, word, left)


def _forget_datum(pen: Pen, said: etree._Element) -> None:
    holder = said.getparent()
    last = said.tag == ours("carries") and holder is not None
    if last and holder is not None and len(holder.findall(ours("carries"))) == 1:
        pen.set(said, "datum", None)
    else:
        _take(pen, said)


def _narrow(pen: Pen, said: etree._Element, word: str, left: str) -> None:
    """Shorten a list; a permission for nothing is none, while one without a list is for all."""
    if not left and word == "data":
        _take(pen, said)
    else:
        pen.set(said, word, left or None)
