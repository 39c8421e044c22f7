"""How far plain guesses get: that everybody agrees, or that each side agrees with itself."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intertwine.stats.agreement import Floats, Ints


class Baseline(NamedTuple):
    """Share of answers that the most frequent answer of others foretells, leaving each one out.

    `everybody` guesses from all others, `own_side` from others of the same organisation. Where
    the second is no better, knowing the organisation tells nothing.
    """

    everybody: float
    own_side: float
    answers: int


def baseline(answers: Ints, organisations: Ints, categories: int) -> Baseline:
    """Return how well the two guesses do. Ties share; who answered alone on a side is left out."""
    everybody, own, n = 0.0, 0.0, 0
    for row in answers:
        given = row >= 0
        counts = np.bincount(row[given], minlength=categories).astype(float)
        for organisation in np.unique(organisations):
            mine = given & (organisations == organisation)
            if mine.sum() < 2:
                continue
            sides = np.bincount(row[mine], minlength=categories).astype(float)
            for answer in row[mine]:
                everybody += _hit(counts, int(answer))
                own += _hit(sides, int(answer))
                n += 1
    nan = float("nan")
    return Baseline(everybody / n, own / n, n) if n else Baseline(nan, nan, 0)


def _hit(counts: Floats, answer: int) -> float:
    others = counts.copy()
    others[answer] -= 1
    best = others == others.max()
    return float(best[answer] / best.sum())
