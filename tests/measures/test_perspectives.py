"""Partners' own accounts, laid side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tiny_maps import small_map

from intertwine.measures.accounts import Account, aligned, plain
from intertwine.measures.perspectives import perspectives
from intertwine.model.kinds import Effect, State
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Partner

NAMES = {"a1": "Ask", "a2": "Decide", "b1": "Answer", "b2": "Note"}
FLOWS = {"a": "a1>a2", "b": "b1>b2"}


def account(of: str | None, service: ServiceMap, state: State = State.AS_IS) -> StudyMap:
    return StudyMap(f"map-{of}", service, state, of)


def told(*maps: StudyMap) -> list[tuple[str, str]]:
    study = Study("s", maps=maps, partners=(Partner("a", "Anna's"), Partner("b", "Bert's")))
    result = perspectives(study)
    assert all(f.effect is Effect.QUESTION and f.evidence for f in result.findings)
    return [(f.code, str(f.params["step"])) for f in result.findings]


def test_the_same_account_twice_differs_in_nothing():
    one = small_map(FLOWS, names=NAMES)
    assert told(account("a", one), account("b", one)) == []


def test_redrawn_with_other_ids_the_steps_are_found_by_name():
    other = small_map(
        {"a": "a7>a8", "b": "b7>b8"},
        names={"a7": " ask", "a8": "Decide!", "b7": "ANSWER", "b8": "note"},
    )
    assert told(account("a", small_map(FLOWS, names=NAMES)), account("b", other)) == []


def test_who_does_it():
    names = {"a1": "Ask", "a7": "Answer", "b9": "Decide"}
    swapped = small_map({"a": "a1>a7", "b": "b9"}, names=names)
    found = told(account("a", small_map(FLOWS, names=NAMES)), account("b", swapped))
    assert ("seen-differently-who", "Decide") in found
    assert ("seen-differently-who", "Answer") in found


def test_the_order_differs_only_where_it_is_turned_round():
    turned = small_map({"a": "a2>a1", "b": "b1>b2"}, names=NAMES)
    loose = small_map({"a": "a1 a2", "b": "b1>b2"}, names=NAMES)
    mine = account("a", small_map(FLOWS, names=NAMES))
    assert told(mine, account("b", turned)) == [("seen-differently-order", "Ask")]
    assert told(mine, account("b", loose)) == []


def test_what_is_needed_differs_only_where_both_say_something():
    mine = account("a", small_map(FLOWS, names=NAMES, needs={"a2": "form"}))
    theirs = account("b", small_map(FLOWS, names=NAMES, needs={"a2": "letter"}))
    silent = account("b", small_map(FLOWS, names=NAMES))
    assert told(mine, theirs) == [("seen-differently-needs", "Decide")]
    assert told(mine, silent) == []


def test_a_missing_step_is_asked_about_unless_its_partner_is_kept_closed():
    mine = account("a", small_map(FLOWS, names=NAMES))
    shorter = account("b", small_map({"a": "a1>a2", "b": "b1"}, names=NAMES))
    closed = account("b", small_map({"a": "a1>a2"}, names=NAMES, black_boxes="b"))
    assert told(mine, shorter) == [("seen-differently-step", "Note")]
    assert told(mine, closed) == []


def test_the_same_generated_id_of_another_step_is_no_match():
    mine = Account("a", account("a", small_map({"a": "a1 a2 a3"}, names={"a1": "Ask"})))
    other = small_map({"a": "a1 a7 a8 a9"}, names={"a1": "Pay"})
    steps = aligned((mine, Account("b", account("b", other))))
    assert {s.name for s in steps if len(s.told) == 2} == set()


def test_other_states_are_not_compared():
    mine = account("a", small_map(FLOWS, names=NAMES))
    ideal = account("b", small_map({"a": "a1"}, names=NAMES), State.IDEAL)
    study = Study("s", maps=(mine, ideal))
    assert [w.code for w in perspectives(study).missing] == ["missing-perspectives"]
    assert perspectives(replace(study, maps=())).tables == ()


@pytest.mark.parametrize(
    ("one", "other"), [("Ask  me.", "ask me"), ("Käynti", "KÄYNTI"), ("ｆｏｒｍ", "form")]
)
def test_names_are_compared_plainly(one, other):
    assert plain(one) == plain(other)
    assert plain("Ask") != plain("Asked")
