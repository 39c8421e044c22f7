"""Cutting a wide map into strips for paper, each with the names of the pools at its left.

A strip ends between two columns of steps, never through one, and where possible between two
phases. Read one after the other, the strips are the whole map.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from intertwine.drawing.containers import BAND
from intertwine.drawing.edges import bounds_of
from intertwine.model.elements import Lane
from intertwine.model.geometry import Bounds, Diagram, Point, Shape
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap

WIDEST = 1340.0
"""Widest strip in pixels: landscape A4 with labels of 7 pt."""
AIR = 14.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a drawing from `left` to `right`."""

    left: float
    right: float


def strips(
    service_map: ServiceMap, diagram: Diagram, *, widest: float = WIDEST
) -> tuple[Strip, ...]:
    """Return the strips that a drawing is cut into, one when it is narrow enough.

    Drawings with upright pools, whose names stand on top, are not cut.
    """
    holders = _holders(service_map, diagram)
    boxes = [s.bounds for e, s in diagram.shapes.items() if e not in holders]
    upright = any(s.horizontal is False for s in diagram.shapes.values())
    everything = [s.bounds for s in diagram.shapes.values()]
    if upright or not boxes or not everything:
        return (Strip(float("-inf"), float("inf")),)
    left, right = min(b.x for b in boxes) - AIR, max(b.right for b in boxes) + AIR
    if max(b.right for b in everything) - min(b.x for b in everything) <= widest:
        return (Strip(float("-inf"), float("inf")),)
    gaps = [(low + high) / 2 for low, high in _gaps(boxes)]
    ends = _gaps(_phases(service_map, diagram))
    better = [x for x in gaps if any(low <= x <= high for low, high in ends)]
    room = widest - header_width(service_map)
    found = []
    while right - left > room:
        end = _end(gaps, better, left=left, right=right, room=room)
        found.append(Strip(left, end))
        left = end
    return (*found, Strip(left, right))


def framed(service_map: ServiceMap, diagram: Diagram, strip: Strip) -> Diagram:
    """Return what of a drawing lies in a strip; pools and lanes end at its borders."""
    header = header_width(service_map)
    shapes: dict[ElementId, Shape] = {}
    for element, shape in diagram.shapes.items():
        box = shape.bounds
        if box.right <= strip.left or box.x >= strip.right:
            continue
        if element in service_map.pool or element in service_map.lane:
            inset = _inset(service_map, element)
            x = max(box.x, strip.left - header + inset)
            box = replace(box, x=x, width=min(box.right, strip.right) - x)
        shapes[element] = replace(shape, bounds=box)
    edges = {}
    for element, edge in diagram.edges.items():
        reach = bounds_of(edge.points)
        if reach.right > strip.left and reach.x < strip.right:
            edges[element] = edge
    return replace(diagram, shapes=shapes, edges=edges)


def header_width(service_map: ServiceMap) -> float:
    """Return how much room the names of pools and lanes take at the left of a strip."""
    return BAND * (1 + max((_depth(service_map, lane) for lane in service_map.lanes), default=0))


def _end(
    gaps: list[float], better: list[float], *, left: float, right: float, room: float
) -> float:
    """Return where a strip that begins at `left` ends, so that all become about as wide.

    Between two phases where one ends near, else in a gap, else wherever it must.
    """
    count = math.ceil((right - left) / room)
    wished = left + (right - left) / count
    least = right - (count - 1) * room
    for places, lowest, reach in (
        (better, least, room / 5),
        (gaps, least, room),
        (gaps, left + room / 5, room),
    ):
        near = [x for x in places if lowest <= x <= left + room and abs(x - wished) <= reach]
        if near:
            return min(near, key=lambda x: abs(x - wished))
    return min(left + room, max(wished, least))


def _gaps(boxes: Iterable[Bounds]) -> list[tuple[float, float]]:
    """Return the upright gaps that no box reaches into, each from left to right."""
    gaps = []
    reached: float | None = None
    for box in sorted(boxes, key=lambda b: b.x):
        if reached is not None and box.x - reached >= AIR:
            gaps.append((reached, box.x))
        reached = box.right if reached is None else max(reached, box.right)
    return gaps


def _phases(service_map: ServiceMap, diagram: Diagram) -> list[Bounds]:
    """Return the rectangle of each phase."""
    spans: dict[str, list[Bounds]] = {}
    for node in service_map.nodes:
        if node.phase and node.id in diagram.shapes:
            spans.setdefault(node.phase, []).append(diagram.shapes[node.id].bounds)
    return [
        bounds_of([corner for b in s for corner in (Point(b.x, b.y), Point(b.right, b.bottom))])
        for s in spans.values()
    ]


def _holders(service_map: ServiceMap, diagram: Diagram) -> set[ElementId]:
    """Return what may be cut through because other things lie in it."""
    holders = {pool.id for pool in service_map.pools} | {lane.id for lane in service_map.lanes}
    holders |= {a.id for a in service_map.artifacts if a.kind == "group"}
    drawn = diagram.shapes
    holders |= {
        n for n in service_map.children if any(c.id in drawn for c in service_map.children[n])
    }
    return holders


def _inset(service_map: ServiceMap, element: ElementId) -> float:
    lane = service_map.lane.get(element)
    return BAND * _depth(service_map, lane) if lane else 0.0


def _depth(service_map: ServiceMap, lane: Lane) -> int:
    depth, above = 1, lane.parent
    while above is not None and above in service_map.lane and depth <= len(service_map.lanes):
        depth, above = depth + 1, service_map.lane[above].parent
    return depth
