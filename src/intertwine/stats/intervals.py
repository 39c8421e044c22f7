"""Means over replications with their intervals, and differences of two runs with the same luck.

A replication is one row; what is measured in it, one column each. Rows are independent of each
other, columns need not be. One replication gives a mean but no interval (NaN).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intertwine.stats.games import Floats

LEVEL = 0.95


class Interval(NamedTuple):
    """Means with their standard errors and two-sided intervals; `n` replications."""

    mean: Floats
    low: Floats
    high: Floats
    error: Floats
    n: int

    @property
    def half(self) -> Floats:
        """How far the interval reaches to either side."""
        return np.asarray(self.high - self.mean)

    @property
    def relative(self) -> Floats:
        """Half the interval as a share of the mean's size; infinite where that is zero."""
        with np.errstate(divide="ignore", invalid="ignore"):
            wide = self.half / np.abs(self.mean)
        return np.asarray(np.where(self.half == 0, 0.0, wide))

    @property
    def excludes_zero(self) -> NDArray[np.bool_]:
        """True where the interval lies on one side of zero; never without an interval."""
        return np.asarray((self.low > 0) | (self.high < 0))


def mean_interval(values: Floats, *, level: float = LEVEL, comparisons: int = 1) -> Interval:
    """Return mean and t interval over the first axis (Student 1908).

    With `comparisons` > 1 the intervals hold for that many statements at once (Bonferroni), so
    that the one that looks most striking among many is not believed too soon.
    """
    n = len(values)
    mean = np.asarray(np.mean(values, axis=0))
    if n < 2:
        nothing = np.full(np.shape(mean), np.nan)
        return Interval(mean, nothing, nothing, nothing, n)
    error = np.asarray(np.std(values, axis=0, ddof=1) / np.sqrt(n))
    half = t_quantile(1 - (1 - level) / 2 / comparisons, n - 1) * error
    return Interval(mean, mean - half, mean + half, error, n)


def t_quantile(share: float, freedom: int) -> float:
    """Return the quantile of Student's t distribution."""
    from scipy.special import stdtrit

    return float(stdtrit(freedom, share))


class Comparison(NamedTuple):
    """What changes from the first to the second, column by column.

    `p` is of the paired t test, two-sided; `adjusted` holds for all columns at once (Holm).
    `thrift` says how many times more replications separate luck would have needed.
    """

    change: Interval
    p: Floats
    adjusted: Floats
    thrift: Floats


def compare(first: Floats, second: Floats, *, level: float = LEVEL) -> Comparison:
    """Return the differences second − first of runs that shared their luck, row by row.

    Common random numbers: row r of both used the same arrivals, durations and choices, so what
    is left of a difference is the difference. Shapes must be equal, else `ValueError`.
    """
    if np.shape(first) != np.shape(second):
        raise ValueError(f"{np.shape(first)} and {np.shape(second)} cannot be paired")
    change = mean_interval(second - first, level=level)
    p = p_values(change)
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = np.square(mean_interval(first).error) + np.square(mean_interval(second).error)
        thrift = apart / np.square(change.error)
    return Comparison(change, p, holm(p), np.asarray(thrift))


def p_values(found: Interval) -> Floats:
    """Return the two-sided p of "the mean is zero"; a difference without spread gives 0 or 1."""
    from scipy.special import stdtr

    with np.errstate(divide="ignore", invalid="ignore"):
        t = np.where(found.mean == 0, 0.0, np.abs(found.mean) / found.error)
    if found.n < 2:
        return np.full(np.shape(found.mean), np.nan)
    return np.asarray(2 * stdtr(found.n - 1, -t))


def holm(p: Floats) -> Floats:
    """Return p-values adjusted so that all hold at once (Holm 1979, step-down); NaN stays."""
    flat = np.ravel(p)
    adjusted = np.full(len(flat), np.nan)
    known = np.nonzero(np.isfinite(flat))[0]
    order = known[np.argsort(flat[known], kind="stable")]
    scaled = flat[order] * np.arange(len(order), 0, -1)
    adjusted[order] = np.minimum(1.0, np.maximum.accumulate(scaled))
    return adjusted.reshape(np.shape(p))


def quantile_interval(
    values: Floats, share: float, *, level: float = LEVEL
) -> tuple[float, float, float]:
    """Return a quantile of independent values with an interval from their order alone.

    Two values between which the quantile lies with at least this probability, whatever the
    distribution (e.g. Hahn & Meeker 1991, section 5.2); an end is infinite where there are too
    few values. Cases of one run depend on each other: take one quantile a replication there and
    `mean_interval`.
    """
    from scipy.special import bdtr

    n = len(values)
    if not n:
        return float("nan"), float("nan"), float("nan")
    ordered = np.sort(values)
    upto = bdtr(np.arange(n + 1), n, share)  # of at most k values below the quantile
    tail = (1 - level) / 2
    lowest = int(np.searchsorted(upto, tail, side="right")) - 1
    highest = int(np.searchsorted(upto, 1 - tail, side="left"))
    low = float(ordered[lowest]) if lowest >= 0 else float("-inf")
    high = float(ordered[highest]) if highest < n else float("inf")
    return float(np.quantile(ordered, share)), low, high
