"""The documented JSON object of a run: times in seconds, None for what nothing says."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Any

from intertwine.model.service_map import ServiceMap
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.results.equality import Equality
from intertwine.simulate.results.figures import ActivityFigures, Figure, Results, Times
from intertwine.simulate.results.left_over import StuckAt, stuck_at, waiting_for_nobody
from intertwine.simulate.results.told import assumptions, is_transient, warnings


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
        "under_way": results.under_way,
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
            "waits": [_stuck(s, service) for s in stuck_at(experiment)],
        },
        "turned_away": {
            "share": _figure(results.turned_away.share),
            "cases": results.turned_away.cases,
        },
        "for_nobody": [
            {"activity": a, "name": service.label(a), "cases": n}
            for a, n in waiting_for_nobody(experiment)
        ],
        "transient": is_transient(experiment, results),
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
                "name": w.name,
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


def _stuck(found: StuckAt, service: ServiceMap) -> dict[str, Any]:
    return {
        "element": found.wait.element,
        "name": service.label(found.wait.element),
        "why": found.wait.why,
        "messages": list(found.wait.messages),
        "flows": list(found.wait.flows),
        "cases": [{"replication": r, "case": c} for r, c in found.cases],
    }


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
        "turned_away": _figure(a.turned_away),
    }


def _times(times: Times) -> dict[str, Any]:
    rest = {"p50": times.p50, "p95": times.p95, "p99": times.p99}
    return {**_figure(times.mean), **{name: _number(value) for name, value in rest.items()}}


def _figure(figure: Figure) -> dict[str, Any]:
    interval = None if figure.interval is None else [_number(x) for x in figure.interval]
    return {"mean": _number(figure.mean), "interval": interval}


def _number(value: float) -> float | None:
    return value if isfinite(value) else None
