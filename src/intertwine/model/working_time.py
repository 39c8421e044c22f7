"""When somebody is there: weekly calendars with exceptions, and rates that vary over the week.

Times of day are wall-clock seconds after midnight in the calendar's time zone; a period may go
past midnight (its end is then above 86,400). Days are 0 for Monday to 6 for Sunday.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

DAY_SECONDS = 86_400
WEEK_SECONDS = 7 * DAY_SECONDS


@dataclass(frozen=True, slots=True)
class Period:
    """Open from `begin` to `end` on each of these days, every week. End is not included."""

    days: tuple[int, ...]
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class SpecialDays:
    """Dates on which the week's pattern does not hold: open only at `open`, empty means closed.

    Both dates are included. `open` holds pairs of begin and end, as in `Period`. Where several
    exceptions name one date, the last one counts.
    """

    first: date
    last: date
    open: tuple[tuple[int, int], ...] = ()
    name: str = ""


class Drawn(StrEnum):
    """How much of a calendar one draw of chance decides."""

    PERIOD = "period"
    """Each period by itself, as in Prosimos."""
    DAY = "day"
    """One draw a day: who is there in a period of some chance is there in all likelier ones."""
    WEEK = "week"
    """One draw a week, likewise."""


@dataclass(frozen=True, slots=True)
class Chance:
    """A period in which somebody is there with a chance, above 0 and at most 1."""

    period: Period
    chance: float


@dataclass(frozen=True, slots=True)
class Calendar:
    """When work can be done. Without periods and chances it is open only on its exceptions.

    `always` is open day and night and has neither periods nor exceptions. `time_zone` is an
    IANA name; None means the scenario's. `chances` are drawn for each person anew, as often as
    `drawn` says; they overlap neither one another nor `periods`, and do not hold on exceptions.
    """

    id: str
    periods: tuple[Period, ...] = ()
    exceptions: tuple[SpecialDays, ...] = ()
    time_zone: str | None = None
    always: bool = False
    chances: tuple[Chance, ...] = ()
    drawn: Drawn = Drawn.PERIOD


@dataclass(frozen=True, slots=True)
class Rate:
    """So many arrivals an hour within a period of the week; outside all rates there are none.

    Where periods of several rates overlap, the rates add up.
    """

    period: Period
    per_hour: float
