"""Where Prosimos is not right: its two examples, against theory and a run of a few lines.

One server in office hours (Monday to Friday, 9 to 17) beside one round the clock, 600 s of work,
cases 7,200 s apart on average. And one server at 80 % load where one case in five goes first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from maps import bpmn
from measuring import Row, opened
from others_here import Others

from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.stats.intervals import Interval, mean_interval
from intertwine.stats.queueing import many_servers, one_server, priorities

WORK, GAP = 600.0, 7_200.0
OPENS, CLOSES = 9 * 3_600.0, 17 * 3_600.0
WEEK = 604_800.0
OFFICE = 5 * (CLOSES - OPENS) / WEEK
"""Share of the week in which the office is open."""

BESIDE = f"""
name = "office hours beside day and night"
cases = 5000
replications = 400
start = 2022-06-20T09:00:00Z
[arrivals.all]
starts = ["s"]
gap = {{ kind = "exponential", mean = {GAP}, unit = "seconds" }}
[calendars.office]
open = ["Mon-Fri 09:00-17:00"]
[people.office]
partner = "A"
can = ["c"]
calendar = "office"
[people.always]
partner = "A"
can = ["c"]
[activities.t]
duration = "{WORK:.0f} seconds"
needs = [{{ capability = "c" }}]
[rules]
policy = "{{policy}}"
"""
FIRST = """
name = "one in five goes first"
cases = 20000
replications = 200
warm_up = "100 hours"
[arrivals.all]
starts = ["s"]
gap = { kind = "exponential", mean = 750, unit = "seconds" }
[attributes.urgent]
shares = { true = 0.2, false = 0.8 }
[gateways.x]
ways = [{ flow = "x-a", condition = "urgent" }, { flow = "x-b" }]
[people.p]
partner = "A"
can = ["c"]
[activities.a]
duration = { kind = "exponential", mean = 600, unit = "seconds" }
needs = [{ capability = "c" }]
[activities.b]
duration = { kind = "exponential", mean = 600, unit = "seconds" }
needs = [{ capability = "c" }]
[rules]
queue = "priority"
priority = "urgent"
"""


def by_hand(chance: Random, cases: int) -> float:
    """Return the mean wait in seconds of one run; whoever can start first, idle longest.

    A few lines that share nothing with the engine. The office's work rests when it closes.
    """
    free = {"office": 0.0, "always": 0.0}
    now, waited = 0.0, 0.0
    for _ in range(cases):
        now += chance.expovariate(1 / GAP)
        begins = {"office": _open(max(now, free["office"])), "always": max(now, free["always"])}
        who = min(begins, key=lambda w: (begins[w], free[w]))
        begin = begins[who]
        waited += begin - now
        free[who] = begin + WORK if who == "always" else _worked(begin)
    return waited / cases


def _shown(t: float) -> tuple[float, float]:
    """Return the clock's day of the week and time of day; second 0 is Monday, 9:00."""
    return divmod((t + OPENS) % WEEK, 86_400.0)


def _open(t: float) -> float:
    """Return t if the office is open, else when it opens next."""
    day, clock = _shown(t)
    if day < 5 and OPENS <= clock < CLOSES:
        return t
    if day < 5 and clock < OPENS:
        return t + OPENS - clock
    days = 1 if day < 4 else 7 - day
    return t + days * 86_400.0 + OPENS - clock


def _worked(begin: float) -> float:
    _, clock = _shown(begin)
    left = begin + WORK - (begin + CLOSES - clock)
    return begin + WORK if left <= 0 else _open(begin + CLOSES - clock) + left


def by_theory() -> float:
    """Return the mean wait in seconds of two M/D queues, by their share of the week.

    At night and at weekends one server (Pollaczek and Khinchine, exact); in office hours two,
    M/M/2 times one half (Lee and Longton 1959), a correction of less than half a second. Work
    that rests overnight and the moments of change are left out.
    """
    night = one_server(1 / GAP, WORK, variation=0.0).wait
    day = many_servers(1 / GAP, WORK, servers=2).wait / 2
    return float((1 - OFFICE) * night + OFFICE * day)


def beside(folder: Path, policy: str = "earliest") -> Prepared:
    """Return the first example as the engine takes it."""
    files = folder / "beside.bpmn", folder / "beside.toml"
    files[0].write_text(bpmn({"A": "s:start t:task e:end"}, "s>t>e"), encoding="utf-8")
    files[1].write_text(BESIDE.replace("{policy}", policy), encoding="utf-8")
    return opened(*files)


