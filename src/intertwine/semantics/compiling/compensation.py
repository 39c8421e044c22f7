"""Undoing what was completed: who undoes which activity, and what a throw sets in motion.

An activity that can be undone leaves a token in memory when it is completed. The throw turns
what is remembered into things to do; each handler takes one. In which order they are undone is
left open, and the throwing event goes on when nothing is left to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from intertwine.model.elements import EventDefinition, FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.program import PlaceKind


class Undoing(NamedTuple):
    """A completed activity and its handler, each where it is run."""

    frame: Frame
    activity: FlowNode
    where: Frame
    handler: FlowNode


def handler_of(draft: Draft, frame: Frame, node: FlowNode) -> Undoing | None:
    """Return who undoes an activity; None where nobody does."""
    for body in frame.bodies.get(node.id, ()):
        for inner in body.nodes.values():
            if _undoes_its_parent(draft, inner):
                return Undoing(frame, node, body, inner)
    for event in draft.service.boundary.get(node.id, ()):
        if not any(d.kind is EventKind.COMPENSATE for d in event.events):
            continue
        for line in draft.service.associations:
            ends = {line.source, line.target}
            other = next(iter(ends - {event.id}), None) if event.id in ends else None
            handler = frame.nodes.get(ElementId(other)) if other else None
            if handler is not None and handler.is_activity:
                return Undoing(frame, node, frame, handler)
    return None


def _undoes_its_parent(draft: Draft, node: FlowNode) -> bool:
    """Return whether a node is an event sub-process that compensation begins."""
    return node.event_sub_process and any(
        d.kind is EventKind.COMPENSATE
        for start in draft.service.children.get(node.id, ())
        if start.kind is NodeKind.START_EVENT
        for d in start.events
    )


def is_handler(draft: Draft, node: FlowNode | None) -> bool:
    """Return whether a node only runs to undo another."""
    return node is not None and (node.for_compensation or _undoes_its_parent(draft, node))


def undone_by(draft: Draft, frame: Frame, thrown: EventDefinition) -> tuple[Undoing, ...]:
    """Return what a throw in a frame undoes: the named activity, else all of its scope."""
    if thrown.activity is not None:
        return tuple(_named(draft, frame, thrown.activity))
    scope = frame
    while scope.container is not None and scope.container.event_sub_process and scope.parent:
        scope = scope.parent
    return tuple(_all_in(draft, scope))


def _named(draft: Draft, frame: Frame, activity: ElementId) -> Iterator[Undoing]:
    near = [f for f in frame.around() if activity in f.nodes]
    for where in near[:1] or [f for f in frame.root.within() if activity in f.nodes]:
        yield from _of(draft, where, where.nodes[activity])


def _all_in(draft: Draft, frame: Frame) -> Iterator[Undoing]:
    for node in frame.nodes.values():
        if node.is_activity and not is_handler(draft, node) and not node.event_sub_process:
            yield from _of(draft, frame, node)


def _of(draft: Draft, frame: Frame, node: FlowNode) -> Iterator[Undoing]:
    """Yield the activity's own handler, else those of what was completed inside it."""
    own = handler_of(draft, frame, node)
    if own is not None:
        yield own
    else:
        for body in frame.bodies.get(node.id, ()):
            yield from _all_in(draft, body)


def moved(draft: Draft, undoings: tuple[Undoing, ...]) -> dict[int, int]:
    """Return from which memory to which list of things to do the tokens go."""
    return {
        draft.place(u.frame, u.activity.id, PlaceKind.MEMORY, scope=-1): to_do(draft, u)
        for u in undoings
    }


def to_do(draft: Draft, undoing: Undoing) -> int:
    """Return the place from which a handler begins."""
    return draft.place(undoing.where, undoing.handler.id, PlaceKind.COUNT, role="to do")


def still_undoing(draft: Draft, undoings: tuple[Undoing, ...]) -> list[int]:
    """Return the places that are empty when all is undone; only complete at the end."""
    places: list[int] = []
    for undoing in undoings:
        places.append(to_do(draft, undoing))
        places += [
            p
            for p in draft.owned(undoing.where, undoing.handler.id)
            if draft.net.places[p][0] not in (PlaceKind.ENDED, PlaceKind.MEMORY, PlaceKind.OFFER)
        ]
    return list(dict.fromkeys(places))
