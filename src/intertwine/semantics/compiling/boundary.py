"""Events on the edge of an activity: they end it, or something happens beside it."""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.semantics.compiling.compensation import handler_of
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.compiling.effects import Effects, cancel, cancelled_place
from intertwine.semantics.compiling.triggers import Trigger, together, triggers
from intertwine.semantics.compiling.ways import Out, outs, scope_place
from intertwine.semantics.compiling.work import Work
from intertwine.semantics.net import Step
from intertwine.semantics.program import StepKind, Timing


def boundary(context: Context, frame: Frame, node: FlowNode) -> None:
    """The activity that carries the event ends, or goes on beside what the event sets off."""
    host = context.work(frame, node.attached_to)
    if host is None:
        context.draft.remark("boundary-of-nothing", node.id, refused=True)
        return
    if any(d.kind is EventKind.COMPENSATE for d in node.events):
        context.draft.run.add(node.id)
        if handler_of(context.draft, frame, host.node) is None:
            context.draft.remark("nobody-undoes", node.id)
        return
    found = triggers(context, frame, node, optional=True)
    if node.parallel_multiple and len(found) > 1:
        if not all(t.receive for t in found):
            context.draft.remark("all-on-the-edge", node.id, refused=True)
            return
        found = (together(found),)
    ends = outs(context.draft, frame, node)
    for trigger in found:
        for out in ends:
            if trigger.kind is EventKind.CANCEL:
                _cancelled(context, host, node, out, thrown=trigger.caught)
            elif trigger.caught:
                _caught(context, frame, node, out)
            else:
                happens = _interrupts if node.interrupting else _besides
                for place in host.going or (None,):
                    step = happens(context, host, node, trigger, out)
                    # between the last instance and what follows nothing can happen any more
                    step.while_ = [*step.while_, *([] if place is None else [place])]


def _step(context: Context, node: FlowNode, out: Out, **more: object) -> Step:
    return context.draft.add(
        Step(
            StepKind.BOUNDARY,
            context.element(node),
            choice=out.choice,
            mask=out.mask,
            give=out.give,
            **more,  # type: ignore[arg-type]
        )
    )


def _caught(context: Context, frame: Frame, node: FlowNode, out: Out) -> None:
    """What was thrown inside has already ended what it ends."""
    _step(
        context,
        node,
        out,
        take=[context.catchers.place(frame, node)],
        send=context.channels.sent(frame, node),
    )


def _interrupts(context: Context, host: Work, node: FlowNode, trigger: Trigger, out: Out) -> Step:
    step = _step(
        context,
        node,
        out,
        timing=trigger.timing,
        take=[host.live],
        receive=trigger.receive,
        send=context.channels.sent(host.frame, node),
    )

    def settle() -> None:
        step.clear = context.draft.owned(host.frame, host.node.id)

    context.draft.finally_(settle)
    return step


def _besides(context: Context, host: Work, node: FlowNode, trigger: Trigger, out: Out) -> Step:
    """Beside the work: each message from another process, anything else once."""
    once = not trigger.receive or context.channels.from_outside(trigger.receive[0])
    return _step(
        context,
        node,
        out,
        timing=trigger.timing,
        take=[host.arm(node)] if once else [],
        while_=[] if once else [host.live],
        receive=trigger.receive,
        send=context.channels.sent(host.frame, node),
    )


def _cancelled(context: Context, host: Work, node: FlowNode, out: Out, *, thrown: bool) -> None:
    """The transaction is left by this event once all in it is undone."""
    draft = context.draft
    for body in host.bodies:
        if not thrown:
            # nobody inside cancels: perhaps a party outside does
            effect = Effects()
            cancel(context, body, effect)
            gone = Step(
                StepKind.INNER,
                context.element(node),
                timing=Timing.CHANCE,
                while_=[scope_place(draft, body)],
                unless=[cancelled_place(context, body)],
            )
            draft.add(effect.on(context, gone))
        leave_cancelled(context, host, body, _step(context, node, out))
    if not host.bodies:
        _interrupts(context, host, node, Trigger(EventKind.CANCEL, timing=Timing.CHANCE), out)


def leave_cancelled(context: Context, host: Work, body: Frame, step: Step) -> None:
    """Let a step take a cancelled transaction away once nothing is left to undo."""
    draft, gone = context.draft, cancelled_place(context, body)
    step.take = [gone, *step.take]

    def settle() -> None:
        own = scope_place(draft, body)
        step.unless = draft.inside(body.scope, but=[own, gone])
        step.clear = [*step.clear, *draft.owned(host.frame, host.node.id)]

    draft.finally_(settle)


def left_without_event(context: Context, host: Work) -> None:
    """Let a cancelled transaction without a cancel event on its edge go on as if it were done."""
    if host.node.kind is not NodeKind.TRANSACTION:
        return
    listens = any(d.kind is EventKind.CANCEL for b in host.edge for d in b.events)
    for body in host.bodies if not listens else ():
        if not any(_cancels(n) for f in body.within() for n in f.nodes.values()):
            continue
        context.draft.remark("cancel-without-event", host.node.id)
        for out in outs(context.draft, host.frame, host.node):
            step = Step(StepKind.FINISH, context.element(host.node), mask=out.mask, give=out.give)
            leave_cancelled(context, host, body, context.draft.add(step))


def _cancels(node: FlowNode) -> bool:
    return node.kind is NodeKind.END_EVENT and any(d.kind is EventKind.CANCEL for d in node.events)
