"""Who needs what information when: missing, more than needed, too early (theory: need-to-know).

Each statement is a fact only where a run of the map shows it (`witness`), or where the analysis
proves that no run can do otherwise; everything else is a question. Data about the partner that
receives them are never too much (a person may know what concerns them). A document that is only
drawn has no need declared for it: nothing is said of when it arrives.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from intertwine.measures.information_flow import InformationFlow, flows_of
from intertwine.measures.naming import actor_ref, element_ref, named_datum, partner_ref, shared_maps
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
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
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
    DRAWN = "drawn"
    """A drawn document: the picture says who uses it, not that the step cannot begin without."""
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

    `needed_at` is empty where nobody at the receiving partner needs it. `shown` is True where a
    run shows it, None where that cannot be told.
    """

    message: MessageFlow
    datum: Datum
    sender: PartnerId
    receiver: PartnerId
    needed_at: tuple[ElementId, ...] = ()
    shown: bool | None = True


Flows = Mapping[DatumId, InformationFlow]


def needs(service: ServiceMap, *, flows: Flows | None = None) -> tuple[Need, ...]:
    """Return each step's needs with whether they are met, in the order of the map.

    Only data that the map declares can be missing; a message without declared content is needed
    by whoever receives it and always there.
    """
    flows = flows_of(service) if flows is None else flows
    wanted = [
        (node, service.datum[id_])
        for node in service.nodes
        for id_ in node.needs
        if id_ in service.datum and service.datum[id_].kind is not DatumKind.MESSAGE
    ]
    return tuple(_need(flows[datum.id], node, datum) for node, datum in wanted)


def _need(flow: InformationFlow, node: FlowNode, datum: Datum) -> Need:
    if datum.kind is DatumKind.OBJECT:
        return Need(node.id, datum, Arrival.DRAWN)
    entering = flow.entering.get(node.id)
    if not entering:
        return Need(node.id, datum, Arrival.UNREACHED)
    lacking = flow.lacking(node)
    if not lacking:
        return Need(node.id, datum, Arrival.ALWAYS if flow.exact else Arrival.PERHAPS)
    facts = flow.facts
    if _out_of_sight(facts.service, node, datum):
        return Need(node.id, datum, Arrival.PERHAPS)
    if not facts.reachable & facts.holds(node):
        return Need(node.id, datum, Arrival.NEVER)

    def shows(moment: Moment) -> bool:
        lacks = not facts.looked_up(moment.node, moment.before) & facts.holds(moment.node)
        return moment.node.id == node.id and lacks

    run = run_to(facts, shows)
    if isinstance(run, tuple):
        return Need(node.id, datum, Arrival.SOMETIMES, run)
    return Need(node.id, datum, Arrival.ALWAYS if run is False else Arrival.PERHAPS)


def _out_of_sight(service: ServiceMap, node: FlowNode, datum: Datum) -> bool:
    """Return whether the datum may come by a way that the map cannot show.

    The step looks into a place of which nobody said what it contains; or the partners are lanes
    of one pool, between which no message can be drawn, and another lane makes the datum.
    """
    unsaid = any(s in service.store and not service.store[s].holds for s in node.reads)
    partner = service.partner.get(service.partner_of(node.id) or PartnerId(""))
    in_lanes = partner is not None and partner.element in service.lane
    beside = any(
        datum.id in other.produces and other.process == node.process for other in service.nodes
    )
    return unsaid or (in_lanes and beside)


def over_shared(
    service: ServiceMap, *, shared: tuple[Sharing, ...] | None = None
) -> tuple[Sharing, ...]:
    """Return data that can reach a partner of whom no step needs them, in the order of messages.

    `shared` is what `sharings` found before, else it is searched for.
    """
    shared = sharings(service, flows_of(service)) if shared is None else shared
    return tuple(s for s in shared if not s.needed_at)


def early(
    service: ServiceMap,
    *,
    flows: Flows | None = None,
    shared: tuple[Sharing, ...] | None = None,
) -> tuple[Sharing, ...]:
    """Return data that arrive though the receiving side can still end without needing them."""
    flows = flows_of(service) if flows is None else flows
    shared = sharings(service, flows) if shared is None else shared
    used = [s for s in shared if s.needed_at]
    found = []
    for sharing in used:
        ends = _ends_without(flows[sharing.datum.id], sharing)
        if ends is not False:
            found.append(replace(sharing, shown=ends))
    return tuple(found)


def _ends_without(flow: InformationFlow, sharing: Sharing) -> bool | None:
    """Return whether a run brings the datum and ends the receiver's work with no step needing it.

    None where that cannot be told, unless the order of the map alone rules it out.
    """
    facts, service = flow.facts, flow.facts.service
    stops = frozenset(n.id for n in service.nodes if sharing.datum.id in n.needs)
    target = service.node[sharing.message.target]
    if target.id in stops or not _way_out(flow, target.id, stops):
        return False

    def shows(moment: Moment) -> bool:
        ended = moment.node.process == target.process and target.process in moment.ended
        return ended and bool(moment.after & facts.holds(target))

    run = run_to(facts, shows, without=stops)
    return True if isinstance(run, tuple) else run


