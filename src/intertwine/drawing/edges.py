"""Sequence flows, hand-offs (message flows), associations, and information that is missing."""

from __future__ import annotations

from collections.abc import Sequence

from intertwine.drawing import icons, lines
from intertwine.drawing.overlays import Missing
from intertwine.drawing.scene import Scene
from intertwine.drawing.svg import EMPTY, Markup, el, path
from intertwine.model.elements import Association, DataAssociation, MessageFlow, SequenceFlow
from intertwine.model.geometry import Bounds, Edge, Point
from intertwine.model.ids import ElementId
from intertwine.model.kinds import Effect

DOTS = "0.1 6"


def flow_points(scene: Scene, edge: Edge, source: ElementId, target: ElementId) -> list[Point]:
    """Return where a line is drawn: as in the file, without what lies inside its two ends."""
    return lines.cropped(edge.points, start=_inside(scene, source), end=_inside(scene, target))


def draw_sequence_flow(scene: Scene, flow: SequenceFlow, edge: Edge) -> Markup:
    """Return a sequence flow with its arrowhead, and the sign of a default or conditional one."""
    theme = scene.theme
    colour = theme("ink-2")
    points = flow_points(scene, edge, flow.source, flow.target)
    line = el(
        "path",
        d=lines.rounded(lines.shortened(points, end=6)),
        fill="none",
        stroke=colour,
        stroke_width=1.4 * theme.stroke,
    )
    head = _solid_head(points, colour)
    sign = EMPTY
    source = scene.map.node.get(flow.source)
    if flow.default:
        sign = _slash(points, colour)
    elif (flow.conditional or flow.condition) and source is not None and source.is_activity:
        sign = _diamond(points, colour, theme("surface"))
    return scene.group(flow.id, "sequenceFlow", line, head, sign, title=flow.name)


def draw_message_flow(scene: Scene, message: MessageFlow, edge: Edge) -> Markup:
    """Return a hand-off: dashed in the sender's colour over a casing, ring and open arrowhead."""
    theme = scene.theme
    surface = theme("surface")
    look = scene.look(message.source)
    colour = theme(look.colour) if look.colour != "no-partner" else theme("ink-2")
    points = flow_points(scene, edge, message.source, message.target)
    body = lines.shortened(points, start=6.8, end=9)
    d = lines.rounded(body, radius=8)
    width = 1.9 * theme.stroke
    casing = el(
        "path",
        d=lines.rounded(lines.shortened(points, start=3, end=3), radius=8),
        fill="none",
        stroke=surface,
        stroke_opacity=0.9,
        stroke_width=width + 3.6,
    )
    line = el("path", d=d, fill="none", stroke=colour, stroke_width=width, stroke_dasharray="6 4")
    begin = lines.at(points, 0)
    ring = el(
        "circle",
        cx=begin[0].x + begin[1].x * 3.4,
        cy=begin[0].y + begin[1].y * 3.4,
        r=3.4,
        fill=surface,
        stroke=colour,
        stroke_width=1.6,
    )
    head = _open_head(points, colour, surface)
    envelope = _envelope(scene, message, edge, points)
    name = message.name or message.message_name
    return scene.group(message.id, "messageFlow", casing, line, ring, head, envelope, title=name)


def _envelope(scene: Scene, message: MessageFlow, edge: Edge, points: Sequence[Point]) -> Markup:
    """Return the envelope on a hand-off: white starts a conversation, grey answers."""
    if edge.message_visible is None:
        return EMPTY
    theme = scene.theme
    middle, _ = lines.at(points, 0.5)
    ground = theme("surface") if edge.message_visible else theme("line")
    return icons.glyph(
        icons.Glyph(*icons.ENVELOPE),
        middle.x,
        middle.y,
        size=26,
        filled=False,
        ink=theme("ink"),
        ground=ground,
        line=1.3,
        class_="it-envelope" + ("" if edge.message_visible else " it-reply"),
    )


def draw_data_association(scene: Scene, flow: DataAssociation, edge: Edge) -> Markup:
    """Return information as a row of round dots with an open arrow, to who takes it."""
    source, target = (flow.data, flow.node) if flow.incoming else (flow.node, flow.data)
    points = flow_points(scene, edge, source, target)
    body = _dotted(scene, points, scene.theme("ink-2"))
    head = _angle(points, scene.theme("ink-2"))
    return scene.group(flow.id, "dataAssociation", body, head, title="")


def draw_association(scene: Scene, flow: Association, edge: Edge) -> Markup:
    """Return an association: thin dots, with an arrow where it has a direction."""
    theme = scene.theme
    points = flow_points(scene, edge, flow.source, flow.target)
    line = el(
        "path",
        d=path(*((p.x, p.y) for p in points)),
        fill="none",
        stroke=theme("ink-2"),
        stroke_width=1.5 * theme.stroke,
        stroke_dasharray="0.1 4.5",
        stroke_linecap="round",
    )
    heads = []
    if flow.direction in ("One", "Both"):
        heads.append(_angle(points, theme("ink-2")))
    if flow.direction == "Both":
        heads.append(_angle(points[::-1], theme("ink-2")))
    return scene.group(flow.id, "association", line, *heads, title="")


def draw_link(scene: Scene, element: ElementId, edge: Edge) -> Markup:
    """Return a conversation link: a double line."""
    theme = scene.theme
    d = path(*((p.x, p.y) for p in edge.points))
    outer = el("path", d=d, fill="none", stroke=theme("ink"), stroke_width=4.4)
    inner = el("path", d=d, fill="none", stroke=theme("surface"), stroke_width=1.8)
    return scene.group(element, "conversationLink", outer, inner, title="")


