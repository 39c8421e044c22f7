"""What cannot be run well is said in words, and nothing half-written is left."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sketching import sketch
from typer.testing import CliRunner

from intertwine.bpmn import write_map
from intertwine.cli import app
from intertwine.errors import BrokenTable
from intertwine.examples import example
from intertwine.simulate.scenarios import parse_scenario

GOOD_HOURS = example("good-hours")
YEAR = GOOD_HOURS / "scenarios" / "ordinary-year.toml"


def run(*arguments: str) -> str:
    small = ("--replications", "2", "--cases", "150")
    result = CliRunner().invoke(app, ["simulate", *arguments, *small], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def changed(tmp_path: Path, old: str, new: str) -> tuple[str, str]:
    text = YEAR.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "changed.toml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    return str(GOOD_HOURS / "maps" / "as-is.bpmn"), str(file)


def test_a_map_without_a_scenario_runs_and_says_what_it_took_for_granted(tmp_path: Path) -> None:
    shutil.copy(GOOD_HOURS / "maps" / "as-is.bpmn", tmp_path)
    told = run(str(tmp_path / "as-is.bpmn"))
    assert "Taken for granted" in told
    assert "Nobody said how long" in told
    assert "Nobody said when cases arrive" in told


def test_who_cannot_keep_up_is_named_first(tmp_path: Path) -> None:
    """Leyla is at work 0.837 of her time at 1.25 a week; ten times as many are too many."""
    told = run(*changed(tmp_path, "per_week = 1.25", "per_week = 12.5"))
    first = [line for line in told.splitlines() if line.startswith("!")]
    assert any("Leyla Brandvoll" in line and "cannot keep up" in line for line in first)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--warmup", "500 weeks"), "! No case arrived after the warm-up of 3,500 days"),
        (("--warmup", "0 weeks", "--horizon", "1 weeks"), "! No case came to its end before the"),
    ],
)
def test_where_no_case_was_left_to_tell_of_that_is_said(
    options: tuple[str, ...], said: str
) -> None:
    """A case takes 58 days, and 150 arrive in 120 weeks."""
    told = run(str(GOOD_HOURS), "ordinary-year", *options)
    assert told.startswith(said)
    assert "nan" not in told
    assert "unknown" not in told


def test_cases_that_a_horizon_cuts_off_are_counted() -> None:
    told = run(str(GOOD_HOURS), "ordinary-year", "--warmup", "0 weeks", "--horizon", "20 weeks")
    assert "cases were still under way when the clock ended after 140 days" in told


def test_cases_that_wait_for_ever_are_told_with_their_places() -> None:
    told = run(str(GOOD_HOURS), "ordinary-year")
    assert told.startswith("! Of 1,000 cases")
    assert "wait for ever" in told.splitlines()[0]


def test_shares_that_do_not_add_up_are_refused_by_name(tmp_path: Path) -> None:
    ways = 'ways = [{ flow = "f23", probability = 0.7 }, { flow = "f24", probability = 0.7 }]'
    old = """ways = [
    { flow = "f23", condition = "urgent" },
    { flow = "f24" },
]"""
    with pytest.raises(BrokenTable, match=r"gk1.*1\.4"):
        run(*changed(tmp_path, old, ways))


CROWDS = ("[initial.a]\ncount = 2_000_000", "[people.p]\npartner = 'A'\ncount = 100_000")


@pytest.mark.parametrize("more", CROWDS)
def test_more_than_a_run_can_hold_is_refused(more: str) -> None:
    station = sketch({"A": "s:start a:task e:end"}, "s>a>e")
    with pytest.raises(BrokenTable, match=r"000.*at most"):
        parse_scenario(f'name = "crowd"\ncases = 10\n{more}', station)


def test_a_log_larger_than_the_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """A limit on the size of files fails as a full disk does: in the middle of writing."""
    code = (
        "import resource, signal, sys\n"
        "from intertwine.cli import run\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "from intertwine.simulate.results import event_log\n"
        "whole = event_log.log_columns\n"
        "def full(made):\n"
        "    table = whole(made)\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))\n"
        "    return table\n"
        "event_log.log_columns = full\n"
        "run()\n"
    )
    for ending in ("csv", "parquet", "xes"):
        file = tmp_path / f"log.{ending}"
        file.write_text("what was there before", encoding="utf-8")
        arguments = ["simulate", str(GOOD_HOURS), "ordinary-year", "--log", str(file)]
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments, "--replications", "4", "--cases", "300"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2, done.stdout + done.stderr
        assert file.name in done.stderr
        assert "Traceback" not in done.stderr
        assert file.read_text(encoding="utf-8") == "what was there before"
        assert len(list(tmp_path.glob(f"*{ending}*"))) == 1, "no part of the new log stays"
        file.unlink()


def test_a_split_that_leads_back_at_once_ends_the_run_and_is_named(tmp_path: Path) -> None:
    """More work begins at one moment than there is room for; it must not end the program."""
    splits = sketch({"A": "s:start m:xor f:and a:task e:end"}, "s>m>f>a>e f>m")
    write_map(splits).tree.write(tmp_path / "m.bpmn")
    told = run(str(tmp_path / "m.bpmn"))
    assert "a loop in which no time passes, so its run was ended there: f." in told
