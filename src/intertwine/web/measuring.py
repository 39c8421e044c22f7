"""Measures in the background: a page shows what is found so far and asks again for more.

One study is measured at a time, in a thread of its own, so that no request waits for a measure
unless it needs them all (a report). What is finished is kept by content (`study.cache`); a study
whose files have changed meanwhile is not measured on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event, Lock, Thread
from typing import Annotated

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel

from intertwine.measures.catalogue import MEASURES, each, in_order
from intertwine.model.findings import Finding, Result
from intertwine.model.study import Study
from intertwine.study import cache
from intertwine.web.asking import Facilitator

router = APIRouter(prefix="/api/partnerships/{partnership}", tags=["overview"])
Id = Annotated[str, Path(max_length=40)]


class Measured(BaseModel):
    """How many of the measures are done; what is shown beside it rests on those."""

    done: int
    wanted: int


@dataclass(frozen=True, slots=True)
class SoFar:
    """The results there are by now, in the order of the report."""

    results: tuple[Result, ...]

    @property
    def measured(self) -> Measured:
        """Return how many that is, of how many."""
        return Measured(done=len(self.results), wanted=len(MEASURES))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return their findings."""
        return tuple(f for r in self.results for f in r.findings)


@dataclass(eq=False)
class _Job:
    study: Study
    found: tuple[Result, ...] = ()
    trouble: Exception | None = None
    over: Event = field(default_factory=Event)
    stop: Event = field(default_factory=Event)


class Measuring:
    """The measures of the newest study of each partnership."""

    def __init__(self) -> None:
        self._newest: dict[str, _Job] = {}
        self._lock = Lock()
        self._one_at_a_time = Lock()

    def so_far(self, partnership: str, study: Study) -> SoFar:
        """Return what is measured by now, without waiting; the first ask sets it going."""
        return self._told(partnership, self._job(partnership, study))

    def all(self, partnership: str, study: Study) -> tuple[Result, ...]:
        """Return every measure, once it is there."""
        job = self._job(partnership, study)
        while not job.over.wait(0.2) and not job.stop.is_set():
            pass
        if job.stop.is_set() and not job.over.is_set():  # its files have changed: not measured on
            return cache.results(study)
        return self._told(partnership, job).results

    def stop(self) -> None:
        """Measure nothing on: whatever goes on ends with the measure it is at."""
        with self._lock:
            for job in self._newest.values():
                job.stop.set()
            self._newest.clear()

    def _told(self, partnership: str, job: _Job) -> SoFar:
        if job.trouble is not None:
            with self._lock:  # whoever asks again has it tried again
                if self._newest.get(partnership) is job:
                    del self._newest[partnership]
            raise job.trouble
        return SoFar(job.found)

    def _job(self, partnership: str, study: Study) -> _Job:
        with self._lock:
            job = self._newest.get(partnership)
            if job is None or job.study is not study:
                if job is not None:
                    job.stop.set()
                job = self._newest[partnership] = _Job(study)
                Thread(target=self._go, args=(job,), name="measures", daemon=True).start()
        return job

    def _go(self, job: _Job) -> None:
        with self._one_at_a_time:
            try:
                self._measure(job)
            except Exception as problem:
                job.trouble = problem
            if not job.stop.is_set():
                job.over.set()

    def _measure(self, job: _Job) -> None:
        kept = cache.kept(job.study)
        if kept is not None:
            job.found = kept
            return
        for result in each(job.study):
            if job.stop.is_set():
                return
            job.found = in_order((*job.found, result))
        cache.keep(job.study, job.found)


def so_far(request: Request, partnership: str) -> SoFar:
    """Return what is measured of a partnership by now; the first ask sets it going."""
    state = request.app.state
    found: SoFar = state.measuring.so_far(partnership, state.shelf.study(partnership))
    return found


def measured_study(request: Request, partnership: str) -> tuple[Study, tuple[Result, ...]]:
    """Return a partnership's study with every measure, once they are all there."""
    state = request.app.state
    study: Study = state.shelf.study(partnership)
    return study, state.measuring.all(partnership, study)


@router.get("/measured")
def measured(request: Request, partnership: Id, _who: Facilitator) -> Measured:
    """Return how many measures are done, and set them going if nobody has."""
    return so_far(request, partnership).measured
