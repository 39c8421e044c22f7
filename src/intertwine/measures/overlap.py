"""How alike what partners have is: complementing each other is not being alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from intertwine.model.ids import PartnerId
from intertwine.model.tables import Resource


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two partners have: each in all, both, and both out of all there is (Jaccard)."""

    pair: tuple[PartnerId, PartnerId]
    one: int
    other: int
    both: int

    @property
    def share(self) -> float:
        """Both over either: 0 nothing in common, 1 the same."""
        return self.both / (self.one + self.other - self.both)


def overlaps(resources: Sequence[Resource], partners: Sequence[PartnerId]) -> tuple[Overlap, ...]:
    """Return the overlap of each pair of partners of whom a resource is listed.

    A resource is known by its name, whatever the case of its letters; who shares it has it too.
    """
    has: dict[PartnerId, set[str]] = {}
    for r in resources:
        for p in (r.partner, *r.shared_with):
            has.setdefault(PartnerId(p), set()).add(r.name.strip().casefold())
    listed = [p for p in partners if p in has]
    return tuple(
        Overlap((a, b), len(has[a]), len(has[b]), len(has[a] & has[b]))
        for a, b in combinations(listed, 2)
    )
