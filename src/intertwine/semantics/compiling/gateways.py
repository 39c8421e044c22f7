"""Exclusive, parallel and event-based gateways."""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.semantics.compiling.channels import Channels
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.compiling.ways import (
    Way,
    opened,
    out_of,
    outgoing,
    step_by,
    ways,
)
from intertwine.semantics.net import Step
from intertwine.semantics.program import PlaceKind, StepKind

MOST_PAIRS = 64
"""Incoming times outgoing flows of one gateway that become a step each; more meet in between."""


def exclusive(draft: Draft, channels: Channels, frame: Frame, node: FlowNode) -> None:
    """Whatever comes goes on by one flow."""
    flows = outgoing(draft, frame, node)
    choices = [out_of(draft, frame, node, (f,)) for f in flows] or [out_of(draft, frame, node, ())]
    coming: tuple[Way, ...] = ways(draft, frame, node)
    if len(coming) * len(choices) > MOST_PAIRS:
        coming = (merged(draft, frame, node, coming),)
    for way in coming:
        group = draft.group(frame.number, node.id, way.flow) if len(choices) > 1 else -1
        for out in choices:
            step = step_by(
                way,
                StepKind.ROUTE,
                draft.element(node.id),
                choice=out.choice,
                mask=out.mask,
                group=group,
                give=out.give,
                send=channels.sent(frame, node),
            )
            opened(draft, frame, way, step)


def merged(draft: Draft, frame: Frame, node: FlowNode, coming: tuple[Way, ...]) -> Way:
    """Return the one way on after whatever comes has been gathered on a place of its own."""
    place = draft.place(frame, node.id, PlaceKind.COUNT, role="merged")
    for way in coming:
        opened(
            draft, frame, way, step_by(way, StepKind.INNER, draft.element(node.id), give=[place])
        )
    return Way((place,))


def parallel(draft: Draft, channels: Channels, frame: Frame, node: FlowNode) -> None:
    """One token of each incoming flow goes on by all outgoing flows."""
    coming = ways(draft, frame, node)
    if not coming:
        return
    out = out_of(draft, frame, node, outgoing(draft, frame, node))
    step = Step(
        StepKind.ROUTE,
        draft.element(node.id),
        mask=out.mask,
        take=[place for way in coming for place in way.take],
        give=out.give,
        send=channels.sent(frame, node),
    )
    opened(draft, frame, coming[0], step)


def event_based(draft: Draft, channels: Channels, frame: Frame, node: FlowNode) -> None:
    """The token stays where it is until the first event takes it (`ways`).

    Where all events must come, each is awaited from now on.
    """
    flows = outgoing(draft, frame, node)
    if flows and node.exclusive_events:
        draft.run.add(node.id)
        return
    awaited = [draft.place(frame, f.id, PlaceKind.WAITING, role="awaited") for f in flows]
    if node.instantiate and not draft.service.incoming.get(node.id):
        return
    for way in ways(draft, frame, node):
        step = step_by(
            way,
            StepKind.ROUTE,
            draft.element(node.id),
            mask=out_of(draft, frame, node, flows).mask,
            give=awaited,
            send=channels.sent(frame, node),
        )
        opened(draft, frame, way, step)
