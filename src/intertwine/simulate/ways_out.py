"""By which events on its edge an activity ends: of who finds no place to wait, of failing work."""

from __future__ import annotations

import numpy as np

from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import Arcs, StepKind


def way_out(service: ServiceMap, activity: ElementId) -> FlowNode | None:
    """Return the error event on an activity's edge that ends it; None where there is none.

    Of several the one that names no error, since it catches all of them; else the first in the
    file.
    """
    found = [
        n
        for n in service.nodes
        if n.kind is NodeKind.BOUNDARY_EVENT
        and n.attached_to == activity
        and n.interrupting
        and any(d.kind is EventKind.ERROR for d in n.events)
    ]
    return min(found, key=_names_an_error, default=None)


def _names_an_error(node: FlowNode) -> bool:
    return all(d.ref is not None or d.ref_name for d in node.events if d.kind is EventKind.ERROR)


def steps_out(compiled: Compiled, place: int, event: ElementId) -> tuple[int, ...]:
    """Return the steps of an event that end the work on a place, in the program's order.

    Where an activity is repeated its steps end all that is under way of it.
    """
    program = compiled.program
    return tuple(
        s
        for s in np.flatnonzero(program.step_kind == StepKind.BOUNDARY).tolist()
        if compiled.elements[program.step_element[s]] == event and ends_work(compiled, s, place)
    )


def ends_work(compiled: Compiled, step: int, place: int) -> bool:
    """Return whether a step ends the work on a place."""
    return _names(compiled.program.take, step, place) or _names(compiled.program.clear, step, place)


def _names(arcs: Arcs, step: int, place: int) -> bool:
    return place in arcs.place[arcs.start[step] : arcs.start[step + 1]]
