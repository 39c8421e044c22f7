"""Who would lose by working together, and whose values speak against it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from told_results import codes, every_sentence, finding, table
from worlds_worths import WORLD, game_rows, study, world_rows

from intertwine.measures.coalitions import Game, Sample, weighed
from intertwine.measures.complementarity import complementarity
from intertwine.measures.gain import Stability, stakeholder_weights, weigh_up
from intertwine.model.findings import Word
from intertwine.model.ids import PartnerId
from intertwine.model.study import Study
from intertwine.model.tables import CoalitionWorth, Value
from intertwine.wording import say


def test_who_adds_less_than_they_have_alone():
    # a has 10 alone; with b only 8 in all: shares 9 and −1, b has 0 alone
    rows = game_rows({"a": 10, "ab": 8}, ("a", "b"))
    result = complementarity(study(rows, ("a", "b")))
    below = finding(result, "share-below-alone")
    assert below.partners == ("a", "b")
    assert "worse-together" in codes(result)
    assert "no-stable-division" in codes(result)


def test_a_majority_has_no_stable_division():
    rows = game_rows({"ab": 1, "ac": 1, "bc": 1, "abc": 1})
    result = complementarity(study(rows, ("a", "b", "c")))
    said = finding(result, "no-stable-division")
    assert (said.params["gets"], said.params["could"]) == (0.667, 1)
    assert all(row[4] == Word("stable-none") for row in table(result, "shares-of-gain").rows)
    every_sentence(result)


def test_whether_a_stable_division_exists_may_be_unclear():
    chance = np.random.default_rng(2)

    def runs(worths: list[float]) -> Game:
        rows = np.array(worths) + chance.normal(0, 0.05, (20, 8))
        return Game("pooling", tuple(map(PartnerId, "abc")), Sample(rows, None, 20))

    glove = runs([0, 0, 0, 0, 0, 1, 1, 1])  # the core is one point
    assert weigh_up(glove).stability is Stability.UNCLEAR
    majority = runs([0, 0, 0, 1, 0, 1, 1, 1])  # ε = 1/3
    assert weigh_up(majority).stability is Stability.NO
    convex = runs([0, 0, 0, 2, 0, 2, 2, 6])  # ε = −2
    assert weigh_up(convex).stability is Stability.YES


def test_noise_alone_does_not_show_that_no_division_is_stable():
    chance = np.random.default_rng(12)
    named = tuple(map(PartnerId, WORLD))
    nothing = [
        weigh_up(Game("pooling", named, Sample(chance.normal(0, 1, (10, 32)), None, 10)))
        for _ in range(60)
    ]
    assert sum(g.stability is Stability.NO for g in nothing) <= 3
    assert sum(bool(g.apart) for g in nothing) <= 6


def test_an_own_outcome_that_gets_worse_is_told_whatever_the_shares():
    own = [
        CoalitionWorth("pooling", worth, c, "free minutes a week", partner=p)
        for p, before, after in (("vol", 300, 202.5), ("mun", 720, 870))
        for c, worth in (((), before), (WORLD, after))
    ]
    result = complementarity(study((*world_rows(), *own)))
    worse = finding(result, "own-outcome-worse")
    assert worse.partners == ("vol",) and worse.severity == "medium"
    assert "from 300 to 202" in say(worse.evidence[0].code, worse.evidence[0].params)
    rows = {row[0].id: row[5:] for row in table(result, "shares-of-gain").rows}
    assert rows["vol"] == (-97.5, Word("own-worse")) and rows["mun"] == (150, Word("own-better"))
    assert rows["cit"] == (None, None)


def test_citizens_who_are_worse_off_weigh_more():
    own = [
        CoalitionWorth("pooling", worth, c, partner="cit") for c, worth in (((), 5.0), (WORLD, 3.0))
    ]
    known = study((*world_rows(), *own))
    partners = tuple(replace(p, citizens=p.id == "cit") for p in known.partners)
    result = complementarity(replace(known, partners=partners))
    assert finding(result, "own-outcome-worse").severity == "high"


def opposed_study(weights: dict[str, tuple[float, float]]) -> Study:
    """Together a and b are faster and less dignified."""
    partners = ("a", "b")
    rows = (
        *game_rows({"ab": 1}, partners),
        *game_rows({"ab": 10}, partners, criterion="speed"),
        *game_rows({"ab": -2}, partners, criterion="Dignity"),
    )
    values = tuple(
        Value(who, criterion, weight=w)
        for who, both in weights.items()
        for criterion, w in zip(("Speed", "dignity"), both, strict=True)
    )
    return study(rows, partners, values=values)


def test_good_by_the_values_of_some_and_bad_by_those_of_others():
    result = complementarity(opposed_study({"office": (0.9, 0.1), "citizens": (0.2, 0.8)}))
    said = finding(result, "good-for-some-bad-for-others")
    assert (said.params["good"], said.params["bad"]) == (("office",), ("citizens",))
    every_sentence(result)


def test_where_all_weigh_alike_nothing_is_opposed():
    result = complementarity(opposed_study({"office": (0.9, 0.1), "citizens": (0.8, 0.2)}))
    assert "good-for-some-bad-for-others" not in codes(result)


def test_ranks_become_weights():
    values = [
        Value("mun", "speed", rank=1),
        Value("mun", "cost", rank=2),
        Value("mun", "x", rank=3),
    ]
    assert stakeholder_weights(values, ("Speed", "cost")) == {"mun": (3 / 5, 2 / 5)}
    assert stakeholder_weights([Value("mun", "x", rank=1)], ("speed",)) == {}


def test_weighed_samples_keep_their_pairing_where_they_can():
    luck = np.random.default_rng(3).normal(size=(5, 4))
    both = weighed([(2.0, Sample(luck, None, 5)), (-2.0, Sample(luck, None, 5))])
    assert np.abs(both.rows).max() == 0 and both.n == 5
    means = [Sample(np.ones((1, 4)), np.ones(4), n) for n in (9, 7)]
    mixed = weighed([(3.0, means[0]), (4.0, means[1])])
    assert mixed.rows.tolist() == [[7.0] * 4] and mixed.error == pytest.approx([5.0] * 4)
    assert mixed.n == 7
