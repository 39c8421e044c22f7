"""How far apart two sets are: for answers that name several organisations."""

from __future__ import annotations

from collections.abc import Sequence, Set

import numpy as np

from intertwine.stats.agreement import Floats


def jaccard(one: Set[str], other: Set[str]) -> float:
    """Return the Jaccard distance: 1 − |A ∩ B| / |A ∪ B|; two empty sets are equal."""
    union = one | other
    return 1 - len(one & other) / len(union) if union else 0.0


def masi(one: Set[str], other: Set[str]) -> float:
    """Return the MASI distance (Passonneau 2006): 1 − J · M.

    M is 1 for equal sets, 2/3 where one holds the other, 1/3 where they only overlap, else 0.
    """
    if one == other:
        return 0.0
    shared = one & other
    monotone = 2 / 3 if shared in (one, other) else 1 / 3
    return 1 - (1 - jaccard(one, other)) * monotone if shared else 1.0


def masi_distances(sets: Sequence[Set[str]]) -> Floats:
    """Return the distances of all pairs, to be used as they are in Krippendorff's alpha."""
    return np.array([[masi(one, other) for other in sets] for one in sets])
