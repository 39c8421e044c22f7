"""My part: for each actor what they do, need, pass on, and what others need from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from intertwine.measures.naming import actor_ref, element_ref, named_datum, who
from intertwine.measures.need_to_know import Need, givers, needs
from intertwine.model.elements import FlowNode
from intertwine.model.findings import Cell, Ref, RefKind, Result, Table, Word
from intertwine.model.ids import ActorId, DatumId, ElementId
from intertwine.model.kinds import DatumKind
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap


def my_part(study: Study) -> Result:
    """Return, for the main map, tables about each actor who does something.

    Black boxes are left out: the map does not show what they do.
    """
    entry = study.main_map
    if entry is None:
        return Result("my_part", missing=(Word("missing-map"),))
    met = {(n.step, n.datum.id): n for n in needs(entry.map)}
    tables = [
        table
        for actor in entry.map.actors
        if any(n.is_activity and entry.map.actor_of(n.id) == actor for n in entry.map.nodes)
        for table in _of(study, entry, actor, met)
    ]
    return Result("my_part", tables=tuple(tables))


def _of(
    study: Study,
    entry: StudyMap,
    actor: ActorId,
    met: Mapping[tuple[ElementId, DatumId], Need],
) -> Iterator[Table]:
    service = entry.map
    partner = service.partner_of(actor)
    name = service.label(actor)
    whose = study.partner_name(partner) if partner else ""
    about = Ref(RefKind.ACTOR, actor, who(name, whose))
    own = [n for n in service.nodes if service.actor_of(n.id) == actor]
    parts = (
        ("my-steps", ("my-step", "phase", "with-citizens"), _steps(service, own)),
        ("my-needs", ("datum", "for-step", "from", "arrives"), _needs(study, service, own, met)),
        ("needed-from-me", ("datum", "goes-to", "for-step"), _needed(service, actor)),
        ("my-places", ("store", "i-read", "i-write"), _places(service, own)),
    )
    for code, columns, rows in parts:
        yield Table(code, columns, tuple(rows), about=about, map=entry.id)


def _steps(service: ServiceMap, own: list[FlowNode]) -> list[tuple[Cell, ...]]:
    return [
        (element_ref(service, n.id), n.phase or None, n.coproduced)
        for n in own
        if n.is_activity and n.parent is None
    ]


def _needs(
    study: Study,
    service: ServiceMap,
    own: list[FlowNode],
    met: Mapping[tuple[ElementId, DatumId], Need],
) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    for node in own:
        for id_ in node.needs:
            if id_ not in service.datum:
                continue
            need = met.get((node.id, id_))
            rows.append(
                (
                    named_datum(service, id_),
                    element_ref(service, node.id),
                    givers(study, service, need) if need else _senders(service, node, id_),
                    Word(f"arrival-{need.arrival}") if need else Word("arrival-always"),
                )
            )
    return rows


def _senders(service: ServiceMap, node: FlowNode, datum: DatumId) -> tuple[Ref | Word | str, ...]:
    here = service.actor_of(node.id)
    senders = {
        m.source: None
        for m in service.messages
        if datum in m.carries and service.actor_of(m.target) == here
    }
    actors = dict.fromkeys(a for a in map(service.actor_of, senders) if a is not None)
    return tuple(actor_ref(service, a) for a in actors)


def _needed(service: ServiceMap, actor: ActorId) -> list[tuple[Cell, ...]]:
    """What goes from this actor to others by message, with the steps there that need it."""
    rows: list[tuple[Cell, ...]] = []
    for message in service.messages:
        if service.actor_of(message.source) != actor:
            continue
        receiver = service.actor_of(message.target)
        if receiver is None or receiver == actor:
            continue
        for id_ in message.carries:
            datum = service.datum.get(id_)
            if datum is None:
                continue
            using = tuple(
                element_ref(service, n.id)
                for n in service.nodes
                if id_ in n.needs and service.actor_of(n.id) == receiver
            )
            elsewhere = datum.kind is not DatumKind.MESSAGE and not using
            row: tuple[Cell, ...] = (
                named_datum(service, id_),
                actor_ref(service, receiver),
                using or (Word("no-step-needs-it") if elsewhere else None),
            )
            if row not in rows:
                rows.append(row)
    return rows


def _places(service: ServiceMap, own: list[FlowNode]) -> list[tuple[Cell, ...]]:
    read = {s for n in own for s in n.reads}
    written = {s for n in own for s in n.writes}
    return [
        (s.name or s.id, s.id in read, s.id in written)
        for s in service.stores
        if s.id in read | written
    ]
