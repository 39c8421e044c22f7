"""How far cells reach to the left and right, in the strips that the sweep keeps apart."""

from __future__ import annotations

from collections.abc import Mapping

from intertwine.drawing.layout.candidates import Route
from intertwine.drawing.layout.names import GAP, Names, Spot
from intertwine.drawing.layout.parts import Cell, Form, Grid, Scope, Side
from intertwine.model.ids import ElementId

CELL, LINE, NAME = 13.0, 5.0, 3.0
"""Room on either side of a cell, a line and a name."""

Strip = tuple[int, int]
"""Stratum and third of a row: 0 above, 1 the middle, 2 below; other strata have only 1."""


def extents(
    cell: Cell, scope: Scope, grid: Grid, names: Names, routes: Mapping[ElementId, Route]
) -> list[tuple[Strip, float, float]]:
    """Return how far a cell reaches left and right of its column's middle, strip by strip."""
    beside = grid.shift.get(cell.id, 0.0)
    found = _reach(cell, scope, grid, names, routes)
    return [(strip, before - beside, after + beside) for strip, before, after in found]


def _reach(
    cell: Cell, scope: Scope, grid: Grid, names: Names, routes: Mapping[ElementId, Route]
) -> list[tuple[Strip, float, float]]:
    """Return the same as seen from the cell's own middle."""
    stratum = grid.stratum[cell.id]
    half = cell.width / 2
    found = [((stratum, 1), half + CELL, half + CELL)]
    if cell.form is Form.BOX:
        found += [((stratum, third), half + LINE, half + LINE) for third in (0, 2)]
    if cell.label is not None:
        wide = cell.label.width
        spot = names.cell[cell.id]
        third = 2 if spot in (Spot.BELOW, Spot.BELOW_RIGHT) else 0
        if spot in (Spot.BELOW, Spot.ABOVE):
            found.append(((stratum, third), wide / 2 + NAME, wide / 2 + NAME))
        else:
            found.append(((stratum, third), half, GAP + 3 + wide + NAME))
    for rider in cell.riders:
        wide = rider.label.width + GAP + 4 if rider.label else 0.0
        found.append(((stratum, 2), half, rider.offset + 17 + wide))
    return found + _flow_names(cell, stratum, scope, routes)


def _flow_names(
    cell: Cell, stratum: int, scope: Scope, routes: Mapping[ElementId, Route]
) -> list[tuple[Strip, float, float]]:
    """Return the room to the right of a cell for the names of flows that leave it."""
    found: list[tuple[Strip, float, float]] = []
    for link in scope.named_flows.get(cell.id, ()):
        route = routes[link]
        label = route.link.label
        assert label is not None
        if route.leaves is Side.RIGHT:
            reach = cell.width / 2 + label.width + 12
            found += [((stratum, 1), 0.0, reach), ((stratum, 0), 0.0, reach - 4)]
        elif route.leaves in (Side.TOP, Side.BOTTOM):
            third = 2 if route.leaves is Side.BOTTOM else 0
            found.append(((stratum, third), 0.0, label.width + 8))
    return found
