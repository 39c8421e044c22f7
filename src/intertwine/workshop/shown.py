"""What a reveal shows: counts per group, with small groups joined and opinions protected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from intertwine.model.ids import PartnerId
from intertwine.workshop.answers import told
from intertwine.workshop.session import Anonymity, Round, Session

FEWEST_FACT = 3
"""In sessions without names, counts of a factual question need this many answers in a group."""
FEWEST_OPINION = 5
"""Counts of a question of opinion need this many, and never tell that all say the same."""


@dataclass(frozen=True, slots=True)
class GroupCounts:
    """What one group answered. `counts` is None where too few answered to show it.

    `mostly_alike` replaces the counts where all, or all but one, of the group gave one opinion:
    both are told alike, so that nobody's own answer follows from it.
    """

    partners: tuple[PartnerId, ...]
    n: int
    counts: Mapping[str, int] | None
    mostly_alike: str = ""


def counts(session: Session, asked: Round, part: int = 0) -> tuple[GroupCounts, ...]:
    """Return what each group answered in a revealed round, in the order of the groups.

    `part` is the number of the part of a question that has several. Of an order, what stands
    first is counted; a consent round counts the whole room as one group. In named sessions
    nothing is withheld. Otherwise the groups are those fixed at the first reveal, and answers
    typed in after this question's reveal are not counted.
    """
    groups = groups_for(session, asked)
    said: dict[tuple[PartnerId, ...], list[str]] = {g: [] for g in sorted(set(groups.values()))}
    for key, given in asked.answers.items():
        person = session.participants.get(key)
        answer = told(asked.question, given, part)
        if answer and person is not None and person.partner in groups and not given.late:
            said[groups[person.partner]].append(answer)
    return tuple(_told(session, asked, group, answers) for group, answers in said.items())


def told_of(session: Session, asked: Round, part: int = 0) -> frozenset[tuple[PartnerId, ...]]:
    """Return the groups whose answers to a question may be told, by the rule of the reveal."""
    return frozenset(g.partners for g in counts(session, asked, part) if g.counts is not None)


def groups_for(session: Session, asked: Round) -> Mapping[PartnerId, tuple[PartnerId, ...]]:
    """Return how partners are counted together in a round: as fixed, or all as one."""
    groups = session.groups or {}
    if not asked.question.room_wide:
        return groups
    room = tuple(sorted(groups))
    return dict.fromkeys(groups, room)


def own_words(session: Session, asked: Round) -> tuple[tuple[PartnerId, str], ...]:
    """Return what people wrote to a revealed question, with who in named sessions only.

    The first of each pair is the partner, "" where names are not kept; then the texts stand in
    alphabetical order, and fewer than three are not shown. The reasons of a consent round are
    told by `consenting.reasons` instead: they are written to be read out.
    """
    if asked.question.room_wide:
        return ()
    given = [
        (session.participants[key].partner, g.words.strip())
        for key, g in asked.answers.items()
        if g.words.strip() and key in session.participants and not g.late
    ]
    if session.anonymity is Anonymity.NAMED:
        return tuple(sorted(given))
    texts = sorted(words for _, words in given)
    return tuple((PartnerId(""), words) for words in texts) if len(texts) >= FEWEST_FACT else ()


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
    if not asked.question.factual and max(counted.values()) >= n - 1:
        return GroupCounts(group, n, None, mostly_alike=next(iter(counted)))
    return GroupCounts(group, n, counted)
