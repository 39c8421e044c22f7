"""The case that the room follows: its trail of elements, led through the running map.

The trail is what the session keeps. A case is found again from it: each element by the moves
that lead there, else by going back to where the room was before, else by the shortest way from
the outset. Where no run comes to an element, or the map is not run as a whole, the look at the
drawing (`walk.choices`) says what can follow.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.same import Same
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.kept import compiled_once
from intertwine.semantics.program import StepKind
from intertwine.semantics.reached import Limits
from intertwine.semantics.walk import Journey, Move, begin, journey_to, take
from intertwine.workshop.walk import Choice, Walk, choices, starts

MOST_LOOKED = 300
"""States that are looked through for the steps that can follow; the nearest are found."""

FAR = Limits(states=30_000)
LONGEST_SEARCH = 4.0
"""Seconds after which the room is not kept waiting for a way to a step."""

KEPT = 256


def case_of(service: ServiceMap, trail: tuple[ElementId, ...]) -> Journey | None:
    """Return where the case is after a trail; None where no run of the whole map leads there."""
    if compiled_once(service).refused:
        return None
    return _case(Same(service), tuple(e for e in trail if e in service.node))


def possible(
    service: ServiceMap, walk: Walk, *, side: PartnerId | None = None
) -> tuple[Choice, ...]:
    """Return the steps the room can go to, one's own work first, then what a message sets going.

    Before the first step, with a `side`, where that partner's own work begins.
    """
    here = walk.here if walk.here in service.node else None
    case = case_of(service, walk.trail)
    if here is None and side is not None:
        return starts(service, side=side)
    found = tuple(choice for choice, _ in onward(case).values()) if case else ()
    if here is None:
        return found or starts(service)
    if not found and (case is None or not case.over):
        return choices(service, here)
    return tuple(sorted(found, key=lambda c: c.message is not None))


def forward(walk: Walk, service: ServiceMap, step: ElementId) -> Walk | None:
    """Return the walk one step on; None where the case cannot come there next."""
    can = {c.step for c in possible(service, walk)}
    return Walk((*walk.trail, step)) if step in can else None


def onward(journey: Journey) -> dict[ElementId, tuple[Choice, Journey]]:
    """Return the activities that can begin next, each by its nearest way, with the case there.

    Events and gateways on the way are passed; their words stand with the choice.
    """
    found: dict[ElementId, tuple[Choice, Journey]] = {}
    seen = {journey.state}
    todo = deque([(journey, Choice(ElementId("")))])
    while todo:
        here, so_far = todo.popleft()
        for move in here.moves:
            after, choice = take(here, move.step), _along(journey.service, so_far, move)
            if move.kind is StepKind.BEGIN:
                found.setdefault(move.element, (replace(choice, step=move.element), after))
            elif after.state not in seen and len(seen) < MOST_LOOKED:
                seen.add(after.state)
                todo.append((after, choice))
    return found


def _along(service: ServiceMap, so_far: Choice, move: Move) -> Choice:
    node = service.node[move.element]
    question, answer = move.question, move.answer
    if move.kind is StepKind.BOUNDARY:
        answer = node.name
    if answer:
        so_far = replace(
            so_far,
            question=so_far.question or question,
            answer=" · ".join(filter(None, (so_far.answer, answer))),
        )
    return replace(so_far, message=so_far.message or next(iter(move.receives), None))


@lru_cache(maxsize=KEPT)
def _case(same: Same[ServiceMap], trail: tuple[ElementId, ...]) -> Journey | None:
    if not trail:
        return begin(same.value, compiled_once(same.value))
    *before, element = trail
    here = _case(same, tuple(before))
    if here is not None:
        went = onward(here).get(element)
        if went is not None:
            return went[1]
    if element in before:
        return _case(same, tuple(before[: before.index(element) + 1]))
    start = begin(same.value, compiled_once(same.value))
    there = journey_to(start, element, limits=FAR, go_on=within(LONGEST_SEARCH))
    step = next((m.step for m in there.moves if m.element == element), None) if there else None
    return take(there, step) if there is not None and step is not None else there


def within(seconds: float) -> Callable[[], bool]:
    """Return what says, from now on, whether there is time left."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() < end
