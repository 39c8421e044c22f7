"""Find a run that shows something: only what a run shows is told as a fact.

A plain search through the steps of a map, all interleavings, messages in any order, one datum's
facts carried along. It knows tasks, exclusive, parallel and event-based gateways and the events
that begin, end, send and receive; for a map with more it answers None, *cannot tell*.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from intertwine.measures.information_flow import Facts
from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap

MOST_STATES = 20_000

_GATEWAYS = {
    NodeKind.EXCLUSIVE_GATEWAY,
    NodeKind.PARALLEL_GATEWAY,
    NodeKind.EVENT_BASED_GATEWAY,
}
_PLAIN_EVENTS = {EventKind.MESSAGE, EventKind.TIMER, EventKind.CONDITIONAL}


class Moment(NamedTuple):
    """One step of a run: the node, the facts when it began, and when it was done."""

    node: FlowNode
    before: int
    after: int
    left: tuple[ElementId, ...]
    """The nodes that can begin after it, or wait to."""


class _State(NamedTuple):
    tokens: tuple[ElementId, ...]
    """Nodes that can begin, once per token."""
    messages: tuple[tuple[ElementId, bool], ...]
    """Undelivered messages, each with whether it carries the datum."""
    facts: int


def can_be_told(service: ServiceMap) -> bool:
    """Return whether a map has only what the search knows."""
    return all(_known(service, n) for n in service.nodes)


def run_to(
    facts: Facts,
    shows: Callable[[Moment], bool],
    *,
    without: frozenset[ElementId] = frozenset(),
    most: int = MOST_STATES,
) -> tuple[ElementId, ...] | bool | None:
    """Return the nodes of a run whose last step shows it; False when no run does.

    Only runs count in which no node of `without` begins. None means *cannot tell*: the map has
    more than the search knows, or more than `most` states.
    """
    service = facts.service
    if not can_be_told(service):
        return None
    tokens = tuple(sorted(n.id for n in service.nodes if _begins(service, n)))
    start = _State(tokens, (), facts.outset)
    came_from: dict[_State, tuple[_State, ElementId] | None] = {start: None}
    todo = [start]
    while todo:
        state = todo.pop()
        for moment, then in _quiet(facts, state, without) or _moves(facts, state):
            if moment.node.id in without:
                continue
            if shows(moment):
                return (*_story(came_from, state), moment.node.id)
            if then not in came_from:
                if len(came_from) >= most:
                    return None
                came_from[then] = (state, moment.node.id)
                todo.append(then)
    return False


def _known(service: ServiceMap, node: FlowNode) -> bool:
    if node.is_gateway:
        return node.kind in _GATEWAYS and node.exclusive_events and not node.instantiate
    if node.is_event:
        kinds = {d.kind for d in node.events}
        return node.kind is not NodeKind.BOUNDARY_EVENT and kinds <= _PLAIN_EVENTS
    loops = node.loop is not None and node.loop.kind is not LoopKind.STANDARD
    return not (
        loops
        or node.is_sub_process
        or node.for_compensation
        or service.boundary.get(node.id)
        or any(f.conditional for f in service.outgoing.get(node.id, ()))
    )


def _begins(service: ServiceMap, node: FlowNode) -> bool:
    """Return whether a node begins by itself: nothing leads to it, and no node has to tell it.

    What a black box sends is there at once.
    """
    told = any(m.source in service.node for m in service.received.get(node.id, ()))
    return not service.incoming.get(node.id) and not told


def _quiet(
    facts: Facts, state: _State, without: frozenset[ElementId]
) -> list[tuple[Moment, _State]]:
    """Return one move that touches nothing another move could see, if there is one.

    Taking it first loses no run worth telling: it chooses nothing, tells and awaits nothing,
    changes no fact, and nothing else can take its token.
    """
    service = facts.service
    for here in state.tokens:
        node = service.node[here]
        if (
            node.kind in (NodeKind.EVENT_BASED_GATEWAY, NodeKind.PARALLEL_GATEWAY)
            or here in without
            or len(service.outgoing.get(here, ())) > 1
            or service.sent.get(here)
            or service.received.get(here)
            or facts.done(node, state.facts) != state.facts
        ):
            continue
        return list(_fired(facts, state, node, eaten=(here,)))
    return []


def _moves(facts: Facts, state: _State) -> Iterator[tuple[Moment, _State]]:
    service = facts.service
    for here in dict.fromkeys(state.tokens):
        node = service.node[here]
        if node.kind is NodeKind.EVENT_BASED_GATEWAY:
            for flow in service.outgoing.get(here, ()):
                yield from _fired(facts, state, service.node[flow.target], eaten=(here,))
        elif node.kind is NodeKind.PARALLEL_GATEWAY:
            needed = max(1, len(service.incoming.get(here, ())))
            if state.tokens.count(here) >= needed:
                yield from _fired(facts, state, node, eaten=(here,) * needed)
        else:
            yield from _fired(facts, state, node, eaten=(here,))
    waiting = {service.message[m].target for m, _ in state.messages}
    for target in sorted(waiting):
        if target in service.node and not service.incoming.get(target):
            yield from _fired(facts, state, service.node[target], eaten=())


def _fired(
    facts: Facts, state: _State, node: FlowNode, *, eaten: tuple[ElementId, ...]
) -> Iterator[tuple[Moment, _State]]:
    for known, messages in _received(facts, state, node):
        after = facts.done(node, known)
        sent = [
            (m.id, facts.brings(m, after))
            for m in facts.service.sent.get(node.id, ())
            if m.target in facts.service.node
        ]
        tokens = list(state.tokens)
        for one in eaten:
            tokens.remove(one)
        for choice in _choices(facts.service, node):
            left = tuple(sorted([*tokens, *choice]))
            then = _State(left, tuple(sorted([*messages, *sent])), after)
            yield Moment(node, known, after, left), then


def _received(
    facts: Facts, state: _State, node: FlowNode
) -> Iterator[tuple[int, list[tuple[ElementId, bool]]]]:
    """Yield the ways in which a node can take in its messages; none while one is awaited."""
    flows = facts.service.received.get(node.id, ())
    ways = [(state.facts, list(state.messages))]
    if node.is_activity:
        for flow in flows:
            ways = [w for way in ways for w in _taken(facts, node, flow, *way)]
    elif flows:
        ways = [w for flow in flows for way in ways for w in _taken(facts, node, flow, *way)]
    yield from ways


def _taken(
    facts: Facts,
    node: FlowNode,
    flow: MessageFlow,
    known: int,
    messages: list[tuple[ElementId, bool]],
) -> Iterator[tuple[int, list[tuple[ElementId, bool]]]]:
    if flow.source not in facts.service.node:
        offered = facts.datum in flow.carries
        yield known | (facts.holds(node) if offered else 0), messages
        return
    for carried in (True, False):
        if (flow.id, carried) in messages:
            rest = list(messages)
            rest.remove((flow.id, carried))
            yield known | (facts.holds(node) if carried else 0), rest


def _choices(service: ServiceMap, node: FlowNode) -> Iterator[tuple[ElementId, ...]]:
    targets = tuple(f.target for f in service.outgoing.get(node.id, ()))
    if node.kind is NodeKind.EXCLUSIVE_GATEWAY and targets:
        yield from ((t,) for t in targets)
    else:
        yield targets


def _story(
    came_from: dict[_State, tuple[_State, ElementId] | None], state: _State
) -> tuple[ElementId, ...]:
    story: list[ElementId] = []
    step = came_from[state]
    while step is not None:
        story.append(step[1])
        step = came_from[step[0]]
    return tuple(reversed(story))
