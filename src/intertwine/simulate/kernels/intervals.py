"""Where an interval of open time lies in the arrays of `shifts`, compiled."""

from __future__ import annotations

from math import floor

from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.shifts import (
    BUCKET,
    END,
    HEAD_BUCKETS,
    INTERVAL,
    LAST,
    TAIL,
    TAIL_BEGIN,
    WEEK_BUCKETS,
)

_WEEK = 604_800.0


@kernel
def locate(table, place, t):  # type: ignore[no-untyped-def]
    """Return the moment an interval counts from, and the place of that open at t or next after.

    The place is -1 where none comes any more.
    """
    tail, last = int(table[place + TAIL]), int(table[place + LAST])
    tail_begin = table[place + TAIL_BEGIN]
    if t < tail_begin:
        at = int(table[int(table[place + HEAD_BUCKETS]) + int(t / BUCKET)])
        while at < tail and table[at + END] <= t:
            at += INTERVAL
        if at < tail:
            return 0.0, at
        return tail_begin, (tail if tail < last else -1)
    if tail == last:
        return tail_begin, -1
    base = tail_begin + floor((t - tail_begin) / _WEEK) * _WEEK
    within = max(t - base, 0.0)
    if within >= _WEEK:
        base, within = base + _WEEK, 0.0
    at = int(table[int(table[place + WEEK_BUCKETS]) + int(within / BUCKET)])
    while at < last and table[at + END] <= within:
        at += INTERVAL
    if at < last:
        return base, at
    return base + _WEEK, tail


@kernel
def following(table, place, base, at):  # type: ignore[no-untyped-def]
    """Return the moment and the place of the interval after one; the place is -1 after the last."""
    tail, last = int(table[place + TAIL]), int(table[place + LAST])
    if at < tail:
        if at + INTERVAL < tail:
            return base, at + INTERVAL
        return table[place + TAIL_BEGIN], (tail if tail < last else -1)
    if at + INTERVAL < last:
        return base, at + INTERVAL
    return base + _WEEK, tail
