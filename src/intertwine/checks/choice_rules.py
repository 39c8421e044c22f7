"""Rules on gateways and events: what splits, joins, waits and jumps."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.checks.view import View, waits_for
from intertwine.model.elements import FlowNode
from intertwine.model.findings import Diagnostic
from intertwine.model.kinds import EventKind, NodeKind

_CATCH, _THROW = NodeKind.INTERMEDIATE_CATCH_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT


def choice_rules(view: View) -> Iterator[Diagnostic]:
    """Say which gateways and events have no effect, or one that BPMN does not allow."""
    for node in view.service_map.nodes:
        if node.is_gateway:
            yield from _gateway(view, node)
        if node.default_flow and node.default_flow not in {
            f.id for f in view.service_map.outgoing.get(node.id, ())
        }:
            yield view.note("default-elsewhere", node.id)
        if node.kind is _CATCH and not node.events and not view.service_map.received.get(node.id):
            yield view.note("event-waits-for-nothing", node.id)
    yield from _links(view)


def _gateway(view: View, node: FlowNode) -> Iterator[Diagnostic]:
    comes = view.service_map.incoming.get(node.id, ())
    goes = view.service_map.outgoing.get(node.id, ())
    if node.kind is not NodeKind.EVENT_BASED_GATEWAY:
        if len(comes) == 1 and len(goes) == 1:
            yield view.note("gateway-without-effect", node.id)
        return
    if len(goes) == 1:
        yield view.note("event-gateway-alone", node.id)
    for flow in goes:
        target = view.service_map.node[flow.target]
        if target.kind not in (_CATCH, NodeKind.RECEIVE_TASK):
            yield view.note("event-gateway-followed", node.id, **view.refer(other=target.id))


def _links(view: View) -> Iterator[Diagnostic]:
    nodes = [n for n in view.service_map.nodes if waits_for(n, EventKind.LINK)]
    for node in nodes:
        other = {_CATCH: _THROW, _THROW: _CATCH}.get(node.kind)
        partners = [
            n
            for n in nodes
            if n.kind is other and n.process == node.process and _words(n) & _words(node)
        ]
        if other and not partners:
            yield view.note(
                "link-without-partner", node.id, way="to" if other is _CATCH else "from"
            )


def _words(node: FlowNode) -> set[str]:
    """Return the names a link goes by: tools put them on the event, on its definition, or both."""
    names = {node.name.casefold(), *(e.expression.casefold() for e in node.events)}
    return names - {""} or {""}
