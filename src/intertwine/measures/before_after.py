"""What changed between two rounds of answers, with the same people or with others."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from intertwine.measures.asked import Asked, asked
from intertwine.measures.understanding import SEED, SIGNIFICANT
from intertwine.model.findings import (
    Cell,
    Estimate,
    Evidence,
    Finding,
    Param,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study

if TYPE_CHECKING:
    from intertwine.stats.change import Change

FEWEST_AGAIN = 2 / 3
"""From this share on, those who answered both times stand for the round."""


def before_after(study: Study) -> Result:
    """Return how agreement changed from each round to the next, tested by permutation."""
    rounds: dict[str, list[Asked]] = {}
    for one in asked(study):
        rounds.setdefault(one.construct, []).append(one)
    compared = [
        (first, last, changed(first, last))
        for waves in rounds.values()
        for first, last in pairwise(waves)
    ]
    if not compared:
        return Result("before_after", missing=(Word("missing-second-round"),))
    findings = tuple(f for first, last, c in compared for f in _finding(study, first, last, c))
    return Result("before_after", findings, (_table(compared),))


def changed(first: Asked, last: Asked) -> Change:
    """Return the change from one round to the next over the items asked both times.

    Where most of the smaller round answered both, only those people count (swapped by person);
    otherwise everybody does (permuted within organisations).
    """
    import numpy as np

    from intertwine.stats.agreement import nominal
    from intertwine.stats.change import change

    items = [e.element for e in first.items if e.element in {i.element for i in last.items}]
    options = tuple(dict.fromkeys((*first.options, *last.options)))
    partners = tuple(dict.fromkeys((*first.partners, *last.partners)))

    def table(one: Asked) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
        at = {i.element: n for n, i in enumerate(one.items)}
        code = np.array([*(options.index(o) for o in one.options), -1])
        return np.asarray(code[one.answers[[at[e] for e in items]]])

    def sides(one: Asked) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        code = np.array([partners.index(p) for p in one.partners])
        return np.asarray(code[one.organisations])

    again = [r for r in first.respondents if r in last.respondents]
    enough = len(again) >= FEWEST_AGAIN * min(len(first.respondents), len(last.respondents))
    same = None
    if enough:
        same = (
            np.array([first.respondents.index(r) for r in again]),
            np.array([last.respondents.index(r) for r in again]),
        )
    return change(
        table(first),
        table(last),
        organisations=(sides(first), sides(last)),
        same=same,
        distance=nominal(len(options)),
        seed=SEED,
    )


def _finding(study: Study, first: Asked, last: Asked, change: Change) -> tuple[Finding, ...]:
    if not change.p_boundary < SIGNIFICANT:
        return ()
    closer = change.boundary < 0
    params: dict[str, Param] = {
        "construct": first.construct,
        "before": round(change.before.boundary, 2),
        "after": round(change.after.boundary, 2),
        "first": first.wave,
        "last": last.wave,
        "p": round(change.p_boundary, 3),
        "n": sum(last.n.values()),
    }
    return (
        Finding(
            code="boundary-fell" if closer else "boundary-rose",
            effect=Effect.ADVANTAGE if closer else Effect.BARRIER,
            component=Component.ROUTINES,
            concern=Concern.REST,
            severity=Severity.LOW if closer else Severity.MEDIUM,
            subject=Subject(SubjectKind.STUDY, f"{first.construct}:{last.wave}"),
            measure="before_after",
            params=params,
            evidence=(Evidence("answers", "evidence-two-rounds", params),),
            estimate=Estimate(change.boundary, n=last.n),
            map=study.main_map.id if study.main_map else "",
        ),
    )


def _table(compared: list[tuple[Asked, Asked, Change]]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            Word(f"construct-{first.construct}"),
            first.wave,
            last.wave,
            Word("same-people" if c.same_people else "other-people"),
            _rounded(c.before.boundary),
            _rounded(c.after.boundary),
            _rounded(c.p_boundary),
            _rounded(c.before.between),
            _rounded(c.after.between),
            _rounded(c.p_between),
        )
        for first, last, c in compared
    ]
    columns = (
        "construct from-round to-round people boundary-before boundary-after p-boundary "
        "between-before between-after p-between"
    )
    return Table("before-after", tuple(columns.split()), tuple(rows))


def _rounded(value: float) -> float | None:
    return None if value != value else round(value, 3)
