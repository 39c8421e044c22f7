"""From command to result: warm, cold, and where no machine code can be kept."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from measuring import CLI, Row, reached, spent

import intertwine

GOOD_HOURS = Path(intertwine.__file__).parent / "examples" / "good-hours"
CALL = (*CLI, "simulate", str(GOOD_HOURS), "ordinary-year", "--json")


def part(folder: Path, given: Any) -> Iterator[Row]:
    """Yield the command on the worked example: warm, the first time, and without a cache."""
    small = (*CALL, "--cases", "100", "--replications", "5")
    spent(small)
    warm = min((spent(small) for _ in range(5)), key=lambda s: s.wall)
    yield Row(
        "`intertwine simulate` on a small map, warm",
        "two seconds, aim one",
        f"{warm.wall:.2f} s by the clock, {warm.processor:.2f} s processor{_bytecode()}"
        + reached(warm.wall < 2),
    )
    year = min((spent(CALL) for _ in range(3)), key=lambda s: s.wall)
    done = json.loads(year.said)
    repeats, each = done["replications"], done["cases"] // done["replications"]
    yield Row(
        f"the worked example, {repeats} repetitions of {each} cases",
        "",
        f"{year.wall:.2f} s by the clock, of it {done['engine_seconds']:.2f} s the engine",
    )
    yield from _cold(folder, small)


def _bytecode() -> str:
    """Return what must be known where Python keeps no compiled modules."""
    if os.environ.get("PYTHONDONTWRITEBYTECODE"):
        return "; PYTHONDONTWRITEBYTECODE is set, so Python compiles modules anew each time"
    return ""


def _cold(folder: Path, call: tuple[str, ...]) -> Iterator[Row]:
    """Yield the first run of a copy of the package, the second, and one that cannot keep code."""
    copy = folder / "fresh"
    shutil.copytree(
        Path(intertwine.__file__).parent,
        copy / "intertwine",
        ignore=shutil.ignore_patterns("__pycache__", "built", "*.nb?"),
    )
    environment = {**os.environ, "PYTHONPATH": str(copy)}
    environment.pop("NUMBA_CACHE_DIR", None)
    first = spent(call, env=environment)
    again = spent(call, env=environment)
    yield Row(
        "machine code made for the first time",
        "once, under 60 s",
        f"{first.processor:.0f} s processor, {first.wall:.0f} s by the clock; "
        f"afterwards {again.wall:.1f} s" + reached(first.processor < 60),
    )
    for cache in copy.rglob("__pycache__"):
        shutil.rmtree(cache)
        cache.touch()  # a file in its place: nothing can be written there, whoever asks
    environment |= {"XDG_CACHE_HOME": os.devnull, "HOME": os.devnull, "NUMBA_CACHE_DIR": ""}
    blocked = spent(call, env=environment)
    yield Row(
        "no folder can be written: code is made anew in each run",
        "it answers",
        f"{blocked.processor:.0f} s processor, and the command says why",
    )
