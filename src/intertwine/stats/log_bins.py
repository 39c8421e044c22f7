"""Whole distributions in constant memory: counts in bins that grow by a fixed ratio.

Every value between `smallest` and `largest` falls in a bin whose ends differ by the ratio
γ = (1 + a) / (1 − a); reading the value 2·lower·γ/(1 + γ) for a bin is then wrong by at most the
share a of the true value, whatever the distribution (Masson, Rim & Lee 2019, DDSketch). Counts
of several runs or threads add up.

Bin 0 holds what is below `smallest`, zero included (who did not wait), and is read as 0; the
last one what is `largest` or more, and is read as infinite.
"""

from __future__ import annotations

from math import ceil, log
from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats, Ints


class LogBins(NamedTuple):
    """A layout of bins. `growth` is γ; `number` counts the two open bins at the ends.

    A value x ≥ smallest has the index min(number − 1, 1 + ⌊ln(x / smallest) / ln γ⌋).
    """

    smallest: float
    growth: float
    number: int

    @property
    def error(self) -> float:
        """The largest error of a value read, as a share of the true value."""
        return (self.growth - 1) / (self.growth + 1)

    @property
    def largest(self) -> float:
        """Where the last, open bin begins."""
        return self.smallest * self.growth ** (self.number - 2)


def log_bins(smallest: float, largest: float, *, error: float = 0.01) -> LogBins:
    """Return a layout that reads values in between with this relative error at most.

    One percent between a second and 30 years takes about 1,040 bins (8 KiB). Limits that are
    not 0 < smallest < largest, or an error not between 0 and 1, raise `ValueError`.
    """
    if not (0 < smallest < largest and 0 < error < 1):
        raise ValueError(f"no bins from {smallest} to {largest} with error {error}")
    growth = (1 + error) / (1 - error)
    return LogBins(smallest, growth, ceil(log(largest / smallest) / log(growth)) + 2)


def bin_of(values: Floats, bins: LogBins) -> Ints:
    """Return each value's bin. A kernel may write this out: it is one logarithm a value."""
    with np.errstate(divide="ignore"):
        steps = np.floor(np.log(np.asarray(values) / bins.smallest) / np.log(bins.growth))
    return np.asarray(np.clip(steps + 1, 0, bins.number - 1), dtype=np.int64)


def count(values: Floats, bins: LogBins) -> Ints:
    """Return how many values fall in each bin."""
    return np.bincount(bin_of(values, bins), minlength=bins.number)


def read(bins: LogBins) -> Floats:
    """Return the value read for each bin: 0 for the first, infinite for the last."""
    lower = bins.smallest * bins.growth ** np.arange(bins.number - 2)
    return np.concatenate([[0.0], 2 * lower * bins.growth / (1 + bins.growth), [np.inf]])


def quantiles(counts: Ints, bins: LogBins, *, shares: Floats) -> Floats:
    """Return quantiles from counts: the value of rank ⌈share × n⌉, within the stated error.

    Axes before the last are kept (replications, activities); no counts at all give NaN. A true
    value below `smallest` reads as 0, one of `largest` or more as infinite: then the layout was
    too narrow.
    """
    upto = np.cumsum(counts, axis=-1)
    total = upto[..., -1:]
    rank = np.maximum(np.ceil(np.asarray(shares) * total - 1e-9), 1)
    place = (upto[..., None, :] < rank[..., :, None]).sum(axis=-1)
    found = read(bins)[np.minimum(place, bins.number - 1)]
    return np.asarray(np.where(total > 0, found, np.nan))


def share_within(counts: Ints, bins: LogBins, *, limit: float) -> tuple[Floats, Floats]:
    """Return between which shares of the values are `limit` or less.

    The two differ by the share in the one bin that the limit cuts.
    """
    place = int(bin_of(np.array([limit]), bins)[0])
    upto = np.cumsum(counts, axis=-1)
    total = upto[..., -1]
    below = upto[..., place - 1] if place else np.zeros_like(total)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(below / total), np.asarray(upto[..., place] / total)
