"""The ways a link may take through the grid: a few shapes, from straight to four bends.

A way alternates between horizontal lines (a row or a channel, named by its stratum) and
vertical lines, named by position: `2c` is the gutter before column `c`, `2c + 1` the column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intertwine.drawing.layout.parts import (
    CEILING,
    Cell,
    End,
    Form,
    Grid,
    Kind,
    Layer,
    Link,
    Scope,
    Side,
)

Line = tuple[bool, int]
"""(vertical, position or stratum)."""
TURN = 0.3
"""How far a cell's own side is from its middle, in strata or positions: less than a step."""
RIDER_ROOM = 24.0
"""How far a line keeps from the middle of a boundary event on the same side."""
_AWAY = 1.6
"""What it costs a message to leave or arrive on the side that faces away."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One end of a link in the grid. `cell` is None for a wall; then `position` is free.

    `fixed` is the offset from the cell's middle where an upright line must leave it, None
    where it may choose within `reach`.
    """

    stratum: int
    position: int = -1
    cell: Cell | None = None
    fixed: float | None = None
    reach: float = 0.0
    only: Side | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """A way through the grid, from the side where it leaves to the side where it arrives."""

    link: Link
    lines: tuple[Line, ...]
    start: Stop
    finish: Stop
    leaves: Side
    arrives: Side

    def spans(self) -> list[tuple[bool, int, float, float]]:
        """Return each line with where it is entered and left: positions, or strata."""
        found: list[tuple[bool, int, float, float]] = []
        for i, (vertical, at) in enumerate(self.lines):
            first = self.lines[i - 1][1] if i else _side(self.start, self.leaves)
            last = i + 1 == len(self.lines)
            second = _side(self.finish, self.arrives) if last else self.lines[i + 1][1]
            found.append((vertical, at, float(first), float(second)))
        return found


def _side(stop: Stop, side: Side) -> float:
    if stop.cell is None:
        return stop.stratum
    if side is Side.LEFT:
        return stop.position - TURN
    if side is Side.RIGHT:
        return stop.position + TURN
    return stop.stratum + (TURN if side is Side.BOTTOM else -TURN)


# --- ends ---------------------------------------------------------------------------------------


def stop(scope: Scope, grid: Grid, end: End, link: Link, other: End) -> Stop:
    """Return where one end of a link stands in the grid."""
    if end.cell is None:
        return Stop(_wall(scope, grid, end.wall, other))
    cell = scope.cells[end.cell]
    position, stratum = 2 * grid.column[end.cell] + 1, grid.stratum[end.cell]
    port = cell.ports.get(link.id)
    if port is not None:
        return Stop(stratum, position, cell, port.offset, only=port.side)
    rider = cell.rider(end.element)
    if rider is not None:
        return Stop(stratum, position, cell, rider.offset, only=Side.BOTTOM)
    if cell.form is not Form.BOX:
        return Stop(stratum, position, cell, grid.shift.get(cell.id, 0.0))
    return Stop(stratum, position, cell, None, max(0.0, cell.width / 2 - 14))


def _wall(scope: Scope, grid: Grid, wall: str, other: End) -> int:
    """Return the stratum of a pool's or frame's side that faces the other end."""
    last = len(grid.strata) - 1
    if scope.framed:
        return 0 if wall == CEILING else last
    number = next((i for i, g in enumerate(scope.groups) if g.id == wall), 0)
    own = [i for i, x in enumerate(grid.strata) if x.group == number]
    if other.cell is not None:
        there = grid.stratum[other.cell]
    else:
        there = next(
            (
                i
                for i, x in enumerate(grid.strata)
                if x.group >= 0 and scope.groups[x.group].id == other.wall
            ),
            last,
        )
    return own[0] if there <= own[0] else own[-1]


# --- ways ---------------------------------------------------------------------------------------


def ways(scope: Scope, grid: Grid, link: Link, number: int) -> Iterator[tuple[Route, float]]:
    """Yield the ways a link may take, each with what its sides cost; `number` breaks ties."""
    start = stop(scope, grid, link.source, link, link.target)
    finish = stop(scope, grid, link.target, link, link.source)
    if start.cell is None and finish.cell is None:
        at = 2 * min(number, grid.columns)
        down = start.stratum <= finish.stratum
        sides = (Side.BOTTOM, Side.TOP) if down else (Side.TOP, Side.BOTTOM)
        yield Route(link, ((True, at),), start, finish, *sides), 0.0
    elif finish.cell is None:
        for side, lines, extra in _to_wall(grid, start, finish.stratum):
            arrives = Side.TOP if start.stratum < finish.stratum else Side.BOTTOM
            yield Route(link, tuple(lines), start, finish, side, arrives), extra
    elif start.cell is None:
        for side, lines, extra in _to_wall(grid, finish, start.stratum):
            leaves = Side.BOTTOM if start.stratum < finish.stratum else Side.TOP
            turned = tuple(reversed(lines))
            yield Route(link, turned, start, finish, leaves, side), extra
    elif scope.pills and grid.strata[start.stratum].group == grid.strata[finish.stratum].group:
        # Out of the band and back, so that the name has room outside it.
        for lines in _around(grid, start, finish):
            yield Route(link, tuple(lines), start, finish, Side.BOTTOM, Side.BOTTOM), 0.0
    else:
        for leaves, cost in _leaving(link, start, finish):
            for arrives, more in _arriving(link, start, finish):
                for lines in _between(grid, start, finish, leaves, arrives):
                    yield Route(link, tuple(lines), start, finish, leaves, arrives), cost + more


