"""Cases that are over, or stuck: what they took is counted and their record is free again."""

from __future__ import annotations

import numpy as np

from intertwine.simulate.kernels.bits import bin_of
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.views import (
    cases,
    clock,
    counts,
    cycle_bins,
    ended_rows,
    free_cases,
    kept,
    moments,
    places,
    stuck_cases,
    stuck_holds,
    stuck_tokens,
    stuck_transit,
    sums,
    targets,
    tokens,
    transit,
    undelivered,
    waiting_bins,
)
from intertwine.simulate.world import (
    CHANNELS,
    COMPLETED,
    ENDED,
    FEW_CASES,
    FREE_CASES,
    KEEP_CASES,
    LIVE,
    LIVE_AREA,
    LIVE_SINCE,
    NOW,
    PLACES,
    STUCK,
    TARGETS,
    TURNED_AWAY,
    WARM_UP,
)


@inline
def end_case(a, c):  # type: ignore[no-untyped-def]
    """Count a case that is over or stuck, and let its record be used again."""
    case = cases(a)[c]
    now = clock(a)[NOW]
    stuck = case.live > 0
    cycle = now - case.arrived
    idle = max(0.0, cycle - case.covered)
    if case.arrived >= clock(a)[WARM_UP]:
        if stuck:
            if counts(a)[STUCK] < FEW_CASES:
                _keep_stuck(a, c, counts(a)[STUCK])
            counts(a)[STUCK] += 1
            for p in range(counts(a)[PLACES]):
                if places(a)[p].inner:
                    stuck_tokens(a)[p] += tokens(a)[c, p]
        elif case.away:
            counts(a)[TURNED_AWAY] += 1
        else:
            counts(a)[COMPLETED] += 1
            cycle_bins(a)[bin_of(cycle)] += 1
            waiting_bins(a)[bin_of(idle)] += 1
            sums(a)[0, 0] += cycle
            sums(a)[0, 1] += cycle * cycle
            sums(a)[0, 2] = max(sums(a)[0, 2], cycle)
            sums(a)[1, 0] += idle
            sums(a)[1, 1] += idle * idle
            sums(a)[1, 2] = max(sums(a)[1, 2], idle)
        if not case.away:
            for channel in range(counts(a)[CHANNELS]):
                undelivered(a)[channel] += transit(a)[c, channel]
        _count_targets(a, c, stuck or case.away)
    if counts(a)[KEEP_CASES]:
        entry = ended_rows(a)[counts(a)[ENDED]]
        entry.case = case.number
        entry.arrived = case.arrived
        entry.ended = now
        entry.busy = case.covered
        entry.stuck = stuck
        entry.away = case.away
        counts(a)[ENDED] += 1
    clock(a)[LIVE_AREA] += counts(a)[LIVE] * (now - clock(a)[LIVE_SINCE])
    clock(a)[LIVE_SINCE] = now
    counts(a)[LIVE] -= 1
    case.number = -1
    free_cases(a)[counts(a)[FREE_CASES]] = c
    counts(a)[FREE_CASES] += 1


@kernel
def _keep_stuck(a, c, row):  # type: ignore[no-untyped-def]
    """Keep what a stuck case holds, to tell what it waits for."""
    stuck_cases(a)[row] = cases(a)[c].number
    for p in range(counts(a)[PLACES]):
        stuck_holds(a)[row, p] = tokens(a)[c, p]
    for channel in range(counts(a)[CHANNELS]):
        stuck_transit(a)[row, channel] = transit(a)[c, channel]


@kernel
def _count_targets(a, c, unserved):  # type: ignore[no-untyped-def]
    for i in range(counts(a)[TARGETS]):
        target = targets(a)[i]
        begin = moments(a)[c, 2 * i] if target.from_ >= 0 else cases(a)[c].arrived
        end = moments(a)[c, 2 * i + 1]
        if target.to < 0:
            end = np.nan if unserved else clock(a)[NOW]
        if not np.isnan(begin):
            kept(a)[i, 0] += 1
            if not np.isnan(end) and end - begin <= target.within:
                kept(a)[i, 1] += 1
