"""How fast the simulation engine is: ratios in one run on one machine, by processor time.

    python benchmarks/simulation.py [--reference FOLDER] [--cases N]

FOLDER holds `des_ref.c`, the same ten-task network written by hand in C (`../shared/benchmarks`);
without it, or without a C compiler, that ratio is left out. The map is read from BPMN and the
scenario from TOML, as anybody's.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from intertwine.semantics.compile import compile_map
from intertwine.simulate.experiment import run_experiment
from intertwine.simulate.prepare import Prepared, prepare
from intertwine.simulate.run import replicate
from intertwine.simulate.scenarios import open_scenario
from intertwine.simulate.world import ACTIVITIES, COMPLETED, EVENTS
from intertwine.study.folder import read_any_map

TASKS = ["s>t1", "t1>t2", "t2>t3", "t3>g1", "g1>t4", "g1>t5", "t4>g2", "t5>g2", "g2>g3"]
REWORK = ["g3>t6", "t6>t7", "t7>g4", "g4>g3", "g4>t8", "t8>t9", "t9>t10", "t10>e"]
FLOWS = [*TASKS, *REWORK]
KINDS = {"s": "startEvent", "e": "endEvent", "g": "exclusiveGateway", "t": "task"}
ONE_STATION = ["s>t1", "t1>e"]
SPEC = "http://www.omg.org/spec/BPMN/20100524/MODEL"


def bpmn(flows: list[str]) -> str:
    """Return a process in one pool, in the format of any tool."""
    links = [f.split(">") for f in flows]
    nodes = dict.fromkeys(n for link in links for n in link)
    inner = "".join(f'<{KINDS[n[0]]} id="{n}" name="{n}"/>' for n in nodes)
    inner += "".join(
        f'<sequenceFlow id="{a}-{b}" sourceRef="{a}" targetRef="{b}"/>' for a, b in links
    )
    return (
        f'<definitions xmlns="{SPEC}" targetNamespace="x"><collaboration id="c">'
        f'<participant id="A" name="A" processRef="p"/></collaboration>'
        f'<process id="p">{inner}</process></definitions>'
    )


def scenario(tasks: int, gap: float, *, servers: int, service: float, cases: int) -> str:
    """Return exponential times in minutes, people of their own for each task."""
    exponential = '{{ kind = "exponential", mean = {}, unit = "minutes" }}'.format
    text = f'name = "b"\ncases = {cases}\n[arrivals.a]\nstarts = ["s"]\ngap = {exponential(gap)}\n'
    for i in range(1, tasks + 1):
        text += (
            f'[people.p{i}]\npartner = "A"\ncan = ["c{i}"]\ncount = {servers}\n[activities.t{i}]\n'
            f'duration = {exponential(service)}\nneeds = [{{ capability = "c{i}" }}]\n'
        )
    if tasks > 1:
        ways = "[gateways.{}]\nways = [{{ flow = '{}', probability = {} }}, "
        ways += "{{ flow = '{}', probability = {} }}]\n"
        text += ways.format("g1", "g1-t4", 0.6, "g1-t5", 0.4)
        text += ways.format("g4", "g4-t8", 0.8, "g4-g3", 0.2)
    return text


def prepared(folder: Path, flows: list[str], text: str) -> Prepared:
    """Return what the engine takes, read from files."""
    (folder / "map.bpmn").write_text(bpmn(flows))
    (folder / "scenario.toml").write_text(text)
    service = read_any_map(folder / "map.bpmn")
    return prepare(service, compile_map(service), open_scenario(folder / "scenario.toml", service))


def rate(network: Prepared, *, log: bool = False, runs: int = 5) -> float:
    """Return activities a second of processor time, the best of several runs."""
    best = 0.0
    for number in range(runs):
        began = time.process_time()
        run = replicate(network, number, log_rows=log)
        best = max(best, int(run.world.counts[ACTIVITIES]) / (time.process_time() - began))
    return best


def reference(folder: Path, cases: int, *more: str) -> float | None:
    """Return activities a second of the network written by hand in C; None where it is not here."""
    source, compiler = folder / "des_ref.c", shutil.which("cc") or shutil.which("gcc")
    if not source.is_file() or compiler is None:
        return None
    with TemporaryDirectory() as made:
        program = Path(made) / "des_ref"
        subprocess.run([compiler, "-O3", "-march=native", "-o", program, source, "-lm"], check=True)
        said = subprocess.run(
            [program, "tandem", str(cases), "1", *more], check=True, capture_output=True
        )
        return float(json.loads(said.stdout)["activities_per_s"])


def waiting(folder: Path, queue: int) -> float:
    """Return nanoseconds an event takes while so many cases wait for one person."""
    more = 200_000
    text = scenario(1, 1.0, servers=1, service=1.0, cases=queue + more)
    at_once = f'first_at_start = true\nbatch = {{ kind = "fixed", value = {queue} }}'
    text = text.replace('starts = ["s"]', f'starts = ["s"]\ncases = {queue}\n{at_once}')
    gap = '{ kind = "exponential", mean = 1, unit = "minutes" }'
    text += f'[arrivals.more]\nstarts = ["s"]\ncases = {more}\ngap = {gap}\n'
    crowd = prepared(folder, ONE_STATION, text)
    began = time.process_time()
    run = replicate(crowd, 0)
    return (time.process_time() - began) / int(run.world.counts[EVENTS]) * 1e9


def start_up(folder: Path) -> tuple[float, float]:
    """Return wall and processor seconds of the command on a small map, the better of three."""
    command = [sys.executable, "-c", "from intertwine.cli import app; app()"]
    call = [*command, "simulate", "map.bpmn", "scenario.toml", "--cases", "100", "--json"]
    best = (1e9, 1e9)
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        subprocess.run(call, cwd=folder, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = min(best, (time.perf_counter() - began, spent))
    return best


def memory() -> float:
    """Return the most memory this process has held, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def two_threads(network: Prepared) -> tuple[float, bool]:
    """Return how much faster two threads are by the clock, and whether they say the same."""
    found = []
    for threads in (1, 2):
        began = time.perf_counter()
        made = run_experiment(network, replications=4, threads=threads)
        found.append((time.perf_counter() - began, made))
    same = all(
        (a.world.cycle == b.world.cycle).all() and (a.world.sums == b.world.sums).all()
        for a, b in zip(found[0][1].replications, found[1][1].replications, strict=True)
    )
    return found[0][0] / found[1][0], bool(same)


