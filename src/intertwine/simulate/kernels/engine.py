"""The engine: one replication of a scenario, event by event.

The rules, which the slow interpreter in `reference.engine` follows as well:

1. Events come in order of time; at one time in the order in which they were set.
2. An event of a case fires its step. Then the case settles: tokens go on their way in the order
   in which they were given; a step that takes a token from the one place it depends on and needs
   nothing else happens at once; of all other steps the possible one with the lowest number
   happens first; inclusive joins are looked at when nothing else can happen.
3. Then work that has begun to wait goes to its queue in that order, and begins if somebody is
   free and there. People who have just let go of work take the next before the case goes on, and
   before somebody comes who may find no place to wait.
4. A case is over when no work is in hand and nothing is under way. One that has work in hand
   and nothing under way is stuck: it waits for ever, since cases do not help one another. Who
   finds no place to wait leaves as `turning` tells.

Draws are keyed by seed, replication, stream and case, element, and how often it was met; so
neither the order of events nor the number of threads changes a number.
"""

from __future__ import annotations

import numpy as np

from intertwine.simulate.kernels.arrivals import begin_case, next_arrival
from intertwine.simulate.kernels.batches import set_next_end
from intertwine.simulate.kernels.choices import choose, decide
from intertwine.simulate.kernels.departures import end_case
from intertwine.simulate.kernels.finding import find_people
from intertwine.simulate.kernels.finished import work_done
from intertwine.simulate.kernels.gathering import (
    gather,
    give_up_member,
    look_at_room,
)
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.moves import arrive, arrive_message, fire, to_ring
from intertwine.simulate.kernels.people import (
    give_up,
    serve_idle_here,
    start_head,
    wake_for_queue,
)
from intertwine.simulate.kernels.possible import (
    is_possible,
    join_is_ready,
    look_at,
    next_step,
)
from intertwine.simulate.kernels.pressing import enter_here, press_on
from intertwine.simulate.kernels.queueing import free_item, queue_of
from intertwine.simulate.kernels.schedule import next_event
from intertwine.simulate.kernels.sharing import piece_done
from intertwine.simulate.kernels.turning import leave
from intertwine.simulate.kernels.views import (
    arcs,
    begun,
    cases,
    clock,
    counts,
    due,
    epochs,
    events,
    heap_events,
    heap_times,
    items,
    join_steps,
    places,
    queue_states,
    queues,
    ring,
    steps,
    tasks,
)
from intertwine.simulate.world import (
    ARRIVE,
    AT_ONCE,
    BEGUN,
    CANCELLED,
    CASES_FULL,
    DONE,
    ENDED,
    ENDED_FULL,
    ENDED_ROOM,
    EVENTS,
    EVENTS_FULL,
    FEW_MOVES,
    FREE_CASES,
    FREE_EVENTS,
    FREE_ITEMS,
    GATHERED,
    GONE,
    HEAP,
    HORIZON,
    ITEMS_FULL,
    JOINS,
    KEEP_CASES,
    KEEP_LOG,
    LIVE,
    LOG_FULL,
    LOG_ROOM,
    LOGGED,
    LONGEST_SLEEP,
    LOOPING,
    MESSAGE,
    MOST_AT_ONCE,
    MOST_MOVES,
    MOVED,
    NOW,
    OVER,
    PIECE,
    RING,
    RING_FIRST,
    RING_LAST,
    RUNNING,
    SPARE,
    STATUS,
    STEP_NEEDS,
    TO_SERVE,
    TURNED,
    WAKE,
    ZERO_TIME,
)


