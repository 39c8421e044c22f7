"""What stands around a map: the phases above it and the legend below it."""

from __future__ import annotations

from itertools import pairwise

from intertwine.drawing import icons
from intertwine.drawing.scene import Scene, text_lines
from intertwine.drawing.svg import EMPTY, Markup, el
from intertwine.drawing.text import fit, text_width
from intertwine.drawing.tokens import SCALES
from intertwine.model.geometry import Bounds
from intertwine.model.ids import ElementId
from intertwine.model.kinds import Effect
from intertwine.wording import has

SIZE = 11.5
ROW = 24.0
REACH = 40.0
"""How far a phase may stand over the next, in pixels: less than half a step."""


def phase_spans(scene: Scene) -> tuple[tuple[str, float, float], ...]:
    """Return the phases with where each begins and ends from left to right.

    Empty unless the drawing really is in columns: at least two phases, in the map's order,
    none reaching into the next by more than `REACH`.
    """
    spans: dict[str, tuple[float, float]] = {}
    for node in scene.map.nodes:
        shape = scene.diagram.shapes.get(node.id)
        if shape is None or not node.phase or node.id in scene.hidden:
            continue
        low, high = spans.get(node.phase, (shape.bounds.x, shape.bounds.right))
        spans[node.phase] = (min(low, shape.bounds.x), max(high, shape.bounds.right))
    listed = [(phase, *spans[phase]) for phase in scene.map.phases if phase in spans]
    apart = all(one[2] <= two[1] + REACH for one, two in pairwise(listed))
    return tuple(listed) if len(listed) > 1 and apart else ()


def draw_phases(scene: Scene, top: float) -> Markup:
    """Return the phases as quiet captions with short rules between them."""
    spans = phase_spans(scene)
    theme = scene.theme
    parts = []
    for place, (phase, low, high) in enumerate(spans):
        before = (spans[place - 1][2] + low) / 2 if place else low
        after = (high + spans[place + 1][1]) / 2 if place + 1 < len(spans) else high
        room = after - before - 10
        text = fit(phase, room, height=15, size=SIZE)
        parts.append(
            text_lines(
                text,
                (low + high) / 2 if not place else (before + after) / 2,
                top + 1,
                fill=theme("ink-3"),
            )
        )
        if place:
            parts.append(
                el(
                    "line",
                    x1=before,
                    x2=before,
                    y1=top - 2,
                    y2=top + 17,
                    stroke=theme("line"),
                    stroke_width=1,
                )
            )
    return el("g", *parts, class_="it-phases")


def draw_legend(scene: Scene, area: Bounds) -> tuple[Markup, float]:
    """Return the legend set into rows of the map's width, and its height; 0 for none.

    Only what the drawing shows is explained.
    """
    x, y = area.x, area.bottom + 14
    parts: list[Markup] = []
    for overlay in scene.overlays:
        drawn, y = _scale(scene, overlay.scale, overlay.legend, x, y)
        parts.append(drawn)
    left = x
    for item, label in _items(scene):
        width = 40 + text_width(label, SIZE, weight=600)
        if left + width > area.right and left > x:
            left, y = x, y + ROW
        text = fit(label, width, height=16, size=SIZE)
        parts.append(
            el(
                "g",
                item,
                text_lines(text, 34, 2, fill=scene.theme("ink-2"), weight=500, anchor_="start"),
                transform=f"translate({left:.1f} {y:.1f})",
            )
        )
        left += width + 18
    if not parts:
        return EMPTY, 0.0
    bottom = y + (ROW if left > x else 0)
    return el("g", *parts, class_="it-legend"), bottom - area.bottom


def _scale(scene: Scene, name: str, legend: str, x: float, y: float) -> tuple[Markup, float]:
    theme = scene.theme
    parts = []
    if legend and has(legend):
        text = fit(scene.say(legend), 600, height=18, size=12.5)
        parts.append(text_lines(text, x, y, fill=theme("ink"), weight=700, anchor_="start"))
        y += 20
    left = x
    for step in range(len(SCALES[name].bounds) + 1):
        label = scene.say(f"scale-{name}-{step}")
        width = max(text_width(label, SIZE, weight=700) + 18, 58)
        parts.append(el("rect", x=left, y=y, width=width, height=20, fill=theme(f"{name}-{step}")))
        text = fit(label, width, height=16, size=SIZE)
        parts.append(
            text_lines(text, left + width / 2, y + 3, fill=theme(f"{name}-{step}-text"), weight=700)
        )
        left += width
    return el("g", *parts), y + 20 + 10


def _items(scene: Scene) -> list[tuple[Markup, str]]:
    theme = scene.theme
    items: list[tuple[Markup, str]] = []
    drawn: set[ElementId] = set(scene.diagram.shapes) | set(scene.diagram.edges)
    if any(n.coproduced and n.id in drawn for n in scene.map.nodes):
        items.append(
            (icons.asterisk(17, 8.5, radius=8, theme=theme), scene.say("legend-coproduced"))
        )
    if any(m.id in drawn for m in scene.map.messages):
        items.append((_hand_off(scene), scene.say("legend-hand-off")))
    if any(a.id in drawn for a in scene.map.data_associations):
        items.append((_dots(scene, "ink-2"), scene.say("legend-information")))
    if scene.missing:
        items.append((_dots(scene, "barrier"), scene.say("legend-missing")))
    effects = {mark.effect for mark in scene.marks}
    for effect in Effect:
        if effect in effects:
            mark = icons.finding(effect, "", 17, 8.5, size=18, theme=theme)
            items.append((mark, scene.say(f"legend-{effect.value}")))
    if any(r.value is None for o in scene.overlays for r in o.readings.values()):
        box = el(
            "rect",
            x=4,
            y=1,
            width=26,
            height=15,
            rx=4,
            fill=scene.ref("withheld"),
            stroke=theme("line-strong"),
            stroke_width=1,
        )
        items.append((box, scene.say("legend-withheld")))
    return items


def _hand_off(scene: Scene) -> Markup:
    theme = scene.theme
    line = el(
        "line",
        x1=3,
        x2=21,
        y1=8.5,
        y2=8.5,
        stroke=theme("ink-2"),
        stroke_width=1.9,
        stroke_dasharray="6 4",
    )
    head = el(
        "path",
        d="M22 4L30 8.5L22 13Z",
        fill=theme("surface"),
        stroke=theme("ink-2"),
        stroke_width=1.5,
        stroke_linejoin="round",
    )
    return el("g", line, head)


def _dots(scene: Scene, token: str) -> Markup:
    return el(
        "line",
        x1=4,
        x2=30,
        y1=8.5,
        y2=8.5,
        stroke=scene.theme(token),
        stroke_width=2.8,
        stroke_linecap="round",
        stroke_dasharray="0.1 6",
    )
