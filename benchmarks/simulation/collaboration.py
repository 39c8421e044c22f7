"""Four organisations, messages between them, timers, a race, several at the same time.

A citizen asks; the municipality asks the home, which sends three people; whoever waits longer
than eight hours for the answer reminds once; the citizen thinks it over; the IT company sets up,
waits for a delivery and tests. `others/simpy_collaboration.py` is the same by hand in SimPy.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from maps import bpmn
from measuring import Row, agreement, million, opened, rate, warmed
from others_here import Others

from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.world import COMPLETED

POOLS = {
    "Citizen": "s:start wish:task asks:throw-message told:catch-message thinks:catch-timer "
    "agrees:task yes:throw-message ready:catch-message e:end",
    "Municipality": "m1:start-message checks:task writes:throw-message race:events "
    "answer:catch-message late:catch-timer reminds:task after:xor decides:task tells:throw-message "
    "m2:end",
    "Home": "h1:start-message visits:task* sums:task answers:throw-message h2:end",
    "Company": "c1:start-message installs:task delivery:catch-timer tests:task says:throw-message "
    "c2:end",
}
FLOWS = (
    "s>wish>asks>told>thinks>agrees>yes>ready>e "
    "m1>checks>writes>race>answer>after>decides>tells>m2 race>late>reminds>after "
    "h1>visits>sums>answers>h2 c1>installs>delivery>tests>says>c2"
)
MESSAGES = "asks>m1 writes>h1 answers>answer tells>told yes>c1 says>ready"
HOUR = 3_600.0
SCENARIO = """
name = "four"
cases = {cases}
replications = 10
[arrivals.all]
starts = ["s"]
gap = {{ kind = "exponential", mean = 1, unit = "hours" }}
[people.clerks]
partner = "Municipality"
can = ["clerk"]
count = 3
[people.carers]
partner = "Home"
can = ["carer"]
count = 5
[people.technicians]
partner = "Company"
can = ["technician"]
count = 3
[activities.wish]
duration = {{ kind = "uniform", low = 0.5, high = 1.5, unit = "hours" }}
needs = []
[activities.checks]
duration = {{ kind = "gamma", mean = 1, sd = 0.7, unit = "hours" }}
needs = [{{ capability = "clerk" }}]
[activities.reminds]
duration = "15 minutes"
needs = [{{ capability = "clerk" }}]
[activities.decides]
duration = {{ kind = "lognormal", mean = 1, sd = 1, unit = "hours" }}
needs = [{{ capability = "clerk" }}]
[activities.visits]
duration = {{ kind = "triangular", low = 0.5, mode = 1, high = 2.5, unit = "hours" }}
needs = [{{ capability = "carer" }}]
[activities.sums]
duration = {{ kind = "exponential", mean = 20, unit = "minutes" }}
needs = [{{ capability = "carer" }}]
[activities.agrees]
duration = "1 hour"
needs = []
[activities.installs]
duration = {{ kind = "gamma", mean = 1.5, sd = 0.5, unit = "hours" }}
needs = [{{ capability = "technician" }}]
[activities.tests]
duration = {{ kind = "exponential", mean = 45, unit = "minutes" }}
needs = [{{ capability = "technician" }}]
[events.thinks]
after = {{ kind = "uniform", low = 1, high = 5, unit = "days" }}
[events.late]
after = "8 hours"
[events.delivery]
after = {{ kind = "exponential", mean = 3, unit = "days" }}
"""


def write(folder: Path, *, cases: int) -> tuple[Path, Path]:
    """Write map and scenario, and return where they are."""
    map_file, scenario_file = folder / "four.bpmn", folder / "four.toml"
    map_file.write_text(bpmn(POOLS, FLOWS, MESSAGES), encoding="utf-8")
    scenario_file.write_text(SCENARIO.format(cases=cases), encoding="utf-8")
    return map_file, scenario_file


def part(folder: Path, given: Any) -> Iterator[Row]:
    """Yield the collaboration beside SimPy: how fast, and whether both say the same."""
    ready = warmed(opened(*write(folder, cases=20_000)))
    ours, logged = rate(ready, runs=3), rate(ready, log=True, runs=3)
    yield Row(
        "four pools, six messages, two timers, a race, three at the same time",
        "",
        f"{million(ours)}; with its log {million(logged)}",
    )
    others = Others.found()
    if isinstance(others, str):
        yield Row("the same by hand in SimPy", "", others)
        return
    theirs = [others.run("simpy_collaboration.py", 20_000, seed) for seed in range(1, 11)]
    speed = max(float(t["rate"]) for t in theirs)
    yield Row(
        "the same by hand in SimPy",
        "",
        f"{million(speed)}: we are {ours / speed:,.0f} times as fast",
    )
    yield agreement("mean cycle time in hours", _cycles(ready), [t["mean"] / HOUR for t in theirs])
    yield agreement("reminders, a case", _reminders(ready), [t["reminded"] for t in theirs])


def _cycles(ready: Prepared) -> list[float]:
    made = run_experiment(ready, replications=10, threads=2)
    worlds = [r.world for r in made.replications]
    return [float(w.sums[0, 0]) / int(w.counts[COMPLETED]) / HOUR for w in worlds]


def _reminders(ready: Prepared) -> list[float]:
    row = ready.tasks.index("reminds")  # type: ignore[arg-type]
    made = run_experiment(ready, replications=10, threads=2)
    return [int(r.world.task[row]["n"]) / int(r.world.counts[COMPLETED]) for r in made.replications]
