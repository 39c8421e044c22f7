"""Solving one scope: from its cells and links to rectangles and lines, origin upper left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intertwine.drawing.layout.across import Across, across
from intertwine.drawing.layout.candidates import Route, Stop
from intertwine.drawing.layout.columns import columns
from intertwine.drawing.layout.down import Down, down
from intertwine.drawing.layout.improve import settled
from intertwine.drawing.layout.names import GAP, Names, Spot, names
from intertwine.drawing.layout.parts import (
    CEILING,
    FLOOR,
    Cell,
    Form,
    Grid,
    Layer,
    Port,
    Scope,
    Side,
    Size,
)
from intertwine.drawing.layout.routes import routes
from intertwine.drawing.layout.rows import rows
from intertwine.drawing.layout.sizes import EVENT
from intertwine.drawing.layout.slots import STEP, slots
from intertwine.drawing.layout.straighten import shifts
from intertwine.drawing.layout.strata import stack
from intertwine.model.geometry import Bounds, Point
from intertwine.model.ids import ElementId

_PILLS_APART = 44.0


@dataclass(frozen=True)
class Plane:
    """A solved scope. `ports` are where links leave through the frame, by link.

    `wishes` are the places kept free for names: of cells, boundary events and messages.
    `pools` and `lanes` are the frames, by id.
    """

    size: Size
    shapes: Mapping[ElementId, Bounds]
    lines: Mapping[ElementId, tuple[Point, ...]]
    wishes: Mapping[ElementId, Bounds]
    ports: Mapping[ElementId, Port]
    pools: Mapping[ElementId, Bounds]
    lanes: Mapping[ElementId, Bounds]
    columns: tuple[float, ...]
    """The middle of every column."""


def solve(scope: Scope) -> Plane:
    """Return the scope with everything placed."""
    column = columns(scope)
    return solve_placed(scope, *settled(scope, column, rows(scope, column)))


def solve_placed(
    scope: Scope, column: Mapping[ElementId, int], spot: Mapping[ElementId, tuple[int, int]]
) -> Plane:
    """Return the scope with every cell in the column, band and row given for it."""
    grid = stack(scope, column, spot, shifts(scope, column, spot))
    ways = routes(scope, grid)
    named = names(scope, grid, ways)
    apart = _PILLS_APART if scope.pills else STEP
    x = across(scope, grid, ways, slots(ways, step=apart), named)
    y = down(scope, grid, ways, named, x)
    shapes = {c.id: _bounds(c, grid, x, y) for c in scope.cells.values()}
    wishes: dict[ElementId, Bounds] = {}
    for cell in scope.cells.values():
        _cell_names(cell, shapes, named, wishes)
    lines = {i: _line(route, scope, grid, shapes, x, y) for i, route in ways.items()}
    _message_names(scope, ways, named, lines, x, y, wishes)
    pools, lanes = _frames(scope, grid, x, y)
    width = x.width
    ports: dict[ElementId, Port] = {}
    for i, route in ways.items():
        for stop, wall, point in (
            (route.start, route.link.source.wall, lines[i][0]),
            (route.finish, route.link.target.wall, lines[i][-1]),
        ):
            if stop.cell is None and wall in (CEILING, FLOOR):
                side = Side.TOP if wall == CEILING else Side.BOTTOM
                ports[i] = Port(side, point.x - width / 2)
    return Plane(Size(width, y.total), shapes, lines, wishes, ports, pools, lanes, x.middle)


def _bounds(cell: Cell, grid: Grid, x: Across, y: Down) -> Bounds:
    centre = x.middle[grid.column[cell.id]] + grid.shift.get(cell.id, 0.0)
    middle = y.middle[grid.stratum[cell.id]]
    return Bounds(centre - cell.width / 2, middle - cell.height / 2, cell.width, cell.height)


def _cell_names(
    cell: Cell,
    shapes: dict[ElementId, Bounds],
    named: Names,
    wishes: dict[ElementId, Bounds],
) -> None:
    """Note where a cell's name and its boundary events with their names stand."""
    box = shapes[cell.id]
    if cell.label is not None:
        wide, high = cell.label.width, cell.label.height
        spot = named.cell[cell.id]
        beside = spot in (Spot.BELOW_RIGHT, Spot.ABOVE_RIGHT)
        left = box.centre.x + GAP + 3 if beside else box.centre.x - wide / 2
        above = spot in (Spot.ABOVE, Spot.ABOVE_RIGHT)
        top = box.y - GAP - high if above else box.bottom + GAP
        wishes[cell.id] = Bounds(left, top, wide, high)
    for rider in cell.riders:
        middle = box.centre.x + rider.offset
        shape = Bounds(middle - EVENT / 2, box.bottom - EVENT / 2, EVENT, EVENT)
        shapes[rider.id] = shape
        if rider.label is not None:
            wishes[rider.id] = Bounds(
                middle + GAP + 4, shape.bottom - 2, rider.label.width, rider.label.height
            )


# --- lines --------------------------------------------------------------------------------------