def _leaving(link: Link, start: Stop, finish: Stop) -> list[tuple[Side, float]]:
    if start.only is not None:
        return [(start.only, 0.0)]
    assert start.cell is not None
    if link.kind is Kind.FLOW:
        up = {Form.DIAMOND: 0.0, Form.BOX: 1.2, Form.CIRCLE: 1.6}[start.cell.form]
        return [(Side.RIGHT, 0.0), (Side.BOTTOM, up), (Side.TOP, up)]
    if link.kind is Kind.MESSAGE:
        below = finish.stratum > start.stratum
        return [(Side.BOTTOM, 0.0 if below else _AWAY), (Side.TOP, _AWAY if below else 0.0)]
    return [(Side.BOTTOM, 0.0), (Side.TOP, 0.0), (Side.RIGHT, 0.2), (Side.LEFT, 0.2)]


def _arriving(link: Link, start: Stop, finish: Stop) -> list[tuple[Side, float]]:
    if finish.only is not None:
        return [(finish.only, 0.0)]
    assert finish.cell is not None
    if link.kind is Kind.FLOW:
        up = {Form.DIAMOND: 0.0, Form.BOX: 0.9, Form.CIRCLE: 1.2}[finish.cell.form]
        return [(Side.LEFT, 0.0), (Side.TOP, up), (Side.BOTTOM, up)]
    if link.kind is Kind.MESSAGE:
        below = finish.stratum > start.stratum
        return [(Side.TOP, 0.0 if below else _AWAY), (Side.BOTTOM, _AWAY if below else 0.0)]
    return [(Side.TOP, 0.0), (Side.BOTTOM, 0.0), (Side.LEFT, 0.2), (Side.RIGHT, 0.2)]


def _between(grid: Grid, a: Stop, b: Stop, leaves: Side, arrives: Side) -> Iterator[list[Line]]:
    """Yield ways from one cell to another for two given sides."""
    up_a, up_b = leaves in (Side.TOP, Side.BOTTOM), arrives in (Side.TOP, Side.BOTTOM)
    row_a, row_b = (False, a.stratum), (False, b.stratum)
    col_a, col_b = (True, a.position), (True, b.position)
    ahead = b.position > a.position
    if leaves is Side.LEFT or arrives is Side.RIGHT:
        if leaves is Side.LEFT and arrives is Side.RIGHT and a.stratum == b.stratum and not ahead:
            yield [row_a]
        return
    if not up_a and not up_b:
        yield from _side_to_side(grid, a, b, ahead=ahead)
    elif not up_a:
        below = b.stratum > a.stratum
        if ahead and a.stratum != b.stratum and below == (arrives is Side.TOP):
            yield [row_a, col_b]
        channel = b.stratum + (1 if arrives is Side.BOTTOM else -1)
        yield [row_a, (True, a.position + 1), (False, channel), col_b]
    elif not up_b:
        below = b.stratum > a.stratum
        if ahead and a.stratum != b.stratum and below == (leaves is Side.BOTTOM):
            yield [col_a, row_b]
        for channel in _channels(a, b, leaves, None):
            yield [col_a, (False, channel), (True, b.position - 1), row_b]
    else:
        yield from _upright(grid, a, b, leaves, arrives)


def _side_to_side(grid: Grid, a: Stop, b: Stop, *, ahead: bool) -> Iterator[list[Line]]:
    row_a, row_b = (False, a.stratum), (False, b.stratum)
    first, last = a.position + 1, b.position - 1
    if ahead and a.stratum == b.stratum:
        yield [row_a]
    if ahead and a.stratum != b.stratum:
        for gutter in sorted({first, last}):
            yield [row_a, (True, gutter), row_b]
    if first != last:
        for channel in sorted({a.stratum - 1, a.stratum + 1, b.stratum - 1, b.stratum + 1}):
            yield [row_a, (True, first), (False, channel), (True, last), row_b]


