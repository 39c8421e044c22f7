"""Intervals by drawing items anew."""

from __future__ import annotations

import numpy as np

from intertwine.stats.agreement import Floats, Ints, pair_sums


def between_interval(
    answers: Ints,
    organisations: Ints,
    *,
    distance: Floats,
    seed: int,
    draws: int = 1_000,
    level: float = 0.95,
) -> tuple[float, float]:
    """Return a percentile interval for agreement between organisations, items drawn anew.

    Efron & Tibshirani (1993), ch. 13. Items, not people, are drawn: copies of one person would
    agree with themselves. Both ends are NaN for fewer than two items.
    """
    sums = pair_sums(answers, organisations, distance=distance)
    items = len(sums.given)
    if items < 2:
        return float("nan"), float("nan")
    chance = np.random.default_rng(seed)
    times = chance.multinomial(items, np.full(items, 1 / items), size=draws).astype(np.float64)
    n = times @ sums.given
    used = times @ sums.used
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = ((used @ distance) * used).sum(axis=1) / (n * (n - 1))
        share = 1 - times @ (sums.same_number / (sums.given - 1)) / n
        apart = times @ ((sums.all_apart - sums.same_apart) / (sums.given - 1)) / n
        found = 1 - apart / share / expected
    if not np.isfinite(found).any():
        return float("nan"), float("nan")
    low, high = np.nanquantile(found, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
