"""Places to wait: who comes where as many wait as may is turned away.

So is whoever comes, however urgent, that cannot begin at once; who waits already keeps the place,
and so does work that was interrupted. At the same moment, after what was to happen before, the case
leaves the activity by the error event on its edge; where there is none it is over, in all pools,
and what others have in hand of it is cut short. The slow version is `reference.turning`.
"""

from __future__ import annotations

from numba import uint64

from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.moves import empty, unchain
from intertwine.simulate.kernels.queueing import free_item
from intertwine.simulate.kernels.schedule import schedule
from intertwine.simulate.kernels.views import (
    arcs,
    begun,
    cases,
    clock,
    counts,
    items,
    log_rows,
    pending,
    places,
    queue_states,
    queues,
    steps,
    tasks,
    tokens,
    turned,
    watched,
)
from intertwine.simulate.world import (
    BEGUN,
    CANCELLED,
    KEEP_LOG,
    LEAVING,
    LOGGED,
    NO_PLACE,
    NOBODYS,
    NOW,
    PLACES,
    QUEUED,
    STEP_WORDS,
    TURNED,
    WARM_UP,
)


@kernel
def is_full(a, q, item):  # type: ignore[no-untyped-def]
    """Return whether as many wait for an item's activity as may."""
    task = tasks(a)[items(a)[item].task]
    last = task.queue + (1 << (task.serve1 - task.serve0))
    waiting = 0
    for other in range(task.queue, last):
        waiting += queue_states(a)[other].size
    for i in range(counts(a)[BEGUN]):  # those cut short that `give_up` has not come to
        row = items(a)[begun(a)[i]]
        if row.state == CANCELLED and row.was == QUEUED and task.queue <= row.queue < last:
            waiting -= 1
    return waiting >= queues(a)[q].most


@kernel
def turn_away(a, item):  # type: ignore[no-untyped-def]
    """Let an item that found no place leave at this moment."""
    row = items(a)[item]
    row.state = LEAVING
    row.queue = -1
    schedule(a, clock(a)[NOW], TURNED, row.case, item, 0)


@kernel
def leave(a, item):  # type: ignore[no-untyped-def]
    """Count who is turned away, and return the step by which they leave; -1 if the case is over."""
    row = items(a)[item]
    c = row.case
    task = tasks(a)[row.task]
    if cases(a)[c].arrived >= clock(a)[WARM_UP]:
        turned(a)[row.task] += 1
    if counts(a)[KEEP_LOG]:
        entry = log_rows(a)[counts(a)[LOGGED]]
        entry.case = row.case_number
        entry.element = task.element
        entry.person = NO_PLACE
        entry.enabled = row.since
        entry.start = clock(a)[NOW]
        entry.end = clock(a)[NOW]
        counts(a)[LOGGED] += 1
    row.state = QUEUED
    row.queue = NOBODYS  # what cuts it short from here on lets go of it at once
    for i in range(task.leave0, task.leave1):
        step = watched(a)[i]
        if _is_open(a, c, step):
            if _takes(a, step, row.place):
                if places(a)[row.place].chain >= 0:
                    unchain(a, c, places(a)[row.place].chain, item)
                cases(a)[c].pending -= 1
                free_item(a, item)
            return step
    _end_now(a, c)
    return -1


@kernel
def _is_open(a, c, step):  # type: ignore[no-untyped-def]
    row = steps(a)[step]
    missing = 0
    for i in range(row.take0, row.take1):
        missing += tokens(a)[c, arcs(a)[i, 0]] < arcs(a)[i, 1]
    for i in range(row.while0, row.while1):
        missing += tokens(a)[c, arcs(a)[i, 0]] == 0
    return missing == 0


@kernel
def _takes(a, step, p):  # type: ignore[no-untyped-def]
    found = 0
    for i in range(steps(a)[step].take0, steps(a)[step].take1):
        found += arcs(a)[i, 0] == p
    return found > 0


@kernel
def _end_now(a, c):  # type: ignore[no-untyped-def]
    """Take all that a case holds; it is over when its work has been given up."""
    for p in range(counts(a)[PLACES]):
        if tokens(a)[c, p]:
            empty(a, c, p)
    for word in range(counts(a)[STEP_WORDS]):
        pending(a)[word] = uint64(0)
    case = cases(a)[c]
    case.live = 0
    case.pending = counts(a)[BEGUN]  # timers and messages under way find it gone
    case.away = 1
