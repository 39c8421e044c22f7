"""Agreement on an order: Kendall's W."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intertwine.stats.agreement import Floats


class Concordance(NamedTuple):
    """Kendall's W with the chi-square of its large-sample test and its degrees of freedom."""

    w: float
    chi_square: float
    freedom: int


def mean_ranks(values: Floats) -> Floats:
    """Return ranks from 1 along the last axis; equal values share the mean of their ranks."""
    less = (values[..., None, :] < values[..., :, None]).sum(axis=-1)
    same = (values[..., None, :] == values[..., :, None]).sum(axis=-1)
    return np.asarray(less + (same + 1) / 2)


def concordance(values: Floats, *, ties: bool = True) -> Concordance:
    """Return Kendall's W of judges (rows) over things (columns), corrected for ties by default.

    W = 12 S / (m² (k³ − k) − m ΣT), Kendall & Babington Smith (1939), T = Σ(t³ − t) per judge.
    NaN for fewer than two judges or things, or when every judge ties everything.
    """
    judges, things = values.shape
    if judges < 2 or things < 2:
        return Concordance(float("nan"), float("nan"), max(things - 1, 0))
    ranks = mean_ranks(values)
    spread = float(np.square(ranks.sum(axis=0) - judges * (things + 1) / 2).sum())
    tied = 0.0
    if ties:
        for row in values:
            counts = np.unique(row, return_counts=True)[1].astype(float)
            tied += float((counts**3 - counts).sum())
    most = judges**2 * (things**3 - things) - judges * tied
    if most <= 0:
        return Concordance(float("nan"), float("nan"), things - 1)
    w = 12 * spread / most
    return Concordance(w, judges * (things - 1) * w, things - 1)


def tau_b(first: Floats, second: Floats) -> float:
    """Return Kendall's τ-b of two orders told pair by pair: +1 before, −1 after, 0 either.

    Over the pairs that both tell: Σ ab / √(Σ a² · Σ b²), which is τ-b (Kendall 1945) when all
    pairs of a ranking are told. NaN marks what somebody does not say; NaN too where one of the
    two orders nothing.
    """
    known = np.isfinite(first) & np.isfinite(second)
    one, two = first[known], second[known]
    spread = float((one**2).sum() * (two**2).sum())
    return float((one * two).sum() / spread**0.5) if spread > 0 else float("nan")
