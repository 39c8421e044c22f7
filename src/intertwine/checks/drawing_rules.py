"""Rules on the drawing: everything is drawn, in its place, and large enough to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from intertwine.checks.view import View
from intertwine.model.elements import FlowNode
from intertwine.model.findings import Diagnostic
from intertwine.model.geometry import Bounds, Diagram, Shape
from intertwine.model.ids import ElementId

MIN_WIDTH, MIN_HEIGHT = 40.0, 24.0
"""The smallest box, in pixels, in which three letters of a label can be read."""

MAX_OVERLAP = 0.1
"""Which share of the smaller shape two shapes may have in common before it counts."""

_SLACK = 2.0
"""Pixels by which tools round; less is no difference anybody sees."""


def drawing_rules(view: View) -> Iterator[Diagnostic]:
    """Say what other tools will not show, or show wrongly. A grid has no drawing."""
    if view.document is None:
        return
    diagrams = [d for d in view.service_map.diagrams if not d.empty]
    if not diagrams:
        if view.service_map.nodes or view.service_map.pools:
            yield view.note("no-drawing")
        return
    yield from _missing(view, diagrams)
    for diagram in diagrams:
        yield from _sizes(view, diagram)
        yield from _places(view, diagram)
        yield from _overlaps(view, diagram)


def _missing(view: View, diagrams: list[Diagram]) -> Iterator[Diagnostic]:
    """Name what no diagram shows, except where what holds it is folded or not shown either."""
    drawn = {own for d in diagrams for own in d.shapes}
    lines = {own for d in diagrams for own in d.edges}
    planes = {d.plane for d in diagrams}
    service_map = view.service_map
    shown_processes = {n.process for n in service_map.nodes if n.id in drawn}
    for node in service_map.nodes:
        shown = node.process in shown_processes or node.pool in drawn
        if node.id not in drawn and shown and _is_open(view, node, diagrams, planes, drawn):
            yield view.note("not-drawn", node.id)
    for pool in service_map.pools:
        inside = [n for n in service_map.nodes if n.pool == pool.id]
        if pool.id not in drawn and (
            service_map.id in planes or any(n.id in drawn for n in inside)
        ):
            yield view.note("not-drawn", pool.id)
    for flow in service_map.flows:
        if flow.id not in lines and flow.source in drawn and flow.target in drawn:
            yield view.note(
                "line-not-drawn", flow.id, **view.refer(source=flow.source, target=flow.target)
            )
    for message in service_map.messages:
        if message.id not in lines and message.source in drawn and message.target in drawn:
            ends = view.refer(source=message.source, target=message.target)
            yield view.note("line-not-drawn", message.id, **ends)


def _is_open(
    view: View,
    node: FlowNode,
    diagrams: list[Diagram],
    planes: set[ElementId | None],
    drawn: set[ElementId],
) -> bool:
    """Return whether one can look into everything around a node."""
    around = node.parent
    while around is not None:
        shapes = [d.shapes[around] for d in diagrams if around in d.shapes]
        unfolded = any(s.expanded for s in shapes) or around in planes
        siblings = view.service_map.children.get(around, ())
        if not unfolded and not any(n.id in drawn for n in siblings):
            return False
        around = view.service_map.node[around].parent
    return True


def _sizes(view: View, diagram: Diagram) -> Iterator[Diagnostic]:
    for own, shape in diagram.shapes.items():
        node = view.service_map.node.get(own)
        if shape.bounds.width <= 0 or shape.bounds.height <= 0:
            yield view.note("no-size", own)
        elif node and node.is_activity and node.name and _is_small(shape.bounds):
            size = {"width": round(shape.bounds.width), "height": round(shape.bounds.height)}
            yield view.note("too-small", own, **size)


def _is_small(bounds: Bounds) -> bool:
    return bounds.width < MIN_WIDTH or bounds.height < MIN_HEIGHT


def _places(view: View, diagram: Diagram) -> Iterator[Diagnostic]:
    for node in view.service_map.nodes:
        shape = diagram.shapes.get(node.id)
        if shape is None or node.parent is not None:
            continue
        pool = diagram.shapes.get(node.pool) if node.pool else None
        lane = diagram.shapes.get(node.lane) if node.lane else None
        if pool and not _holds(pool.bounds, shape.bounds):
            yield view.note("outside-pool", node.id, **view.refer(pool=node.pool or ""))
        elif lane and not _holds(lane.bounds, shape.bounds):
            yield view.note("outside-lane", node.id, **view.refer(lane=node.lane or ""))


def _holds(around: Bounds, inner: Bounds) -> bool:
    """Return whether the middle of a shape lies inside; its border may stick out."""
    x, y = inner.centre.x, inner.centre.y
    return (
        around.x - _SLACK <= x <= around.right + _SLACK
        and around.y - _SLACK <= y <= around.bottom + _SLACK
    )


def _overlaps(view: View, diagram: Diagram) -> Iterator[Diagnostic]:
    """Name steps, events and gateways that cover one another, each pair once."""
    shapes = _standing(view, diagram)
    ordered = sorted(shapes.items(), key=lambda pair: pair[1].bounds.x)
    for at, (own, shape) in enumerate(ordered):
        for other, second in ordered[at + 1 :]:
            if second.bounds.x >= shape.bounds.right:
                break
            if _share(shape.bounds, second.bounds) > MAX_OVERLAP and not _belong(view, own, other):
                yield view.note("overlap", own, **view.refer(other=other))


def _standing(view: View, diagram: Diagram) -> Mapping[ElementId, Shape]:
    """Return the shapes of nodes that have a size and sit on nothing else."""
    nodes = view.service_map.node
    return {
        own: shape
        for own, shape in diagram.shapes.items()
        if own in nodes
        and nodes[own].attached_to is None
        and shape.bounds.width > 0
        and shape.bounds.height > 0
    }


def _share(one: Bounds, two: Bounds) -> float:
    """Return the common area as a share of the smaller shape."""
    width = min(one.right, two.right) - max(one.x, two.x)
    height = min(one.bottom, two.bottom) - max(one.y, two.y)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / min(one.width * one.height, two.width * two.height)


def _belong(view: View, one: ElementId, two: ElementId) -> bool:
    """Return whether one of two nodes is inside the other."""
    nodes = view.service_map.node
    for inner, outer in ((one, two), (two, one)):
        around = nodes[inner].parent
        while around is not None:
            if around == outer:
                return True
            around = nodes[around].parent
    return False
