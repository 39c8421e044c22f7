"""Effects by hand, from a response whose formula is known."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from intertwine.stats.factors import effects, factorial, one_at_a_time, settings, swings


def test_a_design_in_yates_order():
    assert factorial(2).tolist() == [[-1, -1], [1, -1], [-1, 1], [1, 1]]
    with pytest.raises(ValueError, match="13 factors"):
        factorial(13)


def test_settings_are_the_values_themselves():
    low, high = np.array([1.0, 10.0]), np.array([3.0, 30.0])
    assert settings(one_at_a_time(2), low, high).tolist() == [
        [2, 20],
        [1, 20],
        [3, 20],
        [2, 10],
        [2, 30],
    ]


def test_the_pilot_plant():
    """Box, Hunter & Hunter (2005), table 5.2: temperature, concentration, catalyst on yield."""
    yields = np.array([60.0, 72, 54, 68, 52, 83, 45, 80])
    found = effects(factorial(3), yields)
    assert found.main.mean == pytest.approx([23.0, -5.0, 1.5])
    assert found.pairs.mean == pytest.approx([1.5, 10.0, 0.0])
    assert np.isnan(found.main.low).all()  # one replication


def test_effects_are_those_of_the_formula():
    design = factorial(4)
    a, b, _, d = design.T
    response = 7 + 3 * a - 2 * d + 1.5 * a * b
    found = effects(design, response)
    assert found.main.mean == pytest.approx([6, 0, 0, -4])
    pair = dict(zip(combinations(range(4), 2), found.pairs.mean, strict=True))
    assert pair.pop((0, 1)) == pytest.approx(3)
    assert list(pair.values()) == pytest.approx([0] * 5)


def test_replications_give_effects_their_intervals():
    chance = np.random.default_rng(1)
    design = factorial(2)
    rows = 10 + 2 * design[:, 0] + chance.normal(0, 0.5, (30, 4))
    found = effects(design, rows)
    assert found.main.excludes_zero.tolist() == [True, False]
    assert found.main.low[0] < 4 < found.main.high[0]


def test_one_at_a_time_is_blind_to_what_matters_only_together():
    design = one_at_a_time(2)
    response = 5 + 2 * design[:, 0] + 9 * design[:, 0] * design[:, 1]
    assert swings(response).mean == pytest.approx([4, 0])
    both = factorial(2)
    assert effects(both, 5 + 2 * both[:, 0] + 9 * both[:, 0] * both[:, 1]).pairs.mean == (
        pytest.approx([18])
    )
