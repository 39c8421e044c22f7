"""A program as the compiled explorer reads it: all arcs of a step behind one another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intertwine.semantics.program import (
    MOST_TOKENS,
    Arcs,
    Delivery,
    PlaceKind,
    Program,
)
from intertwine.semantics.reached import Limits
from intertwine.semantics.reference import queue_of

TAKE, WHILE, UNLESS, RECEIVE, SEND, CLEAR, MOVE, SET, GIVE, END = range(10)
"""The sections of a step, in the order in which they lie in `Tables.code`."""


_NEVER = [0, 255]
"""More tokens than any place holds."""


class Tables(NamedTuple):
    """What a step looks at. P places, S steps, C channels.

    Few arrays, since each is handed from function to function: with one pair of arrays a kind of
    arc, a step took ten times as long.
    """

    at: NDArray[np.int32]
    """Shape [S, 10]: where each section of a step begins in `code`."""
    code: NDArray[np.int32]
    """Places, in `RECEIVE` and `SEND` channels. Pairs in `TAKE` (place, tokens) and in `MOVE`
    (source, target); in `GIVE` a place as often as it gets a token."""
    most: NDArray[np.uint8]
    """Shape [P]: the most tokens that are followed on a place."""
    join: NDArray[np.int32]
    """Shape [S]: the inclusive join of a step; -1 for none."""
    joined: NDArray[np.int32]
    """Shape [joins, widest]: the incoming flows of an inclusive join; -1 where there are fewer."""
    before: NDArray[np.uint64]
    """Shape [joins, P]: see `program.Joins`."""
    channel: NDArray[np.int32]
    """Shape [C, 3]: queue (numbered in the order of `reference.queue_of`), sending and receiving
    scope of each channel."""
    quiet: NDArray[np.int32]
    """Shape [S]: the quiet place whose token a step takes; -1 for none (`quiet`)."""
    resting: NDArray[np.int32]
    """The quiet places."""
    processes: int
    """Scopes that can know of messages."""


def tables_of(
    program: Program,
    delivery: Delivery,
    limits: Limits,
    *,
    quiet: NDArray[np.int32],
    without: frozenset[int] = frozenset(),
) -> Tables:
    """Return a program as the compiled step reads it; steps in `without` never happen.

    Channels of black boxes are left out: what they send is there, and they accept everything.
    """
    most = np.full(program.places, MOST_TOKENS, np.uint8)
    most[program.place_kind == PlaceKind.FLOW] = min(MOST_TOKENS, limits.flow_tokens)
    queues = [queue_of(program, channel, delivery) for channel in range(program.channels)]
    ranks = {queue: rank for rank, queue in enumerate(sorted(set(queues)))}
    channel = np.zeros((program.channels, 3), np.int32)
    for number, queue in enumerate(queues):
        ends = program.channel_from[number], program.channel_to[number]
        channel[number] = (ranks[queue], *ends)
    code, at = list[int](), np.zeros((program.steps, END + 1), np.int32)
    for step in range(program.steps):
        for section, numbers in enumerate(_sections(program, step)):
            at[step, section] = len(code)
            code += _NEVER if section == TAKE and step in without else numbers
        at[step, END] = len(code)
    flows = [list(_row(program.joins.flows, join)) for join in range(len(program.joins.before))]
    joined = np.full((len(flows), max((len(row) for row in flows), default=0)), -1, np.int32)
    for join, row in enumerate(flows):
        joined[join, : len(row)] = [place for place, _ in row]
    return Tables(
        at=at,
        code=np.array(code, np.int32),
        most=most,
        join=program.step_join,
        joined=joined,
        before=program.joins.before,
        channel=channel,
        quiet=quiet,
        resting=np.unique(quiet[quiet >= 0]),
        processes=len(program.scope_parent),
    )


def _sections(program: Program, step: int) -> Iterator[list[int]]:
    """Yield the numbers of each section of a step."""
    yield [number for pair in _row(program.take, step) for number in pair]
    for arcs in (program.while_, program.unless):
        yield [place for place, _ in _row(arcs, step)]
    for arcs, end in ((program.receive, program.channel_from), (program.send, program.channel_to)):
        yield [channel for channel, _ in _row(arcs, step) if end[channel] >= 0]
    yield [place for place, _ in _row(program.clear, step)]
    moves = range(program.move.start[step], program.move.start[step + 1])
    yield [int(end[i]) for i in moves for end in (program.move.source, program.move.target)]
    yield [place for place, _ in _row(program.set_, step)]
    yield [place for place, weight in _row(program.give, step) for _ in range(weight)]


def _row(arcs: Arcs, number: int) -> Iterator[tuple[int, int]]:
    for i in range(arcs.start[number], arcs.start[number + 1]):
        yield int(arcs.place[i]), int(arcs.weight[i])
