"""What coalitions are worth: the invented world's figures, and who would lose."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from worlds_worths import WORLD, game_rows, study, world_rows

from intertwine.measures.coalitions import Game, Sample, estimated, games, rows, weighed
from intertwine.measures.complementarity import complementarity
from intertwine.measures.gain import Stability, stakeholder_weights, weigh_up
from intertwine.measures.gain_tables import figure
from intertwine.measures.overlap import overlaps
from intertwine.model.findings import Result, Table, Word
from intertwine.model.ids import PartnerId
from intertwine.model.study import Study
from intertwine.model.tables import CoalitionWorth, Partner, Resource, Value
from intertwine.stats.games import shapley, sizes, synergy
from intertwine.study.tables import read_table, write_table
from intertwine.wording import has, say


def codes(result: Result) -> set[str]:
    return {f.code for f in result.findings}


def finding(result: Result, code: str):
    return next(f for f in result.findings if f.code == code)


def table(result: Result, code: str) -> Table:
    return next(t for t in result.tables if t.code == code)


def names(cell: object) -> str:
    return "+".join(r.id for r in cell)  # type: ignore[attr-defined]


def every_sentence(result: Result) -> list[str]:
    """Fill everything a result says; a code without its sentence raises."""
    said = []
    for f in result.findings:
        said += [
            say(f"finding-{f.code}{part}", f.params)
            for part in ("", ".title", ".how", ".term", ".ask", ".todo")
        ]
        said += [say(e.code, e.params) for e in f.evidence]
        assert all(has(f"source-{e.source}") for e in f.evidence)
    for t in result.tables:
        said += [say(f"table-{t.code}"), *(say(f"column-{c}") for c in t.columns)]
        said += [say(c.code, c.params) for row in t.rows for c in row if isinstance(c, Word)]
    said += [say(w.code, w.params) for w in (*result.assumptions, *result.missing)]
    return said


# --- the invented world --------------------------------------------------------------------


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


# --- from runs -----------------------------------------------------------------------------


def noisy(spread: float, runs: int, seed: int = 1) -> tuple[CoalitionWorth, ...]:
    """The world's figures in replications whose luck all coalitions share, but for `spread`."""
    chance = np.random.default_rng(seed)
    rows = []
    for r in range(runs):
        luck = chance.normal(0, 200)
        rows += [
            replace(row, worth=row.worth + luck + chance.normal(0, spread), replication=r)
            for row in world_rows()
        ]
    return tuple(rows)


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


# --- who loses -----------------------------------------------------------------------------


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


# --- what is there, and what is not -----------------------------------------------------------


def test_a_missing_coalition_is_named_not_guessed():
    rows = tuple(r for r in world_rows() if r.coalition != ("mun", "vol"))
    result = complementarity(study(rows))
    assert result.findings == ()
    assert {w.code: w.params.get("n") for w in result.missing}["missing-coalitions"] == 1
    every_sentence(result)


@pytest.mark.parametrize("kind", ["runs", "means", "exact"])
def test_a_game_written_to_the_table_comes_back(kind, tmp_path):
    chance = np.random.default_rng(8)
    figures = chance.normal(size=(6, 4))
    told = {
        "runs": Sample(figures, None, 6),
        "means": Sample(figures[:1], np.full(4, 0.5), 6),
        "exact": Sample(figures[:1]),
    }[kind]
    ends = Sample(told.rows[:, ::3], None if told.error is None else told.error[::3], told.n)
    a, b = PartnerId("a"), PartnerId("b")
    game = Game("participation", (a, b), told, "points", {"speed": told}, {b: ends}, "hours")
    file = tmp_path / "worths.csv"
    write_table(file, "worths", rows(game))
    read = read_table(file, "worths")
    assert read.left_out == ()
    [back], missing = games(study(read.rows, ("a", "b")))
    assert missing == () and (back.kind, back.partners) == (game.kind, game.partners)
    assert (back.unit, back.own_unit) == ("points", "hours")
    for mine, theirs in (
        (back.worth, told),
        (back.criteria["speed"], told),
        (back.own[b], ends),
    ):
        assert mine.rows.tolist() == theirs.rows.tolist() and mine.n == theirs.n
        assert (mine.error is None) == (theirs.error is None)