@kernel
def run(a, replication, most):  # type: ignore[no-untyped-def]
    """Run a replication for at most so many events; `counts[STATUS]` says why it stopped.

    `replication` is the replication's key. Called again, it goes on where it stopped.
    """
    spare = counts(a)[SPARE]
    counts(a)[STATUS] = RUNNING
    for _ in range(most):
        if counts(a)[HEAP] == 0 or heap_times(a)[0] > clock(a)[HORIZON]:
            counts(a)[STATUS] = OVER
            return
        if counts(a)[FREE_EVENTS] < spare:
            counts(a)[STATUS] = EVENTS_FULL
            return
        if counts(a)[FREE_ITEMS] < spare:
            counts(a)[STATUS] = ITEMS_FULL
            return
        if counts(a)[FREE_CASES] < 1:
            counts(a)[STATUS] = CASES_FULL
            return
        if counts(a)[KEEP_LOG] and counts(a)[LOGGED] >= counts(a)[LOG_ROOM]:
            counts(a)[STATUS] = LOG_FULL
            return
        if counts(a)[KEEP_CASES] and counts(a)[ENDED] >= counts(a)[ENDED_ROOM]:
            counts(a)[STATUS] = ENDED_FULL
            return
        clock(a)[NOW] = heap_times(a)[0]
        counts(a)[EVENTS] += 1
        event = events(a)[next_event(a)]
        kind, c, subject, epoch, case_number = (
            event.kind,
            event.case,
            event.subject,
            event.epoch,
            event.case_number,
        )
        if kind != WAKE:
            if clock(a)[NOW] > clock(a)[MOVED]:
                clock(a)[MOVED] = clock(a)[NOW]
                counts(a)[AT_ONCE] = 0
            counts(a)[AT_ONCE] += 1
        first = -1
        finishing = False
        if kind == PIECE:
            subject = piece_done(a, subject, epoch)
            if subject < 0:
                continue
            c = items(a)[subject].case
            kind = DONE
        if kind == DONE:
            if items(a)[subject].state == CANCELLED:
                if tasks(a)[items(a)[subject].task].room >= 0:
                    set_next_end(a, subject)
                free_item(a, subject)
                continue
            first = work_done(a, subject)
            finishing = True
        elif kind == TURNED:
            if items(a)[subject].state == CANCELLED:
                free_item(a, subject)
                continue
            first = leave(a, subject)
            finishing = True
        elif kind == ARRIVE:
            c = begin_case(a, subject, replication)
            next_arrival(a, subject, epoch, replication)
        elif kind == WAKE:
            _wake(a, subject)
            if clock(a)[NOW] - clock(a)[MOVED] > LONGEST_SLEEP and _only_wakes(a):
                clock(a)[NOW] = clock(a)[MOVED]
                counts(a)[STATUS] = OVER
                return
        elif kind == GATHERED:
            look_at_room(a, subject)
        else:
            if case_number != cases(a)[c].number:
                continue
            if kind == MESSAGE:
                cases(a)[c].pending -= 1
                arrive_message(a, c, subject)
            else:
                first = _time_over(a, c, subject, epoch)
        still = counts(a)[AT_ONCE] > MOST_MOVES + MOST_AT_ONCE * counts(a)[LIVE]
        handed = -1
        while True:
            if counts(a)[TO_SERVE]:
                serve_idle_here(a)
            if handed < 0:
                if c < 0:
                    break
                if still or not _settle(a, c, first, finishing):
                    counts(a)[LOOPING] = c
                    counts(a)[STATUS] = ZERO_TIME
                    return
                handed = 0
            handed = _hand_out(a, handed)
            if counts(a)[TO_SERVE] == 0:
                break
        if c < 0:
            continue
        counts(a)[BEGUN] = 0
        case = cases(a)[c]
        if case.pending == 0 and (case.live == 0 or case.timers == 0):
            end_case(a, c)


