"""What can follow what on a map, and what can happen in one run, read without playing tokens.

Gateways and events are looked through, messages join the pools. Every answer is about *some*
run: nothing here says that a run is likely.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from intertwine.measures.control_flow import Arcs, closed, steps, turned
from intertwine.model.elements import FlowNode
from intertwine.model.ids import DatumId, ElementId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap

ALL_WAYS = frozenset(
    {NodeKind.PARALLEL_GATEWAY, NodeKind.INCLUSIVE_GATEWAY, NodeKind.COMPLEX_GATEWAY}
)
"""Gateways that may send a case down several ways at once."""


@dataclass(frozen=True)
class TaskGraph:
    """Order and co-occurrence on one map.

    Black boxes have no inside: they neither order nor exclude anything.
    """

    map: ServiceMap

    # --- order -----------------------------------------------------------------------------

    @cached_property
    def following(self) -> Arcs:
        """The nodes directly after each node within its process."""
        return steps(self.map)

    @cached_property
    def preceding(self) -> Arcs:
        """The nodes directly before each node within its process."""
        return turned(self.following)

    @cached_property
    def inside(self) -> Mapping[ElementId, frozenset[ElementId]]:
        """All that can come after each node within its process; itself only in a loop."""
        return closed(self.following)

    @cached_property
    def downstream(self) -> Mapping[ElementId, frozenset[ElementId]]:
        """All that can come after each node, by order or by message; itself only in a loop."""
        arcs: dict[ElementId, tuple[ElementId, ...]] = dict(self.following)
        for m in self.map.messages:
            if m.source in arcs and m.target in arcs:
                arcs[m.source] = (*arcs[m.source], m.target)
        return closed(arcs)

    def can_follow(self, first: ElementId, then: ElementId) -> bool:
        """Return whether `then` can come after `first`, by order or by message."""
        return then in self.downstream.get(first, frozenset())

    def activities_from(self, node: ElementId) -> tuple[ElementId, ...]:
        """Return the node if it is an activity, else the first activities after it."""
        return self._nearest(node, self.following)

    def activities_to(self, node: ElementId) -> tuple[ElementId, ...]:
        """Return the node if it is an activity, else the last activities before it."""
        return self._nearest(node, self.preceding)

    def next_activities(self, activity: ElementId) -> tuple[ElementId, ...]:
        """Return the activities directly after an activity, gateways and events looked through."""
        after = self.following.get(activity, ())
        found = [a for n in after for a in self._nearest(n, self.following, whole=False)]
        return tuple(dict.fromkeys(found))

    def _nearest(self, node: ElementId, arcs: Arcs, *, whole: bool = True) -> tuple[ElementId, ...]:
        """Return the first activities along the arcs.

        A sub-process with an inside is entered; with `whole` it stands for itself where it is
        the node asked for.
        """
        found: list[ElementId] = []
        seen: set[ElementId] = set()
        todo = [node]
        while todo:
            n = todo.pop(0)
            if n in seen or n not in self.map.node:
                continue
            seen.add(n)
            inside = self.map.children.get(n)
            if self.map.node[n].is_activity and (not inside or (whole and n == node)):
                found.append(n)
            else:
                todo += (other for other in arcs.get(n, ()) if not self._stops(n, other))
        return tuple(found)

    def _stops(self, node: ElementId, other: ElementId) -> bool:
        """Return whether an arc only says that a boundary event may interrupt: no work passes."""
        for one, event in ((node, other), (other, node)):
            at = self.map.node[event].attached_to
            if at is not None and at in (one, self.map.node[one].parent):
                leaf = self.map.node[one].is_activity and not self.map.children.get(one)
                return not leaf
        return False

    # --- information -----------------------------------------------------------------------

    @cached_property
    def producers(self) -> Mapping[DatumId, tuple[ElementId, ...]]:
        """Who produces each datum, in the order of the file; a missing key means nobody."""
        return _by_datum((n.id, n.produces) for n in self.map.nodes)

    @cached_property
    def consumers(self) -> Mapping[DatumId, tuple[ElementId, ...]]:
        """Which nodes need each datum, in the order of the file; a missing key means none."""
        return _by_datum((n.id, n.needs) for n in self.map.nodes)

    def first_producers(self, datum: DatumId) -> tuple[ElementId, ...]:
        """Return where a datum comes into the world.

        Whoever needs the datum it produces only amends or re-types it; and so does another
        partner that produces it later than somebody else did.
        """
        made = [n for n in self.producers.get(datum, ()) if datum not in self.map.node[n].needs]
        return tuple(n for n in made if not any(self._typed_again(n, first) for first in made))

    def _typed_again(self, node: ElementId, first: ElementId) -> bool:
        return (
            self.map.partner_of(node) != self.map.partner_of(first)
            and self.can_follow(first, node)
            and not self.can_follow(node, first)
        )

    # --- runs ------------------------------------------------------------------------------

    def always_before(self, node: ElementId) -> frozenset[ElementId]:
        """Return what has happened on every run that reaches a node, itself included.

        A join of parallel branches has all of them before it, any other join only what its
        branches share; who receives a message has its sender before it (what all senders
        share, if there are several). A node that no run can reach has only itself.
        """
        must = self._must[self._index[node]]
        return frozenset(n.id for i, n in enumerate(self.map.nodes) if must >> i & 1)

    def exclusive(self, one: ElementId, other: ElementId) -> bool:
        """Return whether two nodes of one process lie on alternative branches.

        True only when neither can follow the other, no fork leads to both, and the process
        does not run a second time within the same case.
        """
        return bool(self._excluded(self._index[one]) >> self._index[other] & 1)

    def together(self, nodes: Iterable[ElementId]) -> bool:
        """Return whether some run may hold all the nodes.

        False is certain: they, or what must come before them, exclude one another. True means
        that the map shows no choice that keeps them apart. Black boxes never exclude.
        """
        must = conflicts = 0
        for node in nodes:
            if node in self._index:
                must |= self._must[self._index[node]]
                conflicts |= self._conflicts(self._index[node])
        return not must & conflicts

    @cached_property
    def _index(self) -> Mapping[ElementId, int]:
        return {n.id: i for i, n in enumerate(self.map.nodes)}

    @cached_property
    def _memo(self) -> dict[tuple[str, int], int]:
        return {}

    @cached_property
    def _live(self) -> frozenset[ElementId]:
        """Nodes that some run may reach when every choice is free and no message is lost."""
        live: set[ElementId] = set()
        changed = True
        while changed:
            changed = False
            for n in self.map.nodes:
                if n.id not in live and self._ready(n, live):
                    live.add(n.id)
                    changed = True
        return frozenset(live)

    def _ready(self, node: FlowNode, live: set[ElementId]) -> bool:
        before = self.preceding[node.id]
        enough = all if node.kind is NodeKind.PARALLEL_GATEWAY else any
        senders = [m.source for m in self.map.received.get(node.id, ())]
        called = any(s in live or s not in self.map.node for s in senders)
        return (not before or enough(p in live for p in before)) and (not senders or called)

    @cached_property
    def _must(self) -> list[int]:
        """Greatest fixpoint of what every run to a node has passed, as bits over the nodes."""
        nodes, live = self.map.nodes, self._live
        before = [[self._index[p] for p in self.preceding[n.id] if p in live] for n in nodes]
        senders = [self._live_senders(n.id) for n in nodes]
        must = [(1 << len(nodes)) - 1 if n.id in live else 1 << i for i, n in enumerate(nodes)]
        changed = True
        while changed:
            changed = False
            for i, node in enumerate(nodes):
                if node.id not in live:
                    continue
                now = 1 << i | _shared(0 if s is None else must[s] for s in senders[i])
                if node.kind is NodeKind.PARALLEL_GATEWAY:
                    for p in before[i]:
                        now |= must[p]
                else:
                    now |= _shared(must[p] for p in before[i])
                if now != must[i]:
                    must[i], changed = now, True
        return must

    def _live_senders(self, node: ElementId) -> list[int | None]:
        """Return who may send to a node; None stands for a black box."""
        sources = [m.source for m in self.map.received.get(node, ())]
        return [self._index.get(s) for s in sources if s in self._live or s not in self._index]

    @cached_property
    def _repeated(self) -> frozenset[ElementId]:
        """Processes that may run more than once in a case: set off from a loop, or repeatedly."""
        repeated = {p.process for p in self.map.pools if p.process and p.maximum not in (None, 1)}
        starts = [n for n in self.map.nodes if not n.parent and not self.map.incoming.get(n.id)]
        changed = True
        while changed:
            changed = False
            for n in starts:
                calls = self.map.received.get(n.id, ())
                again = len(calls) > 1 or any(self._again(m.source, repeated) for m in calls)
                if again and n.process and n.process not in repeated:
                    repeated.add(n.process)
                    changed = True
        return frozenset(repeated)

    def _again(self, sender: ElementId, repeated: set[ElementId]) -> bool:
        node = self.map.node.get(sender)
        if node is None:
            return False
        return node.loop is not None or node.process in repeated or sender in self.inside[sender]

    def _excluded(self, index: int) -> int:
        key = ("excluded", index)
        if key not in self._memo:
            here = self.map.nodes[index]
            bits = 0
            for i, other in enumerate(self.map.nodes):
                bits |= self._apart(here, other) << i
            self._memo[key] = bits
        return self._memo[key]

    def _conflicts(self, index: int) -> int:
        key = ("conflicts", index)
        if key not in self._memo:
            bits = 0
            for i in range(len(self.map.nodes)):
                if self._must[index] >> i & 1:
                    bits |= self._excluded(i)
            self._memo[key] = bits
        return self._memo[key]

    @cached_property
    def _bits_of(self) -> Mapping[ElementId | None, int]:
        """The nodes of each process, as bits."""
        bits: dict[ElementId | None, int] = {}
        for i, n in enumerate(self.map.nodes):
            bits[n.process] = bits.get(n.process, 0) | 1 << i
        return bits

    @cached_property
    def _upstream(self) -> Mapping[ElementId, frozenset[ElementId]]:
        return closed(self.preceding)

    def _apart(self, one: FlowNode, other: FlowNode) -> bool:
        if one.id == other.id or one.process != other.process or one.process in self._repeated:
            return False
        if other.id in self.inside[one.id] or one.id in self.inside[other.id]:
            return False
        shared = self._must[self._index[one.id]] & self._must[self._index[other.id]]
        shared &= self._bits_of[one.process]
        common = self._upstream[one.id] & self._upstream[other.id]
        # A fork counts only after the last point that every way to both nodes passes.
        forks = (x for x in common if not shared & ~self._must[self._index[x]])
        return bool(common) and not any(
            self._leads_to_both(self.map.node[x], one.id, other.id) for x in forks
        )

    def _leads_to_both(self, at: FlowNode, one: ElementId, other: ElementId) -> bool:
        """Return whether a node may send the case down two ways, one to each node."""
        if at.is_gateway and at.kind not in ALL_WAYS and at.exclusive_events:
            return False
        holders = (at.id, at.parent) if at.parent else (at.id,)
        stops = {b.id for h in holders for b in self.map.boundary.get(h, ()) if b.interrupting}
        ways = [w for w in self.following[at.id] if w not in stops]
        to_one = [w for w in ways if w == one or one in self.inside[w]]
        to_other = [w for w in ways if w == other or other in self.inside[w]]
        return any(a != b for a in to_one for b in to_other)


def _shared(sets: Iterable[int]) -> int:
    """Return what all sets hold; nothing when there are none."""
    result: int | None = None
    for bits in sets:
        result = bits if result is None else result & bits
    return result or 0


def _by_datum(
    pairs: Iterable[tuple[ElementId, tuple[DatumId, ...]]],
) -> Mapping[DatumId, tuple[ElementId, ...]]:
    grouped: dict[DatumId, list[ElementId]] = {}
    for node, data in pairs:
        for datum in data:
            grouped.setdefault(datum, []).append(node)
    return {datum: tuple(nodes) for datum, nodes in grouped.items()}
