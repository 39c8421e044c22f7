"""Exclusive, parallel and event-based gateways."""

from __future__ import annotations

from dataclasses import replace

from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.compiling.triggers import triggers
from intertwine.semantics.compiling.ways import (
    Out,
    Way,
    offer,
    opened,
    out_of,
    outgoing,
    outs,
    step_by,
    ways,
)
from intertwine.semantics.net import Step
from intertwine.semantics.program import PlaceKind, StepKind

MOST_PAIRS = 64
"""Incoming times outgoing flows of one gateway that become a step each; more meet in between."""


def exclusive(context: Context, frame: Frame, node: FlowNode) -> None:
    """Whatever comes goes on by one flow."""
    flows = outgoing(context.draft, frame, node)
    choices = [out_of(context.draft, frame, node, (f,)) for f in flows]
    if flows and all(f.condition or f.conditional for f in flows) and len(flows) > 1:
        context.draft.remark("one-must-hold", node.id)
    route(context, frame, node, tuple(choices) or (Out(),))


def route(
    context: Context,
    frame: Frame,
    node: FlowNode,
    choices: tuple[Out, ...],
    *,
    coming: tuple[Way, ...] | None = None,
) -> None:
    """Add a step for each way in and each way on, unless they are so many that they meet first."""
    draft = context.draft
    coming = arrivals(context, frame, node) if coming is None else coming
    if len(coming) > 1 and len(coming) * len(choices) > MOST_PAIRS:
        coming = (_merged(context, frame, node, coming),)
    for way in coming:
        for out in choices:
            step = step_by(
                way,
                StepKind.ROUTE,
                context.element(node),
                choice=out.choice,
                mask=out.mask,
                group=draft.group(frame.number, node.id, way.take) if len(choices) > 1 else -1,
                give=out.give,
                receive=way.receive,
                send=context.channels.sent(frame, node),
            )
            opened(draft, frame, way, step)


def arrivals(context: Context, frame: Frame, node: FlowNode) -> tuple[Way, ...]:
    """Return the ways into a gateway; the first of a process may be reached by a message."""
    told = context.channels.received(frame, node)
    if not told:
        return ways(context.draft, frame, node)
    return tuple(
        replace(way, receive=(channel,))
        for channel in told
        for way in ways(context.draft, frame, node, receive=(channel,))
    )


def _merged(context: Context, frame: Frame, node: FlowNode, coming: tuple[Way, ...]) -> Way:
    """Return the one way on after whatever comes has been gathered on a place of its own."""
    place = context.draft.place(frame, node.id, PlaceKind.COUNT, role="merged")
    for way in coming:
        step = step_by(
            way, StepKind.INNER, context.element(node), give=[place], receive=way.receive
        )
        opened(context.draft, frame, way, step)
    return Way((place,))


def parallel(context: Context, frame: Frame, node: FlowNode) -> None:
    """One token of each incoming flow goes on by all outgoing flows."""
    draft = context.draft
    coming = arrivals(context, frame, node)
    incoming = draft.service.incoming.get(node.id, ())
    if not coming or any(f.source not in frame.nodes for f in incoming):
        return
    out = out_of(draft, frame, node, outgoing(draft, frame, node))
    if not incoming:
        route(context, frame, node, (out,), coming=coming)
        return
    step = Step(
        StepKind.ROUTE,
        context.element(node),
        mask=out.mask,
        take=[place for way in coming for place in way.take],
        give=out.give,
        send=context.channels.sent(frame, node),
    )
    opened(draft, frame, coming[0], step)


def event_based(context: Context, frame: Frame, node: FlowNode) -> None:
    """The token stays where it is until the first event takes it (`ways`).

    Where all events must come, each is awaited from now on.
    """
    draft = context.draft
    flows = outgoing(draft, frame, node)
    if flows and node.exclusive_events:
        draft.run.add(node.id)
        return
    awaited = {f.id: draft.place(frame, f.id, PlaceKind.WAITING, role="awaited") for f in flows}
    if node.instantiate and not draft.service.incoming.get(node.id):
        draft.run.add(node.id)
        _first_opens(context, frame, node, awaited)
        return
    for way in ways(draft, frame, node):
        step = step_by(
            way,
            StepKind.ROUTE,
            context.element(node),
            mask=out_of(draft, frame, node, flows).mask,
            give=list(awaited.values()),
            send=context.channels.sent(frame, node),
        )
        opened(draft, frame, way, step)


def _first_opens(
    context: Context, frame: Frame, node: FlowNode, awaited: dict[ElementId, int]
) -> None:
    """Whichever event comes first begins the process; the others are then awaited."""
    draft = context.draft
    for flow in outgoing(draft, frame, node):
        event = frame.nodes[flow.target]
        others = [place for own, place in awaited.items() if own != flow.id]
        for trigger in triggers(context, frame, event):
            told = any(not context.channels.from_outside(c) for c in trigger.receive)
            way = (
                Way((), draft.element(flow.id), opens=True, restarts=True)
                if told and frame.parent is None
                else Way((offer(draft, frame, node),), draft.element(flow.id), opens=True)
            )
            for out in outs(draft, frame, event):
                step = step_by(
                    way,
                    StepKind.START,
                    draft.element(event.id),
                    timing=trigger.timing,
                    mask=out.mask,
                    give=(*out.give, *others),
                    receive=trigger.receive,
                    send=context.channels.sent(frame, event),
                )
                opened(draft, frame, way, step)