def _way_out(flow: InformationFlow, start: ElementId, stops: frozenset[ElementId]) -> bool:
    """Return whether some way from a node leads to an end past none of the stops."""
    seen, todo = {start}, [start]
    while todo:
        following = flow.order.after[todo.pop()]
        if not following:
            return True
        fresh = [n for n in following if n not in seen and n not in stops]
        seen.update(fresh)
        todo += fresh
    return False


def sharings(service: ServiceMap, flows: Flows) -> tuple[Sharing, ...]:
    """Return what can pass from one partner to another that it is not about."""
    return tuple(_sharings(service, flows))


def _sharings(service: ServiceMap, flows: Flows) -> Iterator[Sharing]:
    carried = [
        (message, service.datum[id_])
        for message in service.messages
        for id_ in message.carries
        if id_ in service.datum and service.datum[id_].kind is not DatumKind.MESSAGE
    ]
    for message, datum in carried:
        sender, receiver = (service.partner_of(e) for e in (message.source, message.target))
        if sender is None or receiver is None or sender == receiver or receiver == datum.subject:
            continue
        if message.target not in service.node:
            continue
        shown = is_sent(flows[datum.id], message)
        if shown is not False:
            needed = tuple(
                n.id
                for n in service.nodes
                if datum.id in n.needs and service.partner_of(n.id) == receiver
            )
            yield Sharing(message, datum, sender, receiver, needed, shown)


def is_sent(flow: InformationFlow, message: MessageFlow) -> bool | None:
    """Return whether a run sends the message with the datum; None where that cannot be told."""
    facts = flow.facts
    if not facts.brings(message, facts.reachable):
        return False
    if message.source not in facts.service.node:
        return True

    def shows(moment: Moment) -> bool:
        told = moment.tells and moment.node.id == message.source
        return told and facts.brings(message, moment.after)

    run = run_to(facts, shows)
    if run is None:
        return None if flow.may_bring(message) else False
    return bool(run)


# --- the measure -----------------------------------------------------------------------------


def need_to_know(study: Study) -> Result:
    """Return what is missing, more than needed, or too early, and who needs what when."""
    if not study.maps:
        return Result("need_to_know", missing=(Word("missing-map"),))
    findings: list[Finding] = []
    tables: list[Table] = []
    black_boxes = False
    for entry in shared_maps(study):
        flows = flows_of(entry.map)
        found = needs(entry.map, flows=flows)
        findings += [f for n in found for f in _missing(study, entry, n)]
        shared = sharings(entry.map, flows)
        for sharing in over_shared(entry.map, shared=shared):
            findings += _too_much(study, entry, sharing)
        for sharing in early(entry.map, flows=flows, shared=shared):
            findings += _too_early(study, entry, sharing)
        tables.append(_table(study, entry, found))
        black_boxes = black_boxes or any(p.black_box for p in entry.map.pools)
    assumptions = (Word("assumption-black-boxes-answer"),) if black_boxes else ()
    declared = any(t.rows for t in tables)
    missing = () if declared else (Word("missing-information"),)
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
        "partner": study.partner_name(partner) if partner else service.label(actor or need.step),
        "story": " → ".join(story(service, need.run)),
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
    """A fact about personal data that a run brings; a question where one of the two is open.

    Of a drawn document nobody declared who needs it, so there is nothing to ask.
    """
    personal = sharing.datum.personal
    if personal is Personal.NO or sharing.datum.kind is DatumKind.OBJECT:
        return
    if personal is Personal.YES and sharing.shown:
        how = ("more-than-needed", Effect.BARRIER, Concern.NO_BASIS, Severity.HIGH)
    else:
        how = ("who-uses", Effect.QUESTION, Concern.REST, Severity.LOW)
    yield _shared(study, entry, sharing, *how)


def _too_early(study: Study, entry: StudyMap, sharing: Sharing) -> Iterator[Finding]:
    if sharing.datum.personal is not Personal.YES or sharing.datum.kind is DatumKind.OBJECT:
        return
    if sharing.shown:
        how = ("too-early", Effect.BARRIER, Concern.REST, Severity.MEDIUM)
    else:
        how = ("perhaps-too-early", Effect.QUESTION, Concern.REST, Severity.LOW)
    yield _shared(study, entry, sharing, *how)


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
                named_datum(service, need.datum.id),
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
        own = service.actor_of(other.id) == here and other.id != node.id
        if own and need.datum.id in other.produces:
            found["own"] = Word("from-own-work")
    for store in node.reads:
        if _may_contain(service, store, need.datum.id):
            found[store] = service.label(store)
    if need.datum.kind is DatumKind.OBJECT and not found:
        found["shared"] = Word("from-the-same-work")
    return tuple(found.values())


def _may_contain(service: ServiceMap, store: StoreId, datum: DatumId) -> bool:
    """Return whether a store holds a datum, is fed with it, or nobody said what it contains."""
    known = service.store.get(store)
    writing = [n for n in service.nodes if store in n.writes]
    if known is None or not (known.holds or writing):
        return True
    return datum in known.holds or any(datum in (*n.produces, *n.needs) for n in writing)
