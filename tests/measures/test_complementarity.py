"""What coalitions are worth: the invented world's figures, and figures from runs."""

from __future__ import annotations

import numpy as np
import pytest
from told_results import codes, every_sentence, finding, names, noisy, table
from worlds_worths import study, world_rows

from intertwine.measures.coalitions import Game, Sample, estimated, games
from intertwine.measures.complementarity import complementarity
from intertwine.measures.gain import Stability, weigh_up
from intertwine.model.findings import Word
from intertwine.model.ids import PartnerId
from intertwine.model.tables import CoalitionWorth
from intertwine.stats.games import shapley, sizes, synergy
from intertwine.wording import say


def test_shares_of_the_pooled_hours():
    result = complementarity(study(world_rows()))
    shares = {row[0].id: row[2:4] for row in table(result, "shares-of-gain").rows}
    assert shares == {
        "cit": (28.3, Word("figure-exact")),  # 85/3
        "mun": (25.5, Word("figure-exact")),
        "home": (25.5, Word("figure-exact")),
        "vol": (2.83, Word("figure-exact")),  # 17/6
        "work": (2.83, Word("figure-exact")),
    }
    whole = finding(result, "worth-more-together")
    assert whole.params["gain"] == 85 and whole.estimate.exact
    assert "85 more" in say("finding-worth-more-together", whole.params)


def test_pairs_of_the_pooled_hours():
    result = complementarity(study(world_rows()))
    rows = table(result, "pair-worths").rows
    told = {f"{r[0].id}-{r[1].id}": (r[2], r[4].code, r[5], r[6].code) for r in rows}
    assert told["cit-home"] == (51, "pair-more", 51, "pair-complete")
    assert told["cit-mun"] == (34, "pair-more", 11.3, "pair-complete")
    assert told["vol-work"] == (0, "no-difference", -5.67, "pair-replace")  # −17/3
    assert told["mun-home"] == (0, "no-difference", 0, "no-difference")
    strongest = finding(result, "stronger-together")
    assert strongest.params["pair"] == "Cit – Home"
    assert (strongest.params["synergy"], strongest.params["more"]) == (51, 3)
    assert "worse-together" not in codes(result)


def test_groups_that_would_rather_leave_the_shares_though_another_division_holds_them():
    result = complementarity(study(world_rows()))
    listed = {names(r[0]): r[1:3] for r in table(result, "better-apart").rows}
    assert set(listed) == {
        "mun+vol",
        "mun+work",
        "cit+mun+home",
        "mun+vol+work",
        "cit+mun+home+vol",
        "cit+mun+home+work",
    }
    assert listed["mun+vol"] == (28.3, 34)
    assert next(iter(listed)) == "mun+vol"  # the smallest of those that miss as much
    said = finding(result, "better-apart")
    assert said.params["stable"] == "yes" and said.params["more"] == 5
    assert said.subject.id == "pooling"
    stable = [row[4] for row in table(result, "shares-of-gain").rows]
    assert sum(stable) == pytest.approx(85) and stable[3:] == [0, 0]


def test_everything_said_of_the_world_has_its_words():
    result = complementarity(study(world_rows()))
    said = every_sentence(result)
    assert any("Another division holds everybody" in s for s in said)
    assert {w.code for w in result.missing} >= {"missing-own-outcomes", "missing-worth-criteria"}


def test_luck_that_is_shared_does_not_blur_the_shares():
    [game], _ = games(study(noisy(2.0, 20)))
    assert game.worth.rows.shape == (20, 32) and game.worth.n == 20
    gain = weigh_up(game)
    exact = np.array([85 / 3, 51 / 2, 51 / 2, 17 / 6, 17 / 6])
    assert gain.shares.value == pytest.approx(exact, abs=1.5)
    assert (gain.shares.high - gain.shares.low < 4).all()
    # an interval is the spread of each replication's own shares
    own = shapley(game.worth.rows)
    error = own.std(axis=0, ddof=1) / 20**0.5
    assert gain.shares.value - gain.shares.low == pytest.approx(2.093 * error, rel=1e-3)


def test_what_is_less_than_two_errors_from_zero_is_not_detected():
    result = complementarity(study(noisy(2.0, 20)))
    told = {f"{r[0].id}-{r[1].id}": r[4].code for r in table(result, "pair-worths").rows}
    assert told["cit-home"] == "pair-more"
    assert told["cit-vol"] == told["home-work"] == "not-detected"
    few = complementarity(study(noisy(80.0, 3)))
    assert {r[4].code for r in table(few, "pair-worths").rows} == {"not-detected"}
    assert "better-apart" not in codes(few) and "stronger-together" not in codes(few)


def test_no_gain_is_a_question_not_a_claim():
    chance = np.random.default_rng(9)
    rows = tuple(
        CoalitionWorth("pooling", float(chance.normal()), c, replication=r)
        for r in range(10)
        for c in ((), ("a",), ("b",), ("a", "b"))
    )
    result = complementarity(study(rows, ("a", "b")))
    assert [(f.code, f.effect) for f in result.findings] == [("no-gain-seen", "question")]
    assert result.findings[0].estimate.n == {"replications": 10}


def test_with_very_many_runs_two_errors_are_still_asked_for():
    rows = np.tile([[0.0], [1.0]], (500, 1))  # t(.975, 999) = 1.962 < 2
    found = estimated(Sample(rows, None, 1000), lambda v: v)
    assert float(found.high[0] - found.value[0]) == pytest.approx(2 * rows.std(ddof=1) / 1000**0.5)


def test_one_run_has_no_interval_and_detects_nothing():
    result = complementarity(study(noisy(2.0, 1)))
    assert result.findings == ()
    assert "missing-replications" in {w.code for w in result.missing}
    assert all(r[3] == Word("no-interval") for r in table(result, "shares-of-gain").rows)
    every_sentence(result)


def test_means_with_errors_are_taken_as_independent():
    rows = world_rows(error=2.0, replications=30)
    result = complementarity(study(rows))
    assert Word("assumption-independent-means") in result.assumptions
    [game], _ = games(study(rows))
    found = estimated(game.worth, synergy)
    # four coalitions of error 2: √16 = 4; t(.975, 29) = 2.045
    assert found.value - found.low == pytest.approx([2.0452 * 4] * 10, rel=1e-4)
    assert finding(result, "stronger-together").estimate.n == {"replications": 30}


def test_an_error_without_its_number_of_runs_gives_no_interval():
    result = complementarity(study(world_rows(error=2.0)))
    assert "missing-replications" in {w.code for w in result.missing}


def test_twelve_partners_with_replications():
    named = tuple(PartnerId(f"p{i}") for i in range(12))
    chance = np.random.default_rng(4)
    rows = sizes(12) ** 1.5 + chance.normal(0, 0.05, (10, 1 << 12))
    gain = weigh_up(Game("pooling", named, Sample(rows, None, 10)))
    assert gain.shares.value.sum() == pytest.approx(12**1.5, abs=0.2)
    assert gain.stability is Stability.YES and len(gain.pairs) == 66
