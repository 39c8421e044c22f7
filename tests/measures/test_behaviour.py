"""Can every case finish: the worked example's one deadlock, and small maps with one flaw each."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest
from tiny_maps import small_map

from intertwine.examples import example
from intertwine.measures import measure
from intertwine.model.elements import EventDefinition
from intertwine.model.findings import Finding, Result
from intertwine.model.kinds import Concern, Effect, EventKind, NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap
from intertwine.study import open_study
from intertwine.wording import say


@lru_cache
def worked() -> Result:
    return measure(open_study(example("good-hours")), "behaviour")


def found(service: ServiceMap) -> tuple[Finding, ...]:
    return measure(Study("s", maps=(StudyMap("m", service),)), "behaviour").findings


def caught(service: ServiceMap, *nodes: str) -> ServiceMap:
    """Let some events wait for a message, and be what event-based gateways are followed by."""
    told = (EventDefinition(EventKind.MESSAGE),)
    return replace(
        service,
        nodes=tuple(replace(n, events=told) if n.id in nodes else n for n in service.nodes),
    )


def test_the_worked_example_gets_stuck_in_one_way_and_the_agreed_map_in_none() -> None:
    """world.md F06: after a withdrawal the municipality waits at e18, the host at e20."""
    (stuck,) = worked().findings
    assert (stuck.code, stuck.map, stuck.effect) == ("stays-for-ever", "as-is", Effect.BARRIER)
    assert stuck.elements == ("e18", "e20")
    assert stuck.partners == ("mun", "work")
    story = say(stuck.evidence[0].code, stuck.evidence[0].params)
    assert "Citizen and guardian: “Do I want this?” – no →" in story
    assert "Municipality of Tuulisund still waits for “Own answer”" in story
    assert "Harbour Hosts still waits for “Activity agreement, Weekly hours”" in story


def test_the_table_says_of_each_map_whether_every_case_can_finish() -> None:
    rows = worked().tables[0].rows
    assert [[getattr(cell, "code", cell) for cell in row[:-1]] for row in rows] == [
        ["Good Hours, today", "not-always", "not-always", "always"],
        ["Good Hours, agreed", "always", "always", "always"],
    ]


@pytest.mark.parametrize(("citizens", "concern"), [(True, "CANNOT_FINISH"), (False, "REST")])
def test_citizens_who_cannot_finish_come_first(citizens: bool, concern: str) -> None:
    service = small_map({"a": "as1>ax1 ax1>a1>ae1 ax1>ae2", "b": "bs1>b1>be1"}, ["a1>b1"])
    partners = tuple(replace(p, citizens=citizens and p.id == "b") for p in service.partners)
    (stuck,) = found(replace(service, partners=partners))
    assert (stuck.code, stuck.elements) == ("stays-for-ever", ("b1",))
    assert stuck.concern is Concern[concern]


def test_a_message_that_comes_too_late_is_told_with_both_its_ends() -> None:
    service = small_map({"a": "as1>a1>ae1", "b": "bs1>bg1 bg1>bi1>be1 bg1>bi2>be2"}, ["a1>bi1"])
    service = replace(
        service,
        nodes=tuple(
            replace(n, kind=NodeKind.EVENT_BASED_GATEWAY)
            if n.id == "bg1"
            else replace(n, events=(EventDefinition(EventKind.TIMER),))
            if n.id == "bi2"
            else n
            for n in caught(service, "bi1").nodes
        ),
    )
    (late,) = found(service)
    assert (late.code, late.elements) == ("message-left", ("a1>bi1",))
    sender, receiver = (service.partner[p].name for p in late.partners)
    assert (late.params["sender"], late.params["receiver"]) == (sender, receiver)


def test_two_organisations_of_which_the_first_decides_give_a_question() -> None:
    service = small_map(
        {"a": "as1>a1>ae1", "c": "cs1>c1>ce1", "b": "bs1>bg1 bg1>bi1>be1 bg1>bi2>be2"},
        ["a1>bi1", "c1>bi2"],
    )
    nodes = tuple(
        replace(n, kind=NodeKind.EVENT_BASED_GATEWAY) if n.id == "bg1" else n
        for n in caught(service, "bi1", "bi2").nodes
    )
    races = [f for f in found(replace(service, nodes=nodes)) if f.code == "first-come"]
    assert [f.effect for f in races] == [Effect.QUESTION]
    assert {"bi1", "bi2"} <= set(races[0].elements)


def test_one_sender_who_decides_is_no_race() -> None:
    service = small_map(
        {"a": "as1>ax1 ax1>a1>ae1 ax1>a2>ae2", "b": "bs1>bg1 bg1>bi1>be1 bg1>bi2>be2"},
        ["a1>bi1", "a2>bi2"],
    )
    nodes = tuple(
        replace(n, kind=NodeKind.EVENT_BASED_GATEWAY) if n.id == "bg1" else n
        for n in caught(service, "bi1", "bi2").nodes
    )
    assert found(replace(service, nodes=nodes)) == ()


def test_work_that_no_case_comes_to_is_named() -> None:
    dead = found(small_map({"a": "as1>a1>ae1 a2>a3>a2"}))
    assert {(f.code, f.elements) for f in dead} == {
        ("never-happens", ("a2",)),
        ("never-happens", ("a3",)),
    }


def test_an_end_reached_twice_is_a_question() -> None:
    service = small_map({"a": "as1>ap1 ap1>a1>ax1 ap1>a2>ax1 ax1>a3>ae1"})
    codes = {f.code: f.effect for f in found(service)}
    assert codes == {"ends-twice": Effect.QUESTION}


def test_every_sentence_is_there() -> None:
    service = small_map({"a": "as1>ap1 ap1>a1>ax1 ap1>a2>ax1 ax1>a3>ae1"})
    for finding in (*found(service), *worked().findings):
        for part in ("", ".title", ".how", ".term", ".ask", ".todo"):
            assert say(f"finding-{finding.code}{part}", finding.params)


def test_the_step_that_decides_is_that_of_the_same_flaw_not_of_another() -> None:
    """Every case of this map ends twice at ae1; only the branch without a message leaves b."""
    service = small_map(
        {
            "a": "as1>ap1 ap1>a1>ax1 ap1>a2>ax1 ax1>a3>ae1",
            "c": "cs1>cx1 cx1>c1>ce1 cx1>ce2",
            "b": "bs1>b1>be1",
        },
        ["c1>b1"],
        names={"cx1": "Tell them?"},
    )
    (left,) = [f for f in found(service) if f.code == "stays-for-ever"]
    assert "Tell them?" in say(left.evidence[0].code, left.evidence[0].params)
