"""Scenarios like real ones: 20 activities with choices, forks, inclusive splits and rework.

Every one of 30 or 450 people can do each activity; each has a weekly calendar of one of eight
kinds and a duration of their own for each activity, a truncated gamma or lognormal. The same
map, the same people and numbers are written for us (TOML) and for Prosimos (JSON).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from maps import bpmn
from measuring import Row, command, million, opened, rate, reached, warmed
from others_here import Others

from intertwine.model.scenario import Policy
from intertwine.simulate.preparing.prepare import Prepared, prepare
from intertwine.simulate.run import replicate
from intertwine.simulate.world import COMPLETED

TASKS = [f"a{i}" for i in range(1, 21)]
NODES = (
    "s:start e:end x1:xor x2:xor f1:and f2:and o1:or o2:or l1:xor l2:xor x3:xor x4:xor "
    + " ".join(f"{t}:task" for t in TASKS)
)
FLOWS = (
    "s>a1>a2>x1>a3>x2>f1>a5>a6>f2>a9>o1>a10>o2>l1>a13>a14>l2>x3>a15>a16>x4>a18>a19>a20>e "
    "x1>a4>x2 f1>a7>f2 f1>a8>f2 o1>a11>o2 o1>a12>o2 l2>l1 x3>a17>x4"
)
WAYS = {
    "x1": {"x1-a3": 0.7, "x1-a4": 0.3},
    "o1": {"o1-a10": 0.5, "o1-a11": 0.3, "o1-a12": 0.2},
    "l2": {"l2-l1": 0.2, "l2-x3": 0.8},
    "x3": {"x3-a15": 0.5, "x3-a17": 0.5},
}
VISITS = 17.0
"""Activities of a case, about."""
DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
SHIFTS = (
    (("Mon-Fri", "08:00", "16:00"),),
    (("Mon-Fri", "07:00", "12:00"), ("Mon-Fri", "12:30", "15:00")),
    (("Mon-Fri", "09:00", "17:00"),),
    (("Mon-Thu", "10:00", "18:30"), ("Fri-Fri", "10:00", "14:00")),
    (("Mon-Fri", "14:00", "22:00"),),
    (("Tue-Sat", "08:00", "16:00"),),
    (("Mon-Wed", "08:00", "18:00"),),
    (("Mon-Fri", "06:00", "10:00"), ("Sat-Sun", "09:00", "15:00")),
)
"""What people work: first and last day, from, to."""
HOURS = (40, 37.5, 40, 38, 40, 40, 30, 32)
"""Hours a week of each shift."""
LOAD = 0.75
"""How busy people are in their hours."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A truncated gamma or lognormal in seconds."""

    kind: str
    mean: float
    sd: float
    low: float
    high: float

    def toml(self) -> str:
        """Return it as a scenario says it."""
        limits = f"lowest = {self.low}, highest = {self.high}"
        mean = f'mean = {self.mean}, sd = {self.sd}, unit = "seconds"'
        return f'{{ kind = "{self.kind}", {mean}, {limits} }}'

    def json(self) -> dict[str, Any]:
        """Return it as Prosimos says it: the variance in place of the spread."""
        numbers = (self.mean, self.sd**2, self.low, self.high)
        name = {"gamma": "gamma", "lognormal": "lognorm"}[self.kind]
        params = [{"value": n} for n in numbers]
        return {"distribution_name": name, "distribution_params": params}


