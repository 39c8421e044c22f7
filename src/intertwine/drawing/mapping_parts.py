"""The parts of the service mapping: headers, partners' bands, steps, arrows and their labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intertwine.drawing import icons, lines
from intertwine.drawing.mapping_content import Content, InformationArrow, Passing, Row
from intertwine.drawing.mapping_layout import BOX_TEXT, PILL, PILL_TEXT, Placed, pill_lines
from intertwine.drawing.partners import NOBODY, Look, badge
from intertwine.drawing.scene import text_lines
from intertwine.drawing.svg import EMPTY, Markup, anchor, el, join, number, path, plain, rectangle
from intertwine.drawing.text import Fitted, fit
from intertwine.drawing.tokens import Theme
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds, Point
from intertwine.model.ids import PartnerId
from intertwine.wording import say

STRIP = 9.0
HEADER = 30.0
ABOVE = HEADER + 16
"""How far the headers begin above the first band."""
INK = {Passing.SENT: "ink-2", Passing.MISSING: "barrier", Passing.EXCESS: "question"}
_LOCK = "M-4.7 0H4.7V7H-4.7ZM-2.7 0V-2.4a2.7 2.7 0 0 1 5.4 0V0"
_DIAMOND = "M0-7.2L7.2 0L0 7.2L-7.2 0Z"


def draw_headers(said: Content, placed: Placed, theme: Theme) -> Markup:
    """Return the columns' names in arrows that point on to the next."""
    parts = []
    y = -ABOVE
    tip = 10.0
    for place_, (name, (left, right)) in enumerate(zip(said.columns, placed.columns, strict=True)):
        low, high, notch = left + 3, right - 3 - tip, tip if place_ else 0.0
        outline = path(
            (low, y),
            (high, y),
            (high + tip, y + HEADER / 2),
            (high, y + HEADER),
            (low, y + HEADER),
            (low + notch, y + HEADER / 2),
            closed=True,
        )
        parts.append(el("path", d=outline, fill=theme("sunken")))
        words = name if not said.named else f"{place_ + 1}\u2002{name}"
        text = fit(words, high - low - notch - 6, height=HEADER - 2, size=15, weight=600)
        parts.append(
            text_lines(
                text,
                (low + notch + high) / 2 + 2,
                y + (HEADER - text.height) / 2,
                fill=theme("ink"),
                weight=600,
            )
        )
    return el("g", *parts, class_="it-parts")


def draw_row(
    row: Row,
    box: Bounds,
    placed: Placed,
    given: Mapping[PartnerId, Look],
    theme: Theme,
    prefix: str,
    *,
    language: str,
) -> Markup:
    """Return a partner's band with its pattern strip, letter and name."""
    look = given.get(row.partner.id, NOBODY) if row.partner else NOBODY
    nobody = say("mapping-nobody", language=language)
    name = (row.partner.name or row.partner.id) if row.partner else nobody
    ground = el(
        "rect",
        x=0,
        y=box.y,
        width=placed.width,
        height=box.height,
        rx=7,
        fill=theme(f"{look.colour}-tint"),
    )
    fill = theme("no-partner") if look is NOBODY else f"url(#{prefix}-{look.pattern_id})"
    strip = el("rect", x=0, y=box.y, width=STRIP, height=box.height, rx=3, fill=fill)
    text = fit(name, placed.left - 34, height=max(box.height - 44, 20), size=15, weight=700)
    mark = 24.0 if look is not NOBODY else 0.0
    high = mark + (8 if mark else 0) + text.height
    top = box.y + (box.height - high) / 2
    mark_ = badge(look, 22, top, size=mark, theme=theme) if mark else EMPTY
    words = text_lines(
        text, 22, top + mark + (8 if mark else 0), fill=theme("ink"), weight=600, anchor_="start"
    )
    element = row.partner.element if row.partner else "nobody"
    return el(
        "g",
        el("title", plain(name)),
        ground,
        strip,
        mark_,
        words,
        id=anchor(prefix, element),
        class_="it-row",
    )


def draw_separators(placed: Placed, theme: Theme) -> Markup:
    """Return the thin gaps between columns."""
    rules = [
        el(
            "line",
            x1=left,
            x2=left,
            y1=0,
            y2=placed.height,
            stroke=theme("paper"),
            stroke_width=2,
        )
        for left, _ in placed.columns[1:]
    ]
    return join(rules)


