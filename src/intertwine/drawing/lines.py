"""Polylines: where they leave a shape, their middle, their ends, their rounded corners."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from intertwine.drawing.svg import number
from intertwine.model.geometry import Bounds, Point

Inside = Callable[[Point], bool]


def in_rectangle(bounds: Bounds) -> Inside:
    """Return a test whether a point lies strictly inside a rectangle."""
    return lambda p: bounds.x < p.x < bounds.right and bounds.y < p.y < bounds.bottom


def in_ellipse(bounds: Bounds) -> Inside:
    """Return a test whether a point lies strictly inside the ellipse of a rectangle."""
    middle, a, b = bounds.centre, bounds.width / 2 or 1, bounds.height / 2 or 1
    return lambda p: ((p.x - middle.x) / a) ** 2 + ((p.y - middle.y) / b) ** 2 < 1


def in_diamond(bounds: Bounds) -> Inside:
    """Return a test whether a point lies strictly inside the diamond of a rectangle."""
    middle, a, b = bounds.centre, bounds.width / 2 or 1, bounds.height / 2 or 1
    return lambda p: abs(p.x - middle.x) / a + abs(p.y - middle.y) / b < 1


def cropped(points: Sequence[Point], *, start: Inside | None, end: Inside | None) -> list[Point]:
    """Return the line without what lies inside the shapes at its two ends.

    Tools differ in whether a line begins at a shape's border or at its middle. A line that
    lies wholly inside one of them is returned as it is.
    """
    line = _without_repeats(points)
    if start is not None:
        line = _leave(line, start)
    if end is not None:
        line = _leave(line[::-1], end)[::-1]
    return line


def _leave(line: list[Point], inside: Inside) -> list[Point]:
    if not inside(line[0]):
        return line
    for place in range(1, len(line)):
        if not inside(line[place]):
            return [_border(line[place - 1], line[place], inside), *line[place:]]
    return line


def _border(within: Point, outside: Point, inside: Inside) -> Point:
    low, high = 0.0, 1.0
    for _ in range(24):
        middle = (low + high) / 2
        if inside(along(within, outside, middle)):
            low = middle
        else:
            high = middle
    return along(within, outside, high)


def along(a: Point, b: Point, share: float) -> Point:
    """Return the point at a share (0 to 1) of the way from one point to another."""
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)


def length(points: Sequence[Point]) -> float:
    """Return the length of a line."""
    return sum(math.dist((a.x, a.y), (b.x, b.y)) for a, b in pairwise(points))


def at(points: Sequence[Point], share: float) -> tuple[Point, Point]:
    """Return the point at a share of a line's length and the unit direction there."""
    rest = length(points) * share
    for a, b in pairwise(points):
        part = math.dist((a.x, a.y), (b.x, b.y))
        if part >= rest and part > 0:
            return along(a, b, rest / part), direction(a, b)
        rest -= part
    return points[-1], direction(points[-2], points[-1])


def direction(a: Point, b: Point) -> Point:
    """Return the unit vector from one point to another; to the right when they are the same."""
    size = math.dist((a.x, a.y), (b.x, b.y))
    return Point((b.x - a.x) / size, (b.y - a.y) / size) if size else Point(1, 0)


def shortened(points: Sequence[Point], *, start: float = 0, end: float = 0) -> list[Point]:
    """Return the line with so many pixels taken off its ends; never less than half of it."""
    line = list(points)
    if end:
        line = _shorter(line[::-1], end)[::-1]
    return _shorter(line, start) if start else line


def _shorter(line: list[Point], by: float) -> list[Point]:
    by = min(by, length(line) / 2)
    for place, (a, b) in enumerate(pairwise(line)):
        part = math.dist((a.x, a.y), (b.x, b.y))
        if part > by:
            return [along(a, b, by / part), *line[place + 1 :]]
        by -= part
    return line


def rounded(points: Sequence[Point], *, radius: float = 6) -> str:
    """Return the `d` of a line with rounded corners."""
    parts = [f"M{number(points[0].x)} {number(points[0].y)}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        room = min(length((before, corner)), length((corner, after))) / 2
        cut = min(radius, room)
        into, out = direction(corner, before), direction(corner, after)
        parts.append(
            f"L{number(corner.x + into.x * cut)} {number(corner.y + into.y * cut)}"
            f"Q{number(corner.x)} {number(corner.y)} "
            f"{number(corner.x + out.x * cut)} {number(corner.y + out.y * cut)}"
        )
    parts.append(f"L{number(points[-1].x)} {number(points[-1].y)}")
    return "".join(parts)


def _without_repeats(points: Sequence[Point]) -> list[Point]:
    line = [points[0]]
    for point in points[1:]:
        if point != line[-1]:
            line.append(point)
    return line if len(line) > 1 else [points[0], points[-1]]
