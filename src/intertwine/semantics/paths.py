"""Can something happen before something else has: the shortest run that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from intertwine.semantics.explore import explore
from intertwine.semantics.program import Delivery, Program
from intertwine.semantics.reached import Limits


@dataclass(frozen=True, slots=True)
class Path:
    """An answer to *can this be reached, avoiding that*."""

    steps: tuple[int, ...] | None
    """A shortest run whose last step is one of the goals; None where none was found."""
    complete: bool
    """Whether *none was found* means that there is none."""


def reach(
    program: Program,
    goals: Iterable[int],
    avoid: Iterable[int] = (),
    *,
    delivery: Delivery = Delivery.UNORDERED,
    limits: Limits | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Path:
    """Return a shortest run to one of the goal steps on which none of `avoid` happens.

    A goal that is to be avoided is not reached. Not found within the limits is not *never*:
    `complete` tells the two apart.
    """
    reached = explore(program, delivery, limits=limits, without=frozenset(avoid), go_on=go_on)
    hits = np.flatnonzero(np.isin(reached.step, np.array(sorted(set(goals)), np.int32)))
    if not len(hits):
        return Path(None, reached.complete)
    state = int(np.searchsorted(reached.edge, hits[0], side="right")) - 1
    return Path((*reached.story(state), int(reached.step[hits[0]])), reached.complete)