def draw_step(step: FlowNode, box: Bounds, theme: Theme, prefix: str, *, language: str) -> Markup:
    """Return a step; done with citizens it has a second outline and the asterisk."""
    outline = rectangle(
        box,
        rx=8,
        fill=theme("surface"),
        stroke=theme("ink"),
        stroke_width=1.6 * theme.stroke,
    )
    second, star = EMPTY, EMPTY
    if step.coproduced:
        second = el(
            "rect",
            x=box.x + 4,
            y=box.y + 4,
            width=box.width - 8,
            height=box.height - 8,
            rx=5,
            fill="none",
            stroke=theme("ink"),
            stroke_opacity=0.7,
            stroke_width=1.1,
            class_="it-second-hand",
        )
        star = icons.asterisk(box.right - 2, box.y + 2, radius=12, theme=theme)
    text = fit(
        step.name or say("mapping-unnamed", language=language),
        box.width - 18,
        height=box.height - 14,
        size=BOX_TEXT,
        weight=600,
    )
    words = text_lines(text, box.centre.x, box.centre.y - text.height / 2, fill=theme("ink"))
    label = el("title", plain(step.name)) if plain(step.name) else EMPTY
    return el(
        "g",
        label,
        outline,
        second,
        words,
        star,
        id=anchor(prefix, step.id),
        class_="it-element it-step",
        data_element=step.id,
    )


def draw_arrow(arrow: InformationArrow, points: Sequence[Point], theme: Theme) -> Markup:
    """Return round dots with an open head, in a casing so that crossings look woven."""
    ink = theme(INK[arrow.passing])
    d = lines.rounded(lines.shortened(points, start=1, end=7), radius=11)
    tip = lines.shortened(points, end=2)[-1]
    along = lines.direction(points[-2], points[-1])
    back = Point(tip.x - along.x * 7.5, tip.y - along.y * 7.5)
    head = path(
        (back.x - along.y * 6, back.y + along.x * 6),
        (tip.x, tip.y),
        (back.x + along.y * 6, back.y - along.x * 6),
    )
    casing = el(
        "path", d=d, fill="none", stroke=theme("surface"), stroke_width=8, stroke_opacity=0.85
    )
    dots = el(
        "path",
        d=d,
        fill="none",
        stroke=ink,
        stroke_width=3.4 * theme.stroke,
        stroke_linecap="round",
        stroke_dasharray="0.1 7",
    )
    return el(
        "g",
        el("title", plain(arrow.text)),
        casing,
        dots,
        open_head(head, ink),
        class_=f"it-information it-{arrow.passing}",
    )


def open_head(d: str, ink: str) -> Markup:
    """Return the open head of an arrow along a path."""
    return el(
        "path",
        d=d,
        fill="none",
        stroke=ink,
        stroke_width=2.6,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def draw_pill(arrow: InformationArrow, box: Bounds, theme: Theme) -> Markup:
    """Return the label of an arrow: ◆ for trouble, what it is, a lock for consent."""
    plain_ = arrow.passing is Passing.SENT
    ink = theme("ink" if plain_ else INK[arrow.passing])
    words = Fitted(pill_lines(arrow), PILL_TEXT)
    outline = rectangle(
        box,
        rx=PILL / 2,
        fill=theme("surface"),
        stroke=theme(INK[arrow.passing]),
        stroke_width=1.3,
    )
    left = box.x + 11
    parts = [outline]
    if not plain_:
        parts.append(diamond(left + 7, box.centre.y, fill=ink))
        left += 18
    room = box.right - 11 - (17 if arrow.consent else 0) - left
    parts.append(
        text_lines(
            words,
            left + room / 2,
            box.centre.y - words.height / 2,
            fill=ink,
            weight=600,
        )
    )
    if arrow.consent:
        parts.append(lock(box.right - 16, box.centre.y, ink=ink))
    return el("g", *parts, class_=f"it-pill it-{arrow.passing}")


def diamond(x: float, y: float, *, fill: str) -> Markup:
    """Return the sign of trouble, ◆. `x`, `y` is its middle."""
    return el("path", d=_DIAMOND, fill=fill, transform=f"translate({number(x)} {number(y)})")


def lock(x: float, y: float, *, ink: str) -> Markup:
    """Return a small lock: personal data that pass by consent. `x`, `y` is its middle."""
    return el(
        "path",
        d=_LOCK,
        fill="none",
        stroke=ink,
        stroke_width=1.4,
        stroke_linejoin="round",
        transform=f"translate({number(x)} {number(y - 1)})",
    )
