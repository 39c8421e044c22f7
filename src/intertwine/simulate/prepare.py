"""`prepare`: a map and a scenario as what the engine takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intertwine.model.distribution import fixed
from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.scenario import ArrivalClock, Assumption, Policy, Scenario, ShiftEnd, Work
from intertwine.model.service_map import ServiceMap
from intertwine.model.working_time import Calendar, Rate
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import PlaceKind, Timing
from intertwine.simulate.decisions import Decisions
from intertwine.simulate.expressions import Node, parse_condition, parse_number
from intertwine.simulate.families import families
from intertwine.simulate.kernels.conditions import attribute_table, conditions
from intertwine.simulate.presence import rows_of_chance
from intertwine.simulate.repeats import Repeats
from intertwine.simulate.rooms import Rooms
from intertwine.simulate.setting import (
    EARLIEST,
    FACTOR,
    NEVER,
    OWN,
    PROSIMOS,
    STREAM,
    TARGET,
    TASK,
    Setting,
)
from intertwine.simulate.setting import WORK as WORKED
from intertwine.simulate.shifts import Shifts, shifts
from intertwine.simulate.staffing import Person, Staff, several_of
from intertwine.simulate.tables import Layout, StepTime, ends_of_ways
from intertwine.simulate.timing import FAILS, Distributions, Times
from intertwine.simulate.ways_out import steps_out, way_out


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


@dataclass
class _Expressions:
    """Gives each expression the number of its row, and at last its place."""

    scenario: Scenario
    trees: list[Node] = field(default_factory=list)
    texts: dict[tuple[str, bool], int] = field(default_factory=dict)
    place: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    table: NDArray[np.float64] = field(default_factory=lambda: np.zeros(1))

    def add(self, text: str, *, truth: bool = True) -> None:
        """Read an expression."""
        if text and (text, truth) not in self.texts:
            parse = parse_condition if truth else parse_number
            self.texts[text, truth] = len(self.trees)
            self.trees.append(parse(text, self.scenario.attributes))

    def compile(self) -> None:
        """Lay all expressions out."""
        made = conditions(self.trees, self.scenario.attributes)
        self.place, self.table = made.place, never_empty(made.table)

    def at(self, text: str, *, truth: bool = True) -> int:
        """Return the place of an expression; -1 for no text."""
        return int(self.place[self.texts[text, truth]]) if text else -1


def prepare(service: ServiceMap, compiled: Compiled, scenario: Scenario) -> Prepared:
    """Return a scenario on a map as the engine takes it.

    The scenario must name only what the map holds (`scenarios.read_scenario` sees to that).
    """
    expressions = _expressions(scenario)
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
    places = _work_places(compiled, step_times)
    rooms = Rooms(scenario, calendars, expressions.at)
    tasks = _Tasks(service, compiled, scenario, rows, staff, layout, calendars, expressions, rooms)
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
    streams, starts, moments = _streams(service, compiled, scenario, rows, calendars, table)
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
        target=_targets(compiled, scenario),
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


def _expressions(scenario: Scenario) -> _Expressions:
    expressions = _Expressions(scenario)
    for branching in scenario.branching:
        for choice in branching.choices:
            expressions.add(choice.condition)
    for worker in scenario.workers:
        expressions.add(worker.serves)
    for repeat in scenario.repeats:
        expressions.add(repeat.condition)
    for batching in scenario.batches:
        expressions.add(batching.condition)
    expressions.add(scenario.rules.priority, truth=False)
    expressions.compile()
    return expressions


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


def _work_places(compiled: Compiled, times: Sequence[StepTime]) -> list[int]:
    """Return the places on which work begins: those whose token is taken when work is done."""
    program = compiled.program
    found = {
        int(place)
        for step, time in enumerate(times)
        if time.timing == WORKED
        for place in program.take.place[program.take.start[step] : program.take.start[step + 1]]
        if program.place_kind[place] == PlaceKind.ACTIVE
    }
    return sorted(found)


@dataclass
class _Tasks:
    """The work of each activity."""

    service: ServiceMap
    compiled: Compiled
    scenario: Scenario
    rows: Distributions
    staff: Staff
    layout: Layout
    calendars: Mapping[str, int]
    expressions: _Expressions
    rooms: Rooms
    elements: list[ElementId] = field(default_factory=list)
    serves: list[int] = field(default_factory=list)
    own: list[tuple[int, int]] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)

    def table(self, places: Sequence[int], failing: Mapping[int, float]) -> NDArray[np.void]:
        """Return the table of tasks, one for each place on which work begins."""
        table = np.zeros(len(places), TASK)
        stated = {str(w.activity): w for w in self.scenario.work}
        for place, row in zip(places, table, strict=True):
            element = int(self.compiled.program.place_element[place])
            node = self.service.node[self.compiled.elements[element]]
            self.elements.append(node.id)
            self._fill(row, place, element, node, stated.get(str(node.id)), failing)
        return table

    def _fill(
        self,
        row: Any,
        place: int,
        element: int,
        node: FlowNode,
        work: Work | None,
        failing: Mapping[int, float],
    ) -> None:
        if work is None:
            said = Assumption("no-duration", {"element": node.name or node.id})
            if said not in self.assumptions:
                self.assumptions.append(said)
        row["element"] = element
        row["duration"] = self.rows.row(work.duration if work else fixed(0.0))
        row["cost"] = work.cost if work else 0.0
        row["calendar"] = -1
        if work and work.calendar:
            row["calendar"] = self.calendars[work.calendar]
        end = (work.end_of_shift if work else None) or self.scenario.rules.end_of_shift
        row["pauses"] = end is ShiftEnd.PAUSE
        demand = self.staff.demand(node, work)
        row["queue"] = -1 if demand is None else demand.queue
        row["room"] = self.rooms.of(node.id, len(demand.conditions) if demand else 0)
        row["serve0"] = len(self.serves)
        self.serves += [self.expressions.at(c) for c in (demand.conditions if demand else ())]
        row["serve1"] = len(self.serves)
        row["own0"] = len(self.own)
        stated = {name: self.rows.row(d) for name, d in (work.by_worker if work else ())}
        self.own += [
            (i, stated[p.worker.id])
            for i, p in enumerate(self.staff.people)
            if p.worker.id in stated
        ]
        row["own1"] = len(self.own)
        takers = self._takers(place)
        ends = [s for s in takers if self.layout.times[s].timing == WORKED]
        row["finish0"], row["finish1"] = self.layout.watch.add(ends)
        row["fail0"], row["fail1"] = self.layout.watch.add(s for s in takers if s in failing)
        row["follows"] = self._follows(place, takers)
        row["leave0"], row["leave1"] = self.layout.watch.add(
            self._leaving(place, node, work, queue=int(row["queue"]))
        )
        row["visits"] = self.layout.visits.column("task", element)

    def _follows(self, place: int, takers: Sequence[int]) -> int:
        """Return the step that follows the work whatever else is the case; -1 where none is."""
        if len(takers) != 1:
            return -1
        step, program = takers[0], self.compiled.program
        took = slice(int(program.take.start[step]), int(program.take.start[step + 1]))
        alone = program.take.place[took].tolist() == [place] and program.take.weight[took] == [1]
        sure = self.layout.plain(step) and program.step_group[step] < 0
        return step if alone and sure and self.layout.times[step].timing == WORKED else -1

    def _leaving(
        self, place: int, node: FlowNode, work: Work | None, *, queue: int
    ) -> tuple[int, ...]:
        """Return the steps by which who finds no place to wait leaves an activity."""
        if queue < 0 or work is None or work.most_waiting is None:
            return ()
        out = way_out(self.service, node.id)
        steps = steps_out(self.compiled, place, out.id) if out else ()
        said = {"element": self.service.label(node.id)}
        if out and steps:
            said["event"] = self.service.label(out.id)
        told = Assumption("turned-away-leaves" if steps else "turned-away-over", said)
        if told not in self.assumptions:
            self.assumptions.append(told)
        return steps

    def _takers(self, place: int) -> list[int]:
        take = self.compiled.program.take
        arcs = np.flatnonzero(take.place == place)
        return [int(s) for s in np.searchsorted(take.start, arcs, side="right") - 1]


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


def _streams(
    service: ServiceMap,
    compiled: Compiled,
    scenario: Scenario,
    rows: Distributions,
    calendars: Mapping[str, int],
    table: Shifts,
) -> tuple[NDArray[np.void], list[int], list[float]]:
    program = compiled.program
    offers: dict[ElementId, list[int]] = {}
    for place in np.flatnonzero((program.place_kind == PlaceKind.OFFER) & (program.initial > 0)):
        offers.setdefault(compiled.elements[program.place_element[place]], []).append(int(place))
    claimed = {start for a in scenario.arrivals for start in a.starts}
    unclaimed = [p for start, found in offers.items() if start not in claimed for p in found]
    waiting = _waiting(service, compiled, scenario, offers)
    streams = np.zeros(len(scenario.arrivals) + len(waiting), STREAM)
    starts: list[int] = []
    moments: list[float] = []
    for number, (arrival, row) in enumerate(zip(scenario.arrivals, streams, strict=False)):
        row["start0"] = len(starts)
        for start in arrival.starts:
            starts += offers.get(start, [])
        pools = {service.node[s].process for s in arrival.starts if s in service.node}
        starts += [
            p
            for p in unclaimed
            if service.node[compiled.elements[program.place_element[p]]].process in pools
            and not _is_event(service, compiled, p)
        ]
        row["start1"] = len(starts)
        row["gap"] = -1 if arrival.gap is None else rows.row(arrival.gap)
        row["batch"] = -1 if arrival.batch is None else rows.row(arrival.batch)
        row["calendar"] = -1 if arrival.calendar is None else calendars[arrival.calendar]
        row["time0"] = len(moments)
        moments += arrival.times
        row["time1"] = len(moments)
        row["rate"] = int(table.place[len(scenario.calendars) + number]) if arrival.rates else -1
        row["cases"] = -1 if arrival.cases is None else arrival.cases
        row["moved"] = arrival.clock is ArrivalClock.MOVED
        row["first_at_start"] = arrival.first_at_start
    for (begin, count), row in zip(waiting, streams[len(scenario.arrivals) :], strict=True):
        row["start0"], row["time0"] = len(starts), len(moments)
        starts.append(begin)
        moments += [0.0] * count
        row["start1"], row["time1"] = len(starts), len(moments)
        row["gap"] = row["batch"] = row["calendar"] = row["rate"] = row["cases"] = -1
    return streams, starts, moments


def _waiting(
    service: ServiceMap,
    compiled: Compiled,
    scenario: Scenario,
    offers: Mapping[ElementId, Sequence[int]],
) -> list[tuple[int, int]]:
    """Return where cases stand when the clock starts, and how many.

    They are a stream of their own that arrives at the start, each with one token: on the start,
    or on the first flow into the activity.
    """
    program = compiled.program
    found = []
    for initial in scenario.initial:
        flows = [f.id for f in service.incoming.get(initial.at, ())]
        places = list(offers.get(initial.at, ())) or [
            int(p)
            for p in np.flatnonzero(program.place_kind == PlaceKind.FLOW)
            if compiled.elements[program.place_element[p]] in flows
        ]
        if places and service.node[initial.at].parent is None:
            found.append((places[0], initial.count))
    return found


def _is_event(service: ServiceMap, compiled: Compiled, place: int) -> bool:
    return service.node[compiled.elements[compiled.program.place_element[place]]].is_event


def _targets(compiled: Compiled, scenario: Scenario) -> NDArray[np.void]:
    number = {element: i for i, element in enumerate(compiled.elements)}
    table = np.zeros(len(scenario.targets), TARGET)
    for target, row in zip(scenario.targets, table, strict=True):
        row["within"] = target.within
        row["from_"] = -1 if target.from_element is None else number[target.from_element]
        row["to"] = -1 if target.to_element is None else number[target.to_element]
        row["from_end"] = target.from_moment == "end"
        row["to_end"] = target.to_moment == "end"
    return table


def never_empty(array: NDArray[Any]) -> NDArray[Any]:
    """Return an array that has an address."""
    return array if array.size else np.zeros(1, array.dtype)


def wide(array: NDArray[Any]) -> NDArray[Any]:
    """Return a table in one piece that has an address."""
    return (
        np.ascontiguousarray(array)
        if array.size
        else np.zeros((1, max(1, array.shape[1])), array.dtype)
    )
