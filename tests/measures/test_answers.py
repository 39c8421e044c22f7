"""Measures of what people answered, beyond agreement: by hand, and on the worked example."""

from functools import lru_cache

import pytest

from intertwine.examples import example
from intertwine.measures.asked import asked
from intertwine.measures.before_after import before_after, changed
from intertwine.measures.leading_together import leading_together
from intertwine.measures.relations import relations
from intertwine.measures.shared_domain import expectations, knowledge, shared_domain
from intertwine.measures.sides import guesses, orders, pairs
from intertwine.model.elements import FlowNode, MapPartner, Pool
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Answer, Item, Tension
from intertwine.study import open_study


@lru_cache
def world() -> Study:
    return open_study(example("good-hours"))


def two_partners() -> ServiceMap:
    pools = tuple(
        Pool(ElementId(f"pool-{p}"), p, ElementId(f"process-{p}"), PartnerId(p)) for p in "ab"
    )
    return ServiceMap(
        "m",
        partners=tuple(MapPartner(PartnerId(p), p.upper(), ElementId(f"pool-{p}")) for p in "ab"),
        pools=pools,
        nodes=tuple(
            FlowNode(ElementId(f"step-{p}"), NodeKind.TASK, p, ElementId(f"process-{p}"), pool.id)
            for p, pool in zip("ab", pools, strict=True)
        ),
    )


def answered(construct: str, element: str, wave: str = "w", **said: str) -> list[Answer]:
    """One letter an answer, one person each, by partner: `a="xxy"` is three people of a."""
    return [
        Answer(f"{partner}{n}", PartnerId(partner), construct, element, answer, wave)
        for partner, answers in said.items()
        for n, answer in enumerate(answers)
    ]


def study(*answers: Answer, about: str = "", tensions: tuple[Tension, ...] = ()) -> Study:
    items = {(a.construct, a.element) for a in answers}
    return Study(
        "s",
        maps=(StudyMap("m", two_partners()),),
        items=tuple(
            Item(c, e, about=about if c == "expectation" else "") for c, e in sorted(items)
        ),
        answers=answers,
        tensions=tensions,
    )


@pytest.mark.parametrize(
    "construct", ["accountability", "predictability", "information", "purpose"]
)
def test_the_boundary_of_the_world_fell_in_each_construct(construct: str) -> None:
    """The world's own script found p = .001, one-sided, with 999 swaps; ours is two-sided."""
    first, last = (a for a in asked(world()) if a.construct == construct)
    found = changed(first, last)
    assert found.same_people
    assert found.boundary < 0
    assert found.p_boundary == pytest.approx(0.001, abs=0.003)


PAIRS = {
    ("mun", "home"): (0.392857, 0.191361, 0.289179),
    ("mun", "vol"): (0.338807, 0.191361, 0.097637),
    ("home", "cit"): (0.40541, 0.289179, 0.286692),
}
EXPECTED = 0.756532


def test_each_pair_of_partners_has_the_boundary_the_script_found() -> None:
    from intertwine.stats.agreement import disagreement_by_pair, nominal

    before = asked(world())[0]
    apart = disagreement_by_pair(
        before.answers, before.organisations, distance=nominal(len(before.options))
    )
    at = before.partners.index
    for (one, two), (between, first, second) in PAIRS.items():
        found = apart[at(one), at(two)], apart[at(one), at(one)], apart[at(two), at(two)]
        assert found == pytest.approx((between, first, second), abs=1e-5)


def test_the_table_of_pairs_tells_no_side_of_two_people() -> None:
    rows = pairs(world(), asked(world())).rows
    assert rows
    assert "work" not in {ref.id for row in rows for ref in row[1:3]}  # type: ignore[union-attr]
    first = study(*answered("own", "step-a", a="xxx", b="yyy"))
    (row,) = pairs(first, asked(first)).rows
    assert row[4:] == (round(1 - 1 / 0.6, 3), round(1 / 0.6, 3)), "De is 1 − 12/30"


def test_knowing_the_side_helps_where_sides_differ() -> None:
    first = study(*answered("own", "step-a", a="xxx", b="yyy"))
    assert guesses(asked(first)).rows[0][2:] == (6, 0.0, 1.0, 1.0)


def test_an_order_like_the_maps_has_tau_one() -> None:
    pair, other = "step-a>step-b", "step-b>step-a"
    items = (
        Item("predictability", pair, map_answer="before"),
        Item("predictability", other, map_answer="after"),
    )
    said = [
        Answer(f"a{n}", PartnerId("a"), "predictability", e, x, "w")
        for n in range(3)
        for e, x in ((pair, "before"), (other, "after" if n else "unknown"))
    ]
    one = Study("s", maps=(StudyMap("m", two_partners()),), items=items, answers=tuple(said))
    assert orders(one, asked(one)).rows == (("w", "A", 3, 1.0),)


def test_knowledge_of_the_others_work_is_keyed_by_those_who_do_it() -> None:
    """A says x twice of three; of B one of four says x: (1/4) / (2/3) = 3/8."""
    first = study(*answered("information", "step-a", a="xxy", b="xyyz"))
    (known,) = knowledge(first, "w")
    assert (known.side, known.other, known.hits, known.answers) == ("b", "a", 1, 4)
    assert known.knowledge == pytest.approx(3 / 8)
    (finding,) = shared_domain(first).findings
    assert (finding.code, finding.subject.id) == ("work-not-known", "b|a")


