"""Ten tasks of three people each, a choice and rework: the network everybody is measured on.

Its exact mean cycle time (Jackson) is 16.5137 minutes. The same files are read by us (BPMN and
TOML) and by Prosimos (BPMN and JSON); SimPy, Ciw and C have it written by hand.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from maps import bpmn
from measuring import Row, million, opened, rate, reached, spent, warmed
from others_here import Others

from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.world import COMPLETED
from intertwine.stats.intervals import mean_interval

EXACT = 16.5137
MINUTE = 60.0
GAP = MINUTE / 2.04
TASKS = [f"t{i}" for i in range(1, 11)]
NODES = "s:start g1:xor g2:xor g3:xor g4:xor e:end " + " ".join(f"{t}:task" for t in TASKS)
FLOWS = "s>t1>t2>t3>g1>t4>g2>g3>t6>t7>g4>t8>t9>t10>e g1>t5>g2 g4>g3"
SPLITS = {"g1": {"g1-t4": 0.6, "g1-t5": 0.4}, "g4": {"g4-t8": 0.8, "g4-g3": 0.2}}
DAY_AND_NIGHT = [
    {"from": "MONDAY", "to": "SUNDAY", "beginTime": "00:00:00", "endTime": "23:59:59.999999"}
]


def write(folder: Path, *, cases: int) -> tuple[Path, Path, Path]:
    """Write map, scenario and the scenario for Prosimos, and return where they are."""
    files = folder / "network.bpmn", folder / "network.toml", folder / "network.json"
    for file, text in zip(
        files, (bpmn({"A": NODES}, FLOWS), _toml(cases), json.dumps(_json())), strict=True
    ):
        file.write_text(text, encoding="utf-8")
    return files


def _toml(cases: int) -> str:
    def after(mean: float) -> str:
        return f'{{ kind = "exponential", mean = {mean}, unit = "seconds" }}'

    text = f'name = "ten tasks"\ncases = {cases}\nreplications = 10\n'
    text += f'[arrivals.all]\nstarts = ["s"]\ngap = {after(GAP)}\n'
    for task in TASKS:
        text += (
            f'[people.p{task}]\npartner = "A"\ncan = ["{task}"]\ncount = 3\n[activities.{task}]\n'
            f'duration = {after(MINUTE)}\nneeds = [{{ capability = "{task}" }}]\n'
        )
    for gateway, ways in SPLITS.items():
        told = ", ".join(f'{{ flow = "{f}", probability = {p} }}' for f, p in ways.items())
        text += f"[gateways.{gateway}]\nways = [{told}]\n"
    return text


def _json() -> dict[str, Any]:
    def after(mean: float) -> dict[str, Any]:
        numbers = [{"value": mean}, {"value": 0}, {"value": 1e12}]
        return {"distribution_name": "expon", "distribution_params": numbers}

    return {
        "resource_profiles": [
            {
                "id": f"role-{t}",
                "name": t,
                "resource_list": [
                    {
                        "id": f"p{t}",
                        "name": f"p{t}",
                        "cost_per_hour": 1,
                        "amount": 3,
                        "calendar": "always",
                        "assignedTasks": [t],
                    }
                ],
            }
            for t in TASKS
        ],
        "arrival_time_distribution": after(GAP),
        "arrival_time_calendar": DAY_AND_NIGHT,
        "gateway_branching_probabilities": [
            {
                "gateway_id": g,
                "probabilities": [{"path_id": f, "value": p} for f, p in ways.items()],
            }
            for g, ways in SPLITS.items()
        ],
        "task_resource_distribution": [
            {"task_id": t, "resources": [{"resource_id": f"p{t}", **after(MINUTE)}]} for t in TASKS
        ],
        "resource_calendars": [{"id": "always", "name": "always", "time_periods": DAY_AND_NIGHT}],
        "event_distribution": [],
        "batch_processing": [],
        "case_attributes": [],
        "prioritisation_rules": [],
        "branch_rules": [],
    }


def prepared(folder: Path, *, cases: int) -> Prepared:
    """Return the network as the engine takes it."""
    map_file, scenario_file, _ = write(folder, cases=cases)
    return opened(map_file, scenario_file)


AS_OFTEN = 15
"""Runs of which the best counts: three times the program's own five, and as many of ours."""


def in_c(folder: Path, cases: int, *more: str, runs: int = AS_OFTEN // 5) -> float | None:
    """Return activities a second of the network written by hand in C; None where it is not here."""
    source, compiler = folder / "des_ref.c", shutil.which("cc") or shutil.which("gcc")
    if not source.is_file() or compiler is None:
        return None
    with tempfile.TemporaryDirectory() as made:
        program = Path(made) / "des_ref"
        spent([compiler, "-O3", "-march=native", "-o", program, source, "-lm"])
        found = [
            json.loads(spent([program, "tandem", str(cases), "1", *more]).said) for _ in range(runs)
        ]
    return max(float(f["activities_per_s"]) for f in found)


def part(folder: Path, given: Any) -> Iterator[Row]:
    """Yield the ten-task network beside C, Prosimos, SimPy and Ciw."""
    network = warmed(prepared(folder, cases=given.cases))
    ours, logged = (rate(network, log=log, runs=AS_OFTEN) for log in (False, True))
    yield Row("ten tasks, from BPMN and TOML through the general engine", "", million(ours))
    yield Row("the same with its log kept", "", million(logged))
    for log, mine in (((), ours), (("log",), logged)):
        by_hand = in_c(given.reference, given.cases * 5, *log)
        if by_hand is None:
            yield Row(
                "by hand in C", "0.5 of it, aim 0.9", "left out: no `des_ref.c`, or no compiler"
            )
            break
        ratio = mine / by_hand
        what = "by hand in C, with its log" if log else "by hand in C"
        asked = "" if log else "0.5 of it, aim 0.9"
        yield Row(what, asked, f"{million(by_hand)}: {ratio:.2f} of it" + reached(ratio >= 0.5))
    found = mean_interval(np.array(_means(network)))
    yield Row(
        "mean cycle time, ten repetitions",
        f"{EXACT} minutes (Jackson)",
        f"{found.mean:.3f} ± {found.half:.3f}",
    )
    yield from _others(folder, given, ours)


def _means(network: Prepared) -> list[float]:
    made = run_experiment(network, replications=10, threads=2)
    worlds = [r.world for r in made.replications]
    return [float(w.sums[0, 0]) / int(w.counts[COMPLETED]) / MINUTE for w in worlds]


def _others(folder: Path, given: Any, ours: float) -> Iterator[Row]:
    others = Others.found()
    if isinstance(others, str):
        yield Row("Prosimos, SimPy, Ciw", "500 times Prosimos, aim 1,000", others)
        return
    map_file, _, json_file = write(folder, cases=given.cases)
    theirs = others.run("prosimos_run.py", map_file, json_file, 3_000, 1)
    ratio = ours / theirs["rate"]
    yield Row(
        "Prosimos 2.1.0 on the same map, 3,000 cases",
        "500 times, aim 1,000",
        f"{million(theirs['rate'])}: we are {ratio:,.0f} times as fast" + reached(ratio >= 500),
    )
    for name, script, cases in (
        ("SimPy", "simpy_network.py", 30_000),
        ("Ciw", "ciw_network.py", 5_000),
    ):
        theirs = others.run(script, "tandem", cases, 1)
        yield Row(
            f"{name}, by hand, {cases:,} cases",
            "",
            f"{million(theirs['rate'])}: we are {ours / theirs['rate']:,.0f} times as fast",
        )
