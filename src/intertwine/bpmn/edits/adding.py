"""Edits that rename, and edits that bring in something new: nodes, pools, lanes."""

from __future__ import annotations

from lxml import etree

from intertwine.bpmn.catalogue import NODES, PLACES
from intertwine.bpmn.edits.commands import AddLane, AddNode, AddPool, Rename
from intertwine.bpmn.edits.information import declaration, extend
from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.edits.places import (
    collaboration,
    enter_lane,
    is_node,
    is_pool,
    is_process,
    is_sub_process,
    known_id,
    label,
    lane_set,
    make,
    new_id,
    opened,
    process_around,
)
from intertwine.bpmn.edits.redrawing import draw_lane, draw_node, draw_pool
from intertwine.bpmn.names import local_name
from intertwine.bpmn.write_elements import it
from intertwine.bpmn.write_ids import fresh
from intertwine.errors import EditRefused
from intertwine.model.kinds import ACTIVITIES, EVENTS, EventKind, NodeKind

_NAMED = (
    *(*NODES, *PLACES, "sequenceFlow", "messageFlow", "process", "collaboration"),
    *("dataObject", "dataObjectReference", "dataStore", "dataStoreReference", "dataInput"),
    *("dataOutput", "message", "signal", "error", "escalation", "choreographyTask"),
    *("subChoreography", "callChoreography", "choreography", "conversation"),
)
_E = EventKind
_PLAIN_CATCH = (_E.MESSAGE, _E.TIMER, _E.CONDITIONAL, _E.SIGNAL)
_ALLOWED: dict[NodeKind, tuple[EventKind | None, ...]] = {
    NodeKind.START_EVENT: (None, *_PLAIN_CATCH),
    NodeKind.INTERMEDIATE_CATCH_EVENT: (*_PLAIN_CATCH, _E.LINK),
    NodeKind.INTERMEDIATE_THROW_EVENT: (
        *(None, _E.MESSAGE, _E.ESCALATION, _E.COMPENSATE, _E.LINK, _E.SIGNAL),
    ),
    NodeKind.BOUNDARY_EVENT: (
        *_PLAIN_CATCH,
        *(_E.ERROR, _E.ESCALATION, _E.CANCEL, _E.COMPENSATE),
    ),
    NodeKind.END_EVENT: (
        *(None, _E.MESSAGE, _E.ERROR, _E.ESCALATION, _E.CANCEL, _E.COMPENSATE),
        *(_E.SIGNAL, _E.TERMINATE),
    ),
}
_EVENT_SUB_PROCESS_STARTS = (*_PLAIN_CATCH, _E.ERROR, _E.ESCALATION, _E.COMPENSATE)


def rename(pen: Pen, edit: Rename) -> None:
    """Give an element, or a declared datum, another name."""
    element = pen.before.by_id.get(edit.element)
    declared = declaration(pen, edit.element) if element is None else None
    if declared is not None:
        pen.set(declared, "name", edit.name or None)
        return
    if element is None:
        raise EditRefused("edit-no-such-element", element=edit.element)
    if local_name(element) == "textAnnotation":
        _write_note(pen, element, edit.name)
        return
    if local_name(element) == "group":
        _write_value(pen, element, edit.name)
        return
    if local_name(element) not in _NAMED:
        raise EditRefused("edit-has-no-name", element=label(element))
    pen.set(element, "name", edit.name or None)


def add_node(pen: Pen, edit: AddNode) -> None:
    """Put a new node into a lane, pool, process or sub-process, or onto an activity."""
    place = pen.find(edit.place)
    container, lane = _container(pen, place, edit)
    _refuse_wrong_event(edit, container)
    own = new_id(pen, edit.id, edit.name, default=str(edit.kind))
    node = make(edit.kind, container, id=own, name=edit.name or None)
    if edit.kind is NodeKind.BOUNDARY_EVENT:
        node.set("attachedToRef", known_id(pen, place))
    if edit.event is not None:
        node.append(definition(node, edit.event, name=edit.name))
    pen.insert(container, node)
    if lane is not None:
        enter_lane(pen, lane, own)
    draw_node(pen, node, place, at=edit.at)


