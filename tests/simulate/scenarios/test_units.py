"""Times and opening hours are read as people write them, and written so that they read back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intertwine.model.working_time import Period
from intertwine.simulate.scenarios.opening_hours import (
    dates_text,
    parse_dates,
    parse_periods,
    parse_span,
    period_text,
)
from intertwine.simulate.scenarios.units import parse_time, time_text

H = 3600


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30 minutes", 1800),
        ("1 hour", 3600),
        ("1.5h", 5400),
        ("2 days", 172_800),
        ("26 weeks", 26 * 604_800),
        (".5 min", 30),
        ("1e3 s", 1000),
        ("-5 minutes", -300),
        ("30", None),
        ("minutes", None),
        ("3 fortnights", None),
        ("", None),
    ],
)
def test_a_time_has_a_number_and_a_unit(text: str, seconds: float | None) -> None:
    assert parse_time(text) == seconds


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1800, "30 minutes"),
        (5400, "1.5 hours"),
        (172_800, "2 days"),
        (7 * 86_400, "1 weeks"),
        (0, "0 minutes"),
        (0.1, "0.1 seconds"),
    ],
)
def test_a_time_is_written_in_the_largest_unit_that_fits(seconds: float, text: str) -> None:
    assert time_text(seconds) == text


@given(st.floats(0, 1e12))
def test_every_time_reads_back_equal(seconds: float) -> None:
    assert parse_time(time_text(seconds)) == seconds


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Mon-Fri 08:00-16:00", [((0, 1, 2, 3, 4), 8 * H, 16 * H)]),
        ("Tue, Fri 10:00-12:00", [((1, 4), 10 * H, 12 * H)]),
        (
            "Mon-Tue 8:00-12:00, 13:00-16:30",
            [((0, 1), 8 * H, 12 * H), ((0, 1), 13 * H, 59_400)],
        ),
        ("Mon 9:00-10:30, Thu 13:00-14:30", [((0,), 9 * H, 37_800), ((3,), 13 * H, 52_200)]),
        ("Sat-Mon 22:00-06:00", [((0, 5, 6), 22 * H, 30 * H)]),
        ("daily 00:00-24:00", [((0, 1, 2, 3, 4, 5, 6), 0, 24 * H)]),
        ("monday - friday 08:00 - 09:00", [((0, 1, 2, 3, 4), 8 * H, 9 * H)]),
    ],
)
def test_opening_hours_are_read(text: str, periods: list[tuple[tuple[int, ...], int, int]]) -> None:
    assert parse_periods(text) == tuple(Period(*p) for p in periods)


@pytest.mark.parametrize(
    "text",
    ["", "08:00-16:00", "Mon", "Foo 08:00-09:00", "Mon 25:00-26:00", "Mon 8-9", "Mon 08:70-09:00"],
)
def test_what_is_no_opening_hour_is_refused(text: str) -> None:
    assert parse_periods(text) is None


@given(st.sets(st.integers(0, 6), min_size=1), st.integers(0, 86_399), st.integers(1, 86_400))
def test_every_period_reads_back_equal(days: set[int], begin: int, length: int) -> None:
    period = Period(tuple(sorted(days)), begin, begin + length)
    assert parse_periods(period_text(period)) == (period,)


def test_dates_are_one_day_or_a_span() -> None:
    one, span = date(2026, 12, 24), (date(2026, 7, 1), date(2026, 7, 31))
    assert parse_dates("2026-12-24") == (one, one)
    assert parse_dates("2026-07-01/2026-07-31") == span
    assert parse_dates(dates_text(*span)) == span
    assert parse_dates("2026-07-31/2026-07-01") is None
    assert parse_dates("Christmas") is None
    assert parse_span("13:00-14:00") == (13 * H, 14 * H)
    assert parse_span("Mon 13:00-14:00") is None
