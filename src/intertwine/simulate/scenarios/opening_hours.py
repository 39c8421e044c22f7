"""Opening hours and dates as people write them: "Mon-Fri 08:00-12:00, 13:00-16:00".

A time may be above 24:00, or end before it begins: both reach into the next day.
"""

from __future__ import annotations

import re
from datetime import date

from intertwine.model.working_time import DAY_SECONDS, Period

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_SPAN = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?")
_DAY = re.compile(r"([A-Za-z]+)(?:\s*[-–]\s*([A-Za-z]+))?")


def parse_periods(text: str) -> tuple[Period, ...] | None:
    """Return the periods of one line; None where it cannot be read.

    Days come before the times they hold for; "daily" is every day.
    """
    days: list[int] = []
    fresh = True
    found: list[Period] = []
    for part in _parts(text):
        span = parse_span(part)
        if span is not None:
            if not days:
                return None
            found.append(Period(tuple(sorted(set(days))), *span))
            fresh = True
            continue
        named = _days(part)
        if named is None:
            return None
        days = named if fresh else days + named
        fresh = False
    return tuple(found) if found and fresh else None


def _parts(text: str) -> list[str]:
    """Return days and times in turn: "Mon, Tue 8:00-9:00" is Mon, Tue, 8:00-9:00."""
    apart = re.sub(r"(?<=[A-Za-z])\s+(?=\d)", ",", text.strip())
    return [part.strip() for part in apart.split(",")]


def _days(text: str) -> list[int] | None:
    if text.lower() in ("daily", "every day"):
        return list(range(7))
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    first, last = (_day(word or match.group(1)) for word in match.groups())
    if first is None or last is None:
        return None
    return [(first + step) % 7 for step in range((last - first) % 7 + 1)]


def _day(word: str) -> int | None:
    known = [i for i, day in enumerate(DAYS) if word[:3].capitalize() == day and len(word) >= 3]
    return known[0] if known else None


def parse_span(text: str) -> tuple[int, int] | None:
    """Return "08:00-12:30" in seconds after midnight; None where it cannot be read."""
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        return None
    numbers = [int(n or 0) for n in match.groups()]
    if any(n > 59 for n in (numbers[1], numbers[2], numbers[4], numbers[5])):
        return None
    begin, end = (n[0] * 3600 + n[1] * 60 + n[2] for n in (numbers[:3], numbers[3:]))
    if end <= begin:
        end += DAY_SECONDS
    return (begin, end) if begin < DAY_SECONDS and end <= 2 * DAY_SECONDS else None


def parse_dates(text: str) -> tuple[date, date] | None:
    """Return "2026-12-24" or "2026-12-24/2026-12-26" as first and last day; None if neither."""
    first, _, last = text.partition("/")
    try:
        days = date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
    except ValueError:
        return None
    return days if days[0] <= days[1] else None


def period_text(period: Period) -> str:
    """Return a period as it is written; it reads back equal."""
    days = sorted(period.days)
    if len(days) == 7:
        shown = "daily"
    elif len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        shown = f"{DAYS[days[0]]}-{DAYS[days[-1]]}"
    else:
        shown = ", ".join(DAYS[d] for d in days)
    return f"{shown} {span_text(period.begin, period.end)}"


def span_text(begin: int, end: int) -> str:
    """Return a span of a day as it is written; it reads back equal."""
    return f"{_clock(begin)}-{_clock(end)}"


def dates_text(first: date, last: date) -> str:
    """Return first and last day as they are written; they read back equal."""
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _clock(seconds: int) -> str:
    shown = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
    return f"{shown}:{seconds % 60:02d}" if seconds % 60 else shown
