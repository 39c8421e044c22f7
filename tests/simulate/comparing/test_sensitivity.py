"""What moves the outcome most, and how many people are enough."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.errors import NotThere, Refused, UsageProblem
from intertwine.examples import example
from intertwine.model.scenario import Target
from intertwine.simulate.comparing.chosen_outcome import chosen_outcome, known_value
from intertwine.simulate.comparing.levers import levers
from intertwine.simulate.comparing.outcome_names import all_outcome_names
from intertwine.simulate.comparing.sensitivity import all_together, fewest_people, one_by_one
from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.experiments.outcomes import mean_cycle_time
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.results.summary import summarise
from intertwine.study.running import find_map, find_scenario, prepared

GOOD_HOURS = example("good-hours")
FOUR_WEEKS = 4 * 7 * 24 * 3600


@pytest.fixture(scope="module")
def ready() -> Prepared:
    found = find_map(GOOD_HOURS, "as-is")
    return prepared(found, find_scenario(GOOD_HOURS, found, "ordinary-year"))


def test_what_nobody_waits_for_changes_by_its_own_length(ready: Prepared) -> None:
    """Work the agreed hours: 4 weeks fixed, no capacity; each pass is 0.4 · 4 weeks longer."""
    results = summarise(run_experiment(ready, replications=2, cases=200))
    chosen = [v for v in levers(ready.scenario, ready.service, results) if v.id == "duration:c7"]
    found = one_by_one(ready, chosen, mean_cycle_time, replications=4, cases=300)
    passes = next(a.per_case.mean for a in results.per_activity if a.activity == "c7")
    change = found.swings[0].change
    assert change.mean == pytest.approx(0.4 * FOUR_WEEKS * passes, rel=0.25)
    assert found.swings[0].sure
    assert change.interval is not None
    spread = change.interval[1] - change.interval[0]
    apart = found.base.interval or (0.0, 0.0)
    assert spread < apart[1] - apart[0], "the same luck cancels in the difference"


def test_the_levers_are_arrivals_people_long_work_and_chances(ready: Prepared) -> None:
    results = summarise(run_experiment(ready, replications=1, cases=100))
    found = {v.id: v.code for v in levers(ready.scenario, ready.service, results)}
    assert found["arrivals"] == "arrivals"
    assert found["people:contact_persons"] == "people"
    assert found["hours:leyla"] == "hours"
    assert sum(code == "duration" for code in found.values()) == 8
    assert any(code == "chance" for code in found.values())


def test_two_levers_together_have_three_effects(ready: Prepared) -> None:
    results = summarise(run_experiment(ready, replications=1, cases=100))
    known = {v.id: v for v in levers(ready.scenario, ready.service, results)}
    chosen = [known["duration:c7"], known["arrivals"]]
    found = all_together(ready, chosen, mean_cycle_time, replications=3, cases=200)
    assert found.runs == 4
    assert sorted(len(e.levers) for e in found.effects) == [1, 1, 2]
    with pytest.raises(ValueError, match="7 levers"):
        all_together(ready, [chosen[0]] * 7, mean_cycle_time, replications=1)


def test_the_fewest_people_keep_the_target_and_one_less_do_not(ready: Prepared) -> None:
    one = fewest_people(ready, "leyla", 0, 0.0, most=4, replications=2, cases=200)
    assert one.people == 1, "a share of nothing is kept by anybody"
    none = fewest_people(ready, "leyla", 0, 1.0, most=2, replications=2, cases=200)
    assert none.people is None, "not every case reaches its first hour within 60 days"
    shares = fewest_people(ready, "leyla", 0, 0.0, most=3, replications=3, cases=300).tried
    between = (shares[1].mean + shares[3].mean) / 2
    found = fewest_people(ready, "leyla", 0, between, most=3, replications=3, cases=300)
    assert found.people is not None
    assert found.people > 1
    assert found.tried[found.people].mean >= between
    if found.people - 1 in found.tried:
        assert found.tried[found.people - 1].mean < between


def run(*arguments: str) -> str:
    small = ("--replications", "2", "--cases", "60")
    chosen = ("sensitivity", str(GOOD_HOURS), "as-is:ordinary-year", *small, *arguments)
    return CliRunner().invoke(app, list(chosen), catch_exceptions=False).output


def test_the_command_tells_the_levers_the_largest_first() -> None:
    found = json.loads(run("--json"))
    sizes = [abs(lever["change"]["mean"]) for lever in found["levers"]]
    assert sizes == sorted(sizes, reverse=True)
    told = run("--factorial", "arrivals,hours:leyla")
    assert " × " in told
    assert "first_hour" in run("--least", "leyla", "--target", "first_hour", "--share", "1%")


def test_every_outcome_is_what_the_summary_says_of_the_same_run(ready: Prepared) -> None:
    names = ("cycle-time", "idle-time", "first_hour", "stuck", "cost")
    assert all_outcome_names(ready.scenario) == names
    made = run_experiment(ready, replications=3, cases=200)
    told = summarise(made)
    expected = (
        told.cycle_time.mean.mean,
        told.waiting.mean.mean,
        told.targets[0].share.mean,
        told.stuck.share.mean,
        sum(p.cost.mean for p in told.per_partner),
    )
    for name, value in zip(names, expected, strict=True):
        outcome = chosen_outcome(ready, name)
        found = [outcome.of(run) for run in made.replications]
        assert sum(found) / 3 == pytest.approx(value), name
        assert value > 0, name


def test_longer_work_costs_its_hours_more(ready: Prepared) -> None:
    """Host the trial day: 20 % more and 20 % less of its hours, at the price of who hosts."""
    results = summarise(run_experiment(ready, replications=2, cases=200))
    (lever,) = (v for v in levers(ready.scenario, ready.service, results) if v.id == "duration:w3")
    cost = chosen_outcome(ready, "cost")
    found = one_by_one(ready, [lever], cost.of, replications=3, cases=200).swings[0]
    (hosting,) = (a for a in results.per_activity if a.activity == "w3")
    (price,) = (c.per_hour for c in ready.scenario.costs if c.partner == "work")
    hours = hosting.per_case.mean * hosting.processing.mean / 3_600
    assert found.sure and found.change.mean == pytest.approx(0.4 * hours * price, rel=0.1)


def test_who_can_be_turned_away_is_an_outcome_where_somebody_can(ready: Prepared) -> None:
    work = (replace(ready.scenario.work[0], most_waiting=3), *ready.scenario.work[1:])
    assert "turned-away" in all_outcome_names(replace(ready.scenario, work=work))
    assert all_outcome_names(None) == ("cycle-time", "idle-time", "stuck")
    named = replace(ready.scenario, targets=(Target("stuck", 60.0),), costs=())
    assert all_outcome_names(named) == ("cycle-time", "idle-time", "stuck")


def test_an_outcome_without_a_value_is_refused(ready: Prepared) -> None:
    with pytest.raises(Refused, match="idle-time"):
        known_value(chosen_outcome(ready, "idle-time"), float("nan"))


def test_the_command_tells_any_outcome_in_what_it_is_counted_in() -> None:
    first = run("--outcome", "cost").splitlines()
    assert first[0].startswith("Cost of one case: ") and " EUR → " in first[1]
    assert run("--outcome", "stuck").startswith("Cases that wait for ever: ")
    assert run("--outcome", "first_hour") == run("--target", "first_hour")
    assert json.loads(run("--outcome", "idle-time", "--json"))["outcome"] == "idle-time"
    assert " EUR (" in run("--outcome", "cost", "--factorial", "arrivals,duration:w3")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--outcome", "kindness"), "cycle-time, idle-time, first_hour, stuck, cost"),
        (("--outcome", "cost", "--target", "first_hour"), "--least"),
        (("--target", "soon"), "first_hour"),
        (("--least", "leyla"), "--target"),
        (("--least", "nobody", "--target", "first_hour", "--share", "50%"), "leyla"),
        (("--factorial", "weather"), "arrivals"),
        (("--factorial", "a,b,c,d,e,f,g"), "7"),
    ],
)
def test_what_is_not_there_is_named_with_what_is(arguments: tuple[str, ...], named: str) -> None:
    with pytest.raises((NotThere, UsageProblem), match=named):
        run(*arguments)
