"""Quantiles from counts stay within the stated error of the true ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intertwine.stats.log_bins import (
    bin_of,
    count,
    log_bins,
    quantiles,
    read,
    share_within,
)

BINS = log_bins(1.0, 1e9, error=0.01)
SHARES = np.array([0.05, 0.5, 0.95, 0.99])


def test_a_layout_has_the_error_it_was_asked_for():
    assert BINS.error == 1 / 129  # 64 bins an octave: the error asked, or the next smaller
    assert BINS.largest == 2**30
    assert BINS.number == 30 * 64 + 2  # and two open ends
    assert len(read(BINS)) == BINS.number


@pytest.mark.parametrize("limits", [(0.0, 1.0), (2.0, 1.0), (-1.0, 1.0)])
def test_a_layout_that_makes_no_sense_is_refused(limits):
    with pytest.raises(ValueError, match="no bins"):
        log_bins(*limits)
    with pytest.raises(ValueError, match="error 1"):
        log_bins(1.0, 2.0, error=1.0)


@given(st.lists(st.floats(1.0, 9.9e8), min_size=1, max_size=200))
def test_every_quantile_is_within_the_error(values):
    ordered = np.sort(np.array(values))
    ranks = np.maximum(np.ceil(SHARES * len(values) - 1e-9), 1).astype(int)
    found = quantiles(count(ordered, BINS), BINS, shares=SHARES)
    assert found == pytest.approx(ordered[ranks - 1], rel=0.01 * (1 + 1e-6))


def test_a_whole_distribution():
    values = np.random.default_rng(1).lognormal(8, 2, 200_000)
    found = quantiles(count(values, BINS), BINS, shares=SHARES)
    assert found == pytest.approx(np.quantile(values, SHARES), rel=0.0105)


def test_who_did_not_wait_is_read_as_zero_and_too_long_as_infinite():
    counts = count(np.array([0.0, 0.0, 0.5, 1e12]), BINS)
    assert counts[0] == 3 and counts[-1] == 1
    assert quantiles(counts, BINS, shares=np.array([0.5, 1.0])).tolist() == [0.0, np.inf]


def test_nothing_counted_gives_no_number():
    assert np.isnan(quantiles(np.zeros(BINS.number, dtype=np.int64), BINS, shares=SHARES)).all()


def test_counts_of_two_runs_add_up():
    chance = np.random.default_rng(2)
    one, two = chance.exponential(100, 500), chance.exponential(900, 700)
    both = count(np.concatenate([one, two]), BINS)
    assert (count(one, BINS) + count(two, BINS) == both).all()


def test_replications_are_kept_apart():
    chance = np.random.default_rng(3)
    rows = np.stack([count(chance.exponential(100 * k, 500), BINS) for k in (1, 5)])
    found = quantiles(rows, BINS, shares=SHARES)
    assert found.shape == (2, 4)
    assert found[1] == pytest.approx(quantiles(rows[1], BINS, shares=SHARES))


def test_the_index_is_the_one_written_down():
    x = np.array([0.999, 1.0, 1 + 1.5 / 64, 12345.0])
    expected = [0, 1, 2, 1 + 13 * 64 + int((12345 / 2**13 - 1) * 64)]
    assert bin_of(x, BINS).tolist() == expected


def test_the_share_within_a_limit_is_bracketed():
    values = np.random.default_rng(4).exponential(100, 10_000)
    low, high = share_within(count(values, BINS), BINS, limit=60.0)
    assert low <= (values <= 60).mean() <= high
    assert high - low < 0.02
    assert share_within(count(values, BINS), BINS, limit=0.0)[0] == 0
