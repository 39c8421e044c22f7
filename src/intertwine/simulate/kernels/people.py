"""What people do: start work, let go of it, take the next, come back to it.

A person who is free and there never leaves work waiting that could begin with them. Who serves is
`finding`, who is served next `queueing`.
"""

from __future__ import annotations

import numpy as np
from numba import uint64

from intertwine.simulate.kernels.batches import start_batch
from intertwine.simulate.kernels.bits import lowest
from intertwine.simulate.kernels.calendars import advance, next_open
from intertwine.simulate.kernels.draws import draw_here
from intertwine.simulate.kernels.finding import find_people, is_there, look_round, set_free
from intertwine.simulate.kernels.interrupted import start_stretch
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.moves import note_moment, unchain
from intertwine.simulate.kernels.queueing import (
    count_waiting,
    duration_key,
    free_item,
    head,
    is_before,
    take_head,
)
from intertwine.simulate.kernels.schedule import schedule, schedule_here
from intertwine.simulate.kernels.sharing import release_shared, start_shared
from intertwine.simulate.kernels.views import (
    cases,
    clock,
    counts,
    eligible,
    families,
    free_people,
    hands,
    idle,
    items,
    needs,
    own_times,
    people,
    people_there,
    person_states,
    places,
    queue_states,
    queues,
    serving,
    several,
    shifts,
    tasks,
)
from intertwine.simulate.setting import PROSIMOS
from intertwine.simulate.world import (
    ACTIVITIES,
    CANCELLED,
    DONE,
    FOUND,
    NOW,
    POLICY,
    QUEUED,
    SPECIAL,
    STARTED,
    TARGETS,
    TO_SERVE,
    WAKE,
    WORDS,
)


@inline
def serve_idle_here(a):  # type: ignore[no-untyped-def]
    """Let those who have just become free help; see that those who are away come back."""
    for i in range(counts(a)[TO_SERVE]):
        p = idle(a)[i]
        if person_states(a)[p].item < 0:
            if is_there(a, p):
                _serve(a, p)
            if person_states(a)[p].item < 0 and people(a)[p].calendar >= 0:
                wake_for_person(a, p)
    counts(a)[TO_SERVE] = 0


@inline
def _serve(a, p):  # type: ignore[no-untyped-def]
    """Let a person who is free and there help who should be helped next, if anybody waits.

    Where several people are needed at once and the others are not there, whoever comes next in
    another queue is helped.
    """
    key = -np.inf
    number = -1
    while True:
        best = -1
        for i in range(people(a)[p].queue0, people(a)[p].queue1):
            q = serving(a)[i]
            if queue_states(a)[q].size == 0:
                continue
            item = head(a, q)
            row = items(a)[item]
            if row.key < key or (row.key == key and row.number <= number):
                continue
            if best < 0 or is_before(a, item, queue_states(a)[best].head):
                best = q
        if best < 0:
            return
        if queues(a)[best].single:
            set_free(a, p, False)
            hands(a)[0] = p
            counts(a)[FOUND] = 1
            item = queue_states(a)[best].head
            take_head(a, best)
            count_waiting(a, best, -1)
            start_here(a, item)
            return
        row = items(a)[queue_states(a)[best].head]
        key, number = row.key, row.number
        if not find_people(a, best):
            wake_for_queue(a, best)
            continue
        start_head(a, best)
        if person_states(a)[p].item >= 0:
            return


@kernel
def start_head(a, q):  # type: ignore[no-untyped-def]
    """Start the head of a queue with the people in `hands`."""
    item = head(a, q)
    take_head(a, q)
    count_waiting(a, q, -1)
    start(a, item)


@kernel
def start(a, item):  # type: ignore[no-untyped-def]
    """Start an item with the people in `hands` (perhaps nobody): its end is set."""
    return start_here(a, item)


@inline
def start_here(a, item):  # type: ignore[no-untyped-def]
    """Do what `start` does, where it is done at nearly each event."""
    if counts(a)[SPECIAL] and _start_specially(a, item):
        return
    row = items(a)[item]
    task = tasks(a)[row.task]
    now = clock(a)[NOW]
    duration = task.duration
    calendar = task.calendar
    first = -1
    for i in range(counts(a)[FOUND]):
        p = hands(a)[i]
        person_states(a)[p].item = item
        person_states(a)[p].next = first
        first = p
    row.person = first
    if first >= 0:
        first = hands(a)[0]
        calendar = people(a)[first].calendar
        if task.own1 > task.own0:
            duration = _duration_of(a, task, first)
    work = max(0.0, draw_here(families(a), duration, duration_key(a, item)))
    begin = now
    if counts(a)[POLICY] == PROSIMOS and first >= 0:
        begin = max(now, person_states(a)[first].released)
    if calendar < 0:
        end = begin + work
    else:
        if first < 0 or counts(a)[POLICY] == PROSIMOS:
            begin = next_open(shifts(a), calendar, begin)
        end = advance(shifts(a), calendar, begin, work) if task.pauses else begin + work
    if counts(a)[POLICY] == PROSIMOS and first >= 0:
        person_states(a)[first].released = end
    row.state = STARTED
    row.start = begin
    row.end = end
    row.work = work
    counts(a)[ACTIVITIES] += 1
    case = cases(a)[row.case]
    if case.working == 0:
        case.busy_from = begin
    case.working += 1
    if counts(a)[TARGETS]:
        note_moment(a, row.case, task.element, False)
    schedule_here(a, end, DONE, row.case, item, 0)


