"""Start, catching, throwing and end events."""

from __future__ import annotations

from dataclasses import replace

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.semantics.compiling.compensation import still_undoing
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.compiling.effects import Effects, effects
from intertwine.semantics.compiling.triggers import Trigger, together, triggers
from intertwine.semantics.compiling.ways import Out, Way, opened, outs, step_by, ways
from intertwine.semantics.net import Step
from intertwine.semantics.program import PlaceKind, StepKind


def start(context: Context, frame: Frame, node: FlowNode) -> None:
    """The process begins: at the outset, or with each message from another process."""
    _happen(context, frame, node, StepKind.START)


def catch(context: Context, frame: Frame, node: FlowNode) -> None:
    """The token waits on its flow until one of the triggers comes."""
    _happen(context, frame, node, StepKind.CATCH)


def _happen(context: Context, frame: Frame, node: FlowNode, kind: StepKind) -> None:
    found = triggers(context, frame, node, optional=_first_decides(context, node))
    if node.parallel_multiple and len(found) > 1:
        if any(t.signal for t in found) or not all(t.receive for t in found):
            _happen_together(context, frame, node, kind, found)
            return
        found = (together(found),)
    for trigger in found:
        coming = ways(context.draft, frame, node, receive=trigger.receive)
        if trigger.signal:
            coming = (_heard(context, frame, node, coming),)
        for way in coming:
            ends = outs(context.draft, frame, node)
            for out in ends:
                step = step_by(
                    way,
                    kind,
                    context.element(node),
                    timing=trigger.timing,
                    group=_group(context, frame, node, ends),
                    mask=out.mask,
                    give=out.give,
                    receive=trigger.receive,
                    send=context.channels.sent(frame, node),
                )
                opened(context.draft, frame, way, step)


def _happen_together(
    context: Context, frame: Frame, node: FlowNode, kind: StepKind, found: tuple[Trigger, ...]
) -> None:
    """Each of the triggers is awaited at once; the token goes on when all have come."""
    draft, element = context.draft, context.element(node)
    waits, came = [], []
    for number, trigger in enumerate(found):
        role = "signal" if trigger.signal else f"awaited {number}"
        waits.append(draft.place(frame, node.id, PlaceKind.WAITING, role=role))
        if trigger.signal:
            came.append(context.catchers.place(frame, node))
            continue
        came.append(draft.place(frame, node.id, PlaceKind.COUNT, role=f"came {number}"))
        draft.add(
            Step(
                StepKind.INNER,
                element,
                timing=trigger.timing,
                take=[waits[-1]],
                give=[came[-1]],
                receive=trigger.receive,
            )
        )
    for way in ways(draft, frame, node):
        if way.waits:
            draft.remark("all-after-event-gateway", node.id, refused=True)
            return
        opened(draft, frame, way, step_by(way, StepKind.INNER, element, give=waits))
    ends = outs(draft, frame, node)
    for out in ends:
        draft.add(
            Step(
                kind,
                element,
                group=_group(context, frame, node, ends),
                mask=out.mask,
                take=came,
                give=out.give,
                send=context.channels.sent(frame, node),
            )
        )


def _heard(context: Context, frame: Frame, node: FlowNode, coming: tuple[Way, ...]) -> Way:
    heard = context.catchers.place(frame, node)
    return replace(
        Way((heard,)),
        flow=coming[0].flow if len(coming) == 1 else -1,
        opens=any(w.opens for w in coming),
    )


def _first_decides(context: Context, node: FlowNode) -> bool:
    service = context.draft.service
    sources = (service.node.get(f.source) for f in service.incoming.get(node.id, ()))
    return any(s is not None and s.kind is NodeKind.EVENT_BASED_GATEWAY for s in sources)


def _group(context: Context, frame: Frame, node: FlowNode, ends: tuple[Out, ...]) -> int:
    return context.draft.group(frame.number, node.id, "out") if len(ends) > 1 else -1


# --- throwing ------------------------------------------------------------------------------


def throw(context: Context, frame: Frame, node: FlowNode) -> None:
    """The event happens as the token passes."""
    effect = effects(context, frame, node)
    ends = outs(context.draft, frame, node)
    if any(d.kind is EventKind.LINK for d in node.events):
        ends = (Out(_jumps(context, frame, node)),)
    _throw(context, frame, node, StepKind.THROW, effect, ends)


def end(context: Context, frame: Frame, node: FlowNode) -> None:
    """The token is gone; that the end was reached is remembered while its scope lives."""
    ended = context.draft.place(frame, node.id, PlaceKind.ENDED)
    if context.draft.service.outgoing.get(node.id):
        context.draft.remark("flow-from-end", node.id)
    _throw(context, frame, node, StepKind.END, effects(context, frame, node), (Out((ended,)),))


def _throw(
    context: Context,
    frame: Frame,
    node: FlowNode,
    kind: StepKind,
    effect: Effects,
    ends: tuple[Out, ...],
) -> None:
    draft, element = context.draft, context.element(node)
    if effect.stops:
        ends = (Out(),)
    pending = -1
    if effect.undoings and not effect.stops:
        pending = draft.place(frame, node.id, PlaceKind.COUNT, role="undoing")
    for way in ways(draft, frame, node):
        for out in (Out((pending,)),) if pending >= 0 else ends:
            step = step_by(
                way,
                kind,
                element,
                group=_group(context, frame, node, ends) if pending < 0 else -1,
                mask=out.mask,
                give=out.give,
                send=context.channels.sent(frame, node),
            )
            opened(draft, frame, way, effect.on(context, step))
    for out in ends if pending >= 0 else ():
        step = Step(StepKind.INNER, element, mask=out.mask, take=[pending], give=out.give)

        def settle(step: Step = step) -> None:
            step.unless = still_undoing(draft, effect.undoings)

        draft.finally_(settle)
        draft.add(step)


def _jumps(context: Context, frame: Frame, node: FlowNode) -> tuple[int, ...]:
    """Return the places of the one link of that name in the same scope; a remark where none is."""
    names = _link_names(node)
    found = [
        other.id
        for other in frame.nodes.values()
        if other.kind is NodeKind.INTERMEDIATE_CATCH_EVENT and names & _link_names(other)
    ]
    if not found:
        context.draft.remark("link-to-nowhere", node.id)
    return tuple(context.draft.place(frame, own, PlaceKind.COUNT, role="jump") for own in found[:1])


def _link_names(node: FlowNode) -> set[str]:
    links = (d for d in node.events if d.kind is EventKind.LINK)
    return {(d.expression or d.ref_name or node.name).strip().casefold() for d in links}
