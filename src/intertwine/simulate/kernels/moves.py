"""How tokens move in time: what a step takes and gives, and what begins where a token arrives.

The rule is that of `semantics.program`; what time adds is told in `engine`. Which step is possible
is `possible`, which way is taken `choices`.
"""

from __future__ import annotations

import numpy as np

from intertwine.simulate.kernels.choices import how_many
from intertwine.simulate.kernels.draws import draw
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.keys import (
    DELAY,
    HAPPENS,
    LOSS,
    element_key,
    uniform,
)
from intertwine.simulate.kernels.possible import look_at_all
from intertwine.simulate.kernels.schedule import schedule
from intertwine.simulate.kernels.views import (
    arcs,
    asked,
    batches,
    begun,
    cases,
    chains,
    channel_states,
    channels,
    clock,
    counts,
    due,
    epochs,
    families,
    free_items,
    items,
    join_rows,
    moments,
    places,
    ready,
    ring,
    since,
    steps,
    targets,
    tasks,
    tokens,
    transit,
    visits,
    watched,
)
from intertwine.simulate.setting import ALL, WORK
from intertwine.simulate.setting import DELAY as TIMED
from intertwine.simulate.world import (
    BEGUN,
    CANCELLED,
    FREE_ITEMS,
    FRESH,
    LOST,
    MESSAGE,
    NOW,
    QUEUED,
    RING,
    RING_LAST,
    TARGETS,
    TIMER,
)


@inline
def _left(a, c, p):  # type: ignore[no-untyped-def]
    """See to what follows when a token has left a place."""
    place = places(a)[p]
    if place.epoch >= 0:
        if tokens(a)[c, p] == 0:
            epochs(a)[c, place.epoch] += 1
        due(a)[c, place.epoch] = min(due(a)[c, place.epoch], tokens(a)[c, p])
    if ready(a)[c, p] > tokens(a)[c, p]:
        ready(a)[c, p] = tokens(a)[c, p]
    if tokens(a)[c, p] == 0:
        if place.empty1 > place.empty0:
            look_at_all(a, place.empty0, place.empty1)
    elif place.watch1 > place.watch0:
        look_at_all(a, place.watch0, place.watch1)


@kernel
def _cut_short(a, c, column, most):  # type: ignore[no-untyped-def]
    """Give up the first `most` items of work in a chain; the driver of people releases them.

    What began to wait at this very moment is on its list already, and must not be there twice: let
    go of once, its record may be another's.
    """
    item = chains(a)[c, column]
    while item >= 0 and most > 0 and counts(a)[BEGUN] < RING:
        row = items(a)[item]
        following = row.chain
        listed = row.state == QUEUED and row.queue == FRESH
        if row.state == QUEUED and tasks(a)[row.task].room >= 0 and batches(a)[item].batch >= 0:
            batches(a)[batches(a)[item].batch].left -= 1
            listed = False
        row.was = row.state
        row.state = CANCELLED
        if not listed:
            begun(a)[counts(a)[BEGUN]] = item
            counts(a)[BEGUN] += 1
        item = following
        most -= 1
    chains(a)[c, column] = item


@inline
def fire(a, c, step, finishing):  # type: ignore[no-untyped-def]
    """Do what a possible step does; what it gives goes on the ring.

    `finishing` is true when the work of its first place has just been done, so that no work is
    cut short.
    """
    row = steps(a)[step]
    live = 0
    for i in range(row.take0, row.take1):
        p = arcs(a)[i, 0]
        weight = arcs(a)[i, 1]
        tokens(a)[c, p] -= weight
        live -= places(a)[p].inner * weight
        if not finishing:
            column = places(a)[p].chain
            if column >= 0:
                _cut_short(a, c, column, weight)
            if row.timing == WORK and i == row.take0 and ready(a)[c, p] > 0:
                ready(a)[c, p] -= 1
            elif row.timing == TIMED and i == row.take0:
                due(a)[c, places(a)[p].epoch] -= 1
        _left(a, c, p)
    if not row.plain:
        live += _fire_more(a, c, step)
    if row.goes >= 0:
        live += places(a)[row.goes].inner
        to_ring(a, row.goes)
    elif row.count >= 0:
        live += _give_instances(a, c, step)
    else:
        for i in range(row.give0, row.give1):
            p = arcs(a)[i, 0]
            for _ in range(arcs(a)[i, 1]):
                live += places(a)[p].inner
                to_ring(a, p)
    cases(a)[c].live += live
    if not row.plain:
        _fire_last(a, c, step)


