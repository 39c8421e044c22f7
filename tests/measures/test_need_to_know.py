"""The worked example's planted flaws; expected from the world's own explorer."""

from dataclasses import replace
from functools import lru_cache

import pytest

from intertwine.examples import example
from intertwine.measures import measure
from intertwine.measures.consent import passings
from intertwine.measures.double_entry import entries
from intertwine.measures.need_to_know import Arrival, early, needs, over_shared
from intertwine.measures.stores import uses
from intertwine.model.kinds import Effect
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study
from intertwine.study import open_study


@lru_cache
def study() -> Study:
    return open_study(example("good-hours"))


def as_is() -> ServiceMap:
    return study().maps[0].map


def to_be() -> ServiceMap:
    return study().maps[1].map


def test_only_the_support_needs_can_be_missing_on_the_urgent_branch() -> None:
    lacking = {(n.step, n.datum.id): n for n in needs(as_is()) if n.arrival is not Arrival.ALWAYS}
    assert set(lacking) == {("w2", "support_needs")}
    need = lacking["w2", "support_needs"]
    assert need.arrival is Arrival.SOMETIMES
    assert need.run[-1] == "w2"
    assert "h3" not in need.run, "the home was not asked"


def test_over_shared_data_are_those_nobody_at_the_receiver_needs() -> None:
    found = {(s.message.id, s.datum.id, s.receiver) for s in over_shared(as_is())}
    assert found == {("m07", "support_needs", "mun"), ("m11", "health_summary", "work")}


def test_contact_details_reach_the_host_before_the_host_has_said_yes() -> None:
    found = {
        (s.message.id, s.datum.id, s.needed_at) for s in early(as_is()) if s.datum.personal == "yes"
    }
    assert found == {("m11", "contact_details", ("w4",))}


def test_permission_is_bypassed_where_the_holder_was_never_asked() -> None:
    """m16 carries support needs too, but whoever holds them has been asked for permission."""
    found = {(p.message.id, p.datum.id) for p in passings(as_is()) if p.ungated}
    assert found == {
        ("m09", "profile"),
        ("m11", "profile"),
        ("m11", "contact_details"),
        ("m11", "health_summary"),
        ("m17", "host_impression"),
        ("m22", "contact_details"),
    }
    assert all("c3" not in p.run for p in passings(as_is()) if p.ungated)
    assert None not in {p.ungated for p in passings(as_is())}


def test_what_is_typed_in_more_than_once() -> None:
    assert {e.datum.id: e.steps for e in entries(as_is())} == {
        "contact_details": ("k1", "v2", "w4"),
        "weekly_hours": ("k9", "h6"),
    }


def test_citizens_write_in_the_diary_and_cannot_read_it() -> None:
    closed = {(u.store.id, u.closed_to) for u in uses(as_is()) if u.closed_to}
    assert closed == {("ds_diary", ("cit",))}


def test_the_agreed_map_has_none_of_it() -> None:
    service = to_be()
    assert {n.arrival for n in needs(service)} == {Arrival.ALWAYS}
    assert over_shared(service) == ()
    assert [s for s in early(service) if s.datum.personal == "yes"] == []
    assert {p.ungated for p in passings(service)} == {False}
    assert entries(service) == ()
    assert [u for u in uses(service) if u.closed_to] == []


@pytest.mark.parametrize(
    ("name", "planted"),
    [
        ("behaviour", {"stays-for-ever"}),
        ("need_to_know", {"sometimes-missing", "more-than-needed", "too-early"}),
        ("consent", {"without-permission"}),
        ("double_entry", {"typed-again"}),
        ("stores", {"writes-cannot-read"}),
    ],
)
def test_nothing_that_is_not_planted_is_stated_as_fact(name: str, planted: set[str]) -> None:
    facts = [f for f in measure(study(), name).findings if f.effect is Effect.BARRIER]
    assert {f.code for f in facts} == planted
    assert {f.map for f in facts} == {"as-is"}


def test_a_map_that_shows_no_permission_at_all_gives_a_question() -> None:
    nodes = tuple(replace(n, grants=()) for n in as_is().nodes)
    silent = replace(as_is(), nodes=nodes)
    asked = {p.ungated for p in passings(silent) if p.datum.basis == "consent"}
    assert None in asked
    assert True not in asked
