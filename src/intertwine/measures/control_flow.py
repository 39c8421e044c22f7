"""Which nodes come directly after which within a process, with every BPMN construct seen.

Sub-processes are entered at their first nodes and left from their last, boundary events
follow the activity they sit on (and all inside it), links jump, compensation follows its event.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap

Arcs = Mapping[ElementId, tuple[ElementId, ...]]


@dataclass(frozen=True)
class Order:
    """The order of the nodes of one map, worked out once for all who ask."""

    service: ServiceMap

    @cached_property
    def after(self) -> Arcs:
        """What comes directly after each node."""
        return steps(self.service)

    @cached_property
    def before(self) -> Arcs:
        """What comes directly before each node."""
        return turned(self.after)

    @cached_property
    def reached(self) -> Mapping[ElementId, frozenset[ElementId]]:
        """All that can come after each node."""
        return closed(self.after)


def steps(service: ServiceMap) -> Arcs:
    """Return the nodes directly after each node of a map, without those messages set in motion."""
    return {n.id: tuple(dict.fromkeys(_after(service, n))) for n in service.nodes}


def turned(arcs: Arcs) -> Arcs:
    """Return the arcs the other way round: what comes directly before each node."""
    back: dict[ElementId, list[ElementId]] = {n: [] for n in arcs}
    for source, targets in arcs.items():
        for target in targets:
            back[target].append(source)
    return {n: tuple(sources) for n, sources in back.items()}


def closed(arcs: Arcs) -> Mapping[ElementId, frozenset[ElementId]]:
    """Return all that can be reached from each node; a node reaches itself only in a loop."""
    reached = {}
    for start in arcs:
        seen: set[ElementId] = set()
        todo = list(arcs[start])
        while todo:
            n = todo.pop()
            if n not in seen:
                seen.add(n)
                todo += arcs.get(n, ())
        reached[start] = frozenset(seen)
    return reached


def _after(service: ServiceMap, node: FlowNode) -> Iterable[ElementId]:
    leaving = _targets(service, node.id)
    entries = _entries(service, node)
    yield from entries or leaving
    if entries and not _has_exit(service, node):
        yield from leaving
    yield from (b.id for b in service.boundary.get(node.id, ()))
    if node.parent and node.parent in service.node:
        if not leaving and not node.event_sub_process:
            yield from _targets(service, node.parent)
        yield from (b.id for b in service.boundary.get(node.parent, ()))
    yield from _jumps(service, node)


def _targets(service: ServiceMap, node: ElementId) -> list[ElementId]:
    return [f.target for f in service.outgoing.get(node, ()) if f.target in service.node]


def _entries(service: ServiceMap, node: FlowNode) -> list[ElementId]:
    return [
        c.id
        for c in service.children.get(node.id, ())
        if not service.incoming.get(c.id) and c.attached_to is None and not c.for_compensation
    ]


def _has_exit(service: ServiceMap, node: FlowNode) -> bool:
    return any(not service.outgoing.get(c.id) for c in service.children.get(node.id, ()))


def _jumps(service: ServiceMap, node: FlowNode) -> Iterable[ElementId]:
    names = _links(node) if node.kind is NodeKind.INTERMEDIATE_THROW_EVENT else frozenset()
    for other in service.nodes if names else ():
        caught = other.kind is NodeKind.INTERMEDIATE_CATCH_EVENT and other.parent == node.parent
        if caught and other.process == node.process and names & _links(other):
            yield other.id
    if any(d.kind is EventKind.COMPENSATE for d in node.events):
        for a in service.associations:
            if a.source == node.id and a.target in service.node:
                yield a.target


def _links(node: FlowNode) -> frozenset[str]:
    links = (d for d in node.events if d.kind is EventKind.LINK)
    return frozenset((d.ref_name or node.name).strip().casefold() for d in links)
