"""Sequence flows, message flows, and the drawn extras: annotations, groups, dotted lines."""

from __future__ import annotations

from collections.abc import Container

from lxml import etree

from intertwine.bpmn.catalogue import NODES
from intertwine.bpmn.context import Context, name_of, number, ours_in, text_of
from intertwine.bpmn.names import bpmn, plain
from intertwine.bpmn.places import Places
from intertwine.model.elements import Artifact, Association, FlowNode, MessageFlow, SequenceFlow
from intertwine.model.ids import ElementId

_DIRECTIONS = {"one": "One", "both": "Both"}


def read_flows(context: Context, nodes: tuple[FlowNode, ...]) -> tuple[SequenceFlow, ...]:
    """Return the sequence flows whose two ends are flow nodes; others are left to `check`."""
    defaults = {n.default_flow for n in nodes if n.default_flow}
    known = {n.id for n in nodes}
    flows = []
    for element in context.all("sequenceFlow"):
        source, target = _end(context, element, "sourceRef"), _end(context, element, "targetRef")
        if source in known and target in known:
            own = context.id(element)
            flows.append(
                SequenceFlow(
                    id=own,
                    source=source,
                    target=target,
                    name=name_of(element),
                    condition=text_of(element, "conditionExpression"),
                    default=own in defaults,
                    probability=_probability(element),
                    conditional=element.find(bpmn("conditionExpression")) is not None,
                )
            )
    return tuple(flows)


def _end(context: Context, element: etree._Element, attribute: str) -> ElementId:
    return context.ref(element, attribute, kinds=NODES) or ElementId("")


def _probability(element: etree._Element) -> float | None:
    for stated in ours_in(element, "probability"):
        value = number(stated.get("value"))
        if value is not None and 0 <= value <= 1:
            return value
    return None


def read_messages(
    context: Context, nodes: tuple[FlowNode, ...], places: Places
) -> tuple[MessageFlow, ...]:
    """Return the message flows whose two ends are there, without what they carry.

    An end at a lane or a process is taken as the pool around it.
    """
    known = {n.id for n in nodes} | {p.id for p in places.participants}
    stands_for = dict(places.pool_of)
    stands_for.update((lane.id, lane.pool) for lane in places.lanes if lane.pool)
    messages = []
    for element in context.all("messageFlow"):
        source, target = (
            stands_for.get(end, end)
            for end in (
                context.ref(element, "sourceRef") or ElementId(""),
                context.ref(element, "targetRef") or ElementId(""),
            )
        )
        if source in known and target in known:
            messages.append(
                MessageFlow(
                    id=context.id(element),
                    source=source,
                    target=target,
                    name=name_of(element),
                    message_name=_message_name(context, element, (source, target)),
                )
            )
    return tuple(messages)


def _message_name(
    context: Context, element: etree._Element, ends: tuple[ElementId, ElementId]
) -> str:
    """Return the name of the message: the flow's own, else the one its two ends agree on."""
    named = context.ref(element, "messageRef", kinds=("message",))
    if named:
        return name_of(context.document.by_id[named])
    at_ends = {name for end in ends for name in _messages_of(context, context.document.by_id[end])}
    return at_ends.pop() if len(at_ends) == 1 else ""


def _messages_of(context: Context, node: etree._Element) -> set[str]:
    holders = [node, *node.iterchildren(bpmn("messageEventDefinition"))]
    refs = (context.ref(holder, "messageRef", kinds=("message",)) for holder in holders)
    return {name for ref in refs if ref and (name := name_of(context.document.by_id[ref]))}


def read_artifacts(context: Context) -> tuple[Artifact, ...]:
    """Return text annotations with their text and groups with the value of their category."""
    notes = [
        Artifact(context.id(e), "textAnnotation", text_of(e, "text"))
        for e in context.all("textAnnotation")
    ]
    groups = [Artifact(context.id(e), "group", _category(context, e)) for e in context.all("group")]
    return (*notes, *groups)


def _category(context: Context, group: etree._Element) -> str:
    value = context.ref(group, "categoryValueRef", kinds=("categoryValue",))
    text = plain(context.document.by_id[value].get("value")) if value else ""
    return text or name_of(group)


def read_associations(context: Context, known: Container[ElementId]) -> tuple[Association, ...]:
    """Return the dotted lines between elements that the map holds."""
    found = []
    for element in context.all("association"):
        source, target = context.ref(element, "sourceRef"), context.ref(element, "targetRef")
        if source and target and source in known and target in known:
            direction = element.get("associationDirection", "").strip().lower()
            found.append(
                Association(context.id(element), source, target, _DIRECTIONS.get(direction, "None"))
            )
    return tuple(found)
