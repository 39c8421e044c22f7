"""What every part of the writer needs to know: the map, its ids, and who hangs where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from intertwine.bpmn.write_ids import Ids
from intertwine.model.elements import DataAssociation, FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind
from intertwine.model.service_map import ServiceMap

REFERS_TO = {
    EventKind.MESSAGE: "message",
    EventKind.SIGNAL: "signal",
    EventKind.ERROR: "error",
    EventKind.ESCALATION: "escalation",
}
"""Event kinds that name a thing of the whole file, and what that thing is."""

_CATCHING = ("startEvent", "intermediateCatchEvent", "boundaryEvent")


@dataclass(frozen=True)
class Context:
    """A map on its way into a file. `arrows` are the data associations by their node.

    `processes` names every process, also one that only its nodes know; nodes that name none
    belong to the first.
    """

    service_map: ServiceMap
    ids: Ids
    processes: tuple[ElementId, ...]
    arrows: Mapping[ElementId, tuple[DataAssociation, ...]]


def context_of(service_map: ServiceMap) -> Context:
    """Gather what the writer needs of a map."""
    processes = _processes(service_map)
    arrows: dict[ElementId, list[DataAssociation]] = {}
    for arrow in service_map.data_associations:
        arrows.setdefault(arrow.node, []).append(arrow)
    return Context(
        service_map,
        Ids(_known(service_map, processes)),
        processes,
        {node: tuple(listed) for node, listed in arrows.items()},
    )


def takes_arrow(node: FlowNode | None, arrow: DataAssociation) -> bool:
    """Return whether BPMN allows this data arrow here: gateways never, events one way only."""
    if node is None:
        return False
    if node.is_event:
        return arrow.incoming is (node.kind not in _CATCHING)
    return node.is_activity


def _processes(service_map: ServiceMap) -> tuple[ElementId, ...]:
    named = [p.process for p in service_map.pools]
    named += [lane.process for lane in service_map.lanes]
    named += [n.process for n in service_map.nodes]
    named += [d.process for d in service_map.data_shapes]
    found = dict.fromkeys(p for p in named if p)
    homeless = any(n.process is None for n in service_map.nodes)
    return tuple(found) or ((ElementId("process"),) if homeless else ())


def _known(service_map: ServiceMap, processes: Iterable[ElementId]) -> Iterator[str]:
    yield from processes
    groups = (
        *(service_map.pools, service_map.lanes, service_map.nodes, service_map.data_shapes),
        *(service_map.flows, service_map.messages, service_map.stores),
        *(service_map.data_associations, service_map.artifacts, service_map.associations),
    )
    for group in groups:
        for thing in group:
            yield str(thing.id)
    for node in service_map.nodes:
        for event in node.events:
            if event.ref and event.kind in REFERS_TO:
                yield event.ref
