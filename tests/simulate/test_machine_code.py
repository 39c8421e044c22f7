"""Machine code is used where it lies, made where it can be kept, and its absence ends no run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import intertwine
from intertwine.simulate.machine_code import machine_code

PACKAGE = Path(intertwine.__file__).parent


def call(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a copy of the package once, with no folder but its own to keep anything in."""
    nowhere = {"XDG_CACHE_HOME": os.devnull, "HOME": os.devnull, "PYTHONPATH": str(folder)}
    study = str(folder / "intertwine" / "examples" / "good-hours")
    code = "from intertwine.cli import run; run()"
    arguments = ["simulate", study, "ordinary-year", "--cases", "50", "--replications", "2"]
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, **nowhere, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def copied(folder: Path, *, with_code: bool) -> Path:
    """Return a folder with a copy of the package, times of files and all."""
    left_out = ["built", *([] if with_code else ["__pycache__"])]
    shutil.copytree(PACKAGE, folder / "intertwine", ignore=shutil.ignore_patterns(*left_out))
    return folder


@pytest.mark.slow
def test_where_nothing_can_be_kept_the_command_answers_and_says_so(tmp_path: Path) -> None:
    """A file stands where the folder would be: nobody can write there, not even root."""
    folder = copied(tmp_path, with_code=False)
    for room in ("simulate/kernels", "semantics", "stats"):
        (folder / "intertwine" / room / "__pycache__").touch()
    done = call(folder)
    assert done.returncode == 0, done.stderr
    assert "in each run" in done.stderr and "NUMBA_CACHE_DIR" in done.stderr
    assert "From start to end" in done.stdout


def test_once_something_has_run_nothing_must_be_made() -> None:
    from intertwine.simulate.warming import warm

    warm()
    assert not machine_code().made_anew


def test_code_in_a_folder_that_cannot_be_written_is_used() -> None:
    """Every attempt to write beside the code is refused, and the user has no folder."""
    from intertwine.simulate.warming import warm

    warm()
    refused = (
        "import numba.core.caching as c\n"
        "def refuse(self):\n"
        "    raise PermissionError(13, 'read-only')\n"
        "c._CacheLocator.ensure_cache_path = refuse\n"
        "from intertwine.simulate.machine_code import machine_code\n"
        "print(machine_code())\n"
    )
    environment = {k: v for k, v in os.environ.items() if k != "NUMBA_CACHE_DIR"}
    done = subprocess.run(
        [sys.executable, "-c", refused], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "MachineCode(made_anew=False, kept=True)"
