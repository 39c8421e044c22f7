"""`intertwine simulate --write-scenario`: what would be run, as a file that is run the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.errors import CannotWrite, Refused, UsageProblem
from intertwine.examples import example
from intertwine.simulate.scenarios import read_scenario
from intertwine.study.running import find_map

STUDY = example("good-hours")
MAP = str(STUDY / "maps" / "as-is.bpmn")
FEW = ("--cases", "60", "--replications", "2", "--json")


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["simulate", *arguments], catch_exceptions=False)
    return result.stdout


def test_the_file_is_run_as_the_map_was_without_it(tmp_path: Path) -> None:
    out = tmp_path / "scenario.toml"
    told = run(MAP, "--write-scenario", str(out))
    assert "5 things marked that nobody said" in told and str(out) in told
    bare, written = (json.loads(run(*what, *FEW)) for what in ((MAP,), (MAP, str(out))))
    for own in ("engine_seconds", "activities_per_second", "assumptions"):
        bare.pop(own), written.pop(own)
    assert bare == written


def test_what_the_command_line_says_stands_in_the_file(tmp_path: Path) -> None:
    out = tmp_path / "scenario.toml"
    said = ("--cases", "77", "--seed", "5", "--replications", "9", "--warmup", "2 weeks")
    run(MAP, "--write-scenario", str(out), *said)
    found = read_scenario(out, find_map(Path(MAP)).map)
    assert (found.cases, found.seed, found.replications) == (77, 5, 9)
    assert found.warm_up == 14 * 86_400


def test_a_scenario_of_a_study_is_written_with_nothing_left_to_assume(tmp_path: Path) -> None:
    out = tmp_path / "spring.toml"
    told = run(str(STUDY), "busy-spring-shared", "--write-scenario", str(out))
    assert "nothing that had to be assumed" in told
    service = find_map(STUDY, "as-is").map
    spring = read_scenario(STUDY / "scenarios" / "busy-spring-shared.toml", service)
    assert read_scenario(out, service) == spring


def test_a_file_that_is_there_is_left_alone_unless_asked(tmp_path: Path) -> None:
    out = tmp_path / "scenario.toml"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite, match="--overwrite"):
        run(MAP, "--write-scenario", str(out))
    assert out.read_text(encoding="utf-8") == "mine"
    run(MAP, "--write-scenario", str(out), "--overwrite")
    assert "[arrivals.cases]" in out.read_text(encoding="utf-8")


def test_what_cannot_be_written_is_said_and_nothing_is(tmp_path: Path) -> None:
    out = tmp_path / "scenario.json"
    with pytest.raises(UsageProblem, match="toml"):
        run(MAP, "--write-scenario", str(out))
    with pytest.raises(CannotWrite, match="nowhere"):
        run(MAP, "--write-scenario", str(tmp_path / "nowhere" / "scenario.toml"))
    silent = tmp_path / "silent.bpmn"
    silent.write_text(
        '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">'
        '<process id="p" isExecutable="false"/></definitions>',
        encoding="utf-8",
    )
    with pytest.raises(Refused, match="Nothing on the map"):
        run(str(silent), "--write-scenario", str(tmp_path / "silent.toml"))
    assert sorted(f.name for f in tmp_path.iterdir()) == ["silent.bpmn"]


@pytest.mark.parametrize("option", [("--json",), ("--log", "log.csv"), ("--by", "workplace")])
def test_options_of_a_run_are_refused_where_nothing_is_run(option: tuple[str, ...]) -> None:
    with pytest.raises(UsageProblem, match=option[0]):
        run(MAP, "--write-scenario", "scenario.toml", *option)


def test_overwrite_alone_makes_no_sense() -> None:
    with pytest.raises(UsageProblem, match="--write-scenario"):
        run(MAP, "--overwrite")