@kernel
def _fire_more(a, c, step):  # type: ignore[no-untyped-def]
    """Take from joins and channels, clear, move and set; return how work in hand changes."""
    row = steps(a)[step]
    live = 0
    if row.join >= 0:
        for i in range(join_rows(a)[row.join], join_rows(a)[row.join + 1]):
            p = arcs(a)[i, 0]
            if tokens(a)[c, p]:
                tokens(a)[c, p] -= 1
                live -= places(a)[p].inner
                _left(a, c, p)
    for i in range(row.receive0, row.receive1):
        channel = arcs(a)[i, 0]
        if channels(a)[channel].box_from < 0:
            transit(a)[c, channel] -= 1
            if transit(a)[c, channel] > 0:
                look_at_all(a, channels(a)[channel].watch0, channels(a)[channel].watch1)
        state = channel_states(a)[channel]
        state.n += 1
        if row.take1 > row.take0:
            column = places(a)[arcs(a)[row.take0, 0]].since
            if column >= 0:
                state.waited += clock(a)[NOW] - since(a)[c, column]
    for i in range(row.clear0, row.clear1):
        p = arcs(a)[i, 0]
        if tokens(a)[c, p]:
            live -= places(a)[p].inner * tokens(a)[c, p]
            empty(a, c, p)
    for i in range(row.move0, row.move1):
        p, q = arcs(a)[i, 0], arcs(a)[i, 1]
        moved = tokens(a)[c, p]
        if moved:
            live += (places(a)[q].inner - places(a)[p].inner) * moved
            empty(a, c, p)
            for _ in range(moved):
                to_ring(a, q)
    for i in range(row.set0, row.set1):
        p = arcs(a)[i, 0]
        if tokens(a)[c, p] == 0:
            live += places(a)[p].inner
            to_ring(a, p)
        else:
            live -= places(a)[p].inner * (tokens(a)[c, p] - 1)
            tokens(a)[c, p] = 1
    return live


@kernel
def empty(a, c, p):  # type: ignore[no-untyped-def]
    """Take all tokens from a place; the work that was under way there is cut short."""
    tokens(a)[c, p] = 0
    if places(a)[p].chain >= 0:
        _cut_short(a, c, places(a)[p].chain, 255)
    _left(a, c, p)


@kernel
def _give_instances(a, c, step):  # type: ignore[no-untyped-def]
    """Let as many instances begin as are drawn; return how work in hand changes."""
    row = steps(a)[step]
    live = 0
    visit = visits(a)[c, row.visits]
    visits(a)[c, row.visits] = visit + 1
    instances = how_many(a, c, row.count, row.element, visit)
    if instances == 0:
        live += places(a)[row.none].inner
        to_ring(a, row.none)
    for i in range(row.give0, row.give1):
        p = arcs(a)[i, 0]
        given = arcs(a)[i, 1]
        if places(a)[p].instance == ALL:
            given = instances
        elif places(a)[p].instance >= 0:
            given = 1 if places(a)[p].instance < instances else 0
        for _ in range(given):
            live += places(a)[p].inner
            to_ring(a, p)
    return live


@kernel
def _fire_last(a, c, step):  # type: ignore[no-untyped-def]
    """Send messages, and note when promises begin and end."""
    row = steps(a)[step]
    for i in range(row.send0, row.send1):
        _send(a, c, arcs(a)[i, 0])
    if row.begins:
        note_moment(a, c, row.element, False)
    if row.ends:
        note_moment(a, c, row.element, True)


@inline
def to_ring(a, p):  # type: ignore[no-untyped-def]
    """Let a token go on its way to a place."""
    ring(a)[counts(a)[RING_LAST] & (RING - 1)] = p
    counts(a)[RING_LAST] += 1


