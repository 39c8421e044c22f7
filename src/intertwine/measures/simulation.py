"""How long a case takes, where it waits, who is busy, and who gains or pays by a change.

The shared maps that name a scenario are run (`simulated`); a study without one is told how to
get there. Every figure is a mean over replications with its interval; a difference between two
maps is said only where the interval, adjusted for all that are told, leaves out zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isfinite
from typing import TYPE_CHECKING

from intertwine.measures.lengths import DAY, HOUR, estimate, length, within
from intertwine.measures.simulated import Pair, Ran, pair_of, run_maps
from intertwine.measures.simulation_changes import change_findings, evidence_of
from intertwine.measures.simulation_tables import (
    changes,
    plain_name,
    tables,
    turning_away,
    waits,
)
from intertwine.model.findings import (
    Estimate,
    Evidence,
    Finding,
    Param,
    Result,
    Subject,
    SubjectKind,
    Word,
)
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study

if TYPE_CHECKING:
    from intertwine.simulate.results.figures import ActivityFigures

LITTLE_ROOM = 0.8
"""From this share of open time at work on, waiting grows steeply with every further case."""
FULLY_BUSY = 0.98
"""From here on somebody is said not to keep up."""
UNTOLD = "untold"
"""What stands for a figure that the sentence leaves out."""
MOST_NAMED = 3
"""Activities named in the evidence of the longest wait."""


def simulation(study: Study) -> Result:
    """Return what running the study's maps says; nothing but what to collect without a scenario."""
    ran, failed = run_maps(study)
    if not ran:
        kept = withheld(study)
        lacking = failed or (() if kept else (Word("missing-scenario"),))
        return Result("simulation", missing=lacking, withheld=kept)
    return told(study, ran, pair_of(ran), missing=failed)


def withheld(study: Study) -> tuple[Word, ...]:
    """Return who keeps what of a study's simulated figures to itself, each said once."""
    said = (w for m in study.maps if m.perspective is None for w in m.kept.said)
    return tuple({repr(w): w for w in said}.values())


def told(
    study: Study, ran: Sequence[Ran], pair: Pair | None, *, missing: tuple[Word, ...] = ()
) -> Result:
    """Return what maps that were run say, and what changes between the two of a pair."""
    findings = [f for r in ran for f in _findings(r)]
    shown = [t for r in ran for t in tables(study, r)]
    if pair is not None:
        findings += change_findings(study, pair)
        shown.insert(0, changes(study, pair))
    return Result(
        "simulation",
        tuple(findings),
        tuple(shown),
        tuple(_assumptions(ran)),
        missing,
        withheld(study),
    )


def _assumptions(ran: Sequence[Ran]) -> Iterator[Word]:
    for r in ran:
        yield Word(
            "assumption-runs",
            {"map": r.map.id, "replications": r.results.replications, "cases": r.results.cases},
        )
    # what was taken for granted names people and steps, and how long they take
    taken = (a for r in ran if not r.map.kept.probed for a in r.experiment.prepared.assumptions)
    said = {repr(w): w for w in (Word(f"assumption-{a.code}", a.params) for a in taken)}
    yield from said.values()


# --- one map -------------------------------------------------------------------------------


def _findings(ran: Ran) -> Iterator[Finding]:
    yield from _stuck(ran)
    yield from _turned_away(ran)
    yield from _time(ran)
    yield from _longest_wait(ran)
    yield from _busiest(ran)
    yield from _promises(ran)


def _time(ran: Ran) -> Iterator[Finding]:
    cycle, waiting = ran.results.cycle_time, ran.results.waiting
    if not isfinite(cycle.mean.mean):
        return
    work, cost = ran.totals.work, ran.totals.cost
    yield _finding(
        ran,
        "takes-so-long",
        Effect.QUESTION,
        Severity.LOW,
        {
            "time": length(cycle.mean.mean),
            "range": within(cycle.mean),
            "idle": length(waiting.mean.mean),
            "work": UNTOLD if work is None else length(work),
            "cost": 0 if cost is None else round(cost),
            "currency": ran.currency,
        },
        evidence=evidence_of("evidence-case-times", half=length(cycle.p50), most=length(cycle.p95)),
        estimate=estimate(cycle.mean, replications=ran.results.replications, unit=DAY),
    )


def _longest_wait(ran: Ran) -> Iterator[Finding]:
    longest = waits(ran)[:MOST_NAMED]
    if not longest:
        return
    first = longest[0]
    service = ran.map.map
    partner = service.partner_of(first.activity)
    yield _finding(
        ran,
        "waits-longest",
        Effect.BARRIER,
        Severity.MEDIUM,
        {
            "step": service.label(first.activity),
            "wait": length(first.waiting.mean.mean),
            "person": length(first.for_person.mean),
            "calendar": length(first.for_calendar.mean),
            "batch": length(first.for_batch.mean),
            "mostly": _mostly(first),
        },
        subject=Subject(SubjectKind.ELEMENT, first.activity),
        elements=(first.activity,),
        partners=(partner,) if partner else (),
        evidence=tuple(
            Evidence(
                "scenario",
                "evidence-wait",
                {"step": service.label(a.activity), "wait": length(a.waiting.mean.mean)},
                (a.activity,),
            )
            for a in longest
        ),
        estimate=estimate(first.waiting.mean, replications=ran.results.replications, unit=DAY),
    )


