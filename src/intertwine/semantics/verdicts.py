"""Whether every case can always finish, read off the states that can be reached.

Words of theory.md, section 7b. Under fair choices a run ends up in states that it can no longer
leave for good; so every run finishes exactly when from every state one can come to a *settled*
one: nothing is left lying there, nor in any state that follows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intertwine.semantics.kernels import kernel
from intertwine.semantics.program import PlaceKind
from intertwine.semantics.reached import Reached

CROWDED, LYING, UNDELIVERED = 1, 2, 4
"""Bits of a state: two tokens on a flow; work left lying; a message on its way."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What is true of all runs; None where the limits were met before it could be known."""

    safe: bool | None
    """No sequence flow ever holds two tokens."""
    sound: bool | None
    """Every run can finish, nothing is left lying and no message stays undelivered."""
    message_sound: bool | None
    """The same, messages aside."""
    marks: NDArray[np.uint8]
    """Shape [states]: `CROWDED`, `LYING`, `UNDELIVERED`."""
    lost: NDArray[np.bool_]
    """Shape [states]: from here no run finishes, messages aside. Never a guess."""
    unheard: NDArray[np.bool_]
    """Shape [states]: from here no run finishes with all messages taken."""


def verdicts(reached: Reached) -> Verdicts:
    """Return the verdicts on what was reached."""
    unknown = (np.arange(reached.states) >= reached.expanded) | reached.clipped
    marks = _marks(
        reached.words.view(np.uint8), reached.row, reached.program.place_kind, reached.wide
    )

    def no_way(bits: int) -> NDArray[np.bool_]:
        settled = ~can_reach(reached, (marks & bits != 0) | unknown)
        return ~can_reach(reached, settled | unknown)

    lost, unheard = no_way(LYING), no_way(LYING | UNDELIVERED)
    all_known = not unknown.any()
    crowded = bool((marks & CROWDED).any())
    return Verdicts(
        safe=False if crowded else all_known or None,
        sound=False if unheard.any() else all_known or None,
        message_sound=False if lost.any() else all_known or None,
        marks=marks,
        lost=lost,
        unheard=unheard,
    )


def can_reach(reached: Reached, goal: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the states from which a goal can be reached, the goals themselves included."""
    before, source = _reversed(reached.edge, reached.target)
    return _backwards(before, source, goal)


def at_last(reached: Reached, found: Verdicts) -> NDArray[np.bool_]:
    """Return the states that can be a case's last: nothing happens, or all is done for good."""
    last = ~can_reach(reached, found.marks & LYING != 0)
    last |= np.diff(reached.edge) == 0
    last[reached.expanded :] = False
    return last & ~reached.clipped


def holding(reached: Reached, places: NDArray[np.int64], *, least: int = 1) -> NDArray[np.bool_]:
    """Return the states in which each of some places holds at least so many tokens."""
    return _holding(reached.words.view(np.uint8), reached.row, places, least)


def travelling(reached: Reached, channels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return the states in which a message of each of some channels is on its way."""
    return _travelling(reached.words.view(np.uint16), reached.row, reached.wide, channels)


FLOW, ENDED = int(PlaceKind.FLOW), int(PlaceKind.ENDED)
OFFER, MEMORY = int(PlaceKind.OFFER), int(PlaceKind.MEMORY)


@kernel
def _marks(
    cells: NDArray[np.uint8], row: NDArray[np.int64], kind: NDArray[np.uint8], wide: int
) -> NDArray[np.uint8]:
    """Return the bits of each state."""
    marks = np.zeros(len(row) - 1, np.uint8)
    for state in range(len(marks)):
        first, mark = 8 * row[state], 0
        for place in range(len(kind)):
            tokens = cells[first + place]
            if tokens == 0:
                continue
            if kind[place] == FLOW and tokens > 1:
                mark |= CROWDED
            if kind[place] == ENDED:
                if tokens > 1:
                    mark |= LYING
            elif kind[place] != OFFER and kind[place] != MEMORY:
                mark |= LYING
        if cells[first + 8 * wide] or cells[first + 8 * wide + 1]:
            mark |= UNDELIVERED
        marks[state] = mark
    return marks


@kernel
def _reversed(
    edge: NDArray[np.int64], target: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Return for each state where its incoming edges begin, and the states they come from."""
    before = np.zeros(len(edge), np.int64)
    for state in target:
        before[state + 1] += 1
    for state in range(1, len(before)):
        before[state] += before[state - 1]
    at, source = before.copy(), np.zeros(len(target), np.int32)
    for state in range(len(edge) - 1):
        for i in range(edge[state], edge[state + 1]):
            source[at[target[i]]] = state
            at[target[i]] += 1
    return before, source


@kernel
def _backwards(
    before: NDArray[np.int64], source: NDArray[np.int32], goal: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Return the goals and what leads to them, given the incoming edges of each state."""
    reaching = goal.copy()
    todo = np.zeros(len(goal), np.int32)
    last = 0
    for state in range(len(goal)):
        if goal[state]:
            todo[last] = state
            last += 1
    while last:
        last -= 1
        state = todo[last]
        for i in range(before[state], before[state + 1]):
            if not reaching[source[i]]:
                reaching[source[i]] = True
                todo[last] = source[i]
                last += 1
    return reaching


@kernel
def _holding(
    cells: NDArray[np.uint8], row: NDArray[np.int64], places: NDArray[np.int64], least: int
) -> NDArray[np.bool_]:
    """Return which states hold so many tokens on each place."""
    holds = np.ones(len(row) - 1, np.bool_)
    for state in range(len(holds)):
        for place in places:
            if cells[8 * row[state] + place] < least:
                holds[state] = False
    return holds


@kernel
def _travelling(
    units: NDArray[np.uint16], row: NDArray[np.int64], wide: int, channels: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Return in which states a message of each channel is on its way."""
    found = np.ones(len(row) - 1, np.bool_)
    for state in range(len(found)):
        first = 4 * (row[state] + wide)
        for channel in channels:
            there = False
            for i in range(units[first]):
                there |= units[first + 1 + i] == channel
            found[state] &= there
    return found
