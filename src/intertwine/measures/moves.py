"""How ideas move between one partner and several, and between new and refined (Holmqvist 2003).

Each initiative that carries an idea is in one of four states; two in a row are a move. Diagonal
moves change both sides at once: learning inside and between organisations intertwine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from intertwine.model.tables import Initiative


class State(StrEnum):
    """One partner or several, a new idea or a refinement."""

    INTRA_EXPLORE = "intra-explore"
    INTRA_EXPLOIT = "intra-exploit"
    INTER_EXPLORE = "inter-explore"
    INTER_EXPLOIT = "inter-exploit"


DIAGONALS = (
    (State.INTRA_EXPLOIT, State.INTER_EXPLORE),
    (State.INTER_EXPLORE, State.INTRA_EXPLOIT),
    (State.INTER_EXPLOIT, State.INTRA_EXPLORE),
    (State.INTRA_EXPLORE, State.INTER_EXPLOIT),
)
"""The four moves that change level and kind at once."""

Counts = Mapping[State, Mapping[State, int]]


def state(initiative: Initiative) -> State:
    """Return the state of one initiative: one partner is intra, new is exploring."""
    level = "inter" if len(initiative.partners) > 1 else "intra"
    return State(f"{level}-{'explore' if initiative.kind == 'new' else 'exploit'}")


def paths(initiatives: Iterable[Initiative]) -> Mapping[str, tuple[Initiative, ...]]:
    """Return each idea's initiatives by start; one without an idea is an idea of its own."""
    grouped: dict[str, list[Initiative]] = {}
    for i in initiatives:
        grouped.setdefault(i.idea or i.id, []).append(i)
    return {
        idea: tuple(sorted(rows, key=lambda i: i.start)) for idea, rows in sorted(grouped.items())
    }


def states(path: Iterable[Initiative]) -> tuple[State, ...]:
    """Return the states an idea went through."""
    return tuple(map(state, path))


def transitions(walked: Iterable[Sequence[State]]) -> Counts:
    """Return how often each state followed each other."""
    counts = {a: dict.fromkeys(State, 0) for a in State}
    for path in walked:
        for before, after in pairwise(path):
            counts[before][after] += 1
    return counts


def posterior(counts: Counts) -> Mapping[State, Mapping[State, float]]:
    """Return the expected share of each move from a state, with half a move added to each."""
    return {
        a: {b: (row[b] + 0.5) / (sum(row.values()) + 0.5 * len(State)) for b in State}
        for a, row in counts.items()
    }


def diagonal_share(counts: Counts) -> float | None:
    """Return the share of moves that are diagonal; None without moves."""
    total = sum(n for row in counts.values() for n in row.values())
    return sum(counts[a][b] for a, b in DIAGONALS) / total if total else None


def diagonals_seen(counts: Counts) -> int:
    """Return how many of the four diagonal paths occur."""
    return sum(counts[a][b] > 0 for a, b in DIAGONALS)


def never_internalised(ideas: Mapping[str, Sequence[State]]) -> tuple[str, ...]:
    """Return the ideas that became joint and were never afterwards one partner's own work."""
    found = []
    for idea, path in ideas.items():
        joint = [i for i, s in enumerate(path) if s.startswith("inter")]
        if joint and not any(s.startswith("intra") for s in path[joint[0] :]):
            found.append(idea)
    return tuple(sorted(found))
