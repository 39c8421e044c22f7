"""`intertwine sensitivity`: what moves the outcome most, and how many people are enough."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from intertwine.cli.options import Partners
from intertwine.cli.quantities import PROCESSORS, Cases, Replications, Seed, Threads, share_of
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from intertwine.model.scenario import Scenario
    from intertwine.simulate.comparing.chosen_outcome import ChosenOutcome
    from intertwine.simulate.comparing.levers import Lever
    from intertwine.simulate.comparing.sensitivity import Fewest, Sensitivity, Together
    from intertwine.simulate.preparing.prepare import Prepared
    from intertwine.simulate.results.figures import Figure

FEW = 10
"""Repetitions of each run where nobody said."""
SHOWN = 12
"""Levers told in the terminal; all are in --json."""


def sensitivity(
    study: Annotated[Path, typer.Argument(help="A study folder or a map.")],
    which: Annotated[
        str, typer.Argument(metavar="[MAP[:SCENARIO]]", help="Such as as-is:ordinary-year.")
    ] = "",
    factorial: Annotated[
        str, typer.Option(help="Up to six levers together: arrivals,hours:leyla,duration:k7.")
    ] = "",
    outcome: Annotated[
        str,
        typer.Option(help="What moves this: a target, cycle-time, idle-time, stuck or cost."),
    ] = "",
    least: Annotated[str, typer.Option(help="Find the fewest people of this worker …")] = "",
    target: Annotated[str, typer.Option(help="… who keep this target …")] = "",
    share: Annotated[
        str, typer.Option(help='… for "95%" of the cases; without, the share it states.')
    ] = "",
    most: Annotated[int, typer.Option(help="People at most to be looked for.", min=1)] = 32,
    as_json: Annotated[bool, typer.Option("--json", help="Print all figures as JSON.")] = False,
    cases: Cases = None,
    replications: Replications = None,
    seed: Seed = None,
    threads: Threads = PROCESSORS,
    partners: Partners = PartnerRule.AUTO,
) -> None:
    """Say what moves the outcome most: arrivals, people, durations or chances, each 20 % less or
    more, with the same luck; or the fewest people for a target.
    """
    from intertwine.cli.runs import long_run
    from intertwine.errors import UsageProblem
    from intertwine.simulate.comparing.chosen_outcome import chosen_outcome, known_value
    from intertwine.simulate.comparing.levers import levers
    from intertwine.simulate.comparing.sensitivity import all_together, fewest_people, one_by_one
    from intertwine.simulate.experiments.experiment import run_experiment
    from intertwine.simulate.results.summary import summarise
    from intertwine.study.running import find_map, find_scenario, prepared

    map_name, _, scenario_name = which.partition(":")
    found = find_map(study, map_name, partners=partners)
    ready = prepared(found, find_scenario(study, found, scenario_name), seed=seed)
    number = _target(ready.scenario, target)
    if outcome and target:
        raise UsageProblem("outcome-and-target")
    chosen = chosen_outcome(ready, outcome or target)
    times = replications or FEW
    with long_run():
        if least:
            _check_worker(ready.scenario, least)
            wanted = _wanted(ready.scenario, number, share)
            fewest = fewest_people(
                ready,
                least,
                number or 0,
                wanted,
                most=most,
                replications=times,
                cases=cases,
                threads=threads,
            )
            lines = _least_lines(fewest, ready, number or 0, wanted)
            _print(lines, _least(fewest), as_json=as_json)
            return
        first = run_experiment(ready, replications=2, cases=cases, threads=threads)
        if first.stopped:
            raise KeyboardInterrupt
        known = levers(ready.scenario, ready.service, summarise(first))
        if factorial:
            both = all_together(
                ready,
                _named(factorial, known),
                chosen.of,
                replications=times,
                cases=cases,
                threads=threads,
            )
            told = {"outcome": chosen.name, **_effects(both, ready)}
            _print(_effect_lines(both, ready, chosen), told, as_json=as_json)
            return
        each = one_by_one(ready, known, chosen.of, replications=times, cases=cases, threads=threads)
        known_value(chosen, each.base.mean)
        told = {"outcome": chosen.name, **_swings(each, ready)}
        _print(_lines(each, ready, chosen), told, as_json=as_json)


def _target(scenario: Scenario, name: str) -> int | None:
    from intertwine.errors import NotThere

    names = [t.name for t in scenario.targets]
    if not name:
        return None
    if name not in names:
        raise NotThere("no-such-target", name=name, known=", ".join(names) or "–")
    return names.index(name)


def _check_worker(scenario: Scenario, name: str) -> None:
    from intertwine.errors import NotThere

    names = [w.id for w in scenario.workers]
    if name not in names:
        raise NotThere("no-such-worker", name=name, known=", ".join(names) or "–")


def _wanted(scenario: Scenario, target: int | None, share: str) -> float:
    """Return the share that must keep the target."""
    from intertwine.errors import UsageProblem

    if target is None:
        raise UsageProblem("least-without-target")
    if share:
        return share_of("--share", share)
    stated = scenario.targets[target].share
    if stated is None:
        raise UsageProblem("least-without-share", name=scenario.targets[target].name)
    return stated


def _named(text: str, known: Iterable[Lever]) -> list[Lever]:
    from intertwine.errors import NotThere, UsageProblem
    from intertwine.simulate.comparing.sensitivity import MOST_TOGETHER

    by_id = {lever.id: lever for lever in known}
    names = list(dict.fromkeys(n.strip() for n in text.split(",") if n.strip()))
    if not 0 < len(names) <= MOST_TOGETHER:
        raise UsageProblem("factorial-number", n=len(names), most=MOST_TOGETHER)
    for name in names:
        if name not in by_id:
            raise NotThere("no-such-lever", name=name, known=", ".join(by_id))
    return [by_id[name] for name in names]


def _print(lines: Iterable[str], found: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        import json

        typer.echo(json.dumps(found, indent=2, ensure_ascii=False))
        return
    for line in lines:
        typer.echo(line)


def lever_name(lever: Lever, ready: Prepared) -> str:
    """Return what a lever is, in words."""
    from intertwine.wording import say

    name = lever.subject
    if lever.code == "duration":
        name = ready.service.label(lever.subject)
    elif lever.code == "chance":
        flow = next(f for f in ready.service.flows if f.id == lever.subject)
        return say(
            "lever-chance",
            {
                "gateway": ready.service.label(flow.source),
                "way": flow.name or ready.service.label(flow.target),
            },
        )
    return say(f"lever-{lever.code}", {"name": name})


def _share(value: float) -> str:
    return f"{100 * value:.1f} %"


def _teller(ready: Prepared, outcome: ChosenOutcome) -> Callable[[float], str]:
    """Return what writes a value of an outcome, in what it is counted in."""
    from intertwine.simulate.spans import span

    currency = ready.scenario.currency
    writers: dict[str, Callable[[float], str]] = {
        "time": span,
        "share": _share,
        "money": lambda value: f"{round(value, 2) + 0.0:,.2f} {currency}".strip(),
    }
    return writers[outcome.counted]


def _ends(figure: Figure, told: Callable[[float], str]) -> tuple[str, str]:
    if figure.interval is None:
        return "–", "–"
    return told(figure.interval[0]), told(figure.interval[1])


def _lines(each: Sensitivity, ready: Prepared, chosen: ChosenOutcome) -> Iterator[str]:
    from intertwine.wording import say

    said = _teller(ready, chosen)
    code = "target" if chosen.promise else chosen.name
    outcome = say(f"outcome-{code}", {"name": chosen.name.replace("_", " ")})
    base = said(each.base.mean)
    if each.left:
        told = {"done": len(each.swings), "left": len(each.left)}
        yield "! " + say("sensitivity-stopped", told)
    yield say(
        "sensitivity-head",
        {"outcome": outcome, "base": base, "replications": each.replications},
    )
    for swing in each.swings[:SHOWN]:
        low, high = _ends(swing.change, said)
        params = {
            "name": lever_name(swing.lever, ready),
            "first": said(swing.low.mean),
            "second": said(swing.high.mean),
            "low": low,
            "high": high,
        }
        yield "  " + say("sensitivity-sure" if swing.sure else "sensitivity-unsure", params)
    yield say("sensitivity-how")


def _effect_lines(both: Together, ready: Prepared, chosen: ChosenOutcome) -> Iterator[str]:
    from intertwine.wording import say

    said = _teller(ready, chosen)
    yield say("factorial-head", {"runs": both.runs, "replications": both.replications})
    for effect in both.effects:
        low, high = _ends(effect.change, said)
        name = " × ".join(lever_name(lever, ready) for lever in effect.levers)
        params = {"name": name, "change": said(effect.change.mean)}
        code = "factorial-sure" if effect.sure else "factorial-unsure"
        yield "  " + say(code, params | {"low": low, "high": high})
    yield say("factorial-how")


def _least_lines(fewest: Fewest, ready: Prepared, target: int, wanted: float) -> Iterator[str]:
    from intertwine.wording import say

    name = ready.scenario.targets[target].name
    told = {
        "worker": fewest.worker,
        "name": name,
        "share": f"{100 * wanted:.4g}",
        "people": fewest.people or 0,
        "most": max(fewest.tried),
    }
    if fewest.stopped:
        yield "! " + say("least-stopped")
    if fewest.people is not None or not fewest.stopped:
        yield say("least-none" if fewest.people is None else "least-found", told)
    for people, figure in fewest.tried.items():
        low, high = _ends(figure, _share)
        kept = _share(figure.mean)
        yield "  " + say("least-tried", {"people": people, "kept": kept, "low": low, "high": high})
    if not fewest.monotone:
        yield say("least-not-monotone")


def _figure(figure: Figure) -> dict[str, Any]:
    from math import isfinite

    ends = [x if isfinite(x) else None for x in figure.interval] if figure.interval else None
    return {"mean": figure.mean if isfinite(figure.mean) else None, "interval": ends}


def _swings(each: Sensitivity, ready: Prepared) -> dict[str, Any]:
    return {
        "replications": each.replications,
        "left": [lever.id for lever in each.left],
        "base": _figure(each.base),
        "levers": [
            {
                "id": s.lever.id,
                "name": lever_name(s.lever, ready),
                "low": _figure(s.low),
                "high": _figure(s.high),
                "change": _figure(s.change),
                "sure": s.sure,
            }
            for s in each.swings
        ],
    }


def _effects(both: Together, ready: Prepared) -> dict[str, Any]:
    return {
        "replications": both.replications,
        "runs": both.runs,
        "effects": [
            {
                "levers": [lever.id for lever in e.levers],
                "names": [lever_name(lever, ready) for lever in e.levers],
                "change": _figure(e.change),
                "sure": e.sure,
            }
            for e in both.effects
        ],
    }


def _least(fewest: Fewest) -> dict[str, Any]:
    return {
        "worker": fewest.worker,
        "people": fewest.people,
        "monotone": fewest.monotone,
        "stopped": fewest.stopped,
        "tried": [{"people": n, "share": _figure(f)} for n, f in fewest.tried.items()],
    }
