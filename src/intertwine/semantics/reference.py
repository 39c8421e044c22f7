"""The slow interpreter anyone can read: what a step needs and what it does, one state at a time.

The explorer and the simulator are held against it. A state is a plain value.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from intertwine.semantics.program import Arcs, Delivery, Program


class State(NamedTuple):
    """Where a case is: tokens on places, and messages in transit in the order that matters.

    `transit` holds channels; order is kept only where the delivery rule looks at it. `past` is
    filled under causal delivery alone: for each message in transit, then for each process, a bit
    for each message in transit that it knows of.
    """

    tokens: tuple[int, ...]
    transit: tuple[int, ...] = ()
    past: tuple[int, ...] = ()


def outset(program: Program, *, delivery: Delivery = Delivery.UNORDERED) -> State:
    """Return the state in which a case begins."""
    knowing = len(program.scope_parent) if delivery is Delivery.CAUSAL else 0
    return State(tuple(int(n) for n in program.initial), (), (0,) * knowing)


def enabled_steps(
    program: Program, state: State, *, delivery: Delivery = Delivery.UNORDERED
) -> list[int]:
    """Return the steps that can happen, in the order of the program."""
    return [s for s in range(program.steps) if is_enabled(program, state, s, delivery=delivery)]


def is_enabled(
    program: Program, state: State, step: int, *, delivery: Delivery = Delivery.UNORDERED
) -> bool:
    """Return whether a step can happen."""
    tokens = state.tokens
    return (
        all(tokens[p] >= n for p, n in _row(program.take, step))
        and all(tokens[p] >= 1 for p, _ in _row(program.while_, step))
        and all(tokens[p] == 0 for p, _ in _row(program.unless, step))
        and _join_is_ready(program, state, step)
        and _messages_taken(program, state, step, delivery) is not None
        and _can_send(program, state, step, delivery)
    )


def fire(
    program: Program, state: State, step: int, *, delivery: Delivery = Delivery.UNORDERED
) -> State:
    """Return the state after a step that is enabled; ValueError where it is not."""
    if not is_enabled(program, state, step, delivery=delivery):
        raise ValueError(f"step {step} is not enabled")
    tokens = list(state.tokens)
    for place in _joined(program, state, step):
        tokens[place] -= 1
    for place, count in _row(program.take, step):
        tokens[place] -= count
    for place, _ in _row(program.clear, step):
        tokens[place] = 0
    first, last = program.move.start[step], program.move.start[step + 1]
    for source, target in zip(
        program.move.source[first:last], program.move.target[first:last], strict=True
    ):
        moved, tokens[source] = tokens[source], 0
        tokens[target] += moved
    for place, _ in _row(program.set_, step):
        tokens[place] = 1
    for place, count in _row(program.give, step):
        tokens[place] += count
    taken = _messages_taken(program, state, step, delivery)
    assert taken is not None
    transit, past = taken
    for channel, _ in _row(program.send, step):
        if program.channel_to[channel] >= 0:
            transit, past = _sent(program, transit, past, channel, delivery)
    return State(tuple(tokens), *_in_order(program, transit, past, delivery))


def _row(arcs: Arcs, step: int) -> Iterator[tuple[int, int]]:
    for i in range(arcs.start[step], arcs.start[step + 1]):
        yield int(arcs.place[i]), int(arcs.weight[i])


# --- inclusive joins -----------------------------------------------------------------------


def _joined(program: Program, state: State, step: int) -> list[int]:
    """Return the marked flows of the step's join; none where it has no join."""
    join = int(program.step_join[step])
    if join < 0:
        return []
    return [p for p, _ in _row(program.joins.flows, join) if state.tokens[p]]


def _join_is_ready(program: Program, state: State, step: int) -> bool:
    join = int(program.step_join[step])
    if join < 0:
        return True
    marked = 0
    flows = [p for p, _ in _row(program.joins.flows, join)]
    for bit, place in enumerate(flows):
        if state.tokens[place]:
            marked |= 1 << bit
    empty = (1 << len(flows)) - 1 & ~marked
    return marked != 0 and not any(
        int(program.joins.before[join, place]) & empty
        and not int(program.joins.before[join, place]) & marked
        for place, count in enumerate(state.tokens)
        if count
    )


