"""Permutation tests: every arrangement where there are few, a keyed sample where many."""

from __future__ import annotations

from collections.abc import Iterator
from math import factorial, prod
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intertwine.stats.agreement import Floats, Ints, boundary_of_permutations

MOST_ARRANGEMENTS = 20_000
"""Up to this many arrangements of labels are all tried; beyond, a sample is drawn."""


class Test(NamedTuple):
    """A permutation test. `p` is NaN where nothing can be tested.

    `floor` is the smallest p that these group sizes allow; above .05 the test cannot be
    significant, whatever people answer. `exact` is True when every arrangement was tried.
    """

    statistic: float
    p: float
    floor: float
    exact: bool
    arrangements: int


def arrangements(labels: Ints) -> int:
    """Return in how many ways the labels can be handed out."""
    sizes = np.bincount(labels)
    return factorial(len(labels)) // prod(factorial(int(s)) for s in sizes)


def floor(labels: Ints) -> float:
    """Return the smallest possible p: groups of equal size can be exchanged unnoticed.

    2 + 2 people give 1/3, 3 + 3 give .10, 4 + 4 give .029.
    """
    sizes = np.bincount(labels)
    sizes = sizes[sizes > 0]
    if len(sizes) < 2:
        return float("nan")
    twins = prod(factorial(int(n)) for n in np.bincount(sizes) if n > 1)
    return twins / arrangements(labels)


def boundary_test(
    answers: Ints, organisations: Ints, *, distance: Floats, seed: int, draws: int = 9_999
) -> Test:
    """Test whether organisations differ: permute their labels among people (Clarke 1993).

    One-sided: large boundaries count against "the labels do not matter". A sample of `draws`
    arrangements gives p = (1 + hits) / (draws + 1); the same seed gives the same sample.
    """
    here = organisations[None, :]
    statistic = float(boundary_of_permutations(answers, here, distance=distance)[0])
    lowest = floor(organisations)
    if not np.isfinite(statistic):
        return Test(statistic, float("nan"), lowest, True, 0)
    number = arrangements(organisations)
    if number <= MOST_ARRANGEMENTS:
        every = np.array(list(_all(organisations)))
        found = boundary_of_permutations(answers, every, distance=distance)
        return Test(statistic, float((found >= statistic - 1e-12).mean()), lowest, True, number)
    chance = np.random.default_rng(seed)
    drawn = chance.permuted(np.tile(organisations, (draws, 1)), axis=1)
    found = boundary_of_permutations(answers, drawn, distance=distance)
    hits = int((found >= statistic - 1e-12).sum())
    return Test(statistic, (1 + hits) / (draws + 1), lowest, False, draws)


def _all(labels: Ints) -> Iterator[NDArray[np.int64]]:
    """Yield each arrangement of the labels once, in lexicographic order."""
    row = np.sort(labels)
    while True:
        yield row.copy()
        falls = np.nonzero(row[:-1] < row[1:])[0]
        if len(falls) == 0:
            return
        i = falls[-1]
        j = np.nonzero(row[i + 1 :] > row[i])[0][-1] + i + 1
        row[i], row[j] = row[j], row[i]
        row[i + 1 :] = row[i + 1 :][::-1]


def false_discovery(p: Floats) -> Floats:
    """Return p-values adjusted for many tests (Benjamini & Hochberg 1995, step-up); NaN stays."""
    adjusted = np.full(len(p), np.nan)
    known = np.nonzero(np.isfinite(p))[0]
    order = known[np.argsort(p[known], kind="stable")]
    n = len(order)
    scaled = p[order] * n / np.arange(1, n + 1)
    adjusted[order] = np.minimum(1.0, np.minimum.accumulate(scaled[::-1])[::-1])
    return adjusted
