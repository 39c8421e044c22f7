"""Which assumption the answer hangs on: one at a time, and all two-level combinations.

A factor has a low and a high value; a design is an array of runs (rows) by factors, −1 for low
and +1 for high, 0 for the middle. Responses are one a run, with replications on the axis before
it; runs should share their luck.
"""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats
from intertwine.stats.intervals import LEVEL, Interval, mean_interval

MOST_FACTORS = 12


class Effects(NamedTuple):
    """What changes when a factor goes from low to high, averaged over all the others.

    `pairs` are half the difference that one factor makes to the effect of another, in the order
    of `itertools.combinations`.
    """

    main: Interval
    pairs: Interval


def settings(design: Floats, low: Floats, high: Floats) -> Floats:
    """Return the values of each factor in each run."""
    return np.asarray((high + low) / 2 + design * (high - low) / 2)


def one_at_a_time(factors: int) -> Floats:
    """Return the middle, then each factor low and high with the others in the middle."""
    design = np.zeros((1 + 2 * factors, factors))
    for i in range(factors):
        design[1 + 2 * i, i], design[2 + 2 * i, i] = -1, 1
    return design


def swings(responses: Floats, *, level: float = LEVEL) -> Interval:
    """Return what each factor alone changes from low to high, from `one_at_a_time` runs.

    Blind to factors that matter only together: for those, `factorial`.
    """
    rows = np.atleast_2d(responses)
    return mean_interval(rows[:, 2::2] - rows[:, 1::2], level=level)


def factorial(factors: int) -> Floats:
    """Return all 2ᵏ combinations of low and high in Yates' order: the first factor changes fastest.

    More than twelve factors raise `ValueError`: find the few that matter one at a time first.
    """
    if not 0 < factors <= MOST_FACTORS:
        raise ValueError(f"{factors} factors: a full design takes 1 to {MOST_FACTORS}")
    runs = np.arange(1 << factors)
    return np.asarray(2.0 * (runs[:, None] >> np.arange(factors) & 1) - 1)


def effects(design: Floats, responses: Floats, *, level: float = LEVEL) -> Effects:
    """Return main effects and interactions of a full design (Box, Hunter & Hunter 2005, ch. 5).

    An effect is the mean where the sign is plus less the mean where it is minus; with two or
    more replications each has an interval from its values per replication.
    """
    rows = np.atleast_2d(responses)
    runs, factors = design.shape
    both = [design[:, i] * design[:, j] for i, j in combinations(range(factors), 2)]
    signs = np.stack(both, axis=1) if both else np.zeros((runs, 0))
    return Effects(
        mean_interval(rows @ design * 2 / runs, level=level),
        mean_interval(rows @ signs * 2 / runs, level=level),
    )
