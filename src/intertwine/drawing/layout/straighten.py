"""Making messages run straight where they would block each other.

Cells that could stand in one column may just as well stand in two next to each other: where a
cell lies between the ends of a message of the same column, one of the two moves into a column
of its own, right after (`split_columns`). Where one activity tells several others at once,
their events stand side by side below it, a little beside the column's middle (`shifts`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intertwine.drawing.layout.parts import Form, Kind, Scope
from intertwine.drawing.layout.rows import Spot
from intertwine.model.ids import ElementId

_MOST = 3
"""Columns that one column may become."""

_SIDE_BY_SIDE = {2: (-20.0, 20.0), 3: (-36.0, 0.0, 36.0)}
"""Where two or three events stand under the activity that tells them, nearest first."""

Pair = tuple[ElementId, ElementId]


def split_columns(
    scope: Scope, column: Mapping[ElementId, int], spot: Mapping[ElementId, Spot]
) -> dict[ElementId, int]:
    """Return the columns with those split in which messages block each other."""
    cells: dict[int, list[ElementId]] = {}
    for cell, at in column.items():
        cells.setdefault(at, []).append(cell)
    pairs: dict[int, list[Pair]] = {}
    for link in scope.links:
        a, b = link.source.cell, link.target.cell
        if link.kind is Kind.MESSAGE and a and b and a != b and column[a] == column[b]:
            pairs.setdefault(column[a], []).append((a, b))
    part: dict[ElementId, int] = {}
    parts: dict[int, int] = {}
    for at, found in pairs.items():
        own = _parts(cells[at], found, spot)
        part.update(own)
        parts[at] = max(own.values(), default=0)
    start: dict[int, int] = {}
    shift = 0
    for at in sorted(cells):
        start[at] = at + shift
        shift += parts.get(at, 0)
    return {cell: start[at] + part.get(cell, 0) for cell, at in column.items()}


def _parts(
    cells: Sequence[ElementId], pairs: Sequence[Pair], spot: Mapping[ElementId, Spot]
) -> dict[ElementId, int]:
    """Return for the cells of one column which part they go to, 0 for those that stay."""
    times: dict[ElementId, int] = {}
    for pair in pairs:
        for cell in pair:
            times[cell] = times.get(cell, 0) + 1
    movable = [p for p in dict.fromkeys(pairs) if times[p[0]] == times[p[1]] == 1]
    fixed = [p for p in pairs if p not in movable]
    standing: list[list[ElementId]] = [[c for c in cells if not any(c in p for p in movable)]]
    running: list[list[Pair]] = [fixed]
    part: dict[ElementId, int] = {}
    for pair in movable:
        for number in range(_MOST):
            if number == len(standing):
                standing.append([])
                running.append([])
            clear = not _blocked(pair, standing[number], spot) and not any(
                _between(cell, other, spot) for cell in pair for other in running[number]
            )
            if clear:
                break
        else:
            number = 0
        standing[number] += pair
        running[number].append(pair)
        part.update(dict.fromkeys(pair, number))
    for cell in cells:  # what only stands in the way of others goes one further
        if cell in times or not any(_between(cell, pair, spot) for pair in running[0]):
            continue
        for number in range(1, _MOST):
            others = running[number] if number < len(running) else []
            if not any(_between(cell, pair, spot) for pair in others):
                part[cell] = number
                break
    return part


def _blocked(pair: Pair, cells: Sequence[ElementId], spot: Mapping[ElementId, Spot]) -> bool:
    return any(_between(cell, pair, spot) for cell in cells)


def _between(cell: ElementId, pair: Pair, spot: Mapping[ElementId, Spot]) -> bool:
    low, high = sorted((spot[pair[0]], spot[pair[1]]))
    return low < spot[cell] < high


def shifts(
    scope: Scope, column: Mapping[ElementId, int], spot: Mapping[ElementId, Spot]
) -> dict[ElementId, float]:
    """Return the events that stand beside their column's middle, and how far.

    These are two or three events on one side of an activity in their column, each tied to it
    by its only message.
    """
    tied: dict[ElementId, list[ElementId]] = {}
    for link in scope.links:
        a, b = link.source.cell, link.target.cell
        if link.kind is Kind.MESSAGE:
            for one, other in ((a, b), (b, a)):
                if one is not None:
                    tied.setdefault(one, []).append(other if other is not None else one)
    found: dict[ElementId, float] = {}
    for cell, others in tied.items():
        if scope.cells[cell].form is not Form.BOX or scope.cells[cell].ports:
            continue
        events = [
            o
            for o in others
            if scope.cells[o].form is Form.CIRCLE
            and column[o] == column[cell]
            and tied[o] == [cell]
            and spot[o][0] != spot[cell][0]
        ]
        for below in (True, False):
            side = [o for o in events if (spot[o] > spot[cell]) == below]
            side.sort(key=lambda o: spot[o], reverse=not below)
            reach = scope.cells[cell].width / 2 - 14
            places = _SIDE_BY_SIDE.get(len(side), ())
            if places and places[-1] <= reach:
                found.update(zip(side, places, strict=True))
    return found
