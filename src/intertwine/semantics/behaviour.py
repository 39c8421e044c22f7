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
from intertwine.semantics.reached import Cut, Hurry, Limits, Reached
from intertwine.semantics.reference import State
from intertwine.semantics.stuck import Left, stuck_states, unheard_states
from intertwine.semantics.verdicts import CROWDED, at_last, can_reach, holding, travelling, verdicts
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
    """How many states were looked at."""
    reached: Reached
    complete: bool = False
    """Whether everything was seen that bears on `sound`, and every element is run."""
    safe: bool | None = None
    sound: bool | None = None
    message_sound: bool | None = None
    dead: tuple[ElementId, ...] | None = None
    """Nodes that no run reaches, in the map's order; None where not everything was seen."""
    stuck: tuple[Story, ...] = ()
    """One story for each set of places where work is left for ever, the shortest first."""
    unheard: tuple[Story, ...] = ()
    """One for each set of messages that stay undelivered though all work is done."""
    crowded: Story | None = None
    """How two tokens come together on a flow."""
    piling: tuple[ElementId, ...] = ()
    """Flows and nodes on which more work comes together than is followed, message flows on which
    more messages do: most likely without end."""
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

    Work that has begun is finished at once (`quiet`): no verdict depends on when. Where there are
    too many states even so, the question whether every case can finish is asked again with all
    tokens moving on at once; whether two of them meet is then not known, nor what is dead.
    A map of which an element is refused is never called sound, and nothing in it dead.
    """
    limits = limits or Limits()
    program = compiled.program
    first = explore(program, delivery, limits=limits, hurry=Hurry.ACTIVITIES, go_on=go_on)
    if compiled.refused:
        return Behaviour(
            delivery=delivery, states=first.states, reached=first, refused=compiled.refused
        )
    found, last = verdicts(first), first
    crowds = found.marks & CROWDED != 0
    safe, crowded = found.safe, None
    if crowds.any():
        tell = _Telling(compiled, first, at_last(first, found))
        crowded = tell(int(np.argmax(crowds)), Left.CROWD)
    if not first.complete:
        last = explore(program, delivery, limits=limits, hurry=Hurry.FLOWS, go_on=go_on)
        found = verdicts(last)
    tell = _Telling(compiled, last, at_last(last, found))
    return Behaviour(
        delivery=delivery,
        states=last.states,
        reached=last,
        complete=last.complete,
        safe=safe,
        sound=found.sound,
        message_sound=found.message_sound,
        dead=_dead(compiled, first) if first.complete else None,
        stuck=tuple(tell(s, left) for s, left in stuck_states(last, found)),
        unheard=tuple(tell(s, Left.MESSAGES) for s in unheard_states(last, found)),
        crowded=crowded,
        piling=_piling(compiled, last),
    )


def _piling(compiled: Compiled, reached: Reached) -> tuple[ElementId, ...]:
    """Return where tokens or messages pile up in the nearest state that has too many."""
    if not reached.clipped.any():
        return ()
    number = int(np.argmax(reached.clipped))
    tokens, transit = reached.tokens(number), reached.state(number).transit
    if Cut.MESSAGES in reached.cut and len(transit) > int(tokens.max(initial=0)):
        return compiled.channels[max(set(transit), key=lambda c: (transit.count(c), -c))]
    element = int(compiled.program.place_element[int(np.argmax(tokens))])
    return (compiled.elements[element],) if element >= 0 else ()


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
    last: NDArray[np.bool_]
    """Shape [states]: whether it can be the last of a case."""

    def __call__(self, number: int, left: Left) -> Story:
        """Return how a state comes about, and what is left there."""
        way = self._way(number)
        hopeless = self._hopeless(number, left)
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

    def _hopeless(self, number: int, left: Left) -> NDArray[np.bool_]:
        """Return the states from which every case ends with the same left lying."""
        tokens, kinds = self.reached.tokens(number), self.compiled.program.place_kind
        if left is Left.CROWD:
            crowd = np.flatnonzero((tokens > 1) & (kinds == PlaceKind.FLOW))
            return holding(self.reached, crowd, least=2)
        if left is Left.MESSAGES:
            channels = np.array(sorted(set(self.reached.state(number).transit)), np.int64)
            same = travelling(self.reached, channels)
        elif left is Left.TWICE:
            ends = np.flatnonzero((tokens > 1) & (kinds == PlaceKind.ENDED))
            same = holding(self.reached, ends, least=2)
        elif left is Left.ROUND:
            return ~can_reach(self.reached, self.last)
        else:
            work = [PlaceKind.FLOW, PlaceKind.ACTIVE, PlaceKind.WAITING]
            there = np.array([k in work for k in kinds], np.bool_) & (tokens > 0)
            same = holding(self.reached, np.flatnonzero(there))
        return ~can_reach(self.reached, self.last & ~same)

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
