"""Tasks and sub-processes: how they are begun, done, repeated and left.

A plain task is BEGIN, a place that is active, FINISH. Where deadlines run while it waits for a
message, or where it is repeated, it is *entered* first: a token on `live` says that it goes on,
and each BEGIN takes a token that is ready.
"""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import LoopKind
from intertwine.semantics.compiling.boundary import left_without_event
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.compiling.event_sub_processes import close
from intertwine.semantics.compiling.frames import is_ad_hoc
from intertwine.semantics.compiling.ways import Out, begins, offer, opened, outs, step_by, ways
from intertwine.semantics.compiling.work import NOTHING, Work
from intertwine.semantics.net import Step
from intertwine.semantics.program import StepKind, Timing


def activity(context: Context, frame: Frame, node: FlowNode) -> None:
    """It is begun when a token comes and its messages are there, and finished when it is done."""
    work = context.works[frame.number, node.id]
    if work.is_receive:
        if not work.edge or work.behind_event_gateway:
            _received_at_once(work)
        else:
            _begin_at_once(work)
            _received(work)
        return
    if work.entered:
        _enter(work)
    else:
        _begin_at_once(work)
    for body in work.bodies or (None,):
        _finish(work, body)
    if work.counts:
        _complete(work)
    left_without_event(context, work)


def _step(work: Work, kind: StepKind, **more: object) -> Step:
    return Step(kind, work.context.element(work.node), **more)  # type: ignore[arg-type]


def _sends(work: Work, *, first: bool) -> tuple[int, ...]:
    """Return where it sends to, as it begins or as it finishes."""
    return work.context.channels.sent(work.frame, work.node) if work.asks == first else ()


def _group(work: Work, *key: object) -> int:
    return work.context.draft.group(work.frame.number, work.node.id, *key)


# --- receive tasks -------------------------------------------------------------------------


def _received_at_once(work: Work) -> None:
    """The token waits on its flow for any one of the messages."""
    draft, frame, node = work.context.draft, work.frame, work.node
    if work.before == NOTHING:
        draft.remark("message-without-flow", node.id)
    ends = outs(draft, frame, node)
    for receive in work.before:
        outside = not receive or work.context.channels.from_outside(receive[0])
        perhaps = outside and work.behind_event_gateway
        for way in ways(draft, frame, node, receive=receive):
            for out in ends:
                step = step_by(
                    way,
                    StepKind.START if way.restarts else StepKind.CATCH,
                    work.context.element(node),
                    timing=Timing.CHANCE if perhaps else Timing.AT_ONCE,
                    group=_group(work, "out") if len(ends) > 1 else -1,
                    receive=receive,
                    send=_sends(work, first=False),
                )
                _remember(work, step)
                step.give, step.mask = (*step.give, *out.give), out.mask
                opened(draft, frame, way, step)


def _received(work: Work) -> None:
    """The message comes to a receive task on whose edge something else may happen."""
    if work.before == NOTHING:
        work.context.draft.remark("message-without-flow", work.node.id)
    ends = outs(work.context.draft, work.frame, work.node)
    for receive in work.before:
        for out in ends:
            step = _step(
                work,
                StepKind.CATCH,
                group=_group(work, "out") if len(ends) > 1 else -1,
                take=[work.live],
                receive=receive,
                send=_sends(work, first=False),
            )
            _leave(work, step, out)


# --- beginning -----------------------------------------------------------------------------


def _begin_at_once(work: Work) -> None:
    draft, frame, node = work.context.draft, work.frame, work.node
    for receive in NOTHING if work.is_receive else work.before:
        for way in ways(draft, frame, node, receive=receive):
            step = step_by(
                way,
                StepKind.BEGIN,
                work.context.element(node),
                give=[work.live, *work.armed],
                receive=receive,
                send=_sends(work, first=True) if not work.is_receive else (),
            )
            _one_at_a_time(work, step)
            _take_turn(work, step)
            _open(work, step, work.bodies[0] if work.bodies else None)
            opened(draft, frame, way, step)


def _enter(work: Work) -> None:
    """The activity is reached: it is live, and so many instances are ready to begin."""
    draft, frame, node = work.context.draft, work.frame, work.node
    for way in ways(draft, frame, node):
        for ready in _ready_sets(work):
            step = step_by(
                way,
                StepKind.INNER,
                work.context.element(node),
                group=_group(work, "enter", way.take) if _decides(work) else -1,
                give=[work.live, *work.armed, *ready, *work.tally],
            )
            _one_at_a_time(work, step)
            _take_turn(work, step)
            opened(draft, frame, way, step)
        for out in outs(draft, frame, node) if _may_skip(work) else ():
            step = step_by(
                way,
                StepKind.INNER,
                work.context.element(node),
                group=_group(work, "enter", way.take) if _decides(work) else -1,
                mask=out.mask,
                give=out.give,
            )
            opened(draft, frame, way, step)
    for number, place in enumerate(work.readies):
        body = work.bodies[number] if work.bodies else None
        in_turn = work.loop_kind is LoopKind.SEQUENTIAL
        for receive in work.before:
            step = _step(
                work,
                StepKind.BEGIN,
                take=[place],
                receive=receive,
                give=[work.active(body)],
                send=_sends(work, first=True),
                unless=[work.active(body)] if in_turn else [],
            )
            _open(work, step, body)
            draft.add(step)


