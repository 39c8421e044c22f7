"""Run until the means are known to a wanted precision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from intertwine.model.scenario import Assumption
from intertwine.simulate.experiments.cluster import Cluster
from intertwine.simulate.experiments.experiment import Experiment, Precision, run_experiment
from intertwine.simulate.experiments.outcomes import mean_cycle_time, share_kept
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.run import Replication
from intertwine.stats.games import Floats
from intertwine.stats.stopping import FEWEST, precise_enough, replications_needed, run_until_precise

MOST = 1_000
"""Replications at most where nobody said."""


class _Endless(Exception):
    """More replications would go on without end too."""


def run_precisely(
    prepared: Prepared,
    relative: float,
    *,
    most: int | None = None,
    cases: int | None = None,
    threads: int = 1,
    log_rows: bool = False,
    case_rows: bool = False,
    done: Callable[[Replication], None] = lambda _: None,
    cluster: Cluster | None = None,
) -> Experiment:
    """Return an experiment in which the mean cycle time is known to within a share of itself.

    So is the share of cases that keep each promise. Replications are made ten by ten, at least
    ten and at most `most`; where these did not suffice, the experiment says so. Their number
    depends on neither threads nor anything but the figures (Law & Kelton 2000, section 9.4.1).
    A `KeyboardInterrupt` returns what was whole by then.
    """
    made: list[Replication] = []

    def run(first: int, number: int) -> Floats:
        more = run_experiment(
            prepared,
            first=first,
            replications=number,
            cases=cases,
            threads=threads,
            log_rows=log_rows,
            case_rows=case_rows,
            done=done,
            cluster=cluster,
        )
        made.extend(more.replications)
        if more.stopped:
            raise KeyboardInterrupt
        if any(r.endless for r in more.replications):
            raise _Endless
        return np.array([_outcomes(prepared, r) for r in more.replications])

    stopped = False
    try:
        run_until_precise(run, relative, most=most or MOST)
    except KeyboardInterrupt:
        if not made:
            raise
        stopped = True
    except _Endless:
        return Experiment(prepared, tuple(made))
    values = np.array([_outcomes(prepared, r) for r in made])
    reached = len(made) >= FEWEST and precise_enough(values, relative)
    needed = None if reached else replications_needed(values, relative)
    found = Experiment(prepared, tuple(made), stopped, Precision(relative, reached, needed))
    if reached or stopped:
        return found
    told = Assumption(
        "imprecise",
        {"percent": _percent(relative), "done": len(made), "needed": needed or 0},
    )
    return replace(found, warned=(told,))


def _outcomes(prepared: Prepared, run: Replication) -> list[float]:
    """Return what must be known; what no case came to counts as known."""
    targets = range(len(prepared.scenario.targets))
    found = [mean_cycle_time(run), *(share_kept(run, target) for target in targets)]
    return [0.0 if np.isnan(value) else value for value in found]


def _percent(share: float) -> str:
    return f"{100 * share:.4g}"
