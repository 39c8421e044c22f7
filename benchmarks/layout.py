"""Measure how good the automatic layout is; the tables of docs/reference/layout.md.

    python benchmarks/layout.py DATA            prints the tables
    python benchmarks/layout.py DATA --write    puts them into the page

DATA is the folder with the collections named there; they are not part of the project. Every
file is read, its drawing is taken away, and it is laid out anew. Times are not part of the
comparison that the slow tests make.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from time import perf_counter

from intertwine.bpmn import read_document, read_map
from intertwine.drawing.layout import Quality, judge, lay_out
from intertwine.drawing.layout.quality import crossings
from intertwine.errors import IntertwineError
from intertwine.model.elements import FlowNode, MessageFlow, Pool, SequenceFlow
from intertwine.model.geometry import Diagram
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "layout.md"
BEGIN, END = "<!-- begin: benchmarks/layout.py -->", "<!-- end: benchmarks/layout.py -->"
EXERCISES = ("ex02", "ex03", "ex04", "ex08")
EXAMPLE = Path(str(files("intertwine") / "examples/good-hours/maps/as-is.bpmn"))


@dataclass(frozen=True)
class Measured:
    """What came of one file; `seconds` is the time of the layout alone."""

    name: str
    map: ServiceMap
    diagram: Diagram
    quality: Quality
    drawn: int | None
    """Crossings in the drawing that the file came with, None if it had none."""
    seconds: float


def measure(path: Path) -> Measured:
    """Return one file laid out without its own drawing."""
    original = read_map(read_document(path))
    own = next((d for d in original.diagrams if not d.empty), None)
    stripped = replace(original, diagrams=())
    begin = perf_counter()
    diagram = lay_out(stripped)
    seconds = perf_counter() - begin
    drawn = crossings(own) if own else None
    return Measured(path.stem, stripped, diagram, judge(stripped, diagram), drawn, seconds)


def twenty(data: Path) -> list[Path]:
    """Return the five files with the most flow nodes of each hdbpmn exercise, ties by name."""
    chosen: list[Path] = []
    for exercise in EXERCISES:
        paths = sorted((data / "hdbpmn" / exercise).glob("*.bpmn"))
        paths.sort(key=lambda p: -len(read_map(read_document(p)).nodes))
        chosen += sorted(paths[:5])
    return chosen


def everything(data: Path) -> Iterator[Measured]:
    """Yield every file of the data folder that is BPMN."""
    for path in sorted(data.rglob("*.bpmn")):
        try:
            yield measure(path)
        except IntertwineError:
            continue


# --- stability ----------------------------------------------------------------------------------


def with_one_more(service_map: ServiceMap, flow: SequenceFlow) -> ServiceMap:
    """Return the map with a new task put into a flow."""
    before = service_map.node[flow.source]
    new = FlowNode(
        ElementId("one-more"),
        NodeKind.TASK,
        "One more step",
        before.process,
        before.pool,
        before.lane,
        before.parent,
    )
    first = replace(flow, target=new.id)
    second = SequenceFlow(ElementId("one-more-flow"), new.id, flow.target)
    flows = [f if f.id != flow.id else first for f in service_map.flows]
    return replace(service_map, nodes=(*service_map.nodes, new), flows=(*flows, second))


def reordered(before: Diagram, after: Diagram, nodes: Sequence[ElementId]) -> int:
    """Return how many nodes changed their place in the order from the top, or of the columns.

    A node counts when some other node that was above it is now below it, or that was left of
    it is now right of it.
    """

    def turned(one: ElementId, other: ElementId) -> bool:
        a, b = before.shapes[one].bounds.centre, before.shapes[other].bounds.centre
        c, d = after.shapes[one].bounds.centre, after.shapes[other].bounds.centre
        return (b.y - a.y > 1 and d.y - c.y < -1) or (b.x - a.x > 1 and d.x - c.x < -1)

    return sum(any(turned(one, other) or turned(other, one) for other in nodes) for one in nodes)


def stability() -> tuple[int, int, float]:
    """Return additions tried, additions that reordered nothing, and the mean share reordered."""
    example = measure(EXAMPLE)
    nodes = [n.id for n in example.map.nodes]
    counts = [
        reordered(example.diagram, lay_out(with_one_more(example.map, flow)), nodes)
        for flow in example.map.flows
    ]
    return len(counts), counts.count(0), sum(counts) / len(counts) / len(nodes)


# --- large maps ---------------------------------------------------------------------------------


def large(nodes: int, pools: int) -> ServiceMap:
    """Return an invented map with branches, loops and messages, the same every time."""
    draw = random.Random(1)
    held: list[FlowNode] = []
    flows: list[SequenceFlow] = []
    messages: list[MessageFlow] = []
    named = [
        Pool(ElementId(f"p{p}"), f"Pool {p}", ElementId(f"process{p}"), PartnerId(f"p{p}"))
        for p in range(pools)
    ]
    for p, pool in enumerate(named):
        for i in range(nodes // pools):
            kind = NodeKind.EXCLUSIVE_GATEWAY if i % 5 == 3 else NodeKind.TASK
            kind = kind if i else NodeKind.START_EVENT
            name = f"Step number {i}" if kind is NodeKind.TASK else ""
            own = ElementId(f"n{p}-{i}")
            held.append(FlowNode(own, kind, name, pool.process, pool.id))
            if i:
                back = draw.randint(0, 4) if draw.random() < 0.2 else 0
                source = ElementId(f"n{p}-{max(0, i - 1 - back)}")
                flows.append(SequenceFlow(ElementId(f"f{p}-{i}"), source, own))
            if i > 6 and draw.random() < 0.12:
                target = ElementId(f"n{p}-{draw.randint(1, i - 2)}")
                flows.append(SequenceFlow(ElementId(f"b{p}-{i}"), own, target, "again"))
            if p and draw.random() < 0.3:
                sender = ElementId(f"n{draw.randint(0, p - 1)}-{i}")
                messages.append(MessageFlow(ElementId(f"m{p}-{i}"), sender, own, f"message {i}"))
    return ServiceMap(
        "large",
        pools=tuple(named),
        nodes=tuple(held),
        flows=tuple(flows),
        messages=tuple(messages),
    )


# --- the page -----------------------------------------------------------------------------------


def tables(data: Path) -> str:
    """Return everything that stands between the marks of the page."""
    chosen = [measure(path) for path in twenty(data)]
    lines = [
        "| File | Nodes | Lines | Shapes that overlap | Lines through shapes | Names on shapes |"
        " Names on lines | Crossings | In the file's own drawing |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [_row(m.name, [m]) for m in chosen]
    lines.append(_row(f"**These {len(chosen)}**", chosen))
    rest = list(everything(data))
    lines.append(_row(f"**All {len(rest)} files**", rest))
    example = measure(EXAMPLE)
    lines.append(_row("the worked example, today", [example]))
    tried, still, share = stability()
    straight = sum(len(example.diagram.edges[m.id].points) == 2 for m in example.map.messages)
    lines += [
        "",
        f"Of the worked example's {len(example.map.messages)} messages {straight} run straight up"
        " or down.",
        f"A task was put into each of its {tried} flows in turn: {still} times no other node"
        " changed its",
        "order, neither from top to bottom nor from left to right; on average"
        f" {share:.1%} of the nodes did.",
    ]
    return "\n".join(lines)


def _row(name: str, found: Sequence[Measured]) -> str:
    numbers = [
        sum(len(m.map.nodes) for m in found),
        sum(len(m.diagram.edges) for m in found),
        sum(len(m.quality.overlaps) for m in found),
        sum(len(m.quality.through) for m in found),
        sum(len(m.quality.names_on_shapes) for m in found),
        sum(len(m.quality.names_on_lines) for m in found),
        sum(m.quality.crossings for m in found),
    ]
    told = [str(n) for n in numbers]
    drawn = [m.drawn for m in found if m.drawn is not None]
    told.append("–" if not drawn else str(sum(drawn)))
    return f"| {name} | {' | '.join(told)} |"


def times(data: Path) -> str:
    """Return how long the layout takes, in words."""
    slowest = max(everything(data), key=lambda m: m.seconds)
    lines = [f"slowest real file: {slowest.name}, {slowest.seconds * 1000:.0f} ms"]
    for nodes, pools in ((1000, 1), (1000, 8), (1000, 50)):
        invented = large(nodes, pools)
        begin = perf_counter()
        lay_out(invented)
        lines.append(f"{nodes} nodes in {pools} pools: {perf_counter() - begin:.1f} s")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> None:
    """Print the tables, or put them into the page."""
    data = Path(arguments[0])
    told = tables(data)
    if "--write" in arguments:
        text = PAGE.read_text(encoding="utf-8")
        before, after = text.split(BEGIN)[0], text.split(END)[1]
        PAGE.write_text(f"{before}{BEGIN}\n{told}\n{END}{after}", encoding="utf-8")
    print(told)
    print(times(data))


if __name__ == "__main__":
    main(sys.argv[1:])
