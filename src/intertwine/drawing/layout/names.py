"""Where names go that stand outside shapes: decided before coordinates, so that room is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from intertwine.drawing.layout.candidates import Route
from intertwine.drawing.layout.parts import (
    Cell,
    Form,
    Grid,
    Kind,
    Layer,
    Scope,
    Side,
)
from intertwine.model.ids import ElementId

GAP = 3.0
_CLOSE = 2


class Spot(IntEnum):
    """Where a cell's own name stands."""

    BELOW = 0
    ABOVE = 1
    BELOW_RIGHT = 2
    ABOVE_RIGHT = 3


@dataclass(frozen=True)
class Names:
    """Where each cell's name stands, and in which stratum each message's name."""

    cell: Mapping[ElementId, Spot]
    message: Mapping[ElementId, int]


def names(scope: Scope, grid: Grid, routes: Mapping[ElementId, Route]) -> Names:
    """Return a spot for every name such that no line runs through it where there is a choice."""
    used: dict[ElementId, set[Side]] = {}
    for route in routes.values():
        for stop, side in ((route.start, route.leaves), (route.finish, route.arrives)):
            if stop.cell is not None:
                used.setdefault(stop.cell.id, set()).add(side)
    cells = {
        c.id: _spot(c, used.get(c.id, set())) for c in scope.cells.values() if c.label is not None
    }
    messages: dict[ElementId, int] = {}
    crowd: dict[int, list[int]] = {}
    for route in routes.values():
        if route.link.kind is not Kind.MESSAGE or route.link.label is None:
            continue
        # The first gap on its way, unless others stand close by there and a later one is free.
        choices = _strata(grid, route)
        if choices:
            stratum, at = min(
                choices, key=lambda c: sum(_crowding(c[1] - o) for o in crowd.get(c[0], ()))
            )
            messages[route.link.id] = stratum
            crowd.setdefault(stratum, []).append(at)
    return Names(cells, messages)


def _spot(cell: Cell, used: set[Side]) -> Spot:
    above, below = Side.TOP not in used, Side.BOTTOM not in used
    if cell.form is Form.DIAMOND:
        return Spot.ABOVE if above else Spot.BELOW if below else Spot.ABOVE_RIGHT
    return Spot.BELOW if below else Spot.ABOVE if above else Spot.BELOW_RIGHT


def _crowding(steps: int) -> int:
    """Return how much a name so many positions away is in the way."""
    return 5 if steps == 0 else int(abs(steps) <= _CLOSE)


def _strata(grid: Grid, route: Route) -> list[tuple[int, int]]:
    """Return the strata for names that upright lines pass, with each line's position.

    A gap between pools has two such strata; names stand in the upper one, the lower keeps
    lines off the pool.
    """
    found: list[tuple[int, int]] = []
    for vertical, at, a, b in route.spans():
        if not vertical:
            continue
        low, high = min(a, b), max(a, b)
        inside = [i for i, x in enumerate(grid.strata) if low < i < high and _upper(grid, i)]
        found += [(i, at) for i in (inside if a < b else reversed(inside))]
    return found


def _upper(grid: Grid, stratum: int) -> bool:
    below = stratum + 1 < len(grid.strata) and grid.strata[stratum + 1].layer is Layer.TRACKS
    return grid.strata[stratum].layer is Layer.LABELS and below
