"""Sampled shares come near the exact ones, by as much as they say."""

from __future__ import annotations

import numpy as np
import pytest
from known_games import IBN_EZRA

from intertwine.stats.games import shapley
from intertwine.stats.sampled_shares import sampled_shares


def test_the_four_sons():
    found = sampled_shares(lambda c: IBN_EZRA[c], 4, orders=2000, seed=1)
    assert found.shares == pytest.approx(shapley(IBN_EZRA), abs=3 * found.error.max())
    assert found.shares.sum() == pytest.approx(120)
    assert found.coalitions == 16 and found.orders == 2000


def test_the_interval_holds_the_truth_about_as_often_as_it_says():
    values = np.random.default_rng(2).gamma(2, size=64).cumsum()
    truth = shapley(values)
    held = []
    for seed in range(200):
        found = sampled_shares(lambda c: values[c], 6, orders=60, seed=seed)
        held.append((found.low <= truth) & (truth <= found.high))
    assert 0.9 < np.mean(held) < 0.99


def test_twenty_players_where_the_answer_is_known():
    weight = np.arange(1.0, 21.0)

    def worth(coalitions: np.ndarray) -> np.ndarray:
        total = (coalitions[:, None] >> np.arange(20) & 1) @ weight
        return total**2

    found = sampled_shares(worth, 20, orders=200, seed=3)
    truth = weight * weight.sum()  # of (Σ w)²: w_i² and half of each pair's 2 w_i w_j
    # an order and its reverse together see every pair from both sides: no error is left
    assert found.shares == pytest.approx(truth)
    assert found.error == pytest.approx(np.zeros(20), abs=1e-9)


def test_spread_between_replications_is_part_of_the_error():
    chance = np.random.default_rng(4)
    noise = chance.normal(0, 5, (8, 16))
    still = sampled_shares(lambda c: IBN_EZRA[c], 4, orders=400, seed=5)
    moved = sampled_shares(lambda c: (IBN_EZRA + noise)[:, c], 4, orders=400, seed=5)
    assert (moved.error > still.error).all()
    assert moved.shares == pytest.approx(shapley(IBN_EZRA + noise.mean(axis=0)), abs=12)


def test_the_same_seed_draws_the_same():
    one = sampled_shares(lambda c: IBN_EZRA[c], 4, orders=50, seed=6)
    two = sampled_shares(lambda c: IBN_EZRA[c], 4, orders=50, seed=6)
    assert one.shares.tolist() == two.shares.tolist()


def test_each_coalition_is_asked_for_once():
    asked = []

    def worth(coalitions: np.ndarray) -> np.ndarray:
        asked.append(coalitions)
        return np.zeros(len(coalitions))

    found = sampled_shares(worth, 15, orders=30, seed=7)
    assert len(asked) == 1 and len(set(asked[0].tolist())) == found.coalitions
    assert found.coalitions <= 30 * 14 + 2


@pytest.mark.parametrize(("orders", "players"), [(3, 5), (10, 63), (10, 0)])
def test_what_cannot_be_sampled_is_refused(orders, players):
    with pytest.raises(ValueError, match="orders of"):
        sampled_shares(lambda c: np.zeros(len(c)), players, orders=orders, seed=1)
