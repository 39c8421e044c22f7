"""Where upright lines stand within a column: at a cell's middle, or beside it when shared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intertwine.drawing.layout.candidates import RIDER_ROOM, TURN, Route, Stop
from intertwine.drawing.layout.parts import Side
from intertwine.drawing.layout.routes import shares
from intertwine.model.ids import ElementId

STEP = 15.0
_APART = 11.0

Key = tuple[ElementId, int]
"""A link and the number of one of its lines."""


@dataclass(frozen=True, slots=True)
class _Upright:
    route: Route
    line: int
    low: float
    high: float
    fixed: float | None
    reach: float
    lean: int
    avoid: tuple[float, ...]
    """Offsets where boundary events sit."""
    partner: tuple[ElementId, ElementId] | None


def slots(routes: Mapping[ElementId, Route], *, step: float = STEP) -> dict[Key, float]:
    """Return the offset from the column's middle of every upright line in a column.

    Lines that share a column stand `step` pixels apart where their ends permit it.
    """
    by_column: dict[int, list[_Upright]] = {}
    for route in routes.values():
        for i, (vertical, at, a, b) in enumerate(route.spans()):
            if vertical and at % 2:
                by_column.setdefault(at, []).append(_upright(route, i, a, b))
    found: dict[Key, float] = {}
    for lines in by_column.values():
        _fill(lines, found, step)
    return found


def _upright(route: Route, line: int, a: float, b: float) -> _Upright:
    stops: list[Stop] = []
    if line == 0:
        stops.append(route.start)
    last = len(route.lines) - 1
    if line == last:
        stops.append(route.finish)
    fixed = next((s.fixed for s in stops if s.fixed is not None), None)
    reach = min((s.reach for s in stops if s.cell is not None and s.fixed is None), default=0.0)
    lean = 0
    avoid = tuple(
        rider.offset
        for stop, side in ((route.start, route.leaves), (route.finish, route.arrives))
        if stop in stops and stop.cell and side is Side.BOTTOM and stop.fixed is None
        for rider in stop.cell.riders
    )
    spans = route.spans()
    if line == 0 and last > 0:
        lean = _sign(spans[1][3] - spans[0][1])
    elif line == last and last > 0:
        lean = _sign(spans[-2][2] - spans[-1][1])
    a_cell, b_cell = route.start.cell, route.finish.cell
    pair = (a_cell.id, b_cell.id) if a_cell and b_cell and last == 0 else None
    if pair and pair[0] > pair[1]:
        pair = (pair[1], pair[0])
    return _Upright(route, line, min(a, b), max(a, b), fixed, reach, lean, avoid, pair)


def _fill(lines: Sequence[_Upright], found: dict[Key, float], step: float) -> None:
    """Place the lines of one column: those that cannot give way, then straight ones, then rest."""
    order = sorted(
        range(len(lines)),
        key=lambda i: (
            lines[i].fixed is None,
            len(lines[i].route.lines) > 1,
            lines[i].high - lines[i].low,
            i,
        ),
    )
    twins: dict[tuple[ElementId, ElementId], int] = {}
    for line in lines:
        if line.partner and line.fixed is None:
            twins[line.partner] = twins.get(line.partner, 0) + 1
    placed: list[tuple[_Upright, float]] = []
    for i in order:
        line = lines[i]
        several = bool(line.partner) and twins.get(line.partner, 0) > 1  # type: ignore[arg-type]
        offset = (
            line.fixed if line.fixed is not None else _offset(line, placed, step, spread=several)
        )
        placed.append((line, offset))
        found[(line.route.link.id, line.line)] = offset


def _offset(
    line: _Upright,
    placed: Sequence[tuple[_Upright, float]],
    step: float,
    *,
    spread: bool,
) -> float:
    step = min(step, max(line.reach, STEP))
    steps = int(line.reach // step)
    choices = sorted(
        (k * step for k in range(-steps, steps + 1)),
        key=lambda x: (
            abs(abs(x) - step) if spread else abs(x) + (6.0 if x * line.lean < 0 else 0.0),
            x,
        ),
    )
    best, least = 0.0, float("inf")
    for choice in choices:
        clashes = 3 * sum(abs(choice - rider) < RIDER_ROOM for rider in line.avoid)
        for other, offset in placed:
            meet = min(line.high, other.high) - max(line.low, other.low) > -TURN / 2
            if meet and abs(choice - offset) < _APART:
                clashes += not (shares(line.route.link, other.route.link) and choice == offset)
        if clashes == 0:
            return choice
        if clashes < least:
            best, least = choice, clashes
    return best


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
