"""How tightly partners depend on each other: theory's small map, and the invented world."""

from __future__ import annotations

from functools import lru_cache

import pytest
from tiny_maps import small_map

from intertwine.examples import example
from intertwine.measures.interdependence import (
    Dependence,
    Form,
    dependences,
    interdependence,
)
from intertwine.measures.task_graph import TaskGraph
from intertwine.model.kinds import Level
from intertwine.model.study import Study
from intertwine.model.tables import Resource
from intertwine.study import open_study

LEVELS = {
    "as-is": {
        "reciprocal": ["cit-mun", "mun-home", "mun-vol", "mun-work"],
        "sequential": ["cit-home", "home-work"],
        "pooled": ["cit-work"],
        "none": ["cit-vol", "home-vol", "vol-work"],
    },
    "to-be": {
        "reciprocal": ["cit-mun", "mun-home", "mun-vol", "home-work", "vol-work"],
        "sequential": ["cit-home", "cit-work", "mun-work"],
        "pooled": [],
        "none": ["cit-vol", "home-vol"],
    },
}
"""The invented world's levels (its own explorer, all runs; `docs/background`)."""


def of(*arguments, resources=(), **more) -> dict[str, Dependence]:
    graph = TaskGraph(small_map(*arguments, **more))
    return {"-".join(d.pair): d for d in dependences(graph, resources=resources)}


@lru_cache
def study() -> Study:
    return open_study(example("good-hours"))


@pytest.mark.parametrize("state", LEVELS)
def test_the_worlds_levels_come_out(state):
    read = next(m for m in study().maps if m.id == state)
    found = dependences(TaskGraph(read.map))
    by_level = {level: [] for level in LEVELS[state]}
    for d in found:
        by_level[d.level].append("-".join(d.pair))
    assert by_level == LEVELS[state]


def test_one_request_with_its_answer_counts_as_a_reply():
    to_be = next(m for m in study().maps if m.id == "to-be")
    found = {"-".join(d.pair): d for d in dependences(TaskGraph(to_be.map))}
    assert found["mun-home"].level is Level.RECIPROCAL
    assert (found["mun-home"].form, found["mun-home"].rounds) == (Form.RETURN, 1)
    assert found["mun-home"].counts_as is Level.REPLY
    assert found["mun-vol"].counts_as is Level.RECIPROCAL


def test_theorys_map_is_a_return_a_sequence_and_nothing():
    flows = {"m": "m1>m2", "r": "r1", "e": "e1"}
    messages = ["m1>r1", "r1>m2", "m2>e1"]
    found = of(flows, messages)
    assert (found["m-r"].level, found["m-r"].form) == (Level.RECIPROCAL, Form.RETURN)
    assert found["m-e"].level is Level.SEQUENTIAL
    assert found["r-e"].level is Level.NONE
    shared = of(flows, messages, writes={"r1": "s"}, reads={"e1": "s"})
    assert shared["r-e"].level is Level.POOLED
    assert shared["r-e"].shared == ("s",)


def test_both_directions_on_alternative_branches_are_not_reciprocal():
    apart = of(
        {"a": "ax1>a2 ax1>ai1 ai1>a3", "b": "bx1>bi1 bi1>b1 bx1>b2"},
        ["a2>bi1", "b2>ai1"],
    )
    assert apart["a-b"].level is Level.SEQUENTIAL
    together = of(
        {"a": "ap1>a2 ap1>ai1 ai1>a3", "b": "bp1>bi1 bi1>b1 bp1>b2"},
        ["a2>bi1", "b2>ai1"],
    )
    assert (together["a-b"].level, together["a-b"].form) == (Level.RECIPROCAL, Form.CROSSED)


def test_a_loop_between_two_is_iterated():
    found = of({"a": "ax0>a1 a1>ai1 ai1>ax2 ax2>ax0 ax2>a2", "b": "bs1>b1"}, ["a1>bs1", "b1>ai1"])
    assert (found["a-b"].form, found["a-b"].rounds) == (Form.ITERATED, None)
    assert found["a-b"].counts_as is Level.RECIPROCAL


def test_a_second_round_makes_a_reply_reciprocal():
    once = of({"a": "a1>a2", "b": "b1>b2"}, ["a1>b1", "b1>a2"])
    twice = of({"a": "a1>a2", "b": "b1>b2"}, ["a1>b1", "b1>a2", "a2>b2"])
    assert (once["a-b"].rounds, once["a-b"].counts_as) == (1, Level.REPLY)
    assert (twice["a-b"].rounds, twice["a-b"].counts_as) == (2, Level.RECIPROCAL)


def test_what_comes_by_way_of_a_third_partner_is_told_apart():
    found = of(
        {"a": "a1", "b": "b1>b2", "c": "c1"},
        ["a1>b1", "b2>c1"],
        produces={"a1": "d"},
        needs={"c1": "d"},
    )
    assert found["a-c"].level is Level.SEQUENTIAL
    assert found["a-c"].direct is Level.NONE


def test_needed_before_it_is_made_is_no_hand_off():
    found = of({"a": "a1", "b": "b1"}, ["b1>a1"], produces={"a1": "d"}, needs={"b1": "d"})
    assert found["a-b"].level is Level.SEQUENTIAL
    assert {h.giver for h in found["a-b"].hand_offs} == {"b"}


def test_a_store_both_use_brings_what_is_written_there():
    found = of(
        {"a": "a1", "b": "b1"},
        produces={"a1": "d"},
        needs={"b1": "d"},
        writes={"a1": "s"},
        reads={"b1": "s"},
    )
    assert (found["a-b"].level, found["a-b"].direct) == (Level.SEQUENTIAL, Level.SEQUENTIAL)


def test_a_black_box_may_answer_and_the_other_sides_order_counts():
    found = of({"a": "a1>a2>a3"}, ["a1>z", "z>a3"], black_boxes="z")
    assert (found["a-z"].form, found["a-z"].rounds) == (Form.RETURN, 1)
    assert found["a-z"].counts_as is Level.REPLY
    asked_twice = of({"a": "a1>a2>a3"}, ["a1>z", "z>a2", "a3>z"], black_boxes="z")
    assert asked_twice["a-z"].counts_as is Level.RECIPROCAL


def test_a_resource_of_the_study_makes_a_pair_pooled():
    car = Resource("r1", "The car", "a", shared_with=("b",))
    assert of({"a": "a1", "b": "b1"}, resources=[car])["a-b"].shared == ("The car",)
    assert of({"a": "a1", "b": "b1"}, resources=[car])["a-b"].level is Level.POOLED


def test_without_a_map_it_says_what_to_collect():
    result = interdependence(Study("nothing yet"))
    assert (result.findings, result.tables) == ((), ())
    assert [w.code for w in result.missing] == ["missing-map"]
