"""`draw_mapping`: the service mapping as one SVG, for the wall and for the report.

A row per partner, a column per part of the service, dotted arrows from who has information
to who needs it. Like the map it is one file that asks for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from intertwine.drawing import icons, tokens
from intertwine.drawing.fonts import font_css
from intertwine.drawing.mapping_content import (
    Content,
    InformationArrow,
    Passing,
    content,
)
from intertwine.drawing.mapping_layout import (
    place,
)
from intertwine.drawing.mapping_parts import (
    ABOVE,
    INK,
    diamond,
    draw_arrow,
    draw_headers,
    draw_pill,
    draw_row,
    draw_separators,
    draw_step,
    lock,
    open_head,
)
from intertwine.drawing.mapping_text import summary
from intertwine.drawing.partners import looks, pattern_definitions
from intertwine.drawing.scene import text_lines
from intertwine.drawing.svg import Markup, el, join, number, plain
from intertwine.drawing.text import LINE_HEIGHT, Fitted, fit, text_width
from intertwine.drawing.tokens import Theme
from intertwine.model.ids import PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say

MARGIN = 24.0
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
    language: str = "en",
) -> str:
    """Return the service mapping of a map as SVG.

    `information` None means what the messages carry. `title` "" takes the usual one,
    `subtitle` "" the map's name; `note` is a line below the legend. `partner_order` is the
    study's order of partners, which fixes their colours. `embed_font` puts the font into the
    file, for a picture that stands alone. Ids begin with `prefix`, as in `draw_map`. Our own
    words around the names are told in `language`.
    """
    said = content(service_map, information, language=language)
    title = title or say("mapping-title", language=language)
    placed = place(said)
    style = tokens.theme(theme)
    given = looks(service_map.partners, order=partner_order)
    heading, top = _heading(title, subtitle or service_map.name, placed.width, style)
    grid = join(
        (
            draw_headers(said, placed, style),
            join(
                draw_row(row, box, placed, given, style, prefix, language=language)
                for row, box in zip(said.rows, placed.rows, strict=True)
            ),
            draw_separators(placed, style),
            join(
                draw_arrow(arrow, points, style)
                for arrow, points in zip(said.arrows, placed.arrows, strict=True)
            ),
            join(
                draw_step(step, placed.boxes[step.id], style, prefix, language=language)
                for row in said.rows
                for cell in row.steps
                for step in cell
            ),
            join(
                draw_pill(arrow, pill, style)
                for arrow, pill in zip(said.arrows, placed.pills, strict=True)
                if pill is not None
            ),
        )
    )
    shift = f"translate({number(MARGIN)} {number(top + ABOVE)})"
    body = el("g", grid, transform=shift)
    bottom = top + ABOVE + placed.height
    foot, end = _foot(said, bottom + 22, placed.width, note, style, legend=legend)
    patterns = pattern_definitions(given.values(), style, prefix=prefix)
    parts = join((el("defs", patterns), heading, body, foot))
    size = (placed.width + 2 * MARGIN, end + MARGIN)
    return _document(parts, size, style, prefix, title, summary(said), embed_font)


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
        items.append((star, 22, say("mapping-legend-coproduced", language=said.language), "ink"))
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
        head = open_head("M41 4L49 10L41 16", theme("ink-2"))
        items.append(
            (join((line, head)), 50, say("mapping-legend-sent", language=said.language), "ink")
        )
    for way in (Passing.MISSING, Passing.EXCESS):
        if way in ways:
            mark = diamond(9, 10, fill=theme(INK[way]))
            label = say(f"mapping-legend-{way}", language=said.language)
            items.append((mark, 18, label, INK[way]))
    if any(arrow.consent for arrow in said.arrows):
        label = say("mapping-legend-consent", language=said.language)
        items.append((lock(7, 10, ink=theme("ink")), 14, label, "ink"))
    return items
