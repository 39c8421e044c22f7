"""Who needs what information when: missing, more than needed, too early (theory: need-to-know).

Each statement is a fact only where a run of the map shows it (`witness`), or where the analysis
proves that no run can do otherwise; everything else is a question. Data about the partner that
receives them are never too much (a person may know what concerns them).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from intertwine.measures.control_flow import closed, steps
from intertwine.measures.information_flow import InformationFlow, information_flow
from intertwine.measures.naming import actor_ref, datum_ref, element_ref, partner_ref, shared_maps
from intertwine.measures.witness import Moment, run_to
from intertwine.model.elements import Datum, FlowNode, MessageFlow
from intertwine.model.findings import (
    Cell,
    Evidence,
    Finding,
    Param,
    Ref,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Component, Concern, DatumKind, Effect, Personal, Severity
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap


class Arrival(StrEnum):
    """Does a step have a datum when it begins?"""

    ALWAYS = "always"
    SOMETIMES = "sometimes"
    """A run shows that it can begin without."""
    PERHAPS = "perhaps"
    """The analysis cannot rule it out, and no run was found: a question."""
    NEVER = "never"
    UNREACHED = "unreached"
    """Nothing on the map leads to the step."""


@dataclass(frozen=True, slots=True)
class Need:
    """One step's need of one datum. `run` is the story that shows it missing, else empty."""

    step: ElementId
    datum: Datum
    arrival: Arrival
    run: tuple[ElementId, ...] = ()


@dataclass(frozen=True, slots=True)
class Sharing:
    """A datum that a message brings to a partner who has no use for it, or not yet.

    `needed_at` is empty where nobody at the receiving partner needs it.
    """

    message: MessageFlow
    datum: Datum
    sender: PartnerId
    receiver: PartnerId
    needed_at: tuple[ElementId, ...] = ()


def needs(service: ServiceMap) -> tuple[Need, ...]:
    """Return each step's needs with whether they are met, in the order of the map.

    Only data that the map declares or draws can be missing; a message without declared content
    is needed by whoever receives it and always there.
    """
    found = []
    flows = flows_of(service)
    for node in service.nodes:
        for id_ in node.needs:
            datum = service.datum.get(id_)
            if datum is None or datum.kind is DatumKind.MESSAGE:
                continue
            found.append(_need(flows[id_], node, datum))
    return tuple(found)


def flows_of(service: ServiceMap) -> dict[str, InformationFlow]:
    """Return the information flow of each datum of a map, by its id."""
    return {d.id: information_flow(service, d) for d in service.data}


def _need(flow: InformationFlow, node: FlowNode, datum: Datum) -> Need:
    entering = flow.entering.get(node.id)
    if not entering:
        return Need(node.id, datum, Arrival.UNREACHED)
    lacking = flow.lacking(node)
    if not lacking:
        return Need(node.id, datum, Arrival.ALWAYS if flow.exact else Arrival.PERHAPS)
    facts = flow.facts
    if not any(facts.looked_up(node, f) & facts.holds(node) for f in entering):
        return Need(node.id, datum, Arrival.NEVER if flow.exact else Arrival.PERHAPS)

    def shows(moment: Moment) -> bool:
        lacks = not facts.looked_up(moment.node, moment.before) & facts.holds(moment.node)
        return moment.node.id == node.id and lacks

    run = run_to(facts, shows)
    if isinstance(run, tuple):
        return Need(node.id, datum, Arrival.SOMETIMES, run)
    return Need(node.id, datum, Arrival.ALWAYS if run is False else Arrival.PERHAPS)


def over_shared(service: ServiceMap) -> tuple[Sharing, ...]:
    """Return data that can reach a partner of whom no step needs them, in the order of messages."""
    return tuple(s for s in _sharings(service) if not s.needed_at)


