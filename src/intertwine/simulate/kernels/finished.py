"""Work that is done: people are let go, it is counted and logged, and what follows is found."""

from __future__ import annotations

from intertwine.simulate.kernels.bits import bin_of
from intertwine.simulate.kernels.calendars import open_between
from intertwine.simulate.kernels.choices import decide
from intertwine.simulate.kernels.gathering import finish_specially
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.keys import HAPPENS, element_key, uniform
from intertwine.simulate.kernels.moves import note_moment
from intertwine.simulate.kernels.people import out_of_chain, release_here
from intertwine.simulate.kernels.possible import is_possible, look_at_all
from intertwine.simulate.kernels.queueing import free_item
from intertwine.simulate.kernels.views import (
    cases,
    clock,
    counts,
    items,
    log_rows,
    people,
    places,
    ready,
    shifts,
    since,
    steps,
    task_bins,
    task_states,
    tasks,
    watched,
)
from intertwine.simulate.world import KEEP_LOG, LOGGED, NOW, SPECIAL, TARGETS, WARM_UP


@inline
def work_done(a, item):  # type: ignore[no-untyped-def]
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
        case.covered += max(0.0, now - case.busy_from)  # what begins later may be cut short
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
        if uniform(key, 0) < steps(a)[step].happens and is_possible(a, c, step):
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
