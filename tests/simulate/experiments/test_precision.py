"""Replications until the means are known, and the beginning that is left out."""

from __future__ import annotations

import json

import numpy as np
import pytest
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.errors import UsageProblem
from intertwine.examples import example
from intertwine.model.scenario import Scenario
from intertwine.simulate.comparing.variants import with_arrivals
from intertwine.simulate.experiments.beginning import find_beginning
from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.experiments.outcomes import mean_cycle_time
from intertwine.simulate.experiments.precision import run_precisely
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.stats.intervals import mean_interval
from intertwine.study.running import find_map, find_scenario, prepared

GOOD_HOURS = example("good-hours")


def ready(factor: float = 1.0) -> Prepared:
    found = find_map(GOOD_HOURS, "as-is")
    scenario: Scenario = find_scenario(GOOD_HOURS, found, "ordinary-year")
    return prepared(found, with_arrivals(scenario, factor))


def test_repetitions_are_made_until_the_mean_is_known() -> None:
    made = run_precisely(ready(), 0.02, cases=400)
    assert made.precision is not None
    assert made.precision.reached
    assert len(made.replications) % 10 == 0
    times = np.array([mean_cycle_time(r) for r in made.replications])
    assert mean_interval(times).relative <= 0.02 / 1.02


def test_what_was_made_does_not_depend_on_being_made_in_batches() -> None:
    made = run_precisely(ready(), 1e-6, most=20, cases=100, threads=2)
    at_once = run_experiment(ready(), replications=20, cases=100)
    assert [r.number for r in made.replications] == list(range(20))
    assert [mean_cycle_time(r) for r in made.replications] == [
        mean_cycle_time(r) for r in at_once.replications
    ]


def test_where_the_most_did_not_suffice_it_is_said() -> None:
    made = run_precisely(ready(), 1e-6, most=10, cases=100)
    assert made.precision is not None
    assert not made.precision.reached
    assert [w.code for w in made.warned] == ["imprecise"]


def test_an_ordinary_year_settles_and_an_overloaded_one_does_not() -> None:
    found = find_beginning(ready(), cases=1_000, threads=2)
    assert found.settled
    assert found.cases < 500
    assert not find_beginning(ready(5.0), cases=1_000, threads=2).settled


def run(*arguments: str) -> str:
    chosen = ("simulate", str(GOOD_HOURS), "ordinary-year", *arguments)
    return CliRunner().invoke(app, list(chosen), catch_exceptions=False).output


def test_the_command_tells_precision_and_warm_up() -> None:
    options = ("--cases", "600", "--precision", "5%", "--warmup", "auto", "--json")
    found = json.loads(run(*options))
    assert found["precision"] == {"wanted": 0.05, "reached": True, "needed": None}
    if found["warm_up"]:
        assert any("MSER-5" in said for said in found["assumptions"])
    told = run("--cases", "100", "--precision", "0.01%", "--replications", "10")
    assert told.startswith("! ")
    assert "0.01 %: 10 repetitions" in told


@pytest.mark.parametrize("text", ["much", "0%", "200%", "-1"])
def test_a_share_that_is_none_is_named(text: str) -> None:
    with pytest.raises(UsageProblem, match="--precision"):
        run(f"--precision={text}")
