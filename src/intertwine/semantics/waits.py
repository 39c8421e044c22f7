"""Where work is left in a state, who it waits for, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from intertwine.model.ids import ElementId
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import PlaceKind, Program, StepKind
from intertwine.semantics.reference import State

_LYING = (PlaceKind.FLOW, PlaceKind.ACTIVE, PlaceKind.WAITING)


class Why(StrEnum):
    """Why work at an element does not go on."""

    MESSAGE = "message"
    """It awaits a message."""
    FLOW = "flow"
    """It awaits another branch."""
    FORBIDDEN = "forbidden"
    """Something else has to be over first."""
    NOWHERE = "nowhere"
    """No step leads on from here."""
    ROUND = "round"
    """It can go on, again and again, without coming to an end."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Work left at one element."""

    element: ElementId
    """The node that waits; where none can take the work, the flow or node it lies on."""
    why: Why
    messages: tuple[ElementId, ...] = ()
    """The message flows of which one is awaited; of several channels, any of them."""
    flows: tuple[ElementId, ...] = ()
    """The sequence flows that have yet to bring something."""


def waits_in(compiled: Compiled, state: State) -> tuple[Wait, ...]:
    """Return where work is left in a state in which nothing more happens there."""
    program = compiled.program
    found = dict.fromkeys(
        wait
        for place in marked(program, state, _LYING) or marked(program, state, tuple(PlaceKind))
        for wait in _at(compiled, state, place)
    )
    waiting = {wait.element for wait in found if wait.why is not Why.NOWHERE}
    return tuple(w for w in found if w.why is not Why.NOWHERE or w.element not in waiting)


def marked(program: Program, state: State, kinds: tuple[PlaceKind, ...]) -> list[int]:
    """Return the places of some kinds that hold a token which is work left."""
    return [
        place
        for place, count in enumerate(state.tokens)
        if count > (program.place_kind[place] == PlaceKind.ENDED)
        and program.place_kind[place] in kinds
        and program.place_kind[place] not in (PlaceKind.OFFER, PlaceKind.MEMORY)
    ]


def _at(compiled: Compiled, state: State, place: int) -> Iterator[Wait]:
    """Yield why the work on a place does not go on, for each node that could take it."""
    program = compiled.program
    by_node: dict[int, list[int]] = {}
    for step in takers(program, place):
        by_node.setdefault(int(program.step_element[step]), []).append(step)
    if not by_node:
        element = int(program.place_element[place])
        if element >= 0:
            yield Wait(compiled.elements[element], Why.NOWHERE)
        return
    for node, steps in by_node.items():
        yield _wait(compiled, state, compiled.elements[node], steps)


def takers(program: Program, place: int) -> list[int]:
    """Return the steps that take the token of a place and go on with it."""
    joins = {
        join
        for join in range(len(program.joins.before))
        if place in _places(program.joins.flows.start, program.joins.flows.place, join)
    }
    return [
        step
        for step in range(program.steps)
        if place in _places(program.take.start, program.take.place, step)
        or int(program.step_join[step]) in joins
    ]


def _wait(compiled: Compiled, state: State, node: ElementId, steps: list[int]) -> Wait:
    """Return what a node lacks: the steps that lack the least say it."""
    program = compiled.program
    lacking: list[tuple[list[int], list[int]]] = []
    for step in steps:
        empty = [
            place
            for place in _places(program.take.start, program.take.place, step)
            if not state.tokens[place]
        ]
        channels = [
            channel
            for channel in _places(program.receive.start, program.receive.place, step)
            if program.channel_from[channel] >= 0 and channel not in state.transit
        ]
        if program.step_kind[step] == StepKind.BOUNDARY and not channels:
            continue
        lacking.append((empty, channels))
    fewest = min((len(empty) for empty, _ in lacking), default=0)
    lacking = [pair for pair in lacking if len(pair[0]) == fewest]
    messages = tuple(
        dict.fromkeys(flow for _, cs in lacking for c in cs for flow in compiled.channels[c])
    )
    flows = tuple(
        dict.fromkeys(
            compiled.elements[int(program.place_element[place])]
            for places, _ in lacking
            for place in places
            if program.place_element[place] >= 0
        )
    )
    if fewest:
        return Wait(node, Why.FLOW, flows=flows)
    if messages:
        return Wait(node, Why.MESSAGE, messages)
    return Wait(node, Why.FORBIDDEN)


def _places(start: object, place: object, row: int) -> list[int]:
    return [int(p) for p in place[start[row] : start[row + 1]]]  # type: ignore[index]
