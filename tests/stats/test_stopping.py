"""When there are enough replications."""

from __future__ import annotations

import numpy as np
import pytest

from intertwine.stats.intervals import mean_interval
from intertwine.stats.stopping import precise_enough, replications_needed, run_until_precise


def test_precise_enough_by_hand():
    # mean 100, sd 10, ten rows: half = 2.262 × 10/√10 = 7.15; allowed .08 / 1.08 = .0741
    values = 100 + 10 * np.repeat([-1.0, 1.0], 5) * 0.9**0.5
    assert mean_interval(values).half == pytest.approx(7.153, abs=1e-3)
    assert precise_enough(values, 0.08)
    assert not precise_enough(values, 0.07)


def test_a_single_replication_is_never_precise():
    assert not precise_enough(np.array([5.0]), 0.5)


def test_what_never_varies_is_known():
    assert precise_enough(np.zeros((10, 2)), 0.01)
    assert replications_needed(np.full(3, 7.0), 0.01) == 3


def test_all_columns_must_be_precise():
    steady, wild = np.full(10, 4.0), np.linspace(-1, 9, 10)
    assert not precise_enough(np.stack([steady, wild], axis=1), 0.05)


def test_the_number_needed_is_enough_and_one_less_is_not():
    values = 100 + 10 * np.repeat([-1.0, 1.0], 5) * 0.9**0.5
    needed = replications_needed(values, 0.02)
    assert needed is not None
    from intertwine.stats.intervals import t_quantile

    def half(n: int) -> float:
        return t_quantile(0.975, n - 1) * 10 / n**0.5

    allowed = 100 * 0.02 / 1.02
    assert half(needed) <= allowed < half(needed - 1)


def test_a_mean_of_zero_cannot_be_known_to_a_share_of_itself():
    assert replications_needed(np.array([-1.0, 1.0]), 0.1) is None
    assert replications_needed(np.array([1.0]), 0.1) is None


def rows(first: int, number: int) -> np.ndarray:
    """Replications that depend on their number alone."""
    return np.array([np.random.default_rng(k).normal(50, 5) for k in range(first, first + number)])


def test_a_run_stops_when_it_is_precise_enough():
    made = run_until_precise(rows, 0.01, batch=10, most=2000)
    assert made.reached and precise_enough(made.values, 0.01)
    assert not precise_enough(made.values[:-10], 0.01)
    assert made.values == pytest.approx(rows(0, len(made.values)))


def test_a_run_that_may_not_go_on_says_so():
    made = run_until_precise(rows, 0.0001, batch=7, most=25)
    assert not made.reached and len(made.values) == 25


def test_a_run_never_looks_before_ten():
    asked = []

    def same(first: int, number: int) -> np.ndarray:
        asked.append((first, number))
        return np.ones(number)

    assert run_until_precise(same, 0.1, batch=2).reached
    assert asked == [(0, 10)]
