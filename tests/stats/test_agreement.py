"""Published and hand-made numbers; theory.md section 3 names each source."""

import numpy as np
import pytest

from intertwine.stats.agreement import (
    MISSING,
    agreement,
    interval,
    nominal,
    ordinal,
    per_unit,
    ratio,
)
from intertwine.stats.bootstrap import between_interval
from intertwine.stats.permutation import boundary_test, false_discovery, floor

KRIPPENDORFF = "11–1 2232 3333 3333 2222 1234 4444 1121 2222 –555 ––11 ––3–"
FOUR_CODERS = np.array(
    [[MISSING if c == "–" else int(c) - 1 for c in unit] for unit in KRIPPENDORFF.split()]
)
PAIRS = np.array([0, 0, 1, 1])
VALUES = np.arange(1.0, 6.0)

TOY = np.array(
    [[int(c) - 1 for c in rater] for rater in ("123123", "123121", "133223", "133213")]
).T


@pytest.mark.parametrize(
    ("distance", "expected"),
    [
        (nominal(5), 0.743),
        (ordinal(FOUR_CODERS, 5), 0.815),
        (interval(VALUES), 0.849),
        (ratio(VALUES), 0.797),
    ],
    ids=["nominal", "ordinal", "interval", "ratio"],
)
def test_alpha_of_four_coders_is_krippendorffs(distance: np.ndarray, expected: float) -> None:
    assert agreement(FOUR_CODERS, PAIRS, distance=distance).alpha == pytest.approx(
        expected, abs=5e-4
    )


def test_the_split_of_four_coders_adds_up() -> None:
    found = agreement(FOUR_CODERS, PAIRS, distance=nominal(5))
    assert found.within == pytest.approx(0.7667, abs=5e-5)
    assert found.between == pytest.approx(0.7299, abs=5e-5)
    assert found.weight_within == pytest.approx(0.3667, abs=5e-5)
    assert found.boundary == pytest.approx(0.0368, abs=5e-5)
    parts = found.weight_within * found.within + (1 - found.weight_within) * found.between
    assert parts == pytest.approx(found.alpha, abs=1e-12)


def test_the_toy_has_a_boundary_that_four_people_cannot_prove() -> None:
    found = agreement(TOY, PAIRS, distance=nominal(3))
    assert found.alpha == pytest.approx(0.4380, abs=5e-5)
    assert found.within == pytest.approx(0.7592, abs=5e-5)
    assert found.between == pytest.approx(0.2775, abs=5e-5)
    assert found.weight_within == pytest.approx(1 / 3)
    assert found.boundary == pytest.approx(0.4817, abs=5e-5)
    test = boundary_test(TOY, PAIRS, distance=nominal(3), seed=1)
    assert test.p == pytest.approx(1 / 3)
    assert test.exact
    assert test.statistic == pytest.approx(found.boundary)


@pytest.mark.parametrize(
    ("sizes", "smallest"), [((2, 2), 1 / 3), ((3, 3), 0.1), ((4, 4), 2 / 70), ((3, 4), 1 / 35)]
)
def test_small_groups_have_a_floor_under_p(sizes: tuple[int, int], smallest: float) -> None:
    assert floor(np.repeat([0, 1], sizes)) == pytest.approx(smallest)


def test_units_average_to_alpha() -> None:
    units = per_unit(FOUR_CODERS, PAIRS, distance=nominal(5))
    given = (FOUR_CODERS != MISSING).sum(axis=1)
    kept = given > 1
    mean = (units[kept] * given[kept]).sum() / given[kept].sum()
    assert mean == pytest.approx(agreement(FOUR_CODERS, PAIRS, distance=nominal(5)).alpha)
    assert np.isnan(units[~kept]).all()


def test_identical_answers_are_said_to_be_identical_not_perfect() -> None:
    found = agreement(np.zeros((3, 4), dtype=int), PAIRS, distance=nominal(2))
    assert found.identical
    assert np.isnan(found.alpha)


def test_one_organisation_has_no_boundary() -> None:
    found = agreement(TOY, np.zeros(4, dtype=int), distance=nominal(3))
    assert found.within == pytest.approx(found.alpha)
    assert np.isnan(found.between)
    assert np.isnan(found.boundary)


def test_nobody_answered() -> None:
    found = agreement(np.full((2, 3), MISSING), np.array([0, 0, 1]), distance=nominal(2))
    assert np.isnan(found.alpha)
    assert not found.identical


def test_the_same_seed_draws_the_same_sample() -> None:
    chance = np.random.default_rng(5)
    answers = chance.integers(0, 3, (8, 18))
    groups = np.repeat([0, 1, 2], 6)
    first = boundary_test(answers, groups, distance=nominal(3), seed=3, draws=500)
    second = boundary_test(answers, groups, distance=nominal(3), seed=3, draws=500)
    assert not first.exact
    assert first == second


def test_false_discovery_by_hand() -> None:
    p = np.array([0.01, 0.04, 0.03, np.nan, 0.5])
    assert false_discovery(p) == pytest.approx([0.04, 0.16 / 3, 0.16 / 3, np.nan, 0.5], nan_ok=True)


def test_the_interval_holds_the_estimate_and_repeats() -> None:
    answers = np.vstack([TOY, TOY[::-1], TOY[:3]])
    here = agreement(answers, PAIRS, distance=nominal(3)).between
    low, high = between_interval(answers, PAIRS, distance=nominal(3), seed=4)
    assert low < here < high
    assert between_interval(answers, PAIRS, distance=nominal(3), seed=4) == (low, high)


def test_one_item_has_no_interval() -> None:
    assert np.isnan(between_interval(TOY[:1], PAIRS, distance=nominal(3), seed=4)).all()
