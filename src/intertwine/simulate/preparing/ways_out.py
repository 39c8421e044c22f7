"""By which events an activity ends: of who finds no place to wait, of failing work."""

from __future__ import annotations

import numpy as np

from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import Arcs, StepKind


def way_out(service: ServiceMap, activity: ElementId) -> FlowNode | None:
    """Return the error event that takes who finds no place out of an activity; None without one.

    It is on the activity's edge, or where errors from inside are caught (OMG 2013, 10.5.7): a start
    of an event sub-process beside it, or an event on the edge of the sub-process around it, and so
    on outwards. Of several at one place the one that names no error, since it catches all of them;
    else the first in the file.
    """
    node: FlowNode | None = service.node[activity]
    while node is not None:
        for caught in (_on_edge(service, node), _beside(service, node)):
            found = [n for n in caught if any(d.kind is EventKind.ERROR for d in n.events)]
            if found:
                return min(found, key=_names_an_error)
        node = service.node.get(node.parent) if node.parent else None
    return None


def _on_edge(service: ServiceMap, node: FlowNode) -> list[FlowNode]:
    return [
        n
        for n in service.nodes
        if n.kind is NodeKind.BOUNDARY_EVENT and n.attached_to == node.id and n.interrupting
    ]


def _beside(service: ServiceMap, node: FlowNode) -> list[FlowNode]:
    """Return the starts of event sub-processes in the scope of a node, itself left out."""
    scope = (node.process, node.parent)
    holders = {
        n.id
        for n in service.nodes
        if n.event_sub_process and n.id != node.id and (n.process, n.parent) == scope
    }
    return [n for n in service.nodes if n.kind is NodeKind.START_EVENT and n.parent in holders]


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
