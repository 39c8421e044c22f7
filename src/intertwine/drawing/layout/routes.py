"""Choosing a way for every link: short, few bends, few crossings, never through a cell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Mapping

from intertwine.drawing.layout.candidates import Route, Stop, ways
from intertwine.drawing.layout.parts import Cell, Form, Grid, Kind, Layer, Link, Scope, Side
from intertwine.model.ids import ElementId

_BEND, _CROSSING, _ALONG, _ACROSS, _CORNER = 1.0, 0.9, 0.16, 0.1, 0.9
_NAMED = 0.5
"""Two names at one corner of a gateway are hard to tell apart."""
_BLOCKED, _OVER, _TIGHT, _BESIDE = 300.0, 60.0, 0.7, 0.3
_CLEAR = 7.0
"""Pixels between a line and an event that it passes in one column."""
_SECOND_LOOK = 500
"""Up to this many links are routed twice."""

Span = tuple[float, float, Route]


class _Traffic:
    """Which lines are used from where to where."""

    def __init__(self, scope: Scope, grid: Grid) -> None:
        self.grid = grid
        self.level: dict[int, list[Span]] = {}
        self.upright: dict[int, list[Span]] = {}
        self.corners: dict[tuple[ElementId, Side], int] = {}
        self.used_level: list[int] = []
        self.used_upright: list[int] = []
        self.in_row: dict[int, list[int]] = {}
        self.in_column: dict[int, list[int]] = {}
        self.cell_at: dict[tuple[int, int], Cell] = {}
        for cell, stratum in sorted(grid.stratum.items(), key=lambda x: x[1]):
            position = 2 * grid.column[cell] + 1
            self.in_column.setdefault(position, []).append(stratum)
            self.cell_at[(position, stratum)] = scope.cells[cell]
            self.in_row.setdefault(stratum, []).append(position)
        for places in self.in_row.values():
            places.sort()

    def add(self, route: Route) -> None:
        self._note_corners(route, 1)
        for vertical, at, a, b in route.spans():
            lines = self.upright if vertical else self.level
            if at not in lines:
                insort(self.used_upright if vertical else self.used_level, at)
            lines.setdefault(at, []).append((min(a, b), max(a, b), route))

    def remove(self, route: Route) -> None:
        self._note_corners(route, -1)
        for vertical, at, _, _ in route.spans():
            lines = self.upright if vertical else self.level
            lines[at] = [span for span in lines[at] if span[2] is not route]

    def _note_corners(self, route: Route, count: int) -> None:
        for corner in _corners(route):
            self.corners[corner] = self.corners.get(corner, 0) + count

    def cost(self, route: Route, *, limit: float) -> float:
        """Return what a way costs among what is there; stops counting above `limit`."""
        total = _BEND * (len(route.lines) - 1)
        corner_price = _CORNER + (_NAMED if route.link.label else 0.0)
        total += sum(corner_price * self.corners.get(c, 0) for c in _corners(route))
        for vertical, at, a, b in route.spans():
            low, high = min(a, b), max(a, b)
            total += (_ACROSS if vertical else _ALONG) * (high - low)
            if self._blocked(route, vertical, at, low, high):
                total += _BLOCKED
            if total >= limit:
                return total
            total += self._overlaps(route, vertical, at, low, high)
            total += _CROSSING * self._crossings(route, vertical, at, low, high)
            if total >= limit:
                return total
        return total

    def _blocked(self, route: Route, vertical: bool, at: int, low: float, high: float) -> bool:
        if vertical:
            taken = self.in_column.get(at)
        elif self.grid.strata[at].layer is Layer.ROW:
            taken = self.in_row.get(at)
        else:
            return False
        if not taken:
            return False
        for stratum in taken[bisect_left(taken, low) :]:
            if stratum > high:
                return False
            if not vertical or not self._passes(route, at, self.cell_at[(at, stratum)]):
                return True
        return False

    def _passes(self, route: Route, at: int, cell: Cell) -> bool:
        """Return whether an upright line goes past a cell because one of them stands beside."""
        shift = self.grid.shift
        place = _fixed_at(route, at)
        ends = [s.cell.id for s in (route.start, route.finish) if s.cell is not None]
        if place is None or not any(c in shift for c in (*ends, cell.id)):
            return False
        return abs(place - shift.get(cell.id, 0.0)) >= cell.width / 2 + _CLEAR

    def _overlaps(self, route: Route, vertical: bool, at: int, low: float, high: float) -> float:
        """Return the price of running on a line that somebody else uses."""
        free = at % 2 == 0 if vertical else self.grid.strata[at].layer is not Layer.ROW
        total = 0.0
        for a, b, other in (self.upright if vertical else self.level).get(at, ()):
            if min(b, high) - max(a, low) > 0.05 and not shares(route.link, other.link):
                if free:
                    total += _BESIDE
                elif vertical and not _both_fixed(route, other, at):
                    total += _TIGHT
                else:
                    total += _OVER
        return total

    def _crossings(self, route: Route, vertical: bool, at: int, low: float, high: float) -> int:
        across = self.level if vertical else self.upright
        used = self.used_level if vertical else self.used_upright
        count = 0
        for line in used[bisect_left(used, low) : bisect_right(used, high)]:
            for a, b, other in across[line]:
                if a < at < b and not shares(route.link, other.link):
                    count += 1
        return count


def _corners(route: Route) -> list[tuple[ElementId, Side]]:
    """Return the corners of gateways that a flow takes up; each is best used once."""
    ends = ((route.start, route.leaves), (route.finish, route.arrives))
    return [
        (stop.cell.id, side)
        for stop, side in ends
        if stop.cell is not None and stop.cell.form is Form.DIAMOND
    ]


def shares(one: Link, other: Link) -> bool:
    """Return whether two links may run on one line: flows that split or join, not messages."""
    if one.kind is not other.kind or one.kind is Kind.MESSAGE:
        return False
    return one.source.element == other.source.element or one.target.element == other.target.element


def _both_fixed(one: Route, other: Route, at: int) -> bool:
    """Return whether neither of two upright lines in a column can give way."""
    places = [_fixed_at(route, at) for route in (one, other)]
    return None not in places and places[0] == places[1]


def _fixed_at(route: Route, at: int) -> float | None:
    found: list[Stop] = []
    if route.lines[0] == (True, at):
        found.append(route.start)
    if route.lines[-1] == (True, at):
        found.append(route.finish)
    return next((s.fixed for s in found if s.fixed is not None), None)


def routes(scope: Scope, grid: Grid, *, again: bool = True) -> dict[ElementId, Route]:
    """Return the way of every link, in the order of the scope's links.

    `again` lets every link choose a second time, knowing all others, on maps that are not large.
    """
    traffic = _Traffic(scope, grid)
    chosen: dict[ElementId, Route] = {}
    walls = 0
    number: dict[ElementId, int] = {}
    for link in scope.links:
        number[link.id] = walls
        if link.source.cell is None and link.target.cell is None:
            walls += 1
    order = sorted(scope.links, key=lambda x: (x.kind, _distance(grid, x)))
    for link in order:
        chosen[link.id] = _best(scope, grid, link, traffic, number)
        traffic.add(chosen[link.id])
    if again and len(order) <= _SECOND_LOOK:
        for link in order:
            route = chosen[link.id]
            if len(route.lines) == 1:
                continue
            traffic.remove(route)
            chosen[link.id] = _best(scope, grid, link, traffic, number)
            traffic.add(chosen[link.id])
    return {link.id: chosen[link.id] for link in scope.links}


def price(scope: Scope, grid: Grid) -> float:
    """Return what the best ways through a grid cost together; a crossing counts for both."""
    found = routes(scope, grid, again=False)
    traffic = _Traffic(scope, grid)
    for route in found.values():
        traffic.add(route)
    total = 0.0
    for route in found.values():
        traffic.remove(route)
        total += traffic.cost(route, limit=float("inf"))
        traffic.add(route)
    return total


def _best(
    scope: Scope, grid: Grid, link: Link, traffic: _Traffic, number: Mapping[ElementId, int]
) -> Route:
    best: Route | None = None
    least = float("inf")
    for route, sides in ways(scope, grid, link, number[link.id]):
        cost = sides + traffic.cost(route, limit=least - sides)
        if cost < least - 1e-9:
            best, least = route, cost
    assert best is not None
    return best


def _distance(grid: Grid, link: Link) -> tuple[int, int]:
    a, b = link.source.cell, link.target.cell
    if a is None or b is None:
        return (0, 0)
    return (
        abs(grid.stratum[a] - grid.stratum[b]) + 2 * abs(grid.column[a] - grid.column[b]),
        grid.column[a],
    )