# --- messages ------------------------------------------------------------------------------


def queue_of(program: Program, channel: int, delivery: Delivery) -> tuple[int, int]:
    """Return the queue that a channel's messages stand in; only its first can be taken in."""
    sender, receiver = int(program.channel_from[channel]), int(program.channel_to[channel])
    match delivery:
        case Delivery.UNORDERED | Delivery.CAUSAL:
            return (channel, 0)
        case Delivery.FIFO_PAIR:
            return (sender, receiver)
        case Delivery.INBOX:
            return (receiver, 0)
        case Delivery.OUTBOX:
            return (sender, 0)
        case Delivery.FIFO_ALL | Delivery.SYNCHRONOUS:
            return (0, 0)


def _messages_taken(
    program: Program, state: State, step: int, delivery: Delivery
) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Return what is in transit once the step has its messages; None where one is awaited.

    What a black box sends is there whenever it is awaited.
    """
    transit, past = state.transit, state.past
    for channel, _ in _row(program.receive, step):
        if program.channel_from[channel] < 0:
            continue
        position = _first(program, transit, past, channel, delivery)
        if position is None:
            return None
        transit, past = _received(program, transit, past, position, delivery)
    return transit, past


def _first(
    program: Program,
    transit: tuple[int, ...],
    past: tuple[int, ...],
    channel: int,
    delivery: Delivery,
) -> int | None:
    for position, sent in enumerate(transit):
        if sent == channel:
            if delivery is not Delivery.CAUSAL:
                return position
            same = [i for i, c in enumerate(transit) if _same_receiver(program, c, channel)]
            if not any(past[position] >> other & 1 for other in same):
                return position
        elif delivery is not Delivery.CAUSAL and queue_of(program, sent, delivery) == queue_of(
            program, channel, delivery
        ):
            return None
    return None


def _same_receiver(program: Program, one: int, other: int) -> bool:
    return bool(program.channel_to[one] == program.channel_to[other])


def _can_send(program: Program, state: State, step: int, delivery: Delivery) -> bool:
    """Return whether the step may send: synchronously only one, and while nothing else travels."""
    if delivery is not Delivery.SYNCHRONOUS:
        return True
    sent = [c for c, _ in _row(program.send, step) if program.channel_to[c] >= 0]
    taken = _messages_taken(program, state, step, delivery)
    return not sent or (len(sent) == 1 and taken is not None and not taken[0])


def _sent(
    program: Program,
    transit: tuple[int, ...],
    past: tuple[int, ...],
    channel: int,
    delivery: Delivery,
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    if delivery is Delivery.CAUSAL:
        n = len(transit)
        messages, processes = past[:n], list(past[n:])
        sender = int(program.channel_from[channel])
        messages = (*messages, processes[sender])
        processes[sender] |= 1 << n
        past = (*messages, *processes)
    return (*transit, channel), past


def _received(
    program: Program,
    transit: tuple[int, ...],
    past: tuple[int, ...],
    position: int,
    delivery: Delivery,
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    left = transit[:position] + transit[position + 1 :]
    if delivery is not Delivery.CAUSAL:
        return left, past
    n = len(transit)
    receiver = int(program.channel_to[transit[position]])
    known = list(past)
    known[n + receiver] |= known[position]
    del known[position]
    low = (1 << position) - 1
    return left, tuple(mask & low | mask >> 1 & ~low for mask in known)


def _in_order(
    program: Program, transit: tuple[int, ...], past: tuple[int, ...], delivery: Delivery
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Forget the order that the rule does not look at, so that equal states are equal."""
    if delivery is Delivery.CAUSAL:
        return transit, past
    ordered = sorted(transit, key=lambda channel: queue_of(program, channel, delivery))
    return tuple(ordered), past
