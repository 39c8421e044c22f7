"""A random scenario for any map, by seed: people, calendars, rules, delays, chances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from intertwine.model.batching import Batching, BatchOrder
from intertwine.model.distribution import Distribution, DistributionKind, exponential, fixed
from intertwine.model.elements import EventDefinition, SequenceFlow
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.model.scenario import (
    Attribute,
    EventTime,
    MessageTime,
    Need,
    Pace,
    QueueRule,
    Repeat,
    Rules,
    Scenario,
    ShiftEnd,
    Work,
    Worker,
)
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios import completed, parse_scenario
from intertwine.simulate.scenarios.assumptions import work_nodes

CALENDARS = """
name = "calendars"
[calendars.early]
open = ["Mon-Fri 06:00-14:00"]
[calendars.late]
open = ["Mon-Sat 13:00-13:30, 15:00-22:00"]
[calendars.perhaps]
open = ["Mon 08:00-09:00"]
chances = [
    { on = "Mon-Fri 10:00-14:00", chance = 0.5 },
    { on = "daily 22:00-02:00", chance = 0.8 },
]
[calendars.some_days]
chances = [
    { on = "Mon-Fri 08:00-12:00", chance = 0.7 },
    { on = "Mon-Fri 13:00-15:00", chance = 0.4 },
]
drawn = "day"
except = [{ on = "2026-01-06", open = ["09:00-18:00"] }]
"""


def scenario_for(service: ServiceMap, seed: int, *, cases: int = 12) -> Scenario:
    """Return a scenario in which everything the engine knows may happen."""
    random = Random(f"scenario {seed}")
    partner = next((p.id for p in service.partners), PartnerId("p"))
    calendars = parse_scenario(CALENDARS).calendars
    workers = tuple(
        Worker(
            f"w{i}",
            partner,
            can=tuple(c for c in ("one", "two") if random.random() < 0.7) or ("one",),
            count=random.choice((1, 1, 2)),
            calendar=random.choice((None, None, "early", "late", "perhaps", "some_days")),
            serves=random.choice(("", "", "", "kind", "not kind")),
        )
        for i in range(random.randint(1, 4))
    )
    jugglers = tuple(
        Worker(
            f"j{i}",
            partner,
            can=("three",),
            calendar=random.choice((None, "early", "perhaps")),
            at_once=random.randint(2, 3),
            pace=random.choice(list(Pace)),
        )
        for i in range(random.randint(0, 2))
    )
    steady = Worker("steady", partner, can=("three",), calendar="late")
    anybody = Worker("always", partner, can=("one", "two"), count=2)
    few = Random(f"places to wait {seed}")
    work = tuple(
        replace(
            _work(n.id, random),
            most_waiting=few.choice((None, None, None, 0, 0, 1, 2)),
            end_of_shift=few.choice((None, None, *ShiftEnd)),
        )
        for n in work_nodes(service)
    )
    given = Scenario(
        "random",
        seed=seed + 1,
        cases=cases,
        horizon=random.choice((None, None, 300_000.0)),
        replications=1,
        workers=(*workers, *jugglers, steady, anybody),
        calendars=calendars,
        work=work,
        batches=tuple(
            _batching(w.activity, random)
            for w in work
            if w.needs != (Need(capability="three"),)
            and random.random() < 0.3
            and w.most_waiting is None
        ),
        events=tuple(
            EventTime(n.id, _time(random), random.choice((1.0, 0.5)))
            for n in service.nodes
            if n.is_event and n.events and random.random() < 0.7
        ),
        messages=tuple(
            MessageTime(m.id, _time(random), random.choice((0.0, 0.2)))
            for m in service.messages
            if random.random() < 0.5
        ),
        repeats=tuple(
            Repeat(n.id, count=Distribution(exponential(1.0).kind, (1.5,)))
            if n.loop.kind is not LoopKind.STANDARD or random.random() < 0.6
            else Repeat(n.id, again=0.4)
            for n in service.activities
            if n.loop is not None and random.random() < 0.7
        ),
        attributes=(
            Attribute("kind", (("true", 0.5), ("false", 0.5))),
            Attribute("number", number=Distribution(DistributionKind.UNIFORM, (0.0, 4.0))),
        ),
        rules=Rules(
            queue=random.choice(list(QueueRule)),
            priority=random.choice(("if(kind, 2, 1)", "number", "visits")),
            interrupt=random.random() < 0.5,
            end_of_shift=random.choice(list(ShiftEnd)),
        ),
    )
    full = completed(given, service)
    quick = tuple(replace(a, gap=exponential(2_000.0)) for a in full.arrivals)
    return replace(full, arrivals=quick)


def with_ways_out(service: ServiceMap, seed: int) -> ServiceMap:
    """Return the map with an error event that leads to an end on the edge of many activities."""
    random = Random(f"ways out {seed}")
    nodes, flows = list(service.nodes), list(service.flows)
    for host in work_nodes(service):
        if random.random() < 0.6:
            edge, end = ElementId(f"{host.id} full"), ElementId(f"{host.id} left")
            error = (EventDefinition(EventKind.ERROR),)
            nodes += [
                replace(host, id=edge, kind=NodeKind.BOUNDARY_EVENT, events=error,
                        attached_to=host.id, interrupting=True, loop=None, name=edge),
                replace(host, id=end, kind=NodeKind.END_EVENT, events=(), loop=None, name=end),
            ]  # fmt: skip
            flows.append(SequenceFlow(ElementId(f"{edge}>{end}"), edge, end))
    return replace(service, nodes=tuple(nodes), flows=tuple(flows))


def with_ways_out_around(service: ServiceMap, seed: int) -> ServiceMap:
    """Return the map with an error event that leads to an end on the edge of each sub-process."""
    nodes, flows = list(service.nodes), list(service.flows)
    for host in service.nodes:
        if host.kind is NodeKind.SUB_PROCESS and not host.event_sub_process:
            edge, end = ElementId(f"{host.id} fails"), ElementId(f"{host.id} failed")
            outside = replace(host, loop=None, for_compensation=False)
            error = (EventDefinition(EventKind.ERROR),)
            nodes += [
                replace(outside, id=edge, kind=NodeKind.BOUNDARY_EVENT, events=error,
                        attached_to=host.id, interrupting=True, name=edge),
                replace(outside, id=end, kind=NodeKind.END_EVENT, events=(), name=end),
            ]  # fmt: skip
            flows.append(SequenceFlow(ElementId(f"{edge}>{end}"), edge, end))
    return replace(service, nodes=tuple(nodes), flows=tuple(flows))


def _work(activity: str, random: Random) -> Work:
    needs: Sequence[Need] | None = random.choice(
        (
            (),
            (Need(capability="one"),),
            (Need(capability="two"),),
            (Need(capability="three"),),
            (Need(capability="one", count=2),),
            (Need(capability="one"), Need(capability="two")),
        )
    )
    own = Random(f"own {activity} {random.getstate()[1][0]}")
    by_worker = tuple((w, fixed(own.choice((0.0, 500.0)))) for w in ("w1", "always", "w0"))
    return Work(
        activity,  # type: ignore[arg-type]
        _time(random) or fixed(0.0),
        needs=tuple(needs),
        by_worker=by_worker[: own.choice((0, 0, 1, 2, 3))],
    )


def _batching(activity: str, random: Random) -> Batching:
    """Return rules that let every batch begin in the end, most of the time."""
    size = random.choice((None, 2, 3, 5))
    return Batching(
        ElementId(activity),
        size,
        random.choice((None, None, (size or 2) + random.randint(0, 2))),
        random.choice((None, 0.0, 900.0, 7_200.0)) if size else 5_000.0,
        random.choice((None, 1_800.0)),
        random.choice(("", "", "kind", "visits > 0")),
        random.choice((None, None, "late")),
        random.choice(list(BatchOrder)),
        random.choice((0.0, 0.25, 1.0)),
        random.choice(((), ((2, 0.9), (4, 0.5)))),
    )


def _time(random: Random) -> Distribution | None:
    return random.choice((None, fixed(0.0), fixed(600.0), fixed(3600.0), exponential(3_000.0)))
