"""From columns to x: a sweep from left to right that puts everything as far left as it fits.

Cells of a column share their middle. Upright lines take part like thin cells, so there is
always room for them; afterwards lines between columns move to the middle of their free space.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil, floor

from intertwine.drawing.layout.candidates import Route
from intertwine.drawing.layout.names import Names
from intertwine.drawing.layout.parts import Cell, Grid, Layer, Scope
from intertwine.drawing.layout.reach import LINE, NAME, Strip, extents
from intertwine.drawing.layout.slots import Key
from intertwine.drawing.layout.tracks import Track, in_order
from intertwine.model.ids import ElementId

_MARGIN = 8.0
_BETWEEN_PHASES = 24.0


@dataclass(frozen=True)
class Across:
    """The middle of every column, the x of every upright line, and the width of it all.

    `left` holds the messages whose name stands left of their line.
    """

    middle: tuple[float, ...]
    line: Mapping[Key, float]
    width: float
    left: frozenset[ElementId]


@dataclass(frozen=True, slots=True)
class _Upright:
    key: Key
    route: Route
    strips: tuple[Strip, ...]
    name: int | None
    """The stratum of the message's name if it stands at this line."""


def across(
    scope: Scope,
    grid: Grid,
    routes: Mapping[ElementId, Route],
    slots: Mapping[Key, float],
    names: Names,
) -> Across:
    """Return x for everything; equal input gives equal output."""
    lines = _by_position(grid, routes, names)
    by_column: dict[int, list[Cell]] = {}
    for cell in scope.cells.values():
        by_column.setdefault(grid.column[cell.id], []).append(cell)
    edge: dict[Strip, float] = {}
    start = scope.left + _MARGIN
    x: dict[Key, float] = {}
    left: set[ElementId] = set()
    phases: dict[str, float] = {}
    middle: list[float] = []
    at_least = start
    last_gutter = start
    for position in range(2 * grid.columns + 1):
        here = lines.get(position, [])
        if position % 2 == 0:
            for upright in _gutter_order(here):
                low = max((edge.get(s, start) for s in upright.strips), default=start) + LINE
                before, after = _name_room(upright, scope, left=False)
                if before and upright.name is not None:
                    low = max(low, edge.get((upright.name, 1), start) + before)
                x[upright.key] = max(low, at_least)
                last_gutter = max(last_gutter, x[upright.key])
                _push(edge, upright.strips, x[upright.key] + LINE)
                if upright.name is not None:
                    _push(edge, [(upright.name, 1)], x[upright.key] + after)
            continue
        cells = by_column.get(position // 2, [])
        offsets = {u.key: slots[u.key] for u in here}
        sides = set() if scope.pills else _sides(here, offsets)
        centre = max(last_gutter, (middle[-1] + scope.step) if middle else start)
        for cell in cells:
            centre = max(centre, _after_phases(cell, scope, phases))
            for strip, before, _ in extents(cell, scope, grid, names, routes):
                centre = max(centre, edge.get(strip, start) + before)
        for upright in here:
            before = LINE - offsets[upright.key]
            for strip in upright.strips:
                centre = max(centre, edge.get(strip, start) + before)
            wide, _ = _name_room(upright, scope, left=upright.key in sides)
            if wide and upright.name is not None:
                room = edge.get((upright.name, 1), start) + wide - offsets[upright.key]
                centre = max(centre, room)
        middle.append(centre)
        for cell in cells:
            if cell.phase:
                right = phases.get(cell.phase, start)
                phases[cell.phase] = max(right, centre + cell.width / 2)
            for strip, _, after in extents(cell, scope, grid, names, routes):
                _push(edge, [strip], centre + after)
        widest = 0.0
        for upright in here:
            x[upright.key] = centre + offsets[upright.key]
            widest = max(widest, offsets[upright.key])
            _push(edge, upright.strips, x[upright.key] + LINE)
            if upright.name is None:
                continue
            if upright.key in sides:
                left.add(upright.route.link.id)
            _, after = _name_room(upright, scope, left=upright.key in sides)
            _push(edge, [(upright.name, 1)], x[upright.key] + after)
        at_least = last_gutter = centre + widest + 12
    width = max([*edge.values(), start + 40, at_least - 12 if middle else 0]) + _MARGIN
    x = _centred(scope, grid, routes, names, lines, by_column, middle, x, width, left)
    return Across(tuple(middle), x, width, frozenset(left))


def _after_phases(cell: Cell, scope: Scope, right: Mapping[str, float]) -> float:
    """Return where a step's middle must be so that it begins after all earlier phases."""
    if cell.phase not in scope.phases:
        return 0.0
    earlier = scope.phases[: scope.phases.index(cell.phase)]
    return max((right[p] + _BETWEEN_PHASES for p in earlier if p in right), default=0.0) + (
        cell.width / 2
    )


def _name_room(upright: _Upright, scope: Scope, *, left: bool) -> tuple[float, float]:
    """Return the room left and right of a line that its message's name takes."""
    label = upright.route.link.label
    if upright.name is None or label is None:
        return 0.0, 0.0
    if scope.pills:
        return label.width / 2 + NAME, label.width / 2 + NAME
    wide = label.width + 2 * NAME + 2
    return (wide, 0.0) if left else (0.0, wide)


def _push(edge: dict[Strip, float], strips: Iterable[Strip], to: float) -> None:
    for strip in strips:
        if edge.get(strip, float("-inf")) < to:
            edge[strip] = to


def _by_position(
    grid: Grid, routes: Mapping[ElementId, Route], names: Names
) -> dict[int, list[_Upright]]:
    found: dict[int, list[_Upright]] = {}
    for route in routes.values():
        named = names.message.get(route.link.id)
        for i, (vertical, at, a, b) in enumerate(route.spans()):
            if not vertical:
                continue
            low, high = min(a, b), max(a, b)
            own = named if named is not None and low < named < high else None
            strips = tuple(_strips(grid, low, high))
            found.setdefault(at, []).append(_Upright((route.link.id, i), route, strips, own))
            if own is not None:
                named = None
    return found


def _strips(grid: Grid, low: float, high: float) -> Iterable[Strip]:
    for stratum in range(ceil(low), floor(high) + 1):
        if grid.strata[stratum].layer is not Layer.ROW:
            yield stratum, 1
            continue
        if low < stratum:
            yield stratum, 0
        yield stratum, 1
        if high > stratum:
            yield stratum, 2


def _gutter_order(uprights: list[_Upright]) -> list[_Upright]:
    if len(uprights) < 2:
        return uprights
    tracks = []
    for number, upright in enumerate(uprights):
        spans = upright.route.spans()
        i = upright.key[1]
        _, at, a, b = spans[i]
        ends: list[tuple[float, int]] = []
        if i > 0:
            ends.append((a, 1 if spans[i - 1][2] > at else -1))
        if i + 1 < len(spans):
            ends.append((b, 1 if spans[i + 1][3] > at else -1))
        tracks.append(Track(upright.route, number, min(a, b), max(a, b), tuple(ends)))
    return [uprights[t.line] for t in in_order(tracks, near=0.1)]


def _sides(here: list[_Upright], offsets: Mapping[Key, float]) -> set[Key]:
    """Return the lines whose name stands on their left: another line stands close on the right."""
    found: set[Key] = set()
    for upright in here:
        if upright.name is None or upright.route.link.label is None:
            continue
        room = upright.route.link.label.width + 8
        for other in here:
            gap = offsets[other.key] - offsets[upright.key]
            if other is not upright and 0 < gap < room and (upright.name, 1) in other.strips:
                found.add(upright.key)
    return found


def _centred(
    scope: Scope,
    grid: Grid,
    routes: Mapping[ElementId, Route],
    names: Names,
    lines: Mapping[int, list[_Upright]],
    by_column: Mapping[int, list[Cell]],
    middle: list[float],
    x: Mapping[Key, float],
    width: float,
    left: set[ElementId],
) -> dict[Key, float]:
    """Return x with the lines between columns moved to the middle of their free space."""
    moved = dict(x)
    edge: dict[Strip, float] = {}
    end = width - _MARGIN
    for position in range(2 * grid.columns, -1, -1):
        here = lines.get(position, [])
        if position % 2:
            centre = middle[position // 2]
            for cell in by_column.get(position // 2, []):
                for strip, before, _ in extents(cell, scope, grid, names, routes):
                    edge[strip] = min(edge.get(strip, end), centre - before)
            for upright in here:
                for strip in upright.strips:
                    edge[strip] = min(edge.get(strip, end), x[upright.key] - LINE)
                on_left = upright.route.link.id in left
                before, _ = _name_room(upright, scope, left=on_left)
                if upright.name is not None:
                    place = (upright.name, 1)
                    edge[place] = min(edge.get(place, end), x[upright.key] - before)
            continue
        limit = middle[position // 2] - 12 if position // 2 < len(middle) else end
        for upright in sorted(here, key=lambda u: -x[u.key]):
            high = min((edge.get(s, end) for s in upright.strips), default=end) - LINE
            before, after = _name_room(upright, scope, left=False)
            if upright.name is not None:
                high = min(high, edge.get((upright.name, 1), end) - after)
            high = max(min(high, limit), x[upright.key])
            moved[upright.key] = floor(x[upright.key] + high) / 2
            for strip in upright.strips:
                edge[strip] = min(edge.get(strip, end), high - LINE)
            if upright.name is not None:
                place = (upright.name, 1)
                edge[place] = min(edge.get(place, end), high - before)
    return moved
