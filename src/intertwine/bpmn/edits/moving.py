"""The edit that moves a node to another lane or pool, with all that hangs on it."""

from __future__ import annotations

from lxml import etree

from intertwine.bpmn.edits.commands import Delete, Move
from intertwine.bpmn.edits.connecting import (
    connect_message,
    connect_sequence,
    same_pool,
    why_no_message,
    why_no_sequence,
)
from intertwine.bpmn.edits.deleting import delete
from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.edits.places import (
    enter_lane,
    is_node,
    is_pool,
    is_process,
    known_id,
    label,
    leave_lanes,
    opened,
    process_around,
)
from intertwine.bpmn.edits.redrawing import draw_line, move_node
from intertwine.bpmn.names import bpmn, local_name
from intertwine.errors import EditRefused
from intertwine.model.kinds import NodeKind


def move(pen: Pen, edit: Move) -> None:
    """Let a node stand in another lane or pool."""
    node, place = pen.find(edit.element), pen.find(edit.place)
    if not is_node(node):
        raise EditRefused("edit-only-nodes-move", element=label(node))
    if local_name(node) == NodeKind.BOUNDARY_EVENT:
        raise EditRefused("edit-boundary-moves-along", element=label(node))
    process = _process_of(pen, place)
    if place in set(node.iter()):
        raise EditRefused("edit-into-itself", element=label(node))
    own = known_id(pen, node)
    if node.getparent() is not process:
        _carry_over(pen, node, process)
    for each in (node, *_on_edge(pen, own)):
        for inner in each.iter(bpmn("*")):
            if is_node(inner):
                leave_lanes(pen, inner)
        if local_name(place) == "lane":
            enter_lane(pen, place, known_id(pen, each))
    move_node(pen, node, place)


def _process_of(pen: Pen, place: etree._Element) -> etree._Element:
    if is_pool(place):
        return opened(pen, place)
    if is_process(place):
        return place
    process = process_around(place)
    if local_name(place) != "lane" or process is None:
        raise EditRefused("edit-no-node-here", place=label(place))
    return process


def _on_edge(pen: Pen, own: str) -> list[etree._Element]:
    events = pen.root.iter(bpmn(NodeKind.BOUNDARY_EVENT))
    return [e for e in events if pen.before.resolve(e.get("attachedToRef")) == own]


def _carry_over(pen: Pen, node: etree._Element, process: etree._Element) -> None:
    """Put a node, and the events on its edge, into another process; sort out its lines."""
    company = [node, *_on_edge(pen, known_id(pen, node))]
    cut: list[tuple[etree._Element, etree._Element, str]] = []
    kept: list[etree._Element] = []
    for line in _lines(pen, company):
        ends = _ends(pen, line)
        if all(end in company for end in ends):
            kept.append(line)
        else:
            cut.append((*ends, line.get("name", "")))
            delete(pen, Delete(pen.before.id_of(line)))
    _cut_data(pen, company)
    for each in (*company, *kept):
        _carry(pen, each, process)
    for source, target, name in cut:
        _connect_again(pen, source, target, name)


def _lines(pen: Pen, company: list[etree._Element]) -> list[etree._Element]:
    """Return the sequence and message flows at these nodes themselves, not inside them."""
    ids = {pen.before.id_of(e) for e in company}
    found = []
    for line in pen.root.iter(bpmn("sequenceFlow"), bpmn("messageFlow")):
        refs = {pen.before.resolve(line.get(end)) for end in ("sourceRef", "targetRef")}
        if refs & ids and line.getparent() is not None and None not in refs:
            found.append(line)
    return found


def _ends(pen: Pen, line: etree._Element) -> tuple[etree._Element, etree._Element]:
    one, two = (pen.before.resolve(line.get(end)) for end in ("sourceRef", "targetRef"))
    return pen.find(one or ""), pen.find(two or "")


def _cut_data(pen: Pen, company: list[etree._Element]) -> None:
    """Cut drawn arrows to data of the process that a node leaves; they end at its border."""
    for each in company:
        for kind in ("dataInputAssociation", "dataOutputAssociation"):
            for arrow in list(each.iter(bpmn(kind))):
                if arrow.getparent() is not None and not _within(pen, arrow, company):
                    delete(pen, Delete(pen.before.id_of(arrow)))


def _within(pen: Pen, arrow: etree._Element, company: list[etree._Element]) -> bool:
    """Return whether the data at the far end move along."""
    word = "sourceRef" if local_name(arrow) == "dataInputAssociation" else "targetRef"
    for ref in arrow.iterchildren(bpmn(word)):
        far = pen.before.resolve(ref.text)
        element = pen.before.by_id[far] if far else None
        if element is None or not any(a in company for a in element.iterancestors()):
            return False
    return True


def _carry(pen: Pen, element: etree._Element, process: etree._Element) -> None:
    pen.remove(element)
    pen.insert(process, element)


def _connect_again(pen: Pen, source: etree._Element, target: etree._Element, name: str) -> None:
    """Draw a cut line again as what BPMN allows between the two now, if it allows any."""
    if same_pool(pen, source, target):
        if why_no_sequence(source, target):
            return
        line = connect_sequence(pen, source, target, name=name)
    else:
        if why_no_message(source, target):
            return
        line = connect_message(pen, source, target, name=name)
    draw_line(pen, line, source, target)
