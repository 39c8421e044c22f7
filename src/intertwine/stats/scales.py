"""How well several statements measure one thing, and how alike a group answers them."""

from __future__ import annotations

import numpy as np

from intertwine.stats.agreement import Floats, Ints


def cronbach(values: Floats) -> float:
    """Return Cronbach's alpha (1951) of people (rows) answering items (columns).

    α = k / (k − 1) · (1 − Σ s²ᵢ / s²ₜ). People with a gap are left out. NaN for fewer than two
    people or items, or where nobody's sum differs.
    """
    whole = values[np.isfinite(values).all(axis=1)]
    people, items = whole.shape
    if people < 2 or items < 2:
        return float("nan")
    total = float(whole.sum(axis=1).var(ddof=1))
    if total <= 0:
        return float("nan")
    explained = float(whole.var(axis=0, ddof=1).sum()) / total
    return float(items / (items - 1) * (1 - explained))


def icc1(values: Floats, groups: Ints) -> float:
    """Return ICC(1): the share of variance that lies between groups (Shrout & Fleiss 1979).

    (MSB − MSW) / (MSB + (k − 1) MSW); k is the mean group size, corrected where sizes differ
    (Bliese 2000). NaN for fewer than two groups, or where every group has one person.
    """
    known = np.isfinite(values)
    values, groups = values[known], groups[known]
    names, place = np.unique(groups, return_inverse=True)
    n, k = len(values), len(names)
    if k < 2 or n <= k:
        return float("nan")
    size = np.bincount(place).astype(float)
    mean = np.bincount(place, weights=values) / size
    between = float((size * (mean - values.mean()) ** 2).sum()) / (k - 1)
    within = float(((values - mean[place]) ** 2).sum()) / (n - k)
    per_group = (n - float((size**2).sum()) / n) / (k - 1)
    spread = between + (per_group - 1) * within
    return (between - within) / spread if spread > 0 else float("nan")
