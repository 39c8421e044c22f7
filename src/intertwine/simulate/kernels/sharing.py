"""People who do several pieces of work at once, compiled. The slow version is `reference.sharing`.

With a shared pace each of m pieces goes on at 1/m of its speed (processor sharing, Kleinrock 1967):
so logs of people who do several things are read too (Estrada-Torres et al. 2021). At full pace each
goes on as if it were alone, as in Prosimos. What they have in hand is a list; `rests` says what is
left of each piece. One event a person is set, for the piece that will be done first; an older one
has another epoch. At the end of a shift what pauses rests, and what is finished has the person to
itself.
"""

from __future__ import annotations

import numpy as np
from numba import uint64

from intertwine.simulate.kernels.calendars import (
    advance,
    next_close,
    next_open,
    open_between,
)
from intertwine.simulate.kernels.interrupted import take_up
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.schedule import schedule
from intertwine.simulate.kernels.views import (
    cases,
    clock,
    counts,
    free_people,
    hands,
    hold,
    idle,
    items,
    people,
    person_states,
    queues,
    rests,
    several,
    shifts,
    tasks,
)
from intertwine.simulate.world import NOW, PIECE, STARTED, TO_SERVE


@kernel
def start_shared(a, item, duration):  # type: ignore[no-untyped-def]
    """Let the person in `hands` begin one more piece of work, or go on with one interrupted."""
    row = items(a)[item]
    rest = rests(a)[item]
    now = clock(a)[NOW]
    p = hands(a)[0]
    case = cases(a)[row.case]
    catch_up(a, p)
    if row.queue < 0 or not queues(a)[row.queue].interrupts:
        rest.left = -1.0
    take_up(a, item, duration)
    row.person = p
    row.start = now
    row.work = rest.whole
    row.state = STARTED
    row.next = -1
    own = hold(a)[p]
    last = own.first
    if last < 0:
        own.first = item
    else:
        while items(a)[last].next >= 0:
            last = items(a)[last].next
        items(a)[last].next = item
    own.held += 1
    if own.held < abs(several(a)[p]):
        free_people(a)[p >> 6] |= uint64(1) << uint64(p & 63)
    else:
        person_states(a)[p].item = item
    if case.working == 0:
        case.busy_from = now
    case.working += 1
    _set_next(a, p)


@kernel
def catch_up(a, p):  # type: ignore[no-untyped-def]
    """Count what a person has done of each piece since they were last looked at."""
    own = hold(a)[p]
    now = clock(a)[NOW]
    calendar = people(a)[p].calendar
    worked = now - own.last
    if calendar >= 0:
        worked = open_between(shifts(a), calendar, own.last, now)
    after = max(0.0, now - own.last - worked)
    own.last = now
    if own.held == 0:
        return
    staying = _staying(a, p)
    person_states(a)[p].busy += worked
    if staying > 0:
        person_states(a)[p].busy += after
    each = worked / own.held if several(a)[p] > 0 else worked
    item = own.first
    while item >= 0:
        done = each
        if after > 0.0 and not tasks(a)[items(a)[item].task].pauses:
            done += after / staying if several(a)[p] > 0 else after
        rests(a)[item].left = max(0.0, rests(a)[item].left - done)
        item = np.int64(items(a)[item].next)


@kernel
def _staying(a, p):  # type: ignore[no-untyped-def]
    """Return how many pieces a person goes on with when their calendar closes."""
    many = 0
    item = np.int64(hold(a)[p].first)
    while item >= 0:
        many += 1 - tasks(a)[items(a)[item].task].pauses
        item = np.int64(items(a)[item].next)
    return many


@kernel
def _set_next(a, p):  # type: ignore[no-untyped-def]
    """Set when a person's next piece is done, as things are: of several the one begun first."""
    own = hold(a)[p]
    own.epoch += 1
    item = np.int64(own.first)
    if item < 0:
        return
    staying = _staying(a, p)
    best = np.inf
    while item >= 0:
        end = _end_of(a, p, item, staying)
        if end < best:
            best = end
            own.due = item
        item = np.int64(items(a)[item].next)
    schedule(a, best, PIECE, -1, p, own.epoch)


@kernel
def _end_of(a, p, item, staying):  # type: ignore[no-untyped-def]
    """Return when a piece is done if until then nothing else is begun or done."""
    own = hold(a)[p]
    now = clock(a)[NOW]
    calendar = people(a)[p].calendar
    left = rests(a)[item].left
    shares = several(a)[p] > 0
    amount = left * own.held if shares else left
    if calendar < 0:
        return now + amount
    if tasks(a)[items(a)[item].task].pauses:
        return advance(shifts(a), calendar, now, amount)
    if not shares or staying == own.held:
        return now + amount
    return _end_across(a, calendar, left, own.held, staying)


@kernel
def _end_across(a, calendar, left, held, staying):  # type: ignore[no-untyped-def]
    """Return when a piece is done that is one of `held` by day and of `staying` after hours."""
    begin = clock(a)[NOW]
    while True:
        opening = next_open(shifts(a), calendar, begin)
        if (opening - begin) / staying >= left:
            return begin + left * staying
        left -= (opening - begin) / staying
        closing = next_close(shifts(a), calendar, opening)
        if (closing - opening) / held >= left:
            return opening + left * held
        left -= (closing - opening) / held
        begin = closing


@kernel
def piece_done(a, p, epoch):  # type: ignore[no-untyped-def]
    """Return the piece of work that is done; -1 where the event is of the past."""
    if hold(a)[p].epoch != epoch:
        return np.int64(-1)
    catch_up(a, p)
    item = np.int64(hold(a)[p].due)
    rests(a)[item].left = 0.0
    items(a)[item].end = clock(a)[NOW]
    return item


@kernel
def release_shared(a, item):  # type: ignore[no-untyped-def]
    """Take a piece of work that is done or cut short from its person, who is free for another."""
    p = np.int64(items(a)[item].person)
    own = hold(a)[p]
    catch_up(a, p)
    following = items(a)[item].next
    if own.first == item:
        own.first = following
    else:
        before = own.first
        while items(a)[before].next != item:
            before = items(a)[before].next
        items(a)[before].next = following
    own.held -= 1
    person = person_states(a)[p]
    person.item = -1
    person.idle_since = clock(a)[NOW]
    person.done += 1
    free_people(a)[p >> 6] |= uint64(1) << uint64(p & 63)
    idle(a)[counts(a)[TO_SERVE]] = p
    counts(a)[TO_SERVE] += 1
    _set_next(a, p)
