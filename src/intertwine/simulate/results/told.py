"""What must be known of a run besides its figures, in words: warnings, and what was assumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from intertwine.semantics.waits import Wait, Why
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.results.figures import Results, WorkerFigures
from intertwine.simulate.results.left_over import (
    grows_since,
    round_and_round,
    stuck_at,
    waiting_for_nobody,
    without_end,
)
from intertwine.simulate.spans import span
from intertwine.wording import say

FULLY_BUSY = 0.98
"""The share of open time from which on somebody is said not to keep up."""

FEW = 5
"""Waits told in one sentence."""

FEW_CASES = 2
"""Cases told in one sentence."""

MANY = 0.05
"""From which share of cases on it is said that those still under way are not in the times."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence with its code."""

    code: str
    text: str


def assumptions(experiment: Experiment, *, language: str = "en") -> list[Said]:
    """Return what was taken for granted, in words."""
    taken = experiment.prepared.assumptions
    return [Said(a.code, say(f"assumption-{a.code}", a.params, language=language)) for a in taken]


def is_transient(experiment: Experiment, results: Results) -> bool:
    """Return whether the times say more of how long the run was than of the service.

    So it is where somebody cannot keep up, where a case goes on without end, or where no end of
    the beginning was found.
    """
    if any(r.endless for r in experiment.replications):
        return True
    unsettled = any(w.code == "no-steady-state" for w in experiment.warned)
    return unsettled or bool(_overloaded(results))


def warnings(experiment: Experiment, results: Results, *, language: str = "en") -> list[Said]:
    """Return what whoever reads the figures must know first, in words."""
    return [
        Said(code, say(f"warning-{code}", params, language=language))
        for code, params in _warnings(experiment, results, language)
    ]


def _warnings(
    experiment: Experiment, results: Results, language: str
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    service = experiment.prepared.service
    yield from ((w.code, w.params) for w in experiment.warned)
    if experiment.stopped:
        yield "stopped", {"done": results.replications}
    endless = any(r.endless for r in experiment.replications)
    if endless:
        where = tuple(service.label(e) for e in without_end(experiment)[:FEW])
        yield "endless", {"where": where}
    yield from _remarks(experiment, language, refused=True)
    if any(r.zero_time for r in experiment.replications):
        where = tuple(service.label(e) for e in round_and_round(experiment))
        yield "zero-time", {"where": where}
    if results.stuck.share.mean > 0:
        yield "stuck", _stuck(experiment, results, language)
    for_nobody = waiting_for_nobody(experiment)
    if for_nobody:
        where = tuple(service.label(a) for a, _ in for_nobody)
        yield "for-nobody", {"cases": sum(n for _, n in for_nobody), "where": where}
    if results.left_in_batches:
        yield "left-in-batches", {"cases": results.left_in_batches}
    if results.undelivered:
        names = tuple(dict.fromkeys(service.label(flows[0]) for flows, _ in results.undelivered))
        yield "undelivered", {"messages": names}
    yield from _unfinished(experiment, results, language)
    for worker in () if endless else _overloaded(results):
        since = grows_since(experiment.prepared, experiment.replications, worker.worker)
        yield "overload", {"worker": worker.name, "since": span(since, language=language)}
    yield from _remarks(experiment, language, refused=False)


def _unfinished(
    experiment: Experiment, results: Results, language: str
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield why there are no times, or why they look shorter than they are."""
    scenario = experiment.prepared.scenario
    horizon = span(scenario.horizon or 0.0, language=language)
    if results.cases == 0 and results.under_way == 0 and scenario.warm_up > 0:
        yield "none-after-warm-up", {"warm_up": span(scenario.warm_up, language=language)}
    elif results.completed == 0 and results.under_way > 0:
        yield "none-in-time", {"cases": results.under_way, "horizon": horizon}
    elif results.completed == 0:
        yield "none-finished", {}
    elif results.under_way > MANY * results.cases:
        yield "under-way", {"cases": results.under_way, "horizon": horizon}


def _overloaded(results: Results) -> list[WorkerFigures]:
    return [w for w in results.per_worker if w.utilisation.mean >= FULLY_BUSY and not w.few_wait]


def _remarks(
    experiment: Experiment, language: str, *, refused: bool
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what the map's meaning rests on: what of it is not run, or was taken for granted."""
    prepared = experiment.prepared
    for remark in prepared.compiled.remarks:
        if remark.refused == refused:
            what = say(f"remark-{remark.code}", remark.params, language=language)
            element = prepared.service.label(remark.element)
            yield "not-run" if refused else "remark", {"element": element, "what": what}


def _stuck(experiment: Experiment, results: Results, language: str) -> dict[str, Any]:
    found = stuck_at(experiment)
    where = [_wait(experiment, at.wait, language) for at in found[:FEW]]
    cases = sorted({case for at in found for case in at.cases})
    told = [
        say("stuck-case", {"repetition": r, "case": c}, language=language)
        for r, c in cases[:FEW_CASES]
    ]
    return {
        "share": round(1_000 * results.stuck.share.mean),
        "where": tuple(where),
        "cases": tuple(told),
    }


def _wait(experiment: Experiment, wait: Wait, language: str) -> str:
    service = experiment.prepared.service
    params: dict[str, Any] = {"element": service.label(wait.element)}
    if wait.why is Why.MESSAGE:
        params["messages"] = tuple(dict.fromkeys(service.label(m) for m in wait.messages))
        return say("stuck-message", params, language=language)
    if wait.why is Why.FLOW:
        return say("stuck-flow", params, language=language)
    return say("stuck-other", params, language=language)
