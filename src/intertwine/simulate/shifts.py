"""Calendars and rates as flat arrays: when time counts, second by second from the start.

A calendar becomes sorted open intervals. Where every week is like the last (no exceptions, no
change of the clocks) one week is kept and repeated. Otherwise everything up to `until` is
written out in real time, so a night shift lasts seven hours when the clocks go forward, and
after it the plain week repeats with the time difference then in force: a run never falls off
the end.

A rate that varies over the week is the same thing with a speed: in a calendar time counts once,
in a rate of three an hour it counts 1/1200 a second. Work done in open time and arrivals of a
varying Poisson stream are then found by one kernel (`calendars.advance`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from intertwine.model.working_time import DAY_SECONDS, WEEK_SECONDS, Calendar, Period, Rate
from intertwine.simulate import chances
from intertwine.simulate.clock import LocalClock

TEN_YEARS = 10 * 366 * float(DAY_SECONDS)
BUCKET = 6 * 3600.0
"""Width of the steps in which a row knows where to look; a week has 28."""

TAIL, LAST, TAIL_BEGIN, HEAD_AMOUNT, WEEK_AMOUNT, HEAD_BUCKETS, WEEK_BUCKETS = range(7)
"""Places within a row of `Shifts.table`.

TAIL and LAST: places of the first interval of the repeated week and after its last one.
TAIL_BEGIN: when the repeated weeks begin, not above 0 where nothing is written out.
HEAD_AMOUNT, WEEK_AMOUNT: what the written-out part and one repeated week add up to.
HEAD_BUCKETS, WEEK_BUCKETS: places of the buckets; bucket i holds the place of the first interval
that ends after `i * BUCKET`.
"""

MAY_BE, KEY_HIGH, KEY_LOW = 1, 2, 3
"""Places within the row of a person who is there by chance, whose TAIL is -1: the place of the
intervals in which they may be there, and the two halves of their key of a replication."""

BEGIN, END, SPEED, BEFORE = 0, 1, 2, 3
INTERVAL = 4
"""Places within an interval: its end is not included; SPEED is what a second counts (1 in a
calendar, arrivals a second in a rate); BEFORE is what the earlier intervals of its part add up
to. Those of the week count from the week's beginning. Where chance decides, SPEED is the chance and
BEFORE the number of the draw; HEAD_AMOUNT is then the number at which the repeated weeks begin, and
WEEK_AMOUNT how many a week has."""


class Shifts(NamedTuple):
    """Calendars and rates, compiled. Moments are seconds after the start.

    It is one array because a compiled function pays for each array it is handed (two locked
    counts of its references: 44 ns with three arrays, 12 ns with one), not for its length.
    """

    place: NDArray[np.int64]
    """[c] where each row begins in `table`; -1 for always open, and nothing is looked at."""
    table: NDArray[np.float64]
    """[m] per row: seven numbers, the intervals of the part written out, those of the repeated
    week, the buckets of both."""


Spans: TypeAlias = NDArray[np.float64]
"""[n, 2] begin and end of open times."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One row before it is flattened: intervals as rows of (begin, end, speed)."""

    head: NDArray[np.float64]
    week: NDArray[np.float64]
    tail_begin: float
    always: bool = False
    numbers: tuple[float, float] | None = None
    """Of draws, where chance decides: at which the repeated weeks begin, and how many a week."""


_NOTHING = np.zeros((0, 3))
_DAY_AND_NIGHT = _Pattern(_NOTHING, _NOTHING, 0.0, always=True)


def shifts(
    calendars: Sequence[Calendar],
    rates: Sequence[tuple[tuple[Rate, ...], Calendar | None]] = (),
    *,
    start: datetime,
    time_zone: str,
    until: float = TEN_YEARS,
) -> Shifts:
    """Return calendars, then rates, as arrays, one row each in the same order.

    A rate's calendar says when its arrivals count, None means always. `start` is second 0;
    `time_zone` is where calendars without a zone of their own, and rates, are read; `until` is
    how far (seconds) exceptions and changes of the clocks are heeded.
    """
    clocks: dict[str, LocalClock] = {}

    def clock(zone: str) -> LocalClock:
        if zone not in clocks:
            clocks[zone] = LocalClock.over(start, zone=ZoneInfo(zone), until=until)
        return clocks[zone]

    rows = [_calendar(c, clock(c.time_zone or time_zone)) for c in calendars]
    rows += [_rate(r, within, clock(time_zone)) for r, within in rates]
    return _flat(rows)


