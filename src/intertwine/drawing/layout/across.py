"""From columns to x: a sweep from left to right that puts everything as far left as it fits.

Cells of a column share their middle. Upright lines take part like thin cells, so there is
always room for them; afterwards lines between columns move to the middle of their free space.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
_BESIDE = 12.0
"""Between the lines of a column and those of the gutters beside it."""
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
    sweep = _Sweep(scope, grid, routes, slots, names)
    for position in range(2 * grid.columns + 1):
        if position % 2:
            sweep.column(position)
        else:
            sweep.gutter(position)
    width = sweep.right + _MARGIN
    return Across(tuple(sweep.middle), sweep.centred(width), width, frozenset(sweep.left))


class _Sweep:
    """What stands where so far, and how far each strip is filled."""

    def __init__(
        self,
        scope: Scope,
        grid: Grid,
        routes: Mapping[ElementId, Route],
        slots: Mapping[Key, float],
        names: Names,
    ) -> None:
        self.scope, self.grid, self.slots = scope, grid, slots
        self.lines = _by_position(grid, routes, names)
        self.cells: dict[int, list[Cell]] = {}
        self.extents: dict[ElementId, list[tuple[Strip, float, float]]] = {}
        for cell in scope.cells.values():
            self.cells.setdefault(2 * grid.column[cell.id] + 1, []).append(cell)
            self.extents[cell.id] = extents(cell, scope, grid, names, routes)
        self.start = scope.left + _MARGIN
        self.edge: dict[Strip, float] = {}
        self.phases: dict[str, float] = {}
        self.middle: list[float] = []
        self.x: dict[Key, float] = {}
        self.left: set[ElementId] = set()
        self.at_least = self.start
        """Where the next line or column may stand, whatever its strips say."""

    @property
    def right(self) -> float:
        """How far everything reaches."""
        reach = self.at_least - _BESIDE if self.middle else self.start
        return max([*self.edge.values(), self.start + 40, reach])

    def gutter(self, position: int) -> None:
        """Place the lines between two columns, each as far left as it fits."""
        after_column = self.at_least
        for upright in _gutter_order(self.lines.get(position, [])):
            low = max((self._filled(s) for s in upright.strips), default=self.start) + LINE
            before, after = _name_room(upright, self.scope, left=False)
            if before and upright.name is not None:
                low = max(low, self._filled((upright.name, 1)) + before)
            at = self.x[upright.key] = max(low, after_column)
            self.at_least = max(self.at_least, at)
            self._fill(upright.strips, at + LINE)
            if upright.name is not None:
                self._fill([(upright.name, 1)], at + after)

    def column(self, position: int) -> None:
        """Place the cells of a column on one middle, and the lines at their offsets."""
        here, cells = self.lines.get(position, []), self.cells.get(position, [])
        sides = set() if self.scope.pills else _sides(here, self.slots)
        centre = self._middle_of(cells, here, sides)
        self.middle.append(centre)
        for cell in cells:
            if cell.phase:
                reach = self.phases.get(cell.phase, self.start)
                self.phases[cell.phase] = max(reach, centre + cell.width / 2)
            for strip, _, after in self.extents[cell.id]:
                self._fill([strip], centre + after)
        widest = 0.0
        for upright in here:
            at = self.x[upright.key] = centre + self.slots[upright.key]
            widest = max(widest, self.slots[upright.key])
            self._fill(upright.strips, at + LINE)
            if upright.key in sides:
                self.left.add(upright.route.link.id)
            if upright.name is not None:
                _, after = _name_room(upright, self.scope, left=upright.key in sides)
                self._fill([(upright.name, 1)], at + after)
        self.at_least = centre + widest + _BESIDE

    def _middle_of(self, cells: Sequence[Cell], here: Sequence[_Upright], sides: set[Key]) -> float:
        """Return the least middle at which cells, lines and names of a column find room."""
        centre = self.at_least
        if self.middle:
            centre = max(centre, self.middle[-1] + self.scope.step)
        for cell in cells:
            centre = max(centre, _after_phases(cell, self.scope, self.phases))
            for strip, before, _ in self.extents[cell.id]:
                centre = max(centre, self._filled(strip) + before)
        for upright in here:
            offset = self.slots[upright.key]
            for strip in upright.strips:
                centre = max(centre, self._filled(strip) + LINE - offset)
            before, _ = _name_room(upright, self.scope, left=upright.key in sides)
            if before and upright.name is not None:
                centre = max(centre, self._filled((upright.name, 1)) + before - offset)
        return centre

    def _filled(self, strip: Strip) -> float:
        return self.edge.get(strip, self.start)

    def _fill(self, strips: Iterable[Strip], to: float) -> None:
        for strip in strips:
            self.edge[strip] = max(self.edge.get(strip, to), to)

    def centred(self, width: float) -> dict[Key, float]:
        """Return x with the lines between columns moved to the middle of their free space."""
        moved = dict(self.x)
        end = width - _MARGIN
        edge: dict[Strip, float] = {}

        def fill(strips: Iterable[Strip], to: float) -> None:
            for strip in strips:
                edge[strip] = min(edge.get(strip, to), to)

        for position in range(2 * self.grid.columns, -1, -1):
            here = self.lines.get(position, [])
            if position % 2:
                for cell in self.cells.get(position, []):
                    for strip, before, _ in self.extents[cell.id]:
                        fill([strip], self.middle[position // 2] - before)
                for upright in here:
                    at = self.x[upright.key]
                    fill(upright.strips, at - LINE)
                    on_left = upright.route.link.id in self.left
                    before, _ = _name_room(upright, self.scope, left=on_left)
                    if upright.name is not None:
                        fill([(upright.name, 1)], at - before)
                continue
            last = position // 2 == len(self.middle)
            limit = end if last else self.middle[position // 2] - _BESIDE
            for upright in sorted(here, key=lambda u: -self.x[u.key]):
                low = self.x[upright.key]
                high = min((edge.get(s, end) for s in upright.strips), default=end) - LINE
                before, after = _name_room(upright, self.scope, left=False)
                if upright.name is not None:
                    high = min(high, edge.get((upright.name, 1), end) - after)
                high = max(min(high, limit), low)
                moved[upright.key] = floor(low + high) / 2
                fill(upright.strips, high - LINE)
                if upright.name is not None:
                    fill([(upright.name, 1)], high - before)
        return moved


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
