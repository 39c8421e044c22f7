"""Gateways: choices, forks and what waits for the first of several events."""

from __future__ import annotations

from intertwine.drawing import icons
from intertwine.drawing.scene import Scene
from intertwine.drawing.svg import EMPTY, Markup, el, join, path
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Shape
from intertwine.model.kinds import NodeKind


def draw_gateway_body(scene: Scene, node: FlowNode, shape: Shape) -> Markup:
    """Return a gateway: its diamond and its sign."""
    theme, box = scene.theme, shape.bounds
    fill, ink = scene.fill(node.id)
    x, y = box.centre.x, box.centre.y
    diamond = el(
        "path",
        d=path((x, box.y), (box.right, y), (x, box.bottom), (box.x, y), closed=True),
        fill=fill,
        stroke=theme("ink"),
        stroke_width=1.5 * theme.stroke,
        stroke_linejoin="round",
        class_="it-body",
    )
    return join((diamond, _gateway_marker(node, shape, ink, fill)))


def _gateway_marker(node: FlowNode, shape: Shape, ink: str, ground: str) -> Markup:
    box = shape.bounds
    x, y, half = box.centre.x, box.centre.y, min(box.width, box.height) / 2

    def lines(d: str, width: float, name: str) -> Markup:
        return el(
            "path",
            d=d,
            fill="none",
            stroke=ink,
            stroke_width=width * half / 25,
            stroke_linecap="round",
            class_=f"it-gateway-{name}",
        )

    def bars(reach: float, slant: float) -> str:
        return path((x - slant, y - reach), (x + slant, y + reach)) + path(
            (x + slant, y - reach), (x - slant, y + reach)
        )

    cross = path((x - half * 0.44, y), (x + half * 0.44, y)) + path(
        (x, y - half * 0.44), (x, y + half * 0.44)
    )
    if node.kind is NodeKind.EXCLUSIVE_GATEWAY:
        if shape.marker_visible is False:
            return EMPTY
        return lines(bars(half * 0.34, half * 0.26), 3.6, "exclusive")
    if node.kind is NodeKind.PARALLEL_GATEWAY:
        return lines(cross, 3.6, "parallel")
    if node.kind is NodeKind.COMPLEX_GATEWAY:
        return lines(cross + bars(half * 0.32, half * 0.32), 3, "complex")
    if node.kind is NodeKind.INCLUSIVE_GATEWAY:
        return el(
            "circle",
            cx=x,
            cy=y,
            r=half * 0.42,
            fill="none",
            stroke=ink,
            stroke_width=2.8 * half / 25,
            class_="it-gateway-inclusive",
        )
    return _event_gateway(node, x, y, half, ink, ground)


def _event_gateway(
    node: FlowNode, x: float, y: float, half: float, ink: str, ground: str
) -> Markup:
    def ring(radius: float) -> Markup:
        return el("circle", cx=x, cy=y, r=radius, fill="none", stroke=ink, stroke_width=1.1)

    parallel = node.instantiate and not node.exclusive_events
    shape = icons.PARALLEL_MULTIPLE if parallel else icons.MULTIPLE
    name = "it-gateway-event" + (" it-instantiate" if node.instantiate else "")
    inner = EMPTY if node.instantiate else ring(half * 0.48)
    sign = icons.glyph(
        shape,
        x,
        y,
        size=half * 0.68,
        filled=False,
        ink=ink,
        ground=ground,
        line=1.1,
        class_="it-parallel" if parallel else None,
    )
    return el("g", ring(half * 0.58), inner, sign, class_=name)