def test_the_order_of_names_and_rows_does_not_matter():
    turned = tuple(replace(r, coalition=r.coalition[::-1]) for r in world_rows()[::-1])
    assert complementarity(study(turned)) == complementarity(study(world_rows()))


def test_a_replication_that_is_not_whole_is_left_out():
    rows = noisy(2.0, 4)[:-1]
    [game], _ = games(study(rows))
    assert game.worth.n == 3


def test_two_games_are_told_apart_and_never_mixed():
    takes_part = tuple(replace(r, game="participation") for r in game_rows({"ab": 4, "abc": 9}))
    result = complementarity(study((*world_rows(), *takes_part), (*WORLD, "a", "b", "c")))
    ids = [f.id for f in result.findings]
    assert len(ids) == len(set(ids))
    assert {f.subject.id for f in result.findings} == {"pooling", "participation"}
    shares = table(result, "shares-of-gain")
    assert [(r[0].code, r[1].id) for r in shares.rows[4:6]] == [
        ("game-pooling", "work"),
        ("game-participation", "a"),
    ]
    assert "own-change" not in shares.columns
    every_sentence(result)


def test_more_than_twelve_partners_are_refused_with_a_next_step():
    partners = tuple("abcdefghijklm")
    rows = tuple(CoalitionWorth("pooling", 1.0, (p,)) for p in partners)
    assert complementarity(study(rows, partners)).missing[0].code == "missing-worth-partners"


def test_a_simulations_game_goes_before_the_studys():
    game = Game(
        "pooling", tuple(map(PartnerId, "ab")), Sample(np.array([[0.0, 1, 2, 7]])), "points"
    )
    result = complementarity(study(world_rows()), [game])
    assert finding(result, "worth-more-together").params["gain"] == 7


def test_without_worths_the_measure_says_what_to_collect():
    result = complementarity(Study("new"))
    assert (result.findings, result.tables) == ((), ())
    assert [w.code for w in result.missing] == ["missing-worths", "missing-resources"]


def test_complementing_is_not_being_alike():
    resources = (
        Resource("r1", "Minibus", PartnerId("home"), shared_with=("vol",)),
        Resource("r2", "minibus ", PartnerId("mun")),
        Resource("r3", "Kitchen", PartnerId("home")),
    )
    partners = tuple(Partner(PartnerId(p), p) for p in ("mun", "home", "vol", "work"))
    found = overlaps(resources, [p.id for p in partners])
    assert [(o.pair, o.one, o.other, o.both, o.share) for o in found] == [
        (("mun", "home"), 1, 2, 1, 0.5),
        (("mun", "vol"), 1, 1, 1, 1.0),
        (("home", "vol"), 2, 1, 1, 0.5),
    ]
    result = complementarity(Study("s", partners=partners, resources=resources))
    assert len(table(result, "resource-overlap").rows) == 3
    assert [w.code for w in result.missing] == ["missing-worths"]
    every_sentence(result)


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, 0), (28.3333, 28.3), (2263.4, 2263), (0.00123456, 0.00123), (-5.666, -5.67), (1e6, 1e6)],
)
def test_numbers_have_the_digits_people_read(value, shown):
    assert figure(value) == shown


def test_twelve_partners_with_replications():
    named = tuple(PartnerId(f"p{i}") for i in range(12))
    chance = np.random.default_rng(4)
    rows = sizes(12) ** 1.5 + chance.normal(0, 0.05, (10, 1 << 12))
    gain = weigh_up(Game("pooling", named, Sample(rows, None, 10)))
    assert gain.shares.value.sum() == pytest.approx(12**1.5, abs=0.2)
    assert gain.stability is Stability.YES and len(gain.pairs) == 66
