"""Rows: where in its band each cell stands. Straight paths first, branches around them.

Every process is taken apart into paths: first the longest (or likeliest) way from start to
end, then what branches off. A path keeps one row in each band it runs through, so the main
way is a straight line and a longer path moves nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from intertwine.drawing.layout.parts import Form, Kind, Link, Scope
from intertwine.model.ids import ElementId

Spot = tuple[int, int]
"""Band (counted over all groups) and row."""


@dataclass
class _Bands:
    """Which columns each row of each band already uses."""

    used: dict[Spot, list[tuple[int, int]]] = field(default_factory=dict)
    extent: dict[int, tuple[int, int]] = field(default_factory=dict)

    def free(self, spot: Spot, low: int, high: int) -> bool:
        return all(high < a or low > b for a, b in self.used.get(spot, ()))

    def take(self, spot: Spot, low: int, high: int) -> None:
        self.used.setdefault(spot, []).append((low, high))
        band, row = spot
        top, bottom = self.extent.get(band, (row, row))
        self.extent[band] = (min(top, row), max(bottom, row))


def rows(scope: Scope, column: dict[ElementId, int]) -> dict[ElementId, Spot]:
    """Return band and row of every cell; `column` gains the columns of data and notes.

    Rows of a band are counted from 0 without gaps.
    """
    band = _band_of(scope)
    out, into = _neighbours(scope, column)
    bands = _Bands()
    spot: dict[ElementId, Spot] = {}
    pull = _pull(scope, band)
    for path in _paths(scope, column, out, into, band):
        _place(path, scope, column, band, bands, spot, pull, out, into)
    _place_unranked(scope, column, band, bands, spot, pull)
    return _closed_up(spot)


def _band_of(scope: Scope) -> dict[ElementId, int]:
    found: dict[ElementId, int] = {}
    number = 0
    for group in scope.groups:
        for band in group.bands:
            found.update((cell, number) for cell in band.cells)
            number += 1
    return found


def _neighbours(
    scope: Scope, column: Mapping[ElementId, int]
) -> tuple[dict[ElementId, list[Link]], dict[ElementId, list[Link]]]:
    """Return forward flows by source and by target."""
    out: dict[ElementId, list[Link]] = {}
    into: dict[ElementId, list[Link]] = {}
    for link in scope.links:
        a, b = link.source.cell, link.target.cell
        if link.kind is not Kind.FLOW or a is None or b is None:
            continue
        if a in column and b in column and column[a] < column[b]:
            out.setdefault(a, []).append(link)
            into.setdefault(b, []).append(link)
    return out, into


def _paths(
    scope: Scope,
    column: Mapping[ElementId, int],
    out: Mapping[ElementId, Sequence[Link]],
    into: Mapping[ElementId, Sequence[Link]],
    band: Mapping[ElementId, int],
) -> Iterable[list[ElementId]]:
    """Yield paths that together hold every ranked cell once, main ways before branches."""
    cells = [c for c in scope.cells if c in column]
    depth: dict[ElementId, int] = {}
    for cell in sorted(cells, key=lambda c: -column[c]):
        following = (x.target.cell for x in out.get(cell, ()))
        depth[cell] = 1 + max((depth[c] for c in following if c is not None), default=0)
    place = {c: i for i, c in enumerate(cells)}
    seen: set[ElementId] = set()

    def best(cell: ElementId) -> ElementId | None:
        # Boundary events lead off the main way, whatever length follows.
        choices = [x for x in out.get(cell, ()) if x.target.cell not in seen]
        own = [x for x in choices if x.source.element == cell]
        ranked = sorted(
            own or choices,
            key=lambda x: (
                -(x.weight if x.weight is not None else 0.5),
                -depth[x.target.cell] if x.target.cell else 0,
                band.get(x.target.cell) != band.get(cell) if x.target.cell else True,
                place[x.target.cell] if x.target.cell else 0,
            ),
        )
        return ranked[0].target.cell if ranked else None

    def follow(start: ElementId) -> list[ElementId]:
        path = [start]
        seen.add(start)
        while (following := best(path[-1])) is not None:
            path.append(following)
            seen.add(following)
        return path

    starts = sorted(cells, key=lambda c: (bool(into.get(c)), -depth[c], place[c]))
    for start in starts:
        if start in seen:
            continue
        waiting = [follow(start)]
        for path in waiting:
            yield path
            for cell in path:
                while (branch := best(cell)) is not None:
                    waiting.append(follow(branch))


def _pull(scope: Scope, band: Mapping[ElementId, int]) -> dict[ElementId, int]:
    """Return for every cell how many of its links lead down, less those that lead up."""
    pull: dict[ElementId, int] = {}
    walls = {group.id: i for i, group in enumerate(scope.groups)}
    first: dict[int, int] = {}
    number = 0
    for i, group in enumerate(scope.groups):
        for _ in group.bands:
            first[number] = i
            number += 1
    for link in scope.links:
        for one, other in ((link.source, link.target), (link.target, link.source)):
            if one.cell is None or one.cell not in band:
                continue
            here = band[one.cell]
            if other.cell is not None:
                there = band.get(other.cell, here)
                sign = (there > here) - (there < here)
            else:
                wall = walls.get(ElementId(other.wall), first[here])
                sign = (wall > first[here]) - (wall < first[here])
            pull[one.cell] = pull.get(one.cell, 0) + sign
    return pull


def _place(
    path: Sequence[ElementId],
    scope: Scope,
    column: Mapping[ElementId, int],
    band: Mapping[ElementId, int],
    bands: _Bands,
    spot: dict[ElementId, Spot],
    pull: Mapping[ElementId, int],
    out: Mapping[ElementId, Sequence[Link]],
    into: Mapping[ElementId, Sequence[Link]],
) -> None:
    """Give each run of a path within one band a row, as near as possible to its wish."""
    row_of: dict[int, int] = {}
    for run in _runs(path, band):
        here = band[run[0]]
        low, high = column[run[0]], column[run[-1]]
        wish = row_of.get(here)
        outer_low, outer_high, beside = low, high, None
        for link in into.get(run[0], ()):
            before = link.source.cell
            if before in spot and spot[before][0] == here and before not in run:
                beside = spot[before][1]
                turn = scope.cells[before].form is Form.DIAMOND or link.source.element != before
                outer_low = column[before] + (0 if turn else 1)
                break
        for link in out.get(run[-1], ()):
            after = link.target.cell
            if after in spot and spot[after][0] == here:
                turn = scope.cells[after].form is Form.DIAMOND
                outer_high = column[after] - (0 if turn else 1)
                beside = spot[after][1] if beside is None else beside
                break
        if wish is None:
            wish = beside if beside is not None else 0
        lean = sum(pull.get(c, 0) for c in run)
        row = _choose(bands, here, wish, (low, high), (outer_low, outer_high), lean, beside)
        row_of.setdefault(here, row)
        for cell in run:
            spot[cell] = (here, row)
        if beside == row:
            bands.take((here, row), low, high)
        else:
            bands.take((here, row), min(low, outer_low), max(high, outer_high))


def _runs(path: Sequence[ElementId], band: Mapping[ElementId, int]) -> Iterable[list[ElementId]]:
    run: list[ElementId] = []
    for cell in path:
        if run and band[run[-1]] != band[cell]:
            yield run
            run = []
        run.append(cell)
    if run:
        yield run


def _choose(
    bands: _Bands,
    band: int,
    wish: int,
    inner: tuple[int, int],
    outer: tuple[int, int],
    lean: int,
    beside: int | None,
) -> int:
    """Return the cheapest free row: near the wish, on the side its links lean to."""
    top, bottom = bands.extent.get(band, (0, 0))
    best, least = bottom + 1, float("inf")
    for row in range(top - 1, bottom + 2):
        low, high = inner if row == beside else outer
        if not bands.free((band, row), min(low, inner[0]), max(high, inner[1])):
            continue
        cost = abs(row - wish) * 2.0
        if not bands.used.get((band, row)) and bands.extent.get(band):
            cost += 1.5
        if row < wish:
            cost += 0.0 if lean < 0 else 0.6 if lean == 0 else 1.2
        elif row > wish:
            cost += 0.0 if lean >= 0 else 1.2
        if cost < least:
            best, least = row, cost
    return best


def _place_unranked(
    scope: Scope,
    column: dict[ElementId, int],
    band: Mapping[ElementId, int],
    bands: _Bands,
    spot: dict[ElementId, Spot],
    pull: Mapping[ElementId, int],
) -> None:
    """Put data and notes into the free place nearest to what they are tied to."""
    last = max(column.values(), default=0)
    tied: dict[ElementId, list[ElementId]] = {}
    for link in scope.links:
        for one, other in ((link.source, link.target), (link.target, link.source)):
            if one.cell and other.cell and one.cell != other.cell:
                tied.setdefault(one.cell, []).append(other.cell)
    for cell in scope.cells.values():
        if cell.id in spot:
            continue
        here = band.get(cell.id, 0)
        users = [u for u in tied.get(cell.id, ()) if u in spot]
        at = [column[u] for u in users] or [last]
        rows_of = [spot[u][1] for u in users if spot[u][0] == here]
        top, bottom = bands.extent.get(here, (0, 0))
        best, least = (at[0], bottom + 1), float("inf")
        for row in range(top - 1, bottom + 2):
            new = not bands.used.get((here, row))
            for place in range(max(0, min(at) - 2), min(last, max(at) + 2) + 1):
                if not bands.free((here, row), place, place):
                    continue
                cost = sum(abs(place - a) * 1.2 for a in at) / len(at)
                cost += sum(abs(row - r) for r in rows_of) / max(1, len(rows_of))
                cost += (2.0 if new else 0.0) + (0.2 if row < 0 else 0.0)
                cost += 0.9 * sum(_in_the_way(row, spot[u], here, pull.get(u, 0)) for u in users)
                if cost < least:
                    best, least = (place, row), cost
        column[cell.id] = best[0]
        spot[cell.id] = (here, best[1])
        bands.take((here, best[1]), best[0], best[0])


def _in_the_way(row: int, user: Spot, band: int, pull: int) -> bool:
    """Return whether a row lies on the side where its user's messages come and go."""
    return user[0] == band and (row - user[1]) * pull > 0


def _closed_up(spot: Mapping[ElementId, Spot]) -> dict[ElementId, Spot]:
    used: dict[int, set[int]] = {}
    for band, row in spot.values():
        used.setdefault(band, set()).add(row)
    place = {band: {row: i for i, row in enumerate(sorted(rows_))} for band, rows_ in used.items()}
    return {cell: (band, place[band][row]) for cell, (band, row) in spot.items()}