def _mostly(a: ActivityFigures) -> str:
    """Return what most of the waiting at an activity is for."""
    parts = {
        "person": a.for_person.mean,
        "calendar": a.for_calendar.mean,
        "batch": a.for_batch.mean,
    }
    return max(parts, key=lambda part: parts[part])


def _busiest(ran: Ran) -> Iterator[Finding]:
    names = {w.id: w.name or w.id for w in ran.experiment.prepared.scenario.workers}
    for w in ran.results.per_worker:
        if not w.utilisation.mean >= LITTLE_ROOM:
            continue
        full = w.utilisation.mean >= FULLY_BUSY and not w.few_wait
        yield _finding(
            ran,
            "cannot-keep-up" if full else "has-little-room",
            Effect.BARRIER,
            Severity.HIGH if full else Severity.MEDIUM,
            {"worker": names[w.worker], "share": round(100 * w.utilisation.mean)},
            subject=Subject(SubjectKind.ACTOR, w.worker),
            partners=(w.partner,),
            evidence=evidence_of("evidence-busy", hours=length(HOUR * w.busy_hours_per_week.mean)),
            estimate=estimate(w.utilisation, replications=ran.results.replications, unit=0.01),
        )


def _promises(ran: Ran) -> Iterator[Finding]:
    targets = {t.name: t for t in ran.experiment.prepared.scenario.targets}
    for told in ran.results.targets:
        target = targets[told.name]
        if target.share is None or told.share.interval is None:
            continue
        low, high = told.share.interval
        if low < target.share <= high:
            continue
        kept = low >= target.share
        yield _finding(
            ran,
            "promise-kept" if kept else "promise-broken",
            Effect.ADVANTAGE if kept else Effect.BARRIER,
            Severity.LOW if kept else Severity.MEDIUM,
            {
                "promise": plain_name(told.name),
                "within": length(target.within),
                "share": round(100 * told.share.mean),
                "wanted": round(100 * target.share),
            },
            subject=Subject(SubjectKind.MAP, f"{ran.map.id}:{told.name}"),
            component=Component.GOVERNANCE,
            evidence=evidence_of("evidence-runs", replications=ran.results.replications),
            estimate=estimate(told.share, replications=ran.results.replications, unit=0.01),
        )


def _stuck(ran: Ran) -> Iterator[Finding]:
    """Yield how many wait for ever; that they can, and for whom, is what `behaviour` says."""
    stuck = ran.results.stuck
    if not stuck.share.mean > 0 or not stuck.at:
        return
    service = ran.map.map
    where = tuple(e for e, _ in stuck.at)
    partners = dict.fromkeys(p for e in where if (p := service.partner_of(e)))
    yield _finding(
        ran,
        "waits-for-ever",
        Effect.BARRIER,
        Severity.HIGH,
        {
            "share": max(1, round(1_000 * stuck.share.mean)),
            "where": tuple(service.label(e) for e in where),
        },
        elements=where,
        partners=tuple(partners),
        evidence=tuple(
            Evidence("scenario", "evidence-stuck", {"place": service.label(e), "cases": n}, (e,))
            for e, n in stuck.at
        ),
        estimate=estimate(stuck.share, replications=ran.results.replications, unit=0.001),
    )


def _turned_away(ran: Ran) -> Iterator[Finding]:
    """Yield how many cases are over since they found no place to wait, and where."""
    share = ran.results.turned_away.share
    if not ran.results.turned_away.cases:
        return
    service = ran.map.map
    full = turning_away(ran)
    partners = dict.fromkeys(p for a in full if (p := service.partner_of(a.activity)))
    yield _finding(
        ran,
        "turns-away",
        Effect.BARRIER,
        Severity.MEDIUM,
        {"share": max(1, round(1_000 * share.mean))},
        elements=tuple(a.activity for a in full),
        partners=tuple(partners),
        evidence=tuple(
            Evidence(
                "scenario",
                "evidence-turned-away",
                {
                    "step": service.label(a.activity),
                    "share": max(1, round(1_000 * a.turned_away.mean)),
                },
                (a.activity,),
            )
            for a in full
        ),
        estimate=estimate(share, replications=ran.results.replications, unit=0.001),
    )


def _finding(
    ran: Ran,
    code: str,
    effect: Effect,
    severity: Severity,
    params: dict[str, Param],
    *,
    evidence: tuple[Evidence, ...],
    estimate: Estimate | None,
    subject: Subject | None = None,
    component: Component = Component.RESOURCES,
    elements: tuple[ElementId, ...] = (),
    partners: tuple[PartnerId, ...] = (),
) -> Finding:
    return Finding(
        code,
        effect,
        component,
        Concern.REST,
        severity,
        subject or Subject(SubjectKind.MAP, ran.map.id),
        "simulation",
        params,
        elements=elements,
        partners=partners,
        evidence=evidence,
        estimate=estimate,
        map=ran.map.id,
    )
