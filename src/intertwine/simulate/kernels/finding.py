"""Who is there, and who of them serves: whoever can really start first.

Of those the one idle longest, then the first in the file (`Policy.EARLIEST`).
"""

from __future__ import annotations

import numpy as np
from numba import uint64

from intertwine.simulate.kernels.bits import lowest
from intertwine.simulate.kernels.calendars import next_close, next_open
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.views import (
    clock,
    counts,
    eligible,
    free_people,
    hands,
    hold,
    needs,
    people,
    people_there,
    person_states,
    queues,
    shifts,
)
from intertwine.simulate.setting import PROSIMOS
from intertwine.simulate.world import (
    FOUND,
    NOW,
    PEOPLE,
    POLICY,
    SEVERAL,
    SPECIAL,
    THERE_UNTIL,
    WORDS,
)


@inline
def is_there(a, p):  # type: ignore[no-untyped-def]
    """Return whether a person's calendar is open now."""
    look_round(a)
    return (people_there(a)[p >> 6] >> uint64(p & 63)) & uint64(1) == uint64(1)


@inline
def look_round(a):  # type: ignore[no-untyped-def]
    """Note who is there, if somebody has come or gone since it was noted last."""
    if clock(a)[NOW] >= clock(a)[THERE_UNTIL]:
        _note_who_is_there(a)


@kernel
def _note_who_is_there(a):  # type: ignore[no-untyped-def]
    now = clock(a)[NOW]
    soonest = np.inf
    for p in range(counts(a)[PEOPLE]):
        person = person_states(a)[p]
        if person.until <= now:
            calendar = people(a)[p].calendar
            opening = next_open(shifts(a), calendar, now)
            bit = uint64(1) << uint64(p & 63)
            if opening > now:
                people_there(a)[p >> 6] &= ~bit
                person.until = opening
            else:
                people_there(a)[p >> 6] |= bit
                person.until = next_close(shifts(a), calendar, now)
        soonest = min(soonest, person.until)
    clock(a)[THERE_UNTIL] = soonest


@kernel
def find_people(a, q):  # type: ignore[no-untyped-def]
    """Find who can start the head of a queue now; leaves them in `hands`, all or none."""
    return find_people_here(a, q)


@inline
def find_people_here(a, q):  # type: ignore[no-untyped-def]
    """Do what `find_people` does, where it is done at nearly each event."""
    if not queues(a)[q].single:
        return _find_several(a, q)
    best = _longest_idle(a, needs(a)[queues(a)[q].need0].eligible)
    if best < 0:
        return False
    if counts(a)[POLICY] != PROSIMOS:
        set_free(a, best, False)
    hands(a)[0] = best
    counts(a)[FOUND] = 1
    return True


@kernel
def _find_several(a, q):  # type: ignore[no-untyped-def]
    counts(a)[FOUND] = 0
    complete = True
    for n in range(queues(a)[q].need0, queues(a)[q].need1):
        row = needs(a)[n].eligible
        for _ in range(needs(a)[n].count):
            best = _longest_idle(a, row)
            if best < 0:
                complete = False
                break
            set_free(a, best, False)
            hands(a)[counts(a)[FOUND]] = best
            counts(a)[FOUND] += 1
        if not complete:
            break
    if not complete or counts(a)[POLICY] == PROSIMOS:
        for i in range(counts(a)[FOUND]):
            set_free(a, hands(a)[i], True)
    return complete


@kernel
def _longest_idle(a, row):  # type: ignore[no-untyped-def]
    if counts(a)[SPECIAL] >= SEVERAL:
        return _least_in_hand(a, row)
    best = -1
    since = np.inf
    own_choice = counts(a)[POLICY] == PROSIMOS
    look_round(a)
    for word in range(counts(a)[WORDS]):
        bits = free_people(a)[word] & eligible(a)[row, word]
        if not own_choice:
            bits &= people_there(a)[word]
        while bits:
            p = (word << 6) + lowest(bits)
            bits &= bits - uint64(1)
            person = person_states(a)[p]
            idle_since = person.released if own_choice else person.idle_since
            if idle_since < since:
                since = idle_since
                best = p
    return best


@kernel
def _least_in_hand(a, row):  # type: ignore[no-untyped-def]
    """Return who is there and has least in hand, of several who has been idle longest."""
    best = -1
    look_round(a)
    for word in range(counts(a)[WORDS]):
        bits = free_people(a)[word] & eligible(a)[row, word] & people_there(a)[word]
        while bits:
            p = (word << 6) + lowest(bits)
            bits &= bits - uint64(1)
            held, idle_since = hold(a)[p].held, person_states(a)[p].idle_since
            if (
                best < 0
                or held < hold(a)[best].held
                or (held == hold(a)[best].held and idle_since < person_states(a)[best].idle_since)
            ):
                best = p
    return best


@inline
def set_free(a, p, free):  # type: ignore[no-untyped-def]
    """Note whether a person's hands are free."""
    bit = uint64(1) << uint64(p & 63)
    if free:
        free_people(a)[p >> 6] |= bit
    else:
        free_people(a)[p >> 6] &= ~bit
