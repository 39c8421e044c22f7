"""What one draw, one look at a calendar and one condition cost, in nanoseconds.

    python benchmarks/draws.py [NUMBER]

Processor time, best of seven; NUMBER (a million) operations each.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
from numba import njit

from intertwine.model.distribution import Distribution, DistributionKind, exponential, fixed
from intertwine.model.scenario import Attribute
from intertwine.model.working_time import Calendar, Period
from intertwine.simulate.expressions import parse
from intertwine.simulate.families import families
from intertwine.simulate.kernels import calendars, conditions, draws, keys
from intertwine.simulate.shifts import shifts

K = DistributionKind
KEY = np.uint64(keys.replication_key(1, 0))
FAMILIES = {
    "fixed": fixed(3),
    "exponential": exponential(2),
    "uniform": Distribution(K.UNIFORM, (1, 6)),
    "triangular": Distribution(K.TRIANGULAR, (1, 2, 6)),
    "weibull": Distribution(K.WEIBULL, (1.5, 2)),
    "normal": Distribution(K.NORMAL, (5, 2)),
    "lognormal": Distribution(K.LOGNORMAL, (5, 2)),
    "gamma": Distribution(K.GAMMA, (5, 2)),
    "gamma kept within 2 and 8": Distribution(K.GAMMA, (5, 2), lowest=2, highest=8),
    "pert": Distribution(K.PERT, (1, 2, 6)),
    "empirical, 3 values": Distribution(K.EMPIRICAL, values=(1, 2, 10), weights=(1, 1, 2)),
}
OFFICE = Calendar("o", tuple(Period((0, 1, 2, 3, 4), h * 3600, (h + 4) * 3600) for h in (8, 13)))


@njit
def uniforms(key, n):
    """Add up uniforms, each under a key of its own."""
    total = 0.0
    for i in range(n):
        element = keys.element_key(keys.derive(key, i >> 3), i & 7, 0, 0)
        total += keys.uniform(element, 0)
    return total


@njit
def openings(table, place, n):
    """Add up next openings."""
    total = 0.0
    for i in range(n):
        total += calendars.next_open(table, place, i * 61.0)
    return total


@njit
def advances(table, place, n):
    """Add up ends of work."""
    total = 0.0
    for i in range(n):
        total += calendars.advance(table, place, i * 61.0, 5_000.0)
    return total


@njit
def evaluations(table, values, stack, n):
    """Add up values of a condition."""
    total = 0.0
    for i in range(n):
        total += conditions.evaluate(table, 0, values, i & 1, 0, 0.0, stack)
    return total


def cost(run: Callable[[int], object], n: int) -> float:
    """Return nanoseconds an operation, compiled beforehand."""
    run(1)
    best = float("inf")
    for _ in range(7):
        begun = time.process_time()
        run(n)
        best = min(best, time.process_time() - begun)
    return best / n * 1e9


def main() -> None:
    """Print a table."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rows = {"key of an element and a uniform": cost(lambda m: uniforms(KEY, m), n)}
    out = np.empty(n)
    for name, distribution in FAMILIES.items():
        table = families([distribution])
        rows[name] = cost(lambda m, t=table: draws.fill(t, 0, KEY, out[:m]), n)
    start = datetime(2026, 1, 5, tzinfo=UTC)
    for zone in ("UTC", "Europe/Helsinki"):
        made = shifts([OFFICE], start=start, time_zone=zone)
        for name, kernel in (("next opening", openings), ("work that pauses", advances)):
            rows[f"{name}, office hours, {zone}"] = cost(
                lambda m, k=kernel, s=made: k(s.table, s.place[0], m), n
            )
    case = (Attribute("age", number=fixed(40)), Attribute("colour", (("red", 0.5), ("blue", 0.5))))
    tree = parse('age > 30 and colour = "red"', case)
    told = conditions.conditions([tree], case)
    values, stack = np.array([[40.0, 0.0], [20.0, 1.0]]), np.empty(conditions.STACK)
    rows["condition of seven steps"] = cost(lambda m: evaluations(told.table, values, stack, m), n)
    for name, nanoseconds in rows.items():
        print(f"{name:45} {nanoseconds:8.1f} ns {1e3 / nanoseconds:8.1f} M/s")


if __name__ == "__main__":
    main()
