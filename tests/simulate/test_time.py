"""Calendars, messages, timers, forks and instances come out as probability theory says."""

from __future__ import annotations

from math import exp

import pytest
from simulating import activity, agrees, cycle, experiment, over, prepared, results, wait
from sketching import sketch
from stations import OFFICE, SERVED, STATION, coming, exponential, poisson, takes

from intertwine.model.elements import Loop
from intertwine.model.kinds import LoopKind
from intertwine.simulate.run import replicate
from intertwine.simulate.world import ACTIVITIES

# --- calendars -----------------------------------------------------------------------------


def shift(end: str, *, at: str = "2026-01-05T15:00:00") -> str:
    return f"""
{coming(at)}
{OFFICE}
{SERVED}
calendar = "office"
[activities.a]
duration = "4 hours"
[rules]
end_of_shift = "{end}"
"""


@pytest.mark.parametrize(("end", "hours"), [("pause", 20.0), ("finish", 4.0)])
def test_work_in_hand_rests_at_the_end_of_a_shift_or_is_finished(end: str, hours: float) -> None:
    """Begun on Monday at 15: two hours, and two on Tuesday from 9; or through to 19."""
    found = results(STATION, shift(end), replications=1)
    assert found.cycle_time.mean.mean == pytest.approx(hours * 3600, abs=1e-6)
    assert activity(found, "a").paused.mean == pytest.approx((hours - 4) * 3600, abs=1e-6)


def test_who_comes_when_nobody_is_there_waits_for_the_calendar() -> None:
    """Friday at 18 until Monday at 9: 63 hours, all of them for the calendar."""
    found = results(STATION, shift("pause", at="2026-01-09T18:00:00"), replications=1)
    assert activity(found, "a").for_calendar.mean == pytest.approx(63 * 3600, abs=1e-6)
    assert activity(found, "a").for_person.mean == 0


def test_an_office_open_a_third_of_the_day_costs_five_hours_and_twenty_minutes() -> None:
    """With people enough the wait is that until it opens: 16² / (2 · 24) hours on average."""
    text = (
        poisson(600, cases=10_000)
        + SERVED
        + """
calendar = "day"
count = 130
[calendars.day]
open = ["Mon-Sun 08:00-16:00"]
[activities.a]
duration = "1 second"
"""
    )
    made = experiment(STATION, text)
    assert agrees(wait(made, "a"), 16**2 / 48 * 3600, within=0.03)
    for_calendar = results(STATION, text).per_activity[0].for_calendar.mean
    assert for_calendar == pytest.approx(16**2 / 48 * 3600, rel=0.02)


def office_and_night(policy: str) -> str:
    """One server in office hours, one round the clock, 8 % load (`prosimos.md`, example 1)."""
    return (
        poisson(7200, cases=5_000)
        + f"""
{OFFICE}
[roles.r]
lanes = ["A"]
[people.office]
partner = "A"
roles = ["r"]
calendar = "office"
[people.always]
partner = "A"
roles = ["r"]
[activities.a]
duration = "600 seconds"
[rules]
policy = "{policy}"
"""
    )


def test_whoever_can_really_start_first_is_taken() -> None:
    """M/D/1 at night (27.3 s), nearly nothing in office hours: about 21 s; 23 s in one run."""
    made = experiment(STATION, office_and_night("earliest"))
    alone = 600 * (600 / 7200) / (2 * (1 - 600 / 7200))
    by_day = 40 / 168
    assert agrees(wait(made, "a"), alone * (1 - by_day) + 0.55 * by_day, within=0.1)
    runs = wait(made, "a").error * 20**0.5
    assert abs(wait(made, "a").mean - 23) < 2 * runs


def test_the_policy_of_prosimos_gives_its_figure() -> None:
    """4,696 seconds were found with Prosimos itself, one run of 5,000 cases."""
    found = wait(experiment(STATION, office_and_night("prosimos")), "a")
    assert abs(found.mean - 4696) < 2 * found.error * 20**0.5
    assert found.mean == pytest.approx(4696, rel=0.1)


# --- forks, instances, loops ---------------------------------------------------------------


def test_two_things_at_once_take_as_long_as_the_longer() -> None:
    both = sketch({"A": "s:start f:and a:task b:task j:and e:end"}, "s>f>a>j>e f>b>j")
    made = experiment(both, poisson(60) + takes(a=60, b=60))
    assert agrees(over(made, cycle), 90, within=0.02)


