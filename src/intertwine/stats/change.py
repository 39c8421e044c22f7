"""Has something changed between two rounds of answers, beyond chance?"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intertwine.stats.agreement import Agreement, Floats, Ints, agreement


class Change(NamedTuple):
    """From one round to the next. `p` values are two-sided; NaN where nothing can be tested.

    `boundary` is after − before of the knowledge boundary, `between` of agreement between
    organisations.
    """

    before: Agreement
    after: Agreement
    boundary: float
    between: float
    p_boundary: float
    p_between: float
    same_people: bool


def change(
    before: Ints,
    after: Ints,
    *,
    organisations: tuple[Ints, Ints],
    same: tuple[Ints, Ints] | None,
    distance: Floats,
    seed: int,
    draws: int = 999,
) -> Change:
    """Return how agreement changed between two rounds of the same items.

    With `same` (columns of before and of after that are one person) only those people count and
    each person's two rounds are swapped at random; without it, rounds are permuted among the
    people of one organisation. p = (1 + hits) / (draws + 1).
    """
    if same is not None:
        before, after = before[:, same[0]], after[:, same[1]]
        first = last = organisations[0][same[0]]
    else:
        first, last = organisations
    here = agreement(before, first, distance=distance)
    there = agreement(after, last, distance=distance)
    found = np.array([there.boundary - here.boundary, there.between - here.between])
    both = np.concatenate([before, after], axis=1)
    people = np.concatenate([first, last])
    n = before.shape[1]
    chance = np.random.default_rng(seed)
    hits = np.zeros(2)
    for _ in range(draws):
        late = _swapped(chance, n) if same is not None else _permuted(chance, people, n)
        one = agreement(both[:, ~late], people[~late], distance=distance)
        two = agreement(both[:, late], people[late], distance=distance)
        drawn = np.array([two.boundary - one.boundary, two.between - one.between])
        hits += np.abs(drawn) >= np.abs(found) - 1e-12
    p = np.where(np.isfinite(found), (1 + hits) / (draws + 1), np.nan)
    return Change(
        here, there, float(found[0]), float(found[1]), float(p[0]), float(p[1]), same is not None
    )


def _swapped(chance: np.random.Generator, n: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    swap = chance.integers(0, 2, n).astype(bool)
    return np.concatenate([swap, ~swap])


def _permuted(
    chance: np.random.Generator, people: Ints, n: int
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    late = np.arange(len(people)) >= n
    for organisation in np.unique(people):
        own = np.nonzero(people == organisation)[0]
        late[own] = chance.permutation(late[own])
    return late
