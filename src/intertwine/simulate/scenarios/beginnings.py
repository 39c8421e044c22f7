"""Where cases come in from outside."""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiling.needs import Needs


def arrival_starts(service: ServiceMap) -> tuple[FlowNode, ...]:
    """Return where a case can arrive from outside.

    At start events that are neither inside a sub-process nor wait for a message that a pool with
    content sends. In a process drawn without one, at the first node that no sequence flow leads
    to: all such nodes begin when their process does (BPMN 2.0, on process instantiation).
    """
    drawn = {n.process for n in service.nodes if is_start(n)}
    called = {n.called for n in service.nodes if n.called != n.process}
    first: dict[object, FlowNode] = {}
    for node in service.nodes:
        elsewhere = node.process in drawn or node.process in called
        if not elsewhere and _begins_by_itself(service, node):
            first.setdefault(node.process, node)
    return tuple(
        n
        for n in service.nodes
        if first.get(n.process) is n or (is_start(n) and not _told(service, n))
    )


def is_start(node: FlowNode) -> bool:
    """Return whether a node is a start event of a process, not of a sub-process."""
    return node.kind is NodeKind.START_EVENT and node.parent is None


def _begins_by_itself(service: ServiceMap, node: FlowNode) -> bool:
    """Return whether a node that is no start event begins with its process."""
    return not (
        node.parent is not None
        or service.incoming.get(node.id)
        or node.kind is NodeKind.BOUNDARY_EVENT
        or node.for_compensation
        or node.event_sub_process
        or (node.kind is NodeKind.INTERMEDIATE_CATCH_EVENT and _is_link(node))
        or _told(service, node)
    )


def _is_link(node: FlowNode) -> bool:
    return any(event.kind is EventKind.LINK for event in node.events)


def _told(service: ServiceMap, node: FlowNode) -> bool:
    """Return whether a pool with content tells a process to begin here."""
    answers = Needs(service).answers(node)
    sources = (m.source for m in service.received.get(node.id, ()) if m.id not in answers)
    return any(
        source not in service.pool or not service.pool[source].black_box for source in sources
    )
