"""Calendars by chance as intervals: when somebody may be there, how likely, and by which draw.

The number of a draw counts from Monday on or before the start: seconds of the wall clock to where
the interval begins, days, or weeks (`Drawn`). Holidays and changes of the clocks therefore change
no other draw.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from intertwine.model.working_time import DAY_SECONDS, WEEK_SECONDS, Calendar, Drawn, Period
from intertwine.simulate.clock import LocalClock

Pieces = NDArray[np.float64]
"""[n, 4] begin, end, chance, number of the draw."""

UNITS = {Drawn.PERIOD: 1, Drawn.DAY: DAY_SECONDS, Drawn.WEEK: WEEK_SECONDS}
"""Seconds of the wall clock that one draw decides, from where it begins."""


def week(calendar: Calendar) -> Pieces:
    """Return the intervals of a plain week from Monday's midnight, sorted."""
    pieces = [
        (begin, end, chance, begin // UNITS[calendar.drawn])
        for begin, end, chance in _of_week(calendar)
    ]
    return np.array(sorted(pieces), np.float64).reshape(-1, 4)


def written_out(calendar: Calendar, clock: LocalClock, *, weeks: int, until: float) -> Pieces:
    """Return the intervals of so many weeks in real time, sorted, none overlapping."""
    special: dict[int, tuple[tuple[int, int], ...]] = {}
    for exception in calendar.exceptions:
        low, high = max(clock.day(exception.first), 0), min(clock.day(exception.last), weeks * 7)
        special.update(dict.fromkeys(range(low, high + 1), exception.open))
    unit = UNITS[calendar.drawn]
    found = [np.zeros((0, 4))]
    for begin, end, chance in _of_week(calendar):
        day, second = divmod(begin, DAY_SECONDS)
        days = [d for d in range(day, weeks * 7, 7) if d not in special]
        times = clock.moments(days, second, end - day * DAY_SECONDS)
        numbers = (np.array(days, np.int64) * DAY_SECONDS + second) // unit
        found.append(np.column_stack([times, np.full(len(days), chance), numbers]))
    certain = [(day, span) for day, spans in special.items() for span in spans]
    found += [np.column_stack([clock.moments([d], *span), [1.0], [0.0]]) for d, span in certain]
    pieces = np.concatenate(found)
    pieces[:, :2] = np.clip(pieces[:, :2], 0.0, until)
    pieces = pieces[pieces[:, 0] < pieces[:, 1]]
    pieces = pieces[np.argsort(pieces[:, 0], kind="stable")]
    pieces[:-1, 1] = np.minimum(pieces[:-1, 1], pieces[1:, 0])
    kept: Pieces = pieces[pieces[:, 0] < pieces[:, 1]]
    return kept


def overlaps(calendar: Calendar) -> bool:
    """Return whether hours of a plain week, certain or by chance, overlap."""
    pieces = sorted(_of_week(calendar))
    return any(one[1] > other[0] for one, other in pairwise(pieces))


def _of_week(calendar: Calendar) -> list[tuple[int, int, float]]:
    """Return begin, end and chance within a week; what reaches past Sunday begins it again."""
    periods: list[tuple[Period, float]] = [(p, 1.0) for p in calendar.periods]
    periods += [(c.period, c.chance) for c in calendar.chances]
    found = []
    for period, chance in periods:
        for day in period.days:
            begin, end = day * DAY_SECONDS + period.begin, day * DAY_SECONDS + period.end
            found.append((begin, min(end, WEEK_SECONDS), chance))
            if end > WEEK_SECONDS:
                found.append((0, end - WEEK_SECONDS, chance))
    return [piece for piece in found if piece[0] < piece[1]]
