"""`intertwine simulate`: how long people wait, where, and what it takes of which partner."""

from __future__ import annotations

from collections.abc import Sequence
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
    from intertwine.simulate.experiments.cluster import Cluster
    from intertwine.simulate.experiments.experiment import Experiment
    from intertwine.simulate.preparing.prepare import Prepared
    from intertwine.simulate.results.equality import Equality

AUTO = "auto"
"""What asks for a warm-up to be found."""


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
    from intertwine.cli.run_told import group_lines, lines

    for line in (*lines(experiment, results), *group_lines(groups)):
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


def _groups(experiment: Experiment, by: Sequence[str]) -> list[Equality]:
    if not by:
        return []
    from intertwine.simulate.results.equality import equality

    return [equality(experiment, name) for name in by]
