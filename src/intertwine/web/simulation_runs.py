"""Runs of a partnership's maps in the background: one at a time each, with progress and cancel.

The figures of what has run so far can be asked for at any time; both maps take turns, so that
early figures compare the same replications. Nothing is kept on the disk: a run is made again in
seconds, and its seed stands in the scenario.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from threading import Event, Lock
from typing import TYPE_CHECKING, Literal

from intertwine.errors import IntertwineError, Refused
from intertwine.measures.simulated import Ran, paired, prepared_map, ran_map
from intertwine.measures.simulation import told
from intertwine.measures.two_versions import told_apart
from intertwine.model.findings import Result
from intertwine.model.kept import Kept
from intertwine.model.study import Study, StudyMap

if TYPE_CHECKING:
    from intertwine.simulate.preparing.prepare import Prepared
    from intertwine.simulate.run import Replication
    from intertwine.web.simulation_figures import SimulationFigures

log = logging.getLogger(__name__)

Stage = Literal["preparing", "running", "done", "stopped", "failed"]
FEWEST = 2
"""Replications from which on early figures are told: one gives no interval."""


@dataclass(frozen=True)
class Told:
    """What so many replications say as findings and tables, and what charts are drawn from."""

    done: int
    result: Result
    figures: SimulationFigures


@dataclass
class Run:
    """One run of one or two maps, or of one with two scenarios, in the order they were chosen.

    `done` counts replications that all have.
    """

    maps: tuple[StudyMap, ...]
    study: Study
    wanted: int
    stage: Stage = "preparing"
    done: int = 0
    trouble: IntertwineError | None = None
    stop: Event = field(default_factory=Event)
    prepared: list[Prepared] = field(default_factory=list)
    made: list[list[Replication]] = field(default_factory=list)
    _told: dict[tuple[Kept, ...], Told] = field(default_factory=dict)

    @property
    def going(self) -> bool:
        """True until it ended in whatever way."""
        return self.stage in ("preparing", "running")

    def ran(self, done: int, kept: Sequence[Kept] = ()) -> tuple[Ran, ...]:
        """Return the maps with their first `done` replications; none before there are intervals.

        `kept` is what is left out of each map's figures, nothing where it is not given; maps of
        which everything is kept are left out themselves.
        """
        from intertwine.simulate.experiments.experiment import Experiment

        if done < min(FEWEST, self.wanted):
            return ()
        found = []
        entries = zip(self.seen(kept), self.prepared, self.made, strict=True)
        for entry, prepared, made in entries:
            if not entry.kept.whole:
                experiment = Experiment(prepared, tuple(made[:done]), stopped=done < self.wanted)
                found.append(ran_map(entry, experiment))
        return tuple(found)

    def seen(self, kept: Sequence[Kept] = ()) -> tuple[StudyMap, ...]:
        """Return the maps, each with what is left out of its figures."""
        if not kept:
            return self.maps
        return tuple(replace(m, kept=k) for m, k in zip(self.maps, kept, strict=True))

    def told(self, done: int, kept: Sequence[Kept] = ()) -> Told | None:
        """Return what `done` replications say; None before there is enough.

        The caller reads `stage` and `done` once, so that what it shows belongs together: the run
        goes on meanwhile.
        """
        before = self._told.get(tuple(kept))
        if before is not None and before.done == done:
            return before
        ran = self.ran(done, kept)
        if not ran:
            return None
        from intertwine.web.figuring import figures

        study = replace(self.study, maps=self.seen(kept))
        pair = paired(*ran) if len(ran) == 2 else None
        made = Told(done, told(study, ran, pair), figures(self.study, ran, pair))
        self._told[tuple(kept)] = made
        return made


class Runs:
    """The newest run of each partnership of this process; all share two threads."""

    def __init__(self) -> None:
        self._newest: dict[str, Run] = {}
        self._lock = Lock()
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="simulation")

    def get(self, partnership: str) -> Run | None:
        """Return a partnership's newest run, None where there was none."""
        return self._newest.get(partnership)

    def begin(
        self, partnership: str, study: Study, maps: Sequence[StudyMap], replications: int
    ) -> Run:
        """Return a run that has begun. While another one goes on it is refused."""
        with self._lock:
            before = self._newest.get(partnership)
            if before is not None and before.going:
                raise Refused("run-goes-on")
            run = Run(told_apart(maps), study, replications)
            self._newest[partnership] = run
        self._pool.submit(_go, run)
        return run


def _go(run: Run) -> None:
    try:
        _replications(run)
    except IntertwineError as problem:
        run.trouble, run.stage = problem, "failed"
    except Exception:
        log.exception("A simulation failed")
        run.stage = "failed"


def _replications(run: Run) -> None:
    from intertwine.simulate.run import replicate

    for entry in run.maps:
        seed = run.prepared[0].scenario.seed if run.prepared else None
        run.prepared.append(prepared_map(entry, seed=seed))
        run.made.append([])
    for number in range(run.wanted):
        for prepared, made in zip(run.prepared, run.made, strict=True):
            one = replicate(prepared, number, go_on=lambda: not run.stop.is_set())
            if run.stop.is_set():
                run.stage = "stopped"
                return
            made.append(one)
        run.stage = "running"
        run.done = number + 1
        if any(made[-1].endless for made in run.made):
            break
    run.stage = "done"
