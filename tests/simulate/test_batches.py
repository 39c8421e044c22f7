"""Cases that are served together: when they begin, how long it takes, and what they wait for."""

from __future__ import annotations

from math import sqrt

import pytest
from simulating import activity, agrees, experiment, over, prepared, results, wait
from stations import SERVED, STATION, coming, exponential, poisson

from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.preparing.restaffing import restaffed
from intertwine.simulate.results.event_log import log_columns
from intertwine.simulate.results.summary import summarise
from intertwine.simulate.results.told import warnings


def came(*seconds: int, batch: str, more: str = "") -> str:
    """Return cases that come at these times to work of a minute by one person, in batches."""
    return f"""
start = 2026-01-05T08:00:00
{coming(*seconds)}
{SERVED}
[activities.a]
duration = "60 seconds"
[calendars.midday]
open = ["Mon-Fri 12:00-12:01"]
[batches.a]
{batch}
{more}
"""


def spans(text: str) -> list[tuple[float, float]]:
    """Return when each case's work begins and ends, in seconds after the start, by case."""
    made = prepared(STATION, text)
    table = log_columns(run_experiment(made, replications=1, log_rows=True)).sort("case")
    start = made.scenario.start.timestamp()
    return [
        (row["start"].timestamp() - start, row["end"].timestamp() - start)
        for row in table.iter_rows(named=True)
    ]


@pytest.mark.parametrize(
    ("batch", "begins"),
    [
        ("size = 3", [25, 25, 25]),
        ("size = 2", [10, 10]),
        ("most = 2", [10, 10]),
        ('after_first = "20 seconds"', [20, 20, 80]),
        ('after_first = "30 seconds"', [30, 30, 30]),
        ('after_last = "12 seconds"', [22, 22, 82]),
        ('after_last = "20 seconds"', [45, 45, 45]),
        ('calendar = "midday"', [14_400, 14_400, 14_400]),
        ('when = "elapsed_hours = 0"', [0, 60, 60]),
        ("size = 1", [0, 60, 60]),
        ("size = 1\nmost = 1", [0, 60, 120]),
    ],
)
def test_a_batch_begins_when_one_of_its_rules_holds(batch: str, begins: list[float]) -> None:
    """Cases come at 0, 10 and 25 s; the person is busy for a minute with each batch."""
    assert [begin for begin, _ in spans(came(0, 10, 25, batch=batch))] == begins


@pytest.mark.parametrize(
    ("batch", "ends"),
    [
        ("size = 3", [85, 85, 85]),
        ("size = 3\neach = 0.5", [145, 145, 145]),
        ("size = 3\nfactors = { 2 = 0.5 }", [55, 55, 55]),
        ("size = 3\nfactors = { 2 = 0.5, 4 = 2 }", [55, 55, 55]),
        ('size = 3\norder = "in turn"', [85, 145, 205]),
        ('size = 3\norder = "in turn"\nfactors = { 3 = 0.5 }', [55, 85, 115]),
    ],
)
def test_its_work_grows_with_its_size_or_not(batch: str, ends: list[float]) -> None:
    """Begun at 25 s: a minute, times 1 + 0.5 · 2, times 0.5; of 2 and 4, 3 is as near to 2."""
    assert [end for _, end in spans(came(0, 10, 25, batch=batch))] == ends


def test_who_is_served_together_begins_and_ends_at_the_same_moments() -> None:
    assert len(set(spans(came(0, 10, 25, batch="size = 3")))) == 1


def test_waiting_for_others_is_told_apart_and_shared_work_counts_once() -> None:
    """Waits of 25, 15 and 0 s, one minute for three; in turn the second and third wait longer."""
    found = results(STATION, came(0, 10, 25, batch="size = 3"), replications=1)
    step = activity(found, "a")
    assert step.for_batch.mean == pytest.approx(40 / 3)
    assert (step.for_person.mean, step.for_calendar.mean) == (0, 0)
    assert step.waiting.mean.mean == pytest.approx(40 / 3)
    assert step.processing.mean == pytest.approx(60)
    assert found.per_partner[0].work.mean == pytest.approx(20)
    turns = activity(
        results(STATION, came(0, 10, 25, batch='size = 3\norder = "in turn"'), replications=1), "a"
    )
    assert turns.for_batch.mean == pytest.approx((25 + 15 + 60 + 120) / 3)


