"""Games whose values are known: published, from the invented world, or derivable by hand."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest
from known_games import GLOVE, IBN_EZRA, MAJORITY, WORLD_PLAYERS, by_size, entry, world

from intertwine.stats.games import (
    alone,
    coalition,
    excess,
    gains,
    interaction,
    members,
    pairs,
    players,
    shapley,
    synergy,
    taylor,
)
from intertwine.stats.stable import blocking, in_core, least_core, stable_near


def test_coalitions_are_bits():
    assert coalition([0, 2]) == 5 and coalition([2, 2]) == 4
    assert members(5) == (0, 2) and members(0) == ()
    assert GLOVE[coalition([0, 2])] == 1 and GLOVE[coalition([0, 1])] == 0
    assert pairs(3) == ((0, 1), (0, 2), (1, 2))


@pytest.mark.parametrize("entries", [0, 1, 3, 12])
def test_a_list_that_is_no_game_is_refused(entries):
    with pytest.raises(ValueError, match=str(entries)):
        players(np.zeros(entries))


def test_shares_of_the_four_sons():
    # theory.md section 5: 80.833, 20.833, 10.833, 7.5
    expected = [97 / 1.2, 25 / 1.2, 13 / 1.2, 7.5]
    assert shapley(IBN_EZRA) == pytest.approx(expected)
    assert shapley(IBN_EZRA).sum() == pytest.approx(120)
    assert interaction(IBN_EZRA) == pytest.approx([-35, -15, -10, -15, -10, -10])
    expected = [-125 / 3, -65 / 3, -15, -65 / 3, -15, -15]
    assert taylor(IBN_EZRA) == pytest.approx(expected)


def test_pairs_and_singles_of_the_taylor_index_add_up_to_the_whole():
    for game in (IBN_EZRA, GLOVE, MAJORITY, world()):
        assert taylor(game).sum() + alone(game).sum() == pytest.approx(gains(game)[-1])


def test_the_one_right_glove_takes_two_thirds_and_in_the_core_everything():
    assert shapley(GLOVE) == pytest.approx([1 / 6, 1 / 6, 2 / 3])
    core = least_core(GLOVE)
    assert core.stable and core.epsilon == 0.0
    assert core.division == pytest.approx([0, 0, 1], abs=1e-9)
    assert in_core(GLOVE, np.array([0.0, 0.0, 1.0]))
    assert not in_core(GLOVE, shapley(GLOVE))
    against = blocking(GLOVE, shapley(GLOVE))
    assert [members(c) for c in against.coalitions] == [(0, 2), (1, 2)]
    assert against.excess == pytest.approx([1 / 6, 1 / 6])


def test_a_majority_of_three_has_no_stable_division():
    core = least_core(MAJORITY)
    assert core.epsilon == pytest.approx(1 / 3) and not core.stable
    assert core.division == pytest.approx([1 / 3, 1 / 3, 1 / 3])
    assert stable_near(MAJORITY, shapley(MAJORITY)) is None


def test_the_pooled_hours_of_the_invented_world():
    game = world()
    assert players(game) == 5
    assert shapley(game) == pytest.approx([85 / 3, 51 / 2, 51 / 2, 17 / 6, 17 / 6])
    assert np.count_nonzero(alone(game)) == 0
    named = {f"{WORLD_PLAYERS[i]}-{WORLD_PLAYERS[j]}": k for k, (i, j) in enumerate(pairs(5))}
    together = synergy(game)
    assert {p: together[k] for p, k in named.items() if together[k]} == {
        "cit-mun": 34,
        "cit-home": 51,
        "mun-vol": 34,
        "mun-work": 34,
    }
    exact = {
        "cit-mun": "34/3",
        "cit-home": "51",
        "cit-vol": "-17/3",
        "cit-work": "-17/3",
        "mun-home": "0",
        "mun-vol": "34/3",
        "mun-work": "34/3",
        "home-vol": "0",
        "home-work": "0",
        "vol-work": "-17/3",
    }
    expected = [float(Fraction(exact[p])) for p in named]
    assert interaction(game) == pytest.approx(expected, abs=1e-9)


def test_in_the_invented_world_the_shares_are_not_stable_though_another_division_is():
    game = world()
    core = least_core(game)
    assert core.stable
    assert in_core(game, np.array([0.0, 34.0, 51.0, 0.0, 0.0]))
    against = blocking(game, shapley(game))
    assert {tuple(WORLD_PLAYERS[i] for i in members(c)) for c in against.coalitions} == {
        ("mun", "vol"),
        ("mun", "work"),
        ("cit", "mun", "home"),
        ("mun", "vol", "work"),
        ("cit", "mun", "home", "vol"),
        ("cit", "mun", "home", "work"),
    }
    # mun and vol get 51/2 + 17/6 = 85/3 and could have 34
    assert dict(zip(against.coalitions, against.excess, strict=True))[
        entry("mun+vol")
    ] == pytest.approx(34 - 85 / 3)
    near = stable_near(game, shapley(game))
    assert near is not None and in_core(game, near)
    # vol and work can be done without, so that a stable division gives them nothing
    assert near[3:] == pytest.approx([0, 0], abs=1e-6)


def test_a_stable_division_comes_back_as_it_is():
    sharing = by_size([0, 0, 0, 2, 2, 2, 6], 3)
    assert in_core(sharing, shapley(sharing))
    assert stable_near(sharing, shapley(sharing)) == pytest.approx([2, 2, 2])
    assert least_core(sharing).epsilon == pytest.approx(-2)


def test_a_division_that_gives_too_little_or_too_much_is_not_stable():
    assert not in_core(GLOVE, np.array([0.0, 0.0, 0.9]))
    assert not in_core(GLOVE, np.array([0.1, 0.0, 1.0]))


@pytest.mark.parametrize("game", [GLOVE, MAJORITY, IBN_EZRA, world()])
def test_a_weighing_of_coalitions_proves_the_least_core(game):
    core = least_core(game)
    assert core.certificate @ game == pytest.approx(core.epsilon, abs=1e-6)
    weights = core.certificate[1:-1]
    assert (weights >= -1e-9).all() and weights.sum() == pytest.approx(1)


def test_two_players_and_one():
    two = np.array([10.0, 13.0, 11.0, 20.0])  # nobody 10; alone +3 and +1; together +10
    assert shapley(two) == pytest.approx([6, 4])
    assert synergy(two) == interaction(two) == taylor(two) == pytest.approx([6])
    assert alone(two) == pytest.approx([3, 1])
    one = np.array([1.0, 4.0])
    assert shapley(one) == pytest.approx([3]) and synergy(one).shape == (0,)
    assert least_core(one).division == pytest.approx([3])
    assert excess(two, shapley(two)) == pytest.approx([0, -3, -3, 0])


def by_orders(values: np.ndarray, n: int) -> np.ndarray:
    """Shapley by its definition: what each adds, over all orders of joining."""
    added = np.zeros(n)
    orders = list(permutations(range(n)))
    for order in orders:
        joined = 0
        for player in order:
            added[player] += values[joined | 1 << player] - values[joined]
            joined |= 1 << player
    return added / len(orders)


def test_shares_are_what_joining_in_every_order_adds_on_average():
    chance = np.random.default_rng(5)
    for n in (3, 4, 5, 6):
        values = chance.normal(size=1 << n)
        assert shapley(values) == pytest.approx(by_orders(values, n))


def test_interactions_by_their_definition():
    chance = np.random.default_rng(6)
    n = 5
    values = chance.normal(size=1 << n)
    from math import factorial as f

    for k, (i, j) in enumerate(pairs(n)):
        whole = one = 0.0
        for s in range(1 << n):
            if s >> i & 1 or s >> j & 1:
                continue
            a, b = 1 << i, 1 << j
            delta = values[s | a | b] - values[s | a] - values[s | b] + values[s]
            size = len(members(s))
            whole += f(size) * f(n - size - 2) / f(n - 1) * delta
            one += 2 / n * delta * f(size) * f(n - 1 - size) / f(n - 1)
        assert interaction(values)[k] == pytest.approx(whole)
        assert taylor(values)[k] == pytest.approx(one)


def test_replications_are_kept_apart():
    chance = np.random.default_rng(7)
    values = chance.normal(size=(3, 16))
    for told in (shapley, alone, synergy, interaction, taylor):
        assert told(values) == pytest.approx(np.stack([told(row) for row in values]))
    division = shapley(values[0])
    assert excess(values, division)[2] == pytest.approx(excess(values[2], division))


def test_twelve_players_are_exact():
    # worth = product of two weights over pairs inside: φ_i is half of what its pairs are worth
    weight = np.arange(1.0, 13.0)
    belongs = (np.arange(1 << 12)[:, None] >> np.arange(12) & 1).astype(float)
    total = belongs @ weight
    values = (total**2 - belongs @ weight**2) / 2
    assert shapley(values) == pytest.approx(weight * (weight.sum() - weight) / 2)
    assert interaction(values) == pytest.approx([weight[i] * weight[j] for i, j in pairs(12)])
    core = least_core(values)
    assert core.stable and in_core(values, shapley(values))  # a convex game (Shapley 1971)