def seconds_a_week(calendar: Calendar) -> float:
    """Return how long a calendar is open in a week without exceptions or changes of clocks."""
    if calendar.always:
        return float(WEEK_SECONDS)
    week = _week(calendar.periods)
    return float((week[:, 1] - week[:, 0]).sum())


def never_opens(calendar: Calendar) -> bool:
    """Return whether no moment of any week or exception is open."""
    opens = any(begin < end for e in calendar.exceptions for begin, end in e.open)
    opens = opens or bool(_week([c.period for c in calendar.chances]).size)
    return not opens and seconds_a_week(calendar) == 0


# --- one row -------------------------------------------------------------------------------


def _calendar(calendar: Calendar, clock: LocalClock) -> _Pattern:
    if calendar.always:
        return _DAY_AND_NIGHT
    if calendar.chances:
        return _by_chance(calendar, clock)
    week = _week(calendar.periods)
    written = _weeks_written(calendar, clock)
    if written == 0 and len(week) == 1 and week[0, 1] - week[0, 0] == WEEK_SECONDS:
        return _DAY_AND_NIGHT
    tail_begin = clock.midnight(written * 7)
    head = _open_days(calendar, clock, days=written * 7)
    return _Pattern(_timed(_union(head, low=0.0, high=tail_begin)), _timed(week), tail_begin)


