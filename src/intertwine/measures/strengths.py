"""What already carries the partnership: covered pairs, co-production, places, lasting routines.

And two things of the same kind that do not carry: routines that end with their project, and
values that point different ways (asked, not stated).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intertwine.measures.bridging import coordinator
from intertwine.measures.coordination import Coordination, coordinations, counting
from intertwine.measures.interdependence import dependences
from intertwine.measures.naming import pair_subject, shared_maps
from intertwine.measures.periods import periods
from intertwine.measures.task_graph import TaskGraph
from intertwine.model.findings import Evidence, Finding, Subject, SubjectKind
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Level, Severity
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap

LASTING = 3
"""Periods after which a routine counts as institutionalised (Brix et al. 2021, Table 2)."""

MEASURE = "opportunity_space"


def strengths(study: Study) -> Iterable[Finding]:
    """Yield what carries, and what looks as if it did."""
    for read in shared_maps(study):
        found = dependences(TaskGraph(read.map), resources=study.resources)
        for c in coordinations(found, counting(study.mechanisms, read.state)):
            yield from _pair(study, read, c)
        yield from _together(study, read)
        yield from _places(study, read)
    yield from _lasting(study)
    yield from _ending(study)
    yield from _values(study)
    if not study.citizens and len(study.partner_ids()) > 1:
        yield _finding(
            "citizens-not-shown", Effect.QUESTION, Component.GOVERNANCE, _study(), Severity.MEDIUM
        )


def _study() -> Subject:
    return Subject(SubjectKind.STUDY, "study")


def _finding(
    code: str,
    effect: Effect,
    component: Component,
    subject: Subject,
    severity: Severity = Severity.LOW,
    **more: object,
) -> Finding:
    return Finding(code, effect, component, Concern.REST, severity, subject, MEASURE, **more)  # type: ignore[arg-type]


def _pair(study: Study, read: StudyMap, c: Coordination) -> Iterable[Finding]:
    pair = c.dependence.pair
    names = {"one": study.partner_name(pair[0]), "other": study.partner_name(pair[1])}
    elements = tuple(dict.fromkeys(h.element for h in c.dependence.hand_offs))
    if c.dependence.counts_as is Level.RECIPROCAL and not c.gap and c.mechanisms:
        listed = tuple(m.name for m in c.mechanisms)
        yield _finding(
            "well-coordinated",
            Effect.ADVANTAGE,
            Component.GOVERNANCE,
            pair_subject(pair),
            params=names,
            elements=elements,
            partners=pair,
            evidence=(
                Evidence("mechanisms", "evidence-mechanisms", {"names": listed, "n": len(listed)}),
            ),
            map=read.id,
        )
    person = coordinator(study, pair)
    if person and c.dependence.depends:
        yield _finding(
            "named-coordinator",
            Effect.ADVANTAGE,
            Component.GOVERNANCE,
            pair_subject(pair),
            params={**names, "who": person},
            partners=pair,
            evidence=(
                Evidence("responsibilities", "evidence-coordinator", {"who": person, **names}),
            ),
            map=read.id,
        )


def _together(study: Study, read: StudyMap) -> Iterable[Finding]:
    """Say how much is done together with citizens, or ask where nothing is marked."""
    activities = [a for a in read.map.activities if not read.map.children.get(a.id)]
    marked = [a for a in activities if a.coproduced]
    if not activities or len(read.map.partners) < 2:
        return
    subject = Subject(SubjectKind.MAP, read.id)
    if not marked:
        yield _finding(
            "nothing-together", Effect.QUESTION, Component.RESOURCES, subject, map=read.id
        )
        return
    partners = dict.fromkeys(p for a in marked if (p := read.map.partner_of(a.id)))
    ids = tuple(a.id for a in marked)
    counts: dict[str, str | int] = {"n": len(marked), "of": len(activities)}
    yield _finding(
        "done-together",
        Effect.ADVANTAGE,
        Component.RESOURCES,
        subject,
        params={**counts, "share": round(100 * len(marked) / len(activities))},
        elements=ids,
        partners=tuple(partners),
        evidence=(Evidence("map", "evidence-together", counts, ids),),
        map=read.id,
    )


def _places(study: Study, read: StudyMap) -> Iterable[Finding]:
    """Name stores several partners use and may all open, citizens among them."""
    for store in read.map.stores:
        users = _users(read.map, store.id)
        if len(users) < 2 or store.readers is None or not study.citizens & set(users):
            continue
        reading = {_reader(read.map, r) for r in store.readers} | {store.owner}
        if reading.issuperset(users):
            names = tuple(study.partner_name(p) for p in users)
            yield _finding(
                "shared-place",
                Effect.ADVANTAGE,
                Component.ASSETS,
                Subject(SubjectKind.STORE, store.id),
                params={"place": store.name or store.id, "partners": names},
                partners=users,
                evidence=(
                    Evidence("map", "evidence-store-used", {"place": store.name, "who": names}),
                ),
                map=read.id,
            )


def _users(service: ServiceMap, store: str) -> tuple[PartnerId, ...]:
    used = (n for n in service.nodes if store in (*n.reads, *n.writes))
    return tuple(dict.fromkeys(p for n in used if (p := service.partner_of(n.id))))


def _reader(service: ServiceMap, reader: str) -> PartnerId | None:
    partner = PartnerId(reader)
    return partner if partner in service.partner else service.partner_of(reader)  # type: ignore[arg-type]


def _lasting(study: Study) -> Iterable[Finding]:
    routines = [(r.id, r.name, r.partners, r.rhythm, r.since, r.until) for r in study.routines]
    kept = [
        m for m in study.mechanisms if m.type == "routines" and m.status in ("existing", "kept")
    ]
    routines += [(m.id, m.name, m.partners, m.rhythm, m.since, "") for m in kept]
    for id_, name, partners, rhythm, since, until in routines:
        lasted = periods(since, until or study.date, rhythm)
        if lasted is not None and lasted >= LASTING and len(partners) > 1:
            yield _finding(
                "lasting-routine",
                Effect.ADVANTAGE,
                Component.ROUTINES,
                Subject(SubjectKind.STUDY, id_),
                params={
                    "routine": name,
                    "rhythm": rhythm,
                    "since": since,
                    "partners": tuple(study.partner_name(p) for p in partners),
                },
                partners=tuple(PartnerId(p) for p in partners),
                evidence=(
                    Evidence(
                        "routines",
                        "evidence-routine",
                        {"routine": name, "rhythm": rhythm, "since": since, "n": lasted},
                    ),
                ),
            )


def _ending(study: Study) -> Iterable[Finding]:
    for r in study.routines:
        if r.project and r.until:
            yield _finding(
                "ends-with-project",
                Effect.BARRIER,
                Component.ROUTINES,
                Subject(SubjectKind.STUDY, r.id),
                Severity.MEDIUM,
                params={"routine": r.name, "project": r.project, "until": r.until},
                partners=tuple(PartnerId(p) for p in r.partners),
                evidence=(
                    Evidence(
                        "routines",
                        "evidence-routine-project",
                        {"routine": r.name, "project": r.project, "until": r.until},
                    ),
                ),
            )


def _values(study: Study) -> Iterable[Finding]:
    """Ask where what matters most differs between stakeholders."""
    first = {v.stakeholder: v.criterion for v in study.values if v.rank == 1}
    if len(set(first.values())) < 2:
        return
    said = tuple(f"{study.partner_name(who)}: {what}" for who, what in first.items())
    yield _finding(
        "values-differ",
        Effect.QUESTION,
        Component.RESOURCES,
        _study(),
        Severity.MEDIUM,
        params={"said": said, "n": len(first)},
        partners=tuple(PartnerId(w) for w in first if w in study.partner_ids()),
        evidence=(Evidence("values", "evidence-values", {"said": said, "n": len(first)}),),
    )


def together_share(service: ServiceMap) -> Sequence[tuple[PartnerId, int, int]]:
    """Return per partner how many of its steps are done together with citizens, and of how many."""
    counted: dict[PartnerId, list[int]] = {p.id: [0, 0] for p in service.partners}
    for a in service.activities:
        partner = service.partner_of(a.id)
        if partner in counted and not service.children.get(a.id):
            counted[partner][0] += a.coproduced
            counted[partner][1] += 1
    return tuple((p, n, of) for p, (n, of) in counted.items())