def _upright(grid: Grid, a: Stop, b: Stop, leaves: Side, arrives: Side) -> Iterator[list[Line]]:
    col_a, col_b = (True, a.position), (True, b.position)
    facing = (leaves is Side.BOTTOM) == (a.stratum < b.stratum) and leaves is not arrives
    if (
        a.position == b.position
        and facing
        and a.stratum != b.stratum
        and _aligned(a, b, lower=leaves is Side.TOP)
    ):
        yield [col_a]
    low, high = sorted((a.stratum, b.stratum))
    between = [i for i in range(low + 1, high) if grid.strata[i].layer is Layer.TRACKS]
    if len(between) > 6:
        between = between[:3] + between[-3:]
    for channel in sorted({*_channels(a, b, leaves, arrives), *between}):
        if _on_side(channel, a.stratum, leaves) and _on_side(channel, b.stratum, arrives):
            yield [col_a, (False, channel), col_b]
    near_a = a.stratum + (1 if leaves is Side.BOTTOM else -1)
    near_b = b.stratum + (1 if arrives is Side.BOTTOM else -1)
    firsts = {near_a} | {i for i in between[:1] + between[-1:] if _on_side(i, a.stratum, leaves)}
    seconds = {near_b} | {i for i in between[:1] + between[-1:] if _on_side(i, b.stratum, arrives)}
    gutters = sorted({a.position - 1, a.position + 1, b.position - 1, b.position + 1})
    for one in sorted(firsts):
        for two in sorted(seconds):
            if one != two:
                for gutter in gutters:
                    yield [col_a, (False, one), (True, gutter), (False, two), col_b]


def _around(grid: Grid, a: Stop, b: Stop) -> Iterator[list[Line]]:
    """Yield ways from one cell down out of its pool and up to another cell of the pool."""
    group = grid.strata[a.stratum].group
    last = max(i for i, x in enumerate(grid.strata) if x.group == group)
    below = (False, next(i for i in range(last, len(grid.strata)) if _tracks(grid, i)))
    col_a, col_b = (True, a.position), (True, b.position)
    near_a, near_b = (False, a.stratum + 1), (False, b.stratum + 1)
    yield [col_a, below, col_b]
    for one in (a.position - 1, a.position + 1):
        yield [col_a, near_a, (True, one), below, col_b]
        for two in (b.position - 1, b.position + 1):
            yield [col_a, near_a, (True, one), below, (True, two), near_b, col_b]
    for two in (b.position - 1, b.position + 1):
        yield [col_a, below, (True, two), near_b, col_b]


def _tracks(grid: Grid, stratum: int) -> bool:
    return grid.strata[stratum].layer is Layer.TRACKS


def _to_wall(grid: Grid, a: Stop, wall: int) -> Iterator[tuple[Side, list[Line], float]]:
    """Yield ways from a cell to a wall above or below it."""
    toward = Side.BOTTOM if wall > a.stratum else Side.TOP
    sides = [a.only] if a.only is not None else [toward]
    for side in sides:
        if side is toward:
            yield side, [(True, a.position)], 0.0
        near = a.stratum + (1 if side is Side.BOTTOM else -1)
        low, high = sorted((a.stratum, wall))
        between = [i for i in range(low + 1, high) if grid.strata[i].layer is Layer.TRACKS]
        if side is not toward:
            between = []
        for channel in sorted({near, *between[:1], *between[-1:]}):
            for gutter in (a.position - 1, a.position + 1, a.position - 3, a.position + 3):
                if 0 <= gutter <= 2 * grid.columns:
                    lines = [(True, a.position), (False, channel), (True, gutter)]
                    yield side, lines, 0.0


def _aligned(a: Stop, b: Stop, *, lower: bool) -> bool:
    """Return whether one upright line can touch both ends; `lower` when `a` is the lower one."""
    if a.fixed is not None and b.fixed is not None:
        return abs(a.fixed - b.fixed) < 0.5
    if a.fixed is None and b.fixed is None:
        return True
    fixed, free, upper = (a.fixed, b, lower) if a.fixed is not None else (b.fixed, a, not lower)
    assert fixed is not None
    if upper and free.cell is not None:
        riders = free.cell.riders
        if any(abs(fixed - rider.offset) < RIDER_ROOM for rider in riders):
            return False
    return abs(fixed) <= free.reach


def _channels(a: Stop, b: Stop, leaves: Side, arrives: Side | None) -> Sequence[int]:
    """Return the channels next to either end that lie on the sides wanted."""
    near = {a.stratum - 1, a.stratum + 1, b.stratum - 1, b.stratum + 1}
    return sorted(
        i
        for i in near
        if _on_side(i, a.stratum, leaves) and (arrives is None or _on_side(i, b.stratum, arrives))
    )


def _on_side(channel: int, stratum: int, side: Side) -> bool:
    return channel > stratum if side is Side.BOTTOM else channel < stratum
