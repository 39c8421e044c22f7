"""Who gets information from whom: the network that structural holes and brokers are read from.

Ties that people stated (`ties.csv`) come first. Without them the map's own stand in: a message
between two actors, a step that passes from one lane to another, or a document drawn between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from intertwine.measures.naming import Pair
from intertwine.model.findings import Ref, RefKind, Word
from intertwine.model.ids import ActorId, ElementId, PartnerId
from intertwine.model.kinds import DatumKind
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Tie

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Link = tuple[ActorId, ActorId]


@dataclass(frozen=True)
class Network:
    """Directed, weighted ties between actors, each of one partner (None: unknown).

    `from_map` is True where messages and hand-overs stand in for stated ties.
    """

    actors: tuple[ActorId, ...]
    partner: Mapping[ActorId, PartnerId | None]
    weight: Mapping[Link, float]
    names: Mapping[ActorId, str]
    places: Mapping[Link, tuple[ElementId, ...]]
    """The elements of the map that show a tie; empty for stated ones."""
    from_map: bool

    @property
    def ties(self) -> frozenset[Link]:
        """All ties, giver first."""
        return frozenset(self.weight)

    @cached_property
    def neighbours(self) -> Mapping[ActorId, frozenset[ActorId]]:
        """Who is tied to whom, either way."""
        found: dict[ActorId, set[ActorId]] = {a: set() for a in self.actors}
        for giver, taker in self.weight:
            found[giver].add(taker)
            found[taker].add(giver)
        return {a: frozenset(n) for a, n in found.items()}

    @cached_property
    def matrix(self) -> NDArray[np.float64]:
        """Weights, givers in rows; (n actors, n actors), float64."""
        import numpy as np

        index = {a: i for i, a in enumerate(self.actors)}
        weights = np.zeros((len(self.actors), len(self.actors)))
        for (giver, taker), w in self.weight.items():
            weights[index[giver], index[taker]] = w
        return weights

    def of(self, partner: PartnerId) -> tuple[ActorId, ...]:
        """Return a partner's actors."""
        return tuple(a for a in self.actors if self.partner.get(a) == partner)

    def between(self, pair: Pair) -> tuple[Link, ...]:
        """Return the ties that join two partners directly."""
        wanted = set(pair)
        return tuple(t for t in self.weight if {self.partner.get(a) for a in t} == wanted)

    def ref(self, actor: ActorId) -> Ref:
        """Return an actor as a cell."""
        return Ref(RefKind.ACTOR, actor, self.names.get(actor, actor))


def network(study: Study, read: StudyMap) -> Network:
    """Return the ties that hold for one map: stated ones if there are any, else the map's own."""
    stated = [t for t in study.ties if t.map in ("", read.id)]
    return _stated(study, read.map, stated) if stated else ties_of_map(read.map)


def ties_of_map(service: ServiceMap) -> Network:
    """Return messages, steps and drawn documents that pass between actors as ties of weight 1."""
    places: dict[Link, list[ElementId]] = {}
    joined = [(m.id, m.source, m.target) for m in service.messages]
    joined += [*_steps(service), *_documents(service)]
    for element, source, target in joined:
        giver, taker = _actor(service, source), _actor(service, target)
        if giver and taker and giver != taker:
            places.setdefault((giver, taker), []).append(element)
    actors = tuple(dict.fromkeys([*service.actors, *(a for link in places for a in link)]))
    return Network(
        actors=actors,
        partner={a: service.partner_of(a) for a in actors},
        weight=dict.fromkeys(places, 1.0),
        names={a: service.label(a) for a in actors},
        places={link: tuple(found) for link, found in places.items()},
        from_map=True,
    )


def _steps(service: ServiceMap) -> Iterator[tuple[ElementId, ElementId, ElementId]]:
    """Yield sequence flows with their ends, and again with what a gateway leads on to."""
    for flow in service.flows:
        yield flow.id, flow.source, flow.target
        source = service.node.get(flow.source)
        if source is None or source.is_gateway:
            continue
        seen, todo = {flow.target}, [flow.target]
        while todo:
            here = service.node.get(todo.pop())
            if here is None or not here.is_gateway:
                continue
            for on in service.outgoing.get(here.id, ()):
                yield on.id, source.id, on.target
                if on.target not in seen:
                    seen.add(on.target)
                    todo.append(on.target)


def _documents(service: ServiceMap) -> Iterator[tuple[ElementId, ElementId, ElementId]]:
    """Yield drawn data objects with the steps of one process that write and use them."""
    drawn = {d.id for d in service.data if d.kind is DatumKind.OBJECT}
    for source in service.nodes:
        for target in service.nodes if drawn.intersection(source.produces) else ():
            passed = drawn.intersection(source.produces, target.needs)
            if passed and source.process == target.process:
                yield target.id, source.id, target.id


def _actor(service: ServiceMap, end: ElementId) -> ActorId | None:
    """Return who is at one end of a tie; a pool whose work one actor does is that actor."""
    if end in service.pool:
        partner = service.pool[end].partner
        acting = [a for a in service.actors if service.partner_of(a) == partner]
        return acting[0] if len(acting) == 1 else ActorId(end)
    return service.actor_of(end)


def _stated(study: Study, service: ServiceMap, stated: Sequence[Tie]) -> Network:
    people = {p.id: p for p in study.people}
    partner: dict[ActorId, PartnerId | None] = {a: service.partner_of(a) for a in service.actors}
    names = {a: service.label(a) for a in service.actors}

    def actor(said: str) -> ActorId:
        """A person stands for the lane they work in; whoever has none stands for themselves."""
        person = people.get(said)
        who = ActorId(person.actor if person and person.actor else said)
        if who not in partner:
            partner[who] = person.partner if person else None
            names[who] = (person.role if person else "") or said
        return who

    weight: dict[Link, float] = {}
    for tie in stated:
        link = (actor(tie.source), actor(tie.target))
        if link[0] != link[1]:
            weight[link] = weight.get(link, 0.0) + tie.weight
    return Network(tuple(partner), partner, weight, names, {}, from_map=False)


def how_known(networks: list[Network]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Return the assumption the networks rest on, and what to collect for better ones."""
    if any(n.from_map for n in networks):
        return (Word("assumption-ties-from-map"),), (Word("missing-ties"),)
    return (Word("assumption-ties-stated"),), ()