def waits(ready: Prepared, task: str, *, threads: int = 2) -> np.ndarray:
    """Return the mean wait of an activity in each replication, in seconds."""
    row = [str(t) for t in ready.tasks].index(task)
    made = run_experiment(ready, threads=threads)
    states = [r.world.task[row] for r in made.replications]
    return np.array([(s["person"] + s["calendar"]) / s["n"] for s in states])


def part(folder: Path, given: Any) -> Iterator[Row]:
    """Yield both examples: theory, a run by hand, the engine, Prosimos live."""
    hand = mean_interval(np.array([by_hand(Random(s), 5_000) for s in range(200)]), level=0.99)
    ours = waits(beside(folder), "t")
    low, high = np.quantile(ours, [0.025, 0.975])
    yield Row(
        "office hours beside day and night: mean wait",
        f"{by_theory():.1f} s by theory, {_told(hand)} by hand",
        f"{_told(mean_interval(ours, level=0.99))}; of single runs of 5,000 cases 95 % lie "
        f"between {low:.1f} and {high:.1f} s, so that the 23 s found once are one of them",
    )
    theirs = waits(beside(folder, "prosimos"), "t")
    yield Row(
        "the same under Prosimos's policy", "4,700 s", _told(mean_interval(theirs, level=0.99))
    )
    yield from _prosimos(folder)
    high_wait, low_wait = priorities(
        np.array([0.2, 0.8]) / 750, np.array([WORK, WORK]), variation=np.array([1.0, 1.0])
    )
    files = folder / "first.bpmn", folder / "first.toml"
    nodes = "s:start x:xor a:task b:task y:xor e:end"
    files[0].write_text(bpmn({"A": nodes}, "s>x>a>y>e x>b>y"), encoding="utf-8")
    files[1].write_text(FIRST, encoding="utf-8")
    ready = opened(*files)
    for task, exact, who in (("a", high_wait, "go first"), ("b", low_wait, "do not")):
        yield Row(
            f"M/M/1 at 80 % load, wait of those who {who}",
            f"{exact:,.0f} s (Cobham)",
            _told(mean_interval(waits(ready, task), level=0.99)),
        )


def _prosimos(folder: Path) -> Iterator[Row]:
    others = Others.found()
    if isinstance(others, str):
        yield Row("the same by Prosimos 2.1.0", "", others)
        return
    file = folder / "beside.json"
    file.write_text(json.dumps(_json()), encoding="utf-8")
    found = [
        others.run("prosimos_run.py", folder / "beside.bpmn", file, 5_000, seed)["waits"]["t"]
        for seed in range(1, 6)
    ]
    yield Row("the same by Prosimos 2.1.0, five runs", "", _told(mean_interval(np.array(found))))


def _json() -> dict[str, Any]:
    def week(first: str, last: str, begin: str, end: str) -> list[dict[str, str]]:
        return [{"from": first, "to": last, "beginTime": begin, "endTime": end}]

    always = week("MONDAY", "SUNDAY", "00:00:00", "23:59:59.999999")
    office = week("MONDAY", "FRIDAY", "09:00:00", "17:00:00")
    fixed = {"distribution_name": "fix", "distribution_params": [{"value": WORK}]}
    gap = [{"value": GAP}, {"value": 0}, {"value": 1e12}]
    return {
        "resource_profiles": [
            {
                "id": "staff",
                "name": "staff",
                "resource_list": [
                    {
                        "id": who,
                        "name": who,
                        "cost_per_hour": 1,
                        "amount": 1,
                        "calendar": who,
                        "assignedTasks": ["t"],
                    }
                    for who in ("office", "always")
                ],
            }
        ],
        "arrival_time_distribution": {"distribution_name": "expon", "distribution_params": gap},
        "arrival_time_calendar": always,
        "gateway_branching_probabilities": [],
        "task_resource_distribution": [
            {
                "task_id": "t",
                "resources": [{"resource_id": who, **fixed} for who in ("office", "always")],
            }
        ],
        "resource_calendars": [
            {"id": "office", "name": "office", "time_periods": office},
            {"id": "always", "name": "always", "time_periods": always},
        ],
        "event_distribution": [],
        "batch_processing": [],
        "case_attributes": [],
        "prioritisation_rules": [],
        "branch_rules": [],
    }


def _told(found: Interval) -> str:
    return f"{float(found.mean):,.1f} ± {float(found.half):.1f} s"
