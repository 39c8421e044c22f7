"""On what ground personal data pass: before anybody permitted it, or without a known ground.

A datum that passes by consent is *gated* when on every run a permission that covers it and its
receiver comes first. Data that reach the person they are about, and what that person sends, need
no permission. The basis is stored and shown; no legal verdict is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from intertwine.measures.information_flow import InformationFlow, flows_of
from intertwine.measures.naming import named_datum, partner_ref, shared_maps
from intertwine.measures.need_to_know import is_sent, story
from intertwine.measures.witness import Moment, run_to
from intertwine.model.elements import Datum, MessageFlow
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
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Basis, Component, Concern, DatumKind, Effect, Personal, Severity
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap

MOST_NAMED = 4
"""So many data are named in one sentence; the table names them all."""


@dataclass(frozen=True, slots=True)
class Passing:
    """A datum that a message can carry from one partner to another.

    `ungated` is True where a run shows that no permission came before, False where it always
    does or none is needed, None where that cannot be told: the map shows no step that gives
    permission, or the sender's inside. `run` is that story.
    """

    message: MessageFlow
    datum: Datum
    sender: PartnerId
    receiver: PartnerId
    ungated: bool | None
    run: tuple[ElementId, ...] = ()


def passings(service: ServiceMap) -> tuple[Passing, ...]:
    """Return what passes between partners, in the order of messages; contents declared or drawn."""
    flows = flows_of(service)
    carried = [
        (message, service.datum[id_])
        for message in service.messages
        for id_ in message.carries
        if id_ in service.datum and service.datum[id_].kind is not DatumKind.MESSAGE
    ]
    found = []
    for message, datum in carried:
        sender, receiver = (service.partner_of(e) for e in (message.source, message.target))
        if sender is None or receiver is None or sender == receiver:
            continue
        if is_sent(flows[datum.id], message) is not False:
            found.append(_passing(flows[datum.id], message, sender, receiver))
    return tuple(found)


def _passing(
    flow: InformationFlow, message: MessageFlow, sender: PartnerId, receiver: PartnerId
) -> Passing:
    facts, service = flow.facts, flow.facts.service
    datum = service.datum[facts.datum]
    enough = facts.granted(receiver)
    own = datum.subject in (sender, receiver)
    if own or datum.basis is not Basis.CONSENT or all(f & enough for f in flow.at_send(message)):
        return Passing(message, datum, sender, receiver, ungated=False)
    told = any(n.grants for n in service.nodes)
    if message.source not in service.node or not told:
        return Passing(message, datum, sender, receiver, ungated=None)

    def shows(moment: Moment) -> bool:
        if not moment.tells or moment.node.id != message.source:
            return False
        return facts.brings(message, moment.after) and not moment.after & enough

    run = run_to(facts, shows)
    if isinstance(run, tuple):
        return Passing(message, datum, sender, receiver, ungated=True, run=run)
    if run is None and not flow.without_permission(message):
        run = False
    return Passing(message, datum, sender, receiver, ungated=run)


# --- the measure -----------------------------------------------------------------------------


def consent(study: Study) -> Result:
    """Return where permission is bypassed, what nobody has said about data, and what passes."""
    if not study.maps:
        return Result("consent", missing=(Word("missing-map"),))
    findings: list[Finding] = []
    tables: list[Table] = []
    for entry in shared_maps(study):
        found = passings(entry.map)
        findings += _bypassed(study, entry, [p for p in found if p.ungated])
        findings += _unsure(study, entry, [p for p in found if p.ungated is None])
        findings += _unsaid(study, entry, found)
        tables.append(_table(study, entry, found))
    return Result(
        "consent",
        findings=tuple(findings),
        tables=tuple(tables),
        assumptions=(Word("assumption-no-verdict"),),
    )


def _bypassed(study: Study, entry: StudyMap, found: Sequence[Passing]) -> list[Finding]:
    """One statement per map; each passing is a piece of its evidence."""
    if not found:
        return []
    evidence = tuple(
        Evidence("map", "evidence-without-permission", _params(study, entry, [p]), p.run)
        for p in found
    )
    return [
        _finding(study, entry, found, "without-permission", Effect.BARRIER, Severity.HIGH, evidence)
    ]


def _unsure(study: Study, entry: StudyMap, found: Sequence[Passing]) -> list[Finding]:
    if not found:
        return []
    code = "perhaps-without-permission"
    params = _params(study, entry, found)
    evidence = (Evidence("map", f"evidence-{code}", params, _messages(found)),)
    return [_finding(study, entry, found, code, Effect.QUESTION, Severity.MEDIUM, evidence)]


def _unsaid(study: Study, entry: StudyMap, passed: Sequence[Passing]) -> list[Finding]:
    """Ask about data that pass and of which nobody said whether they are personal, or why."""
    asked = []
    unknown = [p for p in passed if p.datum.personal is Personal.UNKNOWN]
    no_basis = [
        p
        for p in passed
        if p.datum.personal is Personal.YES
        and p.datum.basis is Basis.UNKNOWN
        and p.datum.subject not in (p.sender, p.receiver)
    ]
    for code, found in (("personal-or-not", unknown), ("on-what-basis", no_basis)):
        if found:
            params = _params(study, entry, found)
            evidence = (Evidence("map", f"evidence-{code}", params, _messages(found)),)
            severity = Severity.MEDIUM if code == "on-what-basis" else Severity.LOW
            asked.append(_finding(study, entry, found, code, Effect.QUESTION, severity, evidence))
    return asked


def _finding(
    study: Study,
    entry: StudyMap,
    found: Sequence[Passing],
    code: str,
    effect: Effect,
    severity: Severity,
    evidence: tuple[Evidence, ...],
) -> Finding:
    partners = dict.fromkeys(p for f in found for p in (f.sender, f.receiver))
    return Finding(
        code=code,
        effect=effect,
        component=Component.GOVERNANCE,
        concern=Concern.NO_BASIS,
        severity=severity,
        subject=Subject(SubjectKind.MAP, entry.id),
        measure="consent",
        params=_params(study, entry, found),
        elements=_messages(found),
        partners=tuple(partners),
        evidence=evidence,
        map=entry.id,
    )


def _messages(found: Iterable[Passing]) -> tuple[ElementId, ...]:
    return tuple(dict.fromkeys(p.message.id for p in found))


def _params(study: Study, entry: StudyMap, found: Sequence[Passing]) -> dict[str, Param]:
    data = tuple(dict.fromkeys(p.datum.name or p.datum.id for p in found))
    receivers = tuple(dict.fromkeys(study.partner_name(p.receiver) for p in found))
    senders = tuple(dict.fromkeys(study.partner_name(p.sender) for p in found))
    shortest = min((p.run for p in found if p.run), key=len, default=())
    return {
        "data": data if len(data) <= MOST_NAMED else data[: MOST_NAMED - 1],
        "more": 0 if len(data) <= MOST_NAMED else len(data) - MOST_NAMED + 1,
        "receivers": receivers,
        "senders": senders,
        "n": len(data),
        "story": " → ".join(story(entry.map, shortest)),
    }


def _table(study: Study, entry: StudyMap, found: Sequence[Passing]) -> Table:
    states = {True: "bypassed", False: "in-order", None: "cannot-tell"}
    rows: list[tuple[Cell, ...]] = [
        (
            named_datum(entry.map, p.datum.id),
            partner_ref(study, p.sender),
            partner_ref(study, p.receiver),
            Word(f"personal-{p.datum.personal}"),
            Word("basis-" + p.datum.basis.replace(" ", "-")),
            Word(f"permission-{states[p.ungated]}")
            if p.datum.basis is Basis.CONSENT
            else Word("permission-not-asked"),
        )
        for p in found
    ]
    columns = ("datum", "passes-from", "passes-to", "personal", "basis", "permission")
    return Table("what-passes", columns, tuple(rows), map=entry.id)
