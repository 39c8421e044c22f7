"""What a reveal shows: counts per group, with small groups joined and opinions protected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from intertwine.model.ids import PartnerId
from intertwine.workshop.session import Anonymity, Round, Session

FEWEST_FACT = 3
"""In sessions without names, counts of a factual question need this many answers in a group."""
FEWEST_OPINION = 5
"""Counts of a question of opinion need this many, and never tell that all say the same."""


@dataclass(frozen=True, slots=True)
class GroupCounts:
    """What one group answered. `counts` is None where too few answered to show it.

    `mostly_alike` replaces the counts where everybody in the group gave one opinion.
    """

    partners: tuple[PartnerId, ...]
    n: int
    counts: Mapping[str, int] | None
    mostly_alike: str = ""


def counts(session: Session, asked: Round) -> tuple[GroupCounts, ...]:
    """Return what each group answered in a revealed round, in the order of the groups.

    In named sessions nothing is withheld. Otherwise the groups are those fixed at the first
    reveal; people who joined a partner nobody had then are counted with the smallest group.
    """
    groups = session.groups or {}
    members = sorted(set(groups.values())) or [()]
    said: dict[tuple[PartnerId, ...], list[str]] = {group: [] for group in members}
    smallest = min(members, key=lambda g: (sum(p.partner in g for p in session.present), g))
    for key, given in asked.answers.items():
        partner = session.participants[key].partner
        said[groups.get(partner, smallest)].extend(given.choices)
    return tuple(_told(session, asked, group, answers) for group, answers in said.items())


def _told(
    session: Session, asked: Round, group: tuple[PartnerId, ...], answers: list[str]
) -> GroupCounts:
    counted = dict(sorted(Counter(answers).items(), key=lambda c: (-c[1], c[0])))
    n = len(answers)
    if session.anonymity is Anonymity.NAMED:
        return GroupCounts(group, n, counted)
    fewest = FEWEST_FACT if asked.question.factual else FEWEST_OPINION
    if n < fewest:
        return GroupCounts(group, n, None)
    if not asked.question.factual and len(counted) == 1:
        return GroupCounts(group, n, None, mostly_alike=next(iter(counted)))
    return GroupCounts(group, n, counted)
