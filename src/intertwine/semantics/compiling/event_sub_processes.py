"""Event sub-processes: they listen while what is around them goes on."""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import EventKind
from intertwine.semantics.compiling.catchers import is_event_start
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.compiling.triggers import Trigger, triggers
from intertwine.semantics.compiling.ways import (
    Out,
    armed_place,
    begins,
    offer,
    outs,
    scope_place,
)
from intertwine.semantics.net import Step
from intertwine.semantics.program import PlaceKind, StepKind


def event_sub_process(context: Context, frame: Frame, node: FlowNode) -> None:
    """An event in it begins it, instead of all around it or beside it."""
    draft = context.draft
    bodies = frame.bodies.get(node.id, ())
    starts = [s for body in bodies for s in body.nodes.values() if is_event_start(body, s)]
    if not starts:
        draft.remark("event-sub-process-without-start", node.id, refused=True)
        return
    body = bodies[0]
    scope_place(draft, frame)
    armed_place(draft, body)
    for inner in body.nodes.values():
        if begins(draft, inner) and not is_event_start(body, inner):
            offer(draft, body, inner)
    for event in starts:
        if event.parallel_multiple and len(event.events) > 1:
            draft.remark("all-in-event-sub-process", event.id, refused=True)
            continue
        for trigger in triggers(context, body, event, optional=True):
            for out in outs(draft, body, event):
                _begin(context, frame, body, event, trigger, out)
    done = draft.add(Step(StepKind.FINISH, context.element(node), take=[scope_place(draft, body)]))

    def settle() -> None:
        close(context, body, done)

    draft.finally_(settle)


def close(context: Context, body: Frame, step: Step) -> None:
    """Let a step happen only when nothing in a body is left to do; called at the end."""
    draft = context.draft
    own = scope_place(draft, body)
    step.unless = [*step.unless, *draft.inside(body.scope, but=[own]), *body.offered]
    rest = frozenset({PlaceKind.ENDED, PlaceKind.OFFER})
    step.clear = [*step.clear, *draft.inside(body.scope, kinds=rest, but=body.offered)]


def _begin(
    context: Context, frame: Frame, body: Frame, event: FlowNode, trigger: Trigger, out: Out
) -> None:
    draft = context.draft
    armed, running = armed_place(draft, body), scope_place(draft, body)
    outside = not trigger.receive or context.channels.from_outside(trigger.receive[0])
    step = draft.add(
        Step(
            StepKind.BOUNDARY,
            context.element(event),
            timing=trigger.timing,
            mask=out.mask,
            receive=trigger.receive,
            send=context.channels.sent(body, event),
            give=[running, *out.give],
        )
    )
    if trigger.caught:
        step.take = [context.catchers.place(body, event)]
    elif event.interrupting or outside:
        step.take = [armed]
    else:
        step.while_, step.unless = [armed], [running]

    def settle() -> None:
        step.give = [*step.give, *body.offered, *body.armed]
        if event.interrupting or trigger.kind is EventKind.ERROR:
            step.clear = draft.wiped(frame, but=[scope_place(draft, frame)])

    draft.finally_(settle)


def watch(context: Context, frame: Frame) -> None:
    """Let a process that has event sub-processes be over when nothing in it is left to do."""
    if frame.parent is not None or not frame.armed:
        return
    draft = context.draft
    over = draft.add(
        Step(
            StepKind.INNER,
            draft.net.scopes[frame.scope][1],
            take=[scope_place(draft, frame)],
            clear=frame.armed,
        )
    )

    def settle() -> None:
        over.unless = draft.inside(frame.scope, but=[scope_place(draft, frame)])

    draft.finally_(settle)
