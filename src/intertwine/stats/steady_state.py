"""One long run: what of its beginning to leave out, and how sure its mean is.

A simulation begins with empty queues; what is measured before it has filled is not what the
service looks like for long.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats
from intertwine.stats.intervals import LEVEL, Interval, mean_interval


class WarmUp(NamedTuple):
    """How many observations to leave out at the start; `settled` False: no end was found.

    Then the run is too short, or the service is overloaded and never settles.
    """

    observations: int
    settled: bool


BATCH = 5


def warm_up(values: Floats) -> WarmUp:
    """Return what to leave out by MSER-5 (White 1997; White, Cobb & Spratt 2000).

    Means of five successive observations Z; leave out the d first for which
    Σ_{j>d} (Z_j − Z̄_d)² / (m − d)² is smallest. A smallest value in the second half means that
    the run has not settled. Several replications (rows) are averaged first. Fewer than ten
    batches say nothing.
    """
    along = values if np.ndim(values) == 1 else np.mean(values, axis=0)
    batches = len(along) // BATCH
    if batches < 10:
        return WarmUp(0, settled=False)
    z = np.reshape(along[: batches * BATCH], (batches, BATCH)).mean(axis=1)
    z = z - z.mean()  # sums of squares of small numbers lose no digits
    left = np.arange(batches, 0, -1)
    sums = np.cumsum(z[::-1])[::-1]
    squares = np.cumsum(z[::-1] ** 2)[::-1]
    statistic = (squares - sums**2 / left) / left**2
    # the last few always look good: they are too few to differ
    considered = statistic[: batches - BATCH]
    best = int(np.argmin(considered))
    if best > batches // 2:
        return WarmUp(0, settled=False)
    return WarmUp(best * BATCH, settled=True)


class BatchMeans(NamedTuple):
    """Mean and interval from one run cut in batches; `neighbours` is their correlation.

    A correlation clearly above zero means that batches are too short and the interval too
    narrow; `independent` says whether it is within what chance gives (|r| ≤ 2/√batches).
    """

    interval: Interval
    neighbours: float
    independent: bool


def batch_means(values: Floats, *, batches: int = 20, level: float = LEVEL) -> BatchMeans:
    """Return the mean of one long run with its interval (e.g. Law & Kelton 2000, section 9.5.3).

    What does not fill the last batch is left out at the start. Fewer observations than batches
    raise `ValueError`.
    """
    size = len(values) // batches
    if not size:
        raise ValueError(f"{len(values)} observations do not fill {batches} batches")
    means = np.reshape(values[len(values) - size * batches :], (batches, size)).mean(axis=1)
    away = means - means.mean()
    varied = float(away @ away)
    neighbours = float(away[1:] @ away[:-1]) / varied if varied > 0 else 0.0
    alike = abs(neighbours) <= 2 / batches**0.5
    return BatchMeans(mean_interval(means, level=level), neighbours, alike)
