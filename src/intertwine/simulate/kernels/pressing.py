"""How work comes to people: it starts, waits in its queue, or takes somebody from other work.

Where priorities interrupt (`queues.interrupts`), whoever comes and finds nobody free takes the
person whose work matters least, if it matters less; of several the one who began last, then the
first in the file. What was interrupted comes to its queue again, in the place it had, and may find
somebody else or interrupt in its turn. One person does such work alone; batches neither interrupt
nor are interrupted.
"""

from __future__ import annotations

import numpy as np
from numba import uint64

from intertwine.simulate.kernels.bits import lowest
from intertwine.simulate.kernels.finding import find_people, find_people_here, look_round
from intertwine.simulate.kernels.interrupted import interrupt
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.people import (
    start,
    start_head,
    start_here,
    wake_for_queue,
)
from intertwine.simulate.kernels.queueing import (
    enqueue,
    head,
    is_before,
    keep_waiting,
    rank,
)
from intertwine.simulate.kernels.schedule import schedule
from intertwine.simulate.kernels.turning import is_full, turn_away
from intertwine.simulate.kernels.views import (
    counts,
    eligible,
    free_people,
    hands,
    items,
    needs,
    people_there,
    person_states,
    queue_states,
    queues,
    rests,
    several,
)
from intertwine.simulate.world import EVENT_NUMBER, FOUND, STARTED, WAKE, WORDS


@inline
def enter_here(a, q, item):  # type: ignore[no-untyped-def]
    """Start an item if somebody can, or if it needs nobody (-1); else let it wait in its queue."""
    counts(a)[FOUND] = 0
    if q >= 0 and queues(a)[q].interrupts:
        _press_first(a, q, item)
    elif q < 0 or (queue_states(a)[q].size == 0 and find_people_here(a, q)):
        start_here(a, item)
    elif queues(a)[q].most >= 0:
        _enter_few(a, q, item)
    else:
        _wait(a, q, item)


@kernel
def enter_batch(a, q, batch):  # type: ignore[no-untyped-def]
    """Do what `enter_here` does for cases that are served together: nobody has to give way."""
    counts(a)[FOUND] = 0
    if q < 0 or (queue_states(a)[q].size == 0 and find_people(a, q)):
        start(a, batch)
    else:
        _wait(a, q, batch)


@inline
def _wait(a, q, item):  # type: ignore[no-untyped-def]
    enqueue(a, q, item)
    if queue_states(a)[q].size > 1 and head(a, q) == item and find_people(a, q):
        start_head(a, q)
    if queues(a)[q].shifts:
        wake_for_queue(a, q)


@kernel
def _press_first(a, q, item):  # type: ignore[no-untyped-def]
    row = items(a)[item]
    row.queue = q
    row.number = counts(a)[EVENT_NUMBER]
    counts(a)[EVENT_NUMBER] += 1
    row.key = rank(a, q, item)
    rests(a)[item].left = -1.0
    if queues(a)[q].most < 0:
        _press_in(a, item)
        return
    if _is_next(a, q):
        start(a, item)
        return
    first = head(a, q)
    presses = first < 0 or is_before(a, item, first)
    if (presses and _who_gives_way(a, q, row.key) >= 0) or not is_full(a, q, item):
        _press_in(a, item)
    else:
        turn_away(a, item)


@kernel
def _enter_few(a, q, item):  # type: ignore[no-untyped-def]
    """Do what `enter_here` does where few may wait: who finds no place is turned away."""
    if _is_next(a, q):
        start(a, item)
    elif is_full(a, q, item):
        turn_away(a, item)
    else:
        enqueue(a, q, item)
        if queues(a)[q].shifts:
            wake_for_queue(a, q)


@kernel
def _is_next(a, q):  # type: ignore[no-untyped-def]
    """Find people for who comes to a queue, once those in it have begun who can."""
    while head(a, q) >= 0 and find_people(a, q):
        start_head(a, q)
    return head(a, q) < 0 and find_people(a, q)


@kernel
def _press_in(a, item):  # type: ignore[no-untyped-def]
    """Let an item in, and whatever it puts out, until nobody has to give way any more."""
    while item >= 0:
        q = items(a)[item].queue
        if queue_states(a)[q].size == 0 and find_people(a, q):
            start(a, item)
            return
        keep_waiting(a, q, item)
        out = -1
        if head(a, q) == item:
            if find_people(a, q):
                start_head(a, q)
            else:
                out = _take_over(a, q)
        _wake_for_all(a, q)
        item = out


@kernel
def press_on(a, q):  # type: ignore[no-untyped-def]
    """Let those who wait in a queue take people whose work matters less, as many as can."""
    while queue_states(a)[q].size > 0:
        out = _take_over(a, q)
        if out < 0:
            break
        _press_in(a, out)
    if queue_states(a)[q].size > 0:
        _wake_for_all(a, q)


@kernel
def _take_over(a, q):  # type: ignore[no-untyped-def]
    """Let the head of a queue take a person; return what is left of their work, -1 for nobody."""
    item = head(a, q)
    if item < 0 or items(a)[item].place < 0:
        return -1
    p = _who_gives_way(a, q, items(a)[item].key)
    if p < 0:
        return -1
    out = interrupt(a, p)
    hands(a)[0] = p
    counts(a)[FOUND] = 1
    start_head(a, q)
    return out


@kernel
def _who_gives_way(a, q, key):  # type: ignore[no-untyped-def]
    best = -1
    best_key = key
    began = -np.inf
    row = needs(a)[queues(a)[q].need0].eligible
    look_round(a)
    for word in range(counts(a)[WORDS]):
        bits = eligible(a)[row, word] & people_there(a)[word] & ~free_people(a)[word]
        while bits:
            p = (word << 6) + lowest(bits)
            bits &= bits - uint64(1)
            if several(a)[p] != 0:
                continue
            work = items(a)[person_states(a)[p].item]
            if work.state != STARTED or work.place < 0 or work.queue < 0:
                continue
            if not queues(a)[work.queue].interrupts:
                continue
            if work.key > best_key or (best >= 0 and work.key == best_key and work.start > began):
                best = p
                best_key = work.key
                began = work.start
    return best


@kernel
def _wake_for_all(a, q):  # type: ignore[no-untyped-def]
    """See that somebody looks at a queue when the first of those away comes, at work or not."""
    opening = np.inf
    row = needs(a)[queues(a)[q].need0].eligible
    look_round(a)
    for word in range(counts(a)[WORDS]):
        bits = eligible(a)[row, word] & ~people_there(a)[word]
        while bits:
            p = (word << 6) + lowest(bits)
            bits &= bits - uint64(1)
            opening = min(opening, person_states(a)[p].until)
    if opening < queue_states(a)[q].wake:
        queue_states(a)[q].wake = opening
        schedule(a, opening, WAKE, -1, q, 0)