def definition(node: etree._Element, event: EventKind, *, name: str = "") -> etree._Element:
    """Return what makes an event wait for or tell something; a link is called as its event."""
    called = name if event is EventKind.LINK else None
    made = make(f"{event}EventDefinition", node, name=called)
    if event is EventKind.CONDITIONAL:
        made.append(make("condition", node))
    return made


def add_pool(pen: Pen, edit: AddPool) -> None:
    """Let a new pool take part, with an empty process unless it is a black box."""
    together = collaboration(pen)
    own = new_id(pen, edit.id, edit.name, default="pool")
    pool = make("participant", together, id=own, name=edit.name or None)
    pen.insert(together, pool)
    if edit.partner is not None and edit.partner != own:
        extend(pen, pool, it("partner", id=edit.partner))
    if not edit.black_box:
        process = fresh(f"{own}_process", pen.ids)
        name = edit.name or None
        pen.insert(pen.root, make("process", pen.root, id=process, name=name, isExecutable="false"))
        pen.set(pool, "processRef", process)
    draw_pool(pen, pool, black_box=edit.black_box)


def add_lane(pen: Pen, edit: AddLane) -> None:
    """Put a new, empty lane below those of a pool, process or lane."""
    place = pen.find(edit.place)
    if is_pool(place):
        holder = opened(pen, place)
    elif is_process(place) or _is_lane(place):
        holder = place
    else:
        raise EditRefused("edit-no-lane-here", place=label(place))
    lanes = lane_set(pen, holder)
    own = new_id(pen, edit.id, edit.name, default="lane")
    lane = make("lane", lanes, id=own, name=edit.name or None)
    pen.insert(lanes, lane)
    draw_lane(pen, lane, place)


def _write_note(pen: Pen, note: etree._Element, text: str) -> None:
    inside = next((c for c in note if local_name(c) == "text"), None)
    if inside is None:
        inside = make("text", note)
        pen.insert(note, inside)
    for part in list(inside):
        pen.remove(part)
    pen.text(inside, text or None)


def _write_value(pen: Pen, group: etree._Element, text: str) -> None:
    """Give a group its words, which BPMN keeps in a category of the whole file."""
    value = pen.before.resolve(group.get("categoryValueRef"), kinds=("categoryValue",))
    if value:
        pen.set(pen.find(value), "value", text)
        return
    category = make("category", pen.root, id=fresh("category", pen.ids))
    own = fresh("category_value", pen.ids)
    category.append(make("categoryValue", category, id=own, value=text))
    pen.insert(pen.root, category)
    pen.set(group, "categoryValueRef", own)


def _container(
    pen: Pen, place: etree._Element, edit: AddNode
) -> tuple[etree._Element, etree._Element | None]:
    """Return what holds the new node, and the lane that lists it."""
    if edit.kind is NodeKind.BOUNDARY_EVENT:
        around = place.getparent()
        if local_name(place) not in tuple(ACTIVITIES) or not is_node(place) or around is None:
            raise EditRefused("edit-boundary-needs-activity", place=label(place))
        return around, _lane_of(pen, place)
    if is_pool(place):
        return opened(pen, place), None
    if is_process(place) or (is_sub_process(place) and is_node(place)):
        return place, None
    if _is_lane(place):
        holders = (a for a in place.iterancestors() if is_sub_process(a) or is_process(a))
        return next(holders), place
    raise EditRefused("edit-no-node-here", place=label(place))


def _is_lane(place: etree._Element) -> bool:
    return local_name(place) == "lane" and process_around(place) is not None


def _lane_of(pen: Pen, node: etree._Element) -> etree._Element | None:
    own = pen.before.id_of(node)
    found = None
    for ref in pen.root.iter("{*}flowNodeRef"):
        if pen.before.resolve(ref.text) == own:
            found = ref.getparent()
    return found


def _refuse_wrong_event(edit: AddNode, container: etree._Element) -> None:
    if edit.kind not in EVENTS:
        if edit.event is not None:
            raise EditRefused("edit-no-such-event", kind=edit.kind, event=edit.event)
        return
    allowed = _ALLOWED[edit.kind]
    if edit.kind is NodeKind.START_EVENT and is_sub_process(container):
        by_event = container.get("triggeredByEvent", "").strip() in ("true", "1")
        allowed = _EVENT_SUB_PROCESS_STARTS if by_event else (None,)
    if edit.event not in allowed:
        raise EditRefused("edit-no-such-event", kind=edit.kind, event=edit.event or "none")
