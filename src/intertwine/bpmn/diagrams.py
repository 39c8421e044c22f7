"""The drawings in a file: BPMN's diagram interchange as plain numbers."""

from __future__ import annotations

from lxml import etree

from intertwine.bpmn.context import number
from intertwine.bpmn.document import Document
from intertwine.bpmn.names import BPMNDI, DC, DI, plain
from intertwine.model.geometry import Bounds, Diagram, Edge, Point, Shape
from intertwine.model.ids import ElementId

FURTHEST = 1_000_000
"""Coordinates beyond this many pixels are no drawing and are left out."""

_ENVELOPE = {"initiating": True, "non_initiating": False}


def read_diagrams(document: Document) -> tuple[Diagram, ...]:
    """Return the file's drawings in order, without shapes and edges of elements it lacks.

    Where an element is drawn twice in one drawing the first shape counts.
    """
    found = []
    for count, element in enumerate(document.root.iterchildren(_di("BPMNDiagram")), start=1):
        plane = element.find(_di("BPMNPlane"))
        shapes: dict[ElementId, Shape] = {}
        edges: dict[ElementId, Edge] = {}
        for drawn in plane.iter(_di("BPMNShape"), _di("BPMNEdge")) if plane is not None else ():
            drawn_element = document.resolve(drawn.get("bpmnElement"))
            if drawn_element is None:
                continue
            if drawn.tag == _di("BPMNShape"):
                shape = _shape(drawn, drawn_element)
                if shape is not None:
                    shapes.setdefault(drawn_element, shape)
            else:
                edge = _edge(drawn, drawn_element)
                if edge is not None:
                    edges.setdefault(drawn_element, edge)
        found.append(
            Diagram(
                id=element.get("id", "").strip() or f"diagram~{count}",
                name=plain(element.get("name")),
                plane=None if plane is None else document.resolve(plane.get("bpmnElement")),
                shapes=shapes,
                edges=edges,
            )
        )
    return tuple(found)


def _di(local: str) -> str:
    return f"{{{BPMNDI}}}{local}"


def _shape(drawn: etree._Element, element: ElementId) -> Shape | None:
    bounds = _bounds(drawn)
    if bounds is None:
        return None
    return Shape(
        element=element,
        bounds=bounds,
        label=_label(drawn),
        expanded=_said(drawn, "isExpanded"),
        horizontal=_said(drawn, "isHorizontal"),
        marker_visible=_said(drawn, "isMarkerVisible"),
    )


def _edge(drawn: etree._Element, element: ElementId) -> Edge | None:
    points = [_point(p) for p in drawn.iterchildren(f"{{{DI}}}waypoint")]
    there = tuple(p for p in points if p is not None)
    if len(there) < 2:
        return None
    envelope = _ENVELOPE.get(drawn.get("messageVisibleKind", "").strip())
    return Edge(element, there, _label(drawn), message_visible=envelope)


def _label(drawn: etree._Element) -> Bounds | None:
    label = drawn.find(_di("BPMNLabel"))
    return None if label is None else _bounds(label)


def _bounds(holder: etree._Element) -> Bounds | None:
    bounds = holder.find(f"{{{DC}}}Bounds")
    if bounds is None:
        return None
    corner = _point(bounds)
    width, height = number(bounds.get("width")), number(bounds.get("height"))
    if corner is None or width is None or height is None:
        return None
    if not (0 <= width <= FURTHEST and 0 <= height <= FURTHEST):
        return None
    return Bounds(corner.x, corner.y, width, height)


def _point(element: etree._Element) -> Point | None:
    x, y = number(element.get("x")), number(element.get("y"))
    if x is None or y is None or max(abs(x), abs(y)) > FURTHEST:
        return None
    return Point(x, y)


def _said(drawn: etree._Element, attribute: str) -> bool | None:
    value = drawn.get(attribute, "").strip().lower()
    return value in ("true", "1") if value in ("true", "1", "false", "0") else None
