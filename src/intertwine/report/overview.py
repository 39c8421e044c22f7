"""The picture of page one for a service too large to draw there: who takes part, and when.

A row per partner, a column per part of the service, a small box per step, hand-offs as
threads, and the numbers of the statements where they belong. It has no step's name, so that
it can be read at the width of a page; the map behind it has them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from intertwine.drawing import Look, Mark, Theme, looks, theme
from intertwine.drawing.icons import asterisk, finding
from intertwine.drawing.mapping_content import Content, InformationArrow, Row, content
from intertwine.drawing.partners import NOBODY, badge, pattern_definitions
from intertwine.drawing.scene import text_lines
from intertwine.drawing.svg import Markup, Value, el, join, number, rectangle
from intertwine.drawing.text import fit
from intertwine.drawing.tokens import FONT_FAMILY, used_tokens
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds, Point
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say

WIDTH, NAMES, HEADER, GAP = 960.0, 178.0, 38.0, 4.0
BOX_WIDTH, BOX_HEIGHT, BETWEEN, LEAST_ROW = 24.0, 15.0, 9.0, 46.0
MARK, LEGEND = 18.0, 30.0


def draw_overview(
    service_map: ServiceMap,
    *,
    marks: Sequence[Mark] = (),
    partner_order: Sequence[PartnerId] = (),
    title: str = "",
    prefix: str = "overview",
    language: str = "en",
) -> str:
    """Return the overview of a map as SVG, in colours that follow light and dark."""
    style = theme("screen")
    told = content(service_map, _hand_offs(service_map), language=language)
    given = looks(service_map.partners, order=partner_order)
    column = (WIDTH - NAMES) / max(len(told.columns), 1)
    rows = _rows(told, column)
    boxes = _boxes(told, rows, column)
    height = (rows[-1].bottom if rows else HEADER) + LEGEND
    parts = join(
        (
            el("defs", pattern_definitions(given.values(), style, prefix=prefix)),
            _columns(told.columns, column, style),
            join(
                _row(row, box, _look(row, given), style, prefix, language)
                for row, box in zip(told.rows, rows, strict=True)
            ),
            join(_thread(a, boxes, service_map, given, style) for a in told.arrows),
            join(_step(n, boxes[n.id], style) for n in _steps(told)),
            join(
                _closed(boxes[row.partner.element], style)
                for row in told.rows
                if row.closed and row.partner
            ),
            _numbers(service_map, told, rows, boxes, marks, style),
            _legend(height - LEGEND + 17, told, style, language),
        )
    )
    return el(
        "svg",
        el("title", title or service_map.name, id=f"{prefix}-title"),
        el("style", style.css(f".it-{prefix}", used=used_tokens(parts))),
        parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(WIDTH)} {number(height)}",
        width=WIDTH,
        height=height,
        class_=f"it-drawing it-{prefix}",
        role="img",
        aria_labelledby=f"{prefix}-title",
        font_family=FONT_FAMILY,
    )


def _hand_offs(service_map: ServiceMap) -> tuple[InformationArrow, ...]:
    """Return every message as an arrow that carries its id, so that it can be found again."""
    return tuple(InformationArrow(m.source, m.target, m.id) for m in service_map.messages)


# --- where things lie -----------------------------------------------------------------------------


def _steps(told: Content) -> list[FlowNode]:
    return [node for row in told.rows for cell in row.steps for node in cell]


def _across(column: float) -> int:
    """Return how many boxes stand side by side in a cell."""
    return max(int((column - BETWEEN) // (BOX_WIDTH + BETWEEN)), 1)


def _rows(told: Content, column: float) -> list[Bounds]:
    found: list[Bounds] = []
    top = HEADER
    for row in told.rows:
        lines = max((-(-len(cell) // _across(column)) for cell in row.steps), default=1)
        height = max(LEAST_ROW, lines * (BOX_HEIGHT + BETWEEN) + BETWEEN)
        found.append(Bounds(0, top, WIDTH, height))
        top += height + GAP
    return found


def _boxes(told: Content, rows: Sequence[Bounds], column: float) -> dict[ElementId, Bounds]:
    boxes: dict[ElementId, Bounds] = {}
    for row, band in zip(told.rows, rows, strict=True):
        for place, cell in enumerate(row.steps):
            lines = -(-len(cell) // _across(column))
            top = band.centre.y - (lines * (BOX_HEIGHT + BETWEEN) - BETWEEN) / 2
            for n, node in enumerate(cell):
                line, at = divmod(n, _across(column))
                here = min(len(cell) - line * _across(column), _across(column))
                left = NAMES + (place + 0.5) * column - _width(here) / 2
                x = left + at * (BOX_WIDTH + BETWEEN)
                y = top + line * (BOX_HEIGHT + BETWEEN)
                boxes[node.id] = Bounds(x, y, BOX_WIDTH, BOX_HEIGHT)
        if row.closed and row.partner is not None:
            boxes[row.partner.element] = Bounds(
                NAMES + 8, band.centre.y - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT
            )
    return boxes


def _width(boxes: int) -> float:
    return boxes * (BOX_WIDTH + BETWEEN) - BETWEEN


# --- what is drawn --------------------------------------------------------------------------------


def _look(row: Row, given: Mapping[PartnerId, Look]) -> Look:
    return given.get(row.partner.id, NOBODY) if row.partner else NOBODY


def _columns(names: Sequence[str], column: float, style: Theme) -> Markup:
    parts = []
    for place, name in enumerate(names):
        text = fit(name, column - 8, height=HEADER - 6, size=13, weight=600)
        parts.append(
            text_lines(
                text,
                NAMES + (place + 0.5) * column,
                HEADER - 6 - text.height,
                fill=style("ink-2"),
                weight=600,
            )
        )
    return join(parts)


def _row(row: Row, band: Bounds, look: Look, style: Theme, prefix: str, language: str) -> Markup:
    nobody = say("drawing-nobody", language=language)
    name = row.partner.name or row.partner.id if row.partner else nobody
    text = fit(name, NAMES - 48, height=band.height - 6, size=13.5, weight=600)
    pattern = f"url(#{prefix}-{look.pattern_id})" if row.partner else style(look.colour)
    return join(
        (
            el("rect", x=0, y=band.y, width=band.width, height=band.height, rx=5,
               fill=style(f"{look.colour}-tint")),
            el("rect", x=0, y=band.y, width=6, height=band.height, rx=3, fill=pattern),
            badge(look, 14, band.centre.y - 9, size=18, theme=style),
            text_lines(text, 40, band.centre.y - text.height / 2, fill=style("ink"),
                       weight=600, anchor_="start"),
        )
    )  # fmt: skip


def _thread(
    arrow: InformationArrow,
    boxes: Mapping[ElementId, Bounds],
    service_map: ServiceMap,
    given: Mapping[PartnerId, Look],
    style: Theme,
) -> Markup:
    """Return a hand-off: a soft line in the sender's colour, over a casing so lines look woven."""
    start, end = boxes.get(arrow.source), boxes.get(arrow.target)
    if start is None or end is None:
        return Markup("")
    sender = service_map.partner_of(arrow.source)
    look = given.get(sender, NOBODY) if sender else NOBODY
    a, b = start.centre, end.centre
    bend = (b.y - a.y) / 2 or 14
    d = (
        f"M{number(a.x)} {number(a.y)}C{number(a.x)} {number(a.y + bend)} "
        f"{number(b.x)} {number(b.y - bend)} {number(b.x)} {number(b.y)}"
    )
    line = {"d": d, "fill": "none"}
    return join(
        (
            el("path", **line, stroke=style("surface"), stroke_width=3.4),
            el("path", **line, stroke=style(look.colour), stroke_width=1.3, stroke_dasharray="4 3"),
        )
    )


