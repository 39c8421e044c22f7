"""How fast and how truly maps are run: writes docs/reference/behaviour.md.

    python benchmarks/behaviour.py

Needs the folder of open maps beside the project (`../shared/data`); ten minutes at most.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from intertwine.bpmn import read_document, read_map
from intertwine.examples import example
from intertwine.model.elements import FlowNode, MessageFlow, Pool, SequenceFlow
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.semantics.explore import explore
from intertwine.semantics.program import Delivery
from intertwine.semantics.reached import Hurry, Limits
from intertwine.semantics.reference_explorer import explore_slowly
from intertwine.semantics.verdicts import verdicts

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data"
NETWORKS = (
    "Network01Bag",
    "Network02FifoPair",
    "Network03Causal",
    "Network04Inbox",
    "Network05Outbox",
    "Network06Fifo",
    "Network07RSC",
)
PROPERTIES = ("Prop02Safe", "Prop03Sound", "Prop04MsgSound")
AT_MOST_TWO = ("e004", "e005", "e006")


def main() -> None:
    """Measure and write the page."""
    page = [
        "# Behaviour: compared and measured\n",
        "Made by `python benchmarks/behaviour.py`; what is run, and how: "
        "[What a map means when it runs](../background/behaviour.md). Times are processor "
        "time on one core.\n",
        *published(),
        *worked_example(),
        *million(),
        *open_maps(),
    ]
    (ROOT / "docs/reference/behaviour.md").write_text("\n".join(page), encoding="utf-8")


def published() -> list[str]:
    """Return the comparison with the published verdicts."""
    rows, same, total, seconds = [], 0, 0, 0.0
    for path in sorted((DATA / "fbpmn" / "expected").glob("*.json")):
        told = json.loads(path.read_text())[path.stem]
        program = compile_map(read_map(read_document(DATA / "fbpmn" / f"{path.stem}.bpmn"))).program
        limits = Limits(flow_tokens=2) if path.stem.startswith(AT_MOST_TWO) else Limits()
        cells = []
        for delivery, network in zip(Delivery, NETWORKS, strict=True):
            started = time.process_time()
            reached = explore(program, delivery, limits=limits)
            found = verdicts(reached)
            seconds += time.process_time() - started
            ours = [v is not False for v in (found.safe, found.sound, found.message_sound)]
            theirs = [told[network][p]["value"] for p in PROPERTIES]
            known = {told[network][p]["states"] for p in told[network]} - {None, "None", ""}
            same += sum(a == b for a, b in zip(ours, theirs, strict=True))
            total += len(ours)
            mark = "".join(letter if v else "–" for letter, v in zip("SFM", ours, strict=True))
            most = max(map(int, known), default=0)
            cells.append(f"{mark} {reached.states}/{most or '?'}")
        rows.append(f"| {path.stem} | " + " | ".join(cells) + " |")
    names = " | ".join(d.name.lower().replace("_", "-") for d in Delivery)
    return [
        "## Beside a published checker\n",
        f"The {len(rows)} open collaborations of `fbpmn` under its seven rules of delivery: "
        f"**{same} of {total} verdicts are the same** "
        f"([why, and what that settles](../decisions/0010-verdicts-as-published.md)); all in "
        f"{seconds:.1f} s. S safe, F every run can finish and nothing is left (sound), M the same "
        "messages aside; a dash: not. Behind it our states / theirs. Models e004 to e006 have at "
        "most two tokens on a flow in both; there a letter means that nothing was found.\n",
        f"| Model | {names} |",
        "|---|" + "---|" * len(Delivery),
        *rows,
        "",
    ]


def worked_example() -> list[str]:
    """Return the states of the worked example, by how much is taken at once."""
    rows = []
    for name, counted in (("as-is", "2,853"), ("to-be", "914")):
        program = compile_map(
            read_map(read_document(example("good-hours") / "maps" / f"{name}.bpmn"))
        ).program
        states = []
        for hurry in Hurry:
            reached = explore(program, hurry=hurry)
            found = verdicts(reached)
            states.append(f"{reached.states:,}")
        rows.append(f"| {name} | {' | '.join(states)} | {counted} | {found.sound} |")
    return [
        "## The worked example\n",
        "| Map | every order | begun work finished at once | tokens move on at once | "
        "the world's own count | sound |",
        "|---|---|---|---|---|---|",
        *rows,
        "",
        "Safe both; one stuck state as-is, with its story "
        "([test](../../tests/measures/test_behaviour.py)). The world's own script counts fewer: a "
        "step there is a whole task with the gateways behind it, from one task to the next, while "
        "here beginning and finishing are two steps and each gateway, start and end is one of its "
        "own. What is seen from outside (messages, tasks, the stuck state) is the same.\n",
    ]


def collaboration(pools: int, tasks: int) -> ServiceMap:
    """Return a ring of pools; each does its tasks, tells the next early and is told late."""
    nodes, flows, messages = [], [], []
    for pool in range(pools):
        own = [ElementId(f"p{pool}n{i}") for i in range(tasks + 2)]
        for i, node in enumerate(own):
            kind = NodeKind.TASK
            kind = NodeKind.START_EVENT if i == 0 else kind
            kind = NodeKind.END_EVENT if i == tasks + 1 else kind
            nodes.append(
                FlowNode(
                    node, kind, name=node, process=ElementId(f"r{pool}"), pool=ElementId(f"p{pool}")
                )
            )
        flows += [SequenceFlow(ElementId(f"{a}{b}"), a, b) for a, b in pairwise(own)]
        after = (pool + 1) % pools
        messages.append(
            MessageFlow(ElementId(f"m{pool}"), own[2], ElementId(f"p{after}n{tasks - 1}"))
        )
    return ServiceMap(
        "ring",
        pools=tuple(
            Pool(ElementId(f"p{i}"), f"p{i}", ElementId(f"r{i}"), PartnerId(f"p{i}"))
            for i in range(pools)
        ),
        nodes=tuple(nodes),
        flows=tuple(flows),
        messages=tuple(messages),
    )


def million() -> list[str]:
    """Return how fast a million states are explored, beside the reference."""
    explore(compile_map(collaboration(2, 4)).program)
    program = compile_map(collaboration(6, 5)).program
    started = time.process_time()
    reached = explore(program, limits=Limits(states=5_000_000))
    seconds = time.process_time() - started
    started = time.process_time()
    found = verdicts(reached)
    judged = time.process_time() - started
    started = time.process_time()
    slow = explore_slowly(program, limits=Limits(states=6_000))
    slowly = time.process_time() - started
    rate, slow_rate = reached.expanded / seconds, len(slow.edges) / slowly
    hurried = explore(program, limits=Limits(states=5_000_000), hurry=Hurry.ACTIVITIES)
    print(reached.states, seconds, rate / slow_rate, hurried.states)
    return [
        "## A million states\n",
        "A generated ring of six pools with five tasks each, every order of steps: "
        f"**{reached.states:,} states and {len(reached.step):,} steps in {seconds:.1f} s** "
        f"({rate:,.0f} states a second), verdicts in {judged:.1f} s more "
        f"(sound: {found.sound}). The reference interpreter expands {slow_rate:,.0f} states a "
        f"second of the same map in the same run: **{rate / slow_rate:,.0f} times** slower. "
        f"Memory of the states, their steps and the table: {reached.memory / 1e6:,.0f} MB, "
        f"{8 * len(reached.words) / reached.states:.0f} bytes a state. With begun work finished at "
        f"once the same verdicts come from {hurried.states:,} states.\n",
    ]


def open_maps() -> list[str]:
    """Return what `check` says of all open maps in one run."""
    files = sorted(map(str, DATA.rglob("*.bpmn")))
    started = time.perf_counter()
    told = subprocess.run(
        [sys.executable, "-c", "from intertwine.cli import run; run()", "check", "--json", *files],
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - started
    maps = json.loads(told.stdout)["maps"]
    run = [m for m in maps if m["behaviour"]]
    shared = [m for m in run if sum(not p["black_box"] for p in m["partners"]) > 1]
    lines = [
        "## All open maps\n",
        f"`intertwine check --json` on all {len(files)} files in one run: **{seconds:.0f} s on the "
        f"clock**, others at work on the same two cores. {len(run)} maps were run; "
        f"{len(shared)} have two or more open pools.\n",
        "| | all | two or more open pools |",
        "|---|---|---|",
    ]

    def row(label: str, test: Callable[[Any], bool]) -> None:
        counts = [sum(1 for m in some if test(m["behaviour"])) for some in (run, shared)]
        lines.append(f"| {label} | {counts[0]} | {counts[1]} |")

    row("every case can finish, nothing is left (sound)", lambda b: b["sound"] is True)
    row("a case can stay, or a message is left", lambda b: b["sound"] is False)
    row("… a case can stay (not message-sound)", lambda b: b["message_sound"] is False)
    row("not known whether sound", lambda b: b["sound"] is None)
    row("not everything was looked at (bounded)", lambda b: not b["complete"] and not b["refused"])
    row("an element is refused", lambda b: bool(b["refused"]))
    row("two tokens can meet (not safe)", lambda b: b["safe"] is False)
    row("has steps that no case comes to", lambda b: bool(b["dead"]))
    codes = Counter(
        code for m in run for code in {d["code"] for d in m["diagnostics"]} if code in FLAWS
    )
    lines += ["", "| Flaw | maps |", "|---|---|"]
    lines += [f"| `{code}` | {codes[code]} |" for code in FLAWS]
    lines += [
        "",
        "Stories of ten of them, read beside their pictures: "
        "[behaviour on real maps](behaviour-on-real-maps.md).",
        "",
    ]
    return lines


FLAWS = (
    "stays-for-ever",
    "goes-round-for-ever",
    "ends-twice",
    "done-twice-at-once",
    "message-left",
    "never-happens",
    "piles-up",
    "not-run",
    "not-all-seen",
)

if __name__ == "__main__":
    main()
