"""`draw_mapping`: the service mapping as one SVG, for the wall and for the report.

A row per partner, a column per part of the service, dotted arrows from who has information
to who needs it. Like the map it is one file that asks for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intertwine.drawing import icons, lines, tokens
from intertwine.drawing.fonts import font_css
from intertwine.drawing.mapping_content import (
    Content,
    InformationArrow,
    Passing,
    Row,
    content,
)
from intertwine.drawing.mapping_layout import (
    BOX_TEXT,
    PILL,
    PILL_TEXT,
    Placed,
    pill_lines,
    place,
)
from intertwine.drawing.mapping_text import summary
from intertwine.drawing.partners import NOBODY, Look, badge, looks, pattern_definitions
from intertwine.drawing.scene import text_lines
from intertwine.drawing.svg import EMPTY, Markup, anchor, el, join, number, path, plain
from intertwine.drawing.text import LINE_HEIGHT, Fitted, fit, text_width
from intertwine.drawing.tokens import Theme
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds, Point
from intertwine.model.ids import PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say

MARGIN = 24.0
STRIP = 9.0
HEADER = 30.0
_INK = {Passing.SENT: "ink-2", Passing.MISSING: "barrier", Passing.EXCESS: "question"}
_LOCK = "M-4.7 0H4.7V7H-4.7ZM-2.7 0V-2.4a2.7 2.7 0 0 1 5.4 0V0"
_DIAMOND = "M0-7.2L7.2 0L0 7.2L-7.2 0Z"
_LEGEND = 13.5


def draw_mapping(
    service_map: ServiceMap,
    *,
    information: Sequence[InformationArrow] | None = None,
    theme: str = "screen",
    title: str = "",
    subtitle: str = "",
    note: str = "",
    partner_order: Sequence[PartnerId] | None = None,
    legend: bool = True,
    embed_font: bool = False,
    prefix: str = "mapping",
) -> str:
    """Return the service mapping of a map as SVG.

    `information` None means what the messages carry. `title` "" takes the usual one,
    `subtitle` "" the map's name; `note` is a line below the legend. `partner_order` is the
    study's order of partners, which fixes their colours. `embed_font` puts the font into the
    file, for a picture that stands alone. Ids begin with `prefix`, as in `draw_map`.
    """
    said = content(service_map, information)
    placed = place(said)
    style = tokens.theme(theme)
    given = looks(service_map.partners, order=partner_order)
    heading, top = _heading(
        title or say("mapping-title"), subtitle or service_map.name, placed.width, style
    )
    grid = join(
        (
            _headers(said, placed, style),
            join(
                _row(row, box, placed, given, style, prefix)
                for row, box in zip(said.rows, placed.rows, strict=True)
            ),
            _separators(placed, style),
            join(
                _arrow(arrow, points, style)
                for arrow, points in zip(said.arrows, placed.arrows, strict=True)
            ),
            join(
                _step(step, placed.boxes[step.id], style, prefix)
                for row in said.rows
                for cell in row.steps
                for step in cell
            ),
            join(
                _pill(arrow, pill, style)
                for arrow, pill in zip(said.arrows, placed.pills, strict=True)
                if pill is not None
            ),
        )
    )
    shift = f"translate({number(MARGIN)} {number(top + HEADER + 16)})"
    body = el("g", grid, transform=shift)
    bottom = top + HEADER + 16 + placed.height
    foot, end = _foot(said, bottom + 22, placed.width, note, style, legend=legend)
    patterns = pattern_definitions(given.values(), style, prefix=prefix)
    parts = join((el("defs", patterns), heading, body, foot))
    size = (placed.width + 2 * MARGIN, end + MARGIN)
    return _document(
        parts, size, style, prefix, title or say("mapping-title"), summary(said), embed_font
    )


def _document(
    parts: Markup,
    size: tuple[float, float],
    theme: Theme,
    prefix: str,
    title: str,
    told: str,
    embed_font: bool,
) -> str:
    width, height = size
    css = theme.css(f".it-{prefix}", used={"paper", *tokens.used_tokens(parts)})
    if embed_font:
        css += font_css()
    return el(
        "svg",
        el("title", plain(title), id=f"{prefix}-title"),
        el("desc", told, id=f"{prefix}-desc"),
        *([el("style", css)] if css else []),
        el("rect", width=width, height=height, fill=theme("paper"), class_="it-paper"),
        parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(width)} {number(height)}",
        width=width,
        height=height,
        class_=f"it-drawing it-{prefix}",
        role="img",
        aria_labelledby=f"{prefix}-title {prefix}-desc",
        font_family=tokens.FONT_FAMILY,
    )


# --- around the grid ----------------------------------------------------------------------------


def _heading(title: str, subtitle: str, width: float, theme: Theme) -> tuple[Markup, float]:
    """Return title and subtitle, and where the grid may begin below them."""
    big = fit(title, width, height=68, size=27, weight=700)
    parts = [text_lines(big, MARGIN, 20, fill=theme("ink"), weight=700, anchor_="start")]
    y = 20 + big.height + 4
    if plain(subtitle):
        small = fit(subtitle, width, height=40, size=15.5)
        parts.append(text_lines(small, MARGIN, y, fill=theme("ink-2"), weight=400, anchor_="start"))
        y += small.height
    return join(parts), y + 18


def _headers(said: Content, placed: Placed, theme: Theme) -> Markup:
    """Return the columns' names in arrows that point on to the next."""
    parts = []
    y = -HEADER - 16
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
        words = name if _is_numbered(name) else f"{place_ + 1}\u2002{name}"
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


