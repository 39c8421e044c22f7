"""`prepare`: a map and a scenario as what the engine takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from intertwine.errors import Refused
from intertwine.model.ids import ElementId
from intertwine.model.scenario import Assumption, Policy, Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.model.working_time import Calendar, Rate
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import PlaceKind, Timing
from intertwine.simulate.families import families
from intertwine.simulate.kernels.conditions import attribute_table
from intertwine.simulate.preparing.decisions import Decisions
from intertwine.simulate.preparing.expression_rows import expression_rows
from intertwine.simulate.preparing.presence import rows_of_chance
from intertwine.simulate.preparing.repeats import Repeats
from intertwine.simulate.preparing.rooms import Rooms
from intertwine.simulate.preparing.staffing import Person, Staff, several_of
from intertwine.simulate.preparing.streams import stream_table
from intertwine.simulate.preparing.tables import Layout, StepTime, ends_of_ways
from intertwine.simulate.preparing.tasks import Tasks, work_places
from intertwine.simulate.preparing.timing import FAILS, Distributions, Times
from intertwine.simulate.setting import (
    EARLIEST,
    FACTOR,
    NEVER,
    OWN,
    PROSIMOS,
    TARGET,
    Setting,
    never_empty,
    wide,
)
from intertwine.simulate.shifts import Shifts, shifts


@dataclass(frozen=True)
class Prepared:
    """A setting, and what its numbers stand for."""

    setting: Setting
    service: ServiceMap
    compiled: Compiled
    scenario: Scenario
    columns: tuple[int, int, int, int]
    """Widths of visits, since, epoch and chain, for `make_world`."""
    boxes: int
    tasks: tuple[ElementId, ...]
    """The activity of each task; one that runs in several copies is there several times."""
    people: tuple[Person, ...]
    assumptions: tuple[Assumption, ...]
    serves: Mapping[str, int]
    """Where each condition on whom somebody serves lies in `Setting.conditions`."""


def prepare(service: ServiceMap, compiled: Compiled, scenario: Scenario) -> Prepared:
    """Return a scenario on a map as the engine takes it.

    The scenario must name only what the map holds (`scenarios.read_scenario` sees to that). A map
    on which nothing begins by itself raises `Refused`.
    """
    expressions = expression_rows(scenario)
    rows = Distributions()
    times = Times(service, compiled, scenario, rows)
    step_times = times.steps()
    failing = times.failing(step_times)
    repeats = Repeats(service, compiled, scenario, rows)
    step_times = [StepTime(NEVER) if s in repeats.idle else t for s, t in enumerate(step_times)]
    decisions = Decisions(service, compiled, scenario, expressions.at, rows)
    layout = Layout(
        compiled.program,
        [StepTime(NEVER, happens=t.happens) if t.timing == FAILS else t for t in step_times],
        decisions.all(),
        _noted(compiled, scenario),
        repeats.instances,
        ends_early=any(w.most_waiting is not None for w in scenario.work),
    )
    staff = Staff(service, scenario)
    rates = tuple((a.rates, _calendar(scenario, a.calendar)) for a in scenario.arrivals)
    table = _shifts(scenario.calendars, rates, scenario.start, scenario.time_zone)
    calendars = {c.id: int(table.place[i]) for i, c in enumerate(scenario.calendars)}
    step, arc, join_rows = layout.steps()
    places = work_places(compiled, step_times)
    rooms = Rooms(scenario, calendars, expressions.at)
    tasks = Tasks(service, compiled, scenario, rows, staff, layout, calendars, expressions, rooms)
    task_table = tasks.table(places, failing)
    place = layout.places({p: i for i, p in enumerate(places)})
    ends = ends_of_ways(step, place, arc)
    given = slice(int(step["give0"].min(initial=0)), int(step["give1"].max(initial=0)))
    arc[given, 0] = ends[arc[given, 0]]
    one = (step["give1"] - step["give0"] == 1) & (step["count"] < 0)
    one[one] = arc[step["give0"][one], 1] == 1
    step["goes"] = -1
    step["goes"][one] = arc[step["give0"][one], 0]
    group, way = layout.groups()
    channel = layout.channels(*_channel_times(times), boxes=_boxes(times))
    streams, starts, moments = stream_table(service, compiled, scenario, rows, calendars, table)
    if not starts:
        raise Refused("nothing-begins", map=service.name)
    queue, need, eligible = staff.queue_tables()
    person, serving = staff.person_tables(calendars)
    shift_table, presence = rows_of_chance(
        person, staff.people, scenario.calendars, table=table.table
    )
    setting = Setting(
        initial=_initial(compiled),
        step=step,
        place=place,
        arc=wide(arc),
        watch=never_empty(np.array(layout.watch.numbers, np.int32)),
        join_steps=np.flatnonzero(compiled.program.step_join >= 0).astype(np.int32),
        join_flow0=join_rows,
        join_before=wide(compiled.program.joins.before),
        group=group,
        way=way,
        channel=channel,
        task=task_table,
        serves=never_empty(np.array(tasks.serves, np.int32)),
        room=never_empty(rooms.table()),
        factor=never_empty(np.array(rooms.factors, FACTOR)),
        own=np.array(tasks.own, OWN),
        queue=queue,
        need=need,
        eligible=wide(eligible),
        person=person,
        several=several_of(staff.people),
        serving=never_empty(serving),
        stream=streams,
        stream_start=never_empty(ends[starts]),
        moments=never_empty(np.array(moments, np.float64)),
        target=target_table(compiled, scenario),
        families=families(rows.rows),
        shifts=never_empty(shift_table),
        presence=presence,
        conditions=expressions.table,
        attributes=never_empty(attribute_table(scenario.attributes)),
        policy=PROSIMOS if scenario.rules.policy is Policy.PROSIMOS else EARLIEST,
        priority=expressions.at(scenario.rules.priority, truth=False),
    )
    widths = (layout.visits, layout.since, layout.epoch, layout.chain)
    said = (*scenario.assumptions, *times.assumptions, *decisions.assumptions, *tasks.assumptions)
    said = (*said, *repeats.assumptions)
    said += tuple(
        Assumption("initial-inside", {"element": service.label(i.at)})
        for i in scenario.initial
        if service.node[i.at].parent is not None
    )
    return Prepared(
        setting,
        service,
        compiled,
        scenario,
        (len(widths[0]), len(widths[1]), len(widths[2]), len(widths[3])),
        len(service.pools) + 1,
        tuple(tasks.elements),
        staff.people,
        said,
        {w.serves: expressions.at(w.serves) for w in scenario.workers if w.serves},
    )


@lru_cache(maxsize=8)
def _shifts(
    calendars: tuple[Calendar, ...],
    rates: tuple[tuple[tuple[Rate, ...], Calendar | None], ...],
    start: datetime,
    time_zone: str,
) -> Shifts:
    """Return calendars and rates as arrays; variants of one scenario share them."""
    return shifts(calendars, rates, start=start, time_zone=time_zone)


def _calendar(scenario: Scenario, own: str | None) -> Calendar | None:
    return next((c for c in scenario.calendars if c.id == own), None)


def _noted(compiled: Compiled, scenario: Scenario) -> frozenset[int]:
    """Return the elements of promises; those that are work are noted as work begins and ends."""
    named = {t.from_element for t in scenario.targets} | {t.to_element for t in scenario.targets}
    program = compiled.program
    worked = set(program.step_element[program.step_timing == Timing.WORK].tolist())
    return frozenset(
        i for i, element in enumerate(compiled.elements) if element in named and i not in worked
    )


def _channel_times(times: Times) -> tuple[list[int], list[float]]:
    delays, losses = [], []
    for channel, flows in enumerate(times.compiled.channels):
        stated = [times.messages[f] for f in map(str, flows) if f in times.messages]
        outside = times.compiled.program.channel_from[channel] < 0
        delay = stated[0].delay if stated and not outside else None
        delays.append(-1 if delay is None else times.rows.row(delay))
        losses.append(stated[0].loss if stated else 0.0)
    return delays, losses


def _boxes(times: Times) -> list[tuple[int, int]]:
    program = times.compiled.program
    return [
        (
            times.box(flows[0]) if program.channel_from[channel] < 0 else -1,
            times.box(flows[0], sender=False) if program.channel_to[channel] < 0 else -1,
        )
        for channel, flows in enumerate(times.compiled.channels)
    ]


def _initial(compiled: Compiled) -> NDArray[np.uint8]:
    """Return what a case holds at its outset besides the starts of its stream."""
    program = compiled.program
    initial = program.initial.copy()
    initial[program.place_kind == PlaceKind.OFFER] = 0
    return initial


def target_table(compiled: Compiled, scenario: Scenario) -> NDArray[np.void]:
    """Return the promises as rows."""
    number = {element: i for i, element in enumerate(compiled.elements)}
    table = np.zeros(len(scenario.targets), TARGET)
    for target, row in zip(scenario.targets, table, strict=True):
        row["within"] = target.within
        row["from_"] = -1 if target.from_element is None else number[target.from_element]
        row["to"] = -1 if target.to_element is None else number[target.to_element]
        row["from_end"] = target.from_moment == "end"
        row["to_end"] = target.to_moment == "end"
    return table