@inline
def _settle(a, c, first, finishing):  # type: ignore[no-untyped-def]
    """Let a case move until nothing more happens by itself; False where that never ends."""
    step = first
    moves = 0
    while True:
        if step >= 0:
            fire(a, c, step, finishing)
            finishing = False
        while counts(a)[RING_FIRST] < counts(a)[RING_LAST]:
            p = ring(a)[counts(a)[RING_FIRST] & (RING - 1)]
            counts(a)[RING_FIRST] += 1
            while True:
                moves += 1
                if moves > MOST_MOVES:
                    return False
                step = places(a)[p].quiet
                if step < 0 and places(a)[p].choice >= 0:
                    step = choose(a, c, places(a)[p].choice)
                if step < 0:
                    arrive(a, c, p)
                    if moves > FEW_MOVES and _too_much(a):
                        return False
                    break
                live = -places(a)[p].inner
                row = steps(a)[step]
                if row.goes >= 0:
                    p = row.goes
                    cases(a)[c].live += live + places(a)[p].inner
                    continue
                for i in range(row.give0, row.give1):
                    q = arcs(a)[i, 0]
                    for _ in range(arcs(a)[i, 1]):
                        live += places(a)[q].inner
                        to_ring(a, q)
                cases(a)[c].live += live
                if counts(a)[RING_LAST] - counts(a)[RING_FIRST] > RING - 256:
                    return False
                break
        if _too_much(a):
            return False
        step = next_step(a)
        if step < 0:
            for i in range(counts(a)[JOINS]):
                if join_is_ready(a, c, join_steps(a)[i]) and is_possible(a, c, join_steps(a)[i]):
                    step = join_steps(a)[i]
                    break
            if step < 0:
                return True
        elif steps(a)[step].join >= 0 or not is_possible(a, c, step):
            step = -1
        elif steps(a)[step].group >= 0:
            step = decide(a, c, steps(a)[step].group, step)
        moves += 1
        if moves > MOST_MOVES:
            return False


@inline
def _too_much(a):  # type: ignore[no-untyped-def]
    """Return whether so much begins at this moment that the room set aside for it runs out.

    What has begun may each need an item and an event more when it is handed out.
    """
    begins = counts(a)[BEGUN]
    needed = STEP_NEEDS + 2 * begins
    few = counts(a)[FREE_ITEMS] < needed or counts(a)[FREE_EVENTS] < needed
    return few or begins > RING - 256


@inline
def _hand_out(a, i):  # type: ignore[no-untyped-def]
    """Queue what has begun to wait and let go of what was cut short, from the given on.

    Return how far it came: people who are free by then are served before somebody comes who may
    be turned away.
    """
    while i < counts(a)[BEGUN]:
        item = begun(a)[i]
        if items(a)[item].state == CANCELLED:
            if tasks(a)[items(a)[item].task].room >= 0:
                give_up_member(a, item)
            else:
                give_up(a, item)
        elif items(a)[item].state != GONE:
            if tasks(a)[items(a)[item].task].room >= 0:
                gather(a, item)
            else:
                q = queue_of(a, item)
                if counts(a)[TO_SERVE] and q >= 0 and queues(a)[q].most >= 0:
                    return i
                enter_here(a, q, item)
        i += 1
    return i


@kernel
def _wake(a, q):  # type: ignore[no-untyped-def]
    """Let those who are there look at a queue, and see who comes later."""
    queue_states(a)[q].wake = np.inf
    while queue_states(a)[q].size > 0 and find_people(a, q):
        start_head(a, q)
    if queues(a)[q].interrupts:
        press_on(a, q)
    elif queue_states(a)[q].size > 0 and queues(a)[q].shifts:
        wake_for_queue(a, q)


@kernel
def _only_wakes(a):  # type: ignore[no-untyped-def]
    """Return whether people come and go, and nothing else will happen."""
    others = 0
    for i in range(counts(a)[HEAP]):
        others += events(a)[heap_events(a)[i]].kind != WAKE
    return others == 0


@kernel
def _time_over(a, c, step, epoch):  # type: ignore[no-untyped-def]
    """Return the step whose time is over; -1 if it was overtaken or must wait for more."""
    cases(a)[c].timers -= 1
    p = arcs(a)[steps(a)[step].take0, 0]
    if epochs(a)[c, places(a)[p].epoch] != epoch:
        return -1
    due(a)[c, places(a)[p].epoch] += 1
    if is_possible(a, c, step):
        return step
    look_at(a, step)
    return -1
