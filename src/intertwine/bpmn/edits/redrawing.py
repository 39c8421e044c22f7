"""Keeps the drawing in step with edits, where the file has one: new things are drawn, moved
things take their lines along. Shapes are found once per edit and changed by the pen.
"""

from __future__ import annotations

from lxml import etree

from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.edits.places import is_pool, process_around, process_of
from intertwine.bpmn.edits.shapes import (
    GAP,
    HEADER,
    add_shape,
    bounds_of,
    free_spot,
    make_room,
    on_edge,
    opposite,
    plane_of,
    route,
    set_bounds,
    shape_of,
    shapes_in,
    shift,
    size_of,
    stands,
    touch,
    widen,
)
from intertwine.bpmn.names import BPMNDI, DI, bpmn, local_name
from intertwine.bpmn.write_diagram import edge_element
from intertwine.bpmn.write_ids import fresh
from intertwine.model.geometry import Bounds, Edge, Shape
from intertwine.model.ids import ElementId
from intertwine.model.kinds import SUB_PROCESSES, NodeKind

_LANE_HEIGHT = 120.0
_POOL_HEIGHT = 200.0
_BOX_HEIGHT = 60.0
_POOL_WIDTH = 600.0


def draw_node(
    pen: Pen, node: etree._Element, place: etree._Element, *, at: Bounds | None = None
) -> None:
    """Draw a new node in its place, where that place is drawn itself."""
    around = _shape_around(pen, place)
    box = bounds_of(around)
    plane = None if around is None or box is None else plane_of(around)
    if plane is None:
        plane, box = _first_plane(pen, place), None
    if plane is None:
        return
    kind = local_name(node)
    if at is not None:
        spot = at
    elif kind == NodeKind.BOUNDARY_EVENT and box is not None:
        spot = on_edge(plane, box)
    else:
        spot = free_spot(pen, plane, box, *size_of(kind))
    expanded = True if kind in SUB_PROCESSES else None
    add_shape(pen, plane, Shape(ElementId(node.get("id", "")), spot, expanded=expanded))


def draw_pool(pen: Pen, pool: etree._Element, *, black_box: bool) -> None:
    """Draw a new pool below everything; a plane without pools becomes one of pools first."""
    plane = _first_plane(pen, pool)
    if plane is None:
        return
    together = pool.getparent()
    if together is not None and plane.get("bpmnElement") != together.get("id"):
        _frame(pen, plane, together, pool)
    shapes = [bounds for _, bounds in shapes_in(plane)]
    pools = [b for s, b in shapes_in(plane) if _is_pool_shape(pen, s)]
    left = min((b.x for b in pools or shapes), default=0.0)
    top = max((b.bottom for b in shapes), default=-HEADER) + HEADER
    width = max((b.width for b in pools), default=_POOL_WIDTH)
    height = _BOX_HEIGHT if black_box else _POOL_HEIGHT
    box = Bounds(left, top, width, height)
    add_shape(pen, plane, Shape(ElementId(pool.get("id", "")), box, horizontal=True))


def draw_lane(pen: Pen, lane: etree._Element, place: etree._Element) -> None:
    """Draw a new lane below those of its place; what stands below moves down."""
    shown = place if local_name(place) == "lane" else _pool_shown(pen, place)
    around = None if shown is None else shape_of(pen, shown)
    box = bounds_of(around)
    plane = None if around is None else plane_of(around)
    if around is None or box is None or plane is None:
        return
    lanes = lane.getparent()
    siblings = [s for s in (() if lanes is None else lanes) if s is not lane]
    own = ElementId(lane.get("id", ""))
    if not any(shape_of(pen, s) is not None for s in siblings if local_name(s) == "lane"):
        inside = Bounds(box.x + HEADER, box.y, max(box.width - HEADER, HEADER), box.height)
        add_shape(pen, plane, Shape(own, inside, horizontal=True))
        return
    make_room(pen, plane, box.bottom, _LANE_HEIGHT)
    frames = [around, *(shape_of(pen, a) for a in place.iterancestors(bpmn("lane")))]
    if local_name(place) == "lane":
        pool = _pool_shown(pen, process_around(place))
        frames.append(None if pool is None else shape_of(pen, pool))
    for frame in frames:
        grown = bounds_of(frame)
        if frame is not None and grown is not None:
            set_bounds(
                pen, frame, Bounds(grown.x, grown.y, grown.width, grown.height + _LANE_HEIGHT)
            )
    below = Bounds(box.x + HEADER, box.bottom, max(box.width - HEADER, HEADER), _LANE_HEIGHT)
    add_shape(pen, plane, Shape(own, below, horizontal=True))


def draw_line(
    pen: Pen, line: etree._Element, source: etree._Element, target: etree._Element
) -> None:
    """Draw a new line where both its ends are drawn in one diagram."""
    one, two = shape_of(pen, source), shape_of(pen, target)
    start, end = bounds_of(one), bounds_of(two)
    plane = None if one is None else plane_of(one)
    if plane is None or two is None or start is None or end is None:
        return
    if plane is not plane_of(two):
        return
    if is_pool(source):
        start = opposite(start, end)
    if is_pool(target):
        end = opposite(end, start)
    message = local_name(line) == "messageFlow"
    points = route(start, end, message=message)
    own = line.get("id", "")
    edge = edge_element(Edge(ElementId(own), points), own, fresh(f"{own}_edge", pen.ids))
    pen.insert(plane, edge, len(plane))


def move_node(pen: Pen, node: etree._Element, place: etree._Element) -> None:
    """Draw a node, and what hangs on it, in another place; its lines follow."""
    shape = shape_of(pen, node)
    box = bounds_of(shape)
    around = _shape_around(pen, place)
    frame = bounds_of(around)
    if shape is None or box is None or frame is None or around is None:
        return
    plane = plane_of(shape)
    if plane is None or plane is not plane_of(around):
        return
    company = _company(pen, node)
    taken = [b for s, b in shapes_in(plane) if stands(pen, s) and not _draws(s, company)]
    spot = Bounds(box.x, frame.centre.y - box.height / 2, box.width, box.height)
    while any(touch(spot, other) for other in taken):
        spot = Bounds(spot.x + GAP, spot.y, spot.width, spot.height)
    widen(pen, plane, frame, spot)
    dx, dy = spot.x - box.x, spot.y - box.y
    moved = {str(e.get("id")) for e in company}
    for drawn in list(plane):
        if str(drawn.get("bpmnElement", "")).rpartition(":")[2] in moved:
            shift(pen, drawn, dx, dy)
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


def _draws(shape: etree._Element, elements: list[etree._Element]) -> bool:
    own = shape.get("bpmnElement", "").rpartition(":")[2]
    return any(e.get("id") == own for e in elements)


def _frame(pen: Pen, plane: etree._Element, together: etree._Element, new: etree._Element) -> None:
    """Turn the drawing of a process into one of pools, with a pool around what is drawn."""
    boxes = [bounds for _, bounds in shapes_in(plane)]
    process = plane.get("bpmnElement")
    pen.set(plane, "bpmnElement", together.get("id"))
    if not boxes:
        return
    left, top = min(b.x for b in boxes) - 2 * HEADER, min(b.y for b in boxes) - HEADER
    right, bottom = max(b.right for b in boxes) + HEADER, max(b.bottom for b in boxes) + HEADER
    for pool in together.iterchildren(bpmn("participant")):
        if pool is not new and pool.get("processRef") == process:
            box = Bounds(left, top, right - left, bottom - top)
            own = ElementId(pool.get("id", ""))
            add_shape(pen, plane, Shape(own, box, horizontal=True), at=0)