def test_doers_who_do_not_agree_or_are_too_few_give_no_key() -> None:
    for said in ("xyz", "xx"):
        first = study(*answered("information", "step-a", a=said, b="xxxx"))
        assert knowledge(first, "w") == ()


def test_what_is_foreseen_is_held_against_what_the_others_said() -> None:
    first = study(
        *answered("accountability", "step-a", a="xxx", b="yyy"),
        *answered("expectation", "step-a", b="xxy"),
        about="a",
    )
    (foreseen,) = expectations(first, "w")
    assert (foreseen.side, foreseen.other) == ("b", "a")
    assert foreseen.knowledge == pytest.approx(2 / 3)


def test_the_second_round_of_other_people_is_compared_too() -> None:
    last = [
        Answer("z" + a.respondent, a.partner, a.construct, a.element, a.answer, a.wave)
        for a in answered("own", "step-a", wave="w2", a="xxx", b="xxy")
    ]
    first = study(*answered("own", "step-a", wave="w1", a="xxx", b="yyy"), *last)
    ((*_, people, _, _, _, _, _, _),) = before_after(first).tables[0].rows
    assert people.code == "other-people"  # type: ignore[union-attr]


def test_alignment_times_adaptability_by_side() -> None:
    said = [
        a
        for construct, statement, a5, b5 in (
            ("alignment", "same-way", "66666", "22222"),
            ("alignment", "little-wasted", "55555", "33333"),
            ("alignment", "no-conflict", "44444", "11111"),
            ("adaptability", "questions-practice", "44444", "5555"),
        )
        for a in answered(construct, statement, a=a5, b=b5)
    ]
    rows = leading_together(study(*said)).tables[0].rows
    assert rows[0][2:6] == (5, 5.0, 4.0, 20.0)
    assert rows[1][2:6] == (5, 2.0, None, None), "four of b are too few to tell"
    assert rows[0][8] == 1.0, "all of the variance lies between the sides"


def test_the_grid_tells_each_side_and_what_changed() -> None:
    cell = "goals.culture.today"
    said = [
        *answered("management-system", cell, "w1", a="00000", b="11111"),
        *answered("management-system", cell, "w2", a="22222", b="1111"),
    ]
    profile, change = leading_together(study(*said)).tables
    assert profile.rows[0][2:] == ("A +2.0 (5)", None)
    ((means, judgement, side, before, after, by, people),) = change.rows
    assert (means.code, judgement.code) == ("means-culture", "judgement-today")  # type: ignore[union-attr]
    assert (side, before, after, by, people) == ("A", 0.0, 2.0, 2.0, "5 / 5")


def test_trust_is_told_by_groups_of_five_and_never_of_oneself() -> None:
    said = [
        *answered("trust", "b.keeps", a="44554", b="11111"),
        *answered("trust", "a.keeps", b="1234"),
    ]
    told = relations(study(*said))
    ((_, side, about, _, mean, people),) = told.tables[0].rows
    assert (side, about.id, mean, people) == ("A", "b", 4.4, 5)  # type: ignore[union-attr]
    assert [w.code for w in told.assumptions] == ["assumption-trust-by-group"]


def test_values_are_ordered_by_all_and_by_each_side_with_their_w() -> None:
    one, two = "speed>cost>dignity", "dignity>cost>speed"
    said = [
        Answer(f"{p}{n}", PartnerId(p), "value", "value", order, "w")
        for p, order in (("a", one), ("b", two))
        for n in range(5)
    ]
    rows = relations(study(*said)).tables[0].rows
    assert [(r[1] if isinstance(r[1], str) else "all", r[2], r[3]) for r in rows] == [
        ("A", 5, 1.0),
        ("B", 5, 1.0),
        ("all", 10, 0.0),
    ]


def test_learning_is_told_on_two_levels() -> None:
    said = [
        Answer(f"a{n}", PartnerId("a"), construct, "step-a", answer, "w")
        for construct, answers in (
            ("learning-together", ("active", "active", "passive", "interactive", "active")),
            ("learning-home", ("little", "nothing", "much", "unknown")),
        )
        for n, answer in enumerate(answers)
    ]
    ((_, _, passive, active, interactive, home),) = relations(study(*said)).tables[0].rows
    assert (passive, active, interactive, home) == (1, 3, 1, "2 / 3")


def test_open_tensions_are_questions_and_settled_ones_only_stand_in_the_table() -> None:
    told = relations(
        study(
            tensions=(
                Tension("t1", "Speed or care", "step-a", "open", "2025-03-20"),
                Tension("t2", "Old", "", "eased", "2025-01-01"),
            )
        )
    )
    assert [(f.code, f.elements) for f in told.findings] == [("tension-open", ("step-a",))]
    assert [row[0] for row in told.tables[0].rows] == ["Speed or care", "Old"]


def test_scales_do_not_count_as_answers_about_a_step() -> None:
    first = study(*answered("trust", "b.keeps", a="44554"), *answered("own", "step-a", a="xx"))
    assert {a.construct for a in asked(first)} == {"own"}


def test_a_study_without_answers_says_what_to_ask() -> None:
    for measure in (before_after, shared_domain, leading_together, relations):
        assert measure(Study("empty")).missing
