"""The edit that draws a line: a sequence flow inside a pool, a message flow between pools."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from intertwine.bpmn.catalogue import EVENT_DEFINITIONS
from intertwine.bpmn.edits.adding import definition
from intertwine.bpmn.edits.commands import Connect
from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.edits.places import (
    collaboration,
    is_node,
    is_pool,
    known_id,
    label,
    make,
    new_id,
    participants_of,
    process_around,
    process_of,
)
from intertwine.bpmn.edits.redrawing import draw_line
from intertwine.bpmn.names import bpmn, local_name
from intertwine.errors import EditRefused
from intertwine.model.kinds import ACTIVITIES, EventKind, NodeKind

_SENDING_EVENTS = (NodeKind.INTERMEDIATE_THROW_EVENT, NodeKind.END_EVENT)
_RECEIVING_EVENTS = (
    *(NodeKind.START_EVENT, NodeKind.INTERMEDIATE_CATCH_EVENT, NodeKind.BOUNDARY_EVENT),
)


def connect(pen: Pen, edit: Connect) -> None:
    """Draw the line that BPMN wants between two elements, or say why there can be none."""
    source, target = pen.find(edit.source), pen.find(edit.target)
    if source is target:
        raise EditRefused("edit-connects-itself", element=label(source))
    for end in (source, target):
        if not is_node(end) and not is_pool(end):
            raise EditRefused("edit-not-connectable", element=label(end))
    if same_pool(pen, source, target):
        line = connect_sequence(pen, source, target, name=edit.name, wanted=edit.id)
    else:
        line = connect_message(pen, source, target, name=edit.name, wanted=edit.id)
    draw_line(pen, line, source, target)


def same_pool(pen: Pen, source: etree._Element, target: etree._Element) -> bool:
    """Return whether both elements belong to one process; a pool is as its process."""
    return _process(pen, source) is not None and _process(pen, source) is _process(pen, target)


def connect_sequence(
    pen: Pen,
    source: etree._Element,
    target: etree._Element,
    *,
    name: str = "",
    wanted: str | None = None,
) -> etree._Element:
    """Add a sequence flow; `EditRefused` where BPMN allows none."""
    reason = why_no_sequence(source, target)
    if reason:
        raise EditRefused(reason, source=label(source), target=label(target))
    container = source.getparent()
    if container is None:
        raise EditRefused("edit-not-connectable", element=label(source))
    ends = (known_id(pen, source), known_id(pen, target))
    _refuse_twin(pen, container.iterchildren(bpmn("sequenceFlow")), source, target)
    own = new_id(pen, wanted, f"flow_{ends[0]}_{ends[1]}", default="flow")
    line = make("sequenceFlow", container, id=own, name=name or None)
    line.set("sourceRef", ends[0])
    line.set("targetRef", ends[1])
    pen.insert(container, line)
    for node, word in ((source, "outgoing"), (target, "incoming")):
        ref = make(word, node)
        ref.text = own
        pen.insert(node, ref)
    return line


def why_no_sequence(source: etree._Element, target: etree._Element) -> str:
    """Return the code of the reason against a sequence flow, "" where there is none."""
    kinds = (local_name(source), local_name(target))
    if not is_node(source) or not is_node(target):
        return "edit-pool-to-itself"
    if source.getparent() is not target.getparent():
        return "edit-crosses-sub-process"
    if kinds[0] == NodeKind.END_EVENT or _links(source, NodeKind.INTERMEDIATE_THROW_EVENT):
        return "edit-nothing-follows"
    if kinds[1] in (NodeKind.START_EVENT, NodeKind.BOUNDARY_EVENT) or _links(
        target, NodeKind.INTERMEDIATE_CATCH_EVENT
    ):
        return "edit-nothing-precedes"
    if any(_is_true(end, "triggeredByEvent") for end in (source, target)):
        return "edit-event-sub-process"
    if any(_is_true(end, "isForCompensation") for end in (source, target)):
        return "edit-compensation"
    return ""


def connect_message(
    pen: Pen,
    source: etree._Element,
    target: etree._Element,
    *,
    name: str = "",
    wanted: str | None = None,
) -> etree._Element:
    """Add a message flow; a plain event at its end becomes a message event."""
    reason = why_no_message(source, target)
    if reason:
        raise EditRefused(reason, source=label(source), target=label(target))
    ends = (known_id(pen, source), known_id(pen, target))
    together = collaboration(pen)
    for end in (source, target):
        process = process_around(end)
        if process is not None and not participants_of(pen, process):
            raise EditRefused("edit-no-pool-around", element=label(end))
    _refuse_twin(pen, pen.root.iter(bpmn("messageFlow")), source, target)
    own = new_id(pen, wanted, f"message_{ends[0]}_{ends[1]}", default="message")
    line = make("messageFlow", together, id=own, name=name or None)
    line.set("sourceRef", ends[0])
    line.set("targetRef", ends[1])
    pen.insert(together, line)
    for end in (source, target):
        if local_name(end) in (*_SENDING_EVENTS, *_RECEIVING_EVENTS) and not _events(end):
            pen.insert(end, definition(end, EventKind.MESSAGE))
    return line


def why_no_message(source: etree._Element, target: etree._Element) -> str:
    """Return the code of the reason against a message flow, "" where there is none."""
    if not _takes_part(source, _SENDING_EVENTS):
        return "edit-cannot-send"
    if not _takes_part(target, _RECEIVING_EVENTS):
        return "edit-cannot-receive"
    return ""


def _takes_part(end: etree._Element, events: tuple[NodeKind, ...]) -> bool:
    kind = local_name(end)
    if kind == "participant" or kind in tuple(ACTIVITIES):
        return True
    if kind not in events:
        return False
    told = _events(end)
    return EventKind.MESSAGE in told if told else kind != NodeKind.BOUNDARY_EVENT


def _events(node: etree._Element) -> list[EventKind]:
    return [EVENT_DEFINITIONS[n] for c in node if (n := local_name(c)) in EVENT_DEFINITIONS]


def _links(node: etree._Element, kind: NodeKind) -> bool:
    return local_name(node) == kind and EventKind.LINK in _events(node)


def _is_true(element: etree._Element, attribute: str) -> bool:
    return element.get(attribute, "").strip() in ("true", "1")


def _process(pen: Pen, end: etree._Element) -> etree._Element | None:
    if is_pool(end):
        return process_of(pen, end)
    return process_around(end)


def _refuse_twin(
    pen: Pen,
    lines: Iterable[etree._Element],
    source: etree._Element,
    target: etree._Element,
) -> None:
    ends = (pen.before.id_of(source), pen.before.id_of(target))
    for line in lines:
        known = tuple(pen.before.resolve(line.get(end)) for end in ("sourceRef", "targetRef"))
        if known == ends:
            raise EditRefused("edit-already-connected", source=label(source), target=label(target))
