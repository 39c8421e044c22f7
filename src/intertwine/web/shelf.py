"""The study behind each partnership: its files become one value, kept while unchanged."""

from __future__ import annotations

import tempfile
import time
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path
from threading import Lock

from sqlalchemy import Engine

from intertwine.errors import IntertwineError, NotThere
from intertwine.model.ids import PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study
from intertwine.store import files
from intertwine.study import open_study
from intertwine.study.folder import read_any_map

KEPT = 8
LOOK_EVERY = 1.0
"""Seconds after which the database is asked again whether another process changed a file."""


class Shelf:
    """Opens the newest version of a partnership's study; at most `KEPT` are held in memory."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._held: OrderedDict[tuple[str, int], Study] = OrderedDict()
        self._maps: dict[str, dict[str, ServiceMap]] = {}
        self._looked: dict[str, tuple[float, int]] = {}
        self._lock = Lock()

    def revision(self, partnership: str) -> int:
        """Return a number that changes with a partnership's files, at most a second late."""
        looked, number = self._looked.get(partnership, (0.0, -1))
        if time.monotonic() - looked > LOOK_EVERY:
            number = files.revision(self._engine, partnership)
            self._looked[partnership] = (time.monotonic(), number)
        return number

    def changed(self, partnership: str) -> None:
        """Look again at once: this process has just kept or rewritten a file."""
        with self._lock:
            for key in [k for k in self._held if k[0] == partnership]:
                del self._held[key]
        self._looked.pop(partnership, None)

    def study(self, partnership: str) -> Study:
        """Return a partnership's study; `NotThere` where there is no such partnership."""
        key = (partnership, self.revision(partnership))
        with self._lock:
            if key not in self._held:
                content = files.current(self._engine, partnership)
                if not content:
                    raise NotThere("no-such-page")
                self._held[key] = self._with_known_maps(_gathered(content), partnership)
            self._held.move_to_end(key)
            while len(self._held) > KEPT:
                self._held.popitem(last=False)
            return self._held[key]

    def _with_known_maps(self, study: Study, partnership: str) -> Study:
        """Return a study whose maps are those of an older version where they are equal.

        What is kept by identity (programs, what a datum goes through) is then found again.
        """
        known = self._maps.get(partnership, {})
        maps = tuple(
            replace(m, map=known[m.id]) if m.map == known.get(m.id) else m for m in study.maps
        )
        self._maps[partnership] = {m.id: m.map for m in maps}
        return replace(study, maps=maps)

    def map(self, partnership: str, map_id: str) -> ServiceMap:
        """Return one map of a partnership; `NotThere` where there is none of that name."""
        for entry in self.study(partnership).maps:
            if entry.id == map_id:
                return entry.map
        raise NotThere("no-such-page")

    def map_or_empty(self, partnership: str, map_id: str) -> ServiceMap:
        """Return a map, or an empty one: what was said of a map outlives the map."""
        try:
            return self.map(partnership, map_id)
        except IntertwineError:
            return ServiceMap(map_id)

    def partner_order(self, partnership: str) -> tuple[PartnerId, ...]:
        """Return the partners of a study in their order; none where it cannot be read."""
        try:
            return self.study(partnership).partner_ids()
        except IntertwineError:
            return ()


def read_map_file(path: str, content: bytes) -> ServiceMap:
    """Return the map in a file's content; its ending says what it is. Refuses as `check` does."""
    with tempfile.TemporaryDirectory(prefix="intertwine-") as name:
        file = Path(name) / Path(path).name
        file.write_bytes(content)
        return read_any_map(file)


def _gathered(content: dict[str, bytes]) -> Study:
    with tempfile.TemporaryDirectory(prefix="intertwine-") as name:
        folder = Path(name)
        for path, data in content.items():
            there = folder / path
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(data)
        return open_study(folder)