def draw_plain_edge(scene: Scene, edge: Edge) -> Markup:
    """Return a line whose element the map does not hold, thin and grey: never left out."""
    theme = scene.theme
    d = path(*((p.x, p.y) for p in edge.points))
    line = el("path", d=d, fill="none", stroke=theme("line-strong"), stroke_width=1.2)
    return scene.group(edge.element, "unknown", line, title=edge.element)


def missing_points(scene: Scene, missing: Missing) -> list[Point] | None:
    """Return the way of information that is not sent; None when an end is not drawn."""
    ends = [scene.diagram.shapes.get(end) for end in (missing.source, missing.target)]
    if ends[0] is None or ends[1] is None:
        return None
    a, b = ends[0].bounds, ends[1].bounds
    left, right = max(a.x, b.x), min(a.right, b.right)
    if right - left > 12 and (a.bottom <= b.y or b.bottom <= a.y):
        x = left + (right - left) * 0.36
        return (
            [Point(x, a.bottom), Point(x, b.y)]
            if a.bottom <= b.y
            else [Point(x, a.y), Point(x, b.bottom)]
        )
    return lines.cropped(
        (a.centre, b.centre), start=lines.in_rectangle(a), end=lines.in_rectangle(b)
    )


def draw_missing(scene: Scene, missing: Missing) -> Markup:
    """Return information needed and not sent: dots in the barrier colour, ◆ in the middle."""
    points = missing_points(scene, missing)
    if points is None:
        return EMPTY
    colour = scene.theme("barrier")
    middle, _ = lines.at(points, 0.5)
    return el(
        "g",
        _dotted(scene, points, colour),
        _angle(points, colour),
        icons.finding(
            Effect.BARRIER, missing.number, middle.x, middle.y, size=21, theme=scene.theme
        ),
        class_="it-missing",
    )


# --- ends ---------------------------------------------------------------------------------------


def _inside(scene: Scene, element: ElementId) -> lines.Inside | None:
    shape = scene.diagram.shapes.get(element)
    if shape is None:
        return None
    node = scene.map.node.get(element)
    if node is not None and node.is_event:
        return lines.in_ellipse(shape.bounds)
    if node is not None and node.is_gateway:
        return lines.in_diamond(shape.bounds)
    if element in scene.map.pool or element in scene.map.lane:
        return None
    if node is not None and node.is_sub_process and scene.expanded(shape):
        return None
    return lines.in_rectangle(shape.bounds)


def _dotted(scene: Scene, points: Sequence[Point], colour: str) -> Markup:
    theme = scene.theme
    d = lines.rounded(lines.shortened(points, start=3, end=3))
    casing = el(
        "path", d=d, fill="none", stroke=theme("surface"), stroke_opacity=0.9, stroke_width=5.5
    )
    dots = el(
        "path",
        d=d,
        fill="none",
        stroke=colour,
        stroke_width=2.7 * theme.stroke,
        stroke_linecap="round",
        stroke_dasharray=DOTS,
    )
    return el("g", casing, dots)


def _corners(points: Sequence[Point], back: float, side: float) -> tuple[Point, Point, Point]:
    """Return an arrowhead's tip and its two corners."""
    tip, way = points[-1], lines.direction(points[-2], points[-1])
    root = Point(tip.x - way.x * back, tip.y - way.y * back)
    return (
        tip,
        Point(root.x - way.y * side, root.y + way.x * side),
        Point(root.x + way.y * side, root.y - way.x * side),
    )


def _solid_head(points: Sequence[Point], colour: str) -> Markup:
    return el(
        "path",
        d=path(*((p.x, p.y) for p in _corners(points, 9, 4.2)), closed=True),
        fill=colour,
        class_="it-head",
    )


def _open_head(points: Sequence[Point], colour: str, ground: str) -> Markup:
    tip, one, two = _corners(points, 9.5, 5)
    return el(
        "path",
        d=path((one.x, one.y), (tip.x, tip.y), (two.x, two.y), closed=True),
        fill=ground,
        stroke=colour,
        stroke_width=1.6,
        stroke_linejoin="round",
        class_="it-head it-open",
    )


def _angle(points: Sequence[Point], colour: str) -> Markup:
    tip, one, two = _corners(points, 6.5, 4.6)
    return el(
        "path",
        d=path((one.x, one.y), (tip.x, tip.y), (two.x, two.y)),
        fill="none",
        stroke=colour,
        stroke_width=1.8,
        stroke_linecap="round",
        stroke_linejoin="round",
        class_="it-head it-angle",
    )


def _slash(points: Sequence[Point], colour: str) -> Markup:
    begin, way = points[0], lines.direction(points[0], points[1])
    at = Point(begin.x + way.x * 10, begin.y + way.y * 10)
    across = Point(way.x * 3 - way.y * 6, way.y * 3 + way.x * 6)
    return el(
        "path",
        d=path((at.x - across.x, at.y - across.y), (at.x + across.x, at.y + across.y)),
        stroke=colour,
        stroke_width=1.8,
        class_="it-default",
    )


def _diamond(points: Sequence[Point], colour: str, ground: str) -> Markup:
    begin, way = points[0], lines.direction(points[0], points[1])
    corners = ((0.0, 0.0), (7.0, 4.5), (14.0, 0.0), (7.0, -4.5))
    placed = [
        (begin.x + way.x * a - way.y * s, begin.y + way.y * a + way.x * s) for a, s in corners
    ]
    return el(
        "path",
        d=path(*placed, closed=True),
        fill=ground,
        stroke=colour,
        stroke_width=1.4,
        stroke_linejoin="round",
        class_="it-conditional",
    )


def bounds_of(points: Sequence[Point]) -> Bounds:
    """Return the rectangle around points."""
    xs, ys = [p.x for p in points], [p.y for p in points]
    return Bounds(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
