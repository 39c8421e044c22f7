"""The study behind each partnership: its files become one value, kept while unchanged."""

from __future__ import annotations

import tempfile
from collections import OrderedDict
from pathlib import Path
from threading import Lock

from sqlalchemy import Engine

from intertwine.errors import NotThere
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study
from intertwine.store import files
from intertwine.study import open_study

KEPT = 8


class Shelf:
    """Opens the newest version of a partnership's study; at most `KEPT` are held in memory."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._held: OrderedDict[tuple[str, int], Study] = OrderedDict()
        self._lock = Lock()

    def study(self, partnership: str) -> Study:
        """Return a partnership's study; `NotThere` where there is no such partnership."""
        content = files.current(self._engine, partnership)
        if not content:
            raise NotThere("no-such-page")
        key = (partnership, hash(tuple(sorted((p, hash(c)) for p, c in content.items()))))
        with self._lock:
            if key not in self._held:
                self._held[key] = _gathered(content)
            self._held.move_to_end(key)
            while len(self._held) > KEPT:
                self._held.popitem(last=False)
            return self._held[key]

    def map(self, partnership: str, map_id: str) -> ServiceMap:
        """Return one map of a partnership; `NotThere` where there is none of that name."""
        for entry in self.study(partnership).maps:
            if entry.id == map_id:
                return entry.map
        raise NotThere("no-such-page")


def _gathered(content: dict[str, bytes]) -> Study:
    with tempfile.TemporaryDirectory(prefix="intertwine-") as name:
        folder = Path(name)
        for path, data in content.items():
            there = folder / path
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(data)
        return open_study(folder)
