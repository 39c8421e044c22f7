"""Cases that gather and are served together, compiled. The slow version is `reference.batches`.

A batch is an item of work of its own, without a place: it waits in a queue in the name of its
first case, and people take it as they take any other. Its cases are linked from it. The end of one
of them is set when the one before it ends, so a batch of any size has one event at a time.
"""

from __future__ import annotations

import numpy as np

from intertwine.simulate.kernels.calendars import advance, next_open
from intertwine.simulate.kernels.draws import draw
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.keys import DURATION, element_key
from intertwine.simulate.kernels.schedule import schedule
from intertwine.simulate.kernels.views import (
    batches,
    cases,
    clock,
    counts,
    factors,
    families,
    free_items,
    hands,
    items,
    moments,
    own_times,
    people,
    person_states,
    room_states,
    rooms,
    shifts,
    targets,
    task_states,
    tasks,
)
from intertwine.simulate.world import (
    ACTIVITIES,
    CANCELLED,
    DONE,
    FOUND,
    FREE_ITEMS,
    GONE,
    NOW,
    STARTED,
    TARGETS,
)


@kernel
def start_batch(a, batch):  # type: ignore[no-untyped-def]
    """Start a batch with the people in `hands` (perhaps nobody): the ends of its cases are known.

    Those who were cut short and not yet given up are left behind.
    """
    row = items(a)[batch]
    b = batches(a)[batch]
    room = rooms(a)[b.room]
    if room_states(a)[b.room].open == batch:
        room_states(a)[b.room].open = -1
    _leave_behind(a, batch)
    task = tasks(a)[row.task]
    duration, calendar = _taken_by(a, batch)
    found = counts(a)[FOUND]
    begin = clock(a)[NOW] if found else next_open(shifts(a), calendar, clock(a)[NOW])
    factor = _factor(a, b.room, b.left)
    lasts = 1.0 + room.each * (b.left - 1)
    moment = begin
    end = begin
    work = 0.0
    total = 0.0
    member = b.first
    number = 0
    while member >= 0:
        mine = items(a)[member]
        case = cases(a)[mine.case]
        if room.in_turn or number == 0:
            if room.in_turn and number and task.pauses:
                moment = next_open(shifts(a), calendar, moment)
            element = tasks(a)[mine.task].element
            key = element_key(case.key, element, DURATION, mine.occurrence)
            work = max(0.0, draw(families(a), duration, key)) * factor
            work *= 1.0 if room.in_turn else lasts
            if calendar >= 0 and task.pauses:
                end = advance(shifts(a), calendar, moment, work)
            else:
                end = moment + work
            total += work
        mine.state = STARTED
        mine.person = row.person
        mine.start = moment
        mine.end = end
        mine.work = work
        batches(a)[member].waited = max(0.0, b.ready - mine.since) + (moment - begin)
        if case.working == 0:
            case.busy_from = moment
        case.working += 1
        if counts(a)[TARGETS]:
            _note_start(a, mine.case, tasks(a)[mine.task].element, moment)
        if number == 0:
            schedule(a, end, DONE, mine.case, member, 0)
        counts(a)[ACTIVITIES] += 1
        if room.in_turn:
            moment = end
        number += 1
        member = batches(a)[member].follow
    row.state = STARTED
    row.start = begin
    row.end = end
    row.work = total


@kernel
def _leave_behind(a, batch):  # type: ignore[no-untyped-def]
    """Keep those who can be served, and count them."""
    b = batches(a)[batch]
    member = b.first
    b.first = -1
    b.left = 0
    before = -1
    while member >= 0:
        following = batches(a)[member].follow
        if items(a)[member].state == CANCELLED:
            batches(a)[member].batch = -1
        else:
            if before < 0:
                b.first = member
            else:
                batches(a)[before].follow = member
            before = member
            b.left += 1
        member = following
    batches(a)[before].follow = -1
    b.last = before
    b.size = b.left


@kernel
def _taken_by(a, batch):  # type: ignore[no-untyped-def]
    """Let people take a batch; return the duration's row and the calendar of the first of them."""
    row = items(a)[batch]
    task = tasks(a)[row.task]
    duration = task.duration
    calendar = task.calendar
    first = -1
    for i in range(counts(a)[FOUND]):
        p = hands(a)[i]
        person_states(a)[p].item = batch
        person_states(a)[p].next = first
        person_states(a)[p].done += batches(a)[batch].left - 1
        first = p
    row.person = first
    if first >= 0:
        first = hands(a)[0]
        calendar = people(a)[first].calendar
        for i in range(task.own0, task.own1):
            if own_times(a)[i].person == first:
                duration = own_times(a)[i].duration
    return duration, calendar


@kernel
def _factor(a, r, size):  # type: ignore[no-untyped-def]
    """Return the factor of the nearest size named, the smaller of two equally near."""
    room = rooms(a)[r]
    if size == 1 or room.factor0 == room.factor1:
        return 1.0
    best = room.factor0
    for i in range(room.factor0 + 1, room.factor1):
        if abs(factors(a)[i].size - size) < abs(factors(a)[best].size - size):
            best = i
    return factors(a)[best].factor


@kernel
def _note_start(a, c, element, moment):  # type: ignore[no-untyped-def]
    """Remember for promises when a case's own part of a batch begins."""
    for i in range(counts(a)[TARGETS]):
        target = targets(a)[i]
        if target.from_ == element and not target.from_end and np.isnan(moments(a)[c, 2 * i]):
            moments(a)[c, 2 * i] = moment
        if target.to == element and not target.to_end and np.isnan(moments(a)[c, 2 * i + 1]):
            moments(a)[c, 2 * i + 1] = moment


@kernel
def set_next_end(a, member):  # type: ignore[no-untyped-def]
    """Set the end of the case that comes after one in its batch, if there is one."""
    following = batches(a)[member].follow
    if following >= 0:
        row = items(a)[following]
        schedule(a, row.end, DONE, row.case, following, 0)
    batches(a)[member].follow = -1


@kernel
def waited_for_people(a, member, counted):  # type: ignore[no-untyped-def]
    """Return from when until when a case that is done waited for people; count the rest of it.

    The rest is waiting for others of its batch, and the part of the work that they shared.
    """
    row = items(a)[member]
    own = batches(a)[member]
    batch = own.batch
    state = task_states(a)[row.task]
    if counted:
        state.batch += own.waited
    if counted and not rooms(a)[batches(a)[batch].room].in_turn:
        state.shared += row.work - row.work / batches(a)[batch].size
    return max(row.since, batches(a)[batch].ready), items(a)[batch].start


@kernel
def out_of_batch(a, member):  # type: ignore[no-untyped-def]
    """Take a case that is done or cut short out of a batch that has begun.

    Return the batch where it was the last, so that its people must be let go; else -1.
    """
    batch = batches(a)[member].batch
    batches(a)[member].batch = -1
    batches(a)[batch].left -= 1
    return batch if batches(a)[batch].left == 0 else -1


@kernel
def end_batch(a, batch):  # type: ignore[no-untyped-def]
    """Let a batch's record be used again."""
    items(a)[batch].state = GONE
    free_items(a)[counts(a)[FREE_ITEMS]] = batch
    counts(a)[FREE_ITEMS] += 1
