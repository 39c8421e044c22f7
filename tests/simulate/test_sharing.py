"""People who do several pieces of work at once: they share the time, or each goes at full pace."""

from __future__ import annotations

import pytest
from simulating import agrees, cycle, experiment, over, prepared, results
from sketching import sketch
from stations import OFFICE, SERVED, STATION, coming, exponential, poisson

from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.results.event_log import log_columns

HOUR = 3600


def came(*moments: str, who: str, takes: str = "60 seconds") -> str:
    """Return cases that come at these times to one person."""
    return f"""
{coming(*moments)}
{OFFICE}
{SERVED}
{who}
[activities.a]
duration = "{takes}"
"""


def ends(text: str) -> list[float]:
    """Return when the work of each case is done, in seconds after the start, by case."""
    made = prepared(STATION, text)
    table = log_columns(run_experiment(made, replications=1, log_rows=True)).sort("case")
    start = made.scenario.start.timestamp()
    return [round(end.timestamp() - start, 3) for end in table["end"]]


@pytest.mark.parametrize(
    ("who", "done"),
    [
        ("at_once = 1", [60, 120]),
        ("at_once = 2", [110, 120]),
        ('at_once = 2\npace = "full"', [60, 70]),
    ],
)
def test_two_pieces_share_the_time_or_go_on_each_by_itself(who: str, done: list[float]) -> None:
    """From 10 s on both go at half speed: 50 s are done by 110, then 10 are left of the other."""
    assert ends(came("0 seconds", "10 seconds", who=who)) == done


@pytest.mark.parametrize(
    ("who", "done"),
    [("at_once = 2", [120, 120, 180]), ('at_once = 2\npace = "full"', [60, 60, 120])],
)
def test_what_is_more_than_somebody_can_hold_waits(who: str, done: list[float]) -> None:
    assert ends(came("0 seconds", "0 seconds", "0 seconds", who=who)) == done


def test_all_of_it_rests_over_night() -> None:
    """Two hours each, from 16:00: half an hour of each by 17:00, the rest from 9:00 to 12:00."""
    text = came("16 hours", "16 hours", who='at_once = 2\ncalendar = "office"', takes="2 hours")
    assert ends(text) == [36 * HOUR, 36 * HOUR]


def test_new_work_goes_to_who_has_least_in_hand() -> None:
    """Two people who hold two each: the second case goes to the other, the third is shared."""
    text = came("0 seconds", "10 seconds", "20 seconds", who="at_once = 2\ncount = 2")
    assert ends(text) == [100, 70, 120]


def busy(who: str, duration: str, *, cases: int = 30_000) -> str:
    """Return Poisson arrivals at four fifths of what one person can do."""
    return f"""
{poisson(75, cases=cases)}
{SERVED}
{who}
[activities.a]
duration = {duration}
"""


FIXED = '"60 seconds"'
EXPONENTIAL = exponential(60)


@pytest.mark.parametrize("duration", [FIXED, EXPONENTIAL])
def test_who_shares_their_time_among_all_takes_as_long_whatever_the_spread(duration: str) -> None:
    """M/G/1 with processor sharing: S / (1 - ρ) = 300 s for any distribution (Kleinrock 1976)."""
    made = experiment(STATION, busy("at_once = 500", duration))
    assert agrees(over(made, cycle), 300, within=0.05)


def test_at_full_pace_one_who_does_two_things_is_as_good_as_two() -> None:
    one = results(STATION, busy('at_once = 2\npace = "full"', EXPONENTIAL, cases=2_000))
    two = results(STATION, busy("count = 2", EXPONENTIAL, cases=2_000))
    assert one.cycle_time.mean.mean == pytest.approx(two.cycle_time.mean.mean, rel=1e-9)


def test_time_at_work_counts_once() -> None:
    """At load 0.8 somebody is at work 80 % of the time, however many things they share it among."""
    found = results(STATION, busy("at_once = 5", EXPONENTIAL, cases=5_000))
    assert found.per_worker[0].utilisation.mean == pytest.approx(0.8, rel=0.03)
    assert found.per_partner[0].work.mean == pytest.approx(60, rel=0.03)


TWO = sketch({"A": "s:start f:and a:task b:task j:and e:end"}, "s>f>a>j>e f>b>j")


def both(who: str, *, a: str, b: str) -> dict[str, float]:
    """Return when two pieces are done that somebody begins at 16:00, in hours; one a rule."""
    text = came("16 hours", who=f'{who}\ncalendar = "office"', takes="2 hours")
    text += f'end_of_shift = "{a}"\n[activities.b]\nduration = "2 hours"\nend_of_shift = "{b}"'
    made = prepared(TWO, text)
    table = log_columns(run_experiment(made, replications=1, log_rows=True))
    start = made.scenario.start.timestamp()
    return {
        r["activity"]: round((r["end"].timestamp() - start) / HOUR, 6)
        for r in table.iter_rows(named=True)
    }


def test_what_is_to_be_finished_is_finished_after_hours() -> None:
    """Two hours each from 16:00, the office closes at 17:00: together they are done at 20:00, or at
    full pace at 18:00.
    """
    done = both("at_once = 2", a="finish", b="finish")
    assert done == {"a": 20, "b": 20}
    full = both('at_once = 2\npace = "full"', a="finish", b="finish")
    assert full == {"a": 18, "b": 18}


def test_what_is_finished_has_its_person_to_itself_once_the_rest_is_resting() -> None:
    """By 17:00 half an hour of each is done. Then a goes on alone until 18:30; the hour and a half
    left of b is done from 9:00 to 10:30.
    """
    assert both("at_once = 2", a="finish", b="pause") == {"a": 18.5, "b": 34.5}
    assert both("at_once = 2", a="pause", b="finish") == {"a": 34.5, "b": 18.5}
    full = both('at_once = 2\npace = "full"', a="finish", b="pause")
    assert full == {"a": 18, "b": 34}


def test_work_of_days_is_finished_across_nights_in_which_something_else_rests() -> None:
    """40 hours of a and 40 of b from 16:00 on Monday: a does 1/2 of each hour open and each whole
    hour closed: by Tuesday 9:00 16.5 h, by 17:00 20.5, by Wednesday 9:00 36.5, so it ends at 16:00.
    """
    text = came("16 hours", who='at_once = 2\ncalendar = "office"', takes="40 hours")
    text += 'end_of_shift = "finish"\n[activities.b]\nduration = "40 hours"'
    made = prepared(TWO, text)
    table = log_columns(run_experiment(made, replications=1, log_rows=True))
    first = table.filter(table["activity"] == "a")["end"][0]
    assert first.timestamp() - made.scenario.start.timestamp() == pytest.approx((48 + 16) * HOUR)


def test_time_at_work_after_hours_counts() -> None:
    text = came("16 hours", "16 hours", who='at_once = 2\ncalendar = "office"', takes="2 hours")
    found = results(STATION, text + 'end_of_shift = "finish"', replications=1)
    assert found.per_worker[0].utilisation.mean == pytest.approx(4 / 8)  # open from 9 to 17 h