def test_an_inclusive_gateway_takes_each_way_by_itself_and_waits_for_all_taken() -> None:
    """Half and half, at least one: E = (60 + 60 + 90) / 3 · … with P(both) = 1/4, one 3/4."""
    some = sketch({"A": "s:start f:or a:task b:task j:or e:end"}, "s>f>a>j>e f>b>j")
    ways = """
[gateways.f]
ways = [{ flow = "f>a", probability = 0.5 }, { flow = "f>b", probability = 0.5 }]
"""
    made = experiment(some, poisson(60) + takes(a=60, b=60) + ways)
    assert agrees(over(made, cycle), 0.75 * 60 + 0.25 * 90, within=0.02)


@pytest.mark.parametrize("count", [0, 1, 3, 5])
def test_instances_side_by_side_take_as_long_as_the_longest(count: int) -> None:
    """The mean of the longest of n exponentials is 1 + 1/2 + … + 1/n of theirs."""
    many = sketch(
        {"A": "s:start a:task e:end"}, "s>a>e", also={"a": {"loop": Loop(LoopKind.PARALLEL)}}
    )
    text = poisson(60) + takes(a=60)
    text += f'[loops.a]\ncount = {{ kind = "fixed", value = {count} }}\n'
    made = experiment(many, text)
    exact = 60 * sum(1 / n for n in range(1, count + 1))
    if count == 0:
        assert over(made, cycle).mean == 0
    else:
        assert agrees(over(made, cycle), exact, within=0.02)


def test_two_hundred_instances_of_a_small_map_all_have_room() -> None:
    many = sketch(
        {"A": "s:start a:task e:end"}, "s>a>e", also={"a": {"loop": Loop(LoopKind.PARALLEL)}}
    )
    text = poisson(1, cases=50) + takes(a=600)
    text += '[loops.a]\ncount = { kind = "fixed", value = 200 }\n'
    made = replicate(prepared(many, text), 0)
    assert made.complete
    assert made.world.counts[ACTIVITIES] == 50 * 200


@pytest.mark.parametrize("count", [0, 1, 4])
def test_instances_one_after_the_other_take_as_long_as_all(count: int) -> None:
    many = sketch(
        {"A": "s:start a:task e:end"}, "s>a>e", also={"a": {"loop": Loop(LoopKind.SEQUENTIAL)}}
    )
    text = poisson(60) + takes(a=60)
    text += f'[loops.a]\ncount = {{ kind = "fixed", value = {count} }}\n'
    made = experiment(many, text)
    if count == 0:
        assert over(made, cycle).mean == 0
    else:
        assert agrees(over(made, cycle), 60 * count, within=0.02)


@pytest.mark.parametrize(
    ("words", "mean"),
    [
        ("again = 0.75", 4.0),
        ('count = { kind = "fixed", value = 3 }', 3.0),
        ('condition = "visits < 2"', 3.0),
    ],
)
def test_a_loop_is_done_as_often_as_the_scenario_says(words: str, mean: float) -> None:
    looped = sketch(
        {"A": "s:start a:task e:end"}, "s>a>e", also={"a": {"loop": Loop(LoopKind.STANDARD)}}
    )
    found = results(looped, poisson(60) + takes(a=60) + f"[loops.a]\n{words}\n")
    assert activity(found, "a").per_case.mean == pytest.approx(mean, rel=0.02)


# --- messages and timers -------------------------------------------------------------------

ASKING = sketch(
    {
        "A": "s:start ask:throw-message g:events answer:catch-message late:catch-timer x:xor e:end",
        "B": "called:start-message b:task told:end-message",
    },
    "s>ask>g>answer>x>e g>late>x called>b>told",
    "ask>called told>answer",
)


def test_a_deadline_cuts_waiting_for_an_answer_short() -> None:
    """E[min(X, d)] = m (1 − exp(−d / m)) for an exponential answer."""
    text = poisson(60) + takes(b=100) + '[events.late]\nafter = "150 seconds"\n'
    message = next(m for m in results(ASKING, text).per_message if m.flows == ("told>>answer",))
    assert message.per_case.mean == pytest.approx(1 - exp(-1.5), abs=0.01)


