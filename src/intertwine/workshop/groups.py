"""Which organisations are counted together, because one alone would show a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from intertwine.model.ids import PartnerId

FEWEST = 3
"""An organisation with fewer people is counted together with another."""


def joined(
    people: Mapping[PartnerId, int], *, rather_alone: Collection[PartnerId] = ()
) -> Mapping[PartnerId, tuple[PartnerId, ...]]:
    """Return with whom each partner is counted, itself included.

    Partners with fewer than `FEWEST` people are joined, smallest first, with the smallest
    other group until all are large enough or one is left. Of equally small ones those
    `rather_alone` (citizens, whose voice should not be mingled) are taken last.
    """
    groups: list[list[PartnerId]] = [[partner] for partner in sorted(people)]

    def size(group: list[PartnerId]) -> tuple[int, bool, list[PartnerId]]:
        return sum(people[p] for p in group), any(p in rather_alone for p in group), group

    while len(groups) > 1:
        groups.sort(key=size)
        if size(groups[0])[0] >= FEWEST:
            break
        groups[1] = sorted(groups[0] + groups[1])
        del groups[0]
    return {partner: tuple(group) for group in groups for partner in group}
