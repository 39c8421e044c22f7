"""Queues: who waits, in which order, and who is next.

First come, first served is a linked list; every other order a pairing heap (Fredman et al. 1986).
"""

from __future__ import annotations

from intertwine.simulate.kernels.choices import value_of
from intertwine.simulate.kernels.draws import draw
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.keys import DURATION, element_key
from intertwine.simulate.kernels.views import (
    cases,
    clock,
    counts,
    families,
    free_items,
    items,
    queue_states,
    queues,
    serve_conditions,
    tasks,
)
from intertwine.simulate.setting import DUE, FIFO, PRIORITY, SHORTEST
from intertwine.simulate.world import (
    CANCELLED,
    CASE_PRIORITY,
    EVENT_NUMBER,
    FREE_ITEMS,
    GONE,
    NOW,
)


@inline
def free_item(a, item):  # type: ignore[no-untyped-def]
    """Let an item's record be used again."""
    items(a)[item].state = GONE
    free_items(a)[counts(a)[FREE_ITEMS]] = item
    counts(a)[FREE_ITEMS] += 1


@inline
def queue_of(a, item):  # type: ignore[no-untyped-def]
    """Return the queue where an item waits; -1 where it needs nobody."""
    row = items(a)[item]
    task = tasks(a)[row.task]
    q = task.queue
    if q >= 0:
        for i in range(task.serve0, task.serve1):
            if value_of(a, row.case, serve_conditions(a)[i], row.occurrence) == 1.0:
                q += 1 << (i - task.serve0)
    return q


@inline
def enqueue(a, q, item):  # type: ignore[no-untyped-def]
    """Let an item wait in a queue."""
    row = items(a)[item]
    row.queue = q
    row.number = counts(a)[EVENT_NUMBER]
    counts(a)[EVENT_NUMBER] += 1
    row.key = 0.0 if queues(a)[q].rule == FIFO else rank(a, q, item)
    keep_waiting(a, q, item)


@inline
def keep_waiting(a, q, item):  # type: ignore[no-untyped-def]
    """Let an item wait in a queue in the place that its key and number say."""
    row = items(a)[item]
    row.next = -1
    row.child = -1
    count_waiting(a, q, 1)
    state = queue_states(a)[q]
    if queues(a)[q].rule == FIFO:
        if state.head < 0:
            state.head = item
        else:
            items(a)[state.tail].next = item
        state.tail = item
    else:
        state.head = _meld(a, state.head, item)


@kernel
def rank(a, q, item):  # type: ignore[no-untyped-def]
    """Return the number by which a queue orders an item; the lower is served first."""
    row = items(a)[item]
    rule = queues(a)[q].rule
    if rule == PRIORITY and counts(a)[CASE_PRIORITY] >= 0:
        return -value_of(a, row.case, counts(a)[CASE_PRIORITY], row.occurrence)
    if rule == SHORTEST:
        return draw(families(a), tasks(a)[row.task].duration, duration_key(a, item))
    if rule == DUE:
        return cases(a)[row.case].arrived
    return 0.0


@kernel
def duration_key(a, item):  # type: ignore[no-untyped-def]
    """Return the key under which an item's duration is drawn."""
    row = items(a)[item]
    key = cases(a)[row.case].key
    return element_key(key, tasks(a)[row.task].element, DURATION, row.occurrence)


@inline
def count_waiting(a, q, change):  # type: ignore[no-untyped-def]
    """Count so many more in a queue, and for how long there were as many as until now."""
    state = queue_states(a)[q]
    now = clock(a)[NOW]
    state.area += state.size * (now - state.since)
    state.since = now
    if state.size == 0:
        state.grows = now
    state.size += change
    state.longest = max(state.longest, state.size)


@kernel
def is_before(a, one, other):  # type: ignore[no-untyped-def]
    """Return whether one item is served before another."""
    first, second = items(a)[one], items(a)[other]
    return first.key < second.key or (first.key == second.key and first.number < second.number)


@kernel
def _meld(a, one, other):  # type: ignore[no-untyped-def]
    """Return the root of two pairing heaps joined (Fredman et al. 1986); -1 is an empty one."""
    if one < 0:
        return other
    if other < 0:
        return one
    if is_before(a, other, one):
        one, other = other, one
    items(a)[other].next = items(a)[one].child
    items(a)[one].child = other
    return one


@inline
def head(a, q):  # type: ignore[no-untyped-def]
    """Return who is next in a queue; -1 where nobody waits. Cancelled items are let go."""
    item = queue_states(a)[q].head
    if item >= 0 and items(a)[item].state == CANCELLED:
        return _next_head(a, q)
    return item


@kernel
def _next_head(a, q):  # type: ignore[no-untyped-def]
    item = queue_states(a)[q].head
    while item >= 0 and items(a)[item].state == CANCELLED:
        take_head(a, q)
        if items(a)[item].was == CANCELLED:
            free_item(a, item)
        else:  # `give_up` comes to it yet
            items(a)[item].queue = -1
            count_waiting(a, q, -1)
        item = queue_states(a)[q].head
    return item


@inline
def take_head(a, q):  # type: ignore[no-untyped-def]
    """Take the head out of a queue, which must have one."""
    state = queue_states(a)[q]
    if queues(a)[q].rule == FIFO:
        state.head = items(a)[state.head].next
    else:
        _take_root(a, q)


@kernel
def _take_root(a, q):  # type: ignore[no-untyped-def]
    state = queue_states(a)[q]
    item = state.head
    first = items(a)[item].child
    paired = -1
    while first >= 0:
        second = items(a)[first].next
        if second < 0:
            items(a)[first].next = paired
            paired = first
            break
        following = items(a)[second].next
        items(a)[first].next = -1
        items(a)[second].next = -1
        both = _meld(a, first, second)
        items(a)[both].next = paired
        paired = both
        first = following
    root = -1
    while paired >= 0:
        following = items(a)[paired].next
        items(a)[paired].next = -1
        root = _meld(a, root, paired)
        paired = following
    state.head = root
