import numpy as np
import pytest

from intertwine.stats.agreement import agreement, disagreement_by_pair, nominal
from intertwine.stats.baseline import baseline
from intertwine.stats.change import change

SIDES = np.repeat([0, 1], 4)
APART = np.array([[0] * 4 + [1] * 4, [1] * 4 + [0] * 4, [0] * 4 + [1] * 4, [1] * 4 + [0] * 4])
ALIKE = np.array([[0] * 8, [1] * 8, [0] * 8, [1] * 8])
THIRD = ALIKE + 2
EVERYONE = (np.arange(8), np.arange(8))


def test_sides_that_come_together_are_seen_to_with_the_same_people() -> None:
    """Both sides move to answers nobody gave before: only swapping all or none does as much."""
    found = change(
        APART, THIRD, organisations=(SIDES, SIDES), same=EVERYONE, distance=nominal(4), seed=1
    )
    assert found.before.within == 1
    assert found.after.alpha == 1
    assert found.boundary < 0 < found.between
    assert found.p_between < 0.05


def test_other_people_are_permuted_within_their_organisation() -> None:
    found = change(
        APART, THIRD, organisations=(SIDES, SIDES), same=None, distance=nominal(4), seed=1
    )
    assert not found.same_people
    assert found.p_between < 0.05


def test_nothing_changed_is_nothing_found() -> None:
    found = change(
        APART, APART, organisations=(SIDES, SIDES), same=EVERYONE, distance=nominal(2), seed=1
    )
    assert (found.boundary, found.between) == (0, 0)
    assert found.p_boundary == found.p_between == 1


def test_pairs_of_organisations_make_up_the_whole() -> None:
    pairs = disagreement_by_pair(APART, SIDES, distance=nominal(2))
    assert pairs == pytest.approx(np.array([[0, 1], [1, 0]]))
    assert agreement(APART, SIDES, distance=nominal(2)).within == 1


def test_the_guess_that_everybody_agrees_against_that_of_ones_own_side() -> None:
    """Of eight, three others say the same and four the opposite: the first guess always fails."""
    assert baseline(APART, SIDES, 2) == (0.0, 1.0, 32)
    assert baseline(ALIKE, SIDES, 2) == (1.0, 1.0, 32)


def test_ties_share_a_guess_and_who_is_alone_on_a_side_is_left_out() -> None:
    """a, a | b: the a's see one a and one b among others, half a hit each."""
    found = baseline(np.array([[0, 0, 1]]), np.array([0, 0, 1]), 2)
    assert found == (0.5, 1.0, 2)