@kernel
def _send(a, c, channel):  # type: ignore[no-untyped-def]
    row = channels(a)[channel]
    channel_states(a)[channel].sent += 1
    if row.box_to >= 0:
        asked(a)[c, row.box_to] = clock(a)[NOW]
        return
    if row.delay >= 0 or row.loss > 0.0:
        visit = visits(a)[c, row.visits]
        visits(a)[c, row.visits] = visit + 1
        key = cases(a)[c].key
        if row.loss > 0.0 and uniform(element_key(key, row.element, LOSS, visit), 0) < row.loss:
            counts(a)[LOST] += 1
            return
        if row.delay >= 0:
            after = draw(families(a), row.delay, element_key(key, row.element, DELAY, visit))
            cases(a)[c].pending += 1
            schedule(a, clock(a)[NOW] + max(0.0, after), MESSAGE, c, channel, 0)
            return
    arrive_message(a, c, channel)


@kernel
def arrive_message(a, c, channel):  # type: ignore[no-untyped-def]
    """Make a message available to those who await it."""
    transit(a)[c, channel] += 1
    look_at_all(a, channels(a)[channel].watch0, channels(a)[channel].watch1)


@inline
def arrive(a, c, p):  # type: ignore[no-untyped-def]
    """Put a token on a place: timers begin, work begins to wait, steps may become possible."""
    place = places(a)[p]
    now = clock(a)[NOW]
    tokens(a)[c, p] += 1
    if place.since >= 0:
        since(a)[c, place.since] = now
    if place.watch1 > place.watch0:
        look_at_all(a, place.watch0, place.watch1)
    for i in range(place.timer0, place.timer1):
        _start_timer(a, c, p, watched(a)[i])
    if place.work >= 0:
        counts(a)[FREE_ITEMS] -= 1
        item = free_items(a)[counts(a)[FREE_ITEMS]]
        row = items(a)[item]
        task = tasks(a)[place.work]
        row.case = c
        row.case_number = cases(a)[c].number
        row.task = place.work
        row.place = p
        row.since = now
        row.state = QUEUED
        row.queue = FRESH
        row.person = -1
        row.occurrence = visits(a)[c, task.visits]
        visits(a)[c, task.visits] = row.occurrence + 1
        row.chain = -1
        if place.chain >= 0:
            _last_in_chain(a, c, place.chain, item)
        cases(a)[c].pending += 1
        begun(a)[counts(a)[BEGUN]] = item
        counts(a)[BEGUN] += 1


@kernel
def _last_in_chain(a, c, column, item):  # type: ignore[no-untyped-def]
    last = chains(a)[c, column]
    if last < 0:
        chains(a)[c, column] = item
        return
    while items(a)[last].chain >= 0:
        last = items(a)[last].chain
    items(a)[last].chain = item


@kernel
def unchain(a, c, column, item):  # type: ignore[no-untyped-def]
    """Take an item out of its chain."""
    if chains(a)[c, column] == item:
        chains(a)[c, column] = items(a)[item].chain
        return
    before = chains(a)[c, column]
    while before >= 0 and items(a)[before].chain != item:
        before = items(a)[before].chain
    if before >= 0:
        items(a)[before].chain = items(a)[item].chain


@kernel
def _start_timer(a, c, p, step):  # type: ignore[no-untyped-def]
    row = steps(a)[step]
    visit = visits(a)[c, row.visits]
    visits(a)[c, row.visits] = visit + 1
    key = cases(a)[c].key
    if row.happens < 1.0:
        chance = uniform(element_key(key, row.element, HAPPENS, visit), 0)
        if chance >= row.happens:
            return
    after = draw(families(a), row.delay, element_key(key, row.element, DELAY, visit))
    due = clock(a)[NOW] + max(0.0, after)
    if row.box >= 0 and asked(a)[c, row.box] > -np.inf:
        due = max(clock(a)[NOW], asked(a)[c, row.box] + max(0.0, after))
    cases(a)[c].timers += 1
    schedule(a, due, TIMER, c, step, epochs(a)[c, places(a)[p].epoch])


@kernel
def note_moment(a, c, element, at_end):  # type: ignore[no-untyped-def]
    """Remember when promises began and were kept: the first time each."""
    for i in range(counts(a)[TARGETS]):
        target = targets(a)[i]
        if target.from_ == element and target.from_end == at_end and np.isnan(moments(a)[c, 2 * i]):
            moments(a)[c, 2 * i] = clock(a)[NOW]
        if target.to == element and target.to_end == at_end and np.isnan(moments(a)[c, 2 * i + 1]):
            moments(a)[c, 2 * i + 1] = clock(a)[NOW]
