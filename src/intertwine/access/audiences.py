"""Who may see a figure that was computed from what several organisations keep to themselves.

A figure may be seen by whoever may see everything it was computed from. Beyond that its owners
decide: each may release this figure to somebody, in full or only mixed with enough others. Where
one owner has not, nobody else's release helps. What may not be seen looks as if it were not
there, so counts, lists and searches are made from `visible` records alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

LEAST_OTHERS = 3
"""Owners a viewer cannot see, mixed in one figure, below which it can be taken apart.

One other owner's figure follows from the total and one's own; with two, either of them who joins
the viewer learns the second.
"""

OTHER = "other"
"""What waits, costs or work of others are called where their names may not be told."""


@dataclass(frozen=True, slots=True)
class Input:
    """One owner's contribution to a figure.

    `audience` are those who may see the contribution itself; its owner always may. `released`
    are those to whom the owner lets the computed figure be shown whatever follows from it,
    `mixed` those to whom only if it cannot be taken apart again.
    """

    owner: str
    audience: frozenset[str] = frozenset()
    released: frozenset[str] = frozenset()
    mixed: frozenset[str] = frozenset()

    def seen_by(self, viewer: str) -> bool:
        """Return whether a viewer may see the contribution itself."""
        return viewer == self.owner or viewer in self.audience


class Reason(StrEnum):
    """Why a figure is shown or withheld."""

    SEES_ALL = "sees all it was computed from"
    RELEASED = "released by its owners"
    MIXED = "released, mixed with enough others"
    NOT_RELEASED = "not released"
    TOO_FEW_OTHERS = "too few others"


@dataclass(frozen=True, slots=True)
class Ruling:
    """Whether one viewer may see a figure, and why. The reason is for the owners, not the viewer.

    To the viewer everything withheld looks alike.
    """

    viewer: str
    allowed: bool
    reason: Reason


def ruling(inputs: Iterable[Input], viewer: str) -> Ruling:
    """Return whether a viewer may see what was computed from these inputs."""
    hidden = [i for i in inputs if not i.seen_by(viewer)]
    if not hidden:
        return Ruling(viewer, True, Reason.SEES_ALL)
    closed = [i for i in hidden if viewer not in i.released]
    if not closed:
        return Ruling(viewer, True, Reason.RELEASED)
    if any(viewer not in i.mixed for i in closed):
        return Ruling(viewer, False, Reason.NOT_RELEASED)
    if len({i.owner for i in hidden}) < LEAST_OTHERS:
        return Ruling(viewer, False, Reason.TOO_FEW_OTHERS)
    return Ruling(viewer, True, Reason.MIXED)


def audience(inputs: Iterable[Input], viewers: Iterable[str]) -> frozenset[str]:
    """Return which of the viewers may see a figure; all of them if nothing went into it."""
    known = tuple(inputs)
    return frozenset(v for v in viewers if ruling(known, v).allowed)


T = TypeVar("T")


def visible(records: Iterable[tuple[Input, T]], viewer: str) -> tuple[T, ...]:
    """Return the records a viewer may see, as if there were no others.

    Counts, lists, searches and warnings of likeness are made from these: that a second owner has
    a record of the same name is itself a secret.
    """
    return tuple(record for about, record in records if about.seen_by(viewer))


def by_cause(
    figures: Mapping[str, float], viewer: str, *, open_to: frozenset[str]
) -> dict[str, float]:
    """Return figures by owner as a viewer may read them: own and open ones, the rest as one.

    `open_to` are the owners whose figure this viewer may see. What others cause is one sum under
    `OTHER`, which is there also when it is zero, so that its absence tells nothing.
    """
    own = {owner: x for owner, x in figures.items() if owner == viewer or owner in open_to}
    return {**own, OTHER: sum(x for owner, x in figures.items() if owner not in own)}
