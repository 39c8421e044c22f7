"""What of a run's beginning to leave out, found from a pilot of its own luck."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from intertwine.model.scenario import Assumption, Scenario
from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.run import Replication
from intertwine.simulate.world import ENDED
from intertwine.stats.games import Floats
from intertwine.stats.intervals import mean_interval
from intertwine.stats.steady_state import warm_up

PILOT = 5
"""Replications of the pilot."""
FIRST = 1 << 40
"""Their number, so that no replication of the run itself has their luck."""
GROWTH = 0.1
"""How much fuller the second half may be before it counts as growing."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """The time whose arrivals to leave out, in seconds, and how many cases arrive in it.

    `settled` is False where no steady state was found: then both are 0.
    """

    seconds: float
    cases: int
    settled: bool


def find_beginning(prepared: Prepared, *, cases: int | None = None, threads: int = 1) -> Beginning:
    """Return what to leave out by MSER-5 on the cycle times of cases in order of arrival.

    Five replications are averaged first (White 1997). Cases that wait for ever have no cycle
    time and are passed over. MSER-5 alone can stop in the middle of steady growth, and the last
    cases of a run have the service for themselves: so the cases that each arrival finds there
    must not grow, from the first to the second half of what is left.
    """
    pilot = run_experiment(
        prepared, first=FIRST, replications=PILOT, cases=cases, threads=threads, case_rows=True
    )
    if any(r.endless for r in pilot.replications):
        return Beginning(0.0, 0, settled=False)
    rows = [_by_arrival(r) for r in pilot.replications]
    shortest = min(len(times) for _, times in rows)
    found = warm_up(np.array([times[:shortest] for _, times in rows]))
    if not found.settled or _grows(pilot.replications, found.observations):
        return Beginning(0.0, 0, settled=False)
    if not found.observations:
        return Beginning(0.0, 0, settled=True)
    latest = max(float(arrived[found.observations]) for arrived, _ in rows)
    return Beginning(latest, found.observations, settled=True)


def _grows(runs: Sequence[Replication], left_out: int) -> bool:
    """Return whether surely more cases are there in the second half, by more than `GROWTH`."""
    halves = []
    for run in runs:
        there = found_there(run)[left_out:]
        middle = len(there) // 2
        halves.append((there[:middle].mean(), there[middle:].mean()))
    first, second = np.array(halves).T
    found = mean_interval(second - first)
    return bool(found.low > 0 and found.mean > GROWTH * max(1.0, first.mean()))


def found_there(run: Replication) -> Floats:
    """Return how many cases each case found there when it arrived, in order of arrival."""
    rows = run.world.ended[: int(run.world.counts[ENDED])]
    arrived, ended = np.sort(rows["arrived"]), np.sort(rows["ended"])
    gone = np.searchsorted(ended, arrived, side="right")
    return (np.arange(len(rows)) - gone).astype(np.float64)


def _by_arrival(run: Replication) -> tuple[Floats, Floats]:
    rows = run.world.ended[: int(run.world.counts[ENDED])]
    over = np.sort(rows[(rows["stuck"] == 0) & (rows["away"] == 0)], order="case")
    return over["arrived"], over["ended"] - over["arrived"]


def without_beginning(scenario: Scenario, found: Beginning) -> Scenario:
    """Return the scenario with the found warm-up, which is stated as an assumption."""
    days = round(found.seconds / 86_400, 1)
    said = Assumption("warm-up-found", {"cases": found.cases, "days": days})
    if not found.settled:
        return replace(scenario, warm_up=0.0)
    return replace(scenario, warm_up=found.seconds, assumptions=(*scenario.assumptions, said))
