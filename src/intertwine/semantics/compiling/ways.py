"""How a token comes to a node, and which flows it leaves by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Any

from intertwine.model.elements import FlowNode, SequenceFlow
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.semantics.compiling.compensation import is_handler
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.compiling.frames import is_ad_hoc
from intertwine.semantics.net import Step
from intertwine.semantics.program import PlaceKind, StepKind

MOST_SUBSETS = 6
"""Flows of which any number may be taken: six give 63 ways to go on."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way by which a node is reached.

    A way without places is opened by a message alone. `waits` is true behind an event-based
    gateway, where nothing is decided before the event has come. `opens` is true where it
    begins its process, `restarts` where it may do so again once the last time is over.
    """

    take: tuple[int, ...] = ()
    flow: int = -1
    group: int = -1
    waits: bool = False
    opens: bool = False
    restarts: bool = False
    receive: tuple[int, ...] = ()
    """Messages without which the gateway at the head of a process is not reached."""


@dataclass(frozen=True, slots=True)
class Out:
    """One way to go on: the places that get a token, and which flows they are."""

    give: tuple[int, ...] = ()
    choice: int = -1
    mask: int = 0


# --- in ------------------------------------------------------------------------------------


def is_event_gateway(node: FlowNode) -> bool:
    """Return whether the first of several events decides here."""
    return node.kind is NodeKind.EVENT_BASED_GATEWAY and node.exclusive_events


def flow_place(draft: Draft, frame: Frame, flow: SequenceFlow) -> int:
    """Return the place of a sequence flow."""
    return draft.place(frame, flow.id, PlaceKind.FLOW)


def ways(
    draft: Draft,
    frame: Frame,
    node: FlowNode,
    *,
    receive: Sequence[int] = (),
    beyond: frozenset[ElementId] = frozenset(),
) -> tuple[Way, ...]:
    """Return the ways by which a token comes to a node that also takes in `receive`.

    Event-based gateways are looked through, those in `beyond` not again.
    """
    if is_handler(draft, node):
        return (Way((draft.place(frame, node.id, PlaceKind.COUNT, role="to do"),)),)
    incoming = draft.service.incoming.get(node.id, ())
    own: tuple[Way, ...] = ()
    if is_link(node):
        own = (Way((draft.place(frame, node.id, PlaceKind.COUNT, role="jump"),)),)
    elif begins(draft, node):
        own = (_origin(draft, frame, node, receive),)
    return (*own, *chain.from_iterable(_by(draft, frame, f, receive, beyond) for f in incoming))


def _by(
    draft: Draft,
    frame: Frame,
    flow: SequenceFlow,
    receive: Sequence[int],
    beyond: frozenset[ElementId],
) -> Iterable[Way]:
    source = frame.nodes.get(flow.source)
    if source is None or source.id in beyond:
        return
    number = draft.element(flow.id)
    if source.kind is not NodeKind.EVENT_BASED_GATEWAY or source.id == flow.target:
        yield Way((flow_place(draft, frame, flow),), number)
    elif not source.exclusive_events:
        awaited = draft.place(frame, flow.id, PlaceKind.WAITING, role="awaited")
        yield Way((awaited,), number, waits=True)
    else:
        for way in ways(draft, frame, source, receive=receive, beyond=beyond | {source.id}):
            group = draft.group(frame.number, source.id, way.flow)
            yield Way(way.take, number, group, waits=True, opens=way.opens, restarts=way.restarts)


def is_link(node: FlowNode) -> bool:
    """Return whether a node is reached from another place of the drawing by its name."""
    return node.kind is NodeKind.INTERMEDIATE_CATCH_EVENT and any(
        d.kind is EventKind.LINK for d in node.events
    )


def _origin(draft: Draft, frame: Frame, node: FlowNode, receive: Sequence[int]) -> Way:
    """Return the way into a node that no flow leads to.

    A message from another process opens it as often as it comes; else it is offered once.
    """
    told = any(draft.net.channels[channel][0] >= 0 for channel in receive)
    decides = node.kind is NodeKind.EVENT_BASED_GATEWAY and not node.instantiate
    alone = not draft.service.incoming.get(node.id)
    if told and alone and frame.parent is None and not decides:
        restarts = node.kind is NodeKind.START_EVENT or node.instantiate
        return Way(opens=True, restarts=restarts)
    return Way((offer(draft, frame, node),), opens=frame.parent is None)


def offer(draft: Draft, frame: Frame, node: FlowNode) -> int:
    """Return the place of a start that can be used; several triggers of one scope share it."""
    at_outset = frame.parent is None
    shared = not at_outset and node.kind is NodeKind.START_EVENT and bool(node.events)
    owner = frame.container.id if shared and frame.container else node.id
    role = "offer"
    new = not draft.has_place(frame, owner, role)
    place = draft.place(frame, owner, PlaceKind.OFFER, role=role, initial=int(at_outset))
    if new and not at_outset:
        (frame.armed if is_ad_hoc(frame) else frame.offered).append(place)
    return place


def begins(draft: Draft, node: FlowNode) -> bool:
    """Return whether a node needs nothing before it: a start, or one that no flow leads to.

    Or one that a message from elsewhere brings into a round that nothing else leads into: people
    draw "until all have come" so, and forget the start.
    """
    return node.kind is NodeKind.START_EVENT or not (
        (draft.service.incoming.get(node.id) and not _is_told_into_a_round(draft, node))
        or node.kind is NodeKind.BOUNDARY_EVENT
        or is_handler(draft, node)
        or node.event_sub_process
        or is_link(node)
    )


def _is_told_into_a_round(draft: Draft, node: FlowNode) -> bool:
    service = draft.service
    told = (service.node.get(m.source) for m in service.received.get(node.id, ()))
    pools = {other.pool for other in told if other is not None}
    if node.parent is not None or not pools - {node.pool}:
        return False
    before = _reached(node.id, lambda n: [f.source for f in service.incoming.get(n, ())])
    after = _reached(node.id, lambda n: [f.target for f in service.outgoing.get(n, ())])
    return node.id in before and before <= after


def _reached(
    start: ElementId, following: Callable[[ElementId], Iterable[ElementId]]
) -> set[ElementId]:
    """Return the nodes one comes to from a node, itself only if one comes back to it."""
    found, todo = set[ElementId](), [start]
    while todo:
        for node in following(todo.pop()):
            if node not in found:
                found.add(node)
                todo.append(node)
    return found


def step_by(way: Way, kind: StepKind, element: int, **more: Any) -> Step:
    """Return a step that takes the token of a way; more places to take come in `take`."""
    take = (*way.take, *more.pop("take", ()))
    choice = more.pop("choice", -1)
    group = more.pop("group", -1)
    return Step(
        kind,
        element,
        take=take,
        choice=choice if choice >= 0 else way.flow,
        group=way.group if way.group >= 0 else group,
        **more,
    )


def opened(draft: Draft, frame: Frame, way: Way, step: Step) -> Step:
    """Add a step that may begin its process: what watches is set, the last run forgotten."""
    if way.opens:

        def settle() -> None:
            step.set_ = [*step.set_, *live_places(draft, frame)]
            if way.restarts:
                work = draft.inside(frame.scope)
                step.unless = [*step.unless, *work]
                ended = draft.inside(frame.scope, kinds=frozenset({PlaceKind.ENDED}))
                step.clear = [*step.clear, *ended, *draft.memories(frame)]

        draft.finally_(settle)
    return draft.add(step)


def live_places(draft: Draft, frame: Frame) -> list[int]:
    """Return what is set when a process begins that has event sub-processes."""
    if not frame.armed:
        return []
    return [scope_place(draft, frame), *frame.armed]


def scope_place(draft: Draft, frame: Frame) -> int:
    """Return the place that holds a token while a scope is in progress."""
    owner = frame.container.id if frame.container else _root_element(draft, frame)
    return draft.place(frame, owner, PlaceKind.SCOPE)


def armed_place(draft: Draft, body: Frame) -> int:
    """Return the place of an event sub-process that can still begin."""
    assert body.container is not None and body.parent is not None
    place = draft.place(body.parent, body.container.id, PlaceKind.OFFER, role="armed")
    if place not in body.parent.armed:
        body.parent.armed.append(place)
    return place


def _root_element(draft: Draft, frame: Frame) -> ElementId:
    number = draft.net.scopes[frame.scope][1]
    return next((own for own, n in draft.elements.items() if n == number), ElementId(""))


# --- out -----------------------------------------------------------------------------------


def outgoing(draft: Draft, frame: Frame, node: FlowNode) -> tuple[SequenceFlow, ...]:
    """Return the flows that leave a node within its scope."""
    return tuple(f for f in draft.service.outgoing.get(node.id, ()) if f.target in frame.nodes)


def out_of(draft: Draft, frame: Frame, node: FlowNode, flows: Sequence[SequenceFlow]) -> Out:
    """Return the way on by all of these flows."""
    order = [f.id for f in draft.service.outgoing.get(node.id, ())]
    mask = sum(1 << order.index(f.id) for f in flows if order.index(f.id) < 64)
    choice = draft.element(flows[0].id) if len(flows) == 1 and len(order) > 1 else -1
    return Out(tuple(flow_place(draft, frame, f) for f in flows), choice, mask)


def outs(draft: Draft, frame: Frame, node: FlowNode) -> tuple[Out, ...]:
    """Return the ways on from an activity or event: all plain flows, and those that hold."""
    flows = outgoing(draft, frame, node)
    plain = tuple(f for f in flows if not (f.conditional or f.condition or f.default))
    asked = tuple(f for f in flows if f not in plain and not f.default)
    default = tuple(f for f in flows if f.default)
    if not asked:
        return (out_of(draft, frame, node, (*plain, *default)),)
    return chosen(draft, frame, node, plain=plain, asked=asked, default=default)


def chosen(
    draft: Draft,
    frame: Frame,
    node: FlowNode,
    *,
    plain: tuple[SequenceFlow, ...] = (),
    asked: tuple[SequenceFlow, ...],
    default: tuple[SequenceFlow, ...],
) -> tuple[Out, ...]:
    """Return the ways on when any of the `asked` flows may hold, `default` when none does."""
    if len(asked) > MOST_SUBSETS:
        draft.remark("too-many-choices", node.id, refused=True, flows=len(asked), most=MOST_SUBSETS)
        return ()
    sets: list[tuple[SequenceFlow, ...]] = [
        some for size in range(1, len(asked) + 1) for some in combinations(asked, size)
    ]
    if default or plain:
        sets.append(default)
    else:
        draft.remark("one-must-hold", node.id)
    return tuple(out_of(draft, frame, node, (*plain, *some)) for some in sets)
