"""The same datum typed in by several organisations."""

from __future__ import annotations

from dataclasses import dataclass

from intertwine.measures.naming import shared_maps
from intertwine.model.elements import Datum
from intertwine.model.findings import Evidence, Finding, Param, Result, Subject, SubjectKind, Word
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Component, Concern, DatumKind, Effect, Severity
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap


@dataclass(frozen=True, slots=True)
class Entries:
    """The steps that make one datum, at two or more partners, in the order of the map."""

    datum: Datum
    steps: tuple[ElementId, ...]
    partners: tuple[PartnerId, ...]


def entries(service: ServiceMap) -> tuple[Entries, ...]:
    """Return the data that steps of two or more partners make.

    Only declared data: a message without declared content is nothing anybody types, and an arrow
    to a drawn document may as well amend or pass on what is there.
    """
    found = []
    for datum in service.data:
        if datum.kind is not DatumKind.DECLARED:
            continue
        steps = tuple(n.id for n in service.activities if datum.id in n.produces)
        partners = tuple(dict.fromkeys(p for p in map(service.partner_of, steps) if p is not None))
        if len(partners) > 1:
            found.append(Entries(datum, steps, partners))
    return tuple(found)


def double_entry(study: Study) -> Result:
    """Return a finding per datum that several partners type in."""
    if not study.maps:
        return Result("double_entry", missing=(Word("missing-map"),))
    findings = [
        _finding(study, entry, e) for entry in shared_maps(study) for e in entries(entry.map)
    ]
    return Result("double_entry", findings=tuple(findings))


def _finding(study: Study, entry: StudyMap, found: Entries) -> Finding:
    params: dict[str, Param] = {
        "datum": found.datum.name or found.datum.id,
        "n": len(found.steps),
        "steps": tuple(entry.map.label(e) for e in found.steps),
        "partners": tuple(study.partner_name(p) for p in found.partners),
    }
    return Finding(
        code="typed-again",
        effect=Effect.BARRIER,
        component=Component.ROUTINES,
        concern=Concern.REST,
        severity=Severity.MEDIUM,
        subject=Subject(SubjectKind.DATUM, found.datum.id),
        measure="double_entry",
        params=params,
        elements=found.steps,
        partners=found.partners,
        evidence=(Evidence("map", "evidence-typed-again", params, found.steps),),
        map=entry.id,
    )
