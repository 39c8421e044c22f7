import numpy as np
import pytest

from intertwine.stats.ranks import concordance, mean_ranks


def test_ties_share_the_mean_rank() -> None:
    assert mean_ranks(np.array([3.0, 1.0, 3.0, 2.0])) == pytest.approx([3.5, 1, 3.5, 2])


def test_judges_of_one_mind_have_w_one() -> None:
    assert concordance(np.array([[1.0, 2, 3], [1, 2, 3], [1, 2, 3]])).w == pytest.approx(1)


def test_opposite_judges_have_w_zero() -> None:
    assert concordance(np.array([[1.0, 2, 3], [3, 2, 1]])).w == pytest.approx(0)


def test_ties_are_corrected_for() -> None:
    """Ranks (1.5, 1.5, 3) and (1, 2, 3): sums 2.5, 3.5, 6; S = 6.5; T = 6; W = 78 / 84."""
    values = np.array([[1.0, 1, 2], [1, 2, 3]])
    assert concordance(values).w == pytest.approx(78 / 84)
    assert concordance(values, ties=False).w == pytest.approx(78 / 96)


def test_one_judge_agrees_with_nobody() -> None:
    assert np.isnan(concordance(np.array([[1.0, 2, 3]])).w)
