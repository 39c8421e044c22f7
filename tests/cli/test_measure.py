"""`intertwine measure`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from intertwine.cli.measure import measure
from intertwine.errors import NotThere, UsageProblem
from intertwine.examples import example
from intertwine.measures import MEASURES

app = typer.Typer()
app.command()(measure)


def run(*arguments: str):
    return CliRunner().invoke(app, [str(a) for a in arguments], catch_exceptions=True)


def test_without_a_study_it_lists_one_line_a_measure():
    said = run()
    assert said.exit_code == 0
    assert [line.split()[0] for line in said.output.splitlines()] == list(MEASURES)
    assert json.loads(run("--json").output)["measures"].keys() == MEASURES.keys()


def test_one_measure_is_told_whole_and_what_was_found_sets_the_exit_code():
    said = run("bridging", example("good-hours"))
    assert said.exit_code == 1
    assert "Job consultant" in said.output and "To collect next" in said.output
    assert run("initiatives", example("water-utilities")).exit_code == 0


def test_json_holds_what_the_manual_says():
    told = json.loads(run("coordination", example("good-hours"), "--json").output)
    assert told.keys() == {"study", "results", "left_out"}
    (result,) = told["results"]
    assert result.keys() == {"measure", "findings", "tables", "assumptions", "missing"}
    finding = result["findings"][0]
    manual = (Path(__file__).parents[2] / "docs/reference/json.md").read_text(encoding="utf-8")
    assert all(f"`{key}`" in manual for key in {*finding, *finding["evidence"][0]})
    assert finding["text"] and finding["evidence"][0]["text"]
    cell = result["tables"][0]["rows"][0][0]
    assert cell == {"kind": "partner", "id": "cit", "name": "Citizen and guardian"}


def test_a_study_alone_is_told_in_short():
    said = run(example("water-utilities"))
    assert said.exit_code == 0
    assert len(said.output.splitlines()) == len(MEASURES)


@pytest.mark.parametrize(
    ("arguments", "error", "code"),
    [
        (("happiness", "x"), UsageProblem, "unknown-measure"),
        (("a", "b", "c"), UsageProblem, "measure-arguments"),
        (("bridging", "nowhere"), NotThere, "not-there"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(arguments, error, code):
    problem = run(*arguments).exception
    assert isinstance(problem, error) and problem.code == code
    assert str(problem)


def test_coalitions_are_simulated_in_the_game_and_by_the_outcome_asked_for():
    study, few = example("good-hours"), ("--replications", "1", "--cases", "120")
    asked = ("complementarity", study, "--scenario", "busy-spring-shared", *few, "--json")
    pooled, part = (
        json.loads(run(*asked, *more).output)["results"][0]["tables"]
        for more in (("--outcome", "cycle-time"), ("--game", "participation"))
    )
    assert all("game" not in t["columns"] for t in (*pooled, *part))
    assert len(pooled[0]["rows"]) == 5 and pooled[0]["rows"] != part[0]["rows"]
    said = run("complementarity", study, "--game", "participation")
    assert isinstance(said.exception, UsageProblem)
    said = run(*asked, "--outcome", "kindness")
    assert isinstance(said.exception, NotThere)
