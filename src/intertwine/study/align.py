"""One name for one partner: maps from several hands call the same organisation differently."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from intertwine.model.elements import Grant
from intertwine.model.ids import PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.model.tables import Partner


def aligned(service: ServiceMap, partners: tuple[Partner, ...]) -> ServiceMap:
    """Return the map with the partner ids of the study, matched by id, else by name.

    Names match when they are equal without case, accents and spacing. Partners that the
    study does not list keep the id of the map.
    """
    known = {p.id for p in partners}
    by_name = {_folded(p.name): p.id for p in partners}
    renamed = {
        p.id: by_name[_folded(p.name)]
        for p in service.partners
        if p.id not in known and _folded(p.name) in by_name
    }
    return _with_partner_ids(service, renamed) if renamed else service


def _with_partner_ids(service: ServiceMap, to: Mapping[PartnerId, PartnerId]) -> ServiceMap:
    def new(partner: PartnerId) -> PartnerId:
        return to.get(partner, partner)

    def granted(grant: Grant) -> Grant:
        return replace(grant, recipients=tuple(new(p) for p in grant.recipients))

    return replace(
        service,
        partners=tuple(replace(p, id=new(p.id)) for p in service.partners),
        pools=tuple(replace(p, partner=new(p.partner)) for p in service.pools),
        nodes=tuple(
            replace(n, grants=tuple(granted(g) for g in n.grants)) if n.grants else n
            for n in service.nodes
        ),
        data=tuple(
            replace(d, subject=new(d.subject)) if d.subject is not None else d for d in service.data
        ),
        stores=tuple(
            replace(s, owner=new(s.owner)) if s.owner is not None else s for s in service.stores
        ),
    )


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if c.isalnum())
