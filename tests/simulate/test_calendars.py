"""Working time: against a slow look at every minute's wall clock, and against closed forms."""

from datetime import UTC, date, datetime, timedelta
from math import inf
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intertwine.model.working_time import Calendar, Period, Rate, SpecialDays
from intertwine.simulate import shifts
from intertwine.simulate.kernels import calendars
from intertwine.simulate.reference import calendars as reference_calendars

HOUR, DAY, WEEK = 3600, 86_400, 604_800
WEEKDAYS = (0, 1, 2, 3, 4)
MONDAY = datetime(2026, 1, 5, tzinfo=UTC)
HELSINKI = "Europe/Helsinki"

OFFICE = Calendar("office", (Period(WEEKDAYS, 8 * HOUR, 16 * HOUR),))
SPLIT = Calendar("split", (Period((0, 2), 8 * HOUR, 12 * HOUR), Period((0,), 13 * HOUR, 15 * HOUR)))
NIGHTS = Calendar("nights", (Period((4, 5, 6), 22 * HOUR, 30 * HOUR),))
HOLIDAYS = Calendar(
    "holidays",
    (Period(WEEKDAYS, 8 * HOUR, 16 * HOUR),),
    (
        SpecialDays(date(2026, 1, 6), date(2026, 1, 6)),
        SpecialDays(date(2026, 1, 9), date(2026, 1, 11), ((9 * HOUR, 10 * HOUR),)),
        SpecialDays(date(2026, 1, 10), date(2026, 1, 10)),
    ),
)
ALWAYS = Calendar("always", always=True)


class Compiled:
    """One calendar or rate, compiled, with its kernels as methods."""

    def __init__(self, calendar=None, *, rate=None, start=MONDAY, zone="UTC", until=30.0 * DAY):
        rows = [calendar] if calendar else []
        rates = [rate] if rate else []
        made = shifts.shifts(rows, rates, start=start, time_zone=zone, until=until)
        self.table, self.place = made.table, made.place[0]

    def next_open(self, t):
        return calendars.next_open(self.table, self.place, float(t))

    def next_close(self, t):
        return calendars.next_close(self.table, self.place, float(t))

    def advance(self, t, amount):
        return calendars.advance(self.table, self.place, float(t), float(amount))

    def open_between(self, a, b):
        return calendars.open_between(self.table, self.place, float(a), float(b))


# --- closed forms --------------------------------------------------------------------------


def test_an_office_opens_at_eight_and_rests_at_weekends() -> None:
    office = Compiled(OFFICE)
    assert office.next_open(0) == 8 * HOUR
    assert office.next_open(9 * HOUR) == 9 * HOUR
    assert office.next_open(16 * HOUR) == DAY + 8 * HOUR
    assert office.next_close(9 * HOUR) == 16 * HOUR
    assert office.next_close(7 * HOUR) == 7 * HOUR
    friday = 4 * DAY + 15 * HOUR
    assert office.advance(friday, 2 * HOUR) == 7 * DAY + 9 * HOUR
    assert office.advance(friday, HOUR) == 4 * DAY + 16 * HOUR
    assert office.open_between(0, WEEK) == 40 * HOUR


def test_work_of_n_weeks_ends_n_weeks_later() -> None:
    office = Compiled(OFFICE)
    for n in (1, 2, 1000):
        assert office.advance(9 * HOUR, n * 40 * HOUR) == 9 * HOUR + n * WEEK
        assert office.open_between(9 * HOUR, 9 * HOUR + n * WEEK) == n * 40 * HOUR


def test_nothing_to_do_ends_at_the_next_opening() -> None:
    office = Compiled(OFFICE)
    assert office.advance(0, 0) == 8 * HOUR
    assert office.advance(9 * HOUR, 0) == 9 * HOUR


def test_a_calendar_that_is_always_open_counts_every_second() -> None:
    always = Compiled(ALWAYS)
    assert always.place == -1
    assert always.next_open(5) == 5
    assert always.next_close(5) == inf
    assert always.advance(5, 7) == 12
    assert always.open_between(5, 7) == 2
    full_week = Compiled(Calendar("full", (Period(tuple(range(7)), 0, DAY),)))
    assert full_week.place == -1


def test_a_shift_across_midnight_and_across_the_week_is_one() -> None:
    nights = Compiled(NIGHTS)
    assert nights.next_open(0) == 0, "Sunday's night reaches into Monday"
    assert nights.next_close(0) == 6 * HOUR
    sunday = 6 * DAY + 22 * HOUR
    assert nights.next_close(sunday) == 7 * DAY + 6 * HOUR
    assert nights.advance(sunday, 8 * HOUR) == 7 * DAY + 6 * HOUR
    assert nights.open_between(0, WEEK) == 24 * HOUR


