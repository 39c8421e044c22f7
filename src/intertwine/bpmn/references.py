"""References of a file as data: what may point to what, and what points nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from intertwine.bpmn.catalogue import EVENT_DEFINITIONS, NODES
from intertwine.bpmn.context import Context, tokens
from intertwine.bpmn.data import DataBook, read_declared_data, read_shapes
from intertwine.bpmn.document import Document
from intertwine.bpmn.flows import read_messages
from intertwine.bpmn.information import declared_content
from intertwine.bpmn.names import BPMNDI, IT, bpmn, local_name
from intertwine.bpmn.nodes import read_nodes
from intertwine.bpmn.places import read_places
from intertwine.model.ids import ElementId
from intertwine.model.kinds import ACTIVITIES

ANY: tuple[str, ...] = ()
_STEPS = (*NODES, "choreographyTask", "subChoreography", "callChoreography")

ATTRIBUTES: dict[tuple[str, str], tuple[str, ...]] = {
    ("sequenceFlow", "sourceRef"): _STEPS,
    ("sequenceFlow", "targetRef"): _STEPS,
    ("messageFlow", "sourceRef"): ANY,
    ("messageFlow", "targetRef"): ANY,
    ("messageFlow", "messageRef"): ("message",),
    ("association", "sourceRef"): ANY,
    ("association", "targetRef"): ANY,
    ("conversationLink", "sourceRef"): ANY,
    ("conversationLink", "targetRef"): ANY,
    ("participant", "processRef"): ("process",),
    ("boundaryEvent", "attachedToRef"): tuple(map(str, sorted(ACTIVITIES))),
    ("dataObjectReference", "dataObjectRef"): ("dataObject",),
    ("dataStoreReference", "dataStoreRef"): ("dataStore",),
    ("messageEventDefinition", "messageRef"): ("message",),
    ("signalEventDefinition", "signalRef"): ("signal",),
    ("errorEventDefinition", "errorRef"): ("error",),
    ("escalationEventDefinition", "escalationRef"): ("escalation",),
    ("compensateEventDefinition", "activityRef"): NODES,
    ("sendTask", "messageRef"): ("message",),
    ("receiveTask", "messageRef"): ("message",),
    ("group", "categoryValueRef"): ("categoryValue",),
    ("choreographyTask", "initiatingParticipantRef"): ("participant",),
    ("subChoreography", "initiatingParticipantRef"): ("participant",),
    ("callChoreography", "initiatingParticipantRef"): ("participant",),
    **{(node, "default"): ("sequenceFlow",) for node in NODES},
}
"""Attributes that point to an element of the same file, and the kinds they may point to.

Not here: what points outside by design (called elements, imports, item definitions).
"""

CHILDREN: dict[str, tuple[str, ...]] = {
    "flowNodeRef": NODES,
    "incoming": ("sequenceFlow",),
    "outgoing": ("sequenceFlow",),
    "eventDefinitionRef": tuple(EVENT_DEFINITIONS),
    "participantRef": ("participant",),
    "messageFlowRef": ("messageFlow",),
    "sourceRef": ANY,
    "targetRef": ANY,
}
"""Elements whose text points to an element of the same file."""


@dataclass(frozen=True, slots=True)
class DanglingReference:
    """A reference to nothing, or to something of the wrong kind.

    `element` is who refers, `by` the attribute or child element, `wanted` what it says.
    """

    element: ElementId
    by: str
    wanted: str


def dangling_references(document: Document) -> tuple[DanglingReference, ...]:
    """Return every reference that reading had to leave out, in the order of the file."""
    context = Context(document)
    found: list[DanglingReference] = []
    for element in document.elements:
        found += _of_bpmn(context, element)
    for drawn in document.root.iter(*(f"{{{BPMNDI}}}{kind}" for kind in _DRAWN)):
        wanted = drawn.get("bpmnElement", "").strip()
        if wanted and not document.resolve(wanted) and not document.is_elsewhere(wanted):
            found.append(DanglingReference(ElementId(drawn.get("id", "")), "bpmnElement", wanted))
    return (*found, *_of_ours(context))


_DRAWN = ("BPMNPlane", "BPMNShape", "BPMNEdge")


def _of_bpmn(context: Context, element: etree._Element) -> Iterator[DanglingReference]:
    local = local_name(element)
    for attribute, wanted in element.attrib.items():
        kinds = ATTRIBUTES.get((local, str(attribute)))
        if kinds is not None and not _reaches(context, str(wanted), kinds):
            yield DanglingReference(context.id(element), str(attribute), str(wanted).strip())
    holder = element.getparent()
    if local in CHILDREN and holder is not None:
        wanted = (element.text or "").strip()
        if not _reaches(context, wanted, CHILDREN[local]):
            yield DanglingReference(context.id(holder), local, wanted)


def _reaches(context: Context, wanted: str, kinds: tuple[str, ...]) -> bool:
    return (
        not wanted.strip()
        or context.document.is_elsewhere(wanted)
        or context.document.resolve(wanted, kinds=kinds) is not None
    )


# --- our own attributes ------------------------------------------------------------------------

_DATA = ("needs", "produces", "fetches", "carries", "holds")
_STORES = ("reads", "writes")
_LISTS = {"datum": "derivedFrom", "grants": "data"}


def _of_ours(context: Context) -> Iterator[DanglingReference]:
    document = context.document
    extensions = [
        (holder, said)
        for holder in document.elements
        for extension in holder.iterchildren(bpmn("extensionElements"))
        for said in extension.iterchildren(f"{{{IT}}}*")
    ]
    if not extensions:
        return
    book = _book(context)
    for holder, said in extensions:
        local = etree.QName(said).localname
        if local in _DATA and said.get("datum") and not book.datum(said.get("datum")):
            yield DanglingReference(context.id(holder), local, said.get("datum", ""))
        elif local in _STORES and not book.store(said.get("store")):
            yield DanglingReference(context.id(holder), local, said.get("store", ""))
        elif local in _LISTS:
            for wanted in tokens(said, _LISTS[local]):
                if not book.datum(wanted):
                    yield DanglingReference(context.id(holder), _LISTS[local], wanted)


def _book(context: Context) -> DataBook:
    """Return all data the file knows, those named by messages too."""
    places = read_places(context)
    book = read_declared_data(context)
    read_shapes(context, book, places)
    for message in read_messages(context, read_nodes(context, places), places):
        declared_content(context, book, message)
    return book
