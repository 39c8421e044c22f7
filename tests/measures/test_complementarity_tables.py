"""What coalitions are worth is told from the rows that are there; what is missing is named."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from told_results import every_sentence, finding, noisy, table
from worlds_worths import WORLD, game_rows, study, world_rows

from intertwine.measures.coalitions import Game, Sample, games, rows
from intertwine.measures.complementarity import complementarity
from intertwine.measures.gain_tables import figure
from intertwine.measures.overlap import overlaps
from intertwine.model.ids import PartnerId
from intertwine.model.study import Study
from intertwine.model.tables import CoalitionWorth, Partner, Resource
from intertwine.study.tables import read_table, write_table


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
