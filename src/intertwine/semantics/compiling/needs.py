"""Which messages an activity takes in, when, and which of them are alternatives.

An activity with several incoming messages takes one of each process that sends to it. Two from
one process are both needed where one run can send both, and alternatives where none can.
A message that can only be sent after the activity itself has told something is its *answer*.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import combinations, product

from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap

MOST_ALTERNATIVES = 8
"""Messages of one process to one activity that are looked at for alternatives."""
MOST_COMBINATIONS = 32
"""Combinations of alternative messages; with more, all messages are needed."""

Flows = tuple[MessageFlow, ...]


class Needs:
    """What can come after what on a map, as far as its messages need it."""

    def __init__(self, service: ServiceMap) -> None:
        self.service = service

    def answers(self, node: FlowNode) -> frozenset[ElementId]:
        """Return the messages to a node that nobody can send before it has told something."""
        received = self.service.received.get(node.id, ())
        if not self.service.sent.get(node.id) or not received:
            return frozenset()
        possible = self._possible(without_messages_of=node.id)
        return frozenset(
            m.id for m in received if m.source in self.service.node and m.source not in possible
        )

    def combinations(self, flows: Iterable[MessageFlow]) -> tuple[Flows, ...]:
        """Return the sets of messages each of which is enough; one empty set where none is due."""
        senders: dict[ElementId | None, list[MessageFlow]] = {}
        for flow in flows:
            node = self.service.node.get(flow.source)
            senders.setdefault(node.process if node else flow.source, []).append(flow)
        ways = [self._together(sent) for sent in senders.values()]
        count = 1
        for way in ways:
            count *= len(way)
        if count > MOST_COMBINATIONS:
            return (tuple(flows),)
        return tuple(tuple(m for part in parts for m in part) for parts in product(*ways))

    # --- what one run can send -------------------------------------------------------------

    def _together(self, flows: list[MessageFlow]) -> list[Flows]:
        """Return the largest sets of messages of one process that one run can send."""
        if len(flows) > MOST_ALTERNATIVES:
            return [tuple(flows)]
        found: list[Flows] = []
        for size in range(len(flows), 0, -1):
            for some in combinations(flows, size):
                fits = all(self._one_run(a.source, b.source) for a, b in combinations(some, 2))
                if fits and not any(set(some) <= set(larger) for larger in found):
                    found.append(some)
        return found

    def _one_run(self, one: ElementId, other: ElementId) -> bool:
        """Return whether one run can pass both nodes."""
        service = self.service
        if one == other or one not in service.node or other not in service.node:
            return True
        if other in self.reached[one] or one in self.reached[other]:
            return True
        return any(
            _forks(service, node)
            and any(
                one in self._from(first) and other in self._from(second)
                for first in self._after[node.id]
                for second in self._after[node.id]
                if first != second and not {first, second} & self._ending
            )
            for node in service.nodes
        )

    def _from(self, node: ElementId) -> frozenset[ElementId]:
        return self.reached[node] | {node}

    # --- order -----------------------------------------------------------------------------

    @cached_property
    def _ending(self) -> frozenset[ElementId]:
        """The boundary events that happen instead of what their activity goes on with."""
        boundary = (n for n in self.service.nodes if n.kind is NodeKind.BOUNDARY_EVENT)
        return frozenset(n.id for n in boundary if n.interrupting)

    @cached_property
    def _after(self) -> Mapping[ElementId, tuple[ElementId, ...]]:
        return {n.id: tuple(dict.fromkeys(_after(self.service, n))) for n in self.service.nodes}

    @cached_property
    def reached(self) -> Mapping[ElementId, frozenset[ElementId]]:
        """What can come after each node in its process."""
        reached = {}
        for own in self._after:
            seen: set[ElementId] = set()
            todo = list(self._after[own])
            while todo:
                n = todo.pop()
                if n not in seen:
                    seen.add(n)
                    todo += self._after.get(n, ())
            reached[own] = frozenset(seen)
        return reached

    def _possible(self, *, without_messages_of: ElementId) -> set[ElementId]:
        """Return the nodes that can be passed if one node tells nothing."""
        service = self.service
        before: dict[ElementId, list[ElementId]] = {n.id: [] for n in service.nodes}
        for source, targets in self._after.items():
            for target in targets:
                before.setdefault(target, []).append(source)
        possible: set[ElementId] = set()
        grown = True
        while grown:
            grown = False
            for node in service.nodes:
                if node.id in possible:
                    continue
                came = not before[node.id] or any(b in possible for b in before[node.id])
                told = [m.source for m in service.received.get(node.id, ())]
                inside = [s for s in told if s in service.node]
                heard = len(inside) < len(told) or any(
                    s in possible and s != without_messages_of for s in inside
                )
                if came and (heard or not told):
                    possible.add(node.id)
                    grown = True
        return possible


def _after(service: ServiceMap, node: FlowNode) -> Iterable[ElementId]:
    yield from (f.target for f in service.outgoing.get(node.id, ()) if f.target in service.node)
    yield from (b.id for b in service.boundary.get(node.id, ()))
    yield from (c.id for c in service.children.get(node.id, ()) if not service.incoming.get(c.id))
    if node.called:
        yield from (
            n.id
            for n in service.nodes
            if n.process == node.called and not n.parent and not service.incoming.get(n.id)
        )
    names = _link_names(node) if node.kind is NodeKind.INTERMEDIATE_THROW_EVENT else set()
    for other in service.nodes if names else ():
        if other.kind is NodeKind.INTERMEDIATE_CATCH_EVENT and names & _link_names(other):
            yield other.id
    if node.parent and not service.outgoing.get(node.id):
        yield from (f.target for f in service.outgoing.get(node.parent, ()))
        yield from (b.id for b in service.boundary.get(node.parent, ()))


def _link_names(node: FlowNode) -> set[str]:
    links = (d for d in node.events if d.kind is EventKind.LINK)
    return {(d.expression or node.name).strip().casefold() for d in links}


def _forks(service: ServiceMap, node: FlowNode) -> bool:
    """Return whether several ways on from a node can be taken in one run."""
    return node.kind not in (NodeKind.EXCLUSIVE_GATEWAY, NodeKind.EVENT_BASED_GATEWAY)
