"""Work that whoever is more urgent may interrupt, and that goes on where it stopped: its parts.

What is done at one go is a stretch. While a stretch runs, an item's `start`, `work` and `end` are
the stretch's; `rests` keeps what it was before, and what is left. Who interrupts whom is told in
`pressing`. The slow version is `reference.interruptions`.
"""

from __future__ import annotations

from intertwine.simulate.kernels.calendars import advance, open_between
from intertwine.simulate.kernels.draws import draw
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.keys import DURATION, element_key
from intertwine.simulate.kernels.moves import note_moment
from intertwine.simulate.kernels.schedule import schedule
from intertwine.simulate.kernels.views import (
    cases,
    chains,
    clock,
    counts,
    families,
    free_items,
    hands,
    items,
    people,
    person_states,
    places,
    rests,
    shifts,
    tasks,
)
from intertwine.simulate.world import (
    ACTIVITIES,
    CANCELLED,
    DONE,
    FREE_ITEMS,
    NOW,
    QUEUED,
    STARTED,
    TARGETS,
)


@kernel
def start_stretch(a, item, duration):  # type: ignore[no-untyped-def]
    """Let the person in `hands` begin an item, or go on with it; its end is set."""
    row = items(a)[item]
    task = tasks(a)[row.task]
    rest = rests(a)[item]
    now = clock(a)[NOW]
    p = hands(a)[0]
    person_states(a)[p].item = item
    person_states(a)[p].next = -1
    row.person = p
    case = cases(a)[row.case]
    take_up(a, item, duration)
    calendar = people(a)[p].calendar
    row.work = rest.left
    row.start = now
    row.end = now + row.work
    if calendar >= 0 and task.pauses:
        row.end = advance(shifts(a), calendar, now, row.work)
    row.state = STARTED
    if case.working == 0:
        case.busy_from = now
    case.working += 1
    schedule(a, row.end, DONE, row.case, item, 0)


@kernel
def take_up(a, item, duration):  # type: ignore[no-untyped-def]
    """Note what an item takes who begins it; or who goes on with it: the share that is left, of
    what it would have taken them with the same luck.
    """
    row = items(a)[item]
    rest = rests(a)[item]
    element = tasks(a)[row.task].element
    key = element_key(cases(a)[row.case].key, element, DURATION, row.occurrence)
    alone = max(0.0, draw(families(a), duration, key))
    if rest.left < 0.0:
        rest.left = alone
        rest.whole = alone
        rest.first = clock(a)[NOW]
        counts(a)[ACTIVITIES] += 1
        if counts(a)[TARGETS]:
            note_moment(a, row.case, element, False)
    elif alone != rest.alone:
        done = rest.whole - rest.left
        rest.left = rest.left / rest.alone * alone if rest.alone > 0.0 else 0.0
        rest.whole = done + rest.left
    rest.alone = alone


@kernel
def whole_again(a, item):  # type: ignore[no-untyped-def]
    """Let an item whose last stretch is done say when it began and what it took in all."""
    row = items(a)[item]
    row.start = rests(a)[item].first
    row.work = rests(a)[item].whole


@kernel
def interrupt(a, p):  # type: ignore[no-untyped-def]
    """Take a person from their work, and return the item that is what is left of it.

    The end that was set finds the old item cancelled. The person is nobody's yet.
    """
    old = person_states(a)[p].item
    row = items(a)[old]
    now = clock(a)[NOW]
    calendar = people(a)[p].calendar
    worked = now - row.start
    if calendar >= 0 and tasks(a)[row.task].pauses:
        worked = open_between(shifts(a), calendar, row.start, now)
    person_states(a)[p].item = -1
    person_states(a)[p].busy += min(worked, row.work)
    counts(a)[FREE_ITEMS] -= 1
    new = free_items(a)[counts(a)[FREE_ITEMS]]
    rest = items(a)[new]
    rest.case_number = row.case_number
    rest.since = row.since
    rest.key = row.key
    rest.number = row.number
    rest.case = row.case
    rest.task = row.task
    rest.place = row.place
    rest.queue = row.queue
    rest.person = -1
    rest.chain = row.chain
    rest.occurrence = row.occurrence
    rest.state = QUEUED
    rests(a)[new].left = max(0.0, row.work - worked)
    rests(a)[new].first = rests(a)[old].first
    rests(a)[new].whole = rests(a)[old].whole
    rests(a)[new].alone = rests(a)[old].alone
    _take_its_place(a, row.case, places(a)[row.place].chain, old, new)
    row.state = CANCELLED
    row.was = CANCELLED
    case = cases(a)[row.case]
    case.working -= 1
    if case.working == 0:
        case.covered += max(0.0, now - case.busy_from)
    return new


@kernel
def _take_its_place(a, c, column, old, new):  # type: ignore[no-untyped-def]
    """Put an item where another was in the chain of what can be cut short."""
    if column < 0:
        return
    if chains(a)[c, column] == old:
        chains(a)[c, column] = new
        return
    before = chains(a)[c, column]
    while items(a)[before].chain != old:
        before = items(a)[before].chain
    items(a)[before].chain = new
