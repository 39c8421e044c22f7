"""What each step does with information in effect.

From three sources, the first outweighing the others: our own attributes, BPMN's data
associations, and messages. A message without declared content is a datum named after it: the
sender makes it, and the activity that receives it needs it, or the next activities in that
lane where an event receives it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from intertwine.bpmn.context import Context, name_of, ours_in, tokens
from intertwine.bpmn.data import DataBook
from intertwine.bpmn.names import local_name
from intertwine.model.elements import (
    DataAssociation,
    DataShape,
    Datum,
    FlowNode,
    Grant,
    MessageFlow,
    SequenceFlow,
)
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.kinds import EVENTS, DatumKind, NodeKind


def declared_information(context: Context, book: DataBook, node: FlowNode) -> FlowNode:
    """Return the node with what our own attributes say it does with data."""
    element = context.document.by_id[node.id]
    if element.find("{*}extensionElements") is None:
        return node
    return replace(
        node,
        needs=_data(book, element, "needs"),
        produces=_data(book, element, "produces"),
        fetches=_data(book, element, "fetches"),
        reads=_stores(book, element, "reads"),
        writes=_stores(book, element, "writes"),
        grants=tuple(
            Grant(
                data=tuple(d for w in tokens(g, "data") if (d := book.datum(w))),
                recipients=tuple(map(PartnerId, tokens(g, "recipients"))),
            )
            for g in ours_in(element, "grants")
        ),
    )


def _data(book: DataBook, element: etree._Element, local: str) -> tuple[DatumId, ...]:
    found = (book.datum(said.get("datum")) for said in ours_in(element, local))
    return tuple(dict.fromkeys(f for f in found if f))


def _stores(book: DataBook, element: etree._Element, local: str) -> tuple[StoreId, ...]:
    found = (book.store(said.get("store")) for said in ours_in(element, local))
    return tuple(dict.fromkeys(f for f in found if f))


def with_associations(
    nodes: Iterable[FlowNode],
    associations: Iterable[DataAssociation],
    shapes: Iterable[DataShape],
) -> tuple[FlowNode, ...]:
    """Return the nodes with what the arrows to drawn data and stores add."""
    shape_of = {shape.id: shape for shape in shapes}
    arrows: dict[ElementId, list[DataAssociation]] = {}
    for arrow in associations:
        arrows.setdefault(arrow.node, []).append(arrow)
    return tuple(
        _with_arrows(node, arrows[node.id], shape_of) if node.id in arrows else node
        for node in nodes
    )


def _with_arrows(
    node: FlowNode, arrows: Sequence[DataAssociation], shape_of: Mapping[ElementId, DataShape]
) -> FlowNode:
    taken = [shape_of[a.data] for a in arrows if a.incoming]
    given = [shape_of[a.data] for a in arrows if not a.incoming]
    return replace(
        node,
        needs=_with_needs(node, (s.datum for s in taken)),
        produces=_with(node.produces, (s.datum for s in given)),
        reads=tuple(dict.fromkeys((*node.reads, *(s.store for s in taken if s.store)))),
        writes=tuple(dict.fromkeys((*node.writes, *(s.store for s in given if s.store)))),
    )


def _with(known: tuple[DatumId, ...], more: Iterable[DatumId | None]) -> tuple[DatumId, ...]:
    return tuple(dict.fromkeys((*known, *(d for d in more if d))))


def _with_needs(node: FlowNode, more: Iterable[DatumId | None]) -> tuple[DatumId, ...]:
    """What a step only passes on is not something it cannot do without."""
    return _with(node.needs, (d for d in more if d not in node.fetches))


# --- messages ----------------------------------------------------------------------------------


def declared_content(context: Context, book: DataBook, message: MessageFlow) -> MessageFlow:
    """Return the message with the content that the file declares, or with itself as the datum.

    A message without a name is a datum of its own, called as the event that receives it is
    called, or else the one that sends it: most authors name the event instead.
    """
    element = context.document.by_id[message.id]
    said = ours_in(element, "carries")
    if said:
        return replace(message, declared=True, carries=_data(book, element, "carries"))
    return replace(message, carries=(_datum_of(book, context, message),))


def _datum_of(book: DataBook, context: Context, message: MessageFlow) -> DatumId:
    name = message.name or message.message_name
    if name:
        return book.named(name, DatumKind.MESSAGE, otherwise=message.id)
    own = DatumId(message.id)
    while own in book.data:
        own = DatumId(f"{own}~")
    # not `add`: nobody else means this datum by that name
    book.data[own] = Datum(own, _name_of_an_end(context, message), DatumKind.MESSAGE)
    return own


def _name_of_an_end(context: Context, message: MessageFlow) -> str:
    ends = (context.document.by_id[end] for end in (message.target, message.source))
    speaking = (name_of(e) for e in ends if local_name(e) in _SPEAK_OF_MESSAGES)
    return next(filter(None, speaking), "")


_SPEAK_OF_MESSAGES = {*EVENTS, NodeKind.SEND_TASK, NodeKind.RECEIVE_TASK}


@dataclass(frozen=True, slots=True)
class _Undeclared:
    """One message that is its own datum, with the pools at its ends."""

    message: MessageFlow
    datum: DatumId
    source_pool: ElementId | None
    target_pool: ElementId | None


def with_messages(
    nodes: tuple[FlowNode, ...],
    flows: tuple[SequenceFlow, ...],
    messages: tuple[MessageFlow, ...],
) -> tuple[FlowNode, ...]:
    """Return the nodes with what messages without declared content make them produce and need."""
    node = {n.id: n for n in nodes}

    def pool(end: ElementId) -> ElementId | None:
        return (node[end].pool or node[end].process) if end in node else end

    undeclared = [
        _Undeclared(m, m.carries[0], pool(m.source), pool(m.target))
        for m in messages
        if not m.declared and m.carries
    ]
    made: dict[ElementId, list[DatumId]] = {}
    for sent in _origins(undeclared, nodes):
        made.setdefault(sent.message.source, []).append(sent.datum)
    needed: dict[ElementId, list[DatumId]] = {}
    after = _Next(nodes, flows)
    for sent in undeclared:
        for receiver in after.receivers(sent.message.target):
            needed.setdefault(receiver, []).append(sent.datum)
    return tuple(
        replace(
            n,
            needs=_with_needs(n, needed.get(n.id, ())),
            produces=_with(n.produces, made.get(n.id, ())),
        )
        if n.id in made or n.id in needed
        else n
        for n in nodes
    )


def _origins(undeclared: Sequence[_Undeclared], nodes: Iterable[FlowNode]) -> list[_Undeclared]:
    """Return the messages whose sender makes the datum, rather than passing it on.

    A pool passes on what another of its steps makes, and what it has received. Where every
    sender has received it, the first message of the file is the origin.
    """
    by_pool = {(n.pool or n.process, d) for n in nodes for d in n.produces}
    arrives = {(u.target_pool, u.datum) for u in undeclared}
    known = {datum for _, datum in by_pool}
    origins = [
        u
        for u in undeclared
        if (u.source_pool, u.datum) not in by_pool and (u.source_pool, u.datum) not in arrives
    ]
    known |= {u.datum for u in origins}
    for u in undeclared:
        if u.datum not in known:
            origins.append(u)
            known.add(u.datum)
    return origins


LOOK_AHEAD = 500
"""How many nodes are looked through for the activity that uses what an event receives.

