"""Trading places: two rows of a band change places where that saves crossings and bends.

Only on maps small enough that trying is quick, and only for a clear gain, so that a map that
grows a little keeps its looks.
"""

from __future__ import annotations

from collections.abc import Mapping

from intertwine.drawing.layout.parts import Grid, Scope
from intertwine.drawing.layout.routes import price
from intertwine.drawing.layout.rows import Spot
from intertwine.drawing.layout.straighten import shifts, split_columns
from intertwine.drawing.layout.strata import stack
from intertwine.model.ids import ElementId

_BUDGET = 1000
"""Links times trials: a fifth of a second at most."""
_GAIN = 1.5
"""What a change must save, in bends; a crossing counts as much as two."""


def settled(
    scope: Scope, column: Mapping[ElementId, int], spot: Mapping[ElementId, Spot]
) -> tuple[dict[ElementId, int], dict[ElementId, Spot]]:
    """Return columns and rows after the changes that pay, upper bands and rows tried first."""
    best = dict(spot)
    trials = _BUDGET // max(1, len(scope.links))
    pairs = sorted({(band, row - 1) for band, row in spot.values() if row})
    if pairs and trials > 1:
        least = price(scope, _grid(scope, column, best))
        for band, row in pairs:
            trials -= 1
            if trials < 1:
                break
            turned = _turned(best, band, row)
            cost = price(scope, _grid(scope, column, turned))
            if cost < least - _GAIN:
                best, least = turned, cost
    return split_columns(scope, column, best), best


def _grid(scope: Scope, column: Mapping[ElementId, int], spot: Mapping[ElementId, Spot]) -> Grid:
    split = split_columns(scope, column, spot)
    return stack(scope, split, spot, shifts(scope, split, spot))


def _turned(spot: Mapping[ElementId, Spot], band: int, row: int) -> dict[ElementId, Spot]:
    """Return the places with one row and the row below it exchanged."""
    to = {row: row + 1, row + 1: row}
    return {
        cell: (own, to.get(at, at)) if own == band else (own, at)
        for cell, (own, at) in spot.items()
    }
