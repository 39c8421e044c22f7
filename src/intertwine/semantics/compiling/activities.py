"""Tasks and sub-processes: how they are begun, done, repeated and left.

A plain task is BEGIN, a place that is active, FINISH. Where deadlines run while it waits for a
message, or where it is repeated, it is *entered* first: a token on `live` says that it goes on,
and each BEGIN takes a token that is ready.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.semantics.compiling.channels import Channels
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.compiling.needs import Needs
from intertwine.semantics.compiling.repeats import instances
from intertwine.semantics.compiling.ways import Out, offer, opened, outs, scope_place, step_by, ways
from intertwine.semantics.compiling.ways import begins as begins_scope
from intertwine.semantics.net import Step
from intertwine.semantics.program import PlaceKind, StepKind, Timing

MOST_COUNTED = 16
"""Repetitions of a standard loop that are counted; a higher maximum is as good as none."""

Receives = tuple[tuple[int, ...], ...]


@dataclass
class Work:
    """One activity where it is run, with its places."""

    draft: Draft
    channels: Channels
    frame: Frame
    node: FlowNode
    before: Receives = ((),)
    """Sets of messages of which one is needed to begin."""
    answers: Receives = ((),)
    """Sets of messages of which one is needed to finish."""
    asks: bool = False
    """True where it tells as it begins and is answered before it finishes."""
    counts: tuple[int, ...] = ()
    """How many instances; () for an activity that is not multi-instance."""
    armed: list[int] = field(default_factory=list)
    """Boundary events that can happen once while it goes on."""

    @property
    def bodies(self) -> tuple[Frame, ...]:
        """What runs inside; () for a task."""
        return self.frame.bodies.get(self.node.id, ())

    @property
    def entered(self) -> bool:
        """True where being reached and beginning are two moments."""
        waits = self.before != ((),) and bool(interrupters(self.draft, self.node))
        return waits or self.node.loop is not None

    @property
    def live(self) -> int:
        """The place that holds a token as long as the activity goes on."""
        if self.entered:
            return self.draft.place(self.frame, self.node.id, PlaceKind.COUNT, role="live")
        if self.bodies:
            return scope_place(self.draft, self.bodies[0])
        if self.is_receive:
            return self.draft.place(self.frame, self.node.id, PlaceKind.WAITING)
        return self.draft.place(self.frame, self.node.id, PlaceKind.ACTIVE)

    @property
    def is_receive(self) -> bool:
        """True for a receive task that is nothing but waiting."""
        return (
            self.node.kind is NodeKind.RECEIVE_TASK
            and not self.bodies
            and self.node.loop is None
            and not self.asks
        )


def interrupters(draft: Draft, node: FlowNode) -> list[FlowNode]:
    """Return the boundary events that can happen while an activity goes on."""
    return [
        b
        for b in draft.service.boundary.get(node.id, ())
        if b.kind is NodeKind.BOUNDARY_EVENT
        and not any(d.kind is EventKind.COMPENSATE for d in b.events)
    ]


def work_of(draft: Draft, channels: Channels, needs: Needs, frame: Frame, node: FlowNode) -> Work:
    """Return an activity as it is run in a frame."""
    work = Work(draft, channels, frame, node, counts=instances(draft, node))
    received = draft.service.received.get(node.id, ())
    late = needs.answers(node)
    by_flow = {
        flow: channel
        for channel in channels.received(frame, node)
        for flow in channels.flows[channel]
    }

    def sets(flows: list[MessageFlow]) -> Receives:
        if node.kind is NodeKind.RECEIVE_TASK:
            return tuple(dict.fromkeys((by_flow[f.id],) for f in flows)) or ((),)
        found = (
            tuple(dict.fromkeys(by_flow[f.id] for f in some)) for some in needs.combinations(flows)
        )
        return tuple(dict.fromkeys(found))

    work.before = sets([m for m in received if m.id not in late])
    work.answers = sets([m for m in received if m.id in late])
    work.asks = bool(late)
    return work


def activity(work: Work) -> None:
    """Add all steps of an activity."""
    if work.is_receive and not interrupters(work.draft, work.node):
        _received_at_once(work)
        return
    if work.entered:
        _enter(work)
    else:
        _begin_at_once(work)
    if work.is_receive:
        _received(work)
    else:
        for body in work.bodies or (None,):
            _finish(work, body)
    if work.counts:
        _complete(work)


def _step(work: Work, kind: StepKind, **more: object) -> Step:
    return Step(kind, work.draft.element(work.node.id), **more)  # type: ignore[arg-type]


def _sends(work: Work, *, first: bool) -> tuple[int, ...]:
    return work.channels.sent(work.frame, work.node) if work.asks == first else ()


# --- receive tasks -------------------------------------------------------------------------


def _received_at_once(work: Work) -> None:
    """The token waits on its flow for any one of the messages."""
    draft, frame, node = work.draft, work.frame, work.node
    if work.before == ((),):
        draft.remark("message-without-flow", node.id)
    for receive in work.before:
        for way in ways(draft, frame, node, receive=receive):
            ends = outs(draft, frame, node)
            group = draft.group(frame.number, node.id, receive) if len(ends) > 1 else -1
            for out in ends:
                step = step_by(
                    way,
                    StepKind.START if way.restarts else StepKind.CATCH,
                    draft.element(node.id),
                    group=group,
                    mask=out.mask,
                    give=(*out.give, *_remembered(work)),
                    receive=receive,
                    send=_sends(work, first=False),
                )
                opened(draft, frame, way, step)


def _received(work: Work) -> None:
    """The message comes to an entered receive task."""
    for receive in work.before:
        for out in outs(work.draft, work.frame, work.node):
            step = _step(
                work,
                StepKind.CATCH,
                take=[work.live],
                receive=receive,
                send=_sends(work, first=False),
            )
            _leave(work, step, out)


# --- beginning -----------------------------------------------------------------------------


def _begin_at_once(work: Work) -> None:
    draft, frame, node = work.draft, work.frame, work.node
    body = work.bodies[0] if work.bodies else None
    waiting = work.is_receive
    for receive in ((),) if waiting else work.before:
        for way in ways(draft, frame, node, receive=receive):
            step = step_by(
                way,
                StepKind.BEGIN,
                draft.element(node.id),
                give=[work.live, *work.armed],
                receive=receive,
                send=_sends(work, first=True),
            )
            _open_body(work, step, body)
            opened(draft, frame, way, step)


def _enter(work: Work) -> None:
    """The activity is reached: it is live, and so many instances are ready to begin."""
    draft, frame, node = work.draft, work.frame, work.node
    parallel = _side_by_side(work)
    readies = [_ready(work, i) for i in range(len(work.bodies) if parallel else 1)]
    tally = _tally(work)
    for way in ways(draft, frame, node):
        group = draft.group(frame.number, node.id, "enter", way.flow)
        for count in work.counts or (1,):
            if count == 0:
                continue
            ready = readies[:count] if parallel else readies * count
            step = step_by(
                way,
                StepKind.INNER,
                draft.element(node.id),
                group=group if len(work.counts) > 1 or _may_skip(work) else -1,
                give=[work.live, *work.armed, *ready, *tally],
            )
            opened(draft, frame, way, step)
        if 0 in work.counts or _may_skip(work):
            for out in outs(draft, frame, node):
                step = step_by(
                    way,
                    StepKind.INNER,
                    draft.element(node.id),
                    group=group,
                    mask=out.mask,
                    give=out.give,
                )
                opened(draft, frame, way, step)
    for number, ready_place in enumerate(readies):
        body = work.bodies[number] if work.bodies else None
        for receive in work.before:
            step = _step(
                work,
                StepKind.BEGIN,
                take=[ready_place],
                receive=receive,
                give=[_active(work, body)],
                send=_sends(work, first=True),
                unless=[_active(work, body)] if _in_turn(work) else [],
            )
            _open_body(work, step, body)
            draft.add(step)


def _ready(work: Work, number: int) -> int:
    kind = PlaceKind.COUNT if work.before == ((),) else PlaceKind.WAITING
    return work.draft.place(work.frame, work.node.id, kind, role=f"ready {number}")


def _loop_kind(work: Work) -> LoopKind | None:
    return work.node.loop.kind if work.node.loop else None


def _side_by_side(work: Work) -> bool:
    return bool(work.bodies) and _loop_kind(work) is LoopKind.PARALLEL


def _in_turn(work: Work) -> bool:
    return _loop_kind(work) is LoopKind.SEQUENTIAL


def _active(work: Work, body: Frame | None) -> int:
    if body is not None:
        return scope_place(work.draft, body)
    return work.draft.place(work.frame, work.node.id, PlaceKind.ACTIVE)


def _open_body(work: Work, step: Step, body: Frame | None) -> None:
    """A sub-process begins with its starts offered and its event sub-processes listening."""
    if body is None:
        return
    for inner in body.nodes.values():
        if begins_scope(work.draft, inner):
            offer(work.draft, body, inner)

    def settle() -> None:
        step.give = [*step.give, *body.offered, *body.armed]

    work.draft.finally_(settle)


# --- finishing -----------------------------------------------------------------------------


def _finish(work: Work, body: Frame | None) -> None:
    draft, frame, node = work.draft, work.frame, work.node
    timing = Timing.WORK if body is None else Timing.AT_ONCE
    group_key = (frame.number, node.id, "finish", body.number if body else -1)
    standard = node.loop is not None and not work.counts
    ends: tuple[Out | None, ...] = outs(draft, frame, node)
    if work.counts:
        ends = (None,)
    for receive in work.answers:
        group = draft.group(*group_key, receive) if standard or len(ends) > 1 else -1
        common = {
            "timing": timing,
            "take": [_active(work, body)],
            "receive": receive,
            "group": group,
            "send": _sends(work, first=False),
        }
        for out in ends:
            step = _step(work, StepKind.FINISH, **common)
            _close_body(work, step, body)
            if out is None:
                step.give = [_done(work)]
                draft.add(step)
            else:
                if standard:
                    step.take = [*step.take, work.live]
                    step.clear = _tally(work)
                elif work.entered:
                    step.take = [*step.take, work.live]
                _leave(work, step, out)
        if standard:
            again = _step(work, StepKind.FINISH, **common)
            _close_body(work, again, body)
            again.take = [*again.take, *_tally(work)[:1]]
            again.give = [_ready(work, 0)]
            draft.add(again)


def _close_body(work: Work, step: Step, body: Frame | None) -> None:
    """A sub-process is over when nothing inside is left to do."""
    if body is None:
        return

    def settle() -> None:
        own = scope_place(work.draft, body)
        step.unless = [*step.unless, *work.draft.inside(body.scope, but=[own]), *body.offered]
        rest = frozenset({PlaceKind.ENDED, PlaceKind.OFFER})
        left = work.draft.inside(body.scope, kinds=rest, but=body.offered)
        step.clear = [*step.clear, *left]

    work.draft.finally_(settle)


def _leave(work: Work, step: Step, out: Out) -> None:
    """The activity is over: the token goes on and what listened to it stops."""
    step.give = (*step.give, *out.give, *_remembered(work))
    step.mask = out.mask
    step.clear = [*step.clear, *work.armed]
    if step.choice < 0:
        step.choice = out.choice
    work.draft.add(step)


def _done(work: Work) -> int:
    return work.draft.place(work.frame, work.node.id, PlaceKind.COUNT, role="done")


def _complete(work: Work) -> None:
    """All instances are done; or, where the file names a condition, enough of them."""
    draft, frame, node = work.draft, work.frame, work.node
    readies = [_ready(work, i) for i in range(len(work.bodies) if _side_by_side(work) else 1)]
    running = [_active(work, body) for body in work.bodies or (None,)]
    for out in outs(draft, frame, node):
        whole = _step(
            work,
            StepKind.INNER,
            take=[_done(work), work.live],
            unless=[*readies, *running],
            clear=[_done(work)],
        )
        _leave(work, whole, out)
        if node.loop and node.loop.condition:
            early = _step(work, StepKind.INNER, timing=Timing.CHANCE, take=[_done(work), work.live])
            _leave(work, early, out)

            def settle(step: Step = early) -> None:
                kept = set(step.give)
                step.clear = [p for p in work.draft.owned(frame, node.id) if p not in kept]

            draft.finally_(settle)


# --- repetition ----------------------------------------------------------------------------


def _may_skip(work: Work) -> bool:
    loop = work.node.loop
    return loop is not None and loop.kind is LoopKind.STANDARD and loop.test_before


def _tally(work: Work) -> list[int]:
    """Return the place, once for each repetition that is still allowed."""
    loop = work.node.loop
    if loop is None or loop.kind is not LoopKind.STANDARD or loop.maximum is None:
        return []
    if loop.maximum > MOST_COUNTED:
        work.draft.remark("repetitions-uncounted", work.node.id, stated=loop.maximum)
        return []
    place = work.draft.place(work.frame, work.node.id, PlaceKind.COUNT, role="again")
    return [place] * max(0, loop.maximum - 1)


def _remembered(work: Work) -> list[int]:
    """Return the place that remembers a completed activity which can be undone."""
    return []
