"""Whether all wait alike: times by what is known of a case, and how unequal they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from intertwine.errors import NotThere
from intertwine.model.scenario import Attribute
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.expressions import categories
from intertwine.simulate.results.case_data import case_attributes
from intertwine.simulate.results.figures import Figure
from intertwine.simulate.world import ENDED
from intertwine.stats.games import Floats
from intertwine.stats.inequality import spread, theil
from intertwine.stats.intervals import mean_interval

QUARTERS = 4
"""Groups of a number: cases in order of it, cut in parts of one size."""


@dataclass(frozen=True, slots=True)
class Group:
    """The cases of one group that came to their end; times in seconds.

    Means are over replications with their interval, quantiles and spread over all cases.
    `from_` and `to` bound a group of a number; None for a category.
    """

    name: str
    cases: int
    cycle_time: Figure
    waiting: Figure
    p50: float
    p95: float
    between: float
    """From the 10th to the 90th percentile of the cycle time."""
    variation: float
    """Standard deviation of the cycle time over its mean."""
    from_: float | None = None
    to: float | None = None


@dataclass(frozen=True)
class Equality:
    """Groups by one thing known of cases, and Theil's T of their cycle times (nats).

    `whole` = `within` + `between`: what lies within the groups and what between them.
    """

    by: str
    groups: tuple[Group, ...]
    whole: float
    within: float
    between: float


def equality(experiment: Experiment, by: str) -> Equality:
    """Return times by a case attribute, without the warm-up and without cases that wait for ever.

    A number is cut in quarters. The experiment must have kept its case rows. An attribute that
    the scenario does not have raises `NotThere`.
    """
    attributes = experiment.prepared.scenario.attributes
    column = column_of(attributes, by)
    cases = _cases(experiment, column)
    names, codes, limits = _groups(attributes[column], cases.value)
    groups = tuple(
        _group(cases, codes == i, name, limit)
        for i, (name, limit) in enumerate(zip(names, limits, strict=True))
        if (codes == i).any()
    )
    found = theil(cases.cycle, codes)
    return Equality(by, groups, found.whole, found.within, found.between)


def column_of(attributes: Sequence[Attribute], name: str) -> int:
    """Return which attribute has the name; raise `NotThere` naming those there are."""
    known = [a.name for a in attributes]
    if name not in known:
        raise NotThere("no-such-attribute", name=name, known=", ".join(known) or "–")
    return known.index(name)


@dataclass(frozen=True)
class _Cases:
    replication: NDArray[np.int64]
    value: Floats
    cycle: Floats
    idle: Floats


def _cases(experiment: Experiment, column: int) -> _Cases:
    runs, values, cycles, idle = [], [], [], []
    for run in experiment.replications:
        rows = run.world.ended[: int(run.world.counts[ENDED])]
        data = case_attributes(experiment.prepared, run)
        warm = rows["arrived"] >= experiment.prepared.scenario.warm_up
        kept = rows[warm & (rows["stuck"] == 0) & (rows["away"] == 0)]
        cycle = kept["ended"] - kept["arrived"]
        runs.append(np.full(len(kept), run.number, np.int64))
        values.append(data[kept["case"], column])
        cycles.append(cycle)
        idle.append(np.maximum(0.0, cycle - kept["busy"]))
    return _Cases(
        np.concatenate(runs), np.concatenate(values), np.concatenate(cycles), np.concatenate(idle)
    )


_Limits = Sequence[tuple[float, float] | None]


def _groups(attribute: Attribute, values: Floats) -> tuple[list[str], NDArray[np.int64], _Limits]:
    """Return names of groups, the group of each case, and the ends of groups of a number."""
    names = list(categories(attribute))
    if names:
        return names, values.astype(np.int64), [None] * len(names)
    if not len(values):
        return [], np.zeros(0, np.int64), []
    cuts = np.quantile(values, np.linspace(0, 1, QUARTERS + 1))
    codes = np.searchsorted(cuts[1:-1], values, side="left")
    limits = [(float(a), float(b)) for a, b in pairwise(cuts)]
    return [f"{a:.4g}–{b:.4g}" for a, b in limits], codes.astype(np.int64), limits


def _group(
    cases: _Cases, member: NDArray[np.bool_], name: str, limit: tuple[float, float] | None
) -> Group:
    cycle = cases.cycle[member]
    apart = spread(cycle)
    p50, p95 = np.quantile(cycle, [0.5, 0.95])
    return Group(
        name,
        len(cycle),
        _over_runs(cases.replication[member], cycle),
        _over_runs(cases.replication[member], cases.idle[member]),
        float(p50),
        float(p95),
        apart.between,
        apart.variation,
        *(limit or (None, None)),
    )


def _over_runs(runs: NDArray[np.int64], values: Floats) -> Figure:
    """Return the mean of the replications' means; those without such a case are passed over."""
    means = np.array([values[runs == r].mean() for r in np.unique(runs)])
    found = mean_interval(means)
    interval = None if found.n < 2 else (float(found.low), float(found.high))
    return Figure(float(found.mean), interval)
