"""Whole distributions in constant memory: counts in bins that grow with what they count.

Each octave, from a power of two to the next, is cut into 2^d bins of one width, so that a value
read in the middle of its bin is wrong by less than the share 1/2^(d+1) of the true value,
whatever the distribution (the histogram of Tene 2012; as a sketch with a bound, Masson, Rim & Lee
2019). A bin's number is the first bits of the number itself: no logarithm is taken. Counts of
several runs or threads add up.

Bin 0 holds what is below `smallest`, zero included (who did not wait), and is read as 0; the
last one what is `largest` or more, and is read as infinite.
"""

from __future__ import annotations

from math import ceil, floor, log2
from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats, Ints

FRACTION = 52
"""Bits of a double's fraction; its exponent lies above them."""


class LogBins(NamedTuple):
    """A layout of bins. `number` counts the two open bins at the ends.

    A value x ≥ smallest has the index min(number − 1, (bits(x) >> shift) − first), where bits are
    those of the double (IEEE 754).
    """

    smallest: float
    """A power of two."""
    shift: int
    first: int
    number: int

    @property
    def error(self) -> float:
        """The largest error of a value read, as a share of the true value."""
        return 1 / ((2 << (FRACTION - self.shift)) + 1)

    @property
    def largest(self) -> float:
        """Where the last, open bin begins."""
        return float(lower(self)[-1])


def log_bins(smallest: float, largest: float, *, error: float = 0.01) -> LogBins:
    """Return a layout that reads values in between with this relative error at most.

    One percent between a second and 30 years takes about 1,900 bins (15 KiB). Limits that are
    not 0 < smallest < largest, or an error not between 0 and 1, raise `ValueError`.
    """
    if not (0 < smallest < largest and 0 < error < 1):
        raise ValueError(f"no bins from {smallest} to {largest} with error {error}")
    low, high = floor(log2(smallest)), ceil(log2(largest))
    digits = max(0, ceil(log2((1 / error - 1) / 2)))
    shift = FRACTION - digits
    begin = 2.0**low
    first = (int(np.float64(begin).view(np.int64)) >> shift) - 1
    return LogBins(begin, shift, first, ((high - low) << digits) + 2)


def lower(bins: LogBins) -> Floats:
    """Return where each bin but the first begins."""
    numbers = np.arange(1, bins.number, dtype=np.int64) + bins.first
    return np.asarray((numbers << bins.shift).view(np.float64))


def bin_of(values: Floats, bins: LogBins) -> Ints:
    """Return each value's bin. A kernel may write this out: it is one shift a value."""
    there = np.ascontiguousarray(values, dtype=np.float64)
    place = (there.view(np.int64) >> bins.shift) - bins.first
    return np.asarray(np.where(there < bins.smallest, 0, np.minimum(place, bins.number - 1)))


def count(values: Floats, bins: LogBins) -> Ints:
    """Return how many values fall in each bin."""
    return np.bincount(bin_of(values, bins), minlength=bins.number)


def read(bins: LogBins) -> Floats:
    """Return the value read for each bin: 0 for the first, infinite for the last.

    Of the others the harmonic mean of their ends, from which both are equally far.
    """
    ends = lower(bins)
    return np.concatenate([[0.0], 2 * ends[:-1] * ends[1:] / (ends[:-1] + ends[1:]), [np.inf]])


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