def _by_chance(calendar: Calendar, clock: LocalClock) -> _Pattern:
    weeks = _weeks_written(calendar, clock)
    tail_begin = clock.midnight(weeks * 7)
    head = chances.written_out(calendar, clock, weeks=weeks, until=tail_begin)
    unit = chances.UNITS[calendar.drawn]
    numbers = (float(weeks * (WEEK_SECONDS // unit)), float(WEEK_SECONDS // unit))
    return _Pattern(head, chances.week(calendar), tail_begin, numbers=numbers)


def _rate(rates: tuple[Rate, ...], within: Calendar | None, clock: LocalClock) -> _Pattern:
    """Return the sum of rates while `within` is open, in arrivals a second."""
    masked = within is not None and not within.always
    written = _weeks_written(within, clock) if within and masked else clock.weeks_written(None)
    tail_begin = clock.midnight(written * 7)
    week = _summed([(_wrapped(r.period), r.per_hour / 3600) for r in rates], high=WEEK_SECONDS)
    days = range(-2, written * 7)
    head = _summed(
        [(_shown(r.period, days, clock), r.per_hour / 3600) for r in rates], high=tail_begin
    )
    if within and masked:
        week = _masked(week, _week(within.periods))
        opened = _open_days(within, clock, days=written * 7)
        head = _masked(head, _union(opened, low=0.0, high=tail_begin))
    return _Pattern(head, week, tail_begin)


def _weeks_written(calendar: Calendar, clock: LocalClock) -> int:
    return clock.weeks_written(max((e.last for e in calendar.exceptions), default=None))


def _open_days(calendar: Calendar, clock: LocalClock, *, days: int) -> Spans:
    """Return the open times of so many days in real time, unsorted; none for no days."""
    if days == 0:
        return np.zeros((0, 2))
    special: dict[int, tuple[tuple[int, int], ...]] = {}
    for exception in calendar.exceptions:
        low, high = max(clock.day(exception.first), -2), min(clock.day(exception.last), days)
        special.update(dict.fromkeys(range(low, high + 1), exception.open))
    ordinary = [d for d in range(-2, days) if d not in special]
    pieces = [_shown(p, ordinary, clock) for p in calendar.periods]
    pieces += [clock.moments([day], *span) for day, spans in special.items() for span in spans]
    return np.concatenate([np.zeros((0, 2)), *pieces])


def _shown(period: Period, days: Iterable[int], clock: LocalClock) -> Spans:
    """Return when a period is open in real time, on those of `days` that are its own."""
    return clock.moments([d for d in days if d % 7 in period.days], period.begin, period.end)


# --- intervals -----------------------------------------------------------------------------


def _week(periods: Sequence[Period]) -> Spans:
    """Return the open times of a plain week, sorted, from Monday's midnight."""
    pieces = [_wrapped(p) for p in periods]
    return _union(np.concatenate([np.zeros((0, 2)), *pieces]), low=0.0, high=WEEK_SECONDS)


def _wrapped(period: Period) -> Spans:
    """Return a period's times in a week; what reaches past Sunday begins the week again."""
    days = np.array(period.days, np.float64) * DAY_SECONDS
    spans = np.stack([days + period.begin, days + period.end], axis=1)
    spans = np.concatenate([spans, spans - WEEK_SECONDS])
    return np.clip(spans, 0.0, WEEK_SECONDS)


def _union(spans: Spans, *, low: float, high: float) -> Spans:
    """Return spans sorted, clipped and joined where they touch or overlap."""
    spans = np.clip(spans, low, high)
    spans = spans[spans[:, 0] < spans[:, 1]]
    spans = spans[np.argsort(spans[:, 0])]
    if len(spans) == 0:
        return spans
    reached = np.maximum.accumulate(spans[:, 1])
    first = np.flatnonzero(np.append(True, spans[1:, 0] > reached[:-1]))
    return np.column_stack([spans[first, 0], reached[np.append(first[1:] - 1, -1)]])


def _summed(parts: Sequence[tuple[Spans, float]], *, high: float) -> NDArray[np.float64]:
    """Return (begin, end, speed) with the speeds of overlapping parts added, none of speed 0."""
    clipped = [(np.clip(spans, 0.0, max(high, 0.0)), speed) for spans, speed in parts]
    edges = np.unique(np.concatenate([[0.0], *(spans.ravel() for spans, _ in clipped)]))
    speeds = np.zeros(len(edges))
    for spans, speed in clipped:  # whole numbers are counted first, so that sums are exact
        change = np.zeros(len(edges), np.int64)
        np.add.at(change, np.searchsorted(edges, spans[:, 0]), 1)
        np.add.at(change, np.searchsorted(edges, spans[:, 1]), -1)
        speeds += np.cumsum(change) * speed
    return np.column_stack([edges[:-1], edges[1:], speeds[:-1]])[speeds[:-1] > 0]


def _masked(pieces: NDArray[np.float64], opened: Spans) -> NDArray[np.float64]:
    """Return the parts of (begin, end, speed) that lie within open spans."""
    if len(pieces) == 0 or len(opened) == 0:
        return np.zeros((0, 3))
    edges = np.unique(np.concatenate([pieces[:, :2].ravel(), opened.ravel()]))
    middle = (edges[:-1] + edges[1:]) / 2
    piece = np.searchsorted(pieces[:, 0], middle) - 1
    span = np.searchsorted(opened[:, 0], middle) - 1
    within = (piece >= 0) & (middle < pieces[piece, 1]) & (span >= 0) & (middle < opened[span, 1])
    kept: NDArray[np.float64] = np.column_stack([edges[:-1], edges[1:], pieces[piece, 2]])[within]
    return kept


def _timed(spans: Spans) -> NDArray[np.float64]:
    return np.concatenate([spans, np.ones((len(spans), 1))], axis=1)


# --- all rows ------------------------------------------------------------------------------


def _flat(rows: Sequence[_Pattern]) -> Shifts:
    place = []
    table = [np.zeros(0)]
    at = 0
    for row in rows:
        place.append(-1 if row.always else at)
        if not row.always:
            table.append(_row(row, at))
            at += len(table[-1])
    return Shifts(np.array(place, np.int64), np.concatenate(table))


def _row(row: _Pattern, at: int) -> NDArray[np.float64]:
    """Return a row that begins at place `at`."""
    head = at + WEEK_BUCKETS + 1
    tail = head + INTERVAL * len(row.head)
    last = tail + INTERVAL * len(row.week)
    head_buckets = _buckets(row.head, max(row.tail_begin, 0.0), head)
    amounts = row.numbers or [((p[:, 1] - p[:, 0]) * p[:, 2]).sum() for p in (row.head, row.week)]
    numbers = [tail, last, row.tail_begin, *amounts, last, last + len(head_buckets)]
    return np.concatenate(
        [
            numbers,
            _counted(row.head).ravel(),
            _counted(row.week).ravel(),
            head_buckets,
            _buckets(row.week, float(WEEK_SECONDS), tail),
        ]
    )


def _counted(part: NDArray[np.float64]) -> NDArray[np.float64]:
    if part.shape[1] == INTERVAL:
        return part  # draws are numbered, not counted
    amount = (part[:, 1] - part[:, 0]) * part[:, 2]
    return np.column_stack([part, np.cumsum(amount) - amount])


def _buckets(part: NDArray[np.float64], length: float, first: int) -> NDArray[np.float64]:
    steps = np.arange(0.0, length, BUCKET)
    return first + INTERVAL * np.searchsorted(part[:, 1], steps, side="right").astype(np.float64)
