"""Who catches what is thrown: errors, escalations and cancellations outwards, signals everywhere.

What is caught is decided by the drawing alone: an error is caught by the nearest event
sub-process or boundary event around it that names the same error, else by the nearest that names
none. A signal is heard by all that wait for its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from intertwine.model.elements import EventDefinition, FlowNode
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.program import PlaceKind

THROWING = frozenset({NodeKind.END_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT})
OUTWARDS = frozenset({EventKind.ERROR, EventKind.ESCALATION, EventKind.CANCEL})


class Catcher(NamedTuple):
    """An event that catches: a boundary event, or the start of an event sub-process."""

    frame: Frame
    """Where the event lies."""
    node: FlowNode


class Catchers:
    """All that is thrown on a map, and who catches it."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._thrown = {
            (d.kind, name_of(n, d))
            for frame in draft.frames
            for n in frame.nodes.values()
            if n.kind in THROWING
            for d in n.events
        }
        self._reached = {
            (catcher.frame.number, catcher.node.id, d.kind)
            for frame in draft.frames
            for n in frame.nodes.values()
            if n.kind in THROWING
            for d in n.events
            if d.kind in OUTWARDS
            if (catcher := self.outwards(frame, n, d))
        }

    def outwards(self, frame: Frame, node: FlowNode, thrown: EventDefinition) -> Catcher | None:
        """Return who catches what a node throws; None where nobody does."""
        found = list(self._around(frame, thrown.kind))
        name = name_of(node, thrown)
        exact = (c for c in found if name in _names(c.node, thrown.kind))
        open_to_all = (c for c in found if "" in _names(c.node, thrown.kind) or not name)
        return next(exact, None) or next(open_to_all, None)

    def is_reached(self, frame: Frame, node: FlowNode, kind: EventKind) -> bool:
        """Return whether something that is thrown on the map is caught here."""
        return (frame.number, node.id, kind) in self._reached

    def is_signalled(self, node: FlowNode, awaited: EventDefinition) -> bool:
        """Return whether the signal that a node awaits is thrown on the map."""
        return (EventKind.SIGNAL, name_of(node, awaited)) in self._thrown

    def hearing(self, node: FlowNode, thrown: EventDefinition) -> Iterator[Catcher]:
        """Yield all that wait for a signal."""
        name = name_of(node, thrown)
        for frame in self.draft.frames:
            for other in frame.nodes.values():
                if other.kind not in THROWING and name in _names(other, EventKind.SIGNAL):
                    yield Catcher(frame, other)

    def place(self, frame: Frame, node: FlowNode) -> int:
        """Return the place that says that an event has been caught and is about to take effect."""
        where = frame.parent if is_event_start(frame, node) and frame.parent else frame
        return self.draft.place(frame, node.id, PlaceKind.COUNT, role="caught", scope=where.scope)

    def _around(self, frame: Frame, kind: EventKind) -> Iterator[Catcher]:
        inner: Frame | None = None
        for outer in frame.around():
            for node in outer.nodes.values():
                if node.event_sub_process and (inner is None or inner.container is not node):
                    for body in outer.bodies.get(node.id, ()):
                        for start in body.nodes.values():
                            if is_event_start(body, start) and _names(start, kind):
                                yield Catcher(body, start)
            if outer.container is not None and outer.parent is not None:
                for event in self.draft.service.boundary.get(outer.container.id, ()):
                    if event.id in outer.parent.nodes and _names(event, kind):
                        yield Catcher(outer.parent, event)
            inner = outer


def is_event_start(frame: Frame, node: FlowNode) -> bool:
    """Return whether a node is the event that begins an event sub-process."""
    return (
        node.kind is NodeKind.START_EVENT
        and frame.container is not None
        and frame.container.event_sub_process
    )


def name_of(node: FlowNode, definition: EventDefinition) -> str:
    """Return what a signal, error or escalation is called, so that two can be compared."""
    if definition.kind is EventKind.CANCEL:
        return ""
    name = definition.ref_name or definition.ref or ""
    if definition.kind is EventKind.SIGNAL:
        name = name or node.name
    return str(name).strip().casefold()


def _names(node: FlowNode, kind: EventKind) -> list[str]:
    return [name_of(node, d) for d in node.events if d.kind is kind]
