"""When a person is there who is there by chance, compiled; the answers are those of `calendars`.

A person's row of `Shifts.table` names the intervals in which they may be there and holds their key
of this replication; each interval has its chance and the number of its draw. So a week looks the
same whoever asks, in whatever order, and common random numbers hold.
"""

from __future__ import annotations

from math import floor, inf

from numba import uint64

from intertwine.simulate.kernels.intervals import following, locate
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.keys import derive, uniform
from intertwine.simulate.shifts import (
    BEFORE,
    BEGIN,
    END,
    HEAD_AMOUNT,
    KEY_HIGH,
    KEY_LOW,
    MAY_BE,
    SPEED,
    TAIL,
    TAIL_BEGIN,
    WEEK_AMOUNT,
)

_WEEK = 604_800.0
MOST = 1_000_000
"""Intervals after which somebody who was never there is taken never to come."""


@kernel
def _is_there(table, place, base, at):  # type: ignore[no-untyped-def]
    """Return whether a person is there in an interval: its number is drawn, once and for all."""
    chance = table[at + SPEED]
    if chance >= 1.0:
        return True
    row = int(table[place + MAY_BE])
    number = table[at + BEFORE]
    if at >= int(table[row + TAIL]):
        weeks = floor((base - table[row + TAIL_BEGIN]) / _WEEK + 0.5)
        number += table[row + HEAD_AMOUNT] + weeks * table[row + WEEK_AMOUNT]
    high = uint64(table[place + KEY_HIGH]) << uint64(32)
    key = high | uint64(table[place + KEY_LOW])
    return uniform(derive(key, uint64(number)), 0) < chance


@kernel
def chance_open(table, place, t):  # type: ignore[no-untyped-def]
    """Return t if the person is there then, else when they come next; infinity for never."""
    row = int(table[place + MAY_BE])
    base, at = locate(table, row, t)
    for _ in range(MOST):
        if at < 0:
            return inf
        if _is_there(table, place, base, at):
            return max(t, base + table[at + BEGIN])
        base, at = following(table, row, base, at)
    return inf


@kernel
def chance_close(table, place, t):  # type: ignore[no-untyped-def]
    """Return when the person, there at t, goes; t itself where they are not there then."""
    row = int(table[place + MAY_BE])
    base, at = locate(table, row, t)
    closing = t
    for _ in range(MOST):
        if at < 0 or base + table[at + BEGIN] > closing or not _is_there(table, place, base, at):
            return closing
        closing = base + table[at + END]
        base, at = following(table, row, base, at)
    return inf


@kernel
def chance_advance(table, place, t, amount):  # type: ignore[no-untyped-def]
    """Return the earliest moment by which the person has been there so many seconds from t on."""
    row = int(table[place + MAY_BE])
    base, at = locate(table, row, t)
    for _ in range(MOST):
        if at < 0:
            return inf
        if _is_there(table, place, base, at):
            begin = max(t, base + table[at + BEGIN])
            length = base + table[at + END] - begin
            if amount <= length:
                return begin + max(0.0, amount)
            amount -= length
        base, at = following(table, row, base, at)
    return inf


@kernel
def chance_between(table, place, a, b):  # type: ignore[no-untyped-def]
    """Return how many seconds the person is there from a to b."""
    row = int(table[place + MAY_BE])
    base, at = locate(table, row, a)
    seconds = 0.0
    while at >= 0 and base + table[at + BEGIN] < b:
        if _is_there(table, place, base, at):
            seconds += min(b, base + table[at + END]) - max(a, base + table[at + BEGIN])
        base, at = following(table, row, base, at)
    return seconds
