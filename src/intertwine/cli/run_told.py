"""What a run says, in lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import isfinite

from intertwine.model.service_map import ServiceMap
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.results.equality import Equality
from intertwine.simulate.results.figures import Figure, Results
from intertwine.simulate.results.told import assumptions, warnings
from intertwine.simulate.spans import span
from intertwine.wording import say

LONGEST = 5
"""Activities and pairs told; all are in --json."""


def lines(experiment: Experiment, results: Results) -> Iterator[str]:
    """Yield what whoever asked must know first, the figures, and what was taken for granted."""
    service = experiment.prepared.service
    currency = experiment.prepared.scenario.currency
    for warning in warnings(experiment, results):
        yield f"! {warning.text}"
    warm_up = experiment.prepared.scenario.warm_up
    told = {
        "cases": results.cases,
        "replications": results.replications,
        "started": "late" if warm_up else "at once",
        "warm_up": span(warm_up),
    }
    yield say("simulate-head", told)
    if results.turned_away.cases or any(a.turned_away.mean > 0 for a in results.per_activity):
        yield from _turned_away(results, service)
    if not results.completed:
        return
    cycle, waiting = results.cycle_time, results.waiting
    yield say(
        "simulate-cycle",
        {
            "mean": span(cycle.mean.mean),
            "interval": _interval(cycle.mean),
            "p50": span(cycle.p50),
            "p95": span(cycle.p95),
        },
    )
    told = {"mean": span(waiting.mean.mean), "interval": _interval(waiting.mean)}
    yield say("simulate-waiting", told)
    within = {t.name: t.within for t in experiment.prepared.scenario.targets}
    for target in results.targets:
        told = {
            "name": target.name.replace("_", " "),
            "within": span(within[target.name]),
            "known": "yes" if isfinite(target.share.mean) else "no",
            "share": f"{100 * target.share.mean:.1f}",
            "interval": _interval(target.share, shares=True),
        }
        yield say("simulate-target", told)
    yield from _section("simulate-longest", _longest(results, service))
    yield from _section("simulate-pairs", _for_others(results, service))
    yield from _section("simulate-busy", _busy(results))
    yield from _section("simulate-partner-head", _work(results, service, currency))
    taken = assumptions(experiment)
    yield from _section("simulate-assumed", [sentence.text for sentence in taken])
    if taken:
        yield ""
        yield say("simulate-next")


def _section(head: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield a heading and what stands under it; nothing where nothing does."""
    told = [f"  {line}" for line in lines]
    if told:
        yield ""
        yield say(head)
        yield from told


def _longest(results: Results, service: ServiceMap) -> Iterator[str]:
    longest = sorted(results.per_activity, key=lambda a: -(a.waiting.mean.mean or 0))
    for a in longest[:LONGEST]:
        if a.waiting.mean.mean > 0:
            told = {
                "name": service.label(a.activity),
                "wait": span(a.waiting.mean.mean),
                "person": span(a.for_person.mean),
                "calendar": span(a.for_calendar.mean),
                "batched": "yes" if a.for_batch.mean > 0 else "no",
                "batch": span(a.for_batch.mean),
            }
            yield say("simulate-activity", told)


def _for_others(results: Results, service: ServiceMap) -> Iterator[str]:
    found = [p for p in results.per_pair if p.sender != p.receiver and p.waiting.mean > 0]
    for pair in found[:LONGEST]:
        told = {
            "sender": service.label(pair.sender),
            "receiver": service.label(pair.receiver),
            "wait": span(pair.waiting.mean),
        }
        yield say("simulate-pair", told)


def _busy(results: Results) -> Iterator[str]:
    for w in sorted(results.per_worker, key=lambda w: -w.utilisation.mean):
        share = f"{100 * w.utilisation.mean:.0f}"
        yield say("simulate-worker", {"worker": w.name, "share": share})


def _work(results: Results, service: ServiceMap, currency: str) -> Iterator[str]:
    for p in results.per_partner:
        params = {"name": service.label(p.partner), "work": span(p.work.mean)}
        if p.cost.mean:
            params["cost"] = f"{p.cost.mean:,.2f} {currency}".strip()
            yield say("simulate-partner-cost", params)
        else:
            yield say("simulate-partner", params)


def _turned_away(results: Results, service: ServiceMap) -> Iterator[str]:
    def told(share: Figure) -> dict[str, str]:
        return {"share": f"{100 * share.mean:.1f}", "interval": _interval(share, shares=True)}

    yield say("simulate-turned-away", told(results.turned_away.share))
    for a in results.per_activity:
        if a.turned_away.mean > 0:
            name = {"name": service.label(a.activity)}
            yield "  " + say("simulate-turned-away-at", told(a.turned_away) | name)


def group_lines(groups: Sequence[Equality]) -> Iterator[str]:
    """Yield times by what is known of cases, and how unequal they are."""
    for found in groups:
        yield ""
        yield say("equality-head", {"by": found.by})
        for g in found.groups:
            told = {
                "name": g.name,
                "cases": g.cases,
                "mean": span(g.cycle_time.mean),
                "interval": _interval(g.cycle_time),
                "waiting": span(g.waiting.mean),
                "p50": span(g.p50),
                "p95": span(g.p95),
            }
            yield "  " + say("equality-group", told)
        if found.whole > 0:
            share = f"{100 * found.between / found.whole:.1f}"
            yield say("equality-theil", {"share": share, "whole": f"{found.whole:.3f}"})


def _interval(figure: Figure, *, shares: bool = False) -> str:
    if figure.interval is None:
        return say("simulate-no-interval")
    low, high = figure.interval
    if low != low or high != high:
        return say("simulate-no-interval-yet")
    if shares:
        return f"{100 * low:.1f}–{100 * high:.1f}"
    return f"{span(low)}–{span(high)}"
