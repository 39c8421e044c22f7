"""Keeps the drawing in step with edits, where the file has one: new things are drawn, moved
things take their lines along. Shapes are found once per edit and changed by the pen.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from intertwine.bpmn.context import number
from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.edits.places import is_pool, process_around, process_of
from intertwine.bpmn.names import BPMNDI, DC, DI, bpmn, local_name
from intertwine.bpmn.write_diagram import edge_element, pixels, shape_element
from intertwine.bpmn.write_ids import fresh
from intertwine.model.geometry import Bounds, Edge, Point, Shape
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EVENTS, GATEWAYS, SUB_PROCESSES, NodeKind

_GAP = 50.0
_HEADER = 30.0
_LANE_HEIGHT = 120.0
_POOL_HEIGHT = 200.0
_BOX_HEIGHT = 60.0
_POOL_WIDTH = 600.0


# --- finding -----------------------------------------------------------------------------------


def shape_of(pen: Pen, element: etree._Element) -> etree._Element | None:
    """Return the first shape that draws an element, None where nothing does."""
    return next(_drawn(pen, element, "BPMNShape"), None)


def bounds_of(shape: etree._Element | None) -> Bounds | None:
    """Return where a shape is, None where it does not say in numbers."""
    found = None if shape is None else shape.find(f"{{{DC}}}Bounds")
    if found is None:
        return None
    values = [number(found.get(word)) for word in ("x", "y", "width", "height")]
    if None in values:
        return None
    return Bounds(*(value or 0.0 for value in values))


def _drawn(pen: Pen, element: etree._Element, tag: str) -> Iterator[etree._Element]:
    own = element.get("id", "")
    for drawn in pen.root.iter(f"{{{BPMNDI}}}{tag}"):
        said = drawn.get("bpmnElement", "").strip()
        if own and (said == own or said.rpartition(":")[2] == own):
            yield drawn


def _plane_of(shape: etree._Element) -> etree._Element | None:
    return next(shape.iterancestors(f"{{{BPMNDI}}}BPMNPlane"), None)


def _shapes(plane: etree._Element) -> list[tuple[etree._Element, Bounds]]:
    found = ((s, bounds_of(s)) for s in plane.iter(f"{{{BPMNDI}}}BPMNShape"))
    return [(shape, bounds) for shape, bounds in found if bounds is not None]


# --- adding ------------------------------------------------------------------------------------


def draw_node(
    pen: Pen, node: etree._Element, place: etree._Element, *, at: Bounds | None = None
) -> None:
    """Draw a new node in its place, where that place is drawn itself."""
    around = _shape_around(pen, place)
    box = bounds_of(around)
    plane = None if around is None or box is None else _plane_of(around)
    if plane is None:
        plane, box = _first_plane(pen, place), None
    if plane is None:
        return
    kind = local_name(node)
    if at is not None:
        spot = at
    elif kind == NodeKind.BOUNDARY_EVENT and box is not None:
        spot = _on_edge(plane, box)
    else:
        spot = _free_spot(pen, plane, box, *size_of(kind))
    expanded = True if kind in SUB_PROCESSES else None
    _add_shape(pen, plane, Shape(ElementId(node.get("id", "")), spot, expanded=expanded))


def draw_pool(pen: Pen, pool: etree._Element, *, black_box: bool) -> None:
    """Draw a new pool below everything; a plane without pools becomes one of pools first."""
    plane = _first_plane(pen, pool)
    if plane is None:
        return
    together = pool.getparent()
    if together is not None and plane.get("bpmnElement") != together.get("id"):
        _frame(pen, plane, together, pool)
    shapes = [bounds for _, bounds in _shapes(plane)]
    pools = [b for s, b in _shapes(plane) if _is_pool_shape(pen, s)]
    left = min((b.x for b in pools or shapes), default=0.0)
    top = max((b.bottom for b in shapes), default=-_HEADER) + _HEADER
    width = max((b.width for b in pools), default=_POOL_WIDTH)
    height = _BOX_HEIGHT if black_box else _POOL_HEIGHT
    box = Bounds(left, top, width, height)
    _add_shape(pen, plane, Shape(ElementId(pool.get("id", "")), box, horizontal=True))


def draw_lane(pen: Pen, lane: etree._Element, place: etree._Element) -> None:
    """Draw a new lane below those of its place; what stands below moves down."""
    shown = place if local_name(place) == "lane" else _pool_shown(pen, place)
    around = None if shown is None else shape_of(pen, shown)
    box = bounds_of(around)
    plane = None if around is None else _plane_of(around)
    if around is None or box is None or plane is None:
        return
    lanes = lane.getparent()
    siblings = [s for s in (() if lanes is None else lanes) if s is not lane]
    own = ElementId(lane.get("id", ""))
    if not any(shape_of(pen, s) is not None for s in siblings if local_name(s) == "lane"):
        inside = Bounds(box.x + _HEADER, box.y, max(box.width - _HEADER, _HEADER), box.height)
        _add_shape(pen, plane, Shape(own, inside, horizontal=True))
        return
    _make_room(pen, plane, box.bottom, _LANE_HEIGHT)
    frames = [around, *(shape_of(pen, a) for a in place.iterancestors(bpmn("lane")))]
    if local_name(place) == "lane":
        pool = _pool_shown(pen, process_around(place))
        frames.append(None if pool is None else shape_of(pen, pool))
    for frame in frames:
        grown = bounds_of(frame)
        if frame is not None and grown is not None:
            _set_bounds(
                pen, frame, Bounds(grown.x, grown.y, grown.width, grown.height + _LANE_HEIGHT)
            )
    below = Bounds(box.x + _HEADER, box.bottom, max(box.width - _HEADER, _HEADER), _LANE_HEIGHT)
    _add_shape(pen, plane, Shape(own, below, horizontal=True))


def draw_line(
    pen: Pen, line: etree._Element, source: etree._Element, target: etree._Element
) -> None:
    """Draw a new line where both its ends are drawn in one diagram."""
    one, two = shape_of(pen, source), shape_of(pen, target)
    start, end = bounds_of(one), bounds_of(two)
    plane = None if one is None else _plane_of(one)
    if plane is None or two is None or start is None or end is None:
        return
    if plane is not _plane_of(two):
        return
    message = local_name(line) == "messageFlow"
    points = route(start, end, message=message)
    own = line.get("id", "")
    edge = edge_element(Edge(ElementId(own), points), own, fresh(f"{own}_edge", pen.ids))
    pen.insert(plane, edge, len(plane))


# --- moving ------------------------------------------------------------------------------------


def move_node(pen: Pen, node: etree._Element, place: etree._Element) -> None:
    """Draw a node, and what hangs on it, in another place; its lines follow."""
    shape = shape_of(pen, node)
    box = bounds_of(shape)
    around = _shape_around(pen, place)
    frame = bounds_of(around)
    if shape is None or box is None or frame is None or around is None:
        return
    plane = _plane_of(shape)
    if plane is None or plane is not _plane_of(around):
        return
    company = _company(pen, node)
    taken = [b for s, b in _shapes(plane) if _stands(pen, s) and not _draws(s, company)]
    spot = Bounds(box.x, frame.centre.y - box.height / 2, box.width, box.height)
    while any(_touch(spot, other) for other in taken):
        spot = Bounds(spot.x + _GAP, spot.y, spot.width, spot.height)
    _widen(pen, plane, frame, spot)
    dx, dy = spot.x - box.x, spot.y - box.y
    moved = {str(e.get("id")) for e in company}
    for drawn in list(plane):
        if str(drawn.get("bpmnElement", "")).rpartition(":")[2] in moved:
            _shift(pen, drawn, dx, dy)
    _lead_lines(pen, plane, moved)


def _company(pen: Pen, node: etree._Element) -> list[etree._Element]:
    """Return a node with what is inside it and what sits on its edge."""
    inside = [e for e in node.iter(bpmn("*")) if e.get("id")]
    own = {e.get("id") for e in inside}
    edge = [
        e for e in pen.root.iter(bpmn(NodeKind.BOUNDARY_EVENT)) if e.get("attachedToRef") in own
    ]
    return [*inside, *(e for e in edge if e not in inside)]


def _lead_lines(pen: Pen, plane: etree._Element, moved: set[str]) -> None:
    """Draw the lines between moved and unmoved shapes anew."""
    for drawn in plane.iter(f"{{{BPMNDI}}}BPMNEdge"):
        line = pen.before.resolve(drawn.get("bpmnElement"))
        element = pen.before.by_id[line] if line else None
        if element is None or element.getparent() is None:
            continue
        refs = [pen.before.resolve(element.get(end)) for end in ("sourceRef", "targetRef")]
        if line is None or None in refs or len({ref in moved for ref in refs}) == 1:
            continue
        ends = [bounds_of(shape_of(pen, pen.find(ref or ""))) for ref in refs]
        if ends[0] is None or ends[1] is None:
            continue
        points = route(ends[0], ends[1], message=local_name(element) == "messageFlow")
        for old in list(drawn.iterchildren(f"{{{DI}}}waypoint", f"{{{BPMNDI}}}BPMNLabel")):
            pen.remove(old)
        new = edge_element(Edge(line, points), line, "new")
        for point in list(new):
            pen.insert(drawn, point)


# --- geometry ----------------------------------------------------------------------------------


def size_of(kind: str) -> tuple[float, float]:
    """Return width and height in pixels that BPMN tools give a new element of a kind."""
    if kind in tuple(EVENTS):
        return 36.0, 36.0
    if kind in tuple(GATEWAYS):
        return 50.0, 50.0
    return (350.0, 200.0) if kind in SUB_PROCESSES else (100.0, 80.0)


def route(source: Bounds, target: Bounds, *, message: bool = False) -> tuple[Point, ...]:
    """Return a line of right angles from one shape's border to another's.

    Messages leave and arrive above or below; sequence flows at the sides where they can.
    """
    one, two = source.centre, target.centre
    if message or not target.x > source.right:
        down = two.y >= one.y
        start = Point(one.x, source.bottom if down else source.y)
        end = Point(two.x, target.y if down else target.bottom)
        if start.x == end.x:
            return (start, end)
        middle = (start.y + end.y) / 2
        return (start, Point(start.x, middle), Point(end.x, middle), end)
    start, end = Point(source.right, one.y), Point(target.x, two.y)
    if start.y == end.y:
        return (start, end)
    middle = (start.x + end.x) / 2
    return (start, Point(middle, start.y), Point(middle, end.y), end)


def _free_spot(
    pen: Pen, plane: etree._Element, box: Bounds | None, width: float, height: float
) -> Bounds:
    """Return a spot right of everything in a frame; the frame is widened where it is full."""
    standing = [b for s, b in _shapes(plane) if _stands(pen, s)]
    inside = [b for b in standing if box is None or _holds(box, b)]
    if box is None:
        top = min((b.y for b in inside), default=100.0)
        return Bounds(max((b.right for b in inside), default=100.0) + _GAP, top, width, height)
    left = max((b.right for b in inside), default=box.x + 2 * _HEADER) + _GAP
    spot = Bounds(left, box.centre.y - height / 2, width, height)
    _widen(pen, plane, box, spot)
    return spot


def _widen(pen: Pen, plane: etree._Element, box: Bounds, spot: Bounds) -> None:
    """Let every frame around a spot reach as far as the spot needs."""
    need = spot.right + _HEADER
    if need <= box.right:
        return
    for shape, bounds in _shapes(plane):
        if not _stands(pen, shape) and bounds.right < need and bounds.right >= box.right - 1:
            _set_bounds(pen, shape, Bounds(bounds.x, bounds.y, need - bounds.x, bounds.height))


def _on_edge(plane: etree._Element, box: Bounds) -> Bounds:
    """Return a place on the lower border of a step, beside other events there."""
    taken = [b for _, b in _shapes(plane)]
    spot = Bounds(box.right - 28, box.bottom - 18, 36, 36)
    while spot.x > box.x and any(b.x == spot.x and b.y == spot.y for b in taken):
        spot = Bounds(spot.x - 40, spot.y, 36, 36)
    return spot


def _make_room(pen: Pen, plane: etree._Element, below: float, by: float) -> None:
    for drawn in list(plane):
        box = bounds_of(drawn)
        if box is not None and box.y >= below - 1:
            _shift(pen, drawn, 0.0, by)
        elif drawn.tag == f"{{{BPMNDI}}}BPMNEdge":
            for point in drawn.iter(f"{{{DI}}}waypoint", f"{{{DC}}}Bounds"):
                if (number(point.get("y")) or 0.0) >= below - 1:
                    _add(pen, point, "y", by)


def _shift(pen: Pen, drawn: etree._Element, dx: float, dy: float) -> None:
    for part in drawn.iter(f"{{{DC}}}Bounds", f"{{{DI}}}waypoint"):
        _add(pen, part, "x", dx)
        _add(pen, part, "y", dy)


def _add(pen: Pen, part: etree._Element, word: str, by: float) -> None:
    value = number(part.get(word))
    if value is not None and by:
        pen.set(part, word, pixels(value + by))


def _set_bounds(pen: Pen, shape: etree._Element, bounds: Bounds) -> None:
    found = shape.find(f"{{{DC}}}Bounds")
    if found is not None:
        for word in ("x", "y", "width", "height"):
            value = getattr(bounds, word)
            if number(found.get(word)) != value:
                pen.set(found, word, pixels(value))


def _add_shape(pen: Pen, plane: etree._Element, shape: Shape, *, at: int | None = None) -> None:
    made = shape_element(shape, shape.element, fresh(f"{shape.element}_shape", pen.ids))
    pen.insert(plane, made, len(plane) if at is None else at)


# --- what is what ------------------------------------------------------------------------------


def _shape_around(pen: Pen, place: etree._Element) -> etree._Element | None:
    """Return the shape of a place; a process is drawn as its pool."""
    if local_name(place) == "process":
        pool = _pool_shown(pen, place)
        return None if pool is None else shape_of(pen, pool)
    return shape_of(pen, place)


def _pool_shown(pen: Pen, place: etree._Element | None) -> etree._Element | None:
    """Return the drawn pool of a process; a pool stands for itself."""
    if place is None or is_pool(place):
        return place
    for pool in pen.root.iter(bpmn("participant")):
        if is_pool(pool) and process_of(pen, pool) is place and shape_of(pen, pool) is not None:
            return pool
    return None


def _first_plane(pen: Pen, place: etree._Element) -> etree._Element | None:
    """Return where to draw what is drawn nowhere yet: the plane of its process, else the first.

    A file without any drawing stays without; one with an empty plane gets its first shapes.
    """
    planes = list(pen.root.iter(f"{{{BPMNDI}}}BPMNPlane"))
    if not planes:
        return None
    if is_pool(place) or local_name(place) == "process":
        return planes[0]
    own = place.get("id")
    return next((p for p in planes if p.get("bpmnElement") == own), None)


def _is_pool_shape(pen: Pen, shape: etree._Element) -> bool:
    own = shape.get("bpmnElement", "").rpartition(":")[2]
    return any(p.get("id") == own for p in pen.root.iter(bpmn("participant")))


def _stands(pen: Pen, shape: etree._Element) -> bool:
    """Return whether a shape stands in a frame, rather than being one."""
    element = pen.before.resolve(shape.get("bpmnElement"))
    kind = local_name(pen.before.by_id[element]) if element else ""
    return kind not in ("participant", "lane", "group", "")


def _draws(shape: etree._Element, elements: list[etree._Element]) -> bool:
    own = shape.get("bpmnElement", "").rpartition(":")[2]
    return any(e.get("id") == own for e in elements)


def _holds(around: Bounds, inner: Bounds) -> bool:
    centre = inner.centre
    return around.x <= centre.x <= around.right and around.y <= centre.y <= around.bottom


def _touch(one: Bounds, two: Bounds) -> bool:
    apart = one.right <= two.x or two.right <= one.x or one.bottom <= two.y or two.bottom <= one.y
    return not apart


def _frame(pen: Pen, plane: etree._Element, together: etree._Element, new: etree._Element) -> None:
    """Turn the drawing of a process into one of pools, with a pool around what is drawn."""
    boxes = [bounds for _, bounds in _shapes(plane)]
    process = plane.get("bpmnElement")
    pen.set(plane, "bpmnElement", together.get("id"))
    if not boxes:
        return
    left, top = min(b.x for b in boxes) - 2 * _HEADER, min(b.y for b in boxes) - _HEADER
    right, bottom = max(b.right for b in boxes) + _HEADER, max(b.bottom for b in boxes) + _HEADER
    for pool in together.iterchildren(bpmn("participant")):
        if pool is not new and pool.get("processRef") == process:
            box = Bounds(left, top, right - left, bottom - top)
            own = ElementId(pool.get("id", ""))
            _add_shape(pen, plane, Shape(own, box, horizontal=True), at=0)
