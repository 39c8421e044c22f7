"""What a map does when it runs: can every case finish, and if not, where and why it stays.

Start at `behaviour`. Numbers of steps are those of the program; ids are those of the map.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intertwine.model.ids import ElementId
from intertwine.semantics.compiled import Compiled, Remark
from intertwine.semantics.explore import explore
from intertwine.semantics.program import Delivery, PlaceKind, StepKind
from intertwine.semantics.reached import Limits, Reached
from intertwine.semantics.reference import State
from intertwine.semantics.stuck import Left, stuck_states, unheard_states
from intertwine.semantics.verdicts import CROWDED, verdicts
from intertwine.semantics.waits import Wait, Why, waits_in


@dataclass(frozen=True, slots=True)
class Happening:
    """One step of a story."""

    kind: StepKind
    element: ElementId
    choice: ElementId | None
    """The flow that was chosen or left; None where there was nothing to choose."""
    step: int


@dataclass(frozen=True, slots=True)
class Story:
    """A shortest run to a state worth telling."""

    steps: tuple[Happening, ...]
    decisive: Happening | None
    """The step after which it could not be avoided any more; None where it never could."""
    left: Left
    waits: tuple[Wait, ...]
    """Where work is left, who it waits for, and why."""
    undelivered: tuple[ElementId, ...]
    """Message flows whose messages nobody takes."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What was found out about all runs of a map under one rule of delivery."""

    delivery: Delivery
    states: int
    complete: bool
    """Whether everything was seen and every element run; without, no answer is ever *true*."""
    safe: bool | None
    sound: bool | None
    message_sound: bool | None
    dead: tuple[ElementId, ...] | None
    """Nodes that no run reaches, in the map's order; None where not everything was seen."""
    stuck: tuple[Story, ...]
    """One story for each set of places where work is left for ever, the shortest first."""
    unheard: tuple[Story, ...]
    """One for each set of messages that stay undelivered though all work is done."""
    crowded: Story | None
    """How two tokens come together on a flow."""
    reached: Reached
    refused: tuple[Remark, ...] = ()
    """Elements that are not run: where there are any, nothing is claimed of any case."""

    @property
    def counterexample(self) -> Story | None:
        """The story of the gravest flaw: work left, else a message left, else a crowded flow."""
        return next(iter((*self.stuck, *self.unheard)), self.crowded)


def behaviour(
    compiled: Compiled,
    delivery: Delivery = Delivery.UNORDERED,
    *,
    limits: Limits | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Behaviour:
    """Return what all runs of a map have in common, with the shortest story of each flaw.

    A map of which an element is refused is never called sound, and nothing in it dead.
    """
    reached = explore(compiled.program, delivery, limits=limits, go_on=go_on)
    found = verdicts(reached)
    if compiled.refused:
        return Behaviour(
            delivery, reached.states, False, None, None, None, None, (), (), None, reached
        )
    tell = _Telling(compiled, reached)
    crowds = found.marks & CROWDED != 0
    crowded = np.flatnonzero(crowds)
    return Behaviour(
        delivery=delivery,
        states=reached.states,
        complete=reached.complete,
        safe=found.safe,
        sound=found.sound,
        message_sound=found.message_sound,
        dead=_dead(compiled, reached) if reached.complete else None,
        stuck=tuple(tell(s, left, found.lost) for s, left in stuck_states(reached, found)),
        unheard=tuple(
            tell(s, Left.MESSAGES, found.unheard) for s in unheard_states(reached, found)
        ),
        crowded=tell(int(crowded[0]), Left.CROWD, found.marks & CROWDED != 0)
        if len(crowded)
        else None,
        reached=reached,
    )


def _dead(compiled: Compiled, reached: Reached) -> tuple[ElementId, ...]:
    """Return the nodes of which no step ever happens."""
    nodes, kinds = compiled.program.step_element, compiled.program.step_kind
    alive = np.unique(nodes[np.unique(reached.step)])
    # that a process is over is a step of its pool, which is no node
    shown = np.unique(nodes[kinds != StepKind.INNER])
    return tuple(compiled.elements[int(n)] for n in np.setdiff1d(shown, alive))


@dataclass(frozen=True, slots=True)
class _Telling:
    """Makes stories of states."""

    compiled: Compiled
    reached: Reached

    def __call__(self, number: int, left: Left, hopeless: NDArray[np.bool_]) -> Story:
        """Return how a state comes about, and what is left there."""
        way = self._way(number)
        decisive = next((at for at in range(1, len(way)) if hopeless[way[at]]), None)
        steps = [self._happening(int(self.reached.by[state])) for state in way[1:]]
        state = self.reached.state(number)
        return Story(
            tuple(steps),
            None if hopeless[0] or decisive is None else steps[decisive - 1],
            left,
            self._waits(number, state, left),
            tuple(dict.fromkeys(f for c in dict.fromkeys(state.transit) for f in self._flows(c))),
        )

    def _way(self, number: int) -> list[int]:
        way = [number]
        while self.reached.parent[way[-1]] >= 0:
            way.append(int(self.reached.parent[way[-1]]))
        return way[::-1]

    def _flows(self, channel: int) -> tuple[ElementId, ...]:
        return self.compiled.channels[channel]

    def _happening(self, step: int) -> Happening:
        program = self.compiled.program
        choice = int(program.step_choice[step])
        return Happening(
            StepKind(int(program.step_kind[step])),
            self.compiled.elements[int(program.step_element[step])],
            self.compiled.elements[choice] if choice >= 0 else None,
            step,
        )

    def _waits(self, number: int, state: State, left: Left) -> tuple[Wait, ...]:
        program, named = self.compiled.program, self.compiled.elements
        if left in (Left.CROWD, Left.TWICE):
            kind = PlaceKind.FLOW if left is Left.CROWD else PlaceKind.ENDED
            places = np.flatnonzero(
                (self.reached.tokens(number) > 1) & (program.place_kind == kind)
            )
            return tuple(Wait(named[int(program.place_element[p])], Why.NOWHERE) for p in places)
        if left is Left.ROUND:
            nodes = {int(program.step_element[s]) for s in self._following(number)}
            return tuple(Wait(named[node], Why.ROUND) for node in sorted(nodes))
        return () if left is Left.MESSAGES else waits_in(self.compiled, state)

    def _following(self, number: int) -> NDArray[np.int32]:
        """Return the steps that can still happen after a state."""
        seen, todo, steps = {number}, [number], set[int]()
        while todo:
            state = todo.pop()
            first, last = self.reached.edge[state], self.reached.edge[state + 1]
            steps.update(map(int, self.reached.step[first:last]))
            for after in map(int, self.reached.target[first:last]):
                if after not in seen:
                    seen.add(after)
                    todo.append(after)
        return np.array(sorted(steps), np.int32)
