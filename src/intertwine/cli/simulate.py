"""`intertwine simulate`: how long people wait, where, and what it takes of which partner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intertwine.cli.options import Partners
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from intertwine.simulate.experiment import Experiment
    from intertwine.simulate.results import Figure, Results

LONGEST = 5
"""Activities told in the terminal; all are in --json."""


def simulate(
    map_file: Annotated[Path, typer.Argument(metavar="MAP", help="A map, a grid or a study.")],
    scenario_file: Annotated[
        Path | None,
        typer.Argument(
            metavar="SCENARIO",
            help="A scenario (.toml, or .json of Prosimos 2.1); else the study's, else guesses.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print all figures as JSON.")] = False,
    cases: Annotated[int | None, typer.Option(help="Cases in each repetition.", min=1)] = None,
    replications: Annotated[int | None, typer.Option(help="How often to repeat.", min=1)] = None,
    seed: Annotated[int | None, typer.Option(help="Another seed than the scenario's.")] = None,
    threads: Annotated[int, typer.Option(help="Repetitions at the same time.", min=1)] = 1,
    partners: Partners = PartnerRule.AUTO,
) -> None:
    """Run a service many times and say how long cases take, where they wait, and who is busy."""
    from dataclasses import replace

    from intertwine.errors import NotThere
    from intertwine.semantics.compile import compile_map
    from intertwine.simulate.experiment import run_experiment
    from intertwine.simulate.prepare import prepare
    from intertwine.simulate.results import summarise
    from intertwine.simulate.scenarios import completed, open_scenario
    from intertwine.study import open_study
    from intertwine.wording import say

    study = open_study(map_file, partners=partners)
    for left in study.left_out:
        typer.echo(say(f"error-{left.code}", left.params), err=True)
    found = study.main_map
    if found is None:
        raise NotThere("simulate-no-map", file=map_file.name)
    if scenario_file is None:
        scenario = completed(found.scenario, found.map)
    else:
        scenario = open_scenario(scenario_file, found.map)
    if seed is not None:
        scenario = replace(scenario, seed=seed)
    prepared = prepare(found.map, compile_map(found.map), scenario)
    experiment = run_experiment(prepared, replications=replications, cases=cases, threads=threads)
    results = summarise(experiment)
    if as_json:
        import json

        from intertwine.simulate.as_json import as_object

        typer.echo(json.dumps(as_object(experiment, results), indent=2, ensure_ascii=False))
        return
    for line in _lines(experiment, results):
        typer.echo(line)


def _lines(experiment: Experiment, results: Results) -> Iterator[str]:
    from intertwine.simulate.as_json import assumptions, warnings
    from intertwine.simulate.spans import span
    from intertwine.wording import say

    service = experiment.prepared.service
    currency = experiment.prepared.scenario.currency
    for warning in warnings(experiment, results):
        yield f"! {warning.text}"
    counts = {"cases": results.cases, "replications": results.replications}
    yield say("simulate-head", counts)
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
    for target in results.targets:
        share = f"{100 * target.share.mean:.1f}"
        yield say(
            "simulate-target",
            {"name": target.name, "share": share, "interval": _interval(target.share, shares=True)},
        )
    yield ""
    yield say("simulate-longest")
    longest = sorted(results.per_activity, key=lambda a: -(a.waiting.mean.mean or 0))
    for a in longest[:LONGEST]:
        yield "  " + say(
            "simulate-activity",
            {
                "name": service.label(a.activity),
                "wait": span(a.waiting.mean.mean),
                "person": span(a.for_person.mean),
                "calendar": span(a.for_calendar.mean),
            },
        )
    yield ""
    yield say("simulate-busy")
    for w in sorted(results.per_worker, key=lambda w: -w.utilisation.mean):
        share = f"{100 * w.utilisation.mean:.0f}"
        yield "  " + say("simulate-worker", {"worker": w.worker, "share": share})
    yield ""
    yield say("simulate-partner-head")
    for p in results.per_partner:
        params = {"name": service.label(p.partner), "work": span(p.work.mean)}
        if p.cost.mean:
            params["cost"] = f"{p.cost.mean:,.2f} {currency}".strip()
            yield "  " + say("simulate-partner-cost", params)
        else:
            yield "  " + say("simulate-partner", params)
    taken = assumptions(experiment)
    if taken:
        yield ""
        yield say("simulate-assumed")
        for sentence in taken:
            yield f"  {sentence.text}"


def _interval(figure: Figure, *, shares: bool = False) -> str:
    from intertwine.simulate.spans import span
    from intertwine.wording import say

    if figure.interval is None:
        return say("simulate-no-interval")
    low, high = figure.interval
    if shares:
        return f"{100 * low:.1f}–{100 * high:.1f}"
    return f"{span(low)}–{span(high)}"
