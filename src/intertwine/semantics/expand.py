"""The compiled part of the explorer: one step on arrays, and the expansion of some states.

`reference.is_enabled` and `reference.fire` are the version of a step to read. All compiled
functions are in this one module because numba keeps machine code by the file it came from: a
caller in another file would go on running what was changed here.

A state is a row of 64-bit words: a byte a place; then 16 bits for the number of messages in
transit and for each of their channels; then, under causal delivery, what each message and each
process knows of (`reference.State`).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intertwine.semantics.kernels import kernel
from intertwine.semantics.program import MOST_IN_TRANSIT, Delivery
from intertwine.semantics.tables import (
    CLEAR,
    END,
    GIVE,
    MOVE,
    RECEIVE,
    SEND,
    SET,
    TAKE,
    UNLESS,
    WHILE,
    Tables,
)

CAUSAL, SYNCHRONOUS = int(Delivery.CAUSAL), int(Delivery.SYNCHRONOUS)
NOT_ENABLED, OVER_TOKENS, OVER_MESSAGES = -1, -2, -3
"""What `_fire` says of a step that is not followed. The latter two clip a state."""


class Found(NamedTuple):
    """What is found so far; room for more than there is. N states, E edges, W words."""

    words: NDArray[np.uint64]
    """Shape [W]: the rows of the states, one after the other."""
    row: NDArray[np.int64]
    """Shape [N + 1]: where each state's words begin."""
    hashed: NDArray[np.uint64]
    """Shape [N]."""
    table: NDArray[np.int32]
    """Shape [a power of two]: state numbers by hash, -1 where free."""
    parent: NDArray[np.int32]
    """Shape [N]: the state it was first reached from; -1 for the outset."""
    by: NDArray[np.int32]
    """Shape [N]: the step by which it was first reached."""
    edge: NDArray[np.int64]
    """Shape [N + 1]: where the edges of each expanded state begin."""
    clipped: NDArray[np.bool_]
    """Shape [N]: whether a step was left out because of too many tokens or messages."""
    step: NDArray[np.int32]
    """Shape [E]: the step of an edge."""
    target: NDArray[np.int32]
    """Shape [E]: the state an edge leads to."""


# --- one step --------------------------------------------------------------------------------


@kernel
def _lacks(
    at: NDArray[np.int32], code: NDArray[np.int32], step: int, tokens: NDArray[np.uint8]
) -> bool:
    """Return whether a step has not the tokens it needs, or ones that forbid it."""
    for i in range(at[step, TAKE], at[step, WHILE], 2):
        if tokens[code[i]] < code[i + 1]:
            return True
    for i in range(at[step, WHILE], at[step, UNLESS]):
        if tokens[code[i]] == 0:
            return True
    for i in range(at[step, UNLESS], at[step, RECEIVE]):  # noqa: SIM110 -- for the compiler
        if tokens[code[i]] != 0:
            return True
    return False


@kernel
def _must_wait(tables: Tables, join: int, tokens: NDArray[np.uint8]) -> bool:
    """Return whether an inclusive join has nothing, or has to wait for more."""
    marked, empty = np.uint64(0), np.uint64(0)
    for i in range(tables.joined.shape[1]):
        if tables.joined[join, i] >= 0:
            bit = np.uint64(1) << np.uint64(i)
            if tokens[tables.joined[join, i]]:
                marked |= bit
            else:
                empty |= bit
    if marked == 0:
        return True
    for place in range(len(tables.most)):
        if tokens[place]:
            reached = tables.before[join, place]
            if reached & empty and not reached & marked:
                return True
    return False


@kernel
def _first(
    channels: NDArray[np.int32],
    delivery: int,
    channel: int,
    transit: NDArray[np.int32],
    past: NDArray[np.uint64],
    n: int,
) -> int:
    """Return the position of the message that can be taken in from a channel; -1 for none."""
    for at in range(n):
        if delivery != CAUSAL:
            if channels[transit[at], 0] == channels[channel, 0]:
                return at if transit[at] == channel else -1
        elif transit[at] == channel:
            earlier = np.uint64(0)
            for other in range(n):
                if channels[transit[other], 2] == channels[channel, 2]:
                    earlier |= (past[at] >> np.uint64(other)) & np.uint64(1)
            if earlier == 0:
                return at
    return -1


@kernel
def _receive(
    channels: NDArray[np.int32],
    delivery: int,
    at: int,
    transit: NDArray[np.int32],
    past: NDArray[np.uint64],
    n: int,
    processes: int,
) -> None:
    """Take a message out of transit, in place."""
    receiver = channels[transit[at], 2]
    for i in range(at, n - 1):
        transit[i] = transit[i + 1]
    if delivery != CAUSAL:
        return
    past[n + receiver] |= past[at]
    for i in range(at, n + processes - 1):
        past[i] = past[i + 1]
    low = (np.uint64(1) << np.uint64(at)) - np.uint64(1)
    for i in range(n + processes - 1):
        past[i] = (past[i] & low) | ((past[i] >> np.uint64(1)) & ~low)


