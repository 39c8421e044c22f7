"""Maps without a drawing, in few words, for the tests of their layout."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from intertwine.bpmn import read_document, read_map
from intertwine.model.elements import FlowNode, MessageFlow, Pool, SequenceFlow
from intertwine.model.geometry import Bounds, Diagram
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap

EXAMPLE = Path(str(files("intertwine") / "examples/good-hours/maps"))
E = ElementId


def stripped(path: Path) -> ServiceMap:
    return replace(read_map(read_document(path)), diagrams=())


def pool(name: str, *, process: bool = True) -> Pool:
    return Pool(E(name), name, E(f"{name}-process") if process else None, PartnerId(name))


def node(name: str, kind: NodeKind = NodeKind.TASK, *, at: str | None = None, **more: object):  # type: ignore[no-untyped-def]
    process, own = (E(f"{at}-process"), E(at)) if at else (E("process"), None)
    return FlowNode(E(name), kind, name, process, own, **more)  # type: ignore[arg-type]


def flow(source: str, target: str, **more: object) -> SequenceFlow:
    return SequenceFlow(E(f"{source}>{target}"), E(source), E(target), **more)  # type: ignore[arg-type]


def message(source: str, target: str, name: str = "") -> MessageFlow:
    return MessageFlow(E(f"{source}~{target}"), E(source), E(target), name)


def box(diagram: Diagram, element: str) -> Bounds:
    return diagram.shapes[E(element)].bounds
