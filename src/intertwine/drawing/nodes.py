"""Flow nodes: what stands inside them, and what lies on their corners."""

from __future__ import annotations

from intertwine.drawing import icons
from intertwine.drawing.activities import draw_activity_body
from intertwine.drawing.events import draw_event_body
from intertwine.drawing.gateways import draw_gateway_body
from intertwine.drawing.scene import Scene, text_lines, titles
from intertwine.drawing.svg import EMPTY, Markup, el
from intertwine.drawing.text import fit
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds, Shape

RING = 9.0
"""Radius of the sign of co-production."""


def draw_node(scene: Scene, node: FlowNode, shape: Shape) -> Markup:
    """Return an activity, event or gateway with what stands inside it."""
    if node.is_event:
        body = draw_event_body(scene, node, shape.bounds)
    elif node.is_gateway:
        body = draw_gateway_body(scene, node, shape)
    else:
        body = draw_activity_body(scene, node, shape.bounds)
    partner = scene.map.partner_of(node.id)
    said = [node.name, scene.map.label(partner) if partner else ""]
    if node.coproduced:
        said.append(scene.say("drawing-coproduced"))
    reading = scene.overlay(node.id)
    if reading:
        said.append(reading[1].label)
    return scene.group(node.id, str(node.kind), body, title=titles(said))


def draw_badges(scene: Scene, node: FlowNode, box: Bounds) -> Markup:
    """Return what the upper corners hold: a value on the left, co-production on the right."""
    theme = scene.theme
    parts = []
    if node.coproduced:
        parts.append(icons.asterisk(box.right - 1, box.y + 1, radius=RING, theme=theme))
    reading = scene.overlay(node.id)
    if reading is not None:
        parts.append(_pill(scene, reading[1].label, box))
    return el("g", *parts, class_="it-badges") if parts else EMPTY


def _pill(scene: Scene, label: str, box: Bounds) -> Markup:
    theme = scene.theme
    text = fit(label, max(box.width * 0.8, 40), height=14, size=11.2, weight=700)
    width = max(text.width(weight=700) + 11, 22)
    x, y = box.x - 5, box.y - 9
    ground = el(
        "rect",
        x=x,
        y=y,
        width=width,
        height=16,
        rx=8,
        fill=theme("surface"),
        stroke=theme("ink"),
        stroke_width=1.1,
    )
    words = text_lines(text, x + width / 2, y + 8 - text.height / 2, fill=theme("ink"), weight=700)
    return el("g", ground, words, class_="it-value")
