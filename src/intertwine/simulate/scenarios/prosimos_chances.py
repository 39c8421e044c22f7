"""Calendars of a Prosimos file in which people are there by chance (`model_type` FUZZY)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from intertwine.model.working_time import DAY_SECONDS, Calendar, Chance, Period

UNITS = {"SECONDS": 1, "MINUTES": 60, "HOURS": 3600}
DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


def granule_of(given: Mapping[str, Any]) -> int:
    """Return the seconds of which each is drawn by itself; a whole number of them make a day."""
    seconds = int(given["value"] * UNITS[str(given["time_unit"]).upper()])
    if seconds <= 0 or DAY_SECONDS % seconds:
        raise ValueError(seconds)
    return seconds


def by_chance(
    entry: Mapping[str, Any], *, granule: int, name: str, clock: Callable[[str], int]
) -> Calendar:
    """Return a calendar with a chance for each granule of the week.

    There somebody is at work in a granule where either of two draws says so, by availability and
    by workload: a chance of 1 - (1 - a) (1 - w). Here it is drawn once and for all.
    """
    away: dict[tuple[int, int], float] = defaultdict(lambda: 1.0)
    for kind in ("time_periods", "workload_ratio"):
        told: dict[tuple[int, int], float] = {}
        for p in entry[kind]:
            begin, end = clock(p["beginTime"]), clock(p["endTime"]) or DAY_SECONDS
            for day in range(DAYS.index(p["from"]), DAYS.index(p["to"]) + 1):
                for second in range(begin - begin % granule, end - end % granule, granule):
                    told[day, second] = float(p.get("probability", 0.0))
        for place, probability in told.items():
            if not 0 <= probability <= 1:
                raise ValueError(probability)
            away[place] *= 1 - probability
    days: dict[tuple[int, float], list[int]] = defaultdict(list)
    for (day, second), none in sorted(away.items()):
        days[second, round(1 - none, 12)].append(day)
    found = [
        Chance(Period(tuple(of), second, second + granule), chance)
        for (second, chance), of in sorted(days.items())
        if chance > 0
    ]
    certain = tuple(c.period for c in found if c.chance == 1)
    return Calendar(name, certain, chances=tuple(c for c in found if c.chance < 1))
