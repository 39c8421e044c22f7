"""Studies with the worth of coalitions: the invented world's pooled hours, and small ones."""

from __future__ import annotations

from itertools import combinations

from intertwine.model.ids import PartnerId
from intertwine.model.study import Study
from intertwine.model.tables import CoalitionWorth, Partner

WORLD = ("cit", "mun", "home", "vol", "work")
HELD = {"cit mun": 34, "cit home": 51, "mun vol": 34, "mun work": 34, "cit mun home": 85}
"""Minutes a week that the smallest groups serve beyond nobody sharing (world.md section 5)."""


def coalitions(partners: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [c for k in range(len(partners) + 1) for c in combinations(partners, k)]


def served(coalition: tuple[str, ...]) -> float:
    inside = [w for group, w in HELD.items() if set(group.split()) <= set(coalition)]
    return 2263.0 + max(inside, default=0)


def world_rows(**more: object) -> tuple[CoalitionWorth, ...]:
    unit = "minutes served a week"
    return tuple(
        CoalitionWorth("pooling", served(c), c, unit, **more)  # type: ignore[arg-type]
        for c in coalitions(WORLD)
    )


def study(
    rows: tuple[CoalitionWorth, ...], partners: tuple[str, ...] = WORLD, **more: object
) -> Study:
    named = tuple(Partner(PartnerId(p), p.title()) for p in partners)
    return Study("worths", partners=named, worths=rows, **more)  # type: ignore[arg-type]


def game_rows(
    worths: dict[str, float], partners: tuple[str, ...] = ("a", "b", "c"), **more: object
) -> tuple[CoalitionWorth, ...]:
    """Rows for the coalitions named by their letters, 0 for the others."""
    told = {"game": "pooling", **more}
    return tuple(
        CoalitionWorth(worth=worths.get("".join(c), 0.0), coalition=c, **told)  # type: ignore[arg-type]
        for c in coalitions(partners)
    )
