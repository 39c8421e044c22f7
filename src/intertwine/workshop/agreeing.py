"""How alike people answered at each element: the share of pairs who gave the same answer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from intertwine.workshop.questions import ABOUT_THE_MAP
from intertwine.workshop.session import Anonymity, RoundState, Session
from intertwine.workshop.shown import counts


def agreement_by_element(session: Session) -> Mapping[str, float]:
    """Return, per element with a revealed question, the share of pairs of people who agree.

    1 is everybody alike, 0 nobody. Several questions at one element are averaged. An element
    with fewer than two answers is left out, and without names so is a question of which any
    group's counts are withheld: the share over all would tell what the counts do not. A reveal
    shows counts and this share; alpha and its test need the whole session and are the report's.
    """
    shares: defaultdict[str, list[float]] = defaultdict(list)
    for asked in session.rounds:
        if asked.state is not RoundState.REVEALED or asked.question.kind not in ABOUT_THE_MAP:
            continue
        groups = [g for g in counts(session, asked) if g.n]
        if session.anonymity is not Anonymity.NAMED and any(g.counts is None for g in groups):
            continue
        chosen: Counter[str] = Counter()
        for group in groups:
            chosen.update(group.counts or {})
        n = chosen.total()
        if n > 1:
            alike = sum(k * (k - 1) for k in chosen.values()) / (n * (n - 1))
            shares[asked.question.element].append(alike)
    return {element: sum(values) / len(values) for element, values in shares.items()}