def _step(node: FlowNode, box: Bounds, style: Theme) -> Markup:
    shape = rectangle(
        box,
        rx=3.5,
        fill=style("surface"),
        stroke=style("ink"),
        stroke_width=1.2,
    )
    name = el("title", node.name) if node.name else Markup("")
    sign = _star(box.centre, style) if node.coproduced else Markup("")
    return el("g", name, shape, sign)


def _closed(box: Bounds, style: Theme) -> Markup:
    """Return the box of a partner whose steps nobody shows: filled, as nothing can be seen."""
    where = {"x": box.x, "y": box.y, "width": box.width, "height": box.height, "rx": 3.5}
    return el("rect", **where, fill=style("ink-3"))


def _star(at: Point, style: Theme) -> Markup:
    return asterisk(at.x, at.y, radius=5.2, theme=style)


def _numbers(
    service_map: ServiceMap,
    told: Content,
    rows: Sequence[Bounds],
    boxes: Mapping[ElementId, Bounds],
    marks: Sequence[Mark],
    style: Theme,
) -> Markup:
    """Return the numbers at their steps; a hand-off's at who gets it, a lane's at its partner."""
    row_of = {r.partner.id: b for r, b in zip(told.rows, rows, strict=True) if r.partner}
    receiver = {i: a.target for a in told.arrows for i in a.text.split(", ")}
    used: dict[tuple[float, float], int] = {}
    done: set[tuple[str, float, float]] = set()
    drawn = []
    for mark in marks:
        box = boxes.get(receiver.get(mark.element, mark.element))
        partner = service_map.partner_of(mark.element)
        if box is not None:
            at = (box.x - 1, box.y - 3)
        elif partner in row_of:
            at = (NAMES - 8, row_of[partner].centre.y - 9)
        else:
            continue
        if (mark.number, *at) in done:
            continue
        done.add((mark.number, *at))
        shift = used.get(at, 0) * (MARK - 3)
        used[at] = used.get(at, 0) + 1
        drawn.append(
            finding(mark.effect, mark.number, at[0] + shift, at[1], size=MARK, theme=style)
        )
    return join(drawn)


