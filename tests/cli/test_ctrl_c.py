"""Ctrl-C in long runs: what was whole by then is printed, and said to be so. With real signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from intertwine.examples import example

GOOD_HOURS = str(example("good-hours"))
CLI = (sys.executable, "-m", "intertwine")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one")


def stopped(*arguments: str, seconds: float = 10.0) -> subprocess.CompletedProcess[str]:
    """Return what a command says that is sent SIGINT after a while.

    Where it had not come far enough to tell anything, it is given more time and asked again.
    """
    while True:
        running = subprocess.Popen(
            [*CLI, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        time.sleep(seconds)
        # A garbage collector's callback may swallow the first one.
        while running.poll() is None:
            running.send_signal(signal.SIGINT)
            try:
                running.wait(90)
            except subprocess.TimeoutExpired:
                continue
        out, err = running.communicate()
        done = subprocess.CompletedProcess(arguments, running.returncode, out, err)
        if done.returncode == 0 or seconds > 80:
            assert "Traceback" not in err
            return done
        seconds *= 3


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("simulate", GOOD_HOURS, "ordinary-year", "--replications", "30000", "--cases", "100"),
            "! The run was stopped. The figures rest on the ",
        ),
        (
            ("compare", GOOD_HOURS, "as-is:ordinary-year", "to-be", "--replications", "30000"),
            "! The run was stopped. What is told rests on the ",
        ),
        (
            ("sensitivity", GOOD_HOURS, "as-is", "--replications", "300", "--cases", "100"),
            "! The run was stopped. ",
        ),
        (
            ("sensitivity", GOOD_HOURS, "as-is", "--least", "leyla", "--target", "first_hour",
             "--share", "90%", "--most", "500", "--replications", "200"),
            "! The search was stopped. ",
        ),
    ],
)  # fmt: skip
def test_what_was_whole_is_told_and_said_to_be_so(arguments: tuple[str, ...], said: str) -> None:
    done = stopped(*arguments)
    assert done.returncode == 0, done.stderr
    assert any(line.startswith(said) for line in done.stdout.splitlines()), done.stdout
    assert len(done.stdout.splitlines()) > 2, "the figures follow"


@pytest.mark.slow
def test_where_nothing_was_whole_that_is_said() -> None:
    running = subprocess.Popen(
        [*CLI, "simulate", GOOD_HOURS, "ordinary-year", "--cases", "30000000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(8)
    while running.poll() is None:
        running.send_signal(signal.SIGINT)
        try:
            running.wait(90)
        except subprocess.TimeoutExpired:
            continue
    out, err = running.communicate()
    assert (running.returncode, out) == (2, "")
    assert err.startswith("Stopped. Nothing was whole by then")


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [1, 2, 3, 5, 8, 12])
def test_ctrl_c_is_heard_while_machine_code_is_made(tmp_path: Path, seconds: float) -> None:
    """It takes a minute of a core; who changes their mind does not wait for it."""
    running = subprocess.Popen(
        [*CLI, "simulate", GOOD_HOURS, "ordinary-year"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"NUMBA_CACHE_DIR": str(tmp_path)},
    )
    assert running.stderr is not None
    assert running.stderr.readline().startswith("Making machine code")
    time.sleep(seconds)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=10)
    assert (running.returncode, out) == (2, "")
    assert err.startswith("Stopped.")
    assert len(err.splitlines()) == 1


BEFORE = """
import os, signal, sys

WHICH = sys.argv.pop(1)

class PressedWhile:
    def find_spec(self, name, *_):
        if name == WHICH:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, PressedWhile())
from intertwine.__main__ import run
run()
"""


@pytest.mark.parametrize(
    ("imported", "ends"), [("intertwine.cli", -signal.SIGINT), ("intertwine.checks", 130)]
)
def test_ctrl_c_before_there_is_anything_to_tell_prints_nothing(imported: str, ends: int) -> None:
    code = (sys.executable, "-c", BEFORE, imported, "check", GOOD_HOURS)
    done = subprocess.run(code, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (ends, "", "")


LOST = """
import os, signal, time
from intertwine import __main__, cli

def compiles(**_):
    try:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(10)
    except KeyboardInterrupt:
        pass
    raise ValueError("what was made is half made")

cli.app = compiles
__main__.run()
"""


def test_what_a_library_makes_of_ctrl_c_is_no_fault_to_be_told() -> None:
    done = subprocess.run((sys.executable, "-c", LOST), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
