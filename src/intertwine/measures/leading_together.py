"""Alignment and adaptability of the relationship, and the management system behind them.

Alignment × adaptability after Gibson & Birkinshaw (2004), asked of each side as Im & Rai (2014)
do; the six statements are ours and not validated, so Cronbach's alpha and ICC(1) stand beside
them. The management-system grid follows Lavikka et al. (2015): goals, resources and activities
in culture, processes and routines, each judged from −2 to +2.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from intertwine.measures.told import FEWEST_OPINION, Scaled, names, scaled, shown
from intertwine.model.findings import Cell, Result, Table, Word
from intertwine.model.study import Study

ALIGNMENT = ("same-way", "little-wasted", "no-conflict")
ADAPTABILITY = ("questions-practice", "quick-change", "moves-on")
OBJECTS = ("goals", "resources", "activities")
MEANS = ("culture", "processes", "routines")
JUDGEMENTS = ("today", "renewal", "together")


def leading_together(study: Study) -> Result:
    """Return alignment × adaptability per side and wave, and the grid's profile per side."""
    aligned = scaled(study, "alignment", items=ALIGNMENT)
    adaptable = scaled(study, "adaptability", items=ADAPTABILITY)
    cells = tuple(".".join(c) for c in product(OBJECTS, MEANS, JUDGEMENTS))
    grid = scaled(study, "management-system", items=cells)
    if not aligned and not adaptable and not grid:
        return Result("leading_together", missing=(Word("missing-leading-together"),))
    tables = (
        working(study, aligned, adaptable),
        profile(study, grid),
        changes(study, grid),
    )
    told = tuple(t for t in tables if t.rows)
    return Result("leading_together", tables=told, assumptions=(Word("assumption-own-items"),))


def working(study: Study, aligned: Sequence[Scaled], adaptable: Sequence[Scaled]) -> Table:
    """Return one row per wave and side: both means, their product, both alphas, ICC(1) of both.

    The product is that of the side's means. Sides with fewer than five people are not told.
    """
    import numpy as np

    from intertwine.stats.scales import cronbach, icc1

    rows: list[tuple[Cell, ...]] = []
    for one in aligned:
        other = next((s for s in adaptable if s.wave == one.wave), None)
        alike = [
            icc1(np.nanmean(s.values, axis=1), s.sides) if len(s.partners) > 1 else float("nan")
            for s in (one, other)
            if s is not None
        ]
        for side in one.partners:
            first = shown(np.nanmean(one.of(side), axis=1))
            has = other is not None and side in other.partners
            theirs = other.of(side) if other is not None and has else None
            second = shown(np.nanmean(theirs, axis=1)) if theirs is not None else None
            both = first[0] * second[0] if first and second else None
            n = len(one.of(side))
            rows.append(
                (
                    one.wave,
                    names(study, side),
                    n,
                    _cell(first),
                    _cell(second),
                    None if both is None else round(both, 1),
                    _rounded(cronbach(one.of(side))) if n >= FEWEST_OPINION else None,
                    _rounded(cronbach(theirs))
                    if theirs is not None and len(theirs) >= FEWEST_OPINION
                    else None,
                    _rounded(alike[0]) if alike else None,
                    _rounded(alike[1]) if len(alike) > 1 else None,
                )
            )
    columns = (
        "wave side people alignment adaptability product alpha-alignment alpha-adaptability "
        "icc-alignment icc-adaptability"
    )
    return Table("working-together", tuple(columns.split()), tuple(rows))


def profile(study: Study, grid: Sequence[Scaled]) -> Table:
    """Return the latest round of the grid: each cell and judgement, mean of each side and apart.

    Sides with fewer than five answers to a cell are not told; `apart` is the largest difference
    between two sides that are.
    """
    if not grid:
        return Table("management-system", ("cell", "judgement", "means", "apart"), ())
    last = grid[-1]
    rows: list[tuple[Cell, ...]] = []
    for n, item in enumerate(last.items):
        thing, means, judgement = item.split(".")
        told = {side: shown(last.of(side)[:, n]) for side in last.partners}
        known = {side: found for side, found in told.items() if found}
        if not known:
            continue
        values = [mean for mean, _ in known.values()]
        rows.append(
            (
                Word(f"cell-{thing}-{means}"),
                Word(f"judgement-{judgement}"),
                ", ".join(f"{names(study, s)} {m:+.1f} ({k})" for s, (m, k) in known.items()),
                round(max(values) - min(values), 2) if len(values) > 1 else None,
            )
        )
    return Table("management-system", ("cell", "judgement", "means", "apart"), tuple(rows))


def changes(study: Study, grid: Sequence[Scaled]) -> Table:
    """Return what changed from the first round of the grid to the latest, by side and means.

    Means over goals, resources and activities: workshops are said to improve culture first, then
    processes, then routines (Lavikka et al. 2015), which the rows let see.
    """
    import numpy as np

    rows: list[tuple[Cell, ...]] = []
    if len(grid) > 1:
        first, last = grid[0], grid[-1]
        for means, judgement in product(MEANS, JUDGEMENTS):
            at = [n for n, i in enumerate(first.items) if i.split(".")[1:] == [means, judgement]]
            for side in (s for s in first.partners if s in last.partners):
                old, new = (_person_means(np.asarray(s.of(side)[:, at])) for s in (first, last))
                before, after = shown(old), shown(new)
                if before and after:
                    rows.append(
                        (
                            Word(f"means-{means}"),
                            Word(f"judgement-{judgement}"),
                            names(study, side),
                            round(before[0], 2),
                            round(after[0], 2),
                            round(after[0] - before[0], 2),
                            f"{before[1]} / {after[1]}",
                        )
                    )
    columns = ("means-of", "judgement", "side", "before", "after", "change", "people")
    return Table("management-system-change", columns, tuple(rows))


def _person_means(values: object) -> list[float]:
    import numpy as np

    table = np.asarray(values, dtype=float)
    return [float(np.nanmean(row)) for row in table if np.isfinite(row).any()]


def _cell(found: tuple[float, int] | None) -> float | None:
    return None if found is None else round(found[0], 2)


def _rounded(value: float) -> float | None:
    return None if value != value else round(value, 2)
