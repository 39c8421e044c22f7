"""What partners could serve if they did each other's work: a game in closed form.

No queues and no calendars: minutes of work there is time for, by whoever is able. It is a
stand-in for the simulated worth, exact and instant, and shows what a simulation must explain.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intertwine.stats.games import Floats, Ints, members

MOST_PARTNERS = 14
"""Subsets of coalitions are gone through, 3ⁿ in all: five million for fourteen partners."""


class Hours(NamedTuple):
    """Time and work of partners, all in the same unit a week.

    `time` (n,) is what each partner has; `work` (m,) what each kind of work of each owner asks;
    `owner` (m,) whose work that is; `able` (n, m) who can do it. Work its owner is not able to do
    is served only by others who share.
    """

    time: Floats
    work: Floats
    owner: Ints
    able: NDArray[np.bool_]


def pooled_hours(hours: Hours) -> Floats:
    """Return how much work is served when each coalition shares and everybody else works alone.

    The largest flow from partners' time to work equals the smallest cut (Ford & Fulkerson 1956):
    for a coalition S the minimum over its parts A of the time of S∖A and the work of S that
    somebody in A can do. More than fourteen partners raise `ValueError`.
    """
    n = len(hours.time)
    if n > MOST_PARTNERS:
        raise ValueError(f"{n} partners: the closed form goes through at most {MOST_PARTNERS}")
    time = np.zeros(1 << n)
    able = np.zeros((1 << n, len(hours.work)), dtype=bool)
    belongs_to = hours.owner[:, None] == np.arange(n)
    for i in range(n):
        here = slice(1 << i, 2 << i)
        time[here] = time[: 1 << i] + hours.time[i]
        able[here] = able[: 1 << i] | hours.able[i]
    # work of each owner that somebody in the coalition can do
    reach = (able * hours.work) @ belongs_to
    single = np.minimum(hours.time, reach[1 << np.arange(n), np.arange(n)])
    served = np.empty(1 << n)
    for s in range(1 << n):
        within = _within(s)
        inside = list(members(s))
        cut = time[s] - time[within] + reach[within][:, inside].sum(axis=1)
        served[s] = cut.min() + np.delete(single, inside).sum()
    return served


def _within(coalition: int) -> Ints:
    """Return every coalition inside another one, nobody and itself included."""
    found = np.zeros(1, dtype=np.int64)
    for i in members(coalition):
        found = np.concatenate([found, found | (1 << i)])
    return found
