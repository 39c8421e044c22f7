"""Intervals by drawing items anew."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from intertwine.stats.agreement import Ints


def items_interval(
    answers: Ints,
    statistic: Callable[[Ints], float],
    *,
    seed: int,
    draws: int = 1_000,
    level: float = 0.95,
) -> tuple[float, float]:
    """Return a percentile interval for a statistic of (items, raters), items drawn anew.

    Efron & Tibshirani (1993), ch. 13. Items, not people, are drawn: copies of one person would
    agree with themselves. Both ends are NaN for fewer than two items.
    """
    items = len(answers)
    if items < 2:
        return float("nan"), float("nan")
    chance = np.random.default_rng(seed)
    found = np.array([statistic(answers[chance.integers(0, items, items)]) for _ in range(draws)])
    if not np.isfinite(found).any():
        return float("nan"), float("nan")
    low, high = np.nanquantile(found, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