def test_special_days_stand_in_for_the_week_and_the_last_one_counts() -> None:
    days = Compiled(HOLIDAYS)
    assert days.next_open(16 * HOUR) == 2 * DAY + 8 * HOUR, "Tuesday is a holiday"
    assert days.open_between(0, WEEK) == (3 * 8 + 2) * HOUR
    assert days.next_open(4 * DAY + 8 * HOUR) == 4 * DAY + 9 * HOUR
    assert days.next_open(5 * DAY) == 6 * DAY + 9 * HOUR, "Saturday was closed by a later line"
    assert days.open_between(WEEK, 2 * WEEK) == 40 * HOUR


def test_a_night_shift_lasts_as_long_as_the_clocks_say() -> None:
    """Clocks in Helsinki go forward on 29 March 2026 at 3 and back on 25 October at 4."""
    for day, hours in ((date(2026, 3, 28), 7), (date(2026, 10, 24), 9), (date(2026, 5, 2), 8)):
        start = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(HELSINKI))
        nights = Compiled(NIGHTS, start=start, zone=HELSINKI, until=20.0 * DAY)
        opens = nights.next_open(12 * HOUR)
        assert nights.next_close(opens) - opens == hours * HOUR


def test_summer_time_moves_the_office_in_universal_time() -> None:
    start = datetime(2026, 3, 23, tzinfo=UTC)
    office = Compiled(OFFICE, start=start, zone=HELSINKI, until=60.0 * DAY)
    assert office.next_open(0) == 6 * HOUR, "8 in winter is 6 in universal time"
    assert office.next_open(WEEK) == WEEK + 5 * HOUR
    assert office.open_between(0, 2 * WEEK) == 80 * HOUR


def test_after_the_span_the_plain_week_goes_on() -> None:
    """New York is an hour ahead in summer; the span ends in summer and keeps that difference."""
    start = datetime(2026, 3, 2, tzinfo=UTC)
    office = Compiled(OFFICE, start=start, zone="America/New_York", until=30.0 * DAY)
    years = 520 * WEEK
    assert office.next_open(0) == 13 * HOUR
    assert office.next_open(years) == years + 12 * HOUR
    assert office.advance(years + 12 * HOUR, 40 * HOUR) == years + 4 * DAY + 20 * HOUR


def test_a_calendar_of_special_days_only_ends_with_the_last() -> None:
    fair = Calendar("fair", (), (SpecialDays(date(2026, 1, 7), date(2026, 1, 8), ((0, HOUR),)),))
    once = Compiled(fair)
    assert once.next_open(0) == 2 * DAY
    assert once.advance(0, 2 * HOUR) == 3 * DAY + HOUR
    assert once.advance(0, 2 * HOUR + 1) == inf
    assert once.next_open(3 * DAY + HOUR) == inf
    assert once.open_between(0, 100 * WEEK) == 2 * HOUR
    assert not shifts.never_opens(fair)


def test_a_calendar_without_times_never_opens() -> None:
    never = Calendar("never")
    assert shifts.never_opens(never)
    assert Compiled(never).next_open(0) == inf
    assert Compiled(never).advance(0, 0) == inf
    assert Compiled(never).open_between(0, WEEK) == 0


def test_open_time_a_week_is_stated() -> None:
    assert shifts.seconds_a_week(OFFICE) == 40 * HOUR
    assert shifts.seconds_a_week(ALWAYS) == WEEK
    overlapping = Calendar("o", (*OFFICE.periods, Period((0,), 15 * HOUR, 17 * HOUR)))
    assert shifts.seconds_a_week(overlapping) == 41 * HOUR


def test_several_calendars_share_one_table() -> None:
    made = shifts.shifts([OFFICE, ALWAYS, NIGHTS, HOLIDAYS], start=MONDAY, time_zone="UTC")
    for calendar, place in zip([OFFICE, ALWAYS, NIGHTS, HOLIDAYS], made.place, strict=True):
        alone = Compiled(calendar, until=shifts.TEN_YEARS)
        for t in range(0, 2 * WEEK, 5_000):
            assert calendars.next_open(made.table, place, float(t)) == alone.next_open(t)


# --- rates ---------------------------------------------------------------------------------

BUSY = (
    Rate(Period(WEEKDAYS, 8 * HOUR, 16 * HOUR), 3.0),
    Rate(Period((0,), 8 * HOUR, 12 * HOUR), 6.0),
)


def test_a_rate_counts_arrivals_and_overlaps_add_up() -> None:
    rate = Compiled(rate=(BUSY, None))
    assert rate.open_between(0, WEEK) == pytest.approx(5 * 8 * 3 + 4 * 6)
    assert rate.advance(8 * HOUR, 9) == pytest.approx(9 * HOUR)
    assert rate.advance(8 * HOUR, 36 + 12) == pytest.approx(16 * HOUR)
    assert rate.advance(8 * HOUR, 49) == pytest.approx(DAY + 8 * HOUR + HOUR / 3)


