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
    busy = {at for r in routes.values() for vertical, at in r.lines if not vertical}
    messages: dict[ElementId, int] = {}
    for route in routes.values():
        if route.link.kind is Kind.MESSAGE and route.link.label is not None:
            stratum = _stratum(grid, route, busy)
            if stratum is not None:
                messages[route.link.id] = stratum
    return Names(cells, messages)


def _spot(cell: Cell, used: set[Side]) -> Spot:
    above, below = Side.TOP not in used, Side.BOTTOM not in used
    if cell.form is Form.DIAMOND:
        return Spot.ABOVE if above else Spot.BELOW if below else Spot.ABOVE_RIGHT
    return Spot.BELOW if below else Spot.ABOVE if above else Spot.BELOW_RIGHT


def _stratum(grid: Grid, route: Route, busy: set[int]) -> int | None:
    """Return the first stratum for names that an upright line of the route passes."""
    for vertical, _, a, b in route.spans():
        if not vertical:
            continue
        low, high = min(a, b), max(a, b)
        passed = [
            i for i, x in enumerate(grid.strata) if x.layer is Layer.LABELS and low < i < high
        ]
        if passed:
            first = passed[0] if a < b else passed[-1]
            return _merged(grid, first, busy)
    return None


def _merged(grid: Grid, stratum: int, busy: set[int]) -> int:
    """Return the upper of a gap's two strata for names when no line runs between them."""
    below = stratum + 1 < len(grid.strata) and grid.strata[stratum + 1].layer is Layer.TRACKS
    tracks = stratum + 1 if below else stratum - 1
    return stratum if tracks in busy else tracks - 1
