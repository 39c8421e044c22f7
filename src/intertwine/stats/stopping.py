"""How many replications are enough: run until the intervals are as narrow as wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats
from intertwine.stats.intervals import LEVEL, mean_interval, t_quantile

FEWEST = 10
"""Replications before the first look: with fewer the spread itself is too uncertain."""


class Precise(NamedTuple):
    """All replications made; `reached` is False where the most allowed did not suffice."""

    values: Floats
    reached: bool


def precise_enough(values: Floats, relative: float, *, level: float = LEVEL) -> bool:
    """Return whether each column's mean is known to within a share of itself.

    Half the interval over the estimated mean must be at most γ / (1 + γ), so that the error
    against the true mean is at most γ (Law & Kelton 2000, section 9.4.1). A column that never
    varies is known.
    """
    found = mean_interval(values, level=level)
    return found.n > 1 and bool(np.all(found.relative <= relative / (1 + relative)))


def replications_needed(values: Floats, relative: float, *, level: float = LEVEL) -> int | None:
    """Return how many replications would do in all, if mean and spread stay as they are.

    None where no number does (a mean of zero that varies) or nothing can be said yet (fewer than
    two replications); at most a million is looked for.
    """
    found = mean_interval(values, level=level)
    if found.n < 2:
        return None
    mean, spread = np.abs(found.mean), found.error * np.sqrt(found.n)
    wanted = mean * relative / (1 + relative)
    if np.any((wanted == 0) & (spread > 0)):
        return None
    ratio = np.divide(spread, wanted, out=np.zeros(np.shape(mean)), where=wanted > 0)
    worst = float(np.max(ratio, initial=0.0))
    low, high = 2, 1_000_000
    if t_quantile(1 - (1 - level) / 2, high - 1) * worst > high**0.5:
        return None
    while low < high:
        middle = (low + high) // 2
        if t_quantile(1 - (1 - level) / 2, middle - 1) * worst <= middle**0.5:
            high = middle
        else:
            low = middle + 1
    return max(low, found.n if precise_enough(values, relative, level=level) else low)


def run_until_precise(
    run: Callable[[int, int], Floats],
    relative: float,
    *,
    level: float = LEVEL,
    batch: int = FEWEST,
    most: int = 1_000,
) -> Precise:
    """Return replications made batch by batch until each column is precise enough.

    `run(first, number)` gives rows for the replications first, first + 1, …; as randomness is
    keyed by the replication's number, the rows do not depend on the batches. Never fewer than
    ten, never more than `most`.
    """
    made = run(0, min(max(batch, FEWEST), most))
    while not (len(made) >= FEWEST and precise_enough(made, relative, level=level)):
        left = most - len(made)
        if left <= 0:
            return Precise(made, reached=False)
        made = np.concatenate([made, run(len(made), min(batch, left))])
    return Precise(made, reached=True)
