"""The smallest number that does: fewest people, hours or places with which a target is met."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import NamedTuple


class Smallest(NamedTuple):
    """What a search found. `number` is None where not even the highest allowed does.

    `tried` has every number that was evaluated with its figure, smallest first. `monotone` is
    False where a larger number once gave a worse figure: then a smaller one that was not tried
    may do as well, and what is said holds for the tried ones alone.
    """

    number: int | None
    tried: Mapping[int, float]
    monotone: bool


def smallest_that_meets(
    figure: Callable[[int], float],
    target: float,
    *,
    least: int,
    most: int,
    tolerance: float = 0.0,
) -> Smallest:
    """Return the smallest number from `least` to `most` whose figure is at most `target`.

    The figure (a mean wait, the upper end of its interval, a share not served) should fall as
    the number grows; runs that share their luck make it do so. Bisection takes about
    log₂(most − least) evaluations, each made once. `tolerance` is what a figure may rise without
    counting against that. An empty range raises `ValueError`.
    """
    if least > most:
        raise ValueError(f"no number from {least} to {most}")
    tried: dict[int, float] = {}

    def meets(number: int) -> bool:
        if number not in tried:
            tried[number] = figure(number)
        return tried[number] <= target

    low, high = least, most
    found: int | None = None
    if meets(most):
        found = most
        while low < high:
            middle = (low + high) // 2
            if meets(middle):
                high = middle
            else:
                low = middle + 1
        found = high
    ordered = dict(sorted(tried.items()))
    figures = list(ordered.values())
    falls = all(b <= a + tolerance for a, b in pairwise(figures))
    return Smallest(found, ordered, falls)
