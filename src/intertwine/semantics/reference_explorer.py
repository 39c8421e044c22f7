"""All states a case can come to, found by the slow interpreter: what `explore` is held against."""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.semantics.program import (
    MOST_IN_TRANSIT,
    MOST_TOKENS,
    Delivery,
    PlaceKind,
    Program,
)
from intertwine.semantics.reached import Cut, Limits
from intertwine.semantics.reference import State, enabled_steps, fire, outset


@dataclass(slots=True)
class SlowlyReached:
    """States as they were found; for each expanded state its steps and where they lead."""

    states: list[State]
    edges: list[list[tuple[int, int]]] = field(default_factory=list)
    cut: Cut = Cut(0)


def explore_slowly(
    program: Program, delivery: Delivery = Delivery.UNORDERED, *, limits: Limits | None = None
) -> SlowlyReached:
    """Return all states that can be reached, breadth first, steps in the order of the program."""
    limits = limits or Limits()
    start = outset(program, delivery=delivery)
    found = SlowlyReached([start])
    number = {start: 0}
    for state in found.states:
        edges: list[tuple[int, int]] = []
        for step in enabled_steps(program, state, delivery=delivery):
            after = fire(program, state, step, delivery=delivery)
            over = _over(program, after, limits)
            if over:
                found.cut |= over
                continue
            if after not in number:
                if len(found.states) == limits.states:
                    found.cut |= Cut.STATES
                    return found
                number[after] = len(found.states)
                found.states.append(after)
            edges.append((step, number[after]))
        found.edges.append(edges)
    return found


def _over(program: Program, state: State, limits: Limits) -> Cut:
    for place, count in enumerate(state.tokens):
        flow = program.place_kind[place] == PlaceKind.FLOW
        if count > (min(MOST_TOKENS, limits.flow_tokens) if flow else MOST_TOKENS):
            return Cut.TOKENS
    return Cut.MESSAGES if len(state.transit) > MOST_IN_TRANSIT else Cut(0)
