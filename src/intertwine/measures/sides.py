"""Who sees it differently from whom, and how far it helps to know somebody's organisation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from intertwine.model.findings import Cell, Ref, RefKind, Table, Word
from intertwine.model.study import Study

if TYPE_CHECKING:
    from intertwine.measures.asked import Asked

FEWEST = 3
"""A side with fewer respondents is not told by itself."""


def pairs(study: Study, every: Sequence[Asked]) -> Table:
    """Return the boundary of each two organisations, in the latest wave.

    Their mean disagreement less the mean of their own, as a share of what chance gives: the
    boundary of theory split by pair, so that large organisations do not drown small ones.
    """
    from intertwine.stats.agreement import (
        agreement,
        disagreement_by_pair,
        nominal,
    )

    rows: list[tuple[Cell, ...]] = []
    for asked in every:
        if not study.waves or asked.wave != study.waves[-1]:
            continue
        distance = nominal(len(asked.options))
        whole = agreement(asked.answers, asked.organisations, distance=distance)
        apart = disagreement_by_pair(asked.answers, asked.organisations, distance=distance)
        expected = _expected(asked)
        n = asked.n
        for one, two in combinations(range(len(asked.partners)), 2):
            first, second = asked.partners[one], asked.partners[two]
            if min(n[first], n[second]) < FEWEST or whole.alpha != whole.alpha:
                continue
            own = (apart[one, one] + apart[two, two]) / 2
            rows.append(
                (
                    Word(f"construct-{asked.construct}"),
                    Ref(RefKind.PARTNER, first, _name(study, first)),
                    Ref(RefKind.PARTNER, second, _name(study, second)),
                    f"{n[first]} + {n[second]}",
                    round(float(1 - apart[one, two] / expected), 3),
                    round(float((apart[one, two] - own) / expected), 3),
                )
            )
    columns = ("construct", "one-side", "other-side", "people", "between", "boundary")
    return Table("understanding-pairs", columns, tuple(rows))


def guesses(every: Sequence[Asked]) -> Table:
    """Return how often others foretell an answer: all of them, and those of the same side."""
    from intertwine.stats.baseline import baseline

    rows: list[tuple[Cell, ...]] = []
    for asked in every:
        found = baseline(asked.answers, asked.organisations, len(asked.options))
        if found.answers:
            rows.append(
                (
                    Word(f"construct-{asked.construct}"),
                    asked.wave,
                    found.answers,
                    round(found.everybody, 3),
                    round(found.own_side, 3),
                    round(found.own_side - found.everybody, 3),
                )
            )
    columns = ("construct", "wave", "answers", "all-others", "own-side", "gain")
    return Table("understanding-guesses", columns, tuple(rows))


def orders(study: Study, every: Sequence[Asked]) -> Table:
    """Return how each side's order of steps fits the map's: τ-b over the pairs asked, by person."""
    import numpy as np

    from intertwine.stats.ranks import tau_b

    value = {"before": 1.0, "after": -1.0, "either": 0.0}
    rows: list[tuple[Cell, ...]] = []
    for asked in (a for a in every if any(">" in i.element for i in a.items)):
        code = np.array([*(value.get(o, np.nan) for o in asked.options), np.nan])
        mapped = np.array([value.get(i.map_answer, np.nan) for i in asked.items])
        fits = np.array([tau_b(row, mapped) for row in code[asked.answers].T])
        for n, partner in enumerate(asked.partners):
            mine = fits[(asked.organisations == n) & np.isfinite(fits)]
            if len(mine) >= FEWEST:
                mean = round(float(mine.mean()), 3)
                rows.append((asked.wave, _name(study, partner), len(mine), mean))
    return Table("understanding-orders", ("wave", "side", "people", "tau-map"), tuple(rows))


def _expected(asked: Asked) -> float:
    """Return the disagreement that chance gives over all pairable answers."""
    import numpy as np

    answers = asked.answers[(asked.answers >= 0).sum(axis=1) > 1]
    used = np.bincount(answers[answers >= 0], minlength=len(asked.options)).astype(float)
    n = used.sum()
    return float(1 - (used * (used - 1)).sum() / (n * (n - 1))) if n > 1 else float("nan")


def _name(study: Study, partner: str) -> str:
    return " + ".join(study.partner_name(p) for p in partner.split("+"))
