"""Which way is taken: by conditions on what is known of a case, by count, by chance."""

from __future__ import annotations

from numba import uint64

from intertwine.simulate.kernels.conditions import evaluate
from intertwine.simulate.kernels.draws import draw
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.keys import BRANCH, COUNT, element_key, uniform
from intertwine.simulate.kernels.possible import is_possible
from intertwine.simulate.kernels.views import (
    attributes,
    cases,
    clock,
    conditions,
    families,
    groups,
    stack,
    steps,
    visits,
    watched,
    ways,
)
from intertwine.simulate.setting import COUNTED, EXCLUSIVE, NEVER, RACE
from intertwine.simulate.world import MOST_INSTANCES, NOW


@kernel
def value_of(a, c, expression, visit):  # type: ignore[no-untyped-def]
    """Return what an expression gives for a case that comes for the `visit`-th time."""
    hours = (clock(a)[NOW] - cases(a)[c].arrived) / 3600.0
    return evaluate(conditions(a), expression, attributes(a), c, visit, hours, stack(a))


@kernel
def choose(a, c, g):  # type: ignore[no-untyped-def]
    """Return the step that a decision takes: its ways in order, then by chance."""
    group = groups(a)[g]
    visit = visits(a)[c, group.visits]
    visits(a)[c, group.visits] = visit + 1
    key = element_key(cases(a)[c].key, group.element, BRANCH, visit)
    if group.kind == COUNTED:
        return _once_more(a, c, g, visit)
    if group.kind == EXCLUSIVE:
        left = uniform(key, 0)
        fallback = ways(a)[group.way1 - 1].step
        for i in range(group.way0, group.way1):
            way = ways(a)[i]
            if way.first > visit:
                return way.step
            if way.condition >= 0:
                if value_of(a, c, way.condition, visit) == 1.0:
                    return way.step
            elif way.probability >= 0.0:
                if left >= 0.0:
                    left -= way.probability
                    if left < 0.0:
                        fallback = way.step
            elif left >= 0.0:
                fallback = way.step
        return fallback
    mask = uint64(0)
    total = 0.0
    default = uint64(0)
    for i in range(group.way0, group.way1):
        way = ways(a)[i]
        bit = uint64(1) << uint64(way.bit)
        if way.first > visit:
            mask |= bit
        elif way.condition >= 0:
            if value_of(a, c, way.condition, visit) == 1.0:
                mask |= bit
        elif way.probability >= 0.0:
            total += way.probability
            if uniform(key, i - group.way0 + 1) < way.probability:
                mask |= bit
        else:
            default |= bit
    if mask == 0:
        mask = default
    if mask == 0:
        left = uniform(key, 0) * total
        for i in range(group.way0, group.way1):
            way = ways(a)[i]
            if way.probability >= 0.0:
                mask = uint64(1) << uint64(way.bit)
                left -= way.probability
                if left < 0.0:
                    break
    found = watched(a)[group.step1 - 1]
    for i in range(group.step0, group.step1):
        if steps(a)[watched(a)[i]].mask == mask:
            found = watched(a)[i]
    return found


@kernel
def _once_more(a, c, g, visit):  # type: ignore[no-untyped-def]
    """Return the step that goes round again or on: as often as was drawn on the way in.

    A loop without a decision on the way in is done at least once.
    """
    group = groups(a)[g]
    left = visits(a)[c, group.left]
    if group.enters or left == 0:
        left = how_many(a, c, group.count, group.element, visit)
        if not group.enters:
            left = max(1, left)
    if not group.enters:
        left -= 1
    visits(a)[c, group.left] = left
    return ways(a)[group.way0].step if left > 0 else ways(a)[group.way0 + 1].step


@kernel
def how_many(a, c, row, element, visit):  # type: ignore[no-untyped-def]
    """Return a number drawn and rounded, from 0 to `MOST_INSTANCES`."""
    drawn = draw(families(a), row, element_key(cases(a)[c].key, element, COUNT, visit))
    return min(MOST_INSTANCES, max(0, round(drawn)))


@kernel
def decide(a, c, g, found):  # type: ignore[no-untyped-def]
    """Return the step a decision takes, given one of its steps that is possible.

    Of the steps that go the way chosen, the lowest possible one; where none is (a loop has
    reached its maximum), the step found.
    """
    if groups(a)[g].kind == RACE:
        return found
    step = choose(a, c, g)
    if is_possible(a, c, step):
        return step
    mask = steps(a)[step].mask
    for i in range(groups(a)[g].step0, groups(a)[g].step1):
        step = watched(a)[i]
        same = steps(a)[step].mask == mask and steps(a)[step].timing != NEVER
        if same and is_possible(a, c, step):
            return step
    return found
