"""The layers of a scope from top to bottom: rows, channels between them, walls, names."""

from __future__ import annotations

from collections.abc import Mapping

from intertwine.drawing.layout.parts import Grid, Layer, Scope, Stratum
from intertwine.drawing.layout.rows import Spot
from intertwine.model.ids import ElementId


def stack(
    scope: Scope,
    column: Mapping[ElementId, int],
    spot: Mapping[ElementId, Spot],
    shift: Mapping[ElementId, float],
) -> Grid:
    """Return the strata of a scope and the place of every cell in them."""
    heights: dict[int, int] = {}
    for band, row in spot.values():
        heights[band] = max(heights.get(band, 0), row + 1)
    strata: list[Stratum] = []
    where: dict[Spot, int] = {}
    band = 0
    if not scope.framed:
        strata.append(Stratum(Layer.TRACKS))
    for number, group in enumerate(scope.groups):
        if number:
            strata += [Stratum(Layer.LABELS), Stratum(Layer.TRACKS), Stratum(Layer.LABELS)]
        if not group.bands:
            strata.append(Stratum(Layer.WALL, number))
            continue
        strata.append(Stratum(Layer.EDGE, number))
        for place, _ in enumerate(group.bands):
            if place:
                strata.append(Stratum(Layer.BORDER, number, band))
            strata.append(Stratum(Layer.CHANNEL, number, band))
            for row in range(max(1, heights.get(band, 0))):
                where[(band, row)] = len(strata)
                strata.append(Stratum(Layer.ROW, number, band))
                strata.append(Stratum(Layer.CHANNEL, number, band))
            band += 1
        strata.append(Stratum(Layer.EDGE, number))
    if scope.pills:
        strata.append(Stratum(Layer.LABELS))
    if not scope.framed:
        strata.append(Stratum(Layer.TRACKS))
    return Grid(
        tuple(strata),
        dict(column),
        {cell: where[at] for cell, at in spot.items()},
        max(column.values(), default=-1) + 1,
        shift,
    )
