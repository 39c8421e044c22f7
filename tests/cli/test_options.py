"""Options that make no sense end in one sentence that names them, and nothing is run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.errors import IntertwineError
from intertwine.examples import example

GOOD_HOURS = str(example("good-hours"))


@pytest.mark.parametrize(
    ("option", "value"),
    [
        *((option, value) for option in ("--cases", "--replications", "--threads")
          for value in ("0", "-1", "nan", "many", "1.5", "9" * 30)),
        *(("--seed", value) for value in ("-1", "nan", "one", "9" * 30)),
        *(("--start", value) for value in ("soon", "0001-01-01", "9999-12-31", "2026-13-01")),
        *((option, value) for option in ("--warmup", "--horizon")
          for value in ("10", "-2 weeks", "nan", "inf weeks", "1e9 weeks")),
        ("--horizon", "0 weeks"),
        *(("--precision", value) for value in ("0", "nan", "200%")),
    ],
)  # fmt: skip
def test_a_value_that_makes_no_sense_is_named_with_its_option(option: str, value: str) -> None:
    result = CliRunner().invoke(app, ["simulate", GOOD_HOURS, option, value])
    assert isinstance(result.exception, IntertwineError), result.output
    told = str(result.exception)
    assert told.startswith(f"{option}: “{value}” is n"), told
    assert "Write" in told, "the next step"
    assert result.stdout == ""


def test_a_warm_up_that_outlasts_the_clock_is_refused() -> None:
    result = CliRunner().invoke(app, ["simulate", GOOD_HOURS, "--horizon", "10 weeks"])
    assert "--warmup" in str(result.exception), "the scenario’s 26 weeks"


@pytest.mark.parametrize("place", ["nowhere/log.csv", ".csv", "folder.csv", "log.txt"])
def test_a_log_that_cannot_be_written_is_said_before_anything_runs(
    place: str, tmp_path: Path
) -> None:
    (tmp_path / "folder.csv").mkdir()
    arguments = ["simulate", GOOD_HOURS, "--log", str(tmp_path / place), "--cases", "1000000000"]
    result = CliRunner().invoke(app, arguments)
    assert isinstance(result.exception, IntertwineError)
    assert place in str(result.exception)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("simulat",), "simulat"),
        (("simulate",), "MAP"),
        (("simulate", GOOD_HOURS, "--frob"), "--frob"),
        (("simulate", GOOD_HOURS, "--policy", "best"), "--policy"),
        (("simulate", GOOD_HOURS, "--cases"), "--cases"),
    ],
)
def test_what_cannot_be_understood_is_one_line_with_where_to_look(
    arguments: tuple[str, ...], named: str
) -> None:
    code = "import sys; sys.argv[0] = 'intertwine'; from intertwine.cli import run; run()"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert named in done.stderr
    assert done.stderr.rstrip().endswith(" -h")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_where_the_output_cannot_be_written_that_is_said(more: tuple[str, ...]) -> None:
    code = "from intertwine.cli import run; run()"
    few = ("--replications", "2", "--cases", "20")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", code, "simulate", GOOD_HOURS, *few, *more],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("What was to be printed could not be written (")
    assert len(done.stderr.splitlines()) == 1, done.stderr
