"""Names that stand beside what they name: of events, gateways, data and flows.

Where the file says where a name stands, it stands there. Elsewhere the place is chosen among a
few that people expect, the one that covers least; ties go to the more usual place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from intertwine.drawing import lines
from intertwine.drawing.text import LINE_HEIGHT, Fitted, fit
from intertwine.model.geometry import Bounds, Point

SIZE = 11.0
WIDTH = 96.0
GAP = 4.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A name with its place. `x` is the middle, start or end of its lines, as `anchor` says."""

    text: Fitted
    x: float
    top: float
    anchor: str = "middle"

    @property
    def bounds(self) -> Bounds:
        """The rectangle that the text covers."""
        width = self.text.width(weight=600)
        left = {"middle": self.x - width / 2, "start": self.x, "end": self.x - width}[self.anchor]
        return Bounds(left, self.top, width, self.text.height)


@dataclass
class Surroundings:
    """What a name should not cover: grows as names are placed."""

    boxes: list[Bounds] = field(default_factory=list)
    heads: list[Bounds] = field(default_factory=list)
    """The ends of lines with an arrowhead: a name over one would hide which way it points."""
    segments: list[tuple[float, float, float, float, Point, Point]] = field(default_factory=list)
    """Each piece of a line: its reach to the left, right, above and below, and its ends."""

    def add_line(self, points: Sequence[Point]) -> None:
        """Add the segments of a line and the place of its arrowhead."""
        end, way = points[-1], lines.direction(points[-2], points[-1])
        self.heads.append(Bounds(end.x - way.x * 5 - 4, end.y - way.y * 5 - 4, 8, 8))
        self.segments.extend(
            (min(a.x, b.x), max(a.x, b.x), min(a.y, b.y), max(a.y, b.y), a, b)
            for a, b in pairwise(points)
        )

    def hides_a_head(self, box: Bounds) -> bool:
        """Return whether a rectangle would cover an arrowhead."""
        return any(_overlap(box, head) > 0 for head in self.heads)

    def cost(self, box: Bounds) -> float:
        """Return how much a rectangle would cover: square pixels, and 120 for each line."""
        left, right, top, bottom = box.x, box.right, box.y, box.bottom
        covered = sum(
            _overlap(box, other)
            for other in self.boxes
            # Most lie elsewhere; asking that first makes a large map five times quicker.
            if other.x < right
            and other.y < bottom
            and other.x + other.width > left
            and other.y + other.height > top
        )
        for low_x, high_x, low_y, high_y, a, b in self.segments:
            if low_x <= right and high_x >= left and low_y <= bottom and high_y >= top:
                covered += 120 * _touches(box, a, b)
        return covered

    def keep(self, place: Placed) -> Placed:
        """Return a place as it is and remember it."""
        self.boxes.append(place.bounds)
        return place

    def best(self, places: Iterable[Placed]) -> Placed:
        """Return the place that covers least and remember it."""
        return self.keep(min(places, key=lambda place: round(self.cost(place.bounds))))


def given(text: str, label: Bounds, *, beside: Bounds, size: float = SIZE) -> Placed:
    """Return a name at the place that the file gives.

    The widths of fonts differ, so the text may be a little larger than the rectangle; it
    grows away from `beside`, what it names, and moves off it when it would cover it.
    """
    middle = label.centre
    width = max(label.width * 1.06, 24)
    fitted = fit(text, width, height=label.height * 1.25 + 3, size=size)
    if fitted.size < size or fitted.cut or any(line.endswith("-") for line in fitted.lines):
        fitted = fit(text, max(width, WIDTH), height=max(label.height, 160), size=size)
    over = fitted.height > label.height and middle.y < beside.centre.y
    top = label.bottom - fitted.height if over else label.y
    return _moved_off(Placed(fitted, middle.x, top), beside)


def _moved_off(place: Placed, box: Bounds) -> Placed:
    """Return the place moved by the shortest way so that it no longer covers a box."""
    label = place.bounds
    if _overlap(label, box) == 0:
        return place
    across, down = min(
        (
            (0.0, box.bottom + 2 - label.y),
            (0.0, box.y - 2 - label.bottom),
            (box.right + 2 - label.x, 0.0),
            (box.x - 2 - label.right, 0.0),
        ),
        key=lambda way: abs(way[0]) + abs(way[1]),
    )
    return replace(place, x=place.x + across, top=place.top + down)


def around(text: str, box: Bounds, *, size: float = SIZE) -> list[Placed]:
    """Return the usual places of a shape's name: below, above, right, left, and the corners."""
    fitted = fit(text, max(WIDTH, box.width + 16), height=120, size=size)
    if not fitted.lines:
        return [Placed(fitted, box.centre.x, box.bottom)]
    tall, x = fitted.height, box.centre.x
    level = box.centre.y - tall / 2
    return [
        Placed(fitted, x, box.bottom + GAP),
        Placed(fitted, x, box.y - GAP - tall),
        Placed(fitted, box.right + GAP, level, "start"),
        Placed(fitted, box.x - GAP, level, "end"),
        Placed(fitted, x + GAP, box.bottom + GAP - 4, "start"),
        Placed(fitted, x - GAP, box.bottom + GAP - 4, "end"),
        Placed(fitted, x + GAP, box.y - tall + 4, "start"),
        Placed(fitted, x - GAP, box.y - tall + 4, "end"),
    ]


def beside(
    text: str, points: Sequence[Point], *, near_source: bool, size: float = SIZE
) -> list[Placed]:
    """Return places along a line for its name, on both sides of each of its longer parts.

    `near_source` prefers the beginning, where people look for the answers of a gateway.
    """
    total = lines.length(points)
    first = min(0.3, 26 / total) if near_source and total else 0.5
    shares = (first, 0.5, 0.35, 0.65, 0.2, 0.8)
    places = []
    for share in shares:
        at, way = lines.at(points, share)
        if abs(way.x) > abs(way.y):
            room = max(WIDTH, min(total * 0.8, 140))
            fitted = fit(text, room, height=80, size=size)
            anchor, x = ("start", at.x - 14) if near_source and share == first else ("middle", at.x)
            if way.x < 0 and anchor == "start":
                anchor, x = "end", at.x + 14
            places.append(Placed(fitted, x, at.y - GAP - fitted.height, anchor))
            places.append(Placed(fitted, x, at.y + GAP, anchor))
        else:
            fitted = fit(text, WIDTH, height=120, size=size)
            top = at.y - fitted.height / 2
            if near_source and share == first:
                top = at.y - size * LINE_HEIGHT / 2
            places.append(Placed(fitted, at.x + 6, top, "start"))
            places.append(Placed(fitted, at.x - 6, top, "end"))
    return places


def _overlap(a: Bounds, b: Bounds) -> float:
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    return across * down if across > 0 and down > 0 else 0.0


def _touches(box: Bounds, a: Point, b: Point) -> bool:
    """Return whether a segment passes through a rectangle (Liang and Barsky 1984)."""
    enter, leave = 0.0, 1.0
    for start, way, low, high in (
        (a.x, b.x - a.x, box.x, box.right),
        (a.y, b.y - a.y, box.y, box.bottom),
    ):
        if way == 0:
            if not low < start < high:
                return False
            continue
        first, second = sorted(((low - start) / way, (high - start) / way))
        enter, leave = max(enter, first), min(leave, second)
    return enter < leave
