"""Shares of the gain where there are too many partners to try every coalition."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats, Ints
from intertwine.stats.intervals import LEVEL, t_quantile

MOST_EXACT = 12
"""Up to this many players every coalition is tried (4,096); beyond, orders are drawn."""


class Sampled(NamedTuple):
    """Estimated shares with their standard errors and intervals.

    The error has two parts, from drawing orders and from drawing replications. `orders` and
    `coalitions` say how much was tried. The shares add up to v₀(N) whatever was drawn.
    """

    shares: Floats
    error: Floats
    low: Floats
    high: Floats
    orders: int
    coalitions: int


def sampled_shares(
    worth: Callable[[Ints], Floats],
    players: int,
    *,
    orders: int,
    seed: int,
    level: float = LEVEL,
) -> Sampled:
    """Return Shapley's shares from orders of joining drawn at random (Castro et al. 2009).

    `worth` is asked once, with each coalition needed (bits as in `games`) listed once, and gives
    one row a replication. Each order drawn is followed by its reverse, which cancels much of the
    luck (Mitchell et al. 2022); an odd number is rounded up. Fewer than four orders, or more than
    62 players, raise `ValueError`.
    """
    if not (orders >= 4 and 1 <= players <= 62):
        raise ValueError(f"{orders} orders of {players} players")
    drawn = (orders + 1) // 2
    chance = np.random.default_rng(seed)
    order = chance.permuted(np.tile(np.arange(players), (drawn, 1)), axis=1)
    joined = np.concatenate([_joined(order), _joined(order[:, ::-1])])
    coalitions, place = np.unique(joined, return_inverse=True)
    values = np.atleast_2d(worth(coalitions))
    added = np.diff(values[:, place.reshape(joined.shape)], axis=-1)
    each = np.empty_like(added)
    both = np.concatenate([order, order[:, ::-1]])
    np.put_along_axis(each, np.broadcast_to(both, added.shape), added, axis=-1)
    twins = (each[:, :drawn] + each[:, drawn:]) / 2  # replications, orders drawn, players
    shares = twins.mean(axis=(0, 1))
    replications = len(values)
    variance = twins.mean(axis=0).var(axis=0, ddof=1) / drawn
    freedom = drawn - 1
    if replications > 1:
        variance = variance + twins.mean(axis=1).var(axis=0, ddof=1) / replications
        freedom = min(freedom, replications - 1)
    error = np.sqrt(variance)
    half = t_quantile(1 - (1 - level) / 2, freedom) * error
    return Sampled(shares, error, shares - half, shares + half, 2 * drawn, len(coalitions))


def _joined(order: Ints) -> Ints:
    """Return the coalitions along each order, from nobody to everybody."""
    steps = np.cumsum(np.int64(1) << order, axis=1)
    return np.concatenate([np.zeros((len(order), 1), dtype=np.int64), steps], axis=1)
