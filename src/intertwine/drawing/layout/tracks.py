"""The order of parallel lines in one gutter or channel, so that they cross as little as can be.

Two lines that overlap are compared both ways: how many ends of one would cut through the
other. Lines are then put in one by one where they add least (a greedy insertion, ties to the
earlier place).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intertwine.drawing.layout.candidates import Route
from intertwine.drawing.layout.routes import shares

_CROSSING, _RUNS_OVER = 1.0, 50.0


@dataclass(frozen=True, slots=True)
class Track:
    """One line: its extent, and its ends as (place, side): -1 before the line, 1 behind it.

    "Before" is left of an upright line and above a level one; 0 is an end that stops there.
    """

    route: Route
    line: int
    low: float
    high: float
    ends: tuple[tuple[float, int], ...]


def in_order(tracks: Sequence[Track], *, near: float) -> list[Track]:
    """Return tracks from first (left, upper) to last; ends closer than `near` must not meet."""
    ordered: list[Track] = []
    for track in tracks:
        best, least = 0, float("inf")
        cost = sum(_cost(track, other, near) for other in ordered)
        for place in range(len(ordered) + 1):
            if cost < least - 1e-9:
                best, least = place, cost
            if place < len(ordered):
                cost += _cost(ordered[place], track, near) - _cost(track, ordered[place], near)
        ordered.insert(best, track)
    return ordered


def levels(ordered: Sequence[Track], *, apart: float) -> list[int]:
    """Return the least track number for each line so that lines that meet keep their order."""
    found: list[int] = []
    for i, track in enumerate(ordered):
        level = 0
        for other, taken in zip(ordered[:i], found, strict=True):
            meet = track.low < other.high + apart and other.low < track.high + apart
            if meet and not shares(track.route.link, other.route.link):
                level = max(level, taken + 1)
        found.append(level)
    return found


def _cost(first: Track, second: Track, near: float) -> float:
    """Return what it costs to put `first` before `second`."""
    if first.high + near < second.low or second.high + near < first.low:
        return 0.0
    total = 0.0
    for place, side in second.ends:
        if side < 0 and first.low < place < first.high:
            total += _CROSSING
    for place, side in first.ends:
        if side > 0 and second.low < place < second.high:
            total += _CROSSING
            continue
        if side > 0:
            for other, its in second.ends:
                if its < 0 and abs(other - place) < near:
                    total += _RUNS_OVER
    return 0.0 if shares(first.route.link, second.route.link) else total
