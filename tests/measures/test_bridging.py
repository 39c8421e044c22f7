"""Pairs that nobody connects, or only one person does."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest
from tiny_maps import small_map

from intertwine.examples import example
from intertwine.measures.bridging import Bridge, bridging, bridgings, cuts, disjoint_ties
from intertwine.measures.interdependence import dependences
from intertwine.measures.task_graph import TaskGraph
from intertwine.measures.ties import network, ties_of_map
from intertwine.model.kinds import Concern, Effect
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Person, Responsibility, Tie
from intertwine.study import open_study

CUTS = {
    "as-is": {
        "coordinator": ["cit-vol", "home-vol", "mun-vol", "vol-work"],
        "job_consultant": ["cit-vol", "cit-work", "home-vol", "home-work", "mun-vol", "vol-work"],
        "workplace_host": ["cit-work", "home-work", "mun-work", "vol-work"],
    },
    "to-be": {
        "contact_person": ["cit-home", "home-mun", "home-vol", "home-work"],
        "coordinator": ["cit-vol", "home-vol", "mun-vol", "vol-work"],
        "workplace_host": ["cit-work", "home-work", "mun-work", "vol-work"],
    },
}
"""Pairs cut by taking one actor away; all others cut none. The world's own count."""


@lru_cache
def study() -> Study:
    return open_study(example("good-hours"))


@pytest.mark.parametrize("state", CUTS)
def test_the_worlds_cuts_come_out(state):
    read = next(m for m in study().maps if m.id == state)
    found = {
        actor.removeprefix("lane_"): ["-".join(p) for p in pairs]
        for actor, pairs in cuts(network(study(), read)).items()
        if pairs
    }
    assert found == CUTS[state]


def test_the_planted_holes_are_found_today_and_gone_tomorrow():
    found = {(f.code, f.map, f.subject.id): f for f in bridging(study()).findings}
    assert set(found) == {
        ("nobody-connects", "as-is", "home|work"),
        ("hangs-on-one-person", "as-is", "lane_job_consultant"),
    }
    hangs = found["hangs-on-one-person", "as-is", "lane_job_consultant"]
    assert (hangs.concern, hangs.effect) == (Concern.ONE_PERSON, Effect.BARRIER)
    assert hangs.params["n"] == 6
    assert len(hangs.params["pairs"]) == 2  # mun–vol and home–work depend on each other
    assert hangs.elements


def test_a_named_coordinator_lifts_the_barrier():
    named = Responsibility("mun", "the service", "operational", coordinates=("home", "work"))
    other = Responsibility("mun", "the service", "operational", coordinates=("mun", "vol"))
    found = bridging(replace(study(), responsibilities=(named,))).findings
    assert [f.code for f in found] == ["hangs-on-one-person"]  # still the only way to vol
    assert bridging(replace(study(), responsibilities=(named, other))).findings == ()


def test_how_many_work_in_a_role_decides_what_is_said():
    def said(people: int) -> list[tuple[str, Effect]]:
        known = tuple(Person(f"p{i}", "mun", actor="lane_job_consultant") for i in range(people))
        found = bridging(replace(study(), people=known)).findings
        return [(f.code, f.effect) for f in found if f.code != "nobody-connects"]

    assert said(0) == [("hangs-on-one-role", Effect.QUESTION)]
    assert said(1) == [("hangs-on-one-person", Effect.BARRIER)]
    assert said(2) == []


def of(*arguments, **more) -> dict[str, Bridge]:
    service = small_map(*arguments, **more)
    found = bridgings(ties_of_map(service), dependences(TaskGraph(service)))
    return {"-".join(b.pair): b.bridge for b in found}


def test_two_separate_contacts_are_a_bridge():
    lanes = {"a1": "A1", "a2": "A2", "b1": "B1", "b2": "B2"}
    flows = {"a": "a1>a2", "b": "b1>b2"}
    assert of(flows, ["a1>b1", "a2>b2"], lanes=lanes) == {"a-b": Bridge.BRIDGED}
    assert of(flows, ["a1>b1", "a1>b2"], lanes=lanes) == {"a-b": Bridge.SINGLE}


def test_a_partners_only_actor_is_not_counted():
    assert of({"a": "a1", "b": "b1"}, ["a1>b1"]) == {"a-b": Bridge.ONLY_ACTOR}


def test_partners_without_any_way_are_apart():
    assert of({"a": "a1", "b": "b1"}) == {"a-b": Bridge.APART}


def test_depending_without_a_tie_is_unbridged_even_where_a_third_one_joins():
    found = of(
        {"a": "a1", "b": "b1>b2", "c": "c1"},
        ["a1>b1", "b2>c1"],
        produces={"a1": "d"},
        needs={"c1": "d"},
    )
    assert found["a-c"] is Bridge.UNBRIDGED


def test_stated_ties_come_before_the_maps_own():
    service = small_map({"a": "a1", "b": "b1"}, ["a1>b1"])
    ann = Person("ann", "a", role="clerk", actor="pool_a")
    bob = Person("bob", "b", role="driver")
    stated = Study(
        "s",
        maps=(StudyMap("m", service),),
        people=(ann, bob),
        ties=(Tie("ann", "bob"), Tie("ann", "bob", weight=2), Tie("ann", "ann")),
    )
    net = network(stated, stated.maps[0])
    assert not net.from_map
    assert net.weight == {("pool_a", "bob"): 3.0}
    assert net.partner["bob"] == "b" and net.names["bob"] == "driver"
    assert [w.code for w in bridging(stated).assumptions] == ["assumption-ties-stated"]
    # What holds for another map does not count here.
    elsewhere = replace(stated, ties=(Tie("ann", "bob", map="other"),))
    assert network(elsewhere, elsewhere.maps[0]).from_map


def test_disjoint_ties_share_no_actor():
    ties = [("a1", "b1"), ("a1", "b2"), ("b1", "a2")]
    assert disjoint_ties(ties, ["a1", "a2"]) == 2
    assert disjoint_ties([("a1", "b1"), ("b1", "a2")], ["a1", "a2"]) == 1
