"""Places where partners keep information: who feeds them, and who cannot look inside."""

from __future__ import annotations

from dataclasses import dataclass

from intertwine.measures.naming import partner_ref, shared_maps
from intertwine.model.elements import Store
from intertwine.model.findings import (
    Cell,
    Evidence,
    Finding,
    Param,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.ids import ActorId, ElementId, PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap


@dataclass(frozen=True, slots=True)
class StoreUse:
    """Who uses a store. `readers` is None where nobody said who may look inside.

    `closed_to` are the partners who write into it and cannot look inside.
    """

    store: Store
    feeders: tuple[PartnerId, ...]
    steps: tuple[ElementId, ...]
    readers: tuple[PartnerId, ...] | None
    closed_to: tuple[PartnerId, ...]


def uses(service: ServiceMap) -> tuple[StoreUse, ...]:
    """Return who feeds and reads each store, in the order of the map.

    Readers are those the map names, and partners with a step that reads. Who may read is known
    only when the map says so.
    """
    found = []
    for store in service.stores:
        writing = tuple(n.id for n in service.nodes if store.id in n.writes)
        reading = [n.id for n in service.nodes if store.id in n.reads]
        feeders = _partners(service, writing)
        readers = None
        if store.readers is not None:
            named = tuple(_partner(service, r) for r in store.readers)
            readers = tuple(dict.fromkeys([*(p for p in named if p), *_partners(service, reading)]))
        closed = tuple(p for p in feeders if readers is not None and p not in readers)
        found.append(StoreUse(store, feeders, writing, readers, closed))
    return tuple(found)


def _partners(
    service: ServiceMap, nodes: tuple[ElementId, ...] | list[ElementId]
) -> tuple[PartnerId, ...]:
    return tuple(dict.fromkeys(p for p in map(service.partner_of, nodes) if p is not None))


def _partner(service: ServiceMap, reader: str) -> PartnerId | None:
    if reader in service.partner:
        return PartnerId(reader)
    return service.partner_of(ActorId(reader))


def stores(study: Study) -> Result:
    """Return the stores that those who feed them cannot read, and a table of all."""
    if not study.maps:
        return Result("stores", missing=(Word("missing-map"),))
    findings: list[Finding] = []
    tables: list[Table] = []
    for entry in shared_maps(study):
        found = uses(entry.map)
        findings += [_closed(study, entry, use, p) for use in found for p in use.closed_to]
        findings += [
            _unknown(study, entry, use)
            for use in found
            if use.readers is None and len(use.feeders) > 1
        ]
        if found:
            tables.append(_table(study, entry, found))
    return Result("stores", findings=tuple(findings), tables=tuple(tables))


def _closed(study: Study, entry: StudyMap, use: StoreUse, partner: PartnerId) -> Finding:
    """Citizens who cannot read what they write weigh more than a colleague who cannot."""
    citizens = partner in study.citizens
    own = tuple(e for e in use.steps if entry.map.partner_of(e) == partner)
    params: dict[str, Param] = {
        "partner": study.partner_name(partner),
        "store": use.store.name or use.store.id,
        "steps": tuple(entry.map.label(e) for e in own),
        "readers": tuple(study.partner_name(p) for p in use.readers or ()),
    }
    return Finding(
        code="writes-cannot-read",
        effect=Effect.BARRIER,
        component=Component.ASSETS,
        concern=Concern.REST,
        severity=Severity.HIGH if citizens else Severity.MEDIUM,
        subject=Subject(SubjectKind.STORE, f"{use.store.id}:{partner}"),
        measure="stores",
        params=params,
        elements=own,
        partners=(partner,),
        evidence=(Evidence("map", "evidence-writes-cannot-read", params, own),),
        map=entry.id,
    )


def _unknown(study: Study, entry: StudyMap, use: StoreUse) -> Finding:
    params: dict[str, Param] = {
        "store": use.store.name or use.store.id,
        "partners": tuple(study.partner_name(p) for p in use.feeders),
    }
    return Finding(
        code="who-may-read",
        effect=Effect.QUESTION,
        component=Component.ASSETS,
        concern=Concern.REST,
        severity=Severity.LOW,
        subject=Subject(SubjectKind.STORE, use.store.id),
        measure="stores",
        params=params,
        elements=use.steps,
        partners=use.feeders,
        evidence=(Evidence("map", "evidence-who-may-read", params, use.steps),),
        map=entry.id,
    )


def _table(study: Study, entry: StudyMap, found: tuple[StoreUse, ...]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            use.store.name or use.store.id,
            partner_ref(study, use.store.owner) if use.store.owner else None,
            tuple(partner_ref(study, p) for p in use.feeders),
            None if use.readers is None else tuple(partner_ref(study, p) for p in use.readers),
        )
        for use in found
    ]
    columns = ("store", "store-owner", "written-by", "read-by")
    return Table("stores", columns, tuple(rows), map=entry.id)
