"""The room's case through the worked example, and through maps that are not run."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from intertwine.bpmn import read_document, read_map
from intertwine.examples import example
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.kept import compiled_once
from intertwine.semantics.walk import journey_to
from intertwine.workshop import walk
from intertwine.workshop.case import case_of, forward, onward, possible
from intertwine.workshop.walk import Walk


@lru_cache
def service() -> ServiceMap:
    return read_map(read_document(example("good-hours") / "maps" / "as-is.bpmn"))


def trail(*steps: str) -> tuple[ElementId, ...]:
    return tuple(ElementId(step) for step in steps)


def steps(*went: str) -> list[str]:
    return [c.step for c in possible(service(), Walk(trail(*went)))]


def test_a_case_begins_where_work_begins_by_itself() -> None:
    assert set(steps()) == {"c1", "h1"}


def test_another_partners_work_can_be_begun_while_ones_own_waits() -> None:
    """The municipality hears of the citizen; the residential home begins beside them."""
    assert "h1" in steps("c1")
    assert any(service().partner_of(ElementId(s)) == "mun" for s in steps("c1"))


def test_what_waits_for_a_message_is_not_offered_before_it_was_sent() -> None:
    drawn = {c.step for c in walk.choices(service(), ElementId("k8"))}
    placed = [s for s in drawn if service().partner_of(ElementId(s)) != "mun"]
    assert placed
    assert not set(placed) & set(steps())


def test_a_gateways_words_stand_with_the_choice() -> None:
    start = case_of(service(), ())
    assert start is not None
    case = journey_to(start, ElementId("gc2"))
    assert case is not None
    asked = {(c.question, c.answer) for c, _ in onward(case).values() if c.question}
    assert asked == {("Do I want this?", "yes"), ("Do I want this?", "no")}


def test_every_choice_can_be_taken_and_nothing_else() -> None:
    here = Walk(trail("c1"))
    can = {c.step for c in possible(service(), here)}
    for node in service().activities:
        assert (forward(here, service(), node.id) is not None) == (node.id in can)


def test_a_stored_trail_leads_to_the_same_place_as_the_way_on() -> None:
    went = Walk()
    for _ in range(8):
        went = forward(went, service(), possible(service(), went)[0].step) or went
    case = case_of(service(), went.trail)
    assert case is not None
    assert [m.element for m in case.happened if m.element in went.trail]
    assert case_of(service(), went.trail) is case, "found once"


def test_a_jump_is_placed_by_the_shortest_way_and_back_is_where_one_was() -> None:
    there = case_of(service(), trail("k8"))
    assert there is not None
    assert "k8" in {m.element for m in there.happened}
    again = case_of(service(), trail("c1", "k8", "c1"))
    assert again is not None
    assert again.state == case_of(service(), trail("c1")).state  # type: ignore[union-attr]


def test_an_element_that_is_no_longer_on_the_map_is_passed_over() -> None:
    assert case_of(service(), trail("gone", "c1")) == case_of(service(), trail("c1"))


def test_a_side_begins_with_its_own_first_step() -> None:
    begun = possible(service(), Walk(), side=PartnerId("work"))
    assert begun
    assert {service().partner_of(c.step) for c in begun} == {"work"}


def test_a_map_that_is_not_run_as_a_whole_is_still_walked_by_its_drawing() -> None:
    first, *others = service().flows
    across = next(n.id for n in service().nodes if n.pool != service().node[first.source].pool)
    unknown = replace(service(), flows=(replace(first, target=across), *others))
    assert compiled_once(unknown).refused
    assert case_of(unknown, ()) is None
    first = walk.starts(unknown)[0].step
    assert possible(unknown, Walk((first,))) == walk.choices(unknown, first)
