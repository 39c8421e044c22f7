"""Shapes of a file's drawing under an edit: where they are, where there is room, moving them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from intertwine.bpmn.context import number
from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.names import BPMNDI, DC, DI, local_name
from intertwine.bpmn.write_diagram import pixels, shape_element
from intertwine.bpmn.write_ids import fresh
from intertwine.model.geometry import Bounds, Point, Shape
from intertwine.model.kinds import EVENTS, GATEWAYS, SUB_PROCESSES

GAP = 50.0
"""Pixels between one shape and the next."""

HEADER = 30.0
"""Pixels of a pool's or lane's band with its name."""


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


def plane_of(shape: etree._Element) -> etree._Element | None:
    """Return the drawing that a shape is in."""
    return next(shape.iterancestors(f"{{{BPMNDI}}}BPMNPlane"), None)


def shapes_in(plane: etree._Element) -> list[tuple[etree._Element, Bounds]]:
    """Return the shapes of a drawing that say where they are."""
    found = ((s, bounds_of(s)) for s in plane.iter(f"{{{BPMNDI}}}BPMNShape"))
    return [(shape, bounds) for shape, bounds in found if bounds is not None]


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


def shift(pen: Pen, drawn: etree._Element, dx: float, dy: float) -> None:
    """Move a shape or a line with its label."""
    for part in drawn.iter(f"{{{DC}}}Bounds", f"{{{DI}}}waypoint"):
        _add(pen, part, "x", dx)
        _add(pen, part, "y", dy)


def _add(pen: Pen, part: etree._Element, word: str, by: float) -> None:
    value = number(part.get(word))
    if value is not None and by:
        pen.set(part, word, pixels(value + by))


def set_bounds(pen: Pen, shape: etree._Element, bounds: Bounds) -> None:
    """Give a shape another place and size."""
    found = shape.find(f"{{{DC}}}Bounds")
    if found is not None:
        for word in ("x", "y", "width", "height"):
            value = getattr(bounds, word)
            if number(found.get(word)) != value:
                pen.set(found, word, pixels(value))


def add_shape(pen: Pen, plane: etree._Element, shape: Shape, *, at: int | None = None) -> None:
    """Draw a new shape, in front of the others unless `at` says where."""
    made = shape_element(shape, shape.element, fresh(f"{shape.element}_shape", pen.ids))
    pen.insert(plane, made, len(plane) if at is None else at)


def stands(pen: Pen, shape: etree._Element) -> bool:
    """Return whether a shape stands in a frame, rather than being one."""
    element = pen.before.resolve(shape.get("bpmnElement"))
    kind = local_name(pen.before.by_id[element]) if element else ""
    return kind not in ("participant", "lane", "group", "")


def holds(around: Bounds, inner: Bounds) -> bool:
    """Return whether the middle of a shape lies inside another."""
    centre = inner.centre
    return around.x <= centre.x <= around.right and around.y <= centre.y <= around.bottom


def touch(one: Bounds, two: Bounds) -> bool:
    """Return whether two shapes have any area in common."""
    apart = one.right <= two.x or two.right <= one.x or one.bottom <= two.y or two.bottom <= one.y
    return not apart


def widen(pen: Pen, plane: etree._Element, box: Bounds, spot: Bounds) -> None:
    """Let every frame around a spot reach as far as the spot needs."""
    need = spot.right + HEADER
    if need <= box.right:
        return
    for shape, bounds in shapes_in(plane):
        if not stands(pen, shape) and bounds.right < need and bounds.right >= box.right - 1:
            set_bounds(pen, shape, Bounds(bounds.x, bounds.y, need - bounds.x, bounds.height))


def opposite(pool: Bounds, other: Bounds) -> Bounds:
    """Return the part of a pool that stands opposite another shape, so that a line is straight."""
    x = min(max(other.centre.x, pool.x + HEADER), pool.right)
    return Bounds(x, pool.y, 0.0, pool.height)


def free_spot(
    pen: Pen, plane: etree._Element, box: Bounds | None, width: float, height: float
) -> Bounds:
    """Return a spot right of everything in a frame; the frame is widened where it is full."""
    standing = [b for s, b in shapes_in(plane) if stands(pen, s)]
    inside = [b for b in standing if box is None or holds(box, b)]
    if box is None:
        top = min((b.y for b in inside), default=100.0)
        return Bounds(max((b.right for b in inside), default=100.0) + GAP, top, width, height)
    left = max((b.right for b in inside), default=box.x + 2 * HEADER) + GAP
    spot = Bounds(left, box.centre.y - height / 2, width, height)
    widen(pen, plane, box, spot)
    return spot


def on_edge(plane: etree._Element, box: Bounds) -> Bounds:
    """Return a place on the lower border of a step, beside other events there."""
    taken = [b for _, b in shapes_in(plane)]
    spot = Bounds(box.right - 28, box.bottom - 18, 36, 36)
    while spot.x > box.x and any(b.x == spot.x and b.y == spot.y for b in taken):
        spot = Bounds(spot.x - 40, spot.y, 36, 36)
    return spot


def make_room(pen: Pen, plane: etree._Element, below: float, by: float) -> None:
    """Move everything down that stands below a line."""
    for drawn in list(plane):
        box = bounds_of(drawn)
        if box is not None and box.y >= below - 1:
            shift(pen, drawn, 0.0, by)
        elif drawn.tag == f"{{{BPMNDI}}}BPMNEdge":
            for point in drawn.iter(f"{{{DI}}}waypoint", f"{{{DC}}}Bounds"):
                if (number(point.get("y")) or 0.0) >= below - 1:
                    _add(pen, point, "y", by)
