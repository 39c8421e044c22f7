"""The slow version of `calendars`: it looks at the wall clock of every minute, for tests.

Right for calendars whose times fall on whole minutes and not into an hour that the clocks skip
or show twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from intertwine.model.working_time import DAY_SECONDS, WEEK_SECONDS, Calendar, Drawn
from intertwine.simulate.reference.draws import derive, uniform

MINUTE = 60


def is_open(calendar: Calendar, t: float, *, start: datetime, time_zone: str) -> bool:
    """Return whether a calendar is open `t` seconds after the start."""
    if calendar.always:
        return True
    zone = ZoneInfo(calendar.time_zone or time_zone)
    local = (start + timedelta(seconds=t)).astimezone(zone)
    shown = local.hour * 3600 + local.minute * 60 + local.second
    for days_ago in (0, 1):
        day = local.date() - timedelta(days=days_ago)
        special = [e for e in calendar.exceptions if e.first <= day <= e.last]
        if special:
            spans = list(special[-1].open)
        else:
            spans = [(p.begin, p.end) for p in calendar.periods if day.weekday() in p.days]
        if any(begin <= shown + days_ago * DAY_SECONDS < end for begin, end in spans):
            return True
    return False


def is_there(calendar: Calendar, t: float, *, key: int, start: datetime, time_zone: str) -> bool:
    """Return whether somebody with this key is there `t` seconds after the start."""
    local = (start + timedelta(seconds=t)).astimezone(ZoneInfo(calendar.time_zone or time_zone))
    first = start.astimezone(ZoneInfo(calendar.time_zone or time_zone)).date()
    monday = first - timedelta(days=first.weekday())
    shown = local.hour * 3600 + local.minute * 60 + local.second
    unit = {Drawn.PERIOD: 1, Drawn.DAY: DAY_SECONDS, Drawn.WEEK: WEEK_SECONDS}[calendar.drawn]
    for days_ago in (0, 1):
        day = local.date() - timedelta(days=days_ago)
        now = shown + days_ago * DAY_SECONDS
        special = [e for e in calendar.exceptions if e.first <= day <= e.last]
        if special:
            if any(begin <= now < end for begin, end in special[-1].open):
                return True
            continue
        if any(day.weekday() in p.days and p.begin <= now < p.end for p in calendar.periods):
            return True
        for c in calendar.chances:
            if day.weekday() in c.period.days and c.period.begin <= now < c.period.end:
                second = (day - monday).days * DAY_SECONDS + c.period.begin
                if day.weekday() == 6 and days_ago:  # what reaches past Sunday is Monday's
                    second = (day - monday).days * DAY_SECONDS + DAY_SECONDS
                if uniform(derive(key, second // unit), 0) < c.chance:
                    return True
    return False


def open_minutes(
    calendar: Calendar, *, start: datetime, time_zone: str, minutes: int
) -> list[bool]:
    """Return for each minute from the start whether the calendar is open."""
    return [is_open(calendar, MINUTE * m, start=start, time_zone=time_zone) for m in range(minutes)]


def next_open(opened: list[bool], t: int) -> int | None:
    """Return the first open second at or after t; None where the minutes end before."""
    if opened[t // MINUTE]:
        return t
    later = (m for m in range(t // MINUTE, len(opened)) if opened[m])
    minute = next(later, None)
    return None if minute is None else minute * MINUTE


def next_close(opened: list[bool], t: int) -> int | None:
    """Return the first closed second at or after t; None where the minutes end before."""
    later = (m for m in range(t // MINUTE, len(opened)) if not opened[m])
    minute = next(later, None)
    return None if minute is None else max(t, minute * MINUTE)


def advance(opened: list[bool], t: int, seconds: int) -> int | None:
    """Return the earliest second by which so many open ones have passed; None as above."""
    first = next_open(opened, t)
    if first is None:
        return None
    while seconds > 0:
        if first // MINUTE >= len(opened):
            return None
        left = MINUTE - first % MINUTE
        if opened[first // MINUTE]:
            if seconds <= left:
                return first + seconds
            seconds -= left
        first += left
    return first


def open_between(opened: list[bool], a: int, b: int) -> int:
    """Return the open seconds from a to b."""
    return sum(opened[second // MINUTE] for second in range(a, b))