def _line(
    route: Route,
    scope: Scope,
    grid: Grid,
    shapes: Mapping[ElementId, Bounds],
    x: Across,
    y: Down,
) -> tuple[Point, ...]:
    places = [
        x.line[(route.link.id, i)] if vertical else y.line[(route.link.id, i)]
        for i, (vertical, _) in enumerate(route.lines)
    ]
    vertical = [v for v, _ in route.lines]
    points = [_touch(route, route.start, route.leaves, places[0], scope, grid, shapes, y)]
    for i in range(1, len(places)):
        one, two = places[i - 1], places[i]
        points.append(Point(one, two) if vertical[i - 1] else Point(two, one))
    points.append(_touch(route, route.finish, route.arrives, places[-1], scope, grid, shapes, y))
    return _plain(points)


def _touch(
    route: Route,
    stop: Stop,
    side: Side,
    place: float,
    scope: Scope,
    grid: Grid,
    shapes: Mapping[ElementId, Bounds],
    y: Down,
) -> Point:
    """Return where a line touches what it ends at; `place` is the line's own x or y."""
    if stop.cell is None:
        top, height = y.top[stop.stratum], y.height[stop.stratum]
        stratum = grid.strata[stop.stratum]
        if stratum.layer is Layer.WALL:
            return Point(place, top if side is Side.TOP else top + height)
        if scope.framed:
            return Point(place, 0.0 if stop.stratum == 0 else top + height)
        return Point(place, top)
    end = route.link.source if stop is route.start else route.link.target
    rides = stop.cell.rider(end.element)
    box = shapes[rides.id] if rides else shapes[stop.cell.id]
    if side is Side.LEFT:
        return Point(box.x, place)
    if side is Side.RIGHT:
        return Point(box.right, place)
    if stop.cell.form is Form.DIAMOND:
        return Point(place, box.y if side is Side.TOP else box.bottom)
    return Point(place, box.y if side is Side.TOP else box.bottom)


def _plain(points: list[Point]) -> tuple[Point, ...]:
    """Return points without doubles and without those on a straight line."""
    kept: list[Point] = []
    for point in points:
        if kept and abs(kept[-1].x - point.x) < 0.01 and abs(kept[-1].y - point.y) < 0.01:
            continue
        if len(kept) > 1:
            a, b = kept[-2], kept[-1]
            level = abs(a.y - b.y) < 0.01 and abs(b.y - point.y) < 0.01
            upright = abs(a.x - b.x) < 0.01 and abs(b.x - point.x) < 0.01
            if level or upright:
                kept.pop()
        kept.append(point)
    if len(kept) == 1:
        kept.append(kept[0])
    return tuple(kept)


def _message_names(
    scope: Scope,
    ways: Mapping[ElementId, Route],
    named: Names,
    lines: Mapping[ElementId, tuple[Point, ...]],
    x: Across,
    y: Down,
    wishes: dict[ElementId, Bounds],
) -> None:
    for message, stratum in named.message.items():
        label = ways[message].link.label
        assert label is not None
        top, height = y.top[stratum], y.height[stratum]
        count = y.stacks.get(stratum, 1)
        centre = top + height * (y.level.get(message, 0) + 0.5) / count
        for a, b in zip(lines[message], lines[message][1:], strict=False):
            if abs(a.x - b.x) < 0.01 and min(a.y, b.y) <= centre <= max(a.y, b.y):
                left = a.x - label.width - 5 if message in x.left else a.x + 5
                if scope.pills:
                    left = a.x - label.width / 2
                wishes[message] = Bounds(left, centre - label.height / 2, label.width, label.height)
                break


# --- frames -------------------------------------------------------------------------------------


def _frames(
    scope: Scope, grid: Grid, x: Across, y: Down
) -> tuple[dict[ElementId, Bounds], dict[ElementId, Bounds]]:
    from intertwine.drawing.layout.sizes import LANE_HEADER, POOL_HEADER

    pools: dict[ElementId, Bounds] = {}
    lanes: dict[ElementId, Bounds] = {}
    band = 0
    with_pools = any(g.id for g in scope.groups)
    for number, group in enumerate(scope.groups):
        own = [i for i, s in enumerate(grid.strata) if s.group == number]
        top, bottom = y.top[own[0]], y.top[own[-1]] + y.height[own[-1]]
        if group.id is not None:
            pools[group.id] = Bounds(0.0, top, x.width, bottom - top)
        spans: dict[ElementId, tuple[float, float, int]] = {}
        for one in group.bands:
            inside = [
                i
                for i in own
                if grid.strata[i].band == band and grid.strata[i].layer is not Layer.BORDER
            ]
            upper = y.top[inside[0]]
            lower = y.top[inside[-1]] + y.height[inside[-1]]
            for depth, lane in enumerate(one.lanes):
                a, b, _ = spans.get(lane, (upper, lower, depth))
                spans[lane] = (min(a, upper), max(b, lower), depth)
            band += 1
        for lane, (a, b, depth) in spans.items():
            left = (POOL_HEADER if with_pools else 0.0) + depth * LANE_HEADER
            lanes[lane] = Bounds(left, a, x.width - left, b - a)
    return pools, lanes