def early(service: ServiceMap) -> tuple[Sharing, ...]:
    """Return data that arrive though the receiving side can still end without needing them."""
    arcs = steps(service)
    ends = {n for n, after in arcs.items() if not after}
    needing = {
        d.id: frozenset(n.id for n in service.nodes if d.id in n.needs) for d in service.data
    }
    found = []
    for sharing in _sharings(service):
        if not sharing.needed_at or sharing.message.target not in arcs:
            continue
        stops = needing[sharing.datum.id]
        open_arcs = {n: tuple(a for a in after if a not in stops) for n, after in arcs.items()}
        start = sharing.message.target
        if start not in stops and ends & {start, *closed({**open_arcs})[start]}:
            found.append(sharing)
    return tuple(found)


def _sharings(service: ServiceMap) -> Iterator[Sharing]:
    """Yield what can pass from one partner to another that it is not about."""
    flows = flows_of(service)
    for message in service.messages:
        sender, receiver = (service.partner_of(e) for e in (message.source, message.target))
        if sender is None or receiver is None or sender == receiver:
            continue
        if message.target not in service.node:
            continue
        for id_ in message.carries:
            datum = service.datum.get(id_)
            if datum is None or receiver == datum.subject or datum.kind is DatumKind.MESSAGE:
                continue
            if flows[id_].may_bring(message):
                needed = tuple(
                    n.id
                    for n in service.nodes
                    if id_ in n.needs and service.partner_of(n.id) == receiver
                )
                yield Sharing(message, datum, sender, receiver, needed)


# --- the measure -----------------------------------------------------------------------------


def need_to_know(study: Study) -> Result:
    """Return what is missing, more than needed, or too early, and who needs what when."""
    findings: list[Finding] = []
    tables: list[Table] = []
    black_boxes = False
    for entry in shared_maps(study):
        found = needs(entry.map)
        findings += [f for n in found for f in _missing(study, entry, n)]
        findings += [f for s in over_shared(entry.map) for f in _too_much(study, entry, s)]
        findings += [f for s in early(entry.map) for f in _too_early(study, entry, s)]
        tables.append(_table(study, entry, found))
        black_boxes = black_boxes or any(p.black_box for p in entry.map.pools)
    assumptions = (Word("assumption-black-boxes-answer"),) if black_boxes else ()
    declared = any(t.rows for t in tables)
    missing = () if declared or not study.maps else (Word("missing-information"),)
    return Result(
        "need_to_know",
        findings=tuple(findings),
        tables=tuple(tables),
        assumptions=(*assumptions, Word("assumption-holding")),
        missing=missing,
    )


_MISSING = {
    Arrival.NEVER: ("nobody-sends", Effect.BARRIER, Severity.HIGH),
    Arrival.SOMETIMES: ("sometimes-missing", Effect.BARRIER, Severity.HIGH),
    Arrival.PERHAPS: ("perhaps-missing", Effect.QUESTION, Severity.MEDIUM),
}


def _missing(study: Study, entry: StudyMap, need: Need) -> Iterator[Finding]:
    if need.arrival not in _MISSING:
        return
    code, effect, severity = _MISSING[need.arrival]
    service = entry.map
    partner = service.partner_of(need.step)
    actor = service.actor_of(need.step)
    params: dict[str, Param] = {
        "step": service.label(need.step),
        "datum": need.datum.name or need.datum.id,
        "actor": service.label(actor) if actor else service.label(need.step),
        "partner": study.partner_name(partner) if partner else "",
        "story": story(service, need.run),
    }
    evidence = Evidence("map", f"evidence-{code}", params, need.run or (need.step,))
    yield Finding(
        code=code,
        effect=effect,
        component=Component.ASSETS,
        concern=Concern.LACKS,
        severity=severity,
        subject=Subject(SubjectKind.ELEMENT, f"{need.step}:{need.datum.id}"),
        measure="need_to_know",
        params=params,
        elements=(need.step,),
        partners=(partner,) if partner else (),
        evidence=(evidence,),
        map=entry.id,
    )