@kernel
def _start_specially(a, item):  # type: ignore[no-untyped-def]
    """Start what is not done alone and at one go: a batch, a further piece of work of somebody
    who does several at once, work that can be interrupted. False where an item is none of these.
    """
    row = items(a)[item]
    if row.place < 0:
        start_batch(a, item)
    elif counts(a)[FOUND] > 0 and several(a)[hands(a)[0]] != 0:
        start_shared(a, item, _duration_of(a, tasks(a)[row.task], hands(a)[0]))
    elif row.queue >= 0 and queues(a)[row.queue].interrupts:
        start_stretch(a, item, _duration_of(a, tasks(a)[row.task], hands(a)[0]))
    else:
        return False
    return True


@kernel
def _duration_of(a, task, p):  # type: ignore[no-untyped-def]
    """Return how long a task takes somebody: their own duration, else everybody's."""
    low, high = task.own0, task.own1
    while low < high:
        middle = (low + high) >> 1
        if own_times(a)[middle].person < p:
            low = middle + 1
        else:
            high = middle
    if low < task.own1 and own_times(a)[low].person == p:
        return own_times(a)[low].duration
    return task.duration


@kernel
def release(a, item):  # type: ignore[no-untyped-def]
    """Let go of the people of an item; they are put among the idle to be served."""
    return release_here(a, item)


@inline
def release_here(a, item):  # type: ignore[no-untyped-def]
    """Do what `release` does, where it is done at nearly each event."""
    row = items(a)[item]
    now = clock(a)[NOW]
    p = row.person
    spent = row.work
    if now < row.end:
        spent = max(0.0, min(row.work, now - row.start))
    while p >= 0:
        person = person_states(a)[p]
        following = person.next
        person.item = -1
        person.next = -1
        person.idle_since = now
        person.busy += spent
        person.done += 1
        if counts(a)[POLICY] != PROSIMOS:
            set_free(a, p, True)
            idle(a)[counts(a)[TO_SERVE]] = p
            counts(a)[TO_SERVE] += 1
        p = following


@kernel
def wake_for_person(a, p):  # type: ignore[no-untyped-def]
    """See that somebody looks at a free person's queues when they are there again."""
    opening = clock(a)[NOW] if is_there(a, p) else person_states(a)[p].until
    for i in range(people(a)[p].queue0, people(a)[p].queue1):
        q = serving(a)[i]
        if queue_states(a)[q].size > 0 and opening < queue_states(a)[q].wake:
            queue_states(a)[q].wake = opening
            schedule(a, opening, WAKE, -1, q, 0)


@kernel
def wake_for_queue(a, q):  # type: ignore[no-untyped-def]
    """See that somebody looks at a queue when the first of those away is there again.

    Where one person is enough and others wait already, that is seen to: whoever has gone off work
    since looked at the queue themselves (`wake_for_person`).
    """
    if queues(a)[q].single and queue_states(a)[q].size > 1 and queue_states(a)[q].wake < np.inf:
        return
    opening = np.inf
    look_round(a)
    for n in range(queues(a)[q].need0, queues(a)[q].need1):
        row = needs(a)[n].eligible
        for word in range(counts(a)[WORDS]):
            bits = free_people(a)[word] & eligible(a)[row, word] & ~people_there(a)[word]
            while bits:
                p = (word << 6) + lowest(bits)
                bits &= bits - uint64(1)
                opening = min(opening, person_states(a)[p].until)
    if opening < queue_states(a)[q].wake:
        queue_states(a)[q].wake = opening
        schedule(a, opening, WAKE, -1, q, 0)


@kernel
def give_up(a, item):  # type: ignore[no-untyped-def]
    """Let go of an item whose work was cut short."""
    row = items(a)[item]
    case = cases(a)[row.case]
    case.pending -= 1
    if row.was == STARTED:
        shared = row.person >= 0 and several(a)[row.person] != 0
        if shared:
            release_shared(a, item)
        else:
            release(a, item)
        case.working -= 1
        if case.working == 0:
            case.covered += max(0.0, clock(a)[NOW] - case.busy_from)
        row.was = CANCELLED
        if shared:
            free_item(a, item)
    elif row.was == QUEUED:
        row.was = CANCELLED
        if row.queue >= 0:
            count_waiting(a, row.queue, -1)
        else:
            free_item(a, item)


@kernel
def out_of_chain(a, item):  # type: ignore[no-untyped-def]
    """Take finished work out of the chain of what can be cut short, if it is in one."""
    column = places(a)[items(a)[item].place].chain
    if column >= 0:
        unchain(a, items(a)[item].case, column, item)
