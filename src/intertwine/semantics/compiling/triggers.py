"""What an event waits for: one of several triggers, each with its messages and its time."""

from __future__ import annotations

from dataclasses import dataclass

from intertwine.model.elements import EventDefinition, FlowNode
from intertwine.model.kinds import EventKind
from intertwine.semantics.compiling.channels import Channels
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.program import Timing


@dataclass(frozen=True, slots=True)
class Trigger:
    """One thing that can happen at an event."""

    kind: EventKind | None
    receive: tuple[int, ...] = ()
    timing: Timing = Timing.AT_ONCE
    definition: EventDefinition | None = None


def triggers(
    draft: Draft, channels: Channels, frame: Frame, node: FlowNode, *, optional: bool = False
) -> tuple[Trigger, ...]:
    """Return what an event waits for; any one of them is enough.

    A message that nobody on the map sends comes from outside. It is there whenever it is
    awaited; where the case can also go on without it (`optional`), it comes perhaps.
    """
    outside = Timing.CHANCE if optional else Timing.AT_ONCE
    found: list[Trigger] = []
    received = channels.received(frame, node)
    for channel in received:
        timing = outside if channels.from_outside(channel) else Timing.AT_ONCE
        found.append(Trigger(EventKind.MESSAGE, (channel,), timing))
    for definition in node.events:
        if definition.kind is EventKind.MESSAGE:
            if not received:
                draft.remark("message-without-flow", node.id)
                found.append(Trigger(EventKind.MESSAGE, (), outside, definition))
        else:
            found.append(Trigger(definition.kind, (), _timing(definition.kind), definition))
    return tuple(found) or (Trigger(None, (), outside),)


def _timing(kind: EventKind) -> Timing:
    if kind is EventKind.TIMER:
        return Timing.DELAY
    if kind is EventKind.LINK:
        return Timing.AT_ONCE
    return Timing.CHANCE
