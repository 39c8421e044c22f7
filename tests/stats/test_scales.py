"""Published numbers of Shrout & Fleiss (1979), table 2: six targets, four judges."""

import numpy as np
import pytest

from intertwine.stats.scales import cronbach, icc1

TARGETS = np.array(
    [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], float
)


def test_icc1_of_shrout_and_fleiss() -> None:
    assert icc1(TARGETS.ravel(), np.repeat(np.arange(6), 4)) == pytest.approx(0.17, abs=0.005)


def test_alpha_is_their_icc3k() -> None:
    assert cronbach(TARGETS) == pytest.approx(0.91, abs=0.005)


def test_alpha_by_hand() -> None:
    """Items (1, 2, 3) and (1, 3, 2): variances 1 and 1, sums 2, 5, 5 with variance 3."""
    assert cronbach(np.array([[1.0, 1], [2, 3], [3, 2]])) == pytest.approx(2 * (1 - 2 / 3))


def test_icc1_by_hand() -> None:
    """Groups (1, 3) and (5, 7): MSB 16, MSW 2, so 14 / 18."""
    found = icc1(np.array([1.0, 3, 5, 7]), np.array([0, 0, 1, 1]))
    assert found == pytest.approx(14 / 18)


def test_what_cannot_vary_has_no_reliability() -> None:
    assert np.isnan(cronbach(np.ones((4, 3))))
    assert np.isnan(cronbach(np.array([[1.0, 2]])))
    assert np.isnan(icc1(np.array([1.0, 2]), np.array([0, 1])))
    assert np.isnan(icc1(np.array([1.0, 2]), np.array([0, 0])))


def test_who_left_a_gap_does_not_count() -> None:
    with_gap = np.vstack([TARGETS, [5, np.nan, 5, 5]])
    assert cronbach(with_gap) == pytest.approx(cronbach(TARGETS))