def story(service: ServiceMap, run: tuple[ElementId, ...], *, longest: int = 6) -> tuple[str, ...]:
    """Return the named activities of a run as people tell it: the last few, in order."""
    named = [service.label(e) for e in run if service.node[e].is_activity]
    return tuple(named[-longest:])


def _too_much(study: Study, entry: StudyMap, sharing: Sharing) -> Iterator[Finding]:
    """A fact about personal data, a question where nobody said whether they are personal."""
    if sharing.datum.personal is Personal.YES:
        yield _shared(
            study,
            entry,
            sharing,
            "more-than-needed",
            Effect.BARRIER,
            Concern.NO_BASIS,
            Severity.HIGH,
        )
    elif sharing.datum.personal is Personal.UNKNOWN:
        yield _shared(
            study, entry, sharing, "who-uses", Effect.QUESTION, Concern.REST, Severity.LOW
        )


def _too_early(study: Study, entry: StudyMap, sharing: Sharing) -> Iterator[Finding]:
    if sharing.datum.personal is Personal.YES:
        yield _shared(
            study, entry, sharing, "too-early", Effect.BARRIER, Concern.REST, Severity.MEDIUM
        )


def _shared(
    study: Study,
    entry: StudyMap,
    sharing: Sharing,
    code: str,
    effect: Effect,
    concern: Concern,
    severity: Severity,
) -> Finding:
    service = entry.map
    params: dict[str, Param] = {
        "datum": sharing.datum.name or sharing.datum.id,
        "sender": study.partner_name(sharing.sender),
        "receiver": study.partner_name(sharing.receiver),
        "needed": tuple(service.label(e) for e in sharing.needed_at),
    }
    elements = (sharing.message.id, *sharing.needed_at)
    return Finding(
        code=code,
        effect=effect,
        component=Component.ASSETS,
        concern=concern,
        severity=severity,
        subject=Subject(SubjectKind.ELEMENT, f"{sharing.message.id}:{sharing.datum.id}"),
        measure="need_to_know",
        params=params,
        elements=elements,
        partners=(sharing.sender, sharing.receiver),
        evidence=(Evidence("map", f"evidence-{code}", params, elements),),
        map=entry.id,
    )


def _table(study: Study, entry: StudyMap, found: tuple[Need, ...]) -> Table:
    service = entry.map
    rows: list[tuple[Cell, ...]] = []
    for need in found:
        actor = service.actor_of(need.step)
        rows.append(
            (
                datum_ref(service, need.datum.id),
                element_ref(service, need.step),
                actor_ref(service, actor) if actor else None,
                givers(study, service, need),
                Word(f"arrival-{need.arrival}"),
                Word(f"personal-{need.datum.personal}"),
                Word("basis-" + need.datum.basis.replace(" ", "-")),
            )
        )
    columns = ("datum", "needed-at", "needed-by", "from", "arrives", "personal", "basis")
    return Table("need-to-know", columns, tuple(rows), map=entry.id)


def givers(study: Study, service: ServiceMap, need: Need) -> tuple[Ref | Word | str, ...]:
    """Return from whom a step gets a datum: partners that send it, own work, or stores."""
    node = service.node[need.step]
    here = service.actor_of(need.step)
    found: dict[str, Ref | Word | str] = {}
    for message in service.messages:
        if need.datum.id in message.carries and message.target in service.node:
            sender = service.partner_of(message.source)
            if service.actor_of(message.target) == here and sender:
                found[sender] = partner_ref(study, sender)
    for other in service.nodes:
        if need.datum.id in other.produces and service.actor_of(other.id) == here:
            found["own"] = Word("from-own-work")
    for store in node.reads:
        found[store] = service.label(store)
    if need.datum.kind is DatumKind.OBJECT and not found:
        found["shared"] = Word("from-the-same-work")
    return tuple(found.values())
