"""A walk through the worked example: what happens by itself, what is chosen, who waits, back."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intertwine.bpmn import read_document, read_map
from intertwine.examples import example
from intertwine.model.ids import ElementId
from intertwine.semantics.compile import compile_map
from intertwine.semantics.holdings import holdings
from intertwine.semantics.reference import is_enabled
from intertwine.semantics.walk import (
    Journey,
    back,
    begin,
    bookmark,
    follow,
    journey_to,
    replay,
    take,
)


@lru_cache
def outset() -> Journey:
    service = read_map(read_document(example("good-hours") / "maps" / "as-is.bpmn"))
    return begin(service, compile_map(service))


def walked(*elements: str, answers: tuple[str, ...] = ()) -> Journey:
    """Go on through these elements; at each, the move that has one of the answers if there is."""
    journey = outset()
    for element in elements:
        moves = [m for m in journey.moves if m.element == element]
        chosen = [m for m in moves if m.answer in answers] or moves
        assert chosen, f"{element} is not among {[m.element for m in journey.moves]}"
        journey = take(journey, chosen[0].step)
    return journey


def drawn(choices: list[int]) -> Journey:
    journey = outset()
    for choice in choices:
        if journey.over:
            break
        journey = take(journey, journey.moves[choice % len(journey.moves)].step)
    return journey


def test_two_pools_begin_by_themselves_and_nothing_else_does() -> None:
    assert {m.element for m in outset().moves} == {"s_cit", "s_home"}


def test_a_step_that_nobody_decides_happens_by_itself() -> None:
    told = [m.element for m in walked("s_cit", "c1").happened]
    assert told.count(ElementId("c1")) == 2, "begun and done"


def test_a_choice_is_asked_in_the_words_of_its_gateway() -> None:
    there = journey_to(outset(), ElementId("gk1"))
    assert there is not None
    asked = {(m.question, m.answer) for m in there.moves if m.element == "gk1"}
    assert asked == {("Urgent?", "yes"), ("Urgent?", "no")}


def test_a_message_is_under_way_until_it_is_taken_in() -> None:
    told = walked("s_cit", "c1")
    assert [told.service.message[m].source for m in told.under_way] == ["c1"]
    assert walked("s_cit", "c1", "s_mun").under_way == ()


def test_who_waits_is_told_with_what_they_wait_for() -> None:
    waits = walked("s_cit", "c1").waits
    assert ("message", 1) in [(w.why, len(w.messages)) for w in waits]


def test_a_withdrawal_leaves_two_partners_waiting() -> None:
    """world.md F06: the municipality at e18, the workplace at e20."""
    there = journey_to(outset(), ElementId("c6"))
    assert there is not None
    while not there.over:
        there = take(there, there.moves[0].step)
    assert {w.element for w in there.waits} == {"e18", "e20"}
    assert set(there.here) == {"e18", "e20"}


def test_on_the_urgent_branch_the_host_prepares_without_the_support_needs() -> None:
    """world.md F01, seen by walking."""
    there = journey_to(outset(), ElementId("w2"))
    assert there is not None
    there = take(there, next(m.step for m in there.moves if m.element == "w2"))
    lacked = holdings(there.service, there.compiled, there.log).lacked
    names = {(element, there.service.label(datum)) for element, datum in lacked}
    assert ("w2", "Support needs") in names


def test_back_is_the_journey_before_and_the_outset_stays() -> None:
    on = walked("s_cit", "c1")
    assert back(on).state == walked("s_cit").state
    assert back(outset()).state == outset().state


def test_a_step_that_is_not_possible_is_refused() -> None:
    impossible = next(
        s
        for s in range(outset().compiled.program.steps)
        if not is_enabled(outset().compiled.program, outset().state, s)
    )
    with pytest.raises(ValueError):
        take(outset(), impossible)


@settings(max_examples=30)
@given(st.lists(st.integers(0, 20), max_size=40))
def test_a_link_leads_to_the_same_place(choices: list[int]) -> None:
    journey = drawn(choices)
    again, whole = follow(journey.service, journey.compiled, bookmark(journey))
    assert whole
    assert again.state == journey.state
    assert replay(outset(), journey.path).log == journey.log


@settings(max_examples=30)
@given(st.text(max_size=30))
def test_a_spoiled_link_leads_to_the_outset_and_says_so(text: str) -> None:
    again, whole = follow(outset().service, outset().compiled, text)
    assert not whole or again.state == outset().state


def test_a_link_to_another_state_of_the_map_is_not_followed() -> None:
    other = read_map(read_document(example("good-hours") / "maps" / "to-be.bpmn"))
    journey = walked("s_cit", "c1")
    again, whole = follow(other, compile_map(other), bookmark(journey))
    assert not whole
    assert again.path == ()
