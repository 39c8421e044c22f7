"""What an exploration found: states, the steps between them, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag

import numpy as np
from numpy.typing import NDArray

from intertwine.semantics.program import MOST_TOKENS, Delivery, Program
from intertwine.semantics.reference import State


class Cut(IntFlag):
    """Why not everything was seen."""

    STATES = 1
    """There are more states than were asked for."""
    TOKENS = 2
    """More tokens would come together on one place than are followed."""
    MESSAGES = 4
    """More messages would be on their way than are followed."""
    TIME = 8


class Hurry(IntEnum):
    """How much is taken at once that need not wait its turn (`quiet`)."""

    NONE = 0
    """Every order of steps is followed."""
    ACTIVITIES = 1
    """Work that has begun is finished at once: all verdicts hold, states are fewer."""
    FLOWS = 2
    """Tokens move on at once: `sound` and `message_sound` hold, states are fewest."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How far to look."""

    states: int = 100_000
    flow_tokens: int = MOST_TOKENS
    """Tokens on one sequence flow; states with more are left out."""


@dataclass(frozen=True, slots=True)
class Reached:
    """All states that can be reached, or those nearest the outset. N states, E edges."""

    program: Program
    delivery: Delivery
    limits: Limits
    hurry: Hurry
    cut: Cut
    expanded: int
    """How many states had all their steps followed: the first ones."""
    words: NDArray[np.uint64]
    """The rows of the states, one after the other."""
    row: NDArray[np.int64]
    """Shape [N + 1]: where each state's words begin."""
    parent: NDArray[np.int32]
    """Shape [N]: the state it was first reached from; -1 for the outset."""
    by: NDArray[np.int32]
    """Shape [N]: the step by which it was first reached; -1 for the outset."""
    edge: NDArray[np.int64]
    """Shape [N + 1]: where the edges of each state begin."""
    clipped: NDArray[np.bool_]
    """Shape [N]: whether steps were left out because of too many tokens or messages."""
    step: NDArray[np.int32]
    """Shape [E]: the step of an edge."""
    target: NDArray[np.int32]
    """Shape [E]: the state an edge leads to."""
    memory: int
    """Bytes that were held at the end."""

    @property
    def states(self) -> int:
        """How many states were seen."""
        return len(self.parent)

    @property
    def complete(self) -> bool:
        """Whether everything that can be reached was seen."""
        return not self.cut

    @property
    def wide(self) -> int:
        """Words that hold the tokens of one state."""
        return (self.program.places + 7) // 8

    def tokens(self, number: int) -> NDArray[np.uint8]:
        """Return the tokens of a state, a byte a place."""
        first = int(self.row[number])
        return self.words[first : first + self.wide].view(np.uint8)[: self.program.places]

    def state(self, number: int) -> State:
        """Return a state as the slow interpreter knows it."""
        first, last = int(self.row[number]), int(self.row[number + 1])
        units = self.words[first + self.wide : last].view(np.uint16)
        n = int(units[0])
        past: tuple[int, ...] = ()
        if self.delivery is Delivery.CAUSAL:
            known = n + len(self.program.scope_parent)
            past = tuple(int(word) for word in self.words[last - known : last])
        return State(
            tuple(int(count) for count in self.tokens(number)),
            tuple(int(channel) for channel in units[1 : n + 1]),
            past,
        )

    def story(self, number: int) -> tuple[int, ...]:
        """Return the steps of one of the shortest ways from the outset to a state."""
        steps = []
        while self.parent[number] >= 0:
            steps.append(int(self.by[number]))
            number = int(self.parent[number])
        return tuple(reversed(steps))