def _one_at_a_time(work: Work, step: Step) -> None:
    """A sub-process that goes on is not begun again: a second token waits on its flow."""
    if work.bodies:
        step.unless = [*step.unless, work.live]


def _take_turn(work: Work, step: Step) -> None:
    """Where steps are done one at a time, it begins only when no other goes on."""
    frame, draft = work.frame, work.context.draft
    if frame.container is None or not frame.container.in_turn:
        return

    def settle() -> None:
        others = [n for n in frame.nodes.values() if n.is_activity and n is not work.node]
        step.unless = [*step.unless, *(p for n in others for p in draft.owned(frame, n.id))]

    draft.finally_(settle)


def _ready_sets(work: Work) -> list[list[int]]:
    """Return what gets ready, for each number of instances there may be."""
    counts = [count for count in work.counts or (1,) if count]
    if work.node.loop and work.node.loop.maximum == 0 and work.node.loop.test_before:
        return []
    if work.side_by_side:
        return [work.readies[:count] for count in counts]
    return [work.readies * count for count in counts]


def _decides(work: Work) -> bool:
    return len(_ready_sets(work)) + _may_skip(work) > 1


def _may_skip(work: Work) -> bool:
    loop = work.node.loop
    if loop is None:
        return False
    return 0 in work.counts or (loop.kind is LoopKind.STANDARD and loop.test_before)


def _open(work: Work, step: Step, body: Frame | None) -> None:
    """A sub-process begins with its starts offered and its event sub-processes listening."""
    if body is None:
        return
    draft = work.context.draft
    for inner in body.nodes.values():
        if begins(draft, inner):
            offer(draft, body, inner)

    def settle() -> None:
        step.give = [*step.give, *body.offered, *body.armed]

    draft.finally_(settle)


# --- finishing -----------------------------------------------------------------------------


def _finish(work: Work, body: Frame | None) -> None:
    draft = work.context.draft
    ends = outs(draft, work.frame, work.node)
    again = work.loop_kind is LoopKind.STANDARD
    several = not work.counts and (again or len(ends) > 1)
    timings = [Timing.WORK if body is None else Timing.AT_ONCE]
    if body is not None and is_ad_hoc(body):
        timings.append(Timing.CHANCE)
    for timing in timings:
        for receive in work.answers:

            def finish(timing: Timing = timing, receive: tuple[int, ...] = receive) -> Step:
                step = _step(
                    work,
                    StepKind.FINISH,
                    timing=timing,
                    take=[work.active(body)],
                    receive=receive,
                    group=_group(work, "finish", body and body.number) if several else -1,
                    send=_sends(work, first=False),
                )
                if body is not None:
                    _close(work, step, body, whole=timing is Timing.AT_ONCE)
                return step

            if work.counts:
                step = finish()
                step.give = [work.done]
                draft.add(step)
                continue
            for out in ends:
                step = finish()
                if work.entered:
                    step.take = [*step.take, work.live]
                    step.clear = [*step.clear, *dict.fromkeys(work.tally)]
                _leave(work, step, out)
            if again and not (work.counted and not work.tally):
                step = finish()
                step.take = [*step.take, *work.tally[:1]]
                step.give = [work.ready(0)]
                draft.add(step)


def _close(work: Work, step: Step, body: Frame, *, whole: bool) -> None:
    """A sub-process is over when nothing inside is left to do.

    An ad-hoc one is over at once when all in it was done, and may be at any time before
    (`whole` is then False).
    """
    draft = work.context.draft

    def settle() -> None:
        close(work.context, body, step)
        if whole and is_ad_hoc(body):
            step.unless = [*step.unless, *body.armed]

    draft.finally_(settle)


def _leave(work: Work, step: Step, out: Out) -> None:
    """The activity is over: the token goes on and what listened to it stops."""
    step.give = (*step.give, *out.give)
    step.mask = out.mask
    step.choice = out.choice if step.choice < 0 else step.choice
    step.clear = [*step.clear, *work.armed]
    _remember(work, step)
    work.context.draft.add(step)


def _remember(work: Work, step: Step) -> None:
    """What can be undone is remembered: each time, or once where it may come again."""
    memory = work.memory()
    if memory is None:
        return
    if work.may_come_again:
        step.set_ = [*step.set_, memory]
    else:
        step.give = (*step.give, memory)


def _complete(work: Work) -> None:
    """All instances are done; or, where the file names a condition, enough of them."""
    draft, loop = work.context.draft, work.node.loop
    running = [work.active(body) for body in work.bodies or (None,)]
    ends = outs(draft, work.frame, work.node)
    for out in ends:
        group = _group(work, "out") if len(ends) > 1 else -1
        step = _step(
            work,
            StepKind.INNER,
            group=group,
            take=[work.done, work.live],
            unless=[*work.readies, *running],
            clear=[work.done],
        )
        _leave(work, step, out)
        if loop is not None and loop.condition:
            early = _step(
                work,
                StepKind.INNER,
                timing=Timing.CHANCE,
                group=group,
                take=[work.done, work.live],
            )
            _leave(work, early, out)
            _stop_the_rest(work, early)


def _stop_the_rest(work: Work, step: Step) -> None:
    def settle() -> None:
        step.clear = work.context.draft.owned(work.frame, work.node.id)

    work.context.draft.finally_(settle)
