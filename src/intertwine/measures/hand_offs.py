"""Where work passes from one partner to another on a map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from intertwine.measures.task_graph import TaskGraph
from intertwine.model.ids import DatumId, ElementId, PartnerId
from intertwine.model.kinds import DatumKind
from intertwine.model.service_map import ServiceMap


class Way(StrEnum):
    """How something gets from the giver to the taker."""

    MESSAGE = "message"
    ORDER = "order"
    """The next step of one process lies in another partner's lane."""
    STORE = "store"
    """Written by the giver to a place the taker reads from."""
    INDIRECT = "indirect"
    """The taker needs what the giver makes, and the map shows no direct way between them."""


@dataclass(frozen=True, slots=True)
class HandOff:
    """One hand-off: `source` gives, `target` takes.

    The ends are activities; an event where no activity is near; the pool for a black box.
    `what` is the message flow, the datum or the taking activity by which hand-offs are counted.
    """

    way: Way
    what: str
    giver: PartnerId
    taker: PartnerId
    source: ElementId
    target: ElementId

    @property
    def direct(self) -> bool:
        """True unless what the taker needs comes by way of somebody else, or nobody."""
        return self.way is not Way.INDIRECT

    @property
    def element(self) -> ElementId:
        """Where the map shows it: the message flow, else the activity that takes."""
        return ElementId(self.what) if self.way is Way.MESSAGE else self.target


def hand_offs(graph: TaskGraph) -> tuple[HandOff, ...]:
    """Return each place where work passes from one partner to another.

    Gateways and events are looked through, so two partners joined by a gateway still count as
    handing over directly. A datum counts from where it is first made to each who needs it,
    unless a message already brings it there; a message's own content (a datum named after an
    undeclared message) counts as that message.
    """
    found = [*_by_message(graph), *_by_order(graph), *_by_datum(graph)]
    return tuple(dict.fromkeys(found))


def _by_message(graph: TaskGraph) -> Iterable[HandOff]:
    service = graph.map
    for message in service.messages:
        giver, taker = service.partner_of(message.source), service.partner_of(message.target)
        if giver is None or taker is None or giver == taker:
            continue
        for source in _near(graph, message.source, giver, graph.activities_to(message.source)):
            for target in _near(
                graph, message.target, taker, graph.activities_from(message.target)
            ):
                yield HandOff(Way.MESSAGE, message.id, giver, taker, source, target)


def _near(
    graph: TaskGraph, end: ElementId, partner: PartnerId, activities: Iterable[ElementId]
) -> tuple[ElementId, ...]:
    """Return the partner's own activities at a message's end, else the end itself."""
    return tuple(a for a in activities if graph.map.partner_of(a) == partner) or (end,)


def _by_order(graph: TaskGraph) -> Iterable[HandOff]:
    service = graph.map
    for activity in service.activities:
        giver = service.partner_of(activity.id)
        for following in graph.next_activities(activity.id):
            taker = service.partner_of(following)
            if giver and taker and giver != taker:
                yield HandOff(Way.ORDER, following, giver, taker, activity.id, following)


def _by_datum(graph: TaskGraph) -> Iterable[HandOff]:
    service = graph.map
    for datum in graph.consumers:
        known = service.datum.get(datum)
        if known is None or known.kind is DatumKind.MESSAGE:
            continue
        for source in graph.first_producers(datum):
            for target in graph.consumers[datum]:
                giver, taker = service.partner_of(source), service.partner_of(target)
                if giver is None or taker is None or giver == taker:
                    continue
                if graph.can_follow(target, source) and not graph.can_follow(source, target):
                    continue  # needed before it is made: this cannot be where it comes from
                if not _sent(service, datum, giver, taker):
                    way = Way.STORE if _kept(service, datum, giver, target) else Way.INDIRECT
                    yield HandOff(way, datum, giver, taker, source, target)


def _sent(service: ServiceMap, datum: DatumId, giver: PartnerId, taker: PartnerId) -> bool:
    return any(
        datum in m.carries
        and service.partner_of(m.source) == giver
        and service.partner_of(m.target) == taker
        for m in service.messages
    )


def _kept(service: ServiceMap, datum: DatumId, giver: PartnerId, target: ElementId) -> bool:
    """Return whether a store that the taking activity reads is fed with the datum by the giver."""
    read = set(service.node[target].reads)
    return bool(read) and any(
        read.intersection(n.writes)
        for n in service.nodes
        if service.partner_of(n.id) == giver and datum in (*n.produces, *n.needs)
    )
