"""Inequality by hand: two people, one who has everything, groups that differ or not."""

from __future__ import annotations

from math import log

import numpy as np
import pytest

from intertwine.stats.inequality import gini, spread, theil

ONE = np.zeros(4, dtype=np.int64)


def test_equal_values_are_equal_by_every_measure():
    same = np.full(4, 7.0)
    assert gini(same) == pytest.approx(0)
    assert theil(same, ONE).whole == pytest.approx(0)
    assert spread(same) == (0, 0)


def test_one_who_has_everything():
    all_mine = np.array([0.0, 0.0, 0.0, 12.0])
    assert gini(all_mine) == pytest.approx(3 / 4)
    assert theil(all_mine, ONE).whole == pytest.approx(log(4))


def test_one_and_three():
    values = np.array([1.0, 3.0])
    assert gini(values) == pytest.approx(1 / 4)  # mean difference 1 of two draws, mean 2
    assert theil(values, np.array([0, 0])).whole == pytest.approx(0.25 * log(0.5) + 0.75 * log(1.5))
    assert spread(values).variation == pytest.approx(2**0.5 / 2)
    assert spread(values).between == pytest.approx(2.8 - 1.2)


def test_all_inequality_between_groups():
    found = theil(np.array([1.0, 1.0, 3.0, 3.0]), np.array([0, 0, 1, 1]))
    assert found.within == pytest.approx(0)
    assert (
        found.between
        == pytest.approx(found.whole)
        == pytest.approx(0.25 * log(0.5) + 0.75 * log(1.5))
    )


def test_all_inequality_within_groups():
    found = theil(np.array([1.0, 3.0, 1.0, 3.0]), np.array([0, 0, 1, 1]))
    assert found.between == pytest.approx(0)
    assert found.within == pytest.approx(found.whole)
    assert found.groups == pytest.approx([found.whole] * 2)


def test_the_split_adds_up_exactly():
    chance = np.random.default_rng(3)
    for _ in range(20):
        values = chance.gamma(0.7, size=60) * (chance.random(60) > 0.2)
        groups = chance.integers(0, 5, 60)
        weights = chance.integers(1, 9, 60).astype(float)
        for w in (None, weights):
            found = theil(values, groups, weights=w)
            assert found.within + found.between == pytest.approx(found.whole, abs=1e-12)


def test_a_weight_is_so_many_people():
    few = np.array([1.0, 2.0, 6.0])
    often = np.array([3, 1, 2])
    many = np.repeat(few, often)
    groups = np.array([0, 1, 1])
    assert gini(few, weights=often.astype(float)) == pytest.approx(gini(many))
    assert theil(few, groups, weights=often.astype(float)).between == pytest.approx(
        theil(many, np.repeat(groups, often)).between
    )


def test_gini_is_half_the_relative_mean_difference():
    values = np.random.default_rng(4).gamma(2.0, size=50)
    differences = np.abs(values[:, None] - values).mean()
    assert gini(values) == pytest.approx(differences / (2 * values.mean()))


def test_a_group_that_has_nothing_is_between():
    found = theil(np.array([0.0, 0.0, 5.0, 5.0]), np.array([0, 0, 1, 1]))
    assert found.between == pytest.approx(log(2))
    assert np.isnan(found.groups[0]) and found.groups[1] == pytest.approx(0)


def test_where_there_is_nothing_there_is_no_number():
    assert np.isnan(gini(np.zeros(3))) and np.isnan(theil(np.zeros(4), ONE).whole)
    assert np.isnan(gini(np.array([])))
    assert np.isnan(spread(np.array([3.0])).between)


def test_negative_values_are_refused():
    with pytest.raises(ValueError, match="zero or more"):
        theil(np.array([-1.0, 2.0]), np.array([0, 0]))
