"""The documented JSON object of a run: times in seconds, None for what nothing says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from intertwine.model.service_map import ServiceMap
from intertwine.simulate.equality import Equality
from intertwine.simulate.experiment import Experiment
from intertwine.simulate.results import ActivityFigures, Figure, Results, Times
from intertwine.wording import say


def as_object(
    experiment: Experiment,
    results: Results,
    *,
    groups: Sequence[Equality] = (),
    language: str = "en",
) -> dict[str, Any]:
    """Return what `simulate --json` prints; `groups` are times by what is known of cases."""
    service = experiment.prepared.service
    seconds = results.engine_seconds
    return {
        "seed": experiment.prepared.scenario.seed,
        "replications": results.replications,
        "warm_up": experiment.prepared.scenario.warm_up,
        "precision": _precision(experiment),
        "cases": results.cases,
        "completed": results.completed,
        "cycle_time": _times(results.cycle_time),
        "waiting": _times(results.waiting),
        "work_in_progress": _figure(results.work_in_progress),
        "activities": results.activities,
        "engine_seconds": seconds,
        "activities_per_second": results.activities / seconds if seconds else None,
        "targets": [{"name": t.name, "share": _figure(t.share)} for t in results.targets],
        "stuck": {
            "share": _figure(results.stuck.share),
            "at": [
                {"element": e, "name": service.label(e), "tokens": n} for e, n in results.stuck.at
            ],
        },
        "per_activity": [_activity(a, service) for a in results.per_activity],
        "per_message": [
            {
                "flows": list(m.flows),
                "name": service.label(m.flows[0]),
                "per_case": _figure(m.per_case),
                "waiting": _figure(m.waiting),
                "sender": m.sender,
                "receiver": m.receiver,
            }
            for m in results.per_message
        ],
        "per_pair": [
            {
                "sender": p.sender,
                "receiver": p.receiver,
                "messages": _figure(p.messages),
                "waiting": _figure(p.waiting),
            }
            for p in results.per_pair
        ],
        "equality": [_equality(e) for e in groups],
        "per_worker": [
            {
                "worker": w.worker,
                "partner": w.partner,
                "busy_hours_per_week": _figure(w.busy_hours_per_week),
                "utilisation": _figure(w.utilisation),
                "activities": _figure(w.activities),
            }
            for w in results.per_worker
        ],
        "per_partner": [
            {
                "partner": p.partner,
                "name": service.label(p.partner),
                "work": _figure(p.work),
                "cost": _figure(p.cost),
                "waiting": _figure(p.waiting),
            }
            for p in results.per_partner
        ],
        "assumptions": [s.text for s in assumptions(experiment, language=language)],
        "warnings": [s.text for s in warnings(experiment, results, language=language)],
    }


FULLY_BUSY = 0.98
"""The share of open time from which on somebody is said not to keep up."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence with its code."""

    code: str
    text: str


def assumptions(experiment: Experiment, *, language: str = "en") -> list[Said]:
    """Return what was taken for granted, in words."""
    taken = experiment.prepared.assumptions
    return [Said(a.code, say(f"assumption-{a.code}", a.params, language=language)) for a in taken]


def warnings(experiment: Experiment, results: Results, *, language: str = "en") -> list[Said]:
    """Return what whoever reads the figures must know first, in words."""
    service = experiment.prepared.service
    found: list[tuple[str, Mapping[str, Any]]] = [(w.code, w.params) for w in experiment.warned]
    if experiment.stopped:
        found.append(("stopped", {"done": results.replications}))
    if any(r.zero_time for r in experiment.replications):
        found.append(("zero-time", {}))
    if results.stuck.share.mean > 0:
        where = tuple(service.label(e) for e, _ in results.stuck.at)
        per_thousand = round(1_000 * results.stuck.share.mean)
        found.append(("stuck", {"share": per_thousand, "where": where}))
    if results.left_in_batches:
        found.append(("left-in-batches", {"cases": results.left_in_batches}))
    if results.undelivered:
        names = tuple(dict.fromkeys(service.label(flows[0]) for flows, _ in results.undelivered))
        found.append(("undelivered", {"messages": names}))
    busy = [w.worker for w in results.per_worker if w.utilisation.mean >= FULLY_BUSY]
    found += [("overload", {"worker": worker}) for worker in busy]
    return [Said(code, say(f"warning-{code}", params, language=language)) for code, params in found]


def _equality(found: Equality) -> dict[str, Any]:
    return {
        "by": found.by,
        "theil": {
            "whole": _number(found.whole),
            "within": _number(found.within),
            "between": _number(found.between),
        },
        "groups": [
            {
                "name": g.name,
                "from": g.from_,
                "to": g.to,
                "cases": g.cases,
                "cycle_time": {**_figure(g.cycle_time), "p50": g.p50, "p95": g.p95},
                "waiting": _figure(g.waiting),
                "spread": {"p10_to_p90": _number(g.between), "variation": _number(g.variation)},
            }
            for g in found.groups
        ],
    }


def _precision(experiment: Experiment) -> dict[str, Any] | None:
    wanted = experiment.precision
    if wanted is None:
        return None
    return {"wanted": wanted.relative, "reached": wanted.reached, "needed": wanted.needed}


def _activity(a: ActivityFigures, service: ServiceMap) -> dict[str, Any]:
    partner = service.partner_of(a.activity)
    return {
        "activity": a.activity,
        "name": service.label(a.activity),
        "partner": partner,
        "per_case": _figure(a.per_case),
        "waiting": _times(a.waiting),
        "waiting_for_person": _figure(a.for_person),
        "waiting_for_calendar": _figure(a.for_calendar),
        "waiting_in_batch": _figure(a.for_batch),
        "processing": _figure(a.processing),
        "paused": _figure(a.paused),
        "cost": _figure(a.cost),
    }


def _times(times: Times) -> dict[str, Any]:
    rest = {"p50": times.p50, "p95": times.p95, "p99": times.p99}
    return {**_figure(times.mean), **{name: _number(value) for name, value in rest.items()}}


def _figure(figure: Figure) -> dict[str, Any]:
    interval = None if figure.interval is None else [_number(x) for x in figure.interval]
    return {"mean": _number(figure.mean), "interval": interval}


def _number(value: float) -> float | None:
    return value if isfinite(value) else None
