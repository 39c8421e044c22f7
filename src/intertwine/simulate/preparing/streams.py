"""Arrivals as rows: where cases begin and when, and where those stand that are there already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from intertwine.model.ids import ElementId
from intertwine.model.kinds import NodeKind
from intertwine.model.scenario import ArrivalClock, Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import PlaceKind
from intertwine.simulate.preparing.timing import Distributions
from intertwine.simulate.setting import STREAM
from intertwine.simulate.shifts import Shifts


def stream_table(
    service: ServiceMap,
    compiled: Compiled,
    scenario: Scenario,
    rows: Distributions,
    calendars: Mapping[str, int],
    table: Shifts,
) -> tuple[NDArray[np.void], list[int], list[float]]:
    """Return each stream, the places where their cases begin, and the moments given for them."""
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
            and not _is_start(service, compiled, p)
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


def _is_start(service: ServiceMap, compiled: Compiled, place: int) -> bool:
    node = service.node[compiled.elements[compiled.program.place_element[place]]]
    return node.kind is NodeKind.START_EVENT