def test_a_batch_that_is_ready_waits_for_people_as_other_work_does() -> None:
    """The second pair is ready at 30 s and waits for the person until 70 s."""
    text = came(0, 10, 20, 30, batch="size = 2\nmost = 2")
    step = activity(results(STATION, text, replications=1), "a")
    assert step.for_batch.mean == pytest.approx((10 + 0 + 10 + 0) / 4)
    assert step.for_person.mean == pytest.approx((0 + 0 + 40 + 40) / 4)


def test_cases_that_come_before_the_work_begins_join_it() -> None:
    assert [b for b, _ in spans(came(0, 10, 20, 30, batch="size = 2"))] == [10, 10, 70, 70]
    assert [b for b, _ in spans(came(0, 10, 20, 30, 40, batch="size = 2"))][2:] == [70, 70, 70]


def test_a_batch_that_never_fills_is_told() -> None:
    made = run_experiment(prepared(STATION, came(0, 10, 25, batch="size = 2")), replications=1)
    found = summarise(made)
    assert (found.completed, found.left_in_batches) == (2, 1)
    assert "left-in-batches" in [w.code for w in warnings(made, found)]


def gathering(batch: str, *, cases: int) -> str:
    """Return Poisson arrivals, one a minute, to work of a minute in batches."""
    return f"""
{poisson(60, cases=cases)}
{SERVED}
[activities.a]
duration = {exponential(60)}
[batches.a]
{batch}
"""


def test_the_first_of_five_waits_for_four_more() -> None:
    """The k-th of five waits for 5 - k gaps of a minute: two minutes on average."""
    text = gathering("size = 5\nmost = 5", cases=20_000)
    made = experiment(STATION, text + "[rules]\n")

    def each(run) -> float:  # type: ignore[no-untyped-def]
        return float(run.world.task["batch"].sum() / run.world.task["n"].sum())

    assert agrees(over(made, each), 120.0, within=0.01)


def test_one_who_serves_two_at_a_time_when_free_agrees_with_theory() -> None:
    """M/M(1,2)/1 at one arrival a service (Neuts 1967; Medhi 2003, section 6.3).

    Of those who wait n the share is p r^n with r³ - 2r + 1 = 0, so r = (√5 - 1) / 2, and
    p = 1 / (1 + 1 / (1 - r)); the mean number waiting, and with one arrival a minute the mean
    wait in minutes, is p r / (1 - r)² = 1.171.
    """
    r = (sqrt(5) - 1) / 2
    exact = 60 * (1 / (1 + 1 / (1 - r))) * r / (1 - r) ** 2
    assert exact == pytest.approx(70.25, abs=0.01)
    made = experiment(STATION, gathering("size = 1\nmost = 2", cases=50_000))
    assert agrees(wait(made, "a"), exact, within=0.02)


def test_other_people_and_other_sharing_gather_in_rooms_of_their_own() -> None:
    """Who serves a case is asked anew when people change; cases of two kinds gather apart."""
    text = came(0, 10, 25, 30, batch="size = 2") + (
        "[attributes.kind]\nshares = { true = 1, false = 0 }\n"
        '[people.q]\npartner = "A"\nroles = ["r"]\nserves = "kind"\n'
    )
    made = prepared(STATION, text)
    assert len(made.setting.room) == 2
    again = restaffed(made, sharing=("A",))
    one, other = (run_experiment(p, replications=1, log_rows=True) for p in (made, again))
    assert log_columns(one).equals(log_columns(other))
    assert len(log_columns(other)) == 4
