"""Gathers places, steps and channels while a map is compiled, and lays them out as a `Program`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from intertwine.semantics.program import (
    Arcs,
    Joins,
    Moves,
    PlaceKind,
    Program,
    StepKind,
    Timing,
)


@dataclass(slots=True)
class Step:
    """One step while it is gathered; numbers are those of places, channels and elements."""

    kind: StepKind
    element: int
    timing: Timing = Timing.AT_ONCE
    choice: int = -1
    mask: int = 0
    group: int = -1
    take: Sequence[int] = ()
    """Places; one named twice gives two tokens. `give` likewise."""
    give: Sequence[int] = ()
    while_: Sequence[int] = ()
    unless: Sequence[int] = ()
    clear: Sequence[int] = ()
    set_: Sequence[int] = ()
    move: Mapping[int, int] = field(default_factory=dict)
    receive: Sequence[int] = ()
    send: Sequence[int] = ()
    join: int = -1


class Net:
    """Places, steps and channels so far. Numbers given out never change."""

    def __init__(self) -> None:
        self.places: list[tuple[PlaceKind, int, int]] = []
        """Kind, element, scope."""
        self.initial: list[int] = []
        self.scopes: list[tuple[int, int]] = []
        """Parent scope, element."""
        self.steps: list[Step] = []
        self.channels: list[tuple[int, int]] = []
        """Sending and receiving scope, -1 for a black box."""
        self.joins: list[list[int]] = []
        self.groups = 0

    def scope(self, element: int, *, parent: int = -1) -> int:
        """Return a new scope: a process, or a sub-process in `parent`."""
        self.scopes.append((parent, element))
        return len(self.scopes) - 1

    def place(self, kind: PlaceKind, element: int, scope: int, *, initial: int = 0) -> int:
        """Return a new place."""
        self.places.append((kind, element, scope))
        self.initial.append(initial)
        return len(self.places) - 1

    def channel(self, sender: int, receiver: int) -> int:
        """Return a new channel between two scopes; -1 stands for a black box."""
        self.channels.append((sender, receiver))
        return len(self.channels) - 1

    def join(self, flows: Iterable[int]) -> int:
        """Return a new inclusive join of incoming flow places."""
        self.joins.append(list(flows))
        return len(self.joins) - 1

    def group(self) -> int:
        """Return a new decision that steps can be alternatives of."""
        self.groups += 1
        return self.groups - 1

    def add(self, step: Step) -> int:
        """Return the number of a step that is added."""
        self.steps.append(step)
        return len(self.steps) - 1

    def inside(self, scope: int) -> list[int]:
        """Return the scopes that lie in a scope, itself first."""
        found = [scope]
        for number, (parent, _) in enumerate(self.scopes):
            if parent in found:
                found.append(number)
        return found

    def program(self) -> Program:
        """Return what was gathered, as arrays."""
        steps = self.steps
        return Program(
            initial=np.array(self.initial, np.uint8),
            place_kind=np.array([kind for kind, _, _ in self.places], np.uint8),
            place_element=np.array([element for _, element, _ in self.places], np.int32),
            place_scope=np.array([scope for _, _, scope in self.places], np.int32),
            scope_parent=np.array([parent for parent, _ in self.scopes], np.int32),
            scope_element=np.array([element for _, element in self.scopes], np.int32),
            step_kind=np.array([s.kind for s in steps], np.uint8),
            step_timing=np.array([s.timing for s in steps], np.uint8),
            step_element=np.array([s.element for s in steps], np.int32),
            step_choice=np.array([s.choice for s in steps], np.int32),
            step_mask=np.array([s.mask for s in steps], np.uint64),
            step_group=np.array([s.group for s in steps], np.int32),
            take=_arcs([s.take for s in steps]),
            give=_arcs([s.give for s in steps]),
            while_=_arcs([s.while_ for s in steps]),
            unless=_arcs([s.unless for s in steps]),
            clear=_arcs([s.clear for s in steps]),
            set_=_arcs([s.set_ for s in steps]),
            move=_moves([s.move for s in steps]),
            receive=_arcs([s.receive for s in steps]),
            send=_arcs([s.send for s in steps]),
            step_join=np.array([s.join for s in steps], np.int32),
            joins=Joins(_arcs(self.joins), self._before()),
            channel_from=np.array([sender for sender, _ in self.channels], np.int32),
            channel_to=np.array([receiver for _, receiver in self.channels], np.int32),
        )

    def leading_to(self, targets: Iterable[int], *, but: int) -> list[int]:
        """Return the places whose tokens can come to some places, these included.

        Steps that take or give a token of place `but` are left out.
        """
        steps = [s for s in self.steps if but not in (*s.take, *s.give, *s.while_)]
        return sorted(_leading_to(targets, self._sources(steps)))

    def _before(self) -> NDArray[np.uint64]:
        """Return which places can still bring a token to which flows of each join."""
        before = np.zeros((len(self.joins), len(self.places)), np.uint64)
        for join, flows in enumerate(self.joins):
            sources = self._sources([s for s in self.steps if s.join != join])
            for bit, flow in enumerate(flows):
                for place in _leading_to([flow], sources) - {flow}:
                    before[join, place] |= np.uint64(1 << bit)
        return before

    def _sources(self, steps: Iterable[Step]) -> dict[int, set[int]]:
        """Return from which places each place can get tokens by way of these steps."""
        sources: dict[int, set[int]] = {}
        for step in steps:
            taken = {*step.take, *(self.joins[step.join] if step.join >= 0 else ())}
            for place in step.give:
                sources.setdefault(place, set()).update(taken)
            for source, target in step.move.items():
                sources.setdefault(target, set()).update({source, *taken})
        return sources


def _leading_to(targets: Iterable[int], sources: Mapping[int, set[int]]) -> set[int]:
    seen = set(targets)
    todo = list(seen)
    while todo:
        for place in sources.get(todo.pop(), ()):
            if place not in seen:
                seen.add(place)
                todo.append(place)
    return seen


def _arcs(rows: Sequence[Sequence[int]]) -> Arcs:
    start, place, weight = [0], list[int](), list[int]()
    for row in rows:
        for number in dict.fromkeys(row):
            place.append(number)
            weight.append(list(row).count(number))
        start.append(len(place))
    return Arcs(np.array(start, np.int32), np.array(place, np.int32), np.array(weight, np.uint8))


def _moves(rows: Sequence[Mapping[int, int]]) -> Moves:
    start, source, target = [0], list[int](), list[int]()
    for row in rows:
        source += row.keys()
        target += row.values()
        start.append(len(source))
    return Moves(*(np.array(numbers, np.int32) for numbers in (start, source, target)))