@kernel
def _send(
    channels: NDArray[np.int32],
    delivery: int,
    channel: int,
    transit: NDArray[np.int32],
    past: NDArray[np.uint64],
    n: int,
    processes: int,
) -> None:
    """Put a message into transit, in place: behind those of its queue."""
    at = n
    if delivery == CAUSAL:
        for i in range(n + processes, n, -1):
            past[i] = past[i - 1]
        sender = n + 1 + channels[channel, 1]
        past[n] = past[sender]
        past[sender] |= np.uint64(1) << np.uint64(n)
    else:
        while at > 0 and channels[transit[at - 1], 0] > channels[channel, 0]:
            transit[at] = transit[at - 1]
            at -= 1
    transit[at] = channel


@kernel
def _shift(tables: Tables, step: int, now: NDArray[np.uint8], then: NDArray[np.uint8]) -> bool:
    """Write the tokens after a step; return whether all are few enough to follow."""
    at, code, most = tables.at, tables.code, tables.most
    for place in range(len(now)):
        then[place] = now[place]
    join = tables.join[step]
    if join >= 0:
        for i in range(tables.joined.shape[1]):
            flow = tables.joined[join, i]
            if flow >= 0 and now[flow]:
                then[flow] -= np.uint8(1)
    for i in range(at[step, TAKE], at[step, WHILE], 2):
        then[code[i]] -= np.uint8(code[i + 1])
    for i in range(at[step, CLEAR], at[step, MOVE]):
        then[code[i]] = np.uint8(0)
    few = True
    for i in range(at[step, MOVE], at[step, SET], 2):
        moved = np.int64(then[code[i]])
        then[code[i]] = np.uint8(0)
        both = moved + np.int64(then[code[i + 1]])
        then[code[i + 1]] = np.uint8(both if both < 255 else 255)
    for i in range(at[step, SET], at[step, GIVE]):
        then[code[i]] = np.uint8(1)
    for i in range(at[step, GIVE], at[step, END]):
        place = code[i]
        few &= then[place] < most[place]
        then[place] += np.uint8(then[place] < 255)
    for i in range(at[step, MOVE], at[step, SET], 2):
        few &= then[code[i + 1]] <= most[code[i + 1]]
    return few


@kernel
def _fire(
    tables: Tables,
    delivery: int,
    step: int,
    now: NDArray[np.uint8],
    transit: NDArray[np.int32],
    past: NDArray[np.uint64],
    n: int,
    then: NDArray[np.uint8],
    after: NDArray[np.int32],
    known: NDArray[np.uint64],
) -> int:
    """Write the state after a step that lacks no token; return its messages in transit.

    Or why it is not followed.
    """
    join = tables.join[step]
    if join >= 0 and _must_wait(tables, join, now):
        return NOT_ENABLED
    for i in range(n):
        after[i] = transit[i]
    if delivery == CAUSAL:
        for i in range(n + tables.processes):
            known[i] = past[i]
    code, channels = tables.code, tables.channel
    first, last = tables.at[step, SEND], tables.at[step, CLEAR]
    for i in range(tables.at[step, RECEIVE], first):
        taken = _first(channels, delivery, code[i], after, known, n)
        if taken < 0:
            return NOT_ENABLED
        _receive(channels, delivery, taken, after, known, n, tables.processes)
        n -= 1
    if delivery == SYNCHRONOUS and last > first and (n > 0 or last - first > 1):
        return NOT_ENABLED
    if not _shift(tables, step, now, then):
        return OVER_TOKENS
    for i in range(first, last):
        if n == MOST_IN_TRANSIT:
            return OVER_MESSAGES
        _send(channels, delivery, code[i], after, known, n, tables.processes)
        n += 1
    return n


# --- states as rows --------------------------------------------------------------------------


@kernel
def pack(
    tokens: NDArray[np.uint64],
    transit: NDArray[np.int32],
    past: NDArray[np.uint64],
    n: int,
    known: int,
    words: NDArray[np.uint64],
    at: int,
) -> int:
    """Write a state's row at `at` of `words`; return where it ends."""
    for i in range(len(tokens)):
        words[at + i] = tokens[i]
    at += len(tokens)
    word = np.uint64(n)
    for i in range(n):
        unit = (i + 1) & 3
        if unit == 0:
            words[at] = word
            at += 1
            word = np.uint64(0)
        word |= np.uint64(transit[i]) << np.uint64(16 * unit)
    words[at] = word
    at += 1
    for i in range(known):
        words[at + i] = past[i]
    return at + known


@kernel
def _unpack(
    words: NDArray[np.uint64],
    at: int,
    tokens: NDArray[np.uint64],
    transit: NDArray[np.int32],
    past: NDArray[np.uint64],
    knowing: int,
) -> int:
    """Read a state's row; return how many messages are in transit."""
    for i in range(len(tokens)):
        tokens[i] = words[at + i]
    at += len(tokens)
    n: int = np.int64(words[at] & np.uint64(0xFFFF))  # type: ignore[assignment]
    for i in range(n):
        unit = (i + 1) & 3
        if unit == 0:
            at += 1
        transit[i] = np.int32((words[at] >> np.uint64(16 * unit)) & np.uint64(0xFFFF))
    at += 1
    if knowing:
        for i in range(n + knowing):
            past[i] = words[at + i]
    return n


