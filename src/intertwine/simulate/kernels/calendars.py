"""When work can start and when it ends, compiled, on the arrays of `shifts`.

`next_open`, `next_close`, `advance` and `open_between` are what the engine calls with
`Shifts.table` and the `Shifts.place` of a calendar or rate; a place of -1 is always open and
answers without looking at anything, and that of a person who is there by chance is for
`chance_calendars`. The slow version is `reference.calendars`. Moments are
seconds after the start, >= 0; infinity means never.
"""

from __future__ import annotations

from math import floor, inf

from intertwine.simulate.kernels.chance_calendars import (
    chance_advance,
    chance_between,
    chance_close,
    chance_open,
)
from intertwine.simulate.kernels.intervals import locate
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.shifts import (
    BEFORE,
    BEGIN,
    END,
    HEAD_AMOUNT,
    INTERVAL,
    LAST,
    SPEED,
    TAIL,
    TAIL_BEGIN,
    WEEK_AMOUNT,
)

_WEEK = 604_800.0


@kernel
def next_open(table, place, t):  # type: ignore[no-untyped-def]
    """Return t if the calendar is open then, else its next opening; infinity if there is none."""
    if place < 0:
        return t
    if table[place + TAIL] < 0:
        return chance_open(table, place, t)
    base, at = locate(table, place, t)
    if at < 0:
        return inf
    return max(t, base + table[at + BEGIN])


@kernel
def next_close(table, place, t):  # type: ignore[no-untyped-def]
    """Return when the calendar, open at t, closes; t itself where it is closed then.

    Openings that touch count as one; infinity where it never closes again.
    """
    if place < 0:
        return inf
    if table[place + TAIL] < 0:
        return chance_close(table, place, t)
    closing = t
    while True:
        base, at = locate(table, place, closing)
        if at < 0 or base + table[at + BEGIN] > closing:
            return closing
        if at >= table[place + TAIL] and table[at + END] - table[at + BEGIN] >= _WEEK:
            return inf
        closing = base + table[at + END]


@kernel
def advance(table, place, t, amount):  # type: ignore[no-untyped-def]
    """Return the earliest moment by which `amount` has been counted from t on.

    In a calendar `amount` is seconds of open time: work that pauses whenever it is closed. In a
    rate it is a number of arrivals: with a standard exponential the result is the next arrival
    of the varying Poisson stream. An amount of 0 gives `next_open`; infinity where there is not
    so much left.
    """
    if place < 0:
        return t + amount
    if table[place + TAIL] < 0:
        return chance_advance(table, place, t, amount)
    base, at = locate(table, place, t)
    if at < 0:
        return inf
    begin = base + table[at + BEGIN]
    if amount <= 0.0:
        return max(t, begin)
    wanted = amount + table[at + BEFORE]
    if t > begin:
        wanted += (t - begin) * table[at + SPEED]
    tail, last = int(table[place + TAIL]), int(table[place + LAST])
    if at < tail:
        head = table[place + HEAD_AMOUNT]
        if wanted <= head:
            return _reached(table, at, tail, wanted)
        wanted -= head
        base, at = table[place + TAIL_BEGIN], tail
    week = table[place + WEEK_AMOUNT]
    if week <= 0.0:
        return inf
    if wanted > week:
        weeks = floor(wanted / week)
        wanted -= weeks * week
        if wanted <= 0.0:
            weeks -= 1.0
            wanted += week
        base, at = base + weeks * _WEEK, tail
    return base + _reached(table, at, last, wanted)


@kernel
def open_between(table, place, a, b):  # type: ignore[no-untyped-def]
    """Return how much is counted from a to b: open seconds in a calendar, arrivals in a rate."""
    if b <= a:
        return 0.0
    if place < 0:
        return b - a
    if table[place + TAIL] < 0:
        return chance_between(table, place, a, b)
    return _counted(table, place, b) - _counted(table, place, a)


@kernel
def _reached(table, at, last, wanted):  # type: ignore[no-untyped-def]
    """Return when the count within one part reaches `wanted`, from the interval at `at` on."""
    step = INTERVAL
    while at + step < last and table[at + step + BEFORE] < wanted:
        at += step
        step += step
    while step >= INTERVAL:
        if at + step < last and table[at + step + BEFORE] < wanted:
            at += step
        step >>= 1
    moment = table[at + BEGIN] + (wanted - table[at + BEFORE]) / table[at + SPEED]
    return min(moment, table[at + END])


@kernel
def _counted(table, place, t):  # type: ignore[no-untyped-def]
    """Return how much is counted up to t, from the start or the first repeated week on."""
    base, at = locate(table, place, t)
    if at < 0:
        return table[place + HEAD_AMOUNT]
    inside = table[at + BEFORE] + max(0.0, t - base - table[at + BEGIN]) * table[at + SPEED]
    if at < table[place + TAIL]:
        return inside
    weeks = floor((base - table[place + TAIL_BEGIN]) / _WEEK + 0.5)
    return table[place + HEAD_AMOUNT] + weeks * table[place + WEEK_AMOUNT] + inside