def _legend(y: float, told: Content, style: Theme, language: str) -> Markup:
    """Return what the signs mean, in one line."""
    box = Bounds(1, y - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT)
    x = 0.0
    parts: list[Markup] = []
    for sign, code in _signs(box, told, style):
        text = say(code, language=language)
        said = fit(text, 300, height=20, size=12.5, weight=400)
        parts.append(el("g", sign, transform=f"translate({number(x)} 0)"))
        parts.append(
            text_lines(
                said, x + BOX_WIDTH + 8, y - said.height / 2, fill=style("ink-2"), weight=400,
                anchor_="start",
            )
        )  # fmt: skip
        x += BOX_WIDTH + 40 + 6.6 * len(text)
    return join(parts)


def _signs(box: Bounds, told: Content, style: Theme) -> Iterable[tuple[Markup, str]]:
    ring: dict[str, Value] = {
        "x": box.x,
        "y": box.y,
        "width": box.width,
        "height": box.height,
        "rx": 3.5,
    }
    look: dict[str, Value] = {"fill": style("surface"), "stroke": style("ink"), "stroke_width": 1.2}
    step = el("rect", **ring, **look)
    yield step, "report-overview-step"
    if any(node.coproduced for node in _steps(told)):
        yield join((step, _star(box.centre, style))), "legend-coproduced"
    if any(row.closed for row in told.rows):
        yield _closed(box, style), "report-overview-closed"
    line = f"M{number(box.x)} {number(box.centre.y)}H{number(box.right)}"
    dashes: dict[str, Value] = {
        "stroke": style("ink-2"),
        "stroke_width": 1.3,
        "stroke_dasharray": "4 3",
    }
    yield el("path", d=line, fill="none", **dashes), "legend-hand-off"
