"""Who acts: pools, lanes, and the lane of each flow node."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from intertwine.bpmn.catalogue import NODES
from intertwine.bpmn.context import Context, name_of, whole_number
from intertwine.bpmn.names import bpmn, local_name
from intertwine.model.elements import Lane
from intertwine.model.ids import ElementId


@dataclass(frozen=True, slots=True)
class Participant:
    """A pool as the file has it, before anybody decides which partner it is."""

    element: etree._Element
    id: ElementId
    name: str
    process: ElementId | None
    maximum: int | None


@dataclass(frozen=True, slots=True)
class Places:
    """All pools and lanes. `pool_of` goes by process; `declared_lane` by flow node."""

    participants: tuple[Participant, ...]
    lanes: tuple[Lane, ...]
    pool_of: Mapping[ElementId, ElementId]
    declared_lane: Mapping[ElementId, ElementId]


def read_places(context: Context) -> Places:
    """Return pools and lanes. Participants of a choreography are not pools."""
    participants = tuple(_participants(context))
    pool_of: dict[ElementId, ElementId] = {}
    for participant in participants:
        if participant.process:
            pool_of.setdefault(participant.process, participant.id)
    lanes, declared = _lanes(context, pool_of)
    return Places(participants, lanes, pool_of, declared)


def _participants(context: Context) -> list[Participant]:
    shown = _processes_with_content(context)
    found = []
    for element in context.all("participant"):
        if context.scope(element).choreography is not None:
            continue
        process = context.ref(element, "processRef", kinds=("process",))
        multiplicity = element.find(bpmn("participantMultiplicity"))
        found.append(
            Participant(
                element=element,
                id=context.id(element),
                name=name_of(element),
                process=process if process in shown else None,
                maximum=None
                if multiplicity is None
                else whole_number(multiplicity.get("maximum")) or 0,
            )
        )
    return found


def _processes_with_content(context: Context) -> set[ElementId | None]:
    """Return the processes that show something: a process without nodes and lanes is a black box.

    Some tools write an empty process for every collapsed pool.
    """
    return {context.scope(e).process for e in context.all("lane", *NODES)}


def _lanes(
    context: Context, pool_of: Mapping[ElementId, ElementId]
) -> tuple[tuple[Lane, ...], dict[ElementId, ElementId]]:
    lanes = []
    declared: dict[ElementId, ElementId] = {}
    depth: dict[ElementId | None, int] = {None: 0}
    for element in context.all("lane"):
        process = context.scope(element).process
        if process is None:
            continue
        lane = Lane(
            id=context.id(element),
            name=name_of(element),
            process=process,
            pool=pool_of.get(process),
            parent=_lane_around(context, element),
        )
        lanes.append(lane)
        depth[lane.id] = depth[lane.parent] + 1
        for node in context.child_refs(element, "flowNodeRef", kinds=NODES):
            # tools also list a node in the lanes around its own: the innermost one counts
            if depth[lane.id] > depth[declared.get(node)]:
                declared[node] = lane.id
    return tuple(lanes), declared


def _lane_around(context: Context, element: etree._Element) -> ElementId | None:
    around = element.getparent()
    while around is not None and local_name(around) in ("laneSet", "childLaneSet"):
        around = around.getparent()
    if around is not None and local_name(around) == "lane":
        return context.id(around)
    return None
