import numpy as np
import pytest

from intertwine.stats.ranks import concordance, mean_ranks, tau_b


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


def test_tau_of_pairs_is_tau_of_ranks() -> None:
    """1234 against 1243: five pairs the same way, one the other, so 4 / 6 (Kendall 1945)."""
    from itertools import combinations

    one, two = (1, 2, 3, 4), (1, 2, 4, 3)

    def told(ranks: tuple[int, ...]) -> np.ndarray:
        return np.array([float(np.sign(b - a)) for a, b in combinations(ranks, 2)])

    assert tau_b(told(one), told(two)) == pytest.approx(4 / 6)
    assert tau_b(told((1, 1, 2, 3)), told(one)) == pytest.approx(5 / (5 * 6) ** 0.5)


def test_what_is_not_told_or_orders_nothing_has_no_tau() -> None:
    assert tau_b(np.array([1.0, np.nan]), np.array([1.0, 1.0])) == 1
    assert np.isnan(tau_b(np.array([0.0, 0.0]), np.array([1.0, 1.0])))


def test_w_of_the_anxiety_data() -> None:
    """Twenty subjects, three raters, from R package irr: W .540 corrected, .502 not, χ² 30.8."""
    text = "332 361 344 464 523 542 221 346 531 231 221 632 133 533 221 221 113 233 432 342"
    ratings = np.array([[float(c) for c in row] for row in text.split()]).T
    found = concordance(ratings)
    assert (round(found.w, 3), round(found.chi_square, 1), found.freedom) == (0.540, 30.8, 19)
    assert concordance(ratings, ties=False).w == pytest.approx(0.5019, abs=5e-4)
