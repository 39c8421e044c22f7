"""Cases come to an activity that serves several together: they gather until a batch is ready."""

from __future__ import annotations

import numpy as np

from intertwine.simulate.kernels.batches import (
    end_batch,
    out_of_batch,
    set_next_end,
    waited_for_people,
)
from intertwine.simulate.kernels.calendars import next_open
from intertwine.simulate.kernels.choices import value_of
from intertwine.simulate.kernels.interrupted import whole_again
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.people import release
from intertwine.simulate.kernels.pressing import enter_batch
from intertwine.simulate.kernels.queueing import count_waiting, free_item, queue_of
from intertwine.simulate.kernels.schedule import schedule
from intertwine.simulate.kernels.sharing import release_shared
from intertwine.simulate.kernels.views import (
    batches,
    cases,
    clock,
    counts,
    free_items,
    items,
    queues,
    room_states,
    rooms,
    several,
    shifts,
    tasks,
)
from intertwine.simulate.setting import NO_CALENDAR
from intertwine.simulate.world import (
    CANCELLED,
    FREE_ITEMS,
    GATHERED,
    NOW,
    QUEUED,
    STARTED,
)


@kernel
def gather(a, item):  # type: ignore[no-untyped-def]
    """Let an item join the batch that gathers, or begin one."""
    task = tasks(a)[items(a)[item].task]
    q = queue_of(a, item)
    r = task.room if q < 0 else task.room + q - task.queue
    batch = room_states(a)[r].open
    if batch < 0:
        batch = _begin_batch(a, r, q)
    b = batches(a)[batch]
    own = batches(a)[item]
    own.batch = batch
    own.follow = -1
    if b.first < 0:
        b.first = item
    else:
        batches(a)[b.last].follow = item
    b.last = item
    b.left += 1
    b.came = clock(a)[NOW]
    if b.left >= rooms(a)[r].most:
        room_states(a)[r].open = -1
    if b.ready < np.inf:
        return
    if _is_complete(a, batch, item) or _due(a, batch) <= clock(a)[NOW]:
        _ready(a, batch)
    else:
        _look_later(a, batch)


@kernel
def _begin_batch(a, r, q):  # type: ignore[no-untyped-def]
    counts(a)[FREE_ITEMS] -= 1
    batch = free_items(a)[counts(a)[FREE_ITEMS]]
    row = items(a)[batch]
    row.place = -1
    row.chain = -1
    row.person = -1
    row.queue = q
    row.state = QUEUED
    b = batches(a)[batch]
    b.room = r
    b.first = -1
    b.last = -1
    b.left = 0
    b.ready = np.inf
    room_states(a)[r].open = batch
    return batch


@kernel
def _is_complete(a, batch, item):  # type: ignore[no-untyped-def]
    """Return whether the case that has come makes a batch ready."""
    b = batches(a)[batch]
    room = rooms(a)[b.room]
    if b.left >= room.size or b.left >= room.most:
        return True
    if room.condition < 0:
        return False
    row = items(a)[item]
    return value_of(a, row.case, room.condition, row.occurrence) == 1.0


@kernel
def _first(a, batch):  # type: ignore[no-untyped-def]
    """Return the first case of a batch that was not cut short."""
    member = batches(a)[batch].first
    while items(a)[member].state == CANCELLED:
        member = batches(a)[member].follow
    return member


@kernel
def _due(a, batch):  # type: ignore[no-untyped-def]
    """Return when a batch is ready if nobody else comes."""
    b = batches(a)[batch]
    room = rooms(a)[b.room]
    due = min(items(a)[_first(a, batch)].since + room.after_first, b.came + room.after_last)
    if room.calendar != NO_CALENDAR:
        due = min(due, next_open(shifts(a), room.calendar, clock(a)[NOW]))
    return due


@kernel
def _look_later(a, batch):  # type: ignore[no-untyped-def]
    """See that somebody looks at a batch when it is due."""
    due = _due(a, batch)
    room = batches(a)[batch].room
    if due < room_states(a)[room].look:
        room_states(a)[room].look = due
        schedule(a, due, GATHERED, -1, room, 0)


@kernel
def look_at_room(a, r):  # type: ignore[no-untyped-def]
    """See whether the batch that gathers is due."""
    room_states(a)[r].look = np.inf
    batch = room_states(a)[r].open
    if batch < 0 or batches(a)[batch].ready < np.inf:
        return
    if _due(a, batch) <= clock(a)[NOW]:
        _ready(a, batch)
    else:
        _look_later(a, batch)


@kernel
def _ready(a, batch):  # type: ignore[no-untyped-def]
    """Let a batch be served, or wait in its queue as its first case would."""
    batches(a)[batch].ready = clock(a)[NOW]
    row = items(a)[batch]
    first = items(a)[_first(a, batch)]
    row.case = first.case
    row.case_number = first.case_number
    row.task = first.task
    row.occurrence = first.occurrence
    row.since = clock(a)[NOW]
    enter_batch(a, row.queue, batch)


@kernel
def finish_specially(a, item, counted):  # type: ignore[no-untyped-def]
    """Let go of work that is done where not all is done alone and at one go.

    Return from when until when it waited for people; `counted` is whether it is counted.
    """
    row = items(a)[item]
    if tasks(a)[row.task].room >= 0:
        set_next_end(a, item)
        from_, until = waited_for_people(a, item, counted)
        finish_member(a, item)
        return from_, until
    shared = row.person >= 0 and several(a)[row.person] != 0
    if shared:
        release_shared(a, item)
    elif row.person >= 0:
        release(a, item)
    if shared or (row.queue >= 0 and queues(a)[row.queue].interrupts):
        whole_again(a, item)
    return row.since, row.start


@kernel
def finish_member(a, item):  # type: ignore[no-untyped-def]
    """Let go of a case that was served with others; of the people, when it was the last."""
    batch = out_of_batch(a, item)
    if batch >= 0:
        release(a, batch)
        end_batch(a, batch)


@kernel
def give_up_member(a, item):  # type: ignore[no-untyped-def]
    """Let go of a case whose work was cut short while it gathered, waited or was served."""
    row = items(a)[item]
    was = row.was
    if was == CANCELLED:
        return
    row.was = CANCELLED
    case = cases(a)[row.case]
    case.pending -= 1
    if was == STARTED:
        finish_member(a, item)
        case.working -= 1
        if case.working == 0:
            case.covered += max(0.0, clock(a)[NOW] - case.busy_from)
        return
    batch = batches(a)[item].batch
    if batch >= 0:
        _unlink(a, batch, item)
        if batches(a)[batch].first < 0:
            _dissolve(a, batch)
    free_item(a, item)


@kernel
def _unlink(a, batch, item):  # type: ignore[no-untyped-def]
    following = batches(a)[item].follow
    batches(a)[item].batch = -1
    before = -1
    member = batches(a)[batch].first
    while member != item:
        before = member
        member = batches(a)[member].follow
    if before < 0:
        batches(a)[batch].first = following
    else:
        batches(a)[before].follow = following
    if following < 0:
        batches(a)[batch].last = before


@kernel
def _dissolve(a, batch):  # type: ignore[no-untyped-def]
    """Let go of a batch from which everybody has gone; its queue lets go of one that was ready."""
    b = batches(a)[batch]
    if room_states(a)[b.room].open == batch:
        room_states(a)[b.room].open = -1
    if b.ready < np.inf:
        items(a)[batch].state = CANCELLED
        items(a)[batch].was = CANCELLED
        count_waiting(a, items(a)[batch].queue, -1)
    else:
        end_batch(a, batch)
