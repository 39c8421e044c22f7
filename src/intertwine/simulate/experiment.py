"""Replications of one scenario, on as many threads as asked; the number changes no result."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event

from intertwine.simulate.prepare import Prepared
from intertwine.simulate.run import Replication, replicate


@dataclass(frozen=True, slots=True)
class Experiment:
    """Replications in their order. `stopped` is True where not all that were asked are whole."""

    prepared: Prepared
    replications: tuple[Replication, ...]
    stopped: bool = False


def run_experiment(
    prepared: Prepared,
    *,
    replications: int | None = None,
    cases: int | None = None,
    threads: int = 1,
    log_rows: bool = False,
    case_rows: bool = False,
    done: Callable[[Replication], None] = lambda _: None,
) -> Experiment:
    """Return an experiment.

    What is None is the scenario's. `done` is told of each replication as it ends, in whatever
    order they do. A `KeyboardInterrupt` stops the run between two events: what was reached until
    then is returned, unless nothing was.
    """
    wanted = replications or prepared.scenario.replications
    stop = Event()

    def one(number: int) -> Replication | None:
        if stop.is_set():
            return None
        made = replicate(
            prepared,
            number,
            cases=cases,
            log_rows=log_rows,
            case_rows=case_rows,
            go_on=lambda: not stop.is_set(),
        )
        done(made)
        return made

    with ThreadPoolExecutor(max(1, threads)) as pool:
        running = [pool.submit(one, number) for number in range(wanted)]
        found: list[Replication | None] = []
        try:
            found = [future.result() for future in running]
        except KeyboardInterrupt:
            stop.set()
            found = [future.result() for future in running if not future.cancel()]
    made = tuple(r for r in found if r is not None)
    if stop.is_set() and not any(r.complete for r in made):
        raise KeyboardInterrupt
    whole = made if not stop.is_set() else tuple(r for r in made if r.complete)
    return Experiment(prepared, whole, stopped=stop.is_set())
