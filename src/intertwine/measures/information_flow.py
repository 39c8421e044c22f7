"""What is known to have happened when a step begins: where a datum is, and who has permitted what.

A data-flow analysis over the whole collaboration, one datum at a time. The facts are that a lane
*holds* the datum (it made it, received a message that carried it, or took it from a store), that
a store contains it, and that a permission was given. Facts never end. At each node the analysis
keeps the combinations of facts that some way of getting there leaves behind; combinations, not
single facts, so that "whoever holds it has asked for permission" is not forgotten.

A message brings the facts of its sender's side along, as all that happened before the sending has
happened before the receiving. Combinations from two sides are paired freely, so the
analysis may keep one that no run shows: what it does not find cannot happen, what it finds is
confirmed by a run (`witness`) or told as a question.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product

from intertwine.measures.control_flow import Order
from intertwine.model.elements import Datum, FlowNode, MessageFlow
from intertwine.model.ids import DatumId, ElementId, PartnerId
from intertwine.model.kinds import DatumKind, NodeKind
from intertwine.model.same import Same
from intertwine.model.service_map import ServiceMap

Combinations = frozenset[int]
"""Sets of facts, each as a bit mask."""

MOST = 256
"""So many combinations are kept at one node; a map with more is told in questions only."""
ANYONE = PartnerId("*")


@dataclass(frozen=True)
class Facts:
    """The facts about one datum on one map, and what each node does to them."""

    service: ServiceMap
    datum: DatumId

    @cached_property
    def _bits(self) -> Mapping[tuple[str, str], int]:
        names: dict[tuple[str, str], int] = {}

        def name(kind: str, id_: str) -> None:
            names.setdefault((kind, id_), 1 << len(names))

        for node in self.service.nodes:
            name("holds", self.holder(node))
        for store in self.service.stores:
            name("in", store.id)
        for recipient in (ANYONE, *(p.id for p in self.service.partners)):
            name("granted", recipient)
        return names

    @property
    def bits(self) -> tuple[int, ...]:
        """All facts about the datum, each as its bit."""
        return tuple(self._bits.values())

    def contains(self, store: str) -> int:
        """Return the fact that a store contains the datum; 0 for a store the map does not know."""
        return self._bits.get(("in", store), 0)

    def holder(self, node: FlowNode) -> str:
        """Return who holds what a node gets: its lane; for a drawn data object its process."""
        datum = self.service.datum.get(self.datum)
        if datum is not None and datum.kind is DatumKind.OBJECT:
            return str(node.process)
        return str(self.service.actor_of(node.id))

    @cached_property
    def _held(self) -> Mapping[ElementId, int]:
        return {n.id: self._bits["holds", self.holder(n)] for n in self.service.nodes}

    def holds(self, node: FlowNode) -> int:
        """Return the fact that whoever performs a node holds the datum."""
        return self._held[node.id]

    @cached_property
    def reachable(self) -> int:
        """Return all facts that some order of the nodes, whichever, could bring about.

        What is not in here happens in no run, however the map's parts run beside each other.
        """
        known, before = self.outset, -1
        while known != before:
            before = known
            for node in self.service.nodes:
                for message in self.service.received.get(node.id, ()):
                    known = self.received(node, message, known, known)
                known = self.done(node, known)
        return known

    def granted(self, recipient: PartnerId | None) -> int:
        """Return the facts of which one is enough for passing the datum to a partner."""
        own = self._bits.get(("granted", str(recipient)), 0)
        return own | self._bits["granted", ANYONE]

    @cached_property
    def outset(self) -> int:
        """What holds before anything happens: stores that contain the datum from the start."""
        made = any(self.datum in n.produces for n in self.service.nodes)
        return sum(
            self._bits["in", s.id]
            for s in self.service.stores
            if self.datum in s.holds or (not made and self._asked_of(s.id))
        )

    def _asked_of(self, store: str) -> bool:
        return any(
            store in n.reads and self.datum in (*n.needs, *n.fetches) for n in self.service.nodes
        )

    @cached_property
    def assumed_stores(self) -> tuple[str, ...]:
        """The stores that are taken to contain the datum, as nobody on the map makes it."""
        made = any(self.datum in n.produces for n in self.service.nodes)
        return tuple(
            s.id
            for s in self.service.stores
            if not made and self.datum not in s.holds and self._asked_of(s.id)
        )

    def looked_up(self, node: FlowNode, facts: int) -> int:
        """Return the facts once a node has taken what it needs from the stores it reads."""
        wanted = self.datum in node.needs or self.datum in node.fetches
        if wanted and any(facts & self._bits.get(("in", s), 0) for s in node.reads):
            facts |= self.holds(node)
        return facts

    def done(self, node: FlowNode, facts: int) -> int:
        """Return the facts after a node: looked up, made, written down, permitted."""
        facts = self.looked_up(node, facts)
        if self.datum in node.produces:
            facts |= self.holds(node)
        if facts & self.holds(node) and (self.datum in node.produces or self.datum in node.needs):
            for store in node.writes:
                facts |= self._bits.get(("in", store), 0)
        for grant in node.grants:
            if not grant.data or self.datum in grant.data:
                for recipient in grant.recipients or (ANYONE,):
                    facts |= self._bits.get(("granted", str(recipient)), 0)
        return facts

    def brings(self, message: MessageFlow, sender: int) -> bool:
        """Return whether a message carries the datum, given the facts on its sender's side.

        A black box offers what its messages name; a lane can send only what it holds.
        """
        if self.datum not in message.carries:
            return False
        node = self.service.node.get(message.source)
        return node is None or bool(sender & self.holds(node))

    def received(self, node: FlowNode, message: MessageFlow, own: int, sender: int) -> int:
        """Return the facts after a message has come in."""
        return own | sender | (self.holds(node) if self.brings(message, sender) else 0)


@dataclass(frozen=True)
class InformationFlow:
    """The combinations of facts at each node for one datum.

    `entering` is what may hold when a node begins (its messages have come in), `leaving` when it
    is done; a node that nothing reaches is in neither. `exact` is False where combinations had to
    be given up.
    """

    facts: Facts
    order: Order
    entering: Mapping[ElementId, Combinations]
    leaving: Mapping[ElementId, Combinations]
    exact: bool

    def _beside(self, here: ElementId) -> Iterator[FlowNode]:
        """Yield the nodes of the same process that may happen beside this one.

        Two nodes of one loop may lie on two branches that run at the same time.
        """
        reached = self.order.reached
        node = self.facts.service.node[here]
        for other in self.facts.service.nodes:
            ordered = (other.id in reached[here]) != (here in reached[other.id])
            if other.process == node.process and other.id != here and not ordered:
                yield other

    def at_send(self, message: MessageFlow) -> Combinations:
        """Return the facts at the sending of a message; nothing where it is never sent."""
        if message.source in self.facts.service.node:
            return self.leaving.get(message.source, frozenset())
        return frozenset({self.facts.outset})

    def _may_hold(self, message: MessageFlow) -> int:
        """Return the fact that the sender holds the datum, where something beside brings it."""
        sender = self.facts.service.node.get(message.source)
        if sender is None or self.facts.datum not in message.carries:
            return 0
        held = self.facts.holds(sender)
        gained = any(
            self.facts.holds(other) == held
            and any(f & held for f in self.leaving.get(other.id, ()))
            for other in self._beside(sender.id)
        )
        return held if gained else 0

    def may_bring(self, message: MessageFlow) -> bool:
        """Return whether the message can carry the datum; what runs beside it counts as well."""
        beside = self._may_hold(message)
        return any(self.facts.brings(message, f | beside) for f in self.at_send(message))

    def lacking(self, node: FlowNode) -> Combinations:
        """Return the ways of beginning a node without holding the datum, after looking it up."""
        found = (self.facts.looked_up(node, f) for f in self.entering.get(node.id, ()))
        return frozenset(f for f in found if not f & self.facts.holds(node))

    def without_permission(self, message: MessageFlow) -> bool:
        """Return whether a message may carry the datum before a permission covers its receiver."""
        recipient = self.facts.service.partner_of(message.target)
        enough = self.facts.granted(recipient)
        beside = self._may_hold(message)
        return any(
            self.facts.brings(message, f | beside) and not f & enough for f in self.at_send(message)
        )


def information_flow(
    service: ServiceMap, datum: Datum | DatumId, *, order: Order | None = None
) -> InformationFlow:
    """Return where a datum is and what was permitted, at each node of a map.

    `order` is the map's own, to be shared by all its data.
    """
    facts = Facts(service, datum.id if isinstance(datum, Datum) else datum)
    return _Fixpoint(facts, order or Order(service)).solved()


def flows_of(service: ServiceMap) -> dict[DatumId, InformationFlow]:
    """Return the information flow of each datum that a map declares or draws, by its id.

    The content of an undeclared message is that message, and flows nowhere else. A map is
    looked at once, however many measures ask.
    """
    return dict(_flows_of(Same(service)))


@lru_cache(maxsize=8)
def _flows_of(map_: Same[ServiceMap]) -> dict[DatumId, InformationFlow]:
    service = map_.value
    order = Order(service)
    data = (d for d in service.data if d.kind is not DatumKind.MESSAGE)
    return {d.id: information_flow(service, d, order=order) for d in data}


class _Fixpoint:
    """Grows the combinations from nothing until no node changes."""

    def __init__(self, facts: Facts, order: Order) -> None:
        self.facts = facts
        self.service = facts.service
        self.order = order
        self.entering: dict[ElementId, Combinations] = {}
        self.leaving: dict[ElementId, Combinations] = {}
        self.exact = True

    def solved(self) -> InformationFlow:
        todo = deque(n.id for n in self.service.nodes)
        waiting = set(todo)
        while todo:
            here = todo.popleft()
            waiting.discard(here)
            node = self.service.node[here]
            known = self.leaving.get(here, frozenset())
            entering = self._grown(self.entering.get(here, frozenset()), self._entering(node))
            leaving = self._grown(known, {self.facts.done(node, f) for f in entering})
            self.entering[here] = entering
            if leaving == known:
                continue
            self.leaving[here] = leaving
            for other in (*self.order.after[here], *self._told(node)):
                if other not in waiting:
                    waiting.add(other)
                    todo.append(other)
        return InformationFlow(
            self.facts,
            self.order,
            {n: c for n, c in self.entering.items() if c},
            {n: c for n, c in self.leaving.items() if c},
            self.exact,
        )

    def _told(self, node: FlowNode) -> Iterator[ElementId]:
        for message in self.service.sent.get(node.id, ()):
            if message.target in self.service.node:
                yield message.target

    def _entering(self, node: FlowNode) -> set[int]:
        arrived = self._arrived(node)
        messages = self.service.received.get(node.id, ())
        if not messages:
            return arrived
        if node.is_activity:
            for message in messages:
                arrived = self._with(node, message, arrived)
            return arrived
        return {f for message in messages for f in self._with(node, message, arrived)}

    def _arrived(self, node: FlowNode) -> set[int]:
        sources = self.order.before[node.id]
        if not sources:
            return {self.facts.outset}
        joins = node.kind is NodeKind.PARALLEL_GATEWAY and len(sources) > 1
        if not joins:
            return {f for s in sources for f in self.leaving.get(s, ())}
        sides = [self.leaving.get(s, frozenset()) for s in sources]
        together: set[int] = {0}
        for side in sides:
            together = set(self._kept(a | b for a, b in product(together, side)))
        return together

    def _with(self, node: FlowNode, message: MessageFlow, own: Iterable[int]) -> set[int]:
        if message.source in self.service.node:
            senders = self.leaving.get(message.source, frozenset())
        else:
            senders = frozenset({self.facts.outset})
        both = product(own, senders)
        return set(self._kept({self.facts.received(node, message, o, s) for o, s in both}))

    def _grown(self, before: Combinations, found: set[int]) -> Combinations:
        """Return what was known with what is new; nothing is ever lost, so growing ends."""
        new = found - before
        room = MOST - len(before)
        if len(new) > room:
            self.exact = False
            new = set(sorted(new)[:room])
        return before | new

    def _kept(self, found: Iterable[int]) -> Combinations:
        kept = frozenset(found)
        if len(kept) <= MOST:
            return kept
        self.exact = False
        return frozenset(sorted(kept)[:MOST])
