"""Which steps are possible: what has changed is looked at again, the lowest step first."""

from __future__ import annotations

from numba import uint64

from intertwine.simulate.kernels.bits import lowest
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.views import (
    arcs,
    before,
    channels,
    counts,
    due,
    join_rows,
    pending,
    places,
    ready,
    steps,
    tokens,
    transit,
    watched,
)
from intertwine.simulate.setting import DELAY as TIMED
from intertwine.simulate.setting import WORK
from intertwine.simulate.world import PLACES, STEP_WORDS


@inline
def look_at(a, step):  # type: ignore[no-untyped-def]
    """Remember to look whether a step is possible."""
    pending(a)[step >> 6] |= uint64(1) << uint64(step & 63)


@kernel
def look_at_all(a, first, last):  # type: ignore[no-untyped-def]
    """Remember to look at the steps in these rows of `watch`."""
    for i in range(first, last):
        look_at(a, watched(a)[i])


@inline
def next_step(a):  # type: ignore[no-untyped-def]
    """Return the lowest step to look at and forget it; -1 where none is left."""
    for word in range(counts(a)[STEP_WORDS]):
        bits = pending(a)[word]
        if bits:
            pending(a)[word] = bits & (bits - uint64(1))
            return (word << 6) + lowest(bits)
    return -1


@kernel
def is_possible(a, c, step):  # type: ignore[no-untyped-def]
    """Return whether a step without inclusive join can fire now."""
    row = steps(a)[step]
    for i in range(row.take0, row.take1):
        if tokens(a)[c, arcs(a)[i, 0]] < arcs(a)[i, 1]:
            return False
    if row.timing == WORK and ready(a)[c, arcs(a)[row.take0, 0]] == 0:
        return False
    if row.timing == TIMED and due(a)[c, places(a)[arcs(a)[row.take0, 0]].epoch] == 0:
        return False
    if row.plain:
        return True
    for i in range(row.while0, row.while1):
        if tokens(a)[c, arcs(a)[i, 0]] == 0:
            return False
    for i in range(row.unless0, row.unless1):
        if tokens(a)[c, arcs(a)[i, 0]] != 0:
            return False
    for i in range(row.receive0, row.receive1):
        if channels(a)[arcs(a)[i, 0]].box_from < 0 and transit(a)[c, arcs(a)[i, 0]] == 0:
            return False
    return True


@kernel
def join_is_ready(a, c, step):  # type: ignore[no-untyped-def]
    """Return whether the inclusive join of a step need not wait."""
    join = steps(a)[step].join
    first = join_rows(a)[join]
    marked = uint64(0)
    empty = uint64(0)
    for i in range(first, join_rows(a)[join + 1]):
        bit = uint64(1) << uint64(i - first)
        if tokens(a)[c, arcs(a)[i, 0]]:
            marked |= bit
        else:
            empty |= bit
    if marked == 0:
        return False
    for p in range(counts(a)[PLACES]):
        if tokens(a)[c, p]:
            reach = before(a)[join, p]
            if (reach & empty) and not (reach & marked):
                return False
    return True
