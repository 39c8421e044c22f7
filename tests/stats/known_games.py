"""Games whose values are known: two from the literature, one from the invented world."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from intertwine.stats.games import coalition


def by_size(worths: Sequence[float], n: int) -> np.ndarray:
    """Return a game whose worths are listed by size, then by names, as papers print them.

    The list leaves out the coalition of nobody, whose worth is 0.
    """
    found = np.zeros(1 << n)
    order = (c for k in range(1, n + 1) for c in combinations(range(n), k))
    for chosen, worth in zip(order, worths, strict=True):
        found[coalition(chosen)] = worth
    return found


IBN_EZRA = by_size(
    [120, 60, 40, 30, 120, 120, 120, 60, 60, 40, 120, 120, 120, 60, 120], 4
)  # four sons, one inheritance
GLOVE = by_size([0, 0, 0, 0, 1, 1, 1], 3)  # two left gloves, one right
MAJORITY = by_size([0, 0, 0, 1, 1, 1, 1], 3)

WORLD_PLAYERS = ["cit", "mun", "home", "vol", "work"]
WORLD_WORTHS = {  # minutes of demand served a week beyond nobody sharing
    "cit+mun": 34,
    "cit+home": 51,
    "mun+vol": 34,
    "mun+work": 34,
    "cit+mun+home": 85,
    "cit+mun+vol": 34,
    "cit+mun+work": 34,
    "cit+home+vol": 51,
    "cit+home+work": 51,
    "mun+home+vol": 34,
    "mun+home+work": 34,
    "mun+vol+work": 34,
    "cit+mun+home+vol": 85,
    "cit+mun+home+work": 85,
    "cit+mun+vol+work": 34,
    "cit+home+vol+work": 51,
    "mun+home+vol+work": 34,
    "cit+mun+home+vol+work": 85,
}


def entry(names: str) -> int:
    return coalition(WORLD_PLAYERS.index(p) for p in names.split("+"))


def world() -> np.ndarray:
    values = np.full(32, 2263.0)
    for names, worth in WORLD_WORTHS.items():
        values[entry(names)] += worth
    return values
