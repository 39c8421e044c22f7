"""Whoever has priority takes people from other work, which goes on where it stopped."""

from __future__ import annotations

from collections.abc import Iterator

from simulating import activity, agrees, cycle, experiment, over, prepared
from stations import OFFICE, SERVED, STATION, TWO_CLASSES, coming, two_classes

from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.results.case_table import case_columns
from intertwine.simulate.results.event_log import log_columns
from intertwine.simulate.results.summary import summarise
from intertwine.simulate.run import Replication

URGENT_FIRST = two_classes(
    'queue = "priority"\npriority = "urgent"\ninterrupt = true', cases=60_000
)
MINUTE, HOUR = 60, 3600


def came(*moments: str, takes: str = "60 seconds", people: int = 1, who: str = "") -> str:
    """Return cases that come at these times, each as urgent as its number says."""
    return f"""
{coming(*moments)}
[attributes.number]
number = {{ kind = "uniform", low = 0, high = 1 }}
{OFFICE}
{SERVED}
count = {people}
{who}
[activities.a]
duration = "{takes}"
[rules]
queue = "priority"
priority = "number"
interrupt = true
"""


def runs(text: str, *, number: int = 12) -> Iterator[tuple[list[float], list[tuple[float, float]]]]:
    """Yield how urgent each case is and when its work begins and ends, run by run."""
    made = run_experiment(
        prepared(STATION, text), replications=number, log_rows=True, case_rows=True
    )
    start = made.prepared.scenario.start.timestamp()
    log = log_columns(made).sort("replication", "case")
    cases = case_columns(made).sort("replication", "case")
    for n in range(number):
        rows = log.filter(log["replication"] == n).iter_rows(named=True)
        spans = [(r["start"].timestamp() - start, r["end"].timestamp() - start) for r in rows]
        yield cases.filter(cases["replication"] == n)["number"].to_list(), spans


def test_who_is_more_urgent_interrupts_and_the_rest_is_done_later() -> None:
    """Cases come at 0 and 10 s; interrupted after 10 s, the first goes on at 70 for 50 s more."""
    seen = set()
    for (first, second), spans in runs(came("0 seconds", "10 seconds")):
        seen.add(second > first)
        expected = [(0, 120), (10, 70)] if second > first else [(0, 60), (60, 120)]
        assert spans == expected
    assert seen == {True, False}


def test_what_was_interrupted_goes_on_with_whoever_is_free_first() -> None:
    """Two people: of work begun at 0 and 10 s the less urgent gives way at 20 s, if it is less."""
    moments = ("0 seconds", "10 seconds", "20 seconds")
    seen = set()
    for (one, two, three), spans in runs(came(*moments, people=2)):
        if three > one and one < two:  # the first has 40 s left when the second ends at 70
            expected = [(0, 110), (10, 70), (20, 80)]
        elif three > two:  # the second has 50 s left when the first ends at 60
            expected = [(0, 60), (10, 110), (20, 80)]
        else:
            expected = [(0, 60), (10, 70), (60, 120)]
        seen.add(tuple(expected))
        assert spans == expected
    assert len(seen) == 3


def test_work_that_rests_over_night_gives_way_in_the_morning() -> None:
    """An hour begun on Monday at 16:30; somebody comes at 20:00; the office opens at 9."""
    night = came("990 minutes", "20 hours", takes="1 hour", who='calendar = "office"')
    seen = set()
    for (first, second), spans in runs(night):
        seen.add(second > first)
        (_, one), (begin, two) = [(b / HOUR, e / HOUR) for b, e in spans]
        assert (begin, two, one) == ((33, 34, 34.5) if second > first else (33.5, 34.5, 33.5))
    assert seen == {True, False}


def test_the_time_it_rests_is_told_as_paused() -> None:
    text = came("0 seconds", "10 seconds")
    made = run_experiment(prepared(STATION, text), replications=12, case_rows=True)
    numbers = case_columns(made).sort("replication", "case")["number"].to_numpy().reshape(-1, 2)
    paused = activity(summarise(made), "a").paused.mean
    assert paused == (numbers[:, 1] > numbers[:, 0]).mean() * MINUTE / 2


def test_cases_of_two_urgencies_take_as_long_as_theory_says() -> None:
    """M/M/1, preemptive resume (White & Christie 1958): 1/μ / ((1 - σₖ₋₁) (1 - σₖ)).

    Services of 600 s, a case every 750 s, one in five urgent: 714.3 and 3,571.4 s in all.
    """
    made = experiment(TWO_CLASSES, URGENT_FIRST)

    def each(name: str) -> float:
        exact = {"a": 600 / 0.84, "b": 600 / (0.84 * 0.2)}[name]
        row = [i for i, t in enumerate(made.prepared.tasks) if t == name]

        def time(run: Replication) -> float:
            s = run.world.task[row]
            return float(sum(s[f].sum() for f in ("person", "work", "paused")) / s["n"].sum())

        assert agrees(over(made, time), exact, within=0.15)
        return exact

    assert [round(each(name), 1) for name in ("a", "b")] == [714.3, 3571.4]


def test_interruption_does_not_change_the_mean_of_all() -> None:
    """With exponential services whoever is served, the number of cases there is the same."""
    assert agrees(over(experiment(TWO_CLASSES, URGENT_FIRST), cycle), 3000, within=0.1)


def test_who_goes_on_takes_the_share_that_is_left_of_their_own_time() -> None:
    """The first case goes to who takes 120 s, the second to who takes 60 s; one comes at 10 s.

    If it interrupts the first, 110 of its 120 s are left: of 60 s that is 55, begun when the quick
    one is done with the second. If it interrupts the second, the quick one goes on with it.
    """
    text = came("0 seconds", "0 seconds", "10 seconds", takes="120 seconds")
    text = text.replace("[people.p]", '[people.slow]\npartner = "A"\nroles = ["r"]\n[people.p]')
    text = text.replace(
        'duration = "120 seconds"', 'duration = "120 seconds"\nby_person = { p = "60 seconds" }'
    )
    seen = 0
    for (one, two, three), spans in runs(text, number=40):
        assert spans[0][0] == spans[1][0] == 0
        if three > one and two > one:
            seen += 1
            assert spans == [(0, 60 + 110 / 2), (0, 60), (10, 130)]
        elif three > two and one > two:
            assert spans == [(0, 120), (0, 70 + 50), (10, 70)]
        else:
            assert spans[:2] == [(0, 120), (0, 60)]
    assert seen > 3
