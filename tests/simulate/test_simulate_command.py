"""`intertwine simulate`: its JSON, its words, and what it says of cases that never end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

import intertwine.examples
from intertwine.cli import app

GOOD_HOURS = Path(intertwine.examples.__file__).parent / "good-hours"
AS_IS = (str(GOOD_HOURS / "maps/as-is.bpmn"), str(GOOD_HOURS / "scenarios/ordinary-year.toml"))


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["simulate", *arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_json_has_what_is_documented() -> None:
    found = json.loads(run(*AS_IS, "--json", "--replications", "3"))
    assert {"seed", "replications", "cases", "cycle_time", "waiting", "activities"} <= set(found)
    assert {"engine_seconds", "activities_per_second", "assumptions", "warnings"} <= set(found)
    assert set(found["cycle_time"]) == {"mean", "interval", "p50", "p95", "p99"}
    low, high = found["cycle_time"]["interval"]
    assert low < found["cycle_time"]["mean"] < high
    assert found["replications"] == 3


def test_utilisation_is_what_visits_and_hours_give() -> None:
    """world.md section 5, as-is; the two case workers together are 0.455."""
    found = json.loads(run(*AS_IS, "--json", "--replications", "5"))
    share = {w["worker"]: w["utilisation"]["mean"] for w in found["per_worker"]}
    assert share["leyla"] == pytest.approx(0.837, abs=0.02)
    assert share["oskar"] == pytest.approx(0.408, abs=0.02)
    assert share["contact_persons"] == pytest.approx(0.530, abs=0.02)
    assert share["birgitta"] == pytest.approx(0.266, abs=0.02)
    assert (share["pirjo"] + share["torbjorn"]) / 2 == pytest.approx(0.455, abs=0.02)


def test_two_threads_say_the_same_to_the_last_bit() -> None:
    one = json.loads(run(*AS_IS, "--json", "--replications", "4"))
    two = json.loads(run(*AS_IS, "--json", "--replications", "4", "--threads", "2"))
    for changing in ("engine_seconds", "activities_per_second"):
        one.pop(changing), two.pop(changing)
    assert one == two


def test_cases_that_wait_for_ever_are_told_first() -> None:
    first = run(*AS_IS, "--replications", "2").splitlines()[0]
    assert first.startswith("! Of 1,000 cases")
    assert "Agreement" in first


def test_a_file_that_is_not_there_is_named() -> None:
    result = CliRunner().invoke(app, ["simulate", "nowhere.bpmn", "nothing.toml"])
    assert result.exit_code != 0
    assert "nowhere.bpmn" in str(result.exception)
