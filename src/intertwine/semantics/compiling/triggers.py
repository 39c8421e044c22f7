"""What an event waits for: one of several triggers, each with its messages and its time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import EventKind
from intertwine.semantics.compiling.catchers import OUTWARDS, is_event_start
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.program import Timing


@dataclass(frozen=True, slots=True)
class Trigger:
    """One thing that can happen at an event."""

    kind: EventKind | None
    receive: tuple[int, ...] = ()
    timing: Timing = Timing.AT_ONCE
    caught: bool = False
    """True where it happens only by what is thrown on the map: a token on its `caught` place."""
    signal: bool = False
    """True where the throw takes the token from where it waited."""


def triggers(
    context: Context, frame: Frame, node: FlowNode, *, optional: bool = False
) -> tuple[Trigger, ...]:
    """Return what an event waits for; any one of them is enough.

    A message that nobody on the map sends comes from outside. It is there whenever it is
    awaited; where the case can also go on without it (`optional`), it comes perhaps.
    """
    outside = Timing.CHANCE if optional else Timing.AT_ONCE
    channels, catchers = context.channels, context.catchers
    received = channels.received(frame, node)
    if is_event_start(frame, node) and frame.container and frame.parent and not received:
        received = channels.received(frame.parent, frame.container)
    found = [
        Trigger(
            EventKind.MESSAGE,
            (channel,),
            outside if channels.from_outside(channel) else Timing.AT_ONCE,
        )
        for channel in received
    ]
    for definition in node.events:
        kind = definition.kind
        if kind is EventKind.MESSAGE:
            if not received:
                context.draft.remark("message-without-flow", node.id)
                found.append(Trigger(kind, (), outside))
        elif kind is EventKind.SIGNAL and catchers.is_signalled(node, definition):
            found.append(Trigger(kind, caught=True, signal=True))
        elif kind in OUTWARDS and catchers.is_reached(frame, node, kind):
            found.append(Trigger(kind, caught=True))
        else:
            found.append(Trigger(kind, (), _timing(kind)))
    return tuple(dict.fromkeys(found)) or (Trigger(None, (), outside),)


def together(found: tuple[Trigger, ...]) -> Trigger:
    """Return the one trigger that stands for all of them at once."""
    slowest = max(found, key=lambda t: t.timing)
    return replace(slowest, receive=tuple(c for t in found for c in t.receive))


def _timing(kind: EventKind) -> Timing:
    if kind is EventKind.TIMER:
        return Timing.DELAY
    if kind in (EventKind.LINK, EventKind.COMPENSATE):
        return Timing.AT_ONCE
    return Timing.CHANCE