More than any real process has; it keeps absurd files from taking minutes.
"""


class _Next:
    """Finds who uses what arrives at a node."""

    def __init__(self, nodes: Iterable[FlowNode], flows: Iterable[SequenceFlow]) -> None:
        self.node = {n.id: n for n in nodes}
        self.following: dict[ElementId, list[ElementId]] = {}
        for flow in flows:
            self.following.setdefault(flow.source, []).append(flow.target)

    def receivers(self, target: ElementId) -> tuple[ElementId, ...]:
        """Return the activity that receives, or the next ones in that lane after an event.

        Gateways, events and other lanes are looked through; each branch has its own next
        activity. Where none follows in the lane, the next ones in any lane count. A pool
        that receives at its border names nobody.
        """
        start = self.node.get(target)
        if start is None:
            return ()
        if start.is_activity:
            return (target,)
        place = start.lane or start.pool or start.process
        return self._after(start.id, place) or self._after(start.id, None)

    def _after(self, start: ElementId, place: ElementId | None) -> tuple[ElementId, ...]:
        """Return the first activities after a node, only those of one place if it is given."""
        found: dict[ElementId, None] = {}
        seen = {start}
        waiting = deque(self._steps(start))
        while waiting and len(seen) < LOOK_AHEAD:
            own = waiting.popleft()
            if own in seen:
                continue
            seen.add(own)
            node = self.node[own]
            here = place is None or place == (node.lane or node.pool or node.process)
            if node.is_activity and here:
                found[own] = None
            else:
                waiting += self._steps(own)
        return tuple(found)

    def _steps(self, own: ElementId) -> Sequence[ElementId]:
        """Return what follows; after the last node of a sub-process, what follows that."""
        onward = self.following.get(own)
        if onward:
            return onward
        parent = self.node[own].parent
        return self._steps(parent) if parent in self.node else ()
