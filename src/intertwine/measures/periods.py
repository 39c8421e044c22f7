"""How many times something regular has come round."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

DAYS: Mapping[str, int] = {
    "daily": 1,
    "weekly": 7,
    "fortnightly": 14,
    "monthly": 30,
    "quarterly": 91,
    "half-yearly": 182,
    "yearly": 365,
}
"""Days of one period, for the words a rhythm is usually given in."""

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8}
UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}


def period(rhythm: str) -> int | None:
    """Return the days of one period; None for "per case", "when needed" and other words."""
    words = rhythm.strip().casefold()
    if words in DAYS:
        return DAYS[words]
    said = re.fullmatch(r"every (?:(\w+) )?(day|week|month|year)s?", words)
    if not said:
        return None
    number = said[1] or "1"
    count = NUMBERS.get(number) or (int(number) if number.isdecimal() else None)
    return count * UNITS[said[2]] if count else None


def day(text: str) -> date | None:
    """Return a year, month or day as a date (the first day of it); None for anything else."""
    said = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", text.strip())
    if not said:
        return None
    try:
        return date(int(said[1]), int(said[2] or 1), int(said[3] or 1))
    except ValueError:
        return None


def periods(since: str, until: str, rhythm: str) -> int | None:
    """Return how many whole periods lie between two dates; None where that is not known."""
    begin, end, length = day(since), day(until), period(rhythm)
    if begin is None or end is None or length is None:
        return None
    return max(0, (end - begin).days // length)
