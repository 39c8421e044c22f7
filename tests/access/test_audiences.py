"""Owners who compete (world.md section 10): three questions that must not leak, and releases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intertwine.access.audiences import (
    OTHER,
    Input,
    Reason,
    audience,
    by_cause,
    ruling,
    visible,
)

OWNERS = ("alder", "berg", "sund")
EVERYBODY = (*OWNERS, "trebenk", "facilitator")
FACILITATOR = frozenset({"facilitator"})

HANDLING = [Input(owner, FACILITATOR) for owner in OWNERS]
"""Minutes to quote a loan: each owner's own, seen by it and the facilitator alone."""


def test_a_mean_of_private_figures_is_seen_by_who_sees_them_all():
    assert audience(HANDLING, EVERYBODY) == {"facilitator"}
    assert ruling(HANDLING, "alder").reason is Reason.NOT_RELEASED


def test_how_fast_are_the_others_is_withheld_as_two_others_are_too_few():
    # L1: the mean is 18.67; knowing one's own 14.5, the other two sum to 41.5
    agreed = [replace(i, mixed=frozenset(OWNERS)) for i in HANDLING]
    for owner in OWNERS:
        assert ruling(agreed, owner).reason is Reason.TOO_FEW_OTHERS
    assert audience(agreed, EVERYBODY) == {"facilitator"}


def test_with_three_others_a_mixed_mean_may_be_shown():
    agreed = [Input(o, mixed=frozenset({*OWNERS, "vest"})) for o in (*OWNERS, "vest")]
    assert ruling(agreed, "alder").reason is Reason.MIXED
    # somebody outside, who knows none of them, needs a release as well
    assert ruling(agreed, "trebenk").reason is Reason.NOT_RELEASED


def test_several_figures_of_one_owner_are_one_other():
    many = [Input("berg", mixed=frozenset({"alder"})) for _ in range(5)]
    assert ruling(many, "alder").reason is Reason.TOO_FEW_OTHERS


def test_who_sees_one_of_the_others_needs_three_more():
    known = [
        Input("berg", frozenset({"alder"})),
        *(Input(o, mixed=frozenset({"alder"})) for o in "xy"),
    ]
    assert ruling(known, "alder").reason is Reason.TOO_FEW_OTHERS
    known.append(Input("z", mixed=frozenset({"alder"})))
    assert ruling(known, "alder").allowed


def test_owners_may_release_a_figure_whatever_follows_from_it():
    # as they did with understanding of the shared steps, and the common 94 days
    released = [replace(i, released=frozenset(OWNERS)) for i in HANDLING]
    assert audience(released, EVERYBODY) == {*OWNERS, "facilitator"}
    assert ruling(released, "berg").reason is Reason.RELEASED


@pytest.mark.parametrize("silent", OWNERS)
def test_one_owner_who_has_not_released_withholds_it_from_all_others(silent):
    released = [
        i if i.owner == silent else replace(i, released=frozenset(EVERYBODY)) for i in HANDLING
    ]
    # the silent owner sees it: all others have released it, and its own it knows
    assert audience(released, EVERYBODY) == {silent, "facilitator"}


def test_a_share_of_the_gain_rests_on_everybodys_figures():
    """A division computed from hours of four partners, of which one keeps its hours to itself."""
    shared = frozenset({"cit", "mun", "home", "vol"})
    inputs = [Input(p, shared) for p in ("cit", "mun", "home")] + [Input("vol")]
    assert audience(inputs, shared) == {"vol"}
    inputs[-1] = Input("vol", released=frozenset({"mun"}))
    assert audience(inputs, shared) == {"vol", "mun"}


def test_what_rests_on_nothing_private_is_everybodys():
    open_to_all = frozenset(EVERYBODY)
    assert audience([], EVERYBODY) == open_to_all
    assert audience([Input("trebenk", open_to_all)], EVERYBODY) == open_to_all


def test_that_somebody_else_has_the_same_wish_does_not_show():
    # L2: Bergmaa asks whether anybody wants a same-day offer
    wishes = [
        (Input("alder", FACILITATOR), "same-day offer for small firms"),
        (Input("berg", FACILITATOR), "same-day offer for small firms"),
        (Input("sund", FACILITATOR), "leave the shared contact system"),
    ]
    alone = [w for w in wishes if w[0].owner == "berg"]
    assert visible(wishes, "berg") == visible(alone, "berg") == ("same-day offer for small firms",)
    assert len(visible(wishes, "facilitator")) == 3
    assert visible(wishes, "trebenk") == ()


def test_waiting_for_others_is_other_work():
    # L3: is Aldervik's change built before ours?
    waiting = {"alder": 30.0, "berg": 12.0, "sund": 20.0}
    told = by_cause(waiting, "sund", open_to=frozenset())
    assert told == {"sund": 20.0, OTHER: 42.0}
    moved = by_cause({"alder": 12.0, "berg": 30.0, "sund": 20.0}, "sund", open_to=frozenset())
    assert moved == told
    assert by_cause({"sund": 20.0}, "sund", open_to=frozenset()) == {"sund": 20.0, OTHER: 0}
    assert by_cause(waiting, "sund", open_to=frozenset({"berg"})) == {
        "sund": 20.0,
        "berg": 12.0,
        OTHER: 30.0,
    }