@kernel
def _hash(words: NDArray[np.uint64], first: int, last: int) -> np.uint64:
    mixed = np.uint64(0x9E3779B97F4A7C15)
    for i in range(first, last):
        mixed = (mixed ^ words[i]) * np.uint64(0xFF51AFD7ED558CCD)
        mixed ^= mixed >> np.uint64(32)
    return mixed


@kernel
def _same(words: NDArray[np.uint64], one: int, other: int, length: int) -> bool:
    for i in range(length):  # noqa: SIM110 -- a loop the compiler understands
        if words[one + i] != words[other + i]:
            return False
    return True


@kernel
def number_of(found: Found, states: int, end: int) -> int:
    """Return the number of the state written behind the last; `states` itself when it is new."""
    first = found.row[states]
    mixed = _hash(found.words, first, end)
    mask = len(found.table) - 1
    slot = np.int64(mixed & np.uint64(mask))
    while found.table[slot] >= 0:
        other = found.table[slot]
        start = found.row[other]
        if (
            found.hashed[other] == mixed
            and found.row[other + 1] - start == end - first
            and _same(found.words, first, start, end - first)
        ):
            return int(other)
        slot = (slot + 1) & mask
    found.hashed[states] = mixed
    return states


@kernel
def enter(table: NDArray[np.int32], hashed: NDArray[np.uint64], number: int) -> None:
    """Enter a state into the table; it must be new."""
    mask = len(table) - 1
    slot = np.int64(hashed[number] & np.uint64(mask))
    while table[slot] >= 0:
        slot = (slot + 1) & mask
    table[slot] = number


@kernel
def enter_all(table: NDArray[np.int32], hashed: NDArray[np.uint64], states: int) -> None:
    """Enter the first states into an empty table."""
    for number in range(states):
        enter(table, hashed, number)


@kernel
def _first_quiet(tables: Tables, tokens: NDArray[np.uint8]) -> int:
    """Return a quiet place with a token, whose takers are followed alone; -1 for none."""
    for place in tables.resting:
        if tokens[place]:
            return int(place)
    return -1


@kernel
def expand(
    tables: Tables,
    delivery: int,
    found: Found,
    states: int,
    expanded: int,
    most: int,
    budget: int,
) -> tuple[int, int, int]:
    """Expand up to `budget` states; return states, expanded states and what was cut (bits).

    Returns early when there may be no room for the successors of one more state. Bit 1: a state
    too many (nothing more is expanded); 2: tokens; 4: messages.
    """
    at, code, steps = tables.at, tables.code, len(tables.join)
    wide = (len(tables.most) + 7) // 8
    knowing = tables.processes if delivery == CAUSAL else 0
    longest = wide + (MOST_IN_TRANSIT + 4) // 4 + (MOST_IN_TRANSIT + knowing if knowing else 0)
    here, there = np.zeros(wide, np.uint64), np.zeros(wide, np.uint64)
    now, then = here.view(np.uint8), there.view(np.uint8)
    transit = np.zeros(MOST_IN_TRANSIT + 1, np.int32)
    after = np.zeros(MOST_IN_TRANSIT + 1, np.int32)
    past = np.zeros(MOST_IN_TRANSIT + 1 + knowing, np.uint64)
    known = np.zeros(MOST_IN_TRANSIT + 1 + knowing, np.uint64)
    cut = 0
    while expanded < states and budget > 0:
        edges = found.edge[expanded]
        if (
            states + steps + 1 >= len(found.hashed)
            or found.row[states] + (steps + 1) * longest >= len(found.words)
            or edges + steps >= len(found.step)
            or 2 * (states + steps) >= len(found.table)
        ):
            break
        n = _unpack(found.words, found.row[expanded], here, transit, past, knowing)
        alone = _first_quiet(tables, now)
        for step in range(steps):
            if (alone >= 0 and tables.quiet[step] != alone) or _lacks(at, code, step, now):
                continue
            m = _fire(tables, delivery, step, now, transit, past, n, then, after, known)
            if m < 0:
                if m != NOT_ENABLED:
                    cut |= 2 if m == OVER_TOKENS else 4
                    found.clipped[expanded] = True
                continue
            first = found.row[states]
            end = pack(there, after, known, m, m + knowing if knowing else 0, found.words, first)
            number = number_of(found, states, end)
            if number == states:
                if states == most:
                    return states, expanded, cut | 1
                enter(found.table, found.hashed, states)
                found.parent[states] = expanded
                found.by[states] = step
                states += 1
                found.row[states] = end
            found.step[edges] = step
            found.target[edges] = number
            edges += 1
        expanded += 1
        found.edge[expanded] = edges
        budget -= 1
    return states, expanded, cut
