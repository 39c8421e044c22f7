"""What the page of understanding shows of a study's answers."""

from dataclasses import replace

import pytest

from intertwine.access.understanding import ConstructAnswers, ItemAnswers, Understood, understood
from intertwine.examples import example
from intertwine.model.study import Study
from intertwine.model.tables import Answer, Item
from intertwine.study import open_study


@pytest.fixture(scope="module")
def study() -> Study:
    return open_study(example("good-hours"))


@pytest.fixture(scope="module")
def told(study: Study) -> Understood:
    return understood(study, label=str)


def construct(told: Understood, code: str) -> ConstructAnswers:
    return next(c for c in told.constructs if c.code == code)


def item(told: Understood, code: str, element: str) -> ItemAnswers:
    return next(i for i in construct(told, code).items if i.element == element)


def test_both_waves_stand_side_by_side_with_the_numbers_of_the_measure(told: Understood) -> None:
    before, after = construct(told, "accountability").waves
    assert (before.wave, after.wave) == ("2025-03-before", "2025-09-after")
    assert (round(before.alpha.value or 0, 3), round(after.alpha.value or 0, 3)) == (0.506, 0.715)
    assert (before.people, after.people) == (21, 21)
    assert round(before.boundary or 0, 3) == 0.244
    assert before.p == 0.0001
    for wave in (before, after):
        for span in (wave.alpha, wave.between):
            assert span.low is not None and span.value is not None and span.high is not None
            assert span.low < span.value < span.high


def test_what_is_seen_most_differently_comes_first(told: Understood) -> None:
    for c in told.constructs:
        found = [i.waves[-1].alpha for i in c.items]
        numbers = [a for a in found if a is not None]
        assert numbers == sorted(numbers)
        assert None not in found[: len(numbers)]


def test_two_hosts_are_counted_with_the_smallest_other_group_in_every_wave(
    told: Understood,
) -> None:
    names = {g.id: g.names for g in told.groups}
    assert "work" not in names
    [joined] = [g for g in names if "work" in g.split("+")]
    assert names[joined] == ("The Ropewalk volunteer centre", "Harbour Hosts")
    for c in told.constructs:
        for i in c.items:
            for wave in i.waves:
                assert {g.group for g in wave.groups} <= set(names)
                assert all(g.n >= 3 or g.counts is None for g in wave.groups)


def test_counts_add_up_to_those_who_answered(told: Understood, study: Study) -> None:
    k8 = item(told, "accountability", "k8").waves[0]
    given = [
        a.answer
        for a in study.answers
        if (a.construct, a.element, a.wave) == ("accountability", "k8", "2025-03-before")
        and a.answer
    ]
    assert k8.n == len(given)
    shown = [c for g in k8.groups for c in (g.counts or {}).items()]
    for answer in set(given):
        assert sum(n for code, n in shown if code == answer) == given.count(answer)


def test_opinions_are_counted_from_five_and_never_nearly_all(told: Understood) -> None:
    purpose = construct(told, "purpose")
    assert purpose.opinion
    cells = [g for i in purpose.items for w in i.waves for g in w.groups]
    assert any(g.counts for g in cells)
    for cell in cells:
        if cell.counts is not None:
            assert cell.n >= 5
            assert max(cell.counts.values()) <= cell.n - 2
    assert any(c.mostly for c in cells)


def test_each_planted_item_has_the_remedy_that_fits(told: Understood) -> None:
    def verdict(code: str, element: str, wave: int = 0) -> str:
        return item(told, code, element).waves[wave].verdict

    assert verdict("accountability", "k8") == "boundary"
    assert verdict("accountability", "k8", -1) == "agreed"
    assert verdict("accountability", "k11") == "map-suspected"
    assert verdict("accountability", "k10") == "nobody-knows"


def few(per_partner: int) -> Understood:
    """Everybody of one partner says one thing, everybody of the other another."""
    answers = tuple(
        Answer(f"{p}{n}", p, "accountability", e, p, "w")  # type: ignore[arg-type]
        for p in ("aa", "bb")
        for n in range(per_partner)
        for e in ("k8", "k2")
    )
    items = tuple(Item("accountability", e, "Who?", ("aa", "bb"), "") for e in ("k8", "k2"))
    return understood(Study("s", items=items, answers=answers), label=str)


def test_three_against_three_cannot_be_significant_and_four_against_four_can() -> None:
    assert few(3).constructs[0].waves[0].p is None
    assert few(4).constructs[0].waves[0].p == pytest.approx(1 / 35, abs=0.001)
    assert few(3).constructs[0].items[0].waves[0].verdict == "too-few"


def test_one_organisation_with_two_people_shows_no_counts() -> None:
    answers = (
        Answer("p1", "aa", "accountability", "k8", "aa", "w"),  # type: ignore[arg-type]
        Answer("p2", "aa", "accountability", "k8", "bb", "w"),  # type: ignore[arg-type]
    )
    items = (Item("accountability", "k8", "Who?", ("aa", "bb"), ""),)
    told = understood(Study("s", items=items, answers=answers), label=str)
    [cell] = told.constructs[0].items[0].waves[0].groups
    assert cell.counts is None and not cell.mostly
    assert told.constructs[0].waves[0].boundary is None


def test_a_step_that_left_the_map_is_marked_and_keeps_its_answers(study: Study) -> None:
    gone = tuple(replace(i, element="zz") if i.element == "k8" else i for i in study.items)
    moved = tuple(replace(a, element="zz") if a.element == "k8" else a for a in study.answers)
    told = understood(replace(study, items=gone, answers=moved), label=str)
    assert item(told, "accountability", "zz").gone
    assert item(told, "accountability", "zz").waves[0].n == 21
    assert not item(told, "accountability", "k2").gone


def test_nothing_answered_is_nothing_told() -> None:
    assert understood(Study("s"), label=str) == Understood((), (), ())


def test_all_alike_beside_a_map_that_says_it_too_is_undefined_not_unmapped() -> None:
    answers = tuple(
        Answer(f"{p}{n}", p, "accountability", "k8", "aa", "w")  # type: ignore[arg-type]
        for p in ("aa", "bb")
        for n in range(3)
    )
    for key, mapped in (("aa", True), ("", False)):
        items = (Item("accountability", "k8", "Who?", ("aa", "bb"), key),)
        [wave] = understood(Study("s", items=items, answers=answers), label=str).constructs[0].waves
        assert (wave.identical, wave.mapped, wave.kappa) == (True, mapped, None)
