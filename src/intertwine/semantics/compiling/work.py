"""`Work`: one activity where it is run, with the places that say how far it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.semantics.compiling.compensation import handler_of
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.compiling.repeats import instances
from intertwine.semantics.compiling.triggers import triggers
from intertwine.semantics.compiling.ways import is_event_gateway, scope_place
from intertwine.semantics.program import PlaceKind

MOST_COUNTED = 16
"""Repetitions of a standard loop that are counted; a higher maximum is as good as none."""

Receives = tuple[tuple[int, ...], ...]
NOTHING: Receives = ((),)


@dataclass(eq=False)
class Work:
    """One activity where it is run, with its places."""

    context: Context
    frame: Frame
    node: FlowNode
    before: Receives = NOTHING
    """Sets of messages of which one is needed to begin."""
    answers: Receives = NOTHING
    """Sets of messages of which one is needed to finish."""
    asks: bool = False
    """True where it tells as it begins and is answered before it finishes."""
    counts: tuple[int, ...] = ()
    """How many instances; () for an activity that is not multi-instance."""
    armed: list[int] = field(default_factory=list)
    """Boundary events that can happen once while it goes on."""

    @property
    def bodies(self) -> tuple[Frame, ...]:
        """What runs inside; () for a task."""
        return self.frame.bodies.get(self.node.id, ())

    @property
    def loop_kind(self) -> LoopKind | None:
        """How it is repeated; None where it is done once."""
        return self.node.loop.kind if self.node.loop else None

    @property
    def side_by_side(self) -> bool:
        """True where several bodies run at once."""
        return bool(self.bodies) and self.loop_kind is LoopKind.PARALLEL

    @property
    def behind_event_gateway(self) -> bool:
        """True where it is one of several events of which the first decides."""
        service = self.context.draft.service
        sources = (service.node.get(f.source) for f in service.incoming.get(self.node.id, ()))
        return any(s is not None and is_event_gateway(s) for s in sources)

    @property
    def is_receive(self) -> bool:
        """True for a receive task that is nothing but waiting."""
        return self.node.kind is NodeKind.RECEIVE_TASK and not (
            self.bodies or self.node.loop or self.asks
        )

    @property
    def entered(self) -> bool:
        """True where being reached and beginning are two moments."""
        if self.is_receive:
            return False
        waits = self.before != NOTHING and not self.behind_event_gateway
        return self.node.loop is not None or (waits and bool(self.edge))

    @property
    def edge(self) -> list[FlowNode]:
        """The boundary events that can happen while it goes on."""
        return [
            b
            for b in self.context.draft.service.boundary.get(self.node.id, ())
            if b.kind is NodeKind.BOUNDARY_EVENT
            and b.id in self.frame.nodes
            and not any(d.kind is EventKind.COMPENSATE for d in b.events)
        ]

    # --- places ----------------------------------------------------------------------------

    @property
    def live(self) -> int:
        """The place that holds a token as long as the activity goes on."""
        if self.entered:
            return self._place(PlaceKind.COUNT, "live")
        if self.is_receive:
            return self._place(PlaceKind.WAITING, "")
        return self.active(self.bodies[0] if self.bodies else None)

    def active(self, body: Frame | None) -> int:
        """The place that holds a token while the activity, or one of its bodies, is done."""
        if body is not None:
            return scope_place(self.context.draft, body)
        return self._place(PlaceKind.ACTIVE, "")

    def ready(self, number: int) -> int:
        """The place of an entered activity that may begin."""
        kind = PlaceKind.COUNT if self.before == NOTHING else PlaceKind.WAITING
        return self._place(kind, f"ready {number}")

    @property
    def readies(self) -> list[int]:
        """All places from which it may begin."""
        return [self.ready(i) for i in range(len(self.bodies) if self.side_by_side else 1)]

    @property
    def going(self) -> list[int]:
        """The places of instances that are not done: one holds a token while it goes on.

        None where `live` alone says so.
        """
        if not self.counts:
            return []
        return [*self.readies, *(self.active(body) for body in self.bodies or (None,))]

    @property
    def done(self) -> int:
        """The place that counts finished instances."""
        return self._place(PlaceKind.COUNT, "done")

    @property
    def tally(self) -> list[int]:
        """The place of a counted loop, named once for each repetition that is still allowed."""
        loop = self.node.loop
        if loop is None or loop.kind is not LoopKind.STANDARD or loop.maximum is None:
            return []
        if loop.maximum > MOST_COUNTED:
            self.context.draft.remark(
                "repetitions-uncounted", self.node.id, stated=loop.maximum, most=MOST_COUNTED
            )
            return []
        return [self._place(PlaceKind.COUNT, "again")] * max(0, loop.maximum - 1)

    @property
    def counted(self) -> bool:
        """True where the loop has a maximum that is counted."""
        loop = self.node.loop
        return loop is not None and loop.maximum is not None and loop.maximum <= MOST_COUNTED

    def arm(self, event: FlowNode) -> int:
        """The place of a boundary event that can happen once while the activity goes on."""
        return self.context.draft.place(
            self.frame,
            self.node.id,
            PlaceKind.COUNT,
            role=f"armed {event.id}",
            element=event.id,
        )

    def memory(self) -> int | None:
        """The place that remembers its completion; None where nothing can undo it."""
        if handler_of(self.context.draft, self.frame, self.node) is None:
            return None
        return self.context.draft.place(self.frame, self.node.id, PlaceKind.MEMORY, scope=-1)

    @property
    def may_come_again(self) -> bool:
        """True where it can be completed more than once in one case."""
        reached = self.context.needs.reached
        around = [self.node, *(f.container for f in self.frame.around() if f.container)]
        return any(n.id in reached.get(n.id, ()) or n.loop for n in around)

    def _place(self, kind: PlaceKind, role: str) -> int:
        return self.context.draft.place(self.frame, self.node.id, kind, role=role)


def find_work(context: Context) -> None:
    """Find every activity of the map where it is run."""
    for frame in context.draft.frames:
        for node in frame.nodes.values():
            if node.is_activity:
                context.works[frame.number, node.id] = _work(context, frame, node)
    for work in context.works.values():
        for event in work.edge:
            if not event.interrupting and _happens_once(context, work.frame, event):
                work.armed.append(work.arm(event))


def _work(context: Context, frame: Frame, node: FlowNode) -> Work:
    channels = context.channels
    work = Work(context, frame, node, counts=instances(context.draft, node))
    received = context.draft.service.received.get(node.id, ())
    late = context.needs.answers(node)
    by_flow = {
        flow: channel
        for channel in channels.received(frame, node)
        for flow in channels.flows[channel]
    }

    def sets(flows: Iterable[MessageFlow]) -> Receives:
        if node.kind is NodeKind.RECEIVE_TASK:
            return tuple(dict.fromkeys((by_flow[f.id],) for f in flows)) or NOTHING
        found = (
            tuple(dict.fromkeys(by_flow[f.id] for f in some))
            for some in context.needs.combinations(flows)
        )
        return tuple(dict.fromkeys(found))

    work.before = sets([m for m in received if m.id not in late])
    work.answers = sets([m for m in received if m.id in late])
    work.asks = bool(late)
    return work


def _happens_once(context: Context, frame: Frame, event: FlowNode) -> bool:
    """Return whether an event beside the work needs a token of its own, so that it happens once.

    Messages from another process come as often as they are sent, and so does what is thrown
    inside.
    """
    return any(
        t.signal
        or (not t.caught and (not t.receive or context.channels.from_outside(t.receive[0])))
        for t in triggers(context, frame, event, optional=True)
    )