def _is_numbered(name: str) -> bool:
    return any(c.isdigit() for c in name) and name == say(
        "mapping-part", {"number": "".join(c for c in name if c.isdigit())}
    )


def _row(
    row: Row,
    box: Bounds,
    placed: Placed,
    given: Mapping[PartnerId, Look],
    theme: Theme,
    prefix: str,
) -> Markup:
    """Return a partner's band with its pattern strip, letter and name."""
    look = given.get(row.partner.id, NOBODY) if row.partner else NOBODY
    name = (row.partner.name or row.partner.id) if row.partner else say("mapping-nobody")
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
    sign = badge(look, 22, top, size=mark, theme=theme) if mark else EMPTY
    words = text_lines(
        text, 22, top + mark + (8 if mark else 0), fill=theme("ink"), weight=600, anchor_="start"
    )
    element = row.partner.element if row.partner else "nobody"
    return el(
        "g",
        el("title", plain(name)),
        ground,
        strip,
        sign,
        words,
        id=anchor(prefix, element),
        class_="it-row",
    )


def _separators(placed: Placed, theme: Theme) -> Markup:
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


# --- in the grid --------------------------------------------------------------------------------


def _step(step: FlowNode, box: Bounds, theme: Theme, prefix: str) -> Markup:
    outline = el(
        "rect",
        x=box.x,
        y=box.y,
        width=box.width,
        height=box.height,
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
        step.name or say("mapping-unnamed"),
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


def _arrow(arrow: InformationArrow, points: Sequence[Point], theme: Theme) -> Markup:
    """Return round dots with an open head, in a casing so that crossings look woven."""
    ink = theme(_INK[arrow.passing])
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
        _open_head(head, ink),
        class_=f"it-information it-{arrow.passing}",
    )


def _open_head(d: str, ink: str) -> Markup:
    return el(
        "path",
        d=d,
        fill="none",
        stroke=ink,
        stroke_width=2.6,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def _pill(arrow: InformationArrow, box: Bounds, theme: Theme) -> Markup:
    """Return the label of an arrow: ◆ for trouble, what it is, a lock for consent."""
    plain_ = arrow.passing is Passing.SENT
    ink = theme("ink" if plain_ else _INK[arrow.passing])
    words = Fitted(pill_lines(arrow), PILL_TEXT)
    outline = el(
        "rect",
        x=box.x,
        y=box.y,
        width=box.width,
        height=box.height,
        rx=PILL / 2,
        fill=theme("surface"),
        stroke=theme(_INK[arrow.passing]),
        stroke_width=1.3,
    )
    left = box.x + 11
    parts = [outline]
    if not plain_:
        parts.append(_sign(_DIAMOND, left + 7, box.centre.y, fill=ink))
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


def _sign(d: str, x: float, y: float, *, fill: str) -> Markup:
    return el("path", d=d, fill=fill, transform=f"translate({number(x)} {number(y)})")


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


# --- below the grid -----------------------------------------------------------------------------


def _foot(
    said: Content, top: float, width: float, note: str, theme: Theme, *, legend: bool
) -> tuple[Markup, float]:
    """Return the legend of what is drawn, the note, and where they end."""
    parts: list[Markup] = []
    x, y = MARGIN, top
    for mark, wide, label, ink in _legend(said, theme) if legend else ():
        room = wide + 8 + text_width(label, _LEGEND, weight=600) + 34
        if x > MARGIN and x + room - 34 > MARGIN + width:
            x, y = MARGIN, y + 28
        text = Fitted((label,), _LEGEND)
        words = text_lines(
            text,
            wide + 8,
            2.5,
            fill=theme(ink),
            weight=400 if ink == "ink" else 600,
            anchor_="start",
        )
        parts.append(el("g", mark, words, transform=f"translate({number(x)} {number(y)})"))
        x += room
    bottom = y + (22 if parts else -14)
    if plain(note):
        text = fit(note, width, height=3 * 13 * LINE_HEIGHT, size=13)
        parts.append(
            text_lines(text, MARGIN, bottom + 14, fill=theme("ink-3"), weight=400, anchor_="start")
        )
        bottom += 14 + text.height
    return el("g", *parts, class_="it-legend"), bottom


def _legend(said: Content, theme: Theme) -> list[tuple[Markup, float, str, str]]:
    items: list[tuple[Markup, float, str, str]] = []
    steps = [step for row in said.rows for cell in row.steps for step in cell]
    if any(step.coproduced for step in steps):
        star = icons.asterisk(11, 10, radius=11, theme=theme)
        items.append((star, 22, say("mapping-legend-coproduced"), "ink"))
    ways = {arrow.passing for arrow in said.arrows}
    if ways:
        line = el(
            "path",
            d="M2 10H42",
            stroke=theme("ink-2"),
            stroke_width=3.4,
            stroke_linecap="round",
            stroke_dasharray="0.1 7",
        )
        head = _open_head("M41 4L49 10L41 16", theme("ink-2"))
        items.append((join((line, head)), 50, say("mapping-legend-sent"), "ink"))
    for way in (Passing.MISSING, Passing.EXCESS):
        if way in ways:
            sign = _sign(_DIAMOND, 9, 10, fill=theme(_INK[way]))
            items.append((sign, 18, say(f"mapping-legend-{way}"), _INK[way]))
    if any(arrow.consent for arrow in said.arrows):
        items.append((lock(7, 10, ink=theme("ink")), 14, say("mapping-legend-consent"), "ink"))
    return items
