"""What an event that is thrown does to the rest: signals, errors, escalations, ends, undoing.

A thrown error or an interrupting escalation clears what it interrupts and leaves a token on the
`caught` place of the event that catches it; that event is a step of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from intertwine.model.elements import EventDefinition, FlowNode
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.semantics.compiling.catchers import Catcher, is_event_start
from intertwine.semantics.compiling.compensation import Undoing, moved, undone_by
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.compiling.ways import armed_place, scope_place, ways
from intertwine.semantics.net import Step
from intertwine.semantics.program import PlaceKind

Places = Callable[[], list[int]]


@dataclass
class Effects:
    """What the throw does, whichever way the token came."""

    give: list[int] = field(default_factory=list)
    move: dict[int, int] = field(default_factory=dict)
    clear: list[Places] = field(default_factory=list)
    stops: bool = False
    """True where the thrower itself is interrupted, so that its token does not go on."""
    undoings: tuple[Undoing, ...] = ()
    """What must be undone before the token goes on."""

    def on(self, context: Context, step: Step) -> Step:
        """Return the step with the effects added."""
        step.give = [*step.give, *self.give]
        step.move = {**step.move, **self.move}

        def settle() -> None:
            step.clear = [*step.clear, *(p for places in self.clear for p in places())]

        context.draft.finally_(settle)
        return step


def effects(context: Context, frame: Frame, node: FlowNode) -> Effects:
    """Return what an event does when it is thrown, beyond its messages."""
    found = Effects()
    for definition in node.events:
        if definition.kind in _EFFECTS:
            _EFFECTS[definition.kind](context, frame, node, definition, found)
    return found


def _signal(
    context: Context, frame: Frame, node: FlowNode, thrown: EventDefinition, found: Effects
) -> None:
    """Everyone who waits for the signal at this moment hears it; nobody else ever does."""
    for catcher in context.catchers.hearing(node, thrown):
        heard = context.catchers.place(*catcher)
        if catcher.node.kind is NodeKind.BOUNDARY_EVENT:
            host = context.work(catcher.frame, catcher.node.attached_to)
            if host is None:
                continue
            if catcher.node.interrupting:
                found.move[host.live] = heard
                _interrupt(context, catcher, frame, found, but=host.live)
            else:
                found.move[host.arm(catcher.node)] = heard
        elif is_event_start(*catcher):
            found.move[armed_place(context.draft, catcher.frame)] = heard
        elif catcher.node.parallel_multiple:
            awaited = context.draft.place(
                catcher.frame, catcher.node.id, PlaceKind.WAITING, role="signal"
            )
            found.move[awaited] = heard
        else:
            for way in ways(context.draft, catcher.frame, catcher.node):
                found.move.update(dict.fromkeys(way.take, heard))


def _outwards(
    context: Context, frame: Frame, node: FlowNode, thrown: EventDefinition, found: Effects
) -> None:
    catcher = context.catchers.outwards(frame, node, thrown)
    if catcher is None:
        if thrown.kind is EventKind.ERROR:
            context.draft.remark("error-uncaught", node.id)
            found.clear.append(lambda: context.draft.wiped(frame.root))
        elif thrown.kind is EventKind.ESCALATION:
            context.draft.remark("escalation-uncaught", node.id)
        return
    found.give.append(context.catchers.place(*catcher))
    if thrown.kind is EventKind.ERROR or catcher.node.interrupting:
        _interrupt(context, catcher, frame, found)


def _interrupt(
    context: Context, catcher: Catcher, thrower: Frame, found: Effects, *, but: int = -1
) -> None:
    """All that the event interrupts stops, the thrower too where it is inside."""
    draft = context.draft
    if is_event_start(*catcher):
        around = catcher.frame.parent
        assert around is not None
        found.clear.append(lambda: draft.wiped(around, but=[scope_place(draft, around)]))
        found.stops |= around in thrower.around()
        return
    host = catcher.node.attached_to
    assert host is not None
    found.clear.append(lambda: [p for p in draft.owned(catcher.frame, host) if p != but])
    found.stops |= any(body in thrower.around() for body in catcher.frame.bodies.get(host, ()))


def _cancel(
    context: Context, frame: Frame, node: FlowNode, thrown: EventDefinition, found: Effects
) -> None:
    """The transaction stops and what was completed in it is undone."""
    draft = context.draft
    body = next((f for f in frame.around() if _is_transaction(f)), None)
    if body is None:
        draft.remark("cancel-without-transaction", node.id)
        return
    cancel(context, body, found)
    found.stops = True


def cancel(context: Context, body: Frame, found: Effects) -> None:
    """Stop a transaction and begin to undo what was completed in it."""
    draft = context.draft
    own, gone = scope_place(draft, body), cancelled_place(context, body)
    found.clear.append(lambda: draft.wiped(body, but=[own]))
    found.give.append(gone)
    found.move.update(moved(draft, undone_by(draft, body, EventDefinition(EventKind.COMPENSATE))))


def cancelled_place(context: Context, body: Frame) -> int:
    """Return the place that says that a transaction was cancelled and is being undone."""
    assert body.container is not None
    return context.draft.place(body, body.container.id, PlaceKind.COUNT, role="cancelled")


def _is_transaction(frame: Frame) -> bool:
    return frame.container is not None and frame.container.kind is NodeKind.TRANSACTION


def _terminate(
    context: Context, frame: Frame, node: FlowNode, thrown: EventDefinition, found: Effects
) -> None:
    """All else in the scope stops; a sub-process goes on from its end, a process is over."""
    draft = context.draft

    def places() -> list[int]:
        kept = [scope_place(draft, frame)] if draft.is_watched(frame.scope) else []
        return draft.wiped(frame, but=kept)

    found.clear.append(places)


def _compensate(
    context: Context, frame: Frame, node: FlowNode, thrown: EventDefinition, found: Effects
) -> None:
    found.undoings = (*found.undoings, *undone_by(context.draft, frame, thrown))
    found.move.update(moved(context.draft, found.undoings))
    if not found.undoings:
        context.draft.remark("nothing-to-undo", node.id)


_EFFECTS = {
    EventKind.SIGNAL: _signal,
    EventKind.ERROR: _outwards,
    EventKind.ESCALATION: _outwards,
    EventKind.CANCEL: _cancel,
    EventKind.TERMINATE: _terminate,
    EventKind.COMPENSATE: _compensate,
}
