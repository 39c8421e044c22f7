"""A map and a scenario's text, run: what the tests of the engine say they want."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.simulate.experiments.experiment import Experiment, run_experiment
from intertwine.simulate.preparing.prepare import Prepared, prepare
from intertwine.simulate.results.figures import ActivityFigures, Results
from intertwine.simulate.results.summary import summarise
from intertwine.simulate.run import Replication
from intertwine.simulate.scenarios import completed, parse_scenario
from intertwine.simulate.world import COMPLETED
from intertwine.stats.intervals import Interval, mean_interval

SURE = 0.999
"""The level of the intervals in which a theoretical value must lie."""


def prepared(service: ServiceMap, text: str) -> Prepared:
    """Return what the engine takes; the scenario needs no name."""
    scenario = completed(parse_scenario(f'name = "test"\n{text}', service), service)
    return prepare(service, compile_map(service), scenario)


def experiment(service: ServiceMap, text: str, *, replications: int = 20) -> Experiment:
    """Return replications of a scenario, each case kept."""
    return run_experiment(prepared(service, text), replications=replications, case_rows=True)


def results(service: ServiceMap, text: str, *, replications: int = 20) -> Results:
    """Return the figures of a scenario."""
    return summarise(experiment(service, text, replications=replications))


def activity(found: Results, name: str) -> ActivityFigures:
    """Return the figures of an activity."""
    return next(a for a in found.per_activity if a.activity == name)


def over(made: Experiment, figure: Callable[[Replication], float]) -> Interval:
    """Return the mean of a figure of each replication, with an interval one can be sure of."""
    return mean_interval(np.array([figure(r) for r in made.replications]), level=SURE)


def cycle(run: Replication) -> float:
    """Return the mean cycle time of a replication."""
    return float(run.world.sums[0, 0] / run.world.counts[COMPLETED])


def wait(made: Experiment, name: str) -> Interval:
    """Return the mean wait of an activity."""
    rows = [i for i, task in enumerate(made.prepared.tasks) if task == name]

    def each(run: Replication) -> float:
        state = run.world.task[rows]
        return float((state["person"] + state["calendar"]).sum() / state["n"].sum())

    return over(made, each)


def agrees(found: Interval, exact: float, *, within: float) -> bool:
    """Return whether a value lies in an interval, which must be no wider than a share of it."""
    assert found.half <= within * abs(exact), f"±{found.half} is too wide for {exact}"
    return bool(found.low <= exact <= found.high)


def same_but(made: Prepared, **rules: object) -> Prepared:
    """Return the same map under other rules."""
    scenario = made.scenario
    changed = replace(scenario, rules=replace(scenario.rules, **rules))  # type: ignore[arg-type]
    return prepare(made.service, made.compiled, changed)
