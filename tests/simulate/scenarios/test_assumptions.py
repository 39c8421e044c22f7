"""A map without a scenario can be run, and everything that was guessed is said."""

from dataclasses import replace
from pathlib import Path

import pytest

from intertwine.model.distribution import exponential, fixed
from intertwine.model.elements import FlowNode, Lane, Pool
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.scenario import Role, Scenario, Work, Worker
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios import completed, read_scenario
from intertwine.simulate.scenarios.checks import check
from intertwine.wording import say

E = ElementId


def test_the_worked_example_without_a_scenario_is_complete_and_sound(as_is: ServiceMap) -> None:
    scenario = completed(None, as_is)
    assert check(scenario, as_is) == ()
    assert {w.activity for w in scenario.work} == {n.id for n in as_is.activities}
    assert scenario.arrivals[0].starts == ("s_cit", "s_home")
    assert {w.id for w in scenario.workers} == {
        "lane_case_worker",
        "lane_job_consultant",
        "lane_it_services",
        "lane_contact_person",
        "lane_manager",
        "lane_coordinator",
        "lane_workplace_host",
    }
    citizens = [w for w in scenario.work if w.activity.startswith("c")]
    assert all(w.needs == () for w in citizens)
    codes = [a.code for a in scenario.assumptions]
    assert codes == [
        "durations-of-many",
        "citizens-time",
        "one-person",
        "arrivals",
        "day-and-night",
    ]
    for assumption in scenario.assumptions:
        assert say(f"assumption-{assumption.code}", assumption.params)


def test_the_busiest_person_works_seven_tenths(as_is: ServiceMap) -> None:
    """The job consultant has 8 of the 34 activities, 30 minutes each: 240 / 0.7 minutes."""
    scenario = completed(None, as_is)
    assert scenario.arrivals[0].gap == exponential(8 * 1800 / 0.7)


def test_what_somebody_said_stays(as_is: ServiceMap, good_hours: Path) -> None:
    ordinary = read_scenario(good_hours / "scenarios" / "ordinary-year.toml", as_is)
    assert completed(ordinary, as_is) == ordinary
    assert completed(ordinary, as_is).assumptions == ()


def test_where_roles_are_named_lanes_without_one_need_nobody() -> None:
    service = ServiceMap(
        "m",
        pools=(Pool(E("p"), "P", E("proc"), PartnerId("a")),),
        lanes=(Lane(E("l1"), "One", E("proc"), E("p")), Lane(E("l2"), "Two", E("proc"), E("p"))),
        nodes=(
            FlowNode(E("s"), NodeKind.START_EVENT, process=E("proc"), pool=E("p")),
            FlowNode(E("s2"), NodeKind.START_EVENT, "Other", process=E("proc"), pool=E("p")),
            FlowNode(E("x"), NodeKind.TASK, "X", process=E("proc"), pool=E("p"), lane=E("l1")),
            FlowNode(E("y"), NodeKind.TASK, "Y", process=E("proc"), pool=E("p"), lane=E("l2")),
        ),
    )
    said = Scenario(
        "n",
        roles=(Role("r", lanes=(E("l1"),)),),
        workers=(Worker("w", PartnerId("a"), ("r",), count=2),),
        work=(Work(E("x"), fixed(1400.0)),),
    )
    full = completed(said, service)
    assert [w.needs for w in full.work] == [None, ()]
    (stream,) = full.arrivals
    assert stream.starts == ("s",)
    assert stream.gap is not None
    assert stream.gap.parameters[0] == pytest.approx(1400 / 2 / 0.7)
    assert [a.code for a in full.assumptions] == [
        "durations",
        "nobody-needed",
        "starts-unused",
        "arrivals",
        "day-and-night",
    ]
    whole_pool = replace(said, roles=(Role("r", lanes=(E("p"),)),))
    assert [w.needs for w in completed(whole_pool, service).work] == [None, None]