def main() -> None:
    """Print each figure on a line."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--reference", type=Path, default=Path("../shared/benchmarks"))
    asked.add_argument("--cases", type=int, default=200_000)
    given = asked.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        text = scenario(10, 1 / 2.04, servers=3, service=1.0, cases=given.cases)
        network = prepared(folder, FLOWS, text)
        began = time.process_time()
        replicate(network, 0, cases=100)
        print(f"first call, compiled or from the cache: {time.process_time() - began:.1f} s")
        held = memory()
        ours, logged = rate(network), rate(network, log=True)
        print(f"ten tasks: {ours / 1e6:.2f} M activities/s; with its log {logged / 1e6:.2f} M")
        theirs = reference(given.reference, given.cases)
        if theirs is None:
            print(f"no reference in C: {given.reference}/des_ref.c or a compiler is missing")
        else:
            print(f"the same by hand in C: {theirs / 1e6:.2f} M; ratio {ours / theirs:.2f}")
        run = replicate(network, 0, cases=given.cases)
        mean = run.world.sums[0, 0] / run.world.counts[COMPLETED] / 60
        print(f"mean cycle time {mean:.3f} minutes (exact 16.5137)")
        faster, same = two_threads(network)
        print(f"two threads: {faster:.2f} times as fast, {'the same' if same else 'NOT the same'}")
        for queue in (100, 10_000, 1_000_000):
            print(f"{queue:>9} cases wait: {waiting(folder, queue):.0f} ns an event")
        network = prepared(folder, FLOWS, text)
        wall, spent = start_up(folder)
        print(f"the command on a small map: {wall:.2f} s by the clock, {spent:.2f} s processor")
        print(f"memory beyond the first call: {memory() - held:.0f} MiB (a million cases wait)")


if __name__ == "__main__":
    main()
