"""Lines leave shapes at their border and bend softly."""

from __future__ import annotations

import pytest

from intertwine.drawing import lines
from intertwine.model.geometry import Bounds, Point

BOX = Bounds(0, 0, 100, 80)


def test_a_line_from_a_middle_begins_at_the_border() -> None:
    line = lines.cropped((Point(50, 40), Point(300, 40)), start=lines.in_rectangle(BOX), end=None)
    assert line[0].x == pytest.approx(100, abs=0.01)


def test_a_line_that_begins_at_the_border_is_left_alone() -> None:
    points = (Point(100, 40), Point(300, 40))
    assert lines.cropped(points, start=lines.in_rectangle(BOX), end=None) == list(points)


def test_a_line_wholly_inside_stays_as_it_is() -> None:
    points = (Point(10, 10), Point(20, 20))
    assert lines.cropped(points, start=lines.in_rectangle(BOX), end=None) == list(points)


@pytest.mark.parametrize(
    ("inside", "x"), [(lines.in_ellipse(BOX), 100.0), (lines.in_diamond(BOX), 100.0)]
)
def test_round_and_slanted_borders_are_found(inside: lines.Inside, x: float) -> None:
    line = lines.cropped((Point(50, 40), Point(200, 40)), start=inside, end=None)
    assert line[0].x == pytest.approx(x, abs=0.01)


def test_the_middle_of_a_bent_line_is_half_way_along_it() -> None:
    middle, way = lines.at((Point(0, 0), Point(10, 0), Point(10, 30)), 0.5)
    assert (middle, way) == (Point(10, 10), Point(0, 1))


def test_shortening_never_eats_more_than_half() -> None:
    line = lines.shortened((Point(0, 0), Point(10, 0)), end=50)
    assert line == [Point(0, 0), Point(5, 0)]


def test_a_line_of_one_place_twice_is_drawn_without_error() -> None:
    assert lines.rounded((Point(1, 1), Point(1, 1))) == "M1 1L1 1"
    assert lines.at((Point(1, 1), Point(1, 1)), 0.5)[0] == Point(1, 1)
