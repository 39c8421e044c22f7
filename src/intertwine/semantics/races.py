"""Where the order of arrival decides: two organisations send, and the first message wins."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from intertwine.model.ids import ElementId
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import Arcs
from intertwine.semantics.reached import Reached


@dataclass(frozen=True, slots=True)
class Race:
    """One token that either of two messages takes, and a state in which both are there."""

    elements: tuple[ElementId, ElementId]
    """The nodes that take one or the other; the same where one node takes either."""
    messages: tuple[tuple[ElementId, ...], tuple[ElementId, ...]]
    """The message flows of one and the other."""
    state: int


def races(compiled: Compiled, reached: Reached) -> tuple[Race, ...]:
    """Return where messages of different senders compete for one token, as a run shows it.

    A place counts when in one state either message can be taken in, and taking one leaves no
    token for the other.
    """
    program = compiled.program
    found: list[Race] = []
    for one, other in _rivals(compiled):
        both = np.intersect1d(_where(reached, one), _where(reached, other))
        if len(both):
            ends = [int(program.step_element[s]) for s in (one, other)]
            flows = [_flows(compiled, s) for s in (one, other)]
            race = Race(
                (compiled.elements[ends[0]], compiled.elements[ends[1]]),
                (flows[0], flows[1]),
                int(both[0]),
            )
            if not any(r.elements == race.elements and r.messages == race.messages for r in found):
                found.append(race)
    return tuple(found)


def _rivals(compiled: Compiled) -> list[tuple[int, int]]:
    """Return pairs of steps that take the same token with messages of different senders."""
    program = compiled.program
    receivers = [s for s in range(program.steps) if _row(program.receive, s)]
    return [
        (one, other)
        for one, other in combinations(receivers, 2)
        if set(_row(program.take, one)) & set(_row(program.take, other))
        and not _senders(compiled, one) & _senders(compiled, other)
        and min(_senders(compiled, one) | _senders(compiled, other)) >= 0
    ]


def _senders(compiled: Compiled, step: int) -> set[int]:
    program = compiled.program
    return {int(program.channel_from[c]) for c in _row(program.receive, step)}


def _flows(compiled: Compiled, step: int) -> tuple[ElementId, ...]:
    channels = _row(compiled.program.receive, step)
    return tuple(dict.fromkeys(f for c in channels for f in compiled.channels[c]))


def _where(reached: Reached, step: int) -> NDArray[np.int64]:
    """Return the states in which a step can happen."""
    edges = np.flatnonzero(reached.step == step)
    return np.searchsorted(reached.edge, edges, side="right").astype(np.int64) - 1


def _row(arcs: Arcs, number: int) -> list[int]:
    return [int(p) for p in arcs.place[arcs.start[number] : arcs.start[number + 1]]]