@dataclass(frozen=True, slots=True)
class Real:
    """One such scenario: whose shift is which, each one's durations, the gap between cases."""

    people: int
    shifts: tuple[int, ...]
    durations: dict[tuple[str, int], Drawn]
    gap: float

    @classmethod
    def drawn(cls, people: int, seed: int = 1) -> Real:
        """Return a scenario for so many people."""
        chance = Random(seed)
        shifts = tuple(i % len(SHIFTS) for i in range(people))
        usual = {t: chance.uniform(300.0, 2_400.0) for t in TASKS}
        made = {}
        for task in TASKS:
            for person in range(people):
                mean = round(usual[task] * chance.uniform(0.7, 1.4), 1)
                kind = chance.choice(("gamma", "lognormal"))
                sd = round(mean * chance.uniform(0.3, 0.9), 1)
                made[task, person] = Drawn(kind, mean, sd, round(mean / 10, 1), round(mean * 5, 1))
        hours = sum(HOURS[s] for s in shifts)
        work = VISITS * sum(d.mean for d in made.values()) / len(made)
        gap = round(604_800 * work / (LOAD * hours * 3_600), 3)
        return cls(people, shifts, made, gap)

    def write(self, folder: Path, *, cases: int) -> tuple[Path, Path, Path]:
        """Write map, scenario and the scenario for Prosimos, and return where they are."""
        files = tuple(folder / f"real-{self.people}.{e}" for e in ("bpmn", "toml", "json"))
        files[0].write_text(bpmn({"A": NODES}, FLOWS), encoding="utf-8")
        files[1].write_text(self._toml(cases), encoding="utf-8")
        files[2].write_text(json.dumps(self._json()), encoding="utf-8")
        return files[0], files[1], files[2]

    def _toml(self, cases: int) -> str:
        text = f'name = "{self.people} people"\ncases = {cases}\nreplications = 1\n'
        text += (
            'start = 2022-06-20T09:00:00Z\n[arrivals.all]\nstarts = ["s"]\nfirst_at_start = true\n'
        )
        text += f'gap = {{ kind = "exponential", mean = {self.gap}, unit = "seconds" }}\n'
        for number, shift in enumerate(SHIFTS):
            lines = ", ".join(f'"{days} {begin}-{end}"' for days, begin, end in shift)
            text += f"[calendars.c{number}]\nopen = [{lines}]\n"
        for person, shift in enumerate(self.shifts):
            text += f'[people.p{person}]\npartner = "A"\ncan = ["work"]\ncalendar = "c{shift}"\n'
        for task in TASKS:
            own = ", ".join(f"p{p} = {self.durations[task, p].toml()}" for p in range(self.people))
            text += f"[activities.{task}]\nduration = {self.durations[task, 0].toml()}\n"
            text += f'needs = [{{ capability = "work" }}]\nby_person = {{ {own} }}\n'
        for gateway, ways in WAYS.items():
            told = ", ".join(f'{{ flow = "{f}", probability = {p} }}' for f, p in ways.items())
            text += f"[gateways.{gateway}]\nways = [{told}]\n"
        return text

    def _json(self) -> dict[str, Any]:
        always = [_period("Mon-Sun", "00:00", "23:59:59.999999")]
        everybody = [
            {
                "id": f"p{p}",
                "name": f"p{p}",
                "cost_per_hour": 1,
                "amount": 1,
                "calendar": f"c{shift}",
                "assignedTasks": TASKS,
            }
            for p, shift in enumerate(self.shifts)
        ]
        gap = [{"value": self.gap}, {"value": 0}, {"value": 1e12}]
        return {
            "resource_profiles": [{"id": "staff", "name": "staff", "resource_list": everybody}],
            "arrival_time_distribution": {
                "distribution_name": "expon",
                "distribution_params": gap,
            },
            "arrival_time_calendar": always,
            "gateway_branching_probabilities": [
                {
                    "gateway_id": g,
                    "probabilities": [{"path_id": f, "value": p} for f, p in ways.items()],
                }
                for g, ways in WAYS.items()
            ],
            "task_resource_distribution": [
                {
                    "task_id": t,
                    "resources": [
                        {"resource_id": f"p{p}", **self.durations[t, p].json()}
                        for p in range(self.people)
                    ],
                }
                for t in TASKS
            ],
            "resource_calendars": [
                {
                    "id": f"c{n}",
                    "name": f"c{n}",
                    "time_periods": [_period(*line) for line in shift],
                }
                for n, shift in enumerate(SHIFTS)
            ],
            "event_distribution": [],
            "batch_processing": [],
            "case_attributes": [],
            "prioritisation_rules": [],
            "branch_rules": [],
        }


def _period(days: str, begin: str, end: str) -> dict[str, str]:
    names = {d[:3].title(): d for d in DAYS}
    first, last = days.split("-")
    clock = {"beginTime": _clock(begin), "endTime": _clock(end)}
    return {"from": names[first], "to": names[last], **clock}


def _clock(shown: str) -> str:
    return shown if shown.count(":") == 2 else f"{shown}:00"


def part(folder: Path, given: Any) -> Iterator[Row]:
    """Yield both scenarios: the engine, the whole command, and Prosimos on the same files."""
    for people in (30, 450):
        real = Real.drawn(people)
        map_file, scenario_file, json_file = real.write(folder, cases=given.real_cases)
        ready = warmed(opened(map_file, scenario_file))
        ours = rate(ready, log=True, runs=3)
        cpus = f"{people} people, {given.real_cases:,} cases, log columns kept"
        yield Row(
            f"{cpus}: the engine", "1 M activities/s, aim 3 M", million(ours) + reached(ours >= 1e6)
        )
        took = command(
            "simulate", str(map_file), str(scenario_file), "--log", str(folder / "log.parquet"),
            "--json", runs=2,
        )  # fmt: skip
        done = json.loads(took.said)
        yield Row(
            f"{people} people: the whole command with its log written (Parquet)",
            "",
            f"{took.wall:.1f} s by the clock, of it {done['engine_seconds']:.1f} s the engine; "
            f"{done['activities']:,} activities",
        )
        yield from _prosimos(people, (map_file, json_file), ours)


def _prosimos(people: int, files: tuple[Path, Path], ours: float) -> Iterator[Row]:
    others = Others.found()
    if isinstance(others, str):
        yield Row(f"{people} people: Prosimos on the same files", "", others)
        return
    cases = 1_000
    theirs = others.run("prosimos_run.py", *files, cases, 1)
    yield Row(
        f"{people} people: Prosimos 2.1.0 on the same files, {cases:,} cases",
        "",
        f"{million(theirs['rate'])}: we are {ours / theirs['rate']:,.0f} times as fast",
    )
    ready = opened(*files)
    means = {p: _mean(ready, p, cases) for p in (Policy.PROSIMOS, Policy.EARLIEST)}
    yield Row(
        f"{people} people: mean cycle time in hours, one run of {cases:,} cases",
        "",
        f"Prosimos {theirs['mean'] / 3_600:.2f}; we under its policy "
        f"{means[Policy.PROSIMOS]:.2f}, with whoever can start first {means[Policy.EARLIEST]:.2f}",
    )


def _mean(ready: Prepared, policy: Policy, cases: int) -> float:
    scenario = replace(ready.scenario, rules=replace(ready.scenario.rules, policy=policy))
    world = replicate(prepare(ready.service, ready.compiled, scenario), 0, cases=cases).world
    return float(world.sums[0, 0]) / int(world.counts[COMPLETED]) / 3_600
