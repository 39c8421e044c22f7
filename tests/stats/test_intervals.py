"""Intervals and comparisons against hand-made numbers and known coverage."""

from __future__ import annotations

import numpy as np
import pytest

from intertwine.stats.intervals import (
    compare,
    holm,
    mean_interval,
    p_values,
    quantile_interval,
    t_quantile,
)
from intertwine.stats.queueing import many_servers


def test_three_replications_by_hand():
    # mean 4, sd 2, error 2/√3, t(.975, 2) = 4.303 (any table)
    found = mean_interval(np.array([2.0, 4.0, 6.0]))
    assert t_quantile(0.975, 2) == pytest.approx(4.303, abs=5e-4)
    assert (found.mean, found.n) == (4.0, 3)
    assert found.error == pytest.approx(2 / 3**0.5)
    assert found.half == pytest.approx(4.303 * 2 / 3**0.5, abs=1e-3)
    assert not found.excludes_zero
    assert found.relative == pytest.approx(float(found.half) / 4)


def test_one_replication_has_no_interval():
    found = mean_interval(np.array([[3.0, 5.0]]))
    assert found.mean == pytest.approx([3, 5])
    assert np.isnan(found.low).all() and np.isnan(found.error).all()
    assert not found.excludes_zero.any()
    assert np.isnan(p_values(found)).all()


def test_intervals_for_many_statements_are_wider():
    rows = np.random.default_rng(1).normal(size=(10, 5))
    assert (mean_interval(rows, comparisons=5).half > mean_interval(rows).half).all()
    # five at 95 % together are each at 99 %
    assert mean_interval(rows, comparisons=5).half == pytest.approx(
        mean_interval(rows, level=0.99).half
    )


def test_ninety_five_of_a_hundred_intervals_hold_the_truth():
    rows = np.random.default_rng(2).normal(3.0, 1.0, size=(8, 4000))
    found = mean_interval(rows)
    held = ((found.low < 3) & (found.high > 3)).mean()
    assert held == pytest.approx(0.95, abs=0.012)  # three standard errors


def test_paired_differences_by_hand():
    first = np.array([[10.0, 1.0], [20.0, 5.0], [30.0, 3.0]])
    second = first + np.array([[1.0, 0.0], [2.0, 0.0], [3.0, 0.0]])
    found = compare(first, second)
    assert found.change.mean == pytest.approx([2, 0])
    # t = 2 / (1/√3) = 3.464 with 2 degrees: p = 1 − t/√(t² + 2) = .0742
    assert found.p == pytest.approx([1 - (12 / 14) ** 0.5, 1.0])
    assert found.adjusted == pytest.approx([2 * (1 - (12 / 14) ** 0.5), 1.0])
    # variances 100 and 121, of the difference 1
    assert found.thrift[0] == pytest.approx(221.0)


def test_one_pair_gives_a_difference_without_an_interval():
    found = compare(np.array([[1.0]]), np.array([[4.0]]))
    assert found.change.mean == pytest.approx([3])
    assert np.isnan(found.p).all() and np.isnan(found.thrift).all()


def test_what_cannot_be_paired_is_refused():
    with pytest.raises(ValueError, match="paired"):
        compare(np.zeros((3, 2)), np.zeros((4, 2)))


def test_a_change_without_spread_is_sure():
    found = compare(np.zeros((4, 2)), np.tile([1.0, 0.0], (4, 1)))
    assert found.p == pytest.approx([0, 1])
    assert found.change.excludes_zero.tolist() == [True, False]


def test_holm_by_hand():
    # .01 × 4, .02 × 3, .03 × 2, .04 × 1: never smaller than the one before
    assert holm(np.array([0.04, 0.01, 0.03, 0.02])) == pytest.approx([0.06, 0.04, 0.06, 0.06])
    assert holm(np.array([0.5, np.nan, 0.6]))[[0, 2]] == pytest.approx([1.0, 1.0])
    assert np.isnan(holm(np.array([np.nan]))).all()
    assert holm(np.array([[0.01, 0.5]])).shape == (1, 2)


def test_a_quantile_lies_between_two_values_of_known_rank():
    # n = 10, median: P(at most 1 below) = 11/1024 < .025, of 2 = 56/1024 > .025: ranks 2 and 9
    values = np.arange(1.0, 11.0)
    assert quantile_interval(values, 0.5) == pytest.approx((5.5, 2.0, 9.0))


def test_too_few_values_leave_a_quantile_open():
    middle, low, high = quantile_interval(np.arange(10.0), 0.95)
    assert high == np.inf and low < middle
    assert np.isnan(quantile_interval(np.array([]), 0.5)).all()


def test_quantile_intervals_hold_the_truth():
    chance = np.random.default_rng(3)
    held = []
    for _ in range(1500):
        _, low, high = quantile_interval(chance.exponential(size=60), 0.8)
        held.append(low <= np.log(5) <= high)
    assert np.mean(held) >= 0.935  # at least .95, less three standard errors


def times(arrivals: np.ndarray, services: np.ndarray, server: np.ndarray | None) -> np.ndarray:
    """Mean time of each run (rows) with two servers: the one free first, or as told."""
    free = np.zeros((len(arrivals), 2))
    total = np.zeros(len(arrivals))
    rows = np.arange(len(arrivals))
    for k in range(arrivals.shape[1]):
        chosen = free.argmin(axis=1) if server is None else server[:, k]
        end = np.maximum(arrivals[:, k], free[rows, chosen]) + services[:, k]
        free[rows, chosen] = end
        total += end - arrivals[:, k]
    return total / arrivals.shape[1]


def test_pooling_two_queues_with_the_same_luck():
    """theory.md section 5: gain 2.222; common random numbers cut the variance 2.9-fold."""
    chance = np.random.default_rng(20260214)
    runs, cases = 400, 2000
    arrivals = chance.exponential(1 / 1.6, size=(runs, cases)).cumsum(axis=1)
    services = chance.exponential(1.0, size=(runs, cases))
    apart = times(arrivals, services, chance.integers(0, 2, (runs, cases)))
    pooled = times(arrivals, services, None)
    found = compare(apart, pooled)
    truth = many_servers(1.6, 1.0, servers=2).time - many_servers(0.8, 1.0).time
    assert truth == pytest.approx(-2.222, abs=1e-3)
    # 2,000 arrivals from empty queues fall a little short of the long run: 2.16 ± .06
    assert found.change.mean == pytest.approx(-2.16, abs=0.06)
    assert found.change.half == pytest.approx(0.06, abs=0.01)
    assert found.thrift == pytest.approx(2.9, abs=0.4)
