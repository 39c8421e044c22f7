"""Rules on lines: sequence flows stay inside a pool, messages go between pools."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.bpmn.names import local_name
from intertwine.checks.view import View, waits_for
from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.findings import Diagnostic
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind

_THROWING = (NodeKind.INTERMEDIATE_THROW_EVENT, NodeKind.END_EVENT)


def line_rules(view: View) -> Iterator[Diagnostic]:
    """Say which lines BPMN does not allow, and where a message is awaited or told in vain."""
    nodes = view.service_map.node
    for flow in view.service_map.flows:
        source, target = nodes[flow.source], nodes[flow.target]
        ends = view.refer(source=source.id, target=target.id)
        if source.process != target.process:
            yield view.note("sequence-across-pools", flow.id, **ends)
        elif source.parent != target.parent:
            yield view.note("sequence-across-group", flow.id, **ends)
    for message in view.service_map.messages:
        yield from _message(view, message)
    yield from _in_vain(view)
    yield from _lane_ends(view)


def _message(view: View, message: MessageFlow) -> Iterator[Diagnostic]:
    ends = view.refer(source=message.source, target=message.target)
    pools = (_pool(view, message.source), _pool(view, message.target))
    if pools[0] is not None and pools[0] == pools[1]:
        yield view.note("message-inside-pool", message.id, **view.refer(pool=pools[0]), **ends)
    source = view.service_map.node.get(message.source)
    target = view.service_map.node.get(message.target)
    if source and not _can_send(source):
        at = view.kind(source.id)
        yield view.note("message-cannot-start", message.id, at=at, **ends)
    if target and not _can_receive(target):
        at = view.kind(target.id)
        yield view.note("message-cannot-end", message.id, at=at, **ends)
    for end in (source, target):
        if end and end.is_event and (_can_send(end) if end is source else _can_receive(end)):
            if not end.events:
                yield view.note("message-at-plain-event", end.id)
            elif not _is_about_messages(end):
                yield view.note("message-at-other-event", end.id)


def _can_send(node: FlowNode) -> bool:
    return node.kind in _THROWING or (node.is_activity and node.kind is not NodeKind.RECEIVE_TASK)


def _can_receive(node: FlowNode) -> bool:
    if node.is_event:
        return node.kind not in _THROWING
    return node.is_activity and node.kind is not NodeKind.SEND_TASK


def _is_about_messages(node: FlowNode) -> bool:
    return waits_for(node, EventKind.MESSAGE)


def _pool(view: View, end: ElementId) -> ElementId | None:
    node = view.service_map.node.get(end)
    return (node.pool or node.process) if node else end


def _in_vain(view: View) -> Iterator[Diagnostic]:
    """Name message events and tasks without a message flow, where the map shows messages.

    A map without any leaves open who is at the other end, which is common and fine.
    """
    service_map = view.service_map
    if not service_map.messages:
        return
    for node in service_map.nodes:
        about = node.kind in (NodeKind.RECEIVE_TASK, NodeKind.SEND_TASK) or (
            node.is_event and _is_about_messages(node)
        )
        joined = node.id in service_map.sent or node.id in service_map.received
        if not about or not node.pool or joined:
            continue
        sends = node.kind in (*_THROWING, NodeKind.SEND_TASK)
        starts = node.kind is NodeKind.START_EVENT or node.instantiate
        silent = "nobody-sends-start" if starts else "nobody-sends"
        yield view.note("nobody-receives" if sends else silent, node.id)


def _lane_ends(view: View) -> Iterator[Diagnostic]:
    if view.document is None:
        return
    for message in view.service_map.messages:
        element = view.document.by_id[message.id]
        for end in ("sourceRef", "targetRef"):
            ref = view.document.resolve(element.get(end))
            kind = local_name(view.document.by_id[ref]) if ref else ""
            if ref and kind in ("lane", "process"):
                yield view.note("message-ends-at-lane", message.id, at=kind, **view.refer(lane=ref))
