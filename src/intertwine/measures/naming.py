"""Subjects and cells that measures share: which maps to read, and how to name what is on them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from intertwine.model.findings import Ref, RefKind, Subject, SubjectKind, Word
from intertwine.model.ids import ActorId, DatumId, ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap

Pair = tuple[PartnerId, PartnerId]


def shared_maps(study: Study) -> tuple[StudyMap, ...]:
    """Return the maps measures read: those of no one's perspective, else the main one."""
    shared = tuple(m for m in study.maps if m.perspective is None)
    main = study.main_map
    return shared or ((main,) if main else ())


def pairs(service: ServiceMap) -> Iterator[Pair]:
    """Yield every two partners of a map, in the order of the map."""
    return combinations((p.id for p in service.partners), 2)


def pair_subject(pair: Pair) -> Subject:
    """Return a pair as what a finding is about."""
    return Subject(SubjectKind.PAIR, "|".join(sorted(pair)))


def pair_name(study: Study, pair: Pair) -> str:
    """Return a pair by its partners' names, the same in every language."""
    return " – ".join(study.partner_name(p) for p in pair)


def who(actor: str, partner: str) -> str:
    """Return an actor's name with the partner's behind it, once where both are the same."""
    return f"{actor} ({partner})" if partner and partner != actor else actor


def partner_ref(study: Study, partner: str) -> Ref:
    """Return a partner as a cell."""
    return Ref(RefKind.PARTNER, partner, study.partner_name(partner))


def actor_ref(service: ServiceMap, actor: ActorId | str) -> Ref:
    """Return who acts as a cell; somebody the map does not show keeps the name given."""
    return Ref(RefKind.ACTOR, actor, service.label(actor))


def element_ref(service: ServiceMap, element: ElementId) -> Ref:
    """Return an element of the map as a cell."""
    return Ref(RefKind.ELEMENT, element, service.label(element))


def passed_name(service: ServiceMap, what: str, source: ElementId) -> str:
    """Return what people call that which passes, else the step or event that sends it."""
    message = service.message.get(ElementId(what))
    for told in (what, message.source if message else source, source):
        if told not in service.pool and service.label(told) != told:
            return service.label(told)
    return service.label(source)


def datum_ref(service: ServiceMap, datum: DatumId) -> Ref:
    """Return a datum as a cell."""
    return Ref(RefKind.DATUM, datum, service.label(datum))


def named_datum(service: ServiceMap, datum: DatumId) -> Ref | Word:
    """Return a datum as a cell; one that nobody has named yet says so."""
    known = service.datum.get(datum)
    if known is not None and not known.name:
        return Word("no-name-yet")
    return datum_ref(service, datum)
