"""The calendar of events: the earliest first, and of those at one time the one set first.

A heap in which `FAN` = 4 follow each (Johnson 1975): half as deep as one with two, and its times
lie together.
"""

from __future__ import annotations

import numpy as np

from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.views import (
    cases,
    counts,
    events,
    free_events,
    heap_events,
    heap_times,
)
from intertwine.simulate.world import EVENT_NUMBER, FAN, FAN_BITS, FREE_EVENTS, HEAP


@kernel
def schedule(a, time, kind, case, subject, epoch):  # type: ignore[no-untyped-def]
    """Set an event. `case` is -1 where it belongs to none."""
    schedule_here(a, time, kind, case, subject, epoch)


@inline
def schedule_here(a, time, kind, case, subject, epoch):  # type: ignore[no-untyped-def]
    """Do what `schedule` does, where it is done at nearly each event."""
    counts(a)[FREE_EVENTS] -= 1
    e = free_events(a)[counts(a)[FREE_EVENTS]]
    event = events(a)[e]
    event.kind = kind
    event.case = case
    event.subject = subject
    event.epoch = epoch
    number = counts(a)[EVENT_NUMBER]
    event.number = number
    counts(a)[EVENT_NUMBER] = number + 1
    if case >= 0:
        event.case_number = cases(a)[case].number
    i = counts(a)[HEAP]
    counts(a)[HEAP] = i + 1
    while i > 0:
        parent = (i - 1) >> FAN_BITS
        if heap_times(a)[parent] <= time:
            break
        heap_times(a)[i] = heap_times(a)[parent]
        heap_events(a)[i] = heap_events(a)[parent]
        i = parent
    heap_times(a)[i] = time
    heap_events(a)[i] = e


@inline
def next_event(a):  # type: ignore[no-untyped-def]
    """Take the next event off the calendar and return its row; there must be one.

    Its record is free again at once: what it says must be read before anything is scheduled.
    """
    found = heap_events(a)[0]
    last = counts(a)[HEAP] - 1
    counts(a)[HEAP] = last
    time = heap_times(a)[last]
    e = heap_events(a)[last]
    number = events(a)[e].number
    for i in range(last, last + FAN):
        heap_times(a)[i] = np.inf
    i = 0
    child = 1
    while child < last:
        best = _earliest(a, child)
        there = heap_times(a)[best]
        if there > time or (there == time and events(a)[heap_events(a)[best]].number > number):
            break
        heap_times(a)[i] = there
        heap_events(a)[i] = heap_events(a)[best]
        i = best
        child = FAN * i + 1
    heap_times(a)[i] = time
    heap_events(a)[i] = e
    free_events(a)[counts(a)[FREE_EVENTS]] = found
    counts(a)[FREE_EVENTS] += 1
    return found


@inline
def _earliest(a, first):  # type: ignore[no-untyped-def]
    """Return which of the `FAN` from `first` on comes first.

    It is reckoned, not branched: nobody can foresee which it is, and a processor that guesses
    wrong loses more time than all comparisons take.
    """
    t0, t1 = heap_times(a)[first], heap_times(a)[first + 1]
    t2, t3 = heap_times(a)[first + 2], heap_times(a)[first + 3]
    left, right = min(t0, t1), min(t2, t3)
    soonest = min(left, right)
    if int(t0 == soonest) + int(t1 == soonest) + int(t2 == soonest) + int(t3 == soonest) > 1:
        return _set_first(a, first)
    later = int(right < left)
    return first + (1 - later) * int(t1 < t0) + later * (2 + int(t3 < t2))


@kernel
def _set_first(a, first):  # type: ignore[no-untyped-def]
    """Do what `_earliest` does where some are at the same time."""
    best = first
    for other in range(first + 1, min(first + FAN, counts(a)[HEAP])):
        here, there = heap_times(a)[best], heap_times(a)[other]
        set_before = (
            events(a)[heap_events(a)[other]].number < events(a)[heap_events(a)[best]].number
        )
        if there < here or (there == here and set_before):
            best = other
    return best
