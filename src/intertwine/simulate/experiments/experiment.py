"""Replications of one scenario, on as many threads as asked; the number changes no result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event

from intertwine.model.scenario import Assumption
from intertwine.simulate.experiments.cluster import Cluster
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.run import Replication, replicate

LOOK = 0.1
"""Seconds between two looks at whether somebody wants to stop."""


@dataclass(frozen=True, slots=True)
class Precision:
    """How well the means were to be known, as a share of themselves, and whether they are.

    `needed` is how many replications would likely do; None where they are enough, or where no
    number is.
    """

    relative: float
    reached: bool
    needed: int | None = None


@dataclass(frozen=True, slots=True)
class Experiment:
    """Replications in their order. `stopped` is True where not all that were asked are whole.

    After one that is endless none is made: they would go the same way.

    `warned` has what whoever reads the figures must know first, as `warning-` codes.
    """

    prepared: Prepared
    replications: tuple[Replication, ...]
    stopped: bool = False
    precision: Precision | None = None
    warned: tuple[Assumption, ...] = ()


def run_experiment(
    prepared: Prepared,
    *,
    first: int = 0,
    replications: int | None = None,
    cases: int | None = None,
    threads: int = 1,
    log_rows: bool = False,
    case_rows: bool = False,
    done: Callable[[Replication], None] = lambda _: None,
    cluster: Cluster | None = None,
) -> Experiment:
    """Return an experiment.

    What is None is the scenario's; `first` is the number of the first replication. `done` is
    told of each replication as it ends, in whatever order they do. A `KeyboardInterrupt` stops
    the run between two events: what was reached until then is returned, unless nothing was.
    With a `cluster` its machines make the replications, and `threads` says nothing.
    """
    wanted = replications or prepared.scenario.replications
    if cluster is not None:
        runs, stopped = cluster.run(
            prepared,
            range(first, first + wanted),
            cases=cases,
            log_rows=log_rows,
            case_rows=case_rows,
            done=done,
        )
        if stopped and not runs:
            raise KeyboardInterrupt
        return Experiment(prepared, _until_endless(runs), stopped=stopped)
    stop = Event()
    last = [first + wanted]

    def one(number: int) -> Replication | None:
        if stop.is_set() or number > last[0]:
            return None
        made = replicate(
            prepared,
            number,
            cases=cases,
            log_rows=log_rows,
            case_rows=case_rows,
            go_on=lambda: not stop.is_set() and number <= last[0],
        )
        if made.endless:
            last[0] = min(last[0], number)
        done(made)
        return made

    running: list[Future[Replication | None]] = []
    with ThreadPoolExecutor(max(1, threads)) as pool:
        try:
            running.extend(pool.submit(one, n) for n in range(first, first + wanted))
            while wait(running, LOOK).not_done:
                pass  # an endless wait would not hear Ctrl-C everywhere
        except KeyboardInterrupt:
            stop.set()
    found = [future.result() for future in running]
    made = _until_endless([r for r in found if r is not None])
    if stop.is_set() and not any(r.complete for r in made):
        raise KeyboardInterrupt
    whole = made if not stop.is_set() else tuple(r for r in made if r.complete)
    return Experiment(prepared, whole, stopped=stop.is_set())


def _until_endless(runs: Sequence[Replication]) -> tuple[Replication, ...]:
    """Return replications up to the first that is endless, whatever threads made beyond it."""
    last = next((r.number for r in runs if r.endless), None)
    return tuple(r for r in runs if last is None or r.number <= last)
