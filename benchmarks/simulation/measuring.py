"""How times and memory are taken, and what a part of the benchmark says.

Rates are by processor time, so that other work on the machine counts little; only what is about
the clock (a command, two threads) is by the clock.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from intertwine.semantics.compile import compile_map
from intertwine.simulate.preparing.prepare import Prepared, prepare
from intertwine.simulate.run import Replication, replicate
from intertwine.simulate.scenarios import open_scenario
from intertwine.simulate.world import ACTIVITIES
from intertwine.stats.intervals import t_quantile
from intertwine.study.folder import read_any_map

CLI = (sys.executable, "-c", "from intertwine.cli import run; run()")


class Row(NamedTuple):
    """A line of the table: what was looked at, what is asked of it ("" nothing), what was found."""

    what: str
    asked: str
    found: str


class Spent(NamedTuple):
    """What a command took: seconds by the clock, of the processor, the most memory in MiB."""

    wall: float
    processor: float
    said: str


def opened(map_file: Path, scenario_file: Path) -> Prepared:
    """Return what the engine takes, read from files as anybody's."""
    service = read_any_map(map_file)
    return prepare(service, compile_map(service), open_scenario(scenario_file, service))


def warmed(ready: Prepared) -> Prepared:
    """Return the same once the machine code is there and every table has been touched."""
    replicate(ready, 0, cases=100)
    return ready


def activities(run: Replication) -> int:
    """Return how many activities a replication did."""
    return int(run.world.counts[ACTIVITIES])


def rate(ready: Prepared, *, log: bool = False, cases: int | None = None, runs: int = 5) -> float:
    """Return activities a second of processor time, the best of several runs."""
    best = 0.0
    for number in range(runs):
        began = time.process_time()
        run = replicate(ready, number, cases=cases, log_rows=log)
        best = max(best, activities(run) / (time.process_time() - began))
    return best


def command(*arguments: str, runs: int = 1, **environment: Any) -> Spent:
    """Return what `intertwine …` took, the fastest by the clock of several runs."""
    return min(
        (spent([*CLI, *arguments], **environment) for _ in range(runs)), key=lambda s: s.wall
    )


def spent(arguments: Sequence[str | Path], **environment: Any) -> Spent:
    """Return what a program took and said; its own error where it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run(
        [str(a) for a in arguments], capture_output=True, text=True, check=False, **environment
    )
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(done.stderr[-2_000:] or f"{arguments[0]} ended with {done.returncode}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(wall, processor, done.stdout)


def most_memory() -> float:
    """Return the most memory this process has held, in MiB."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def agreement(what: str, ours: Sequence[float], theirs: Sequence[float]) -> Row:
    """Return whether the means of two lists of independent runs agree (Welch 1947, 99 %)."""
    spreads = [np.var(runs, ddof=1) / len(runs) for runs in (ours, theirs)]
    parts = sum(s * s / (len(r) - 1) for s, r in zip(spreads, (ours, theirs), strict=True))
    half = t_quantile(0.995, sum(spreads) ** 2 / parts) * sum(spreads) ** 0.5
    gap = np.mean(ours) - np.mean(theirs)
    found = f"{np.mean(ours):.5g} and {np.mean(theirs):.5g}; difference {gap:.2g} ± {half:.2g}"
    return Row(what, "agree", found if abs(gap) <= half else f"{found} **do not agree**")


def clocked(work: Callable[[], object]) -> float:
    """Return how many seconds some work takes by the clock."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def million(per_second: float) -> str:
    """Return a rate as people read it."""
    if per_second >= 1e5:
        return f"{per_second / 1e6:.2f} M activities/s"
    return f"{per_second:,.0f} activities/s"


def reached(yes: bool) -> str:
    """Return what follows a figure that was asked for."""
    return "" if yes else " **not reached**"
