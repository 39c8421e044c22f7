"""Events: start, intermediate, boundary and end, with what they wait for or tell."""

from __future__ import annotations

from intertwine.drawing import icons
from intertwine.drawing.scene import Scene
from intertwine.drawing.svg import EMPTY, Markup, el, join
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds
from intertwine.model.kinds import EventKind, NodeKind


def draw_event_body(scene: Scene, node: FlowNode, box: Bounds) -> Markup:
    """Return an event: thin, double or thick, dashed where it does not interrupt."""
    theme = scene.theme
    fill, ink = scene.fill(node.id)
    if scene.overlay(node.id) is None:
        ink = theme("ink")
    radius = min(box.width, box.height) / 2
    x, y = box.centre.x, box.centre.y
    dashed = not node.interrupting and node.kind in (NodeKind.START_EVENT, NodeKind.BOUNDARY_EVENT)
    dash = f"{radius * 0.28:.2f} {radius * 0.18:.2f}" if dashed else None
    thick = {NodeKind.END_EVENT: 3.6}.get(node.kind, 1.5) * theme.stroke
    ring = el(
        "circle",
        cx=x,
        cy=y,
        r=max(radius - (1 if thick > 3 else 0), 0),
        fill=fill,
        stroke=theme("ink"),
        stroke_width=thick,
        stroke_dasharray=dash,
        class_="it-body" + (" it-non-interrupting" if dashed else ""),
    )
    second = EMPTY
    if node.kind in (
        NodeKind.INTERMEDIATE_CATCH_EVENT,
        NodeKind.INTERMEDIATE_THROW_EVENT,
        NodeKind.BOUNDARY_EVENT,
    ):
        second = el(
            "circle",
            cx=x,
            cy=y,
            r=max(radius - max(radius / 6, 2.2), 0),
            fill="none",
            stroke=theme("ink"),
            stroke_width=1.3 * theme.stroke,
            stroke_dasharray=dash,
            class_="it-double",
        )
    thrown = node.kind in (NodeKind.END_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT)
    size = radius * 2 * (0.6 if second or thick > 3 else 0.64)
    return join(
        (ring, second, event_glyph(node, x, y, size=size, thrown=thrown, ink=ink, ground=fill))
    )


def event_glyph(
    node: FlowNode, x: float, y: float, *, size: float, thrown: bool, ink: str, ground: str
) -> Markup:
    """Return the sign of what an event waits for (hollow) or tells (filled)."""
    if not node.events:
        return EMPTY
    if len(node.events) > 1:
        name = "parallel-multiple" if node.parallel_multiple else "multiple"
        shape = icons.PARALLEL_MULTIPLE if node.parallel_multiple else icons.MULTIPLE
    else:
        kind = node.events[0].kind
        name, shape = kind.value, icons.EVENT_GLYPHS[kind]
        if kind is EventKind.TERMINATE:
            size *= 1.06
    how = "thrown" if thrown else "caught"
    return icons.glyph(
        shape,
        x,
        y,
        size=size,
        filled=thrown,
        ink=ink,
        ground=ground,
        line=max(size / 17, 0.9),
        class_=f"it-event-{name} it-{how}",
    )
