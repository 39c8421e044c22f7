"""What moves the outcome most: one thing at a time, several together, fewest people for a target.

All runs have the same seed, so they share arrivals, durations and choices wherever the change
leaves them alone (common random numbers), and every difference is taken within a replication.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from intertwine.simulate.comparing.chosen_outcome import Outcome
from intertwine.simulate.comparing.levers import Lever
from intertwine.simulate.comparing.variants import with_people
from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.experiments.outcomes import share_kept
from intertwine.simulate.preparing.prepare import Prepared, prepare
from intertwine.simulate.results.figures import Figure
from intertwine.simulate.results.left_over import all_come_to_an_end
from intertwine.stats.factors import effects, factorial, one_at_a_time, swings
from intertwine.stats.games import Floats
from intertwine.stats.intervals import Interval, holm, mean_interval, p_values
from intertwine.stats.search import smallest_that_meets

MOST_TOGETHER = 6
"""Levers of a full design: 64 runs."""


@dataclass(frozen=True, slots=True)
class Swing:
    """What one lever does to the outcome, from its low to its high setting.

    `sure` is True where the interval of the change, adjusted for all levers (Holm 1979), leaves
    out zero.
    """

    lever: Lever
    low: Figure
    high: Figure
    change: Figure
    sure: bool


@dataclass(frozen=True)
class Sensitivity:
    """The outcome as it is, and the levers, that which moves it most first.

    `left` are levers that were not tried any more, since the run was stopped.
    """

    base: Figure
    swings: tuple[Swing, ...]
    replications: int
    left: tuple[Lever, ...] = ()


@dataclass(frozen=True, slots=True)
class Effect:
    """What one lever, or two at once, add over all settings of the others.

    For two levers it is half of what one changes in the effect of the other.
    """

    levers: tuple[Lever, ...]
    change: Figure
    sure: bool


@dataclass(frozen=True)
class Together:
    """Effects of levers and of pairs in a full design, largest first."""

    effects: tuple[Effect, ...]
    runs: int
    replications: int


@dataclass(frozen=True)
class Fewest:
    """The fewest people with whom a target is met; None where not even the most allowed do.

    `tried` has each number with its share. `monotone` False: more people once kept fewer
    promises, so a number that was not tried may do as well. `stopped` True: the search was ended
    before it was over; `people` is the fewest of those tried that do.
    """

    worker: str
    people: int | None
    tried: dict[int, Figure]
    monotone: bool
    stopped: bool = False


def one_by_one(
    prepared: Prepared,
    levers: Sequence[Lever],
    outcome: Outcome,
    *,
    replications: int,
    cases: int | None = None,
    threads: int = 1,
    done: Callable[[int], None] = lambda _: None,
) -> Sensitivity:
    """Return what each lever does with the others as they are.

    Blind to levers that matter only together: for those, `all_together`. `done` is told how many
    of the 1 + 2 · levers runs are over. A `KeyboardInterrupt` returns the levers that were tried
    by then, unless there is none.
    """
    design = one_at_a_time(len(levers))
    runs = _Runs(prepared, levers, outcome, replications, cases, threads, done)
    found = runs.responses(design, keep=True)
    tried = (found.shape[1] - 1) // 2
    left, levers = tuple(levers[tried:]), levers[:tried]
    found = found[:, : 1 + 2 * tried]
    changes = swings(found)
    sure = holm(p_values(changes)) < 0.05
    told = [
        Swing(
            lever,
            _figure(found[:, 1 + 2 * i]),
            _figure(found[:, 2 + 2 * i]),
            _column(changes, i),
            bool(sure[i]),
        )
        for i, lever in enumerate(levers)
    ]
    told.sort(key=lambda s: -abs(np.nan_to_num(s.change.mean)))
    return Sensitivity(_figure(found[:, 0]), tuple(told), replications, left)


def all_together(
    prepared: Prepared,
    levers: Sequence[Lever],
    outcome: Outcome,
    *,
    replications: int,
    cases: int | None = None,
    threads: int = 1,
    done: Callable[[int], None] = lambda _: None,
) -> Together:
    """Return the effects of levers and of their pairs from all 2ᵏ combinations of settings.

    One to `MOST_TOGETHER` levers, else `ValueError`.
    """
    if not 0 < len(levers) <= MOST_TOGETHER:
        raise ValueError(f"{len(levers)} levers: a full design takes 1 to {MOST_TOGETHER}")
    design = factorial(len(levers))
    runs = _Runs(prepared, levers, outcome, replications, cases, threads, done)
    found = effects(design, runs.responses(design))
    p = np.concatenate([p_values(found.main), p_values(found.pairs)])
    sure = holm(p) < 0.05
    single = [((lever,), _column(found.main, i)) for i, lever in enumerate(levers)]
    pairs = [(pair, _column(found.pairs, i)) for i, pair in enumerate(combinations(levers, 2))]
    told = [
        Effect(who, change, bool(is_sure))
        for (who, change), is_sure in zip([*single, *pairs], sure, strict=True)
    ]
    told.sort(key=lambda e: -abs(np.nan_to_num(e.change.mean)))
    return Together(tuple(told), len(design), replications)


def fewest_people(
    prepared: Prepared,
    worker: str,
    target: int,
    share: float,
    *,
    most: int,
    replications: int,
    cases: int | None = None,
    threads: int = 1,
) -> Fewest:
    """Return the fewest people of a worker with whom a share of the cases keeps a promise.

    The mean over replications counts. Looked for from one to `most` by halving; who is there
    otherwise stays. A `KeyboardInterrupt` ends the search with what was tried by then, unless
    that is nothing.
    """
    tried: dict[int, Figure] = {}

    def missed(people: int) -> float:
        changed = with_people(prepared.scenario, worker, people)
        ready = prepare(prepared.service, prepared.compiled, changed)
        made = run_experiment(ready, replications=replications, cases=cases, threads=threads)
        if made.stopped:
            raise KeyboardInterrupt
        all_come_to_an_end(made)
        values = np.array([share_kept(r, target) for r in made.replications])
        tried[people] = _figure(values)
        return 1.0 - tried[people].mean

    missing = 1.0 - share + 1e-12
    try:
        found = smallest_that_meets(missed, missing, least=1, most=most)
    except KeyboardInterrupt:
        if not tried:
            raise
        enough = [n for n, figure in tried.items() if 1.0 - figure.mean <= missing]
        fewest = min(enough, default=None)
        return Fewest(worker, fewest, dict(sorted(tried.items())), monotone=True, stopped=True)
    return Fewest(worker, found.number, dict(sorted(tried.items())), found.monotone)


@dataclass
class _Runs:
    prepared: Prepared
    levers: Sequence[Lever]
    outcome: Outcome
    replications: int
    cases: int | None
    threads: int
    done: Callable[[int], None]

    def responses(self, design: Floats, *, keep: bool = False) -> Floats:
        """Return the outcome of each replication (rows) in each run of a design.

        Where it is stopped, `keep` returns what was whole if that is three runs or more.
        """
        columns: list[list[float]] = []
        try:
            for number, settings in enumerate(design, start=1):
                columns.append(self._response(settings))
                self.done(number)
        except KeyboardInterrupt:
            if not keep or len(columns) < 3:
                raise
        return np.array(columns).T

    def _response(self, settings: Floats) -> list[float]:
        scenario = self.prepared.scenario
        for lever, setting in zip(self.levers, settings, strict=True):
            if setting:
                scenario = lever.high(scenario) if setting > 0 else lever.low(scenario)
        made = run_experiment(
            prepare(self.prepared.service, self.prepared.compiled, scenario),
            replications=self.replications,
            cases=self.cases,
            threads=self.threads,
        )
        if made.stopped:
            raise KeyboardInterrupt
        all_come_to_an_end(made)
        return [self.outcome(r) for r in made.replications]


def _figure(values: Floats) -> Figure:
    return _column(mean_interval(values[:, None]), 0)


def _column(found: Interval, number: int) -> Figure:
    if found.n < 2:
        return Figure(float(found.mean[number]), None)
    return Figure(float(found.mean[number]), (float(found.low[number]), float(found.high[number])))
