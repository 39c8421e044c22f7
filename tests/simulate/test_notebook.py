"""The page for notebooks runs, and what it makes is what it says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from intertwine.examples import example
from intertwine.notebook import compare, simulate

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "simulate-in-a-notebook.md"


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    assert len(blocks) > 4
    names: dict[str, Any] = {}
    for block in blocks:
        exec(block, names)
    return names


def test_cases_and_activities_agree_with_the_figures(made: dict[str, Any]) -> None:
    ran, cases = made["ran"], made["cases"]
    assert len(cases) == 5 * 300
    warm = cases.filter(~pl.col("stuck") & (pl.col("arrived") >= ran.scenario.warm_up))
    assert len(warm) == ran.results.completed
    means = warm.group_by("replication").agg(pl.col("cycle_time").mean())["cycle_time"]
    assert means.mean() == pytest.approx(ran.results.cycle_time.mean.mean)
    assert set(made["by_place"]["workplace"]) == {"cafe", "shelter"}
    assert len(made["activities"]) >= ran.results.activities


def test_longer_hours_shorten_the_times(made: dict[str, Any]) -> None:
    assert made["first"].what == "cycle-time"
    assert made["first"].change.mean < 0


def test_a_busy_spring_in_which_partners_share_shortens_the_times(made: dict[str, Any]) -> None:
    assert made["less_by"] > 0 and made["by_spring"].pairs == 5


def test_only_runs_with_one_seed_are_compared() -> None:
    place = example("good-hours")
    one = simulate(place, "as-is", "ordinary-year", replications=1, cases=20)
    other = simulate(place, "as-is", "ordinary-year", replications=1, cases=20, seed=3)
    with pytest.raises(ValueError, match="seed"):
        compare(one, other)


def test_importing_it_imports_nothing_heavy() -> None:
    code = "import sys, intertwine.notebook; "
    code += "print([m for m in ('numba', 'polars', 'scipy', 'numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
