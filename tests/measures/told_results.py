"""What a result on coalitions says, and the world's figures with luck in them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from worlds_worths import world_rows

from intertwine.model.findings import Result, Table, Word
from intertwine.model.tables import CoalitionWorth
from intertwine.wording import has, say


def codes(result: Result) -> set[str]:
    return {f.code for f in result.findings}


def finding(result: Result, code: str):
    return next(f for f in result.findings if f.code == code)


def table(result: Result, code: str) -> Table:
    return next(t for t in result.tables if t.code == code)


def names(cell: object) -> str:
    return "+".join(r.id for r in cell)  # type: ignore[attr-defined]


def every_sentence(result: Result) -> list[str]:
    """Fill everything a result says; a code without its sentence raises."""
    said = []
    for f in result.findings:
        said += [
            say(f"finding-{f.code}{part}", f.params)
            for part in ("", ".title", ".how", ".term", ".ask", ".todo")
        ]
        said += [say(e.code, e.params) for e in f.evidence]
        assert all(has(f"source-{e.source}") for e in f.evidence)
    for t in result.tables:
        said += [say(f"table-{t.code}"), *(say(f"column-{c}") for c in t.columns)]
        said += [say(c.code, c.params) for row in t.rows for c in row if isinstance(c, Word)]
    said += [say(w.code, w.params) for w in (*result.assumptions, *result.missing)]
    return said


def noisy(spread: float, runs: int, seed: int = 1) -> tuple[CoalitionWorth, ...]:
    """The world's figures in replications whose luck all coalitions share, but for `spread`."""
    chance = np.random.default_rng(seed)
    rows = []
    for r in range(runs):
        luck = chance.normal(0, 200)
        rows += [
            replace(row, worth=row.worth + luck + chance.normal(0, spread), replication=r)
            for row in world_rows()
        ]
    return tuple(rows)
