"""People who are there by chance: against a slow look at every minute, and against theory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest
from simulating import agrees, experiment, prepared, results, wait
from stations import SERVED, STATION, poisson

from intertwine.model.working_time import Calendar, Chance, Drawn, Period, SpecialDays
from intertwine.simulate.kernels import calendars
from intertwine.simulate.kernels.keys import replication_key
from intertwine.simulate.preparing.prepare import Prepared, prepare
from intertwine.simulate.preparing.presence import present
from intertwine.simulate.reference import calendars as reference_calendars
from intertwine.simulate.shifts import KEY_HIGH, KEY_LOW, MAY_BE, TAIL, shifts

HOUR, DAY = 3600, 86_400
WEEKDAYS = (0, 1, 2, 3, 4)
WEDNESDAY = datetime(2026, 3, 25, 7, 30, tzinfo=UTC)
"""Four days before the clocks go forward."""

OFFICE = Calendar(
    "office",
    (Period((2,), 8 * HOUR, 9 * HOUR),),
    chances=(
        Chance(Period(WEEKDAYS, 9 * HOUR, 12 * HOUR), 0.7),
        Chance(Period(WEEKDAYS, 12 * HOUR, 16 * HOUR), 0.4),
        Chance(Period((5, 6), 22 * HOUR, 30 * HOUR), 0.5),
    ),
)
HOLIDAYS = replace(
    OFFICE, exceptions=(SpecialDays(date(2026, 4, 3), date(2026, 4, 6), ((10 * HOUR, 11 * HOUR),)),)
)


def row(calendar: Calendar, key: int, zone: str) -> tuple[np.ndarray, int]:
    """Return the array of one calendar and the place of a person's row in it."""
    table = shifts([calendar], start=WEDNESDAY, time_zone=zone, until=40.0 * DAY)
    own = np.zeros(4)
    own[TAIL], own[MAY_BE] = -1, table.place[0]
    own[KEY_HIGH], own[KEY_LOW] = key >> 32, key & 0xFFFFFFFF
    return np.concatenate([table.table, own]), len(table.table)


@pytest.mark.parametrize("drawn", list(Drawn))
@pytest.mark.parametrize("zone", ["UTC", "Europe/Helsinki"])
@pytest.mark.parametrize("plain", [OFFICE, HOLIDAYS], ids=["plain weeks", "holidays"])
def test_the_kernels_say_what_a_look_at_each_minute_says(
    plain: Calendar, zone: str, drawn: Drawn
) -> None:
    calendar, key = replace(plain, drawn=drawn), 0xFEDCBA9876543210
    table, place = row(calendar, key, zone)
    there = [
        reference_calendars.is_there(
            calendar, 60.0 * minute, key=key, start=WEDNESDAY, time_zone=zone
        )
        for minute in range(21 * 24 * 60)
    ]
    assert any(there) and not all(there)
    for minute in range(0, 14 * 24 * 60, 97):
        t = 60 * minute
        opening = reference_calendars.next_open(there, t)
        assert calendars.next_open(table, place, float(t)) == opening
        closing = reference_calendars.next_close(there, t)
        assert calendars.next_close(table, place, float(t)) == closing
        done = reference_calendars.advance(there, t, 4 * HOUR)
        assert calendars.advance(table, place, float(t), 4.0 * HOUR) == done
        until = t + 2 * DAY
        seconds = 60 * sum(there[minute : until // 60])
        assert calendars.open_between(table, place, float(t), float(until)) == seconds


def test_one_draw_a_day_makes_likelier_hours_come_along() -> None:
    """Who is there in the afternoon (0.4) is there in the morning (0.7) of the same day."""
    days = Calendar("days", chances=OFFICE.chances[:2], drawn=Drawn.DAY)
    both = {drawn: set() for drawn in Drawn}  # type: ignore[var-annotated]
    for drawn in (Drawn.DAY, Drawn.PERIOD):
        table, place = row(replace(days, drawn=drawn), 42, "UTC")
        for day in range(5, 200):
            nine = (day * 24 + 1.5) * HOUR
            morning = calendars.next_open(table, place, nine) == nine
            noon = (day * 24 + 4.5) * HOUR
            both[drawn].add((morning, calendars.next_open(table, place, noon) == noon))
    assert (False, True) not in both[Drawn.DAY]
    assert (False, True) in both[Drawn.PERIOD]


# --- in a run ------------------------------------------------------------------------------


def station(calendar: str, *, people: str = "", cases: int = 20_000, takes: str = "0 hours") -> str:
    """Return Poisson arrivals and one person with a calendar."""
    return f"""
{poisson(7 * HOUR, cases=cases)}
[calendars.c]
{calendar}
{people}
{SERVED}
calendar = "c"
[activities.a]
duration = "{takes}"
"""


EVERY_OTHER_DAY = 'chances = [{ on = "daily 00:00-24:00", chance = 0.5 }]'


def test_somebody_who_is_there_every_other_day_by_chance_costs_eighteen_hours() -> None:
    """Half come while nobody is there: 12 hours to midnight, and a day more on average."""
    made = experiment(STATION, station(EVERY_OTHER_DAY))
    assert agrees(wait(made, "a"), 18 * HOUR, within=0.05)


def test_being_there_one_day_in_two_is_half_of_the_time() -> None:
    """An hour of work in seven, in half of the time: two sevenths of what there is."""
    found = results(STATION, station(EVERY_OTHER_DAY, takes="1 hour", cases=5_000))
    assert found.per_worker[0].utilisation.mean == pytest.approx(2 / 7, rel=0.03)


def test_chance_asks_neither_for_order_nor_for_others() -> None:
    """Each person has draws of their own, which stay when somebody else comes along."""
    other = '[people.another]\npartner = "A"\nroles = ["r"]\ncalendar = "c"'
    alone = prepared(STATION, station(EVERY_OTHER_DAY))
    joined = prepared(STATION, station(EVERY_OTHER_DAY, people=other))

    def days(made: Prepared, name: str, replication: int) -> list[bool]:
        setting = present(made.setting, int(replication_key(1, replication)))
        person = next(i for i, p in enumerate(made.people) if p.worker.id == name)
        place = int(setting.person[person]["calendar"])
        moments = [DAY * (n + 0.5) for n in range(200)]
        return [calendars.next_open(setting.shifts, place, t) == t for t in moments]

    assert days(alone, "p", 0) == days(joined, "p", 0)
    assert days(joined, "p", 0) != days(joined, "another", 0)
    assert days(alone, "p", 0) != days(alone, "p", 1)


def test_preparing_again_changes_nothing() -> None:
    made = prepared(STATION, station(EVERY_OTHER_DAY))
    again = prepare(made.service, made.compiled, made.scenario)
    assert np.array_equal(made.setting.shifts, again.setting.shifts)
    assert np.array_equal(made.setting.presence, again.setting.presence)
