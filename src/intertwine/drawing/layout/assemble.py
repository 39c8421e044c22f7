"""`lay_out`: planes solved from the inside out, put together to one diagram."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from intertwine.drawing.layout import sizes
from intertwine.drawing.layout.labels import Space, place_names
from intertwine.drawing.layout.parts import Kind, Size
from intertwine.drawing.layout.planes import Plane, solve
from intertwine.drawing.layout.scopes import CONVERSATIONS, Inside, Nesting
from intertwine.model.geometry import Bounds, Diagram, Edge, Point, Shape
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EVENTS, GATEWAYS, NodeKind
from intertwine.model.service_map import ServiceMap

Lines = dict[ElementId, tuple[Point, ...]]


def lay_out(service_map: ServiceMap) -> Diagram:
    """Return a drawing of the whole map: pools stacked, time from left to right.

    Pools keep the order of the file and lanes theirs; columns are shared by all pools, so
    that messages run up and down. The same map always gets the same drawing. Drawings that
    the map already has are not looked at. A map of nothing gets an empty diagram.
    """
    nesting = Nesting(service_map)
    planes: dict[ElementId | None, Plane] = {}
    inside: dict[ElementId, Inside] = {}
    for element in nesting.planes:
        plane = solve(nesting.scope(element, inside))
        planes[element] = plane
        inside[element] = Inside(plane.size, plane.ports)
    planes[None] = solve(nesting.scope(None, inside))
    origin = _origins(nesting, planes)
    shapes: dict[ElementId, Bounds] = {}
    wishes: dict[ElementId, Bounds] = {}
    for around in (None, *reversed(nesting.planes)):
        by = origin[around]
        shapes.update({k: _moved(b, by) for k, b in planes[around].shapes.items()})
        wishes.update({k: _moved(b, by) for k, b in planes[around].wishes.items()})
    lines = _lines(nesting, planes, origin)
    solid = [e for e in shapes if e not in planes]
    lines.update(_ties_to_lines(service_map, shapes, solid, lines))
    labels = place_names(shapes, solid, lines, wishes, _names(service_map, nesting))
    return _diagram(service_map, planes, shapes, lines, labels)


def _origins(
    nesting: Nesting, planes: Mapping[ElementId | None, Plane]
) -> dict[ElementId | None, Point]:
    origin: dict[ElementId | None, Point] = {None: Point(0.0, 0.0)}
    for element in reversed(nesting.planes):
        around = nesting.parent[element]
        box = planes[around].shapes[element]
        spare = box.width - planes[element].size.width
        origin[element] = Point(origin[around].x + box.x + spare / 2, origin[around].y + box.y)
    return origin


def _moved(box: Bounds, by: Point) -> Bounds:
    return Bounds(box.x + by.x, box.y + by.y, box.width, box.height)


def _lines(
    nesting: Nesting,
    planes: Mapping[ElementId | None, Plane],
    origin: Mapping[ElementId | None, Point],
) -> Lines:
    """Return every link as one line, its pieces from all planes joined."""
    pieces: dict[ElementId, list[tuple[int, tuple[Point, ...]]]] = {}
    for plane, links in nesting.links.items():
        depth = len(nesting.chain(plane)) if plane is not None else 0
        for link in links:
            by = origin[plane]
            points = tuple(Point(p.x + by.x, p.y + by.y) for p in planes[plane].lines[link.id])
            framed = plane is not None
            if framed and link.target.wall:
                place = -depth
            elif framed and link.source.wall:
                place = depth
            else:
                place = 0
            pieces.setdefault(link.id, []).append((place, points))
    lines: Lines = {}
    for element, found in pieces.items():
        joined: list[Point] = []
        for _, points in sorted(found, key=lambda piece: piece[0]):
            start = 1 if joined and _close(joined[-1], points[0]) else 0
            joined += points[start:]
        lines[element] = tuple(joined)
    return lines


def _close(a: Point, b: Point) -> bool:
    return abs(a.x - b.x) < 0.5 and abs(a.y - b.y) < 0.5


def _ties_to_lines(
    service_map: ServiceMap,
    shapes: Mapping[ElementId, Bounds],
    solid: Iterable[ElementId],
    lines: Lines,
) -> Lines:
    """Return the lines from notes to the flow they speak of: clear of shapes, then short."""
    space = Space()
    for element in solid:
        space.add(shapes[element], element)
    found: Lines = {}
    for tie in service_map.associations:
        if tie.id in lines:
            continue
        for one, other in ((tie.source, tie.target), (tie.target, tie.source)):
            if one in shapes and other in lines:
                ways = [
                    (start, Point((a.x + b.x) / 2, (a.y + b.y) / 2))
                    for start in _sides(shapes[one])
                    for a, b in pairwise(lines[other])
                ]
                best = min(ways, key=lambda way: (_hits(space, one, *way), _length(*way)))
                found[tie.id] = best if one == tie.source else best[::-1]
    return found


def _sides(box: Bounds) -> tuple[Point, ...]:
    middle = box.centre
    upright = (Point(middle.x, box.y), Point(middle.x, box.bottom))
    return (*upright, Point(box.x, middle.y), Point(box.right, middle.y))


def _hits(space: Space, own: ElementId, a: Point, b: Point) -> int:
    steps = [(a.x + (b.x - a.x) * k / 30, a.y + (b.y - a.y) * k / 30) for k in range(31)]
    return sum(e != own for x, y in steps for _, e in space.meets(Bounds(x - 1, y - 1, 2, 2)))


def _length(a: Point, b: Point) -> float:
    return abs(a.x - b.x) + abs(a.y - b.y)


def _names(service_map: ServiceMap, nesting: Nesting) -> dict[ElementId, Size]:
    """Return the size of every name that stands outside a shape or on a line."""
    named: dict[ElementId, Size | None] = {}
    for node in service_map.nodes:
        if node.is_event or node.is_gateway:
            named[node.id] = sizes.outside_label(node.name)
    for other in service_map.others:
        if other.kind in CONVERSATIONS | EVENTS | GATEWAYS:
            named[other.id] = sizes.outside_label(other.name)
    for data in service_map.data_shapes:
        name = f"{data.name} [{data.state}]" if data.state else data.name
        named[data.id] = sizes.outside_label(name)
    for links in nesting.links.values():
        for link in links:
            if link.kind in (Kind.FLOW, Kind.MESSAGE) and link.label is not None:
                named[link.id] = link.label
    return {element: size for element, size in named.items() if size is not None}


def _diagram(
    service_map: ServiceMap,
    planes: Mapping[ElementId | None, Plane],
    boxes: Mapping[ElementId, Bounds],
    lines: Lines,
    labels: Mapping[ElementId, Bounds],
) -> Diagram:
    root = planes[None]
    shapes: dict[ElementId, Shape] = {}
    for frames in (root.pools, root.lanes):
        for element, box in frames.items():
            shapes[element] = Shape(element, box, horizontal=True)
    for element, box in boxes.items():
        node = service_map.node.get(element)
        expanded = element in planes if node is not None and node.is_sub_process else None
        marker = True if node is not None and node.kind is NodeKind.EXCLUSIVE_GATEWAY else None
        shapes[element] = Shape(
            element, box, label=labels.get(element), expanded=expanded, marker_visible=marker
        )
    edges = {
        element: Edge(element, points, label=labels.get(element))
        for element, points in lines.items()
    }
    return Diagram("layout", service_map.name, None, shapes, edges)
