"""Models that all can express: M/M/10 and the ten-task network beside SimPy and Ciw."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import network
from maps import bpmn
from measuring import Row, agreement, opened
from others_here import Others

from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.world import COMPLETED
from intertwine.stats.queueing import many_servers

RUNS, CASES = 10, 5_000
CROWD = f"""
name = "M/M/10"
cases = {CASES}
replications = {RUNS}
[arrivals.all]
starts = ["s"]
gap = {{ kind = "exponential", mean = {60 / 9}, unit = "seconds" }}
[people.p]
partner = "A"
can = ["c"]
count = 10
[activities.t]
duration = {{ kind = "exponential", mean = 60, unit = "seconds" }}
needs = [{{ capability = "c" }}]
"""


def part(folder: Path, given: Any) -> Iterator[Row]:
    """Yield whether we, SimPy and Ciw say the same; all start empty, so all are a little low."""
    others = Others.found()
    if isinstance(others, str):
        yield Row("SimPy and Ciw", "agree", others)
        return
    files = folder / "crowd.bpmn", folder / "crowd.toml"
    files[0].write_text(bpmn({"A": "s:start t:task e:end"}, "s>t>e"), encoding="utf-8")
    files[1].write_text(CROWD, encoding="utf-8")
    exact = many_servers(9 / 60, 60, servers=10).time
    models = {
        "mmc": (f"M/M/10 at 90 % load (exact {exact:.1f} s)", opened(*files)),
        "tandem": (
            f"ten tasks (exact {network.EXACT * 60:.1f} s)",
            network.prepared(folder, cases=CASES),
        ),
    }
    for model, (name, ready) in models.items():
        ours = _cycles(ready)
        for other, script in (("SimPy", "simpy_network.py"), ("Ciw", "ciw_network.py")):
            theirs = [others.run(script, model, CASES, seed)["mean"] for seed in range(1, RUNS + 1)]
            yield agreement(
                f"{name}: mean cycle time, we and {other}, {RUNS} runs of {CASES:,} cases each",
                ours,
                theirs,
            )


def _cycles(ready: Prepared) -> list[float]:
    made = run_experiment(ready, replications=RUNS, threads=2)
    return [float(r.world.sums[0, 0]) / int(r.world.counts[COMPLETED]) for r in made.replications]
