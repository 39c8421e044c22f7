"""Where things stand in the service mapping: the map's own layout, on a grid that is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

from intertwine.drawing.layout.parts import Band, Cell, End, Form, Group, Kind, Link, Scope, Size
from intertwine.drawing.layout.planes import solve_placed
from intertwine.drawing.mapping_content import Content, InformationArrow, Passing, Row
from intertwine.drawing.svg import plain
from intertwine.drawing.text import LINE_HEIGHT, text_width, wrap
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds, Point
from intertwine.model.ids import ElementId

BOX = 148.0
BOX_TEXT = 14.5
PILL = 24.0
PILL_TEXT = 13.0
_GUTTER = 42.0
_LEFT = 176.0
_ROW_HEIGHT = 84.0
_CLOSED_HEIGHT = 62.0
_DEEP = 3
"""More steps than this in one cell stand in several columns side by side."""
_WIDE_PILL = 190.0
_APART = 6.0


@dataclass(frozen=True)
class Placed:
    """The service mapping in coordinates, its upper left corner at (0, 0).

    `columns` are left and right of every column, `rows` the partners' bands; arrows and pills
    stand in the order of the content's arrows. A pill is None where an arrow has no text.
    """

    width: float
    height: float
    left: float
    columns: tuple[tuple[float, float], ...]
    rows: tuple[Bounds, ...]
    boxes: Mapping[ElementId, Bounds]
    arrows: tuple[tuple[Point, ...], ...]
    pills: tuple[Bounds | None, ...]


def place(content: Content) -> Placed:
    """Return the mapping with boxes in their cells, arrows around them, pills on the arrows."""
    shares = [_share(content.rows, i) for i in range(len(content.columns))]
    first = [sum(shares[:i]) for i in range(len(shares))]
    column: dict[ElementId, int] = {}
    spot: dict[ElementId, tuple[int, int]] = {}
    groups: list[Group] = []
    band = 0
    for number, row in enumerate(content.rows):
        name = _row_id(number)
        if row.closed:
            groups.append(Group(name, (), _CLOSED_HEIGHT))
            continue
        deepest = max((ceil(len(c) / s) for c, s in zip(row.steps, shares, strict=True)), default=1)
        for i, steps in enumerate(row.steps):
            tall = ceil(len(steps) / shares[i])
            for k, step in enumerate(steps):
                column[step.id] = first[i] + k // max(tall, 1)
                spot[step.id] = (band, (deepest - tall) // 2 + k % max(tall, 1))
        held = tuple(step.id for steps in row.steps for step in steps)
        groups.append(Group(name, (Band(cells=held),), _ROW_HEIGHT))
        band += 1
    cells = {step.id: _box(step) for row in content.rows for cell in row.steps for step in cell}
    scope = Scope(
        tuple(groups), cells, _links(content, cells), left=_LEFT, step=BOX + _GUTTER, pills=True
    )
    plane = solve_placed(scope, column, spot)
    links = [_arrow_id(i) for i in range(len(content.arrows))]
    pills = [plane.wishes[i] for i in links if i in plane.wishes]
    rows = _joined([plane.pools[_row_id(i)] for i in range(len(content.rows))], pills)
    lowest = [p.y for i in links for p in plane.lines[i]] + [p.bottom for p in pills]
    if rows and max(lowest, default=0.0) + 8 > rows[-1].bottom:
        rows[-1] = replace(rows[-1], height=max(lowest) + 8 - rows[-1].y)
    top = min((r.y for r in rows), default=0.0)
    return Placed(
        width=plane.size.width,
        height=max((r.bottom for r in rows), default=0.0) - top,
        left=_LEFT,
        columns=_spans(plane.columns, first, plane.size.width),
        rows=tuple(_up(r, top) for r in rows),
        boxes={e: _up(b, top) for e, b in plane.shapes.items()},
        arrows=tuple(tuple(Point(p.x, p.y - top) for p in plane.lines[i]) for i in links),
        pills=tuple(_up(plane.wishes[i], top) if i in plane.wishes else None for i in links),
    )


def _share(rows: Sequence[Row], column: int) -> int:
    """Return how many columns of boxes a part needs so that no cell grows too tall."""
    return max(1, ceil(max((len(row.steps[column]) for row in rows), default=1) / _DEEP))


def _row_id(number: int) -> ElementId:
    return ElementId(f"row {number}")


def _arrow_id(number: int) -> ElementId:
    return ElementId(f"arrow {number}")


def _box(step: FlowNode) -> Cell:
    lines = wrap(step.name, BOX - 20, size=BOX_TEXT, weight=600)
    height = max(62.0, len(lines) * BOX_TEXT * LINE_HEIGHT + 26)
    return Cell(step.id, Form.BOX, BOX, height)


def _links(content: Content, cells: Mapping[ElementId, Cell]) -> tuple[Link, ...]:
    row_of = {r.partner.element: _row_id(i) for i, r in enumerate(content.rows) if r.partner}

    def end(element: ElementId) -> End:
        return End(element, element) if element in cells else End(element, wall=row_of[element])

    return tuple(
        Link(_arrow_id(i), Kind.MESSAGE, end(a.source), end(a.target), pill_size(a))
        for i, a in enumerate(content.arrows)
    )


def pill_size(arrow: InformationArrow) -> Size | None:
    """Return the size of the label on an arrow: its signs and its text in one or two lines."""
    lines = pill_lines(arrow)
    if not lines:
        return None
    wide = max(text_width(line, PILL_TEXT, weight=700) for line in lines)
    signs = (18 if arrow.passing is not Passing.SENT else 0) + (17 if arrow.consent else 0)
    return Size(ceil(wide) + signs + 22, PILL + (len(lines) - 1) * PILL_TEXT * LINE_HEIGHT)


def pill_lines(arrow: InformationArrow) -> tuple[str, ...]:
    """Return the text of an arrow's label, broken where it would be too wide."""
    text = plain(arrow.text)
    if text_width(text, PILL_TEXT, weight=700) <= _WIDE_PILL * 0.75:
        return (text,) if text else ()
    return wrap(text, _WIDE_PILL * 0.75, size=PILL_TEXT, weight=700)


def _joined(rows: Sequence[Bounds], pills: Sequence[Bounds]) -> list[Bounds]:
    """Return the bands grown towards each other until only a thin gap is left between them.

    The gap lies behind the labels between the two bands, in the middle where there are none.
    """
    if not rows:
        return []
    edges: list[float] = []
    for one, two in pairwise(rows):
        between = sorted(p.centre.y for p in pills if one.bottom < p.centre.y < two.y)
        middle = between[len(between) // 2] if between else (one.bottom + two.y) / 2
        edges.append(middle)
    tops = [rows[0].y - 8, *(e + _APART / 2 for e in edges)]
    bottoms = [*(e - _APART / 2 for e in edges), rows[-1].bottom + 8]
    return [
        Bounds(row.x, top, row.width, bottom - top)
        for row, top, bottom in zip(rows, tops, bottoms, strict=True)
    ]


def _up(box: Bounds, by: float) -> Bounds:
    return Bounds(box.x, box.y - by, box.width, box.height)


def _spans(
    middles: Sequence[float], first: Sequence[int], width: float
) -> tuple[tuple[float, float], ...]:
    """Return left and right of every column, halfway between the boxes of neighbours."""
    if not middles:
        return tuple((_LEFT, width) for _ in first)
    cuts = [(middles[i - 1] + middles[i]) / 2 if i else _LEFT for i in first]
    return tuple(pairwise([*cuts, width]))
