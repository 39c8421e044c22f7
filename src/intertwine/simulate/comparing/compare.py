"""Two versions of a service with the same luck: what changes, for whom, and is it more than chance.

Both versions see the same arrivals and, where an activity is in both, the same draws for it, so
most of the chance cancels in the differences (common random numbers). All differences are told
together: their p-values are adjusted for being many (Holm 1979).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from intertwine.model.ids import PartnerId
from intertwine.simulate.experiments.experiment import Experiment, run_experiment
from intertwine.simulate.experiments.outcomes import cases_of, turned_away
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.results.figures import Figure
from intertwine.simulate.results.left_over import all_come_to_an_end
from intertwine.simulate.results.summary import own_work
from intertwine.simulate.run import Replication
from intertwine.simulate.world import COMPLETED, STUCK
from intertwine.stats.intervals import compare


@dataclass(frozen=True, slots=True)
class Change:
    """One outcome in both versions. `what` is its code; times are seconds, shares from 0 to 1.

    `partner` is whose outcome it is, `name` what it is called where the code does not say.
    `sure` is True where the interval of the difference, adjusted for all that is told, leaves
    out zero.
    """

    what: str
    first: Figure
    second: Figure
    change: Figure
    p: float
    sure: bool
    partner: PartnerId | None = None
    name: str = ""


@dataclass(frozen=True)
class Compared:
    """All changes, and how many pairs of replications stand behind them."""

    changes: tuple[Change, ...]
    pairs: int
    thrift: float
    """How many times more replications separate luck would have needed for the cycle time."""
    stopped: bool = False
    """True where not all pairs that were asked for are whole."""


ROUND = 5
"""Pairs that are run before the other version is taken up again, at least."""


def run_both(
    before: Prepared,
    after: Prepared,
    *,
    replications: int | None = None,
    cases: int | None = None,
    threads: int = 1,
) -> tuple[Experiment, Experiment]:
    """Return both versions run with the same luck, a few repetitions of each in turn.

    So a `KeyboardInterrupt` leaves pairs, which are returned unless there is none. A case without
    end raises `UsageProblem`.
    """
    wanted = replications or before.scenario.replications
    made: tuple[list[Replication], list[Replication]] = ([], [])
    stopped = False
    while not stopped and len(made[1]) < wanted:
        number = min(max(ROUND, threads), wanted - len(made[1]))
        try:
            for ready, runs in zip((before, after), made, strict=True):
                found = run_experiment(
                    ready, first=len(runs), replications=number, cases=cases, threads=threads
                )
                all_come_to_an_end(found)
                runs.extend(found.replications)
                if found.stopped:
                    raise KeyboardInterrupt
        except KeyboardInterrupt:
            if not {r.number for r in made[0]} & {r.number for r in made[1]}:
                raise
            stopped = True
    one, other = (
        Experiment(ready, tuple(runs), stopped)
        for ready, runs in zip((before, after), made, strict=True)
    )
    return one, other


def compare_runs(
    first: Experiment,
    second: Experiment,
    *,
    told: Callable[[str, PartnerId | None, str], bool] = lambda what, partner, name: True,
) -> Compared:
    """Return what changes from the first experiment to the second.

    Both must have been run with the same seed; replications that only one has are left out.
    Outcomes of which `told` says no, by kind, partner and name, are neither told nor counted
    among those that chance is held against.
    """
    first, second = _paired(first, second)
    pairs = len(first.replications)
    outcomes = [o for o in _outcomes(first, second, pairs) if told(*o[:3])]
    one = np.stack([a for _, _, _, a, _ in outcomes], axis=1)
    other = np.stack([b for _, _, _, _, b in outcomes], axis=1)
    found = compare(one, other)
    changes = tuple(
        Change(
            what,
            _figure(one[:, i]),
            _figure(other[:, i]),
            Figure(
                float(found.change.mean[i]),
                None if pairs < 2 else (float(found.change.low[i]), float(found.change.high[i])),
            ),
            float(found.adjusted[i]),
            bool(found.adjusted[i] < 0.05),
            partner,
            name,
        )
        for i, (what, partner, name, _, _) in enumerate(outcomes)
    )
    stopped = first.stopped or second.stopped
    return Compared(changes, pairs, float(found.thrift[0]), stopped)


def _paired(first: Experiment, second: Experiment) -> tuple[Experiment, Experiment]:
    """Return both with the replications that both have; where one was stopped, some lack."""
    numbers = {r.number for r in first.replications} & {r.number for r in second.replications}
    one, other = (
        replace(e, replications=tuple(r for r in e.replications if r.number in numbers))
        for e in (first, second)
    )
    return one, other


_Outcome = tuple[str, PartnerId | None, str, NDArray[np.float64], NDArray[np.float64]]


def _outcomes(first: Experiment, second: Experiment, pairs: int) -> Iterator[_Outcome]:
    """Yield each outcome that both have, with its figure in every replication."""

    def both(figure) -> tuple[NDArray[np.float64], NDArray[np.float64]]:  # type: ignore[no-untyped-def]
        return (
            np.array([figure(first, i) for i in range(pairs)]),
            np.array([figure(second, i) for i in range(pairs)]),
        )

    yield "cycle-time", None, "", *both(_mean_cycle)
    yield "idle-time", None, "", *both(_mean_idle)
    yield "stuck", None, "", *both(_stuck)
    if any(w.most_waiting is not None for e in (first, second) for w in e.prepared.scenario.work):
        yield "turned-away", None, "", *both(_turned_away)
    names = [t.name for t in second.prepared.scenario.targets]
    for number, target in enumerate(first.prepared.scenario.targets):
        if target.name in names:
            other = names.index(target.name)
            one = [_kept(first, i, number) for i in range(pairs)]
            two = [_kept(second, i, other) for i in range(pairs)]
            yield "target", None, target.name, np.array(one), np.array(two)
    known = {p.id for p in second.prepared.service.partners}
    for partner in first.prepared.service.partners:
        if partner.id in known:
            yield (
                "work",
                partner.id,
                partner.name,
                *both(lambda e, i, own=partner.id: _work(e, i, own)),
            )


def _cases(experiment: Experiment, number: int) -> int:
    return cases_of(experiment.replications[number].world)


def _mean_cycle(experiment: Experiment, number: int) -> float:
    world = experiment.replications[number].world
    return float(world.sums[0, 0] / max(1, world.counts[COMPLETED]))


def _mean_idle(experiment: Experiment, number: int) -> float:
    world = experiment.replications[number].world
    return float(world.sums[1, 0] / max(1, world.counts[COMPLETED]))


def _stuck(experiment: Experiment, number: int) -> float:
    return float(experiment.replications[number].world.counts[STUCK]) / _cases(experiment, number)


def _turned_away(experiment: Experiment, number: int) -> float:
    return turned_away(experiment.replications[number])


def _kept(experiment: Experiment, number: int, target: int) -> float:
    begun, kept = experiment.replications[number].world.kept[target]
    return float(kept) / max(1, int(begun))


def _work(experiment: Experiment, number: int, partner: PartnerId) -> float:
    service = experiment.prepared.service
    rows = [i for i, t in enumerate(experiment.prepared.tasks) if service.partner_of(t) == partner]
    done = own_work(experiment.replications[number].world.task[rows])
    return float(done) / _cases(experiment, number)


def _figure(values: NDArray[np.float64]) -> Figure:
    from intertwine.stats.intervals import mean_interval

    found = mean_interval(values)
    interval = None if found.n < 2 else (float(found.low), float(found.high))
    return Figure(float(found.mean), interval)
