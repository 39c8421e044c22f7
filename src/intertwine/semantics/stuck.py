"""Which states are worth telling: one for each set of places where work is left for ever."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from intertwine.semantics.program import PlaceKind
from intertwine.semantics.reached import Reached
from intertwine.semantics.verdicts import LYING, UNDELIVERED, Verdicts, can_reach

MOST_TOLD = 12
"""Stuck cases that are told of one map; more say the same in other words."""


class Left(StrEnum):
    """What is left in a state that is told."""

    WORK = "work"
    """Work that nobody can go on with."""
    ROUND = "round"
    """Work that goes on for ever and cannot come to an end."""
    TWICE = "twice"
    """An end that is reached more than once: a part of the case was done again."""
    MESSAGES = "messages"
    """Messages nobody takes; all work is done."""
    CROWD = "crowd"
    """Two tokens on one flow."""


def stuck_states(reached: Reached, found: Verdicts) -> list[tuple[int, Left]]:
    """Return states from which no run finishes, nearest first, each with what is left there.

    Of the states in which nothing can happen any more, the nearest for each set of places where
    work is left. Where a run goes on for ever without coming to one of these, the nearest state
    of no return.
    """
    at_rest = found.lost & resting(reached)
    lying = np.flatnonzero(_counts_as_work(reached))
    numbers = np.flatnonzero(at_rest)
    told: list[tuple[int, Left]] = []
    seen: set[bytes] = set()
    for number in map(int, numbers):
        tokens = reached.tokens(number)
        key = (tokens[lying] > 0).tobytes()
        twice = not any(tokens[lying])
        key = key if not twice else (tokens > 1).tobytes()
        if key not in seen:
            seen.add(key)
            told.append((number, Left.TWICE if twice else Left.WORK))
            if len(told) == MOST_TOLD:
                return told
    restless = found.lost & ~can_reach(reached, at_rest)
    if restless.any():
        number = int(np.argmax(restless))
        work_left = any(reached.tokens(number)[lying])
        told.append((number, Left.ROUND if work_left else Left.TWICE))
    return told


def unheard_states(reached: Reached, found: Verdicts) -> list[int]:
    """Return states in which all work is done and messages stay undelivered, nearest first.

    One for each set of messages, of the states in which nothing can happen any more; where there
    is none, the nearest state from which no run takes them all in.
    """
    left = found.unheard & ~found.lost & (found.marks & (LYING | UNDELIVERED) == UNDELIVERED)
    told: dict[frozenset[int], int] = {}
    for number in map(int, np.flatnonzero(left & resting(reached))):
        told.setdefault(frozenset(reached.state(number).transit), number)
        if len(told) == MOST_TOLD:
            break
    if not told and left.any():
        return [int(np.argmax(left))]
    return list(told.values())


def resting(reached: Reached) -> NDArray[np.bool_]:
    """Return which states have no step, as far as all their steps were followed."""
    still: NDArray[np.bool_] = (np.diff(reached.edge) == 0) & ~reached.clipped
    still[reached.expanded :] = False
    return still


def _counts_as_work(reached: Reached) -> NDArray[np.bool_]:
    aside = [PlaceKind.OFFER, PlaceKind.MEMORY, PlaceKind.ENDED]
    return np.array([kind not in aside for kind in reached.program.place_kind], np.bool_)
