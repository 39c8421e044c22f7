"""Files of Prosimos 2.1 become scenarios; older ones and what is not run are refused loudly."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from intertwine.errors import BrokenTable
from intertwine.model.batching import Batching, BatchOrder
from intertwine.model.distribution import Distribution, DistributionKind, fixed
from intertwine.model.elements import FlowNode, MapPartner, Pool, SequenceFlow
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.scenario import ArrivalClock, Attribute, Choice, Pace, QueueRule
from intertwine.model.service_map import ServiceMap
from intertwine.model.working_time import Chance, Period
from intertwine.simulate.scenarios import open_scenario, parse_scenario, scenario_text
from intertwine.simulate.scenarios.prosimos import read_prosimos

K, E = DistributionKind, ElementId
OFFICE = [{"from": "MONDAY", "to": "FRIDAY", "beginTime": "09:00:00", "endTime": "17:00:00"}]
WEEK = [{"from": "MONDAY", "to": "SUNDAY", "beginTime": "00:00:00", "endTime": "23:59:59.999999"}]


def drawn(name: str, *numbers: float) -> dict[str, Any]:
    return {"distribution_name": name, "distribution_params": [{"value": n} for n in numbers]}


GIVEN: dict[str, Any] = {
    "resource_profiles": [
        {
            "id": "nurses",
            "name": "Nurses",
            "resource_list": [
                {
                    "id": "day",
                    "name": "Day nurse",
                    "cost_per_hour": 30,
                    "amount": 2,
                    "calendar": "office",
                    "assignedTasks": ["x"],
                },
                {
                    "id": "night",
                    "name": "Night nurse",
                    "cost_per_hour": 40,
                    "amount": 1,
                    "calendar": "week",
                    "assignedTasks": ["x", "y"],
                },
            ],
        }
    ],
    "arrival_time_distribution": drawn("expon", 7200, 0, 1e9),
    "arrival_time_calendar": WEEK,
    "gateway_branching_probabilities": [
        {
            "gateway_id": "g",
            "probabilities": [{"path_id": "f1", "value": 0.3}, {"path_id": "f2", "value": 0.7}],
        }
    ],
    "task_resource_distribution": [
        {
            "task_id": "x",
            "resources": [
                {"resource_id": "day", **drawn("lognorm", 600, 90_000, 10, 3600)},
                {"resource_id": "night", **drawn("fix", 600)},
            ],
        },
        {"task_id": "y", "resources": [{"resource_id": "night", **drawn("norm", 60, 5, 0, 90)}]},
    ],
    "resource_calendars": [
        {"id": "office", "name": "Office", "time_periods": OFFICE},
        {"id": "week", "name": "Week", "time_periods": WEEK},
    ],
    "event_distribution": [{"event_id": "t", **drawn("gamma", 100, 2500, 0, 1000)}],
    "batch_processing": [],
    "case_attributes": [
        {
            "name": "client type",
            "type": "discrete",
            "values": [{"key": "REGULAR", "value": 0.8}, {"key": "BUSINESS", "value": 0.2}],
        },
        {"name": "amount", "type": "continuous", "values": drawn("uniform", 0, 1000)},
    ],
    "prioritisation_rules": [
        {
            "priority_level": 1,
            "rules": [
                [
                    {"attribute": "client type", "comparison": "=", "value": "BUSINESS"},
                    {"attribute": "amount", "comparison": "in", "value": ["500", "inf"]},
                ]
            ],
        },
        {
            "priority_level": 3,
            "rules": [[{"attribute": "amount", "comparison": "in", "value": ["100", "500"]}]],
        },
    ],
    "branch_rules": [],
}


def node(name: str, kind: NodeKind) -> FlowNode:
    return FlowNode(E(name), kind, process=E("proc"), pool=E("p"))


MAP = ServiceMap(
    "m",
    partners=(MapPartner(PartnerId("ward"), "Ward", E("p")),),
    pools=(Pool(E("p"), "Ward", E("proc"), PartnerId("ward")),),
    nodes=(
        node("s", NodeKind.START_EVENT),
        node("g", NodeKind.EXCLUSIVE_GATEWAY),
        node("x", NodeKind.TASK),
        node("y", NodeKind.TASK),
        node("t", NodeKind.INTERMEDIATE_CATCH_EVENT),
    ),
    flows=(
        SequenceFlow(E("f0"), E("s"), E("g")),
        SequenceFlow(E("f1"), E("g"), E("x")),
        SequenceFlow(E("f2"), E("g"), E("y")),
    ),
)


def read(tmp_path: Path, **changed: Any) -> Any:
    path = tmp_path / "ward.json"
    path.write_text(json.dumps(deepcopy(GIVEN) | changed))
    return read_prosimos(path, MAP)


def test_people_times_and_calendars_are_carried(tmp_path: Path) -> None:
    scenario = read(tmp_path)
    x, y = scenario.work
    lognormal = Distribution(K.LOGNORMAL, (600.0, 300.0), lowest=10.0, highest=3600.0)
    assert (x.duration, x.by_worker) == (lognormal, (("day", lognormal), ("night", fixed(600.0))))
    assert (x.workers, y.workers) == (("day", "night"), ("night",))
    assert y.duration == Distribution(K.NORMAL, (60.0, 5.0), lowest=0.0, highest=90.0)
    assert y.by_worker == ()
    day, night = scenario.workers
    assert (day.count, day.calendar, day.cost_per_hour, day.partner) == (2, "office", 30.0, "ward")
    assert night.roles == ("nurses",)
    calendars = {c.id: c.periods for c in scenario.calendars}
    assert calendars["office"] == (Period((0, 1, 2, 3, 4), 9 * 3600, 17 * 3600),)
    assert calendars["week"] == (Period(tuple(range(7)), 0, 86_400),)
    gamma = Distribution(K.GAMMA, (100.0, 50.0), lowest=0.0, highest=1000.0)
    assert scenario.events[0].after == gamma


def test_arrivals_are_drawn_and_then_moved_into_the_calendar(tmp_path: Path) -> None:
    stream = read(tmp_path).arrivals[0]
    assert (stream.starts, stream.clock, stream.first_at_start) == (
        ("s",),
        ArrivalClock.MOVED,
        True,
    )
    shifted = read(tmp_path, arrival_time_distribution=drawn("expon", 100, 40, 500)).arrivals[0]
    assert shifted.gap == Distribution(
        K.EXPONENTIAL, (60.0,), shift=40.0, lowest=40.0, highest=500.0
    )
    seen = {"distribution_name": "histogram_sampling"} | {
        "histogram_data": {"cdf": [0.25, 1.0], "bin_midpoints": [10, 20]}
    }
    assert read(tmp_path, arrival_time_distribution=seen).arrivals[0].gap == Distribution(
        K.EMPIRICAL, values=(10.0, 20.0), weights=(0.25, 0.75)
    )


def test_case_data_become_attributes_and_priorities_an_expression(tmp_path: Path) -> None:
    scenario = read(tmp_path)
    assert scenario.attributes == (
        Attribute("client_type", (("REGULAR", 0.8), ("BUSINESS", 0.2))),
        Attribute("amount", number=Distribution(K.UNIFORM, (0.0, 1000.0))),
    )
    assert scenario.rules.queue is QueueRule.PRIORITY
    assert scenario.rules.priority == (
        'if(client_type = "BUSINESS" and amount >= 500.0, -1, '
        "if(amount >= 100.0 and amount <= 500.0, -3, -4))"
    )


def test_ways_by_condition_come_before_those_that_are_drawn(tmp_path: Path) -> None:
    rules = [{"id": "c", "rules": [[{"attribute": "amount", "comparison": ">", "value": "3"}]]}]
    ways = [{"path_id": "f1", "value": 0.4}, {"path_id": "f2", "value": 0.6, "condition_id": "c"}]
    gateways = [{"gateway_id": "g", "probabilities": ways}]
    scenario = read(tmp_path, branch_rules=rules, gateway_branching_probabilities=gateways)
    assert scenario.branching[0].choices == (
        Choice(E("f2"), condition="amount > 3.0"),
        Choice(E("f1"), 1.0),
    )


def test_a_converted_file_can_be_kept_as_a_scenario(tmp_path: Path) -> None:
    scenario = read(tmp_path)
    assert parse_scenario(scenario_text(scenario), MAP) == scenario


def multitask(*chances: tuple[int, float]) -> dict[str, Any]:
    """Return a multitasking section for the day nurses."""
    info = [{"parallel_tasks": n, "probability": p} for n, p in chances]
    one = {"resource_id": "day", "r_workload": 0.5, "multitask_info": info}
    return {"multitask": {"type": "global", "values": [one]}}


def test_who_surely_does_several_things_at_once_does_each_at_full_pace(tmp_path: Path) -> None:
    """With one or two in hand surely one more, with three in hand none."""
    day, night = read(tmp_path, **multitask((1, 1.0), (2, 1.0), (3, 0.0))).workers
    assert (day.at_once, day.pace) == (3, Pace.FULL)
    assert night.at_once == 1


def batch(*rules: Any, how: str = "Parallel", sizes: Any = (), **factors: float) -> dict[str, Any]:
    """Return a batch section; each rule is a list of conditions as (what, sign, value)."""
    said = [
        [{"attribute": a, "comparison": c, "value": v} for a, c, v in together]
        for together in rules
    ]
    one = {
        "task_id": "x",
        "type": how,
        "size_distrib": [{"key": str(n), "value": p} for n, p in sizes],
        "duration_distrib": [{"key": n[1:], "value": f} for n, f in factors.items()],
        "firing_rules": said,
    }
    return {"batch_processing": [one]}


def test_batches_are_carried_with_their_rules_and_factors(tmp_path: Path) -> None:
    """There 3 parallel cases take 3 times 0.8; 2 are as near to 1 as to 3 and take 2 times 1."""
    rules = ([("size", ">=", 3)], [("large_wt", ">", 3600)], [("ready_wt", "=", 600)])
    scenario = read(tmp_path, **batch(*rules, sizes=[(1, 0.0), (3, 1.0)], n3=0.8))
    assert scenario.batches == (
        Batching(E("x"), 3, None, 3600.0, 600.0, each=1.0, factors=((2, 1.0), (3, 0.8))),
    )
    assert [b.factor(n) for b in scenario.batches for n in (1, 2, 3, 9)] == [1, 1, 0.8, 0.8]
    turns = read(tmp_path, **batch([("size", ">", 3)], how="Sequential", n1=0.5)).batches[0]
    assert (turns.size, turns.order, turns.each) == (4, BatchOrder.IN_TURN, 0.0)
    assert turns.factor(7) == 0.5


def test_a_batch_by_day_and_hour_gets_a_calendar(tmp_path: Path) -> None:
    rules = [("week_day", "=", "Friday"), ("daily_hour", ">=", "12"), ("daily_hour", "<", "14")]
    scenario = read(tmp_path, **batch(rules))
    calendar = next(c for c in scenario.calendars if c.id == scenario.batches[0].calendar)
    assert calendar.periods == (Period((4,), 12 * 3600, 14 * 3600),)


def test_availability_by_chance_is_drawn_for_each_granule(tmp_path: Path) -> None:
    """0.5 by availability and 0.2 by workload: there in 1 - 0.5 · 0.8 = 0.6 of the hours."""

    def hours(begin: str, end: str, probability: float, day: str = "MONDAY") -> dict[str, Any]:
        return {"from": day, "to": day, "beginTime": begin, "endTime": end} | {
            "probability": probability
        }

    office = {
        "id": "office",
        "time_periods": [
            hours("09:00:00", "11:00:00", 0.5),
            hours("09:00:00", "10:00:00", 1.0, "TUESDAY"),
        ],
        "workload_ratio": [hours("10:00:00", "11:00:00", 0.2)],
    }
    week = {"id": "week", "time_periods": [hours("00:00:00", "23:59:59.9", 1.0)]} | {
        "workload_ratio": []
    }
    scenario = read(
        tmp_path,
        model_type="FUZZY",
        granule_size={"value": 60, "time_unit": "MINUTES"},
        resource_calendars=[office, week],
    )
    made = {c.id: c for c in scenario.calendars}
    assert made["office"].periods == (Period((1,), 9 * 3600, 10 * 3600),)
    assert made["office"].chances == (
        Chance(Period((0,), 9 * 3600, 10 * 3600), 0.5),
        Chance(Period((0,), 10 * 3600, 11 * 3600), 0.6),
    )
    assert made["week"].chances == ()


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (batch([("size", ">=", 3)], how="Concurrent"), "Concurrent"),
        (batch([("size", ">=", 3)], sizes=[(1, 0.2), (3, 0.8)]), "size_distrib of 1"),
        (batch(sizes=[(2, 0.5), (3, 0.5)]), "size_distrib without"),
        (batch([("size", ">=", 3), ("large_wt", ">", 60)]), "large_wt and size"),
        (batch([("size", "<", 3)]), "size <"),
        (batch([("week_day", "=", "Friday"), ("week_day", "=", "Monday")]), "never hold"),
    ],
)
def test_batches_that_mean_something_else_are_refused_by_name(
    tmp_path: Path, given: dict[str, Any], names: str
) -> None:
    with pytest.raises(BrokenTable, match=names):
        read(tmp_path, **given)


@pytest.mark.parametrize(
    ("changed", "code", "names"),
    [
        ({"arrival_time_distribution": drawn("exponnorm", 1, 2, 3, 4, 5)}, "old", "exponnorm"),
        ({"arrival_time_distribution": drawn("gamma", 1, 2)}, "old", "gamma"),
        ({"arrival_time_distribution": drawn("triang", 1, 2, 3)}, "not-run", "triang"),
        ({"batch_processing": [{"task_id": "x"}]}, "shape", "batch_processing"),
        ({"multitask": {"type": "local"}}, "not-run", "multitask: local"),
        (multitask((2, 0.5)), "not-run", "multitask: probability"),
        (multitask((1, 0.0), (2, 1.0)), "not-run", "multitask: probability"),
        ({"model_type": "FUZZY"}, "shape", "granule_size"),
        ({"resource_calendars": 3}, "shape", "resource_calendars"),
        ({"arrival_time_distribution": {}}, "shape", "arrival_time_distribution"),
    ],
)
def test_what_cannot_be_carried_is_refused_by_name(
    tmp_path: Path, changed: dict[str, Any], code: str, names: str
) -> None:
    with pytest.raises(BrokenTable) as problem:
        read(tmp_path, **changed)
    assert problem.value.code == f"prosimos-{code}"
    assert names in str(problem.value)


def test_whatever_file_a_scenario_comes_in_is_opened(tmp_path: Path) -> None:
    said = read(tmp_path)
    opened = open_scenario(tmp_path / "ward.json", MAP)
    assert opened == said
    assert opened.assumptions == ()
    (tmp_path / "ward.toml").write_text(scenario_text(said))
    assert open_scenario(tmp_path / "ward.toml", MAP) == said
    assert open_scenario(None, MAP).assumptions[0].code == "durations"


def test_a_file_for_another_map_is_refused(tmp_path: Path) -> None:
    other = [{"task_id": "zz", "resources": [{"resource_id": "night", **drawn("fix", 1)}]}]
    with pytest.raises(BrokenTable, match="zz"):
        read(tmp_path, task_resource_distribution=other)
    (tmp_path / "ward.json").write_text("{")
    with pytest.raises(BrokenTable, match="JSON"):
        read_prosimos(tmp_path / "ward.json", MAP)
