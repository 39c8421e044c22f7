"""`intertwine simulate`: how long people wait, where, and what it takes of which partner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intertwine.cli.options import Partners
from intertwine.cli.quantities import (
    PROCESSORS,
    Cases,
    Replications,
    Seed,
    Start,
    Threads,
    seconds,
    share_of,
)
from intertwine.model.kinds import PartnerRule
from intertwine.model.scenario import Policy

if TYPE_CHECKING:
    from intertwine.model.scenario import Scenario
    from intertwine.model.service_map import ServiceMap
    from intertwine.simulate.experiments.cluster import Cluster
    from intertwine.simulate.experiments.experiment import Experiment
    from intertwine.simulate.preparing.prepare import Prepared
    from intertwine.simulate.results.equality import Equality
    from intertwine.simulate.results.figures import Figure, Results

AUTO = "auto"
"""What asks for a warm-up to be found."""
LONGEST = 5
"""Activities told in the terminal; all are in --json."""


def simulate(
    map_file: Annotated[Path, typer.Argument(metavar="MAP", help="A map, a grid or a study.")],
    scenario: Annotated[
        str,
        typer.Argument(
            metavar="[SCENARIO]", help="A file, or a name in the study. Without: what fits."
        ),
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print all figures as JSON.")] = False,
    cases: Cases = None,
    replications: Replications = None,
    seed: Seed = None,
    start: Start = None,
    warmup: Annotated[
        str, typer.Option(help='Leave out earlier arrivals: "26 weeks", or "auto" (found).')
    ] = "",
    horizon: Annotated[str, typer.Option(help='End the clock: "2 weeks", "90 days".')] = "",
    policy: Annotated[
        Policy | None, typer.Option(help="Who is taken where several could do it.")
    ] = None,
    precision: Annotated[
        str,
        typer.Option(help='Repeat until means are known to "2%"; --replications is the most.'),
    ] = "",
    threads: Threads = PROCESSORS,
    cluster: Annotated[
        str, typer.Option(help="Repeat on the machines of a Dask scheduler: tcp://10.0.0.5:8786.")
    ] = "",
    log: Annotated[
        Path | None, typer.Option(help="Write the event log (.parquet, .csv or .xes).")
    ] = None,
    by: Annotated[
        list[str] | None, typer.Option(help="Times by what is known of cases: workplace.")
    ] = None,
    write_scenario: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Run nothing: write all that is assumed to a new .toml to edit."
        ),
    ] = None,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Let --write-scenario replace a file.")
    ] = False,
    partners: Partners = PartnerRule.AUTO,
) -> None:
    """Run a service many times and say how long cases take, where they wait, and who is busy.

    Ctrl-C ends the run early; the repetitions that were whole by then are told.
    """
    from intertwine.cli.runs import long_run
    from intertwine.cli.written import check_alone, write_down
    from intertwine.simulate.results.summary import summarise
    from intertwine.study.running import find_map, find_scenario, prepared

    running = {"--json": as_json, "--log": log, "--by": by, "--precision": precision}
    running |= {"--cluster": cluster, "--warmup auto": warmup == AUTO}
    check_alone(write_scenario, overwrite=overwrite, running=running)
    if log is not None:
        from intertwine.simulate.results.event_log import check_place

        check_place(log)
    found = find_map(map_file, partners=partners)
    chosen = _changed(
        find_scenario(map_file, found, scenario),
        start=start,
        warmup="" if warmup == AUTO else warmup,
        horizon=horizon,
        policy=policy,
    )
    if write_scenario is not None:
        kept = _numbers(chosen, cases=cases, replications=replications, seed=seed)
        write_down(write_scenario, found, kept, place=map_file, name=scenario, overwrite=overwrite)
        return
    if by:
        from intertwine.simulate.results.equality import column_of

        for name in by:
            column_of(chosen.attributes, name)
    from contextlib import nullcontext

    from intertwine.simulate.experiments.cluster import connected

    machines = connected(cluster) if cluster else nullcontext()
    with long_run(), machines as reached:
        experiment = _run(
            prepared(found, chosen, seed=seed),
            replications=replications,
            precision=share_of("--precision", precision) if precision else None,
            find_warm_up=warmup == AUTO,
            cases=cases,
            threads=threads,
            log_rows=log is not None,
            case_rows=bool(by),
            cluster=reached,
        )
    results = summarise(experiment)
    groups = _groups(experiment, by or ())
    if log is not None:
        from intertwine.simulate.results.event_log import write_log
        from intertwine.wording import say

        try:
            rows = write_log(log, experiment)
            typer.echo(say("simulate-logged", {"file": log.name, "rows": rows}), err=True)
        except KeyboardInterrupt:
            typer.echo(say("simulate-log-stopped", {"file": log.name}), err=True)
    if as_json:
        import json

        from intertwine.simulate.results.as_json import as_object

        typer.echo(
            json.dumps(as_object(experiment, results, groups=groups), indent=2, ensure_ascii=False)
        )
        return
    for line in (*_lines(experiment, results), *_group_lines(groups)):
        typer.echo(line)


def _run(
    ready: Prepared,
    *,
    replications: int | None,
    precision: float | None,
    find_warm_up: bool,
    cases: int | None,
    threads: int,
    log_rows: bool,
    case_rows: bool,
    cluster: Cluster | None,
) -> Experiment:
    """Return the experiment asked for; what it could not reach is said in it."""
    from dataclasses import replace

    from intertwine.model.scenario import Assumption
    from intertwine.simulate.experiments.beginning import find_beginning, without_beginning
    from intertwine.simulate.experiments.experiment import run_experiment
    from intertwine.simulate.experiments.precision import run_precisely
    from intertwine.simulate.preparing.prepare import prepare

    warned: tuple[Assumption, ...] = ()
    if find_warm_up:
        whole = replace(ready.scenario, warm_up=0.0)
        begun = find_beginning(
            prepare(ready.service, ready.compiled, whole), cases=cases, threads=threads
        )
        changed = without_beginning(whole, begun)
        ready = prepare(ready.service, ready.compiled, changed)
        warned = () if begun.settled else (Assumption("no-steady-state"),)
    if precision is None:
        made = run_experiment(
            ready,
            replications=replications,
            cases=cases,
            threads=threads,
            log_rows=log_rows,
            case_rows=case_rows,
            cluster=cluster,
        )
    else:
        made = run_precisely(
            ready,
            precision,
            most=replications,
            cases=cases,
            threads=threads,
            log_rows=log_rows,
            case_rows=case_rows,
            cluster=cluster,
        )
    return replace(made, warned=(*warned, *made.warned))


def _changed(
    scenario: Scenario,
    *,
    start: datetime | None,
    warmup: str,
    horizon: str,
    policy: Policy | None,
) -> Scenario:
    """Return the scenario with what the command line says instead."""
    from dataclasses import replace
    from zoneinfo import ZoneInfo

    from intertwine.errors import UsageProblem
    from intertwine.simulate.spans import span

    if start is not None:
        zone = ZoneInfo(scenario.time_zone)
        scenario = replace(scenario, start=start if start.tzinfo else start.replace(tzinfo=zone))
    if warmup:
        scenario = replace(scenario, warm_up=seconds("--warmup", warmup))
    if horizon:
        scenario = replace(scenario, horizon=seconds("--horizon", horizon, least=1.0))
    if scenario.horizon is not None and scenario.warm_up >= scenario.horizon:
        raise UsageProblem(
            "warm-up-too-long", warm_up=span(scenario.warm_up), horizon=span(scenario.horizon)
        )
    if policy is not None:
        scenario = replace(scenario, rules=replace(scenario.rules, policy=policy))
    return scenario


def _numbers(
    scenario: Scenario, *, cases: int | None, replications: int | None, seed: int | None
) -> Scenario:
    """Return the scenario with the numbers of the command line, where it gives them."""
    from dataclasses import replace

    return replace(
        scenario,
        cases=scenario.cases if cases is None else cases,
        replications=replications or scenario.replications,
        seed=scenario.seed if seed is None else seed,
    )


def _lines(experiment: Experiment, results: Results) -> Iterator[str]:
    from math import isfinite

    from intertwine.simulate.results.told import assumptions, warnings
    from intertwine.simulate.spans import span
    from intertwine.wording import say

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
                "batched": "yes" if a.for_batch.mean > 0 else "no",
                "batch": span(a.for_batch.mean),
            },
        )
    for_others = [p for p in results.per_pair if p.sender != p.receiver and p.waiting.mean > 0]
    if for_others:
        yield ""
        yield say("simulate-pairs")
    for pair in for_others[:LONGEST]:
        told = {
            "sender": service.label(pair.sender),
            "receiver": service.label(pair.receiver),
            "wait": span(pair.waiting.mean),
        }
        yield "  " + say("simulate-pair", told)
    yield ""
    yield say("simulate-busy")
    for w in sorted(results.per_worker, key=lambda w: -w.utilisation.mean):
        share = f"{100 * w.utilisation.mean:.0f}"
        yield "  " + say("simulate-worker", {"worker": w.name, "share": share})
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
        yield ""
        yield say("simulate-next")


def _turned_away(results: Results, service: ServiceMap) -> Iterator[str]:
    from intertwine.wording import say

    def told(share: Figure) -> dict[str, str]:
        return {"share": f"{100 * share.mean:.1f}", "interval": _interval(share, shares=True)}

    yield say("simulate-turned-away", told(results.turned_away.share))
    for a in results.per_activity:
        if a.turned_away.mean > 0:
            name = {"name": service.label(a.activity)}
            yield "  " + say("simulate-turned-away-at", told(a.turned_away) | name)


def _groups(experiment: Experiment, by: Sequence[str]) -> list[Equality]:
    if not by:
        return []
    from intertwine.simulate.results.equality import equality

    return [equality(experiment, name) for name in by]


def _group_lines(groups: Sequence[Equality]) -> Iterator[str]:
    from intertwine.simulate.spans import span
    from intertwine.wording import say

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
    from intertwine.simulate.spans import span
    from intertwine.wording import say

    if figure.interval is None:
        return say("simulate-no-interval")
    low, high = figure.interval
    if low != low or high != high:
        return say("simulate-no-interval-yet")
    if shares:
        return f"{100 * low:.1f}–{100 * high:.1f}"
    return f"{span(low)}–{span(high)}"
