"""Rules on names: a map is talked about, and what has no name cannot be."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.checks.view import View, waits_for
from intertwine.model.findings import Diagnostic
from intertwine.model.kinds import EventKind, NodeKind

_SPLITTING = (NodeKind.EXCLUSIVE_GATEWAY, NodeKind.INCLUSIVE_GATEWAY)
_BETWEEN = (
    *(NodeKind.INTERMEDIATE_CATCH_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT),
    NodeKind.BOUNDARY_EVENT,
)


def name_rules(view: View) -> Iterator[Diagnostic]:
    """Say what has no name and needs one. Starts, ends and joins do well without."""
    service_map = view.service_map
    for node in service_map.nodes:
        if node.is_activity and not node.name:
            if not node.is_sub_process:
                yield view.note("unnamed-step", node.id)
            elif not node.event_sub_process:
                yield view.note("unnamed-group", node.id)
        elif node.kind in _BETWEEN and not node.name and not _explained(view, node.id):
            yield view.note("unnamed-event", node.id)
        elif node.kind in _SPLITTING:
            unsaid = [
                f
                for f in service_map.outgoing.get(node.id, ())
                if not f.name and not f.condition and not f.default
            ]
            if len(service_map.outgoing.get(node.id, ())) > 1 and len(unsaid) > 1:
                yield view.note("branches-unlabelled", node.id, count=len(unsaid))
    for pool in service_map.pools:
        if not pool.name:
            yield view.note("unnamed-pool", pool.id)
    for lane in service_map.lanes:
        siblings = [
            x for x in service_map.lanes if (x.process, x.parent) == (lane.process, lane.parent)
        ]
        inside = any(x.parent == lane.id for x in service_map.lanes)
        if not lane.name and not inside and len(siblings) > 1:
            yield view.note("unnamed-lane", lane.id)
    for message in service_map.messages:
        if not message.name and not message.message_name:
            ends = view.refer(source=message.source, target=message.target)
            yield view.note("unnamed-message", message.id, **ends)
    for shape in service_map.data_shapes:
        if not shape.name and not view.name(shape.datum or shape.store or ""):
            yield view.note("unnamed-datum", shape.id)


def _explained(view: View, event: str) -> bool:
    """Return whether an event says by itself what it is about: a message, a time, a link."""
    node = next(n for n in view.service_map.nodes if n.id == event)
    flows = (*view.service_map.sent.get(node.id, ()), *view.service_map.received.get(node.id, ()))
    if any(m.name or m.message_name for m in flows):
        return True
    told = (e.ref_name or e.expression for e in node.events)
    return any(told) or waits_for(node, EventKind.COMPENSATE)
