"""Start, catching, throwing and end events."""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.semantics.compiling.channels import Channels
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.compiling.triggers import triggers
from intertwine.semantics.compiling.ways import opened, outs, step_by, ways
from intertwine.semantics.program import PlaceKind, StepKind


def start(draft: Draft, channels: Channels, frame: Frame, node: FlowNode) -> None:
    """The process begins: at the outset, or with each message from another process."""
    catch(draft, channels, frame, node, kind=StepKind.START)


def catch(
    draft: Draft,
    channels: Channels,
    frame: Frame,
    node: FlowNode,
    *,
    kind: StepKind = StepKind.CATCH,
) -> None:
    """The token waits on its flow until one of the triggers comes."""
    for trigger in triggers(draft, channels, frame, node, optional=_decided_by_event(draft, node)):
        for way in ways(draft, frame, node, receive=trigger.receive):
            for out in outs(draft, frame, node):
                step = step_by(
                    way,
                    kind,
                    draft.element(node.id),
                    timing=trigger.timing,
                    mask=out.mask,
                    give=out.give,
                    receive=trigger.receive,
                    send=channels.sent(frame, node),
                )
                opened(draft, frame, way, step)


def _decided_by_event(draft: Draft, node: FlowNode) -> bool:
    sources = (draft.service.node.get(f.source) for f in draft.service.incoming.get(node.id, ()))
    return any(s is not None and s.kind == "eventBasedGateway" for s in sources)


def throw(draft: Draft, channels: Channels, frame: Frame, node: FlowNode) -> None:
    """The event happens as the token passes."""
    for way in ways(draft, frame, node):
        for out in outs(draft, frame, node):
            step = step_by(
                way,
                StepKind.THROW,
                draft.element(node.id),
                mask=out.mask,
                give=out.give,
                send=channels.sent(frame, node),
            )
            opened(draft, frame, way, step)


def end(draft: Draft, channels: Channels, frame: Frame, node: FlowNode) -> None:
    """The token is gone; that the end was reached is remembered while its scope lives."""
    ended = draft.place(frame, node.id, PlaceKind.ENDED)
    for way in ways(draft, frame, node):
        step = step_by(
            way,
            StepKind.END,
            draft.element(node.id),
            give=[ended],
            send=channels.sent(frame, node),
        )
        opened(draft, frame, way, step)
