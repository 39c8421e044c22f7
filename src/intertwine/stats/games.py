"""What each member adds to a whole that is worth more than its parts: values of coalitions.

A game of n players is an array whose last axis has 2ⁿ entries: entry m is the worth of the
coalition that has player i exactly if bit i of m is set, so entry 0 is nobody and the last one
everybody. Axes before it are replications. All of this is linear in the worths, so a
replication's own share is the share of that replication's worths, and the spread of these over
replications that used common random numbers is the error of the share (`shares` says how).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from math import comb

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Pair = tuple[int, int]


def players(values: Floats) -> int:
    """Return for how many players an array holds the worth of every coalition.

    An array whose last axis is not a power of two, or has one entry, raises `ValueError`.
    """
    entries = np.shape(values)[-1] if np.ndim(values) else 0
    n = entries.bit_length() - 1
    if entries < 2 or entries != 1 << n:
        raise ValueError(f"{entries} worths are no game: n players have 2**n coalitions")
    return n


def members(coalition: int) -> tuple[int, ...]:
    """Return the players of a coalition in rising order."""
    return tuple(i for i in range(int(coalition).bit_length()) if coalition >> i & 1)


def coalition(chosen: Iterable[int]) -> int:
    """Return the entry of a coalition in the array of worths."""
    return sum(1 << i for i in set(chosen))


def sizes(n: int) -> Ints:
    """Return how many players each coalition has, in the order of the array of worths."""
    found = np.zeros(1 << n, dtype=np.int64)
    for i in range(n):
        found[1 << i : 2 << i] = found[: 1 << i] + 1
    return found


def gains(values: Floats) -> Floats:
    """Return what each coalition is worth beyond nobody: v₀(S) = v(S) − v(∅)."""
    return np.asarray(values - values[..., :1])


def pairs(n: int) -> tuple[Pair, ...]:
    """Return the pairs of players in the order of everything that is told by pair."""
    return tuple(combinations(range(n), 2))


def shapley(values: Floats) -> Floats:
    """Return each player's share of v₀(N), last axis players (Shapley 1953).

    φ_i = Σ_{S∌i} |S|!(n−|S|−1)!/n! · [v(S∪i) − v(S)]: what a player adds, averaged over all
    orders of joining. The shares add up to v₀(N) exactly.
    """
    n = players(values)
    weight = np.array([1 / (n * comb(n - 1, k)) for k in range(n)])[sizes(n - 1)]
    return np.stack([_added(values, i) @ weight for i in range(n)], axis=-1)


def alone(values: Floats) -> Floats:
    """Return v₀({i}) of each player: what it would gain by itself."""
    return np.asarray(gains(values)[..., 1 << np.arange(players(values))])


def synergy(values: Floats) -> Floats:
    """Return v({i,j}) − v({i}) − v({j}) + v(∅) of each pair: worth more together than apart."""
    return _per_pair(values, lambda added: added[..., 0])


def interaction(values: Floats) -> Floats:
    """Return the Shapley interaction index of each pair (Grabisch & Roubens 1999).

    I_ij = Σ_{S⊆N∖ij} |S|!(n−|S|−2)!/(n−1)! · Δ_ij v(S). Positive: they complete each other;
    negative: they replace one another.
    """
    n = players(values)
    weight = np.array([1 / ((n - 1) * comb(n - 2, k)) for k in range(n - 1)])
    chosen = weight[sizes(n - 2)] if n > 1 else weight
    return _per_pair(values, lambda added: added @ chosen)


def taylor(values: Floats) -> Floats:
    """Return the Shapley–Taylor index of order 2 of each pair (Sundararajan et al. 2020).

    (2/n) Σ_{S⊆N∖ij} Δ_ij v(S) / C(n−1,|S|). Pairs and `alone` together add up to v₀(N).
    """
    n = players(values)
    weight = np.array([2 / (n * comb(n - 1, k)) for k in range(n - 1)])
    chosen = weight[sizes(n - 2)] if n > 1 else weight
    return _per_pair(values, lambda added: added @ chosen)


def excess(values: Floats, division: Floats) -> Floats:
    """Return by how much each coalition would do better alone: v₀(S) − x(S).

    `division` has a player's part on its last axis. Nobody and everybody are coalitions too.
    """
    n = players(values)
    belongs = (np.arange(1 << n)[:, None] >> np.arange(n) & 1).astype(np.float64)
    return np.asarray(gains(values) - division @ belongs.T)


def _added(values: Floats, player: int) -> Floats:
    """Return what a player adds to each coalition of the others, in their order."""
    n = players(values)
    low = 1 << player
    split = np.reshape(values, (*values.shape[:-1], (1 << n) // (2 * low), 2, low))
    return np.reshape(split[..., 1, :] - split[..., 0, :], (*values.shape[:-1], 1 << (n - 1)))


def _per_pair(values: Floats, told: Callable[[Floats], Floats]) -> Floats:
    n = players(values)
    found = [told(added) for added in _added_by_pairs(values, n)]
    return np.stack(found, axis=-1) if found else np.zeros((*values.shape[:-1], 0))


def _added_by_pairs(values: Floats, n: int) -> Iterator[Floats]:
    """Yield Δ_ij v(S) over the coalitions S of the others, pair by pair."""
    for i in range(n):
        others = _added(values, i)  # player j > i is at place j − 1 among the others
        for j in range(i + 1, n):
            yield _added(others, j - 1)
