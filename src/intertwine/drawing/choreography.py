"""Choreography tasks and conversation nodes: recognised, named and drawn, not measured."""

from __future__ import annotations

from intertwine.drawing.scene import Scene, text_lines
from intertwine.drawing.svg import EMPTY, Markup, el, join, path, rectangle
from intertwine.drawing.text import fit
from intertwine.model.elements import OtherElement
from intertwine.model.geometry import Bounds, Shape
from intertwine.model.ids import ElementId

CHOREOGRAPHY = frozenset({"choreographyTask", "subChoreography", "callChoreography"})
CONVERSATION = frozenset({"conversation", "subConversation", "callConversation"})
BAND = 20.0


def draw_other(scene: Scene, other: OtherElement, shape: Shape) -> Markup:
    """Return a choreography activity with its bands, or a conversation's hexagon."""
    if other.kind in CHOREOGRAPHY:
        body = _choreography(scene, other, shape)
    elif other.kind in CONVERSATION:
        body = _hexagon(scene, other, shape)
    else:
        body = unknown_box(scene, shape, other.name or other.kind)
    return scene.group(other.id, other.kind, body, title=other.name)


def unknown_box(scene: Scene, shape: Shape, name: str) -> Markup:
    """Return a plain dashed box for a shape that has no form of its own: never left out."""
    theme, box = scene.theme, shape.bounds
    outline = rectangle(
        box,
        rx=3,
        fill=theme("surface"),
        stroke=theme("line-strong"),
        stroke_width=1.2,
        stroke_dasharray="3 3",
    )
    text = fit(name, max(box.width - 6, 8), height=max(box.height - 4, 10), size=11)
    words = text_lines(text, box.centre.x, box.centre.y - text.height / 2, fill=theme("ink-2"))
    return join((outline, words))


def _choreography(scene: Scene, other: OtherElement, shape: Shape) -> Markup:
    theme, box = scene.theme, shape.bounds
    thick = 2.9 if other.kind == "callChoreography" else 1.5
    band = min(BAND, box.height / 4)
    above, below = _bands(other)
    rows = [box.y + place * band for place in range(len(above))]
    rows += [box.bottom - (len(below) - place) * band for place in range(len(below))]
    clip = rectangle(box, rx=7, fill=theme("surface"))
    parts = [clip]
    for participant, y in zip((*above, *below), rows, strict=True):
        parts.append(
            _participant(
                scene,
                participant,
                Bounds(box.x, y, box.width, band),
                shaded=participant != other.initiating,
            )
        )
    outline = rectangle(
        box,
        rx=7,
        fill="none",
        stroke=theme("ink"),
        stroke_width=thick * theme.stroke,
        class_="it-body",
    )
    middle = Bounds(
        box.x, box.y + len(above) * band, box.width, box.height - (len(above) + len(below)) * band
    )
    sub = other.kind == "subChoreography"
    text = fit(
        other.name, box.width - 8, height=middle.height - (18 if sub else 2), size=theme.label
    )
    top = middle.centre.y - text.height / 2 - (8 if sub else 0)
    words = text_lines(text, box.centre.x, top, fill=theme("ink"))
    plus = _plus(scene, middle.centre.x, middle.bottom - 9) if sub else EMPTY
    return join((*parts, outline, words, plus))


def _bands(other: OtherElement) -> tuple[tuple[ElementId, ...], tuple[ElementId, ...]]:
    """Return the participants above and below: who begins stands above."""
    first = other.initiating if other.initiating in other.participants else None
    rest = tuple(p for p in other.participants if p != first)
    return ((first,), rest) if first is not None else (rest[:1], rest[1:])


def _participant(scene: Scene, participant: ElementId, box: Bounds, *, shaded: bool) -> Markup:
    theme = scene.theme
    ground = rectangle(
        box,
        fill=theme("line") if shaded else theme("surface"),
        stroke=theme("ink"),
        stroke_width=1.1,
    )
    text = fit(scene.map.label(participant), box.width - 8, height=box.height, size=11)
    words = text_lines(text, box.centre.x, box.centre.y - text.height / 2, fill=theme("ink"))
    return el("g", ground, words, class_="it-band" + (" it-shaded" if shaded else ""))


def _hexagon(scene: Scene, other: OtherElement, shape: Shape) -> Markup:
    theme, box = scene.theme, shape.bounds
    side = box.width * 0.24
    y = box.centre.y
    thick = 2.9 if other.kind == "callConversation" else 1.5
    outline = el(
        "path",
        d=path(
            (box.x, y),
            (box.x + side, box.y),
            (box.right - side, box.y),
            (box.right, y),
            (box.right - side, box.bottom),
            (box.x + side, box.bottom),
            closed=True,
        ),
        fill=theme("surface"),
        stroke=theme("ink"),
        stroke_width=thick * theme.stroke,
        stroke_linejoin="round",
        class_="it-body",
    )
    plus = _plus(scene, box.centre.x, box.bottom - 9) if other.kind == "subConversation" else EMPTY
    return join((outline, plus))


def _plus(scene: Scene, x: float, y: float) -> Markup:
    ink = scene.theme("ink")
    square = el(
        "rect", x=x - 6, y=y - 6, width=12, height=12, fill="none", stroke=ink, stroke_width=1.2
    )
    cross = el(
        "path",
        d=path((x - 4, y), (x + 4, y)) + path((x, y - 4), (x, y + 4)),
        stroke=ink,
        stroke_width=1.2,
    )
    return el("g", square, cross, class_="it-marker it-collapsed")
