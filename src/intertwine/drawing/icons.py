"""BPMN's markers and the product's own signs, on a 20-unit grid around (0, 0).

A glyph has an outline, which is hollow (caught, receiving) or filled (thrown, sending), and
details, which are drawn on it in the other colour.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from intertwine.drawing.overlays import Change
from intertwine.drawing.svg import EMPTY, Markup, el, join, number
from intertwine.drawing.text import text_width
from intertwine.drawing.tokens import Theme
from intertwine.model.kinds import Effect, EventKind, LoopKind, NodeKind

ENVELOPE = ("M-8.5-6H8.5V6H-8.5Z", "M-8.5-6L0 1L8.5-6")
TRIANGLES = "M0-6.5V6.5L-8.5 0ZM8.5-6.5V6.5L0 0Z"
PENTAGON = "M0-9L8.6-2.8L5.3 7.3H-5.3L-8.6-2.8Z"
PLUS = "M-2.6-8.5H2.6V-2.6H8.5V2.6H2.6V8.5H-2.6V2.6H-8.5V-2.6H-2.6Z"


def _circle(radius: float, x: float = 0, y: float = 0) -> str:
    r = number(radius)
    across = number(2 * radius)
    arcs = f"a{r} {r} 0 1 1 {across} 0a{r} {r} 0 1 1 -{across} 0Z"
    return f"M{number(x - radius)} {number(y)}{arcs}"


def _clock() -> str:
    ticks = []
    for hour in range(12):
        across, up = math.sin(hour * math.pi / 6), -math.cos(hour * math.pi / 6)
        ticks.append(
            f"M{number(across * 7)} {number(up * 7)}L{number(across * 8.6)} {number(up * 8.6)}"
        )
    return "".join(ticks) + "M1.8-6L0 0H4.6"


def _gear(x: float, y: float, radius: float, teeth: int = 8) -> str:
    points = []
    for place in range(teeth * 4):
        reach = radius if place % 4 in (0, 1) else radius * 0.74
        angle = (place - 0.5 + (0.2 if place % 2 else -0.2)) * math.pi / (teeth * 2)
        points.append(
            f"{number(x + reach * math.cos(angle))} {number(y + reach * math.sin(angle))}"
        )
    return f"M{'L'.join(points)}Z"


@dataclass(frozen=True, slots=True)
class Glyph:
    """An outline and the details on it, as path data."""

    outline: str
    details: str = ""
    filled: bool = False
    """True when it is always filled."""


EVENT_GLYPHS: dict[EventKind, Glyph] = {
    EventKind.MESSAGE: Glyph(*ENVELOPE),
    EventKind.TIMER: Glyph(_circle(9.4), _clock()),
    EventKind.ERROR: Glyph("M-8 8.2L-3.4-6.6L2.4 1.2L8-8.2L3.6 6.8L-2.6-.8Z"),
    EventKind.ESCALATION: Glyph("M0-9L6.6 8.4L0 2L-6.6 8.4Z"),
    EventKind.CANCEL: Glyph(
        "M-8.4-5.8L-5.8-8.4L0-2.6L5.8-8.4L8.4-5.8L2.6 0L8.4 5.8L5.8 8.4L0 2.6L-5.8 8.4L-8.4 5.8"
        "L-2.6 0Z"
    ),
    EventKind.COMPENSATE: Glyph(TRIANGLES),
    EventKind.CONDITIONAL: Glyph(
        "M-7-8.6H7V8.6H-7Z", "M-4.4-5H4.4M-4.4-1.7H4.4M-4.4 1.7H4.4M-4.4 5H4.4"
    ),
    EventKind.LINK: Glyph("M-8.8-3.2H1.2V-7.8L8.8 0L1.2 7.8V3.2H-8.8Z"),
    EventKind.SIGNAL: Glyph("M0-9L8.8 6.8H-8.8Z"),
    EventKind.TERMINATE: Glyph(_circle(9.6), filled=True),
}
MULTIPLE = Glyph(PENTAGON)
PARALLEL_MULTIPLE = Glyph(PLUS)

TASK_GLYPHS: dict[NodeKind, Glyph] = {
    NodeKind.USER_TASK: Glyph(
        "M-8.8 9.4V6C-8.8 2.4-6 .8-3 .2H3C6 .8 8.8 2.4 8.8 6V9.4Z" + _circle(4.4, 0, -4.8),
        "M-4.8 9.4V5.8M4.8 9.4V5.8",
    ),
    NodeKind.MANUAL_TASK: Glyph(
        "M-9.4-2.2L-5.2-7.6H1.4a1.6 1.6 0 0 1 0 3.2H-1.6H7.6a1.6 1.6 0 0 1 0 3.2H8.2a1.6 1.6 0 0 1"
        " 0 3.2H7a1.6 1.6 0 0 1 0 3.2H4.4a1.5 1.5 0 0 1 0 3H-5.2L-9.4 5.6Z",
        "M.6-1.2H7.6M.6 2H8.2M.6 5.2H7",
    ),
    NodeKind.SERVICE_TASK: Glyph(
        _gear(-2.4, -2.4, 7.2) + _circle(2.6, -2.4, -2.4),
    ),
    NodeKind.SCRIPT_TASK: Glyph(
        "M-4.6-9H8.4C4-5 4-2.6 6 0C8 2.6 8 5 3.8 9H-8.4C-4 5-4 2.6-6 0C-8-2.6-8-5-4.6-9Z",
        "M-3.8-5H3M-3.4-1.6H3.4M-2 1.8H5M-2.4 5.2H4.4",
    ),
    NodeKind.BUSINESS_RULE_TASK: Glyph(
        "M-9.4-7.6H9.4V7.6H-9.4Z", "M-9.4-3.4H9.4M-9.4 2H9.4M-3.8-3.4V7.6M-9.4-5.5H9.4"
    ),
    NodeKind.SEND_TASK: Glyph(*ENVELOPE, filled=True),
    NodeKind.RECEIVE_TASK: Glyph(*ENVELOPE),
}

LOOP_MARKS: dict[LoopKind, str] = {
    LoopKind.STANDARD: "M-1.6 7.2A7.2 7.2 0 1 1 3.4 6.4M-1.6 7.2L-6.6 7.4M-1.6 7.2L-2 2.4",
    LoopKind.PARALLEL: "M-5.4-7V7M0-7V7M5.4-7V7",
    LoopKind.SEQUENTIAL: "M-7-5.4H7M-7 0H7M-7 5.4H7",
}
AD_HOC = "M-8 2.4C-6-3.4-2.6-3 0-.2S6 3.4 8-2.2"


def glyph(
    shape: Glyph,
    x: float,
    y: float,
    *,
    size: float,
    filled: bool,
    ink: str,
    ground: str,
    line: float = 1.5,
    class_: str | None = None,
) -> Markup:
    """Return a glyph of so many pixels with its middle at `x`, `y`."""
    scale = max(size, 0.1) / 20
    solid = filled or shape.filled
    width = line / scale
    outline = el(
        "path",
        d=shape.outline,
        fill=ink if solid else ground,
        fill_rule="evenodd",
        stroke=ink,
        stroke_width=width,
        stroke_linejoin="round",
    )
    details = EMPTY
    if shape.details:
        details = el(
            "path",
            d=shape.details,
            fill="none",
            stroke=ground if solid else ink,
            stroke_width=width,
            stroke_linecap="round",
            stroke_linejoin="round",
        )
    return el("g", outline, details, transform=_place(x, y, scale), class_=class_)


def gears(x: float, y: float, *, size: float, ink: str, ground: str) -> Markup:
    """Return the two gears of a service task."""
    front = Glyph(_gear(3.2, 3.2, 6.6) + _circle(2.2, 3.2, 3.2))
    parts = (TASK_GLYPHS[NodeKind.SERVICE_TASK], front)
    return join(
        glyph(part, x, y, size=size, filled=False, ink=ink, ground=ground, line=1.1)
        for part in parts
    )


def stroke_mark(
    d: str,
    x: float,
    y: float,
    *,
    size: float,
    ink: str,
    line: float = 1.7,
    class_: str | None = None,
) -> Markup:
    """Return a marker made of lines, with its middle at `x`, `y`."""
    scale = max(size, 0.1) / 20
    return el(
        "path",
        d=d,
        fill="none",
        stroke=ink,
        stroke_width=line / scale,
        stroke_linecap="round",
        stroke_linejoin="round",
        transform=_place(x, y, scale),
        class_=class_,
    )


def asterisk(x: float, y: float, *, radius: float, theme: Theme) -> Markup:
    """Return the sign of co-production: a six-armed asterisk in a ring."""
    ring = el(
        "circle", cx=x, cy=y, r=radius, fill=theme("surface"), stroke=theme("ink"), stroke_width=1.3
    )
    arms = []
    reach = radius * 0.58
    for turn in (0, 60, 120):
        across, up = math.sin(math.radians(turn)) * reach, math.cos(math.radians(turn)) * reach
        arms.append(f"M{number(x - across)} {number(y + up)}L{number(x + across)} {number(y - up)}")
    star = el(
        "path",
        d="".join(arms),
        stroke=theme("ink"),
        stroke_width=radius * 0.22,
        stroke_linecap="round",
    )
    return el("g", ring, star, class_="it-coproduced")


def finding(effect: Effect, text: str, x: float, y: float, *, size: float, theme: Theme) -> Markup:
    """Return a finding's shape with its number: advantage ▲, barrier ◆, open question ○.

    A question without a number shows "?". `x`, `y` is the middle.
    """
    surface = theme("surface")
    scale = max(size, 0.1) / 20
    colour = theme(effect.value)
    letter = text or ("?" if effect is Effect.QUESTION else "")
    ink, drop = surface, 3.5
    if effect is Effect.ADVANTAGE:
        casing = el(
            "path",
            d="M0-9.5L9.5 8.5H-9.5Z",
            fill=surface,
            stroke=surface,
            stroke_width=2,
            stroke_linejoin="round",
        )
        body = el(
            "path",
            d="M0-7.5L8 7H-8Z",
            fill=colour,
            stroke=colour,
            stroke_width=1.5,
            stroke_linejoin="round",
        )
        drop = 5.3
    elif effect is Effect.BARRIER:
        casing = el("path", d="M0-10L10 0L0 10L-10 0Z", fill=surface)
        body = el("path", d="M0-8.4L8.4 0L0 8.4L-8.4 0Z", fill=colour)
    else:
        casing = el("circle", r=9.6, fill=surface)
        body = el("circle", r=8, fill=theme("question-soft"), stroke=colour, stroke_width=1.6)
        ink = colour
    font = 9.5 if len(letter) < 2 else 7.6
    number_ = el(
        "text", letter, y=drop, text_anchor="middle", font_size=font, font_weight=700, fill=ink
    )
    return el(
        "g",
        casing,
        body,
        number_,
        transform=_place(x, y, scale),
        class_=f"it-finding it-{effect.value}",
    )


def _place(x: float, y: float, scale: float) -> str:
    return f"translate({number(x)} {number(y)}) scale({scale:.4g})"


CHANGES = {
    Change.NEW: ("+", "focus"),
    Change.GONE: ("\u2212", "ink-2"),
    Change.OTHER: ("\u2260", "ink"),
}
"""The sign of each kind of difference, and the token of its colour."""


def change(kind: Change, text: str, x: float, y: float, *, theme: Theme) -> tuple[Markup, float]:
    """Return a difference's badge, sign and number, and its width. `x` is its left side."""
    sign, token = CHANGES[kind]
    words = f"{sign} {text}".strip()
    width = max(text_width(words, 11, weight=700) + 10, 20)
    ground = el(
        "rect",
        x=x,
        y=y - 9,
        width=width,
        height=18,
        rx=4,
        fill=theme("surface"),
        stroke=theme(token),
        stroke_width=1.8,
        stroke_dasharray="3 2" if kind is Change.GONE else None,
    )
    written = el(
        "text",
        words,
        x=x + width / 2,
        y=y + 4,
        text_anchor="middle",
        font_size=11,
        font_weight=700,
        fill=theme(token),
    )
    return el("g", ground, written, class_=f"it-change it-change-{kind}"), width
