"""What of the beginning to leave out, and intervals from one run."""

from __future__ import annotations

import numpy as np
import pytest

from intertwine.stats.steady_state import batch_means, warm_up


def by_definition(values: np.ndarray) -> int:
    """MSER-5 as its authors write it."""
    z = values[: len(values) // 5 * 5].reshape(-1, 5).mean(axis=1)
    m = len(z)
    found = [((z[d:] - z[d:].mean()) ** 2).sum() / (m - d) ** 2 for d in range(m - 5)]
    return int(np.argmin(found)) * 5


def test_a_step_at_the_beginning_is_left_out():
    values = np.concatenate([np.zeros(50), np.full(450, 10.0)])
    values += np.random.default_rng(1).normal(0, 0.1, 500)
    assert warm_up(values) == (50, True)


def test_the_statistic_is_that_of_its_authors():
    chance = np.random.default_rng(2)
    for rate in (20, 60, 100):
        values = 5 - 5 * np.exp(-np.arange(1003) / rate) + chance.normal(0, 1, 1003)
        found = warm_up(values)
        assert found.settled and found.observations == by_definition(values)


def test_a_steady_run_loses_little():
    values = np.random.default_rng(3).normal(1e6, 1, 1000)
    assert warm_up(values).settled and warm_up(values).observations < 200


def test_a_run_that_grows_for_ever_has_not_settled():
    assert warm_up(np.arange(1000.0)) == (0, False)


def test_a_short_run_says_nothing():
    assert warm_up(np.arange(49.0)) == (0, False)


def test_replications_are_averaged_first():
    chance = np.random.default_rng(4)
    rise = np.concatenate([np.zeros(100), np.full(900, 1.0)])
    noisy = rise + chance.normal(0, 1, (200, 1000))
    assert warm_up(noisy).observations == 100


def test_batch_means_by_hand():
    # batches 1 1, 3 3, 5 5 (the first value is left over): mean 3, sd 2
    found = batch_means(np.array([99.0, 1, 1, 3, 3, 5, 5]), batches=3)
    assert found.interval.mean == 3.0
    assert found.interval.error == pytest.approx(2 / 3**0.5)
    assert found.neighbours == pytest.approx(0.0)  # (0·−2 + 2·0) / 8


def test_batches_that_hang_together_are_told():
    drift = np.cumsum(np.random.default_rng(5).normal(size=4000))
    assert not batch_means(drift).independent
    assert batch_means(np.random.default_rng(6).normal(size=4000)).independent


def test_too_few_observations_are_refused():
    with pytest.raises(ValueError, match="20 batches"):
        batch_means(np.ones(19))
