"""Twelve partners, ten activities: what each of the 4,096 coalitions is worth.

Ten partners have an activity each, and two only help. Two people of each partner can do their
own work and, where partners share, three other kinds.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from maps import bpmn
from measuring import Row, opened, reached, warmed

from intertwine.simulate.comparing.coalitions import worths
from intertwine.stats.games import shapley
from intertwine.stats.intervals import mean_interval

PARTNERS = [f"p{i}" for i in range(1, 13)]
TASKS = [f"a{i}" for i in range(1, 11)]


def write(folder: Path) -> tuple[Path, Path]:
    """Write map and scenario, and return where they are."""
    nodes = "s:start x:xor y:xor e:end " + " ".join(f"{t}:task" for t in TASKS)
    flows = "s>a1>a2>a3>x>a4>y>a6>a7>a8>a9>a10>e x>a5>y"
    lanes = dict(zip(PARTNERS, TASKS, strict=False))
    lanes |= {"p1": "s a1", "p11": "x y", "p12": "e"}
    text = 'name = "twelve partners"\ncases = 1000\nreplications = 10\n[arrivals.all]\n'
    text += 'starts = ["s"]\ngap = { kind = "exponential", mean = 20, unit = "minutes" }\n'
    text += '[calendars.office]\nopen = ["Mon-Fri 08:00-16:00"]\n[calendars.long]\n'
    text += 'open = ["Mon-Sat 07:00-19:00"]\n'
    for number, partner in enumerate(PARTNERS):
        kinds = [f'"k{(number + step) % 10 + 1}"' for step in (0, 1, 3, 6)]
        calendar = "office" if number % 2 else "long"
        text += f'[people.of_{partner}]\npartner = "{partner}"\ncan = [{", ".join(kinds)}]\n'
        text += f'roles = ["{partner}"]\ncount = 2\ncalendar = "{calendar}"\n'
        text += f'[roles.{partner}]\nlanes = ["{partner}"]\n'
    for number, task in enumerate(TASKS):
        mean = 5 + number % 3
        text += f'[activities.{task}]\nkind = "k{number + 1}"\n'
        text += f'duration = {{ kind = "gamma", mean = {mean}, sd = 4, unit = "minutes" }}\n'
    text += '[targets.soon]\nwithin = "2 days"\nshare = 0.9\n'
    map_file, scenario_file = folder / "twelve.bpmn", folder / "twelve.toml"
    map_file.write_text(bpmn({"A": nodes}, flows, lanes=lanes), encoding="utf-8")
    scenario_file.write_text(text, encoding="utf-8")
    return map_file, scenario_file


def part(folder: Path, given: Any) -> Iterator[Row]:
    """Yield how long all coalitions take, and what the partners' shares are known to."""
    ready = warmed(opened(*write(folder)))
    assert len(ready.service.partners) == len(PARTNERS), ready.service.partners
    began, spent = time.perf_counter(), time.process_time()
    found = worths(ready, threads=2)
    wall, processor = time.perf_counter() - began, time.process_time() - spent
    rows = found.rows
    yield Row(
        "twelve partners, ten activities, 1,000 cases, ten repetitions, all 4,096 coalitions",
        "two minutes on two cores, with standard errors",
        f"{wall:.0f} s by the clock on {os.cpu_count()} cores, {processor:.0f} s processor; "
        f"{rows.shape[1]:,} worths, standard errors "
        f"{mean_interval(rows).error.min():.2f} to {mean_interval(rows).error.max():.2f} "
        + f"{found.unit}"
        + reached(wall <= 120),
    )
    shares = mean_interval(shapley(rows))
    yield Row(
        "the partners' shares of the gain",
        "",
        f"gain {np.mean(rows[:, -1] - rows[:, 0]):.1f} {found.unit}; shares "
        f"{shares.mean.min():.2f} to {shares.mean.max():.2f}, standard errors up to "
        f"{shares.error.max():.2f}",
    )
