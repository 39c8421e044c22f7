"""How cases come: streams of arrivals, and a case at its outset."""

from __future__ import annotations

import numpy as np
from numba import uint64

from intertwine.simulate.kernels.calendars import advance, next_open
from intertwine.simulate.kernels.conditions import draw_attributes
from intertwine.simulate.kernels.draws import draw
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.keys import ARRIVAL, COUNT, derive, element_key, uniform
from intertwine.simulate.kernels.moves import to_ring
from intertwine.simulate.kernels.schedule import next_event, schedule
from intertwine.simulate.kernels.views import (
    asked,
    attribute_families,
    attributes,
    cases,
    chains,
    clock,
    counts,
    due,
    events,
    families,
    free_cases,
    given_moments,
    heap_times,
    initial,
    moments,
    places,
    ready,
    shifts,
    stream_counts,
    stream_starts,
    streams,
    tokens,
    transit,
    visits,
)
from intertwine.simulate.world import (
    ARRIVE,
    ATTRIBUTES,
    BOXES,
    CASE_LIMIT,
    CHAINS,
    CHANNELS,
    EPOCHS,
    FREE_CASES,
    HEAP,
    LIVE,
    LIVE_AREA,
    LIVE_SINCE,
    NEXT_CASE,
    NOW,
    PLACES,
    TARGETS,
    VISITS,
)

STREAM_BITS = 40
"""A case's number within its stream takes so many bits of its key."""


@kernel
def begin_case(a, stream, replication):  # type: ignore[no-untyped-def]
    """Return a new case of a stream at its outset, its starts offered."""
    counts(a)[FREE_CASES] -= 1
    c = free_cases(a)[counts(a)[FREE_CASES]]
    case = cases(a)[c]
    case.number = counts(a)[NEXT_CASE]
    counts(a)[NEXT_CASE] += 1
    within = stream_counts(a)[stream]
    stream_counts(a)[stream] = within + 1
    case.key = derive(replication, (uint64(stream) << uint64(STREAM_BITS)) | uint64(within))
    case.arrived = clock(a)[NOW]
    case.stream = stream
    case.live = 0
    case.pending = 0
    case.timers = 0
    case.working = 0
    case.away = 0
    case.covered = 0.0
    for p in range(counts(a)[PLACES]):
        tokens(a)[c, p] = 0
        ready(a)[c, p] = 0
    for i in range(counts(a)[EPOCHS]):
        due(a)[c, i] = 0
    for i in range(counts(a)[CHANNELS]):
        transit(a)[c, i] = 0
    for i in range(counts(a)[VISITS]):
        visits(a)[c, i] = 0
    for i in range(counts(a)[CHAINS]):
        chains(a)[c, i] = -1
    for i in range(counts(a)[BOXES]):
        asked(a)[c, i] = -np.inf
    for i in range(counts(a)[TARGETS]):
        moments(a)[c, 2 * i] = np.nan
        moments(a)[c, 2 * i + 1] = np.nan
    if counts(a)[ATTRIBUTES]:
        draw_attributes(attribute_families(a), case.key, attributes(a), c, counts(a)[ATTRIBUTES])
    clock(a)[LIVE_AREA] += counts(a)[LIVE] * (clock(a)[NOW] - clock(a)[LIVE_SINCE])
    clock(a)[LIVE_SINCE] = clock(a)[NOW]
    counts(a)[LIVE] += 1
    for p in range(counts(a)[PLACES]):
        for _ in range(initial(a)[p]):
            cases(a)[c].live += places(a)[p].inner
            to_ring(a, p)
    for i in range(streams(a)[stream].start0, streams(a)[stream].start1):
        p = stream_starts(a)[i]
        cases(a)[c].live += places(a)[p].inner
        to_ring(a, p)
    return c


@kernel
def next_arrival(a, stream, left, replication):  # type: ignore[no-untyped-def]
    """Set the next arrival of a stream; `left` more come at this same moment."""
    row = streams(a)[stream]
    number = stream_counts(a)[stream]
    if counts(a)[NEXT_CASE] >= counts(a)[CASE_LIMIT] or (row.cases >= 0 and number >= row.cases):
        return
    now = clock(a)[NOW]
    if left > 0:
        schedule(a, now, ARRIVE, -1, stream, left - 1)
        return
    time = arrival_after(a, stream, number, now, replication)
    if time < np.inf:
        schedule(a, time, ARRIVE, -1, stream, batch(a, stream, number, replication) - 1)


@kernel
def batch(a, stream, number, replication):  # type: ignore[no-untyped-def]
    """Return how many cases come together, at least one."""
    key = element_key(replication, stream, COUNT, number)
    row = streams(a)[stream].batch
    if row < 0:
        return 1
    return max(1, round(draw(families(a), row, key)))


@kernel
def arrival_after(a, stream, number, time, replication):  # type: ignore[no-untyped-def]
    """Return when the `number`-th case of a stream comes, the one before having come at `time`.

    Infinite where none comes any more.
    """
    row = streams(a)[stream]
    if row.time1 > row.time0:
        if row.time0 + number < row.time1:
            return given_moments(a)[row.time0 + number]
        return np.inf
    key = element_key(replication, stream, ARRIVAL, number)
    if row.rate >= 0:
        return advance(shifts(a), row.rate, time, -np.log(uniform(key, 0)))
    gap = max(0.0, draw(families(a), row.gap, key))
    if row.calendar < 0:
        return time + gap
    if row.moved:
        return next_open(shifts(a), row.calendar, time + gap)
    return advance(shifts(a), row.calendar, time, gap)


@kernel
def first_event(a, stream, replication):  # type: ignore[no-untyped-def]
    """Set the first arrival of a stream."""
    row = streams(a)[stream]
    if row.first_at_start and row.time1 == row.time0:
        time = 0.0 if row.calendar < 0 else next_open(shifts(a), row.calendar, 0.0)
    else:
        time = arrival_after(a, stream, 0, 0.0, replication)
    if time < np.inf:
        schedule(a, time, ARRIVE, -1, stream, batch(a, stream, 0, replication) - 1)


@kernel
def draw_data(a, table, replication, values):  # type: ignore[no-untyped-def]
    """Let cases arrive in the order of the run, and draw what is known of each."""
    number = 0
    while counts(a)[HEAP] > 0 and number < values.shape[0]:
        clock(a)[NOW] = heap_times(a)[0]
        event = events(a)[next_event(a)]
        stream = event.subject
        left = event.epoch
        within = stream_counts(a)[stream]
        case = derive(replication, (uint64(stream) << uint64(STREAM_BITS)) | uint64(within))
        draw_attributes(table, case, values, number, values.shape[1])
        stream_counts(a)[stream] = within + 1
        counts(a)[NEXT_CASE] += 1
        next_arrival(a, stream, left, replication)
        number += 1