def test_a_message_under_way_takes_its_time_and_may_be_lost() -> None:
    told = sketch(
        {"A": "s:start a:throw-message e:end", "B": "b:start-message c:task f:end"},
        "s>a>e b>c>f",
        "a>b",
    )
    text = (
        poisson(60)
        + takes(c=60)
        + f"""
[messages."a>>b"]
delay = {exponential(100)}
loss = 0.25
"""
    )
    made = experiment(told, text)
    assert agrees(over(made, cycle), 0.75 * 160, within=0.03)
    assert results(told, text).lost_messages / 400_000 == pytest.approx(0.25, abs=0.005)


def test_a_deadline_on_the_edge_stops_the_work() -> None:
    edged = sketch({"A": "s:start a:task t:boundary-timer@a x:xor e:end"}, "s>a>x>e t>x")
    text = poisson(60) + takes(a=100) + '[events.t]\nafter = "150 seconds"\n'
    made = experiment(edged, text)
    assert agrees(over(made, cycle), 100 * (1 - exp(-1.5)), within=0.02)


@pytest.mark.parametrize(("loop", "times"), [(None, 1.0), (LoopKind.SEQUENTIAL, 1.75)])
def test_work_that_fails_leaves_by_the_edge_each_time_with_its_chance(
    loop: LoopKind | None, times: float
) -> None:
    """Of three instances half fail at each: 1 + 1/2 + 1/4 are done."""
    edged = sketch(
        {"A": "s:start a:task f:boundary-error@a e:end lost:end"},
        "s>a>e f>lost",
        also={"a": {"loop": loop and Loop(loop)}},
    )
    text = poisson(60) + takes(a=60) + "[events.f]\nprobability = 0.5\n"
    if loop:
        text += '[loops.a]\ncount = { kind = "fixed", value = 3 }\n'
    made = experiment(edged, text)
    assert agrees(over(made, cycle), 60 * times, within=0.02)


def test_work_cut_short_lets_its_person_go_at_once() -> None:
    """Its people are at work for min(X, d) on average, not for X."""
    made = experiment(
        sketch({"A": "s:start a:task t:boundary-timer@a x:xor e:end"}, "s>a>x>e t>x"),
        poisson(1000, cases=5_000)
        + f"""
{SERVED}
count = 100
[activities.a]
duration = {exponential(100)}
[events.t]
after = "150 seconds"
""",
    )
    busy = over(made, lambda r: float(r.world.person["busy"].sum()) / 5_000)
    assert agrees(busy, 100 * (1 - exp(-1.5)), within=0.03)


def test_a_black_box_answers_after_the_time_the_scenario_gives_it() -> None:
    asked = sketch(
        {"A": "s:start ask:throw-message w:task answer:catch-message e:end"},
        "s>ask>w>answer>e",
        "ask>box box>answer",
        black_boxes="box",
    )
    text = poisson(60) + takes(w=60) + f'[messages."box>>answer"]\ndelay = {exponential(120)}\n'
    made = experiment(asked, text)
    exact = 60 + 120 - 1 / (1 / 60 + 1 / 120)  # the longer of the two
    assert agrees(over(made, cycle), exact, within=0.02)


def test_cases_that_wait_at_the_outset_are_served_first() -> None:
    text = poisson(60, cases=3) + takes(a=1) + "[initial.a]\ncount = 2\n"
    found = results(STATION, text, replications=1)
    assert found.cases == 5


def test_several_who_are_needed_at_once_begin_when_all_of_them_are_there() -> None:
    """X is there from 8 to 16, Y day and night, at work from 9 to 21; both are needed from 10 on.

    Nobody but X comes or goes after 21:00, so it is X's coming that must be noticed.
    """
    service = sketch({"A": "s:start a:task e:end s2:start b:task e2:end"}, "s>a>e s2>b>e2")
    made = experiment(
        service,
        """
[arrivals.both]
starts = ["s"]
times = ["10 hours"]
[arrivals.alone]
starts = ["s2"]
times = ["9 hours"]
[calendars.day]
open = ["Mon-Fri 08:00-16:00"]
[people.x]
partner = "A"
can = ["x"]
calendar = "day"
[people.y]
partner = "A"
can = ["y"]
[activities.a]
duration = "1 hour"
needs = [{ capability = "x" }, { capability = "y" }]
[activities.b]
duration = "12 hours"
needs = [{ capability = "y" }]
""",
        replications=1,
    )
    ended = {float(row["ended"]) / 3_600 for row in made.replications[0].world.ended[:2]}
    assert ended == {21.0, 24 + 8 + 1.0}