def test_a_rate_counts_only_while_its_calendar_is_open() -> None:
    mornings = Calendar(
        "m",
        (Period(tuple(range(7)), 8 * HOUR, 10 * HOUR),),
        (SpecialDays(date(2026, 1, 5), date(2026, 1, 5)),),
    )
    rate = Compiled(rate=(BUSY, mornings))
    assert rate.open_between(0, WEEK) == pytest.approx(4 * 2 * 3)
    assert rate.open_between(WEEK, 2 * WEEK) == pytest.approx(4 * 2 * 3 + 2 * 9)


def test_arrivals_of_a_varying_stream_come_as_often_as_the_rate_says() -> None:
    rate = Compiled(rate=(BUSY, None))
    gaps = np.random.default_rng(5).exponential(size=20_000)
    t, monday_mornings, seen = 0.0, 0, 0
    for gap in gaps:
        t = rate.advance(t, gap)
        monday_mornings += 8 * HOUR <= t % WEEK < 12 * HOUR
        seen += 1
    assert seen / (t / WEEK) == pytest.approx(144, rel=0.03)
    assert monday_mornings / seen == pytest.approx(36 / 144, abs=0.012)


# --- against every minute ------------------------------------------------------------------

PLACES = [
    (OFFICE, MONDAY, "UTC"),
    (SPLIT, datetime(2026, 1, 7, 10, 7, tzinfo=UTC), "UTC"),
    (NIGHTS, datetime(2026, 3, 27, 5, 30, tzinfo=UTC), HELSINKI),
    (NIGHTS, datetime(2026, 10, 23, 0, 0, tzinfo=UTC), HELSINKI),
    (HOLIDAYS, datetime(2026, 1, 4, 23, 59, tzinfo=UTC), "America/New_York"),
]


@pytest.mark.parametrize(("calendar", "start", "zone"), PLACES)
def test_the_kernels_agree_with_the_wall_clock(
    calendar: Calendar, start: datetime, zone: str
) -> None:
    days = 16
    opened = reference_calendars.open_minutes(
        calendar, start=start, time_zone=zone, minutes=days * 1440
    )
    compiled = Compiled(calendar, start=start, zone=zone, until=float(days * DAY))
    random = np.random.default_rng(1)
    for t in (int(x) for x in random.integers(0, 8 * DAY, 300)):
        assert compiled.next_open(t) == reference_calendars.next_open(opened, t)
        assert compiled.next_close(t) == reference_calendars.next_close(opened, t)
        amount = int(random.choice([0, 1, 59, 3600, 20_000, 60_000]))
        slow = reference_calendars.advance(opened, t, amount)
        assert slow is None or compiled.advance(t, amount) == slow
        later = t + int(random.integers(0, 2 * DAY))
        slow_sum = reference_calendars.open_between(opened, t, later) if amount == 59 else None
        assert slow_sum is None or compiled.open_between(t, later) == slow_sum


periods = st.builds(
    lambda days, begin, length: Period(tuple(sorted(days)), begin * 60, (begin + length) * 60),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(0, 1439),
    st.integers(1, 1440),
)


@settings(max_examples=15)
@given(st.lists(periods, max_size=4), st.integers(0, 10_000), st.lists(st.integers(0, 20_000)))
def test_any_week_agrees_with_the_wall_clock(
    given_periods: list[Period], ahead: int, moments: list[int]
) -> None:
    calendar = Calendar("any", tuple(given_periods))
    start = MONDAY + timedelta(minutes=ahead)
    opened = reference_calendars.open_minutes(
        calendar, start=start, time_zone="UTC", minutes=9 * 1440
    )
    compiled = Compiled(calendar, start=start)
    for t in moments[:10]:
        expected = reference_calendars.next_open(opened, t * 30)
        assert compiled.next_open(t * 30) == (inf if expected is None else expected)
        done = reference_calendars.advance(opened, t * 30, 10_000)
        assert done is None or compiled.advance(t * 30, 10_000) == done


@given(st.floats(0, 1e9), st.floats(0, 1e7))
def test_what_was_counted_is_what_was_wanted(t: float, amount: float) -> None:
    office = Compiled(HOLIDAYS, zone=HELSINKI, until=400.0 * DAY)
    done = office.advance(t, amount)
    assert office.open_between(t, done) == pytest.approx(amount, abs=1e-3)
    assert office.open_between(0, t) + office.open_between(t, done) == pytest.approx(
        office.open_between(0, done), abs=1e-3
    )
