"""The engine: one replication of a scenario, event by event.

The rules, which the slow interpreter in `reference.engine` follows as well:

1. Events come in order of time; at one time in the order in which they were set.
2. An event of a case fires its step. Then the case settles: tokens go on their way in the order
   in which they were given; a step that takes a token from the one place it depends on and needs
   nothing else happens at once; of all other steps the possible one with the lowest number
   happens first; inclusive joins are looked at when nothing else can happen.
3. Then work that has begun to wait goes to its queue in that order, and begins if somebody is
   free and there. People who have just let go of work take the next before the case goes on.
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
from intertwine.simulate.kernels.bits import bits_of
from intertwine.simulate.kernels.calendars import open_between
from intertwine.simulate.kernels.gathering import (
    finish_specially,
    gather,
    give_up_member,
    look_at_room,
)
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.keys import HAPPENS, element_key, uniform
from intertwine.simulate.kernels.moves import (
    arrive,
    arrive_message,
    choose,
    decide,
    fire,
    is_possible,
    join_is_ready,
    look_at,
    look_at_all,
    next_step,
    note_moment,
    to_ring,
)
from intertwine.simulate.kernels.people import (
    find_people,
    give_up,
    out_of_chain,
    release_here,
    serve_idle,
    start_head,
    wake_for_queue,
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
    cycle_bins,
    ended_rows,
    epochs,
    events,
    free_cases,
    heap_events,
    heap_times,
    items,
    join_steps,
    kept,
    log_rows,
    moments,
    people,
    places,
    queue_states,
    queues,
    ready,
    ring,
    shifts,
    since,
    steps,
    stuck_cases,
    stuck_holds,
    stuck_tokens,
    stuck_transit,
    sums,
    targets,
    task_bins,
    task_states,
    tasks,
    tokens,
    transit,
    undelivered,
    waiting_bins,
    watched,
)
from intertwine.simulate.world import (
    ARRIVE,
    AT_ONCE,
    BEGUN,
    BINS,
    CANCELLED,
    CASES_FULL,
    CHANNELS,
    COMPLETED,
    DONE,
    ENDED,
    ENDED_FULL,
    ENDED_ROOM,
    EVENTS,
    EVENTS_FULL,
    FEW_CASES,
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
    LIVE_AREA,
    LIVE_SINCE,
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
    PLACES,
    RING,
    RING_FIRST,
    RING_LAST,
    RUNNING,
    SPARE,
    SPECIAL,
    STATUS,
    STEP_NEEDS,
    STUCK,
    TARGETS,
    TO_SERVE,
    TURNED,
    TURNED_AWAY,
    WAKE,
    WARM_UP,
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
            first = _work_done(a, subject)
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
        if counts(a)[TO_SERVE]:
            serve_idle(a)
        if c < 0:
            continue
        still = counts(a)[AT_ONCE] > MOST_MOVES + MOST_AT_ONCE * counts(a)[LIVE]
        if still or not _settle(a, c, first, finishing):
            counts(a)[LOOPING] = c
            counts(a)[STATUS] = ZERO_TIME
            return
        _hand_out(a)
        case = cases(a)[c]
        if case.pending == 0 and (case.live == 0 or case.timers == 0):
            _end(a, c)


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
        if moves > MOST_MOVES or counts(a)[BEGUN] > RING - 256:
            return False
        if counts(a)[FREE_ITEMS] < STEP_NEEDS or counts(a)[FREE_EVENTS] < STEP_NEEDS:
            return False


@inline
def _hand_out(a):  # type: ignore[no-untyped-def]
    """Queue what has begun to wait and let go of what was cut short."""
    i = 0
    while i < counts(a)[BEGUN]:
        item = begun(a)[i]
        i += 1
        if items(a)[item].state == CANCELLED:
            if tasks(a)[items(a)[item].task].room >= 0:
                give_up_member(a, item)
            else:
                give_up(a, item)
            continue
        if items(a)[item].state == GONE:
            continue
        if tasks(a)[items(a)[item].task].room >= 0:
            gather(a, item)
        else:
            enter_here(a, queue_of(a, item), item)
    counts(a)[BEGUN] = 0
    if counts(a)[TO_SERVE]:
        serve_idle(a)


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


@inline
def _work_done(a, item):  # type: ignore[no-untyped-def]
    """Let go of people, count the work, and return the step that follows; -1 if it must wait."""
    row = items(a)[item]
    c = row.case
    now = clock(a)[NOW]
    case = cases(a)[c]
    task = tasks(a)[row.task]
    person = row.person
    calendar = task.calendar
    if person >= 0:
        calendar = people(a)[person].calendar
    from_, until = row.since, row.start
    if counts(a)[SPECIAL]:
        from_, until = finish_specially(a, item, case.arrived >= clock(a)[WARM_UP])
    elif person >= 0:
        release_here(a, item)
    case.working -= 1
    if case.working == 0:
        case.covered += now - case.busy_from
    case.pending -= 1
    if case.arrived >= clock(a)[WARM_UP]:
        _count_work(a, item, calendar, from_, until)
    if counts(a)[KEEP_LOG]:
        entry = log_rows(a)[counts(a)[LOGGED]]
        entry.case = row.case_number
        entry.element = task.element
        entry.person = person
        entry.enabled = row.since
        entry.start = row.start
        entry.end = now
        counts(a)[LOGGED] += 1
    if places(a)[row.place].chain >= 0:
        out_of_chain(a, item)
    if counts(a)[TARGETS]:
        note_moment(a, c, task.element, True)
    occurrence = row.occurrence
    p = row.place
    free_item(a, item)
    if task.follows >= 0:
        return task.follows
    return _what_follows(a, c, p, task, occurrence)


@kernel
def _what_follows(a, c, p, task, occurrence):  # type: ignore[no-untyped-def]
    """Return the step that follows work just done on a place; -1 if it must wait."""
    for i in range(task.fail0, task.fail1):
        step = watched(a)[i]
        key = element_key(cases(a)[c].key, steps(a)[step].element, HAPPENS, occurrence)
        if uniform(key, 0) < steps(a)[step].happens:
            return step
    ready(a)[c, p] += 1
    for i in range(task.finish0, task.finish1):
        step = watched(a)[i]
        if is_possible(a, c, step):
            if steps(a)[step].group >= 0:
                step = decide(a, c, steps(a)[step].group, step)
            ready(a)[c, p] -= 1
            return step
    if places(a)[p].since >= 0:
        since(a)[c, places(a)[p].since] = clock(a)[NOW]
    look_at_all(a, task.finish0, task.finish1)
    return -1


@inline
def _count_work(a, item, calendar, from_, until):  # type: ignore[no-untyped-def]
    """Count work that is done; from `from_` to `until` it waited for people."""
    from_calendar = 0.0
    row = items(a)[item]
    waited = until - from_
    if calendar >= 0 and waited > 0.0:
        from_calendar = max(0.0, waited - open_between(shifts(a), calendar, from_, until))
    state = task_states(a)[row.task]
    state.n += 1
    state.calendar += from_calendar
    state.person += waited - from_calendar
    state.work += row.work
    state.paused += max(0.0, row.end - row.start - row.work)
    state.cost += tasks(a)[row.task].cost
    task_bins(a)[row.task, bin_of(row.start - row.since)] += 1


@kernel
def _time_over(a, c, step, epoch):  # type: ignore[no-untyped-def]
    """Return the step whose time is over; -1 if it was overtaken or must wait for more."""
    cases(a)[c].timers -= 1
    p = arcs(a)[steps(a)[step].take0, 0]
    if epochs(a)[c, places(a)[p].epoch] != epoch:
        return -1
    ready(a)[c, p] += 1
    if is_possible(a, c, step):
        return step
    look_at(a, step)
    return -1


@inline
def bin_of(value):  # type: ignore[no-untyped-def]
    """Return the bin of a time in `world.BINS`. Bits of what is too small come below the first."""
    return max(0, min(BINS.number - 1, (bits_of(value) >> BINS.shift) - BINS.first))


@inline
def _end(a, c):  # type: ignore[no-untyped-def]
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
