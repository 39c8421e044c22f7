"""The calendar of events: the earliest first, and of those at one time the one set first."""

from __future__ import annotations

from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.views import (
    cases,
    counts,
    events,
    free_events,
    heap_events,
    heap_times,
)
from intertwine.simulate.world import EVENT_NUMBER, FREE_EVENTS, HEAP


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
        parent = (i - 1) >> 1
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
    i = 0
    child = 1
    while child < last:
        other = child + 1
        if other < last and _before(a, other, child):
            child = other
        there = heap_times(a)[child]
        if there > time or (there == time and events(a)[heap_events(a)[child]].number > number):
            break
        heap_times(a)[i] = there
        heap_events(a)[i] = heap_events(a)[child]
        i = child
        child = 2 * i + 1
    heap_times(a)[i] = time
    heap_events(a)[i] = e
    free_events(a)[counts(a)[FREE_EVENTS]] = found
    counts(a)[FREE_EVENTS] += 1
    return found


@kernel
def _before(a, one, other):  # type: ignore[no-untyped-def]
    here, there = heap_times(a)[one], heap_times(a)[other]
    if here == there:
        return events(a)[heap_events(a)[one]].number < events(a)[heap_events(a)[other]].number
    return here < there
