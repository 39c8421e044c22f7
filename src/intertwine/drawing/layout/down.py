"""From strata to y: rows as high as what they hold, channels as high as their lines need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from intertwine.drawing.layout.across import Across
from intertwine.drawing.layout.candidates import Route
from intertwine.drawing.layout.names import GAP, Names, Spot
from intertwine.drawing.layout.parts import Cell, Form, Grid, Kind, Layer, Scope, Side
from intertwine.drawing.layout.slots import Key
from intertwine.drawing.layout.tracks import Track, in_order, levels
from intertwine.model.ids import ElementId

_TRACK = 10.0
_PAD = 10.0
_PILL_PAD = 16.0
_BETWEEN_POOLS = 14.0
_FRAME_TITLE = 30.0
_FRAME_PAD = 8.0


@dataclass(frozen=True)
class Down:
    """Top and height of every stratum, the middle of every row, the y of every level line."""

    top: tuple[float, ...]
    height: tuple[float, ...]
    middle: Mapping[int, float]
    line: Mapping[Key, float]
    total: float
    level: Mapping[ElementId, int]
    """Which layer of its stratum a message's name stands in, where names would overlap."""
    stacks: Mapping[int, int]
    """How many such layers a stratum has."""


def down(
    scope: Scope, grid: Grid, routes: Mapping[ElementId, Route], names: Names, x: Across
) -> Down:
    """Return y for everything; equal input gives equal output."""
    tracks = _tracks(grid, routes, x)
    placed: dict[int, tuple[list[Track], list[int]]] = {}
    for stratum, lines in tracks.items():
        if grid.strata[stratum].layer is not Layer.ROW:
            ordered = in_order(lines, near=9.0)
            placed[stratum] = (ordered, levels(ordered, apart=9.0))
    rows = _rows(scope, grid, names, routes)
    layer, stacks = _stacked(scope, routes, names, x)
    heights = [
        _height(scope, grid, i, placed, rows, names, routes) for i in range(len(grid.strata))
    ]
    for stratum, count in stacks.items():
        heights[stratum] *= count
    if scope.framed:
        heights[0], heights[-1] = _FRAME_TITLE, _FRAME_PAD
    _stretch(scope, grid, heights)
    top: list[float] = []
    y = 0.0
    for height in heights:
        top.append(y)
        y += height
    middle: dict[int, float] = {}
    for stratum, (above, below) in rows.items():
        spare = heights[stratum] - above - below
        middle[stratum] = top[stratum] + above + spare / 2
    line: dict[Key, float] = {}
    for stratum, (ordered, level) in placed.items():
        used = max(level) * _TRACK
        first = top[stratum] + (heights[stratum] - used) / 2
        for track, number in zip(ordered, level, strict=True):
            line[(track.route.link.id, track.line)] = first + number * _TRACK
    for stratum, lines in tracks.items():
        if stratum in middle:
            for track in lines:
                line[(track.route.link.id, track.line)] = middle[stratum]
    return Down(tuple(top), tuple(heights), middle, line, y, layer, stacks)


def _stacked(
    scope: Scope, routes: Mapping[ElementId, Route], names: Names, x: Across
) -> tuple[dict[ElementId, int], dict[int, int]]:
    """Return layers for names on lines that stand so close that the names would overlap."""
    level: dict[ElementId, int] = {}
    stacks: dict[int, int] = {}
    ends: dict[tuple[int, int], float] = {}
    if not scope.pills:
        return level, stacks
    places: list[tuple[float, float, int, ElementId]] = []
    for message, stratum in names.message.items():
        label = routes[message].link.label
        spans = enumerate(routes[message].spans())
        at = next(
            x.line[(message, i)]
            for i, (vertical, _, a, b) in spans
            if vertical and min(a, b) < stratum < max(a, b)
        )
        if label is not None:
            places.append((at - label.width / 2, at + label.width / 2, stratum, message))
    for low, high, stratum, message in sorted(places, key=lambda p: (p[2], p[0])):
        number = 0
        while ends.get((stratum, number), float("-inf")) > low - 2:
            number += 1
        ends[(stratum, number)] = high
        level[message] = number
        stacks[stratum] = max(stacks.get(stratum, 1), number + 1)
    return level, stacks


