"""The last word on names: every name gets the nearest place that is clear of shapes.

The sweep has kept room for most names; here each takes that room, or the best of a few other
places when something else came to stand there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from intertwine.drawing.layout.names import GAP
from intertwine.drawing.layout.parts import Size
from intertwine.model.geometry import Bounds, Point
from intertwine.model.ids import ElementId

_TILE = 80.0
_ON_SHAPE, _ON_NAME, _ON_LINE, _LATER = 100.0, 60.0, 4.0, 0.4


class Space:
    """Rectangles that can be asked for by place."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[int, int], list[tuple[Bounds, ElementId]]] = {}

    def add(self, box: Bounds, owner: ElementId) -> None:
        """Put a rectangle in."""
        for tile in self._over(box):
            self._tiles.setdefault(tile, []).append((box, owner))

    def meets(self, box: Bounds) -> Iterator[tuple[Bounds, ElementId]]:
        """Yield every rectangle that overlaps `box`, some perhaps twice."""
        for tile in self._over(box):
            for other, owner in self._tiles.get(tile, ()):
                if overlap(box, other):
                    yield other, owner

    @staticmethod
    def _over(box: Bounds) -> Iterable[tuple[int, int]]:
        for i in range(int(box.x // _TILE), int(box.right // _TILE) + 1):
            for j in range(int(box.y // _TILE), int(box.bottom // _TILE) + 1):
                yield i, j


def overlap(one: Bounds, other: Bounds) -> bool:
    """Return whether two rectangles share more than a border."""
    return (
        one.x < other.right - 0.01
        and other.x < one.right - 0.01
        and one.y < other.bottom - 0.01
        and other.y < one.bottom - 0.01
    )


def place_names(
    shapes: Mapping[ElementId, Bounds],
    solid: Iterable[ElementId],
    lines: Mapping[ElementId, Sequence[Point]],
    wishes: Mapping[ElementId, Bounds],
    names: Mapping[ElementId, Size],
) -> dict[ElementId, Bounds]:
    """Return where every name stands: of shapes first, then of lines from short to long.

    `solid` are the shapes that names must not touch (not pools, lanes or open sub-processes).
    """
    bodies, strokes, placed = Space(), Space(), Space()
    for element in solid:
        bodies.add(shapes[element], element)
    for element, points in lines.items():
        for a, b in pairwise(points):
            strokes.add(_stroke(a, b), element)
    found: dict[ElementId, Bounds] = {}

    def settle(element: ElementId, choices: Iterable[Bounds]) -> None:
        best: Bounds | None = None
        least = float("inf")
        for number, box in enumerate(choices):
            cost = _LATER * number
            cost += sum(_ON_SHAPE for _ in bodies.meets(box))
            cost += sum(_ON_NAME for _ in placed.meets(box))
            cost += sum(_ON_LINE for _ in strokes.meets(box))
            if cost < least:
                best, least = box, cost
            if cost < _LATER * (number + 1):
                break
        if best is not None:
            found[element] = best
            placed.add(best, element)

    for element, size in names.items():
        if element in shapes:
            settle(element, _around(shapes[element], size, wishes.get(element)))
    for element, size in names.items():
        if element in lines:
            settle(element, _along(lines[element], size, wishes.get(element)))
    return found


def _stroke(a: Point, b: Point) -> Bounds:
    x, y = min(a.x, b.x), min(a.y, b.y)
    return Bounds(x - 1, y - 1, abs(a.x - b.x) + 2, abs(a.y - b.y) + 2)


def _around(box: Bounds, size: Size, wish: Bounds | None) -> Iterator[Bounds]:
    """Yield places around a shape: the one kept free, below, above, beside."""
    wide, high = size.width, size.height
    if wish is not None:
        yield wish
    middle = box.centre.x - wide / 2
    yield Bounds(middle, box.bottom + GAP, wide, high)
    yield Bounds(middle, box.y - GAP - high, wide, high)
    for left in (box.centre.x + 5, box.centre.x - 5 - wide):
        yield Bounds(left, box.bottom + GAP, wide, high)
        yield Bounds(left, box.y - GAP - high, wide, high)
    for left in (box.right + GAP, box.x - GAP - wide):
        yield Bounds(left, box.bottom - 4, wide, high)
        yield Bounds(left, box.y + 4 - high, wide, high)


def _along(points: Sequence[Point], size: Size, wish: Bounds | None) -> Iterator[Bounds]:
    """Yield places along a line: the one kept free, then by segment from the source on."""
    wide, high = size.width, size.height
    if wish is not None:
        yield wish
    for a, b in pairwise(points):
        if abs(a.y - b.y) < abs(a.x - b.x):
            low, high_x = min(a.x, b.x), max(a.x, b.x)
            forward = a.x < b.x
            starts = [low + 3 if forward else high_x - 3 - wide, (low + high_x - wide) / 2]
            for left in starts:
                yield Bounds(left, a.y - 2 - high, wide, high)
                yield Bounds(left, a.y + 3, wide, high)
        else:
            top, bottom = min(a.y, b.y), max(a.y, b.y)
            down = a.y < b.y
            start = top + 3 if down else bottom - 3 - high
            end = bottom - 3 - high if down else top + 3
            steps = max(1, int(abs(end - start) // 24))
            for k in range(steps + 1):
                y = start + (end - start) * k / steps
                yield Bounds(a.x + 4, y, wide, high)
                yield Bounds(a.x - 4 - wide, y, wide, high)
