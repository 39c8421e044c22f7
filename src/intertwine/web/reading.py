"""Who a page or a report is for, and what is measured as they may see it.

What a reader may not see is decided in `access.readers`; here the answer is held, since leaving
figures out means that some measures are made again.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import Annotated

from fastapi import Query, Request

from intertwine.access.readers import FACILITATOR, kept_of, seen_results
from intertwine.model.findings import Result, Word
from intertwine.model.kept import Kept
from intertwine.model.study import Study, StudyMap
from intertwine.web.measuring import SoFar, measured_study, so_far
from intertwine.web.tongues import language_of, speaker

Reader = Annotated[
    str, Query(max_length=200, description="Who reads it: everybody, facilitator or a partner.")
]
HELD = 12


class Readings:
    """The newest studies as readers see them, a few for all partnerships."""

    def __init__(self) -> None:
        self._held: OrderedDict[
            tuple[str, str], tuple[Study, int, tuple[Study, tuple[Result, ...]]]
        ] = OrderedDict()
        self._lock = Lock()

    def get(
        self, partnership: str, study: Study, results: tuple[Result, ...], reader: str
    ) -> tuple[Study, tuple[Result, ...]]:
        """Return a study with the results there are, as a reader may see them."""
        key = partnership, reader
        with self._lock:
            before = self._held.get(key)
        if before is not None and before[0] is study and before[1] == len(results):
            return before[2]
        seen = seen_results(study, results, reader)
        with self._lock:
            self._held[key] = study, len(results), seen
            self._held.move_to_end(key)
            while len(self._held) > HELD:
                self._held.popitem(last=False)
        return seen


def read_so_far(request: Request, partnership: str, reader: str) -> SoFar:
    """Return what is measured by now, as a reader may see it."""
    told = so_far(request, partnership)
    if reader == FACILITATOR:
        return told
    study = request.app.state.shelf.study(partnership)
    _, results = _readings(request).get(partnership, study, told.results, reader)
    return SoFar(results)


def read_study(request: Request, partnership: str, reader: str) -> tuple[Study, tuple[Result, ...]]:
    """Return a partnership's study with every measure, as a reader may see them."""
    study, results = measured_study(request, partnership)
    return _readings(request).get(partnership, study, results, reader)


def kept_from(request: Request, partnership: str, entry: StudyMap, reader: str) -> Kept:
    """Return what of a map's simulated figures a reader may not see, as is released now."""
    return kept_of(request.app.state.shelf.study(partnership), entry, reader)


def kept_sentences(request: Request, kept: Kept, *more: str) -> list[str]:
    """Return who keeps what to itself in words, and sentences of the catalogue after it."""
    say = speaker(language_of(request))
    said = (*kept.said, *(Word(code) for code in more if kept.said and not kept.whole))
    return [say(w.code, w.params) for w in said]


def _readings(request: Request) -> Readings:
    readings: Readings = request.app.state.readings
    return readings