def _tracks(grid: Grid, routes: Mapping[ElementId, Route], x: Across) -> dict[int, list[Track]]:
    found: dict[int, list[Track]] = {}
    for route in routes.values():
        spans = route.spans()
        for i, (vertical, at, _, _) in enumerate(spans):
            if vertical:
                continue
            ends: list[tuple[float, int]] = []
            places: list[float] = []
            for j, far in ((i - 1, 2), (i + 1, 3)):
                if 0 <= j < len(spans):
                    place = x.line[(route.link.id, j)]
                    places.append(place)
                    ends.append((place, 1 if spans[j][far] > at else -1))
                else:
                    stop = route.start if j < 0 else route.finish
                    places.append(x.middle[(stop.position - 1) // 2])
            track = Track(route, i, min(places), max(places), tuple(ends))
            found.setdefault(at, []).append(track)
    return found


def _rows(
    scope: Scope, grid: Grid, names: Names, routes: Mapping[ElementId, Route]
) -> dict[int, tuple[float, float]]:
    """Return how far each row reaches above and below its middle."""
    rows = {i: (18.0, 18.0) for i, x in enumerate(grid.strata) if x.layer is Layer.ROW}
    for cell in scope.cells.values():
        above, below = _reach(cell, names)
        stratum = grid.stratum[cell.id]
        rows[stratum] = (max(rows[stratum][0], above), max(rows[stratum][1], below))
    for route in routes.values():
        label, cell_ = route.link.label, route.start.cell
        if route.link.kind is not Kind.FLOW or label is None or cell_ is None:
            continue
        above, below = rows[route.start.stratum]
        need = cell_.height / 2 + label.height + GAP
        if route.leaves is Side.RIGHT:
            above = max(above, label.height + GAP)
        elif route.leaves is Side.BOTTOM:
            below = max(below, need)
        else:
            above = max(above, need)
        rows[route.start.stratum] = (above, below)
    return rows


def _reach(cell: Cell, names: Names) -> tuple[float, float]:
    above = below = cell.height / 2
    if cell.label is not None:
        extra = cell.label.height + GAP
        if names.cell[cell.id] in (Spot.BELOW, Spot.BELOW_RIGHT):
            below += extra
        else:
            above += extra
    if cell.riders:
        tallest = max((r.label.height for r in cell.riders if r.label), default=0.0)
        below += 17 + max(0.0, tallest - 14) + (GAP + 14 if tallest else 0.0)
    if cell.form is Form.BOX:
        above += 4
    return above, below


def _height(
    scope: Scope,
    grid: Grid,
    stratum: int,
    placed: Mapping[int, tuple[list[Track], list[int]]],
    rows: Mapping[int, tuple[float, float]],
    names: Names,
    routes: Mapping[ElementId, Route],
) -> float:
    layer = grid.strata[stratum].layer
    count = max(placed[stratum][1]) + 1 if stratum in placed else 0
    if layer is Layer.ROW:
        return sum(rows[stratum])
    if layer is Layer.CHANNEL:
        pad = _PILL_PAD if scope.pills else _PAD
        return 2 * pad + (count - 1) * _TRACK if count else pad
    if layer is Layer.TRACKS:
        inside = 0 < stratum < len(grid.strata) - 1
        return count * _TRACK + (4.0 if count else _BETWEEN_POOLS - 12 if inside else 0.0)
    if layer is Layer.LABELS:
        labels = [routes[m].link.label for m, at in names.message.items() if at == stratum]
        tallest = max((label.height for label in labels if label), default=0.0)
        return max(tallest + 4, 6.0)
    return 0.0


def _stretch(scope: Scope, grid: Grid, heights: list[float]) -> None:
    """Give every lane and pool the height its name needs, in its first row."""
    for number, group in enumerate(scope.groups):
        own = [i for i, x in enumerate(grid.strata) if x.group == number]
        if not group.bands:
            heights[own[0]] = group.height
            continue
        first = grid.strata[next(i for i in own if grid.strata[i].band >= 0)].band
        for place, band in enumerate(group.bands):
            inside = [i for i in own if grid.strata[i].band == first + place]
            inside = [i for i in inside if grid.strata[i].layer is not Layer.BORDER]
            _add(grid, heights, inside, band.height)
        rows = [i for i in own if grid.strata[i].layer is Layer.ROW]
        missing = group.height - sum(heights[i] for i in own)
        if missing > 0:
            for i in rows:
                heights[i] += ceil(missing / len(rows))


def _add(grid: Grid, heights: list[float], inside: list[int], least: float) -> None:
    rows = [i for i in inside if grid.strata[i].layer is Layer.ROW]
    missing = least - sum(heights[i] for i in inside)
    if missing > 0 and rows:
        for i in rows:
            heights[i] += ceil(missing / len(rows))
