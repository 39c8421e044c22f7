"""Long runs in little memory, crowds that wait, and two threads."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import network
import numpy as np
from maps import bpmn
from measuring import Row, activities, clocked, most_memory, opened, reached, warmed

from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.run import replicate
from intertwine.simulate.world import EVENTS

PER_CASE = 9.5
"""Activities of a case of the ten-task network: 10 − 1 + 2 · 0.25."""
LIMIT = 300.0


def part(folder: Path, given: Any) -> Iterator[Row]:
    """Yield memory and time of long runs, the cost of crowds, and what two threads gain."""
    ready = warmed(network.prepared(folder, cases=given.cases))
    held = most_memory()
    for size in given.long:
        began = time.process_time()
        run = replicate(ready, 1, cases=round(float(size) / PER_CASE))
        took = time.process_time() - began
        more = most_memory() - held
        yield Row(
            f"ten tasks, {activities(run):,} activities streaming",
            f"under {LIMIT:.0f} MiB beyond the imports",
            f"{more:.0f} MiB in {took:.0f} s" + reached(more < LIMIT),
        )
    crowds = {n: _waiting(folder, n) for n in (100, 10_000, 1_000_000)}
    told = ", ".join(f"{cost:.0f}" for cost in crowds.values())
    yield Row("an event while 100, 10,000, 1,000,000 cases wait", "", f"{told} ns")
    yield from _threads(ready)


def _threads(ready: Any) -> Iterator[Row]:
    made: dict[int, Any] = {}

    def run(threads: int) -> float:
        def once() -> None:
            made[threads] = run_experiment(ready, replications=8, threads=threads)

        return min(clocked(once) for _ in range(2))

    one, two = run(1), run(2)
    same = all(
        np.array_equal(getattr(a.world, name), getattr(b.world, name))
        for a, b in zip(made[1].replications, made[2].replications, strict=True)
        for name in ("cycle", "waiting", "sums", "task", "person")
    )
    told = "identical to the last bit" if same else "**NOT identical**"
    yield Row(
        "two threads over eight repetitions, by the clock",
        "1.8 times, identical",
        f"{one / two:.2f} times, {told}" + reached(one / two >= 1.8),
    )


def _waiting(folder: Path, queue: int) -> float:
    """Return nanoseconds an event takes while so many cases wait for one person."""
    more = 200_000
    minute = '{ kind = "exponential", mean = 1, unit = "minutes" }'
    text = (
        f'name = "crowd"\ncases = {queue + more}\n[arrivals.all]\nstarts = ["s"]\ncases = {queue}\n'
        f'first_at_start = true\nbatch = {{ kind = "fixed", value = {queue} }}\ngap = {minute}\n'
        f'[arrivals.more]\nstarts = ["s"]\ncases = {more}\ngap = {minute}\n[people.p]\n'
        f'partner = "A"\ncan = ["c"]\n[activities.t]\nduration = {minute}\n'
        'needs = [{ capability = "c" }]\n[rules]\nqueue = "fifo"\n'
    )
    files = folder / "crowd.bpmn", folder / "crowd.toml"
    files[0].write_text(bpmn({"A": "s:start t:task e:end"}, "s>t>e"), encoding="utf-8")
    files[1].write_text(text, encoding="utf-8")
    ready = opened(*files)
    began = time.process_time()
    run = replicate(ready, 0)
    return (time.process_time() - began) / int(run.world.counts[EVENTS]) * 1e9
