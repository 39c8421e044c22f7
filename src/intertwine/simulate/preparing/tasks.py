"""The work of each activity as rows: for whom it waits, how long it takes, what ends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intertwine.model.distribution import fixed
from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.scenario import Assumption, Scenario, ShiftEnd, Work
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import PlaceKind
from intertwine.simulate.preparing.expression_rows import ExpressionRows
from intertwine.simulate.preparing.rooms import Rooms
from intertwine.simulate.preparing.staffing import Staff
from intertwine.simulate.preparing.tables import Layout, StepTime
from intertwine.simulate.preparing.timing import Distributions
from intertwine.simulate.preparing.ways_out import ends_work, steps_out, way_out
from intertwine.simulate.setting import TASK
from intertwine.simulate.setting import WORK as WORKED


def work_places(compiled: Compiled, times: Sequence[StepTime]) -> list[int]:
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
class Tasks:
    """The work of each activity."""

    service: ServiceMap
    compiled: Compiled
    scenario: Scenario
    rows: Distributions
    staff: Staff
    layout: Layout
    calendars: Mapping[str, int]
    expressions: ExpressionRows
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
        failures = self._failures(place, node, failing)
        row["fail0"], row["fail1"] = self.layout.watch.add(failures)
        row["follows"] = -1 if failures else self._follows(place, takers)
        row["leave0"], row["leave1"] = self.layout.watch.add(
            self._leaving(place, node, work, queue=int(row["queue"]))
        )
        row["visits"] = self.layout.visits.column("task", element)

    def _failures(self, place: int, node: FlowNode, failing: Mapping[int, float]) -> list[int]:
        """Return the steps by which work on a place may fail: events on its activity's edge."""
        program = self.compiled.program
        events = {
            s: self.service.node.get(self.compiled.elements[program.step_element[s]])
            for s in failing
        }
        return [
            s
            for s, event in events.items()
            if event and event.attached_to == node.id and ends_work(self.compiled, s, place)
        ]

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
