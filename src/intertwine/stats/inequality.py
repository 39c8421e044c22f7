"""How unequally something is spread over people or partners: waiting times, loads, shares.

Values are non-negative, one a person or case; `weights` say how many each stands for (one each
by default). Nothing to compare, or a sum of zero, gives NaN.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats, Ints


class Spread(NamedTuple):
    """How far apart values are: from the 10th to the 90th percentile, and their variation.

    `between` is p90 − p10 in the unit of the values; `variation` the standard deviation over the
    mean (n − 1 in the variance).
    """

    between: float
    variation: float


class Theil(NamedTuple):
    """Theil's T and its exact split: `whole` = `within` + `between` (nats).

    0 when all are equal, ln n when one has everything. `groups` has each group's own T.
    """

    whole: float
    within: float
    between: float
    groups: Floats


def spread(values: Floats) -> Spread:
    """Return how far apart values are; quantiles between two values are interpolated."""
    if len(values) < 2:
        return Spread(float("nan"), float("nan"))
    low, high = np.quantile(values, [0.1, 0.9])
    mean = float(values.mean())
    variation = float(values.std(ddof=1)) / mean if mean else float("nan")
    return Spread(float(high - low), variation)


def theil(values: Floats, groups: Ints, *, weights: Floats | None = None) -> Theil:
    """Return Theil's T with its split into within and between groups (Theil 1967).

    T = Σ (w x / Σ w x) ln(x / mean), where 0 ln 0 = 0. Within is Σ s_g T_g with s_g what share
    of the total a group has; between is the T that were left if all in a group had its mean.
    `groups` has a code from 0 a value. Negative values raise `ValueError`.
    """
    if np.any(values < 0):
        raise ValueError("Theil's T needs values of zero or more")
    weight = np.ones(len(values)) if weights is None else weights
    number = int(groups.max(initial=-1)) + 1
    heads = np.bincount(groups, weight, number).astype(np.float64)
    sums = np.bincount(groups, weight * values, number)
    total, people = float(sums.sum()), float(heads.sum())
    if not total > 0:
        nan = float("nan")
        return Theil(nan, nan, nan, np.full(number, nan))
    mean = total / people
    with np.errstate(divide="ignore", invalid="ignore"):
        means = sums / heads
        own = np.where(
            sums > 0,
            np.bincount(groups, _terms(weight, values, means[groups]), number) / sums,
            np.nan,
        )
    share = sums / total
    between = float(_terms(heads, np.nan_to_num(means), np.full(number, mean)).sum() / total)
    within = float((share * np.nan_to_num(own)).sum())
    whole = float(_terms(weight, values, np.full(len(values), mean)).sum() / total)
    return Theil(whole, within, between, own)


def _terms(weight: Floats, values: Floats, mean: Floats) -> Floats:
    """Return w · x · ln(x / mean), 0 where x is 0."""
    ratio = np.divide(values, mean, out=np.ones(len(values)), where=(values > 0) & (mean > 0))
    return np.asarray(weight * values * np.log(ratio))


def gini(values: Floats, *, weights: Floats | None = None) -> float:
    """Return Gini's coefficient: half the mean difference of two values, over their mean.

    0 when all are equal, (n − 1) / n when one has everything (Gini 1912).
    """
    weight = np.ones(len(values)) if weights is None else weights
    order = np.argsort(values, kind="stable")
    x, w = values[order], weight[order]
    people, total = float(w.sum()), float(w @ x)
    if not total > 0 or not people > 0:
        return float("nan")
    upto = np.cumsum(w)
    below = upto - w
    # Σ_i Σ_j w_i w_j |x_i − x_j| = 2 Σ_i w_i x_i (people below − people above)
    return float((w * x * (below - (people - upto))).sum() / (people * total))
