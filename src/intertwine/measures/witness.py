"""Find a run that shows something: only what a run shows is told as a fact.

The runs are those of the map's program (`semantics`), all interleavings, messages in any order,
with the facts about one datum carried along (`carried`). All that can happen to a datum is looked
at once and kept as *moments*; each question is then asked of those. A map of which something is
not run, or with more states than are looked at, may leave a question open: None, *cannot tell*.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from intertwine.measures.carried import Carried, carried
from intertwine.measures.information_flow import Facts
from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.same import Same
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.explore import explore
from intertwine.semantics.kept import compiled_once
from intertwine.semantics.program import PlaceKind, StepKind
from intertwine.semantics.reached import Hurry, Limits, Reached

NEAR_STATES = 3_000
"""States nearest the outset, looked at first: most of what a run can show, it shows there."""
MOST_STATES = 20_000
"""States looked at for one datum."""

_WORK = frozenset(
    {PlaceKind.FLOW, PlaceKind.ACTIVE, PlaceKind.WAITING, PlaceKind.SCOPE, PlaceKind.COUNT}
)


class Moment(NamedTuple):
    """One step of a run: the node, the facts when it began, and when it was done."""

    node: FlowNode
    before: int
    after: int
    ended: frozenset[ElementId]
    """Processes that have no work left after it."""
    tells: bool
    """True for the step at which the node's messages are sent."""


def can_be_told(service: ServiceMap) -> bool:
    """Return whether everything on a map is run."""
    return not compiled_once(service).refused


def run_to(
    facts: Facts,
    shows: Callable[[Moment], bool],
    *,
    without: frozenset[ElementId] = frozenset(),
) -> tuple[ElementId, ...] | bool | None:
    """Return the nodes of a shortest run whose last step shows it; False when no run does.

    Only runs count in which no node of `without` begins. None means *cannot tell*.
    """
    # states are numbered from the outset, so a run among the near ones is a shortest of all; with
    # steps left out it need not be
    for states in (MOST_STATES,) if without else (NEAR_STATES, MOST_STATES):
        runs = _runs(Same(facts), states)
        found = runs.first(shows, without)
        if found is not None:
            return found
        if runs.seen_all:
            return False if runs.whole else None
    return None


@lru_cache(maxsize=64)
def _carried(facts: Same[Facts]) -> Carried:
    return carried(facts.value, compiled_once(facts.value.service))


@lru_cache(maxsize=128)
def _runs(facts: Same[Facts], states: int) -> _Runs:
    program = _carried(facts)
    limits = Limits(states=states)
    return _Runs(program, explore(program.program, limits=limits, hurry=Hurry.ACTIVITIES))


class _Runs:
    """All that can happen to one datum, as moments."""

    def __init__(self, carried_: Carried, reached: Reached) -> None:
        self.carried, self.reached = carried_, reached
        self.seen_all = reached.complete
        self.whole = reached.complete and not carried_.compiled.refused
        self._read()
        self._source = np.repeat(np.arange(reached.states), np.diff(reached.edge))
        brought = np.array(carried_.brought, np.int64)[reached.step]
        self._keys = np.stack(
            [
                reached.step.astype(np.int64),
                self._facts[self._source] | brought,
                self._facts[reached.target],
                self._ended[reached.target],
            ],
            axis=1,
        )
        first = np.unique(self._keys, axis=0, return_index=True)[1]
        self._first = [int(edge) for edge in np.sort(first)]

    def first(
        self, shows: Callable[[Moment], bool], without: frozenset[ElementId]
    ) -> tuple[ElementId, ...] | None:
        """Return the story of the first moment that shows it; None where none does."""
        if without:
            return self._first_without(shows, without)
        for edge in self._first:
            moment = self._moment(edge)
            if moment is not None and shows(moment):
                way = self.reached.story(int(self._source[edge]))
                return self._story(way, int(self.reached.step[edge]))
        return None

    def _first_without(
        self, shows: Callable[[Moment], bool], without: frozenset[ElementId]
    ) -> tuple[ElementId, ...] | None:
        barred = np.array(
            [
                node is not None and node.id in without
                for node in map(self.carried.node, range(self.carried.program.steps))
            ]
        )
        came: dict[int, tuple[int, int] | None] = {0: None}
        todo = deque([0])
        judged: dict[tuple[int, ...], bool] = {}
        while todo:
            state = todo.popleft()
            for edge in range(int(self.reached.edge[state]), int(self.reached.edge[state + 1])):
                step = int(self.reached.step[edge])
                if barred[step]:
                    continue
                key = tuple(self._keys[edge])
                if key not in judged:
                    moment = self._moment(edge)
                    judged[key] = moment is not None and shows(moment)
                if judged[key]:
                    return self._story(_way(came, state), step)
                target = int(self.reached.target[edge])
                if target not in came:
                    came[target] = (state, step)
                    todo.append(target)
        return None

    def _moment(self, edge: int) -> Moment | None:
        step, before, after, ended = (int(n) for n in self._keys[edge])
        node = self.carried.node(step)
        if node is None or self.carried.kind(step) is StepKind.INNER:
            return None
        over = frozenset(p for bit, p in enumerate(self._processes) if ended >> bit & 1)
        return Moment(node, before, after, over, self.carried.tells(step))

    def _read(self) -> None:
        """Read the facts and the ended processes of each state, as bits."""
        reached, program = self.reached, self.carried.program
        words = reached.words[reached.row[:-1, None] + np.arange(reached.wide)]
        tokens = np.ascontiguousarray(words).view(np.uint8)[:, : program.places] > 0
        places = [place for place, _ in self.carried.places]
        bits = np.array([bit for _, bit in self.carried.places], np.int64)
        self._facts = tokens[:, places] @ bits
        work = np.isin(program.place_kind, [int(k) for k in _WORK])
        roots = _roots(program.scope_parent)
        of = np.array([roots[int(s)] if s >= 0 else -1 for s in program.place_scope])
        pools = {p.id: p.process for p in self.carried.facts.service.pools}
        self._processes: list[ElementId] = []
        self._ended = np.zeros(reached.states, np.int64)
        for bit, root in enumerate(sorted(set(roots.values()))):
            element = self.carried.compiled.elements[program.scope_element[root]]
            self._processes.append(pools.get(element) or element)
            over = ~tokens[:, work & (of == root)].any(axis=1)
            self._ended |= over.astype(np.int64) << bit

    def _story(self, way: Iterable[int], last: int) -> tuple[ElementId, ...]:
        told: list[ElementId] = []
        for step in (*way, last):
            node = self.carried.node(step)
            kind = self.carried.kind(step)
            if node is None or kind is StepKind.INNER or (told and told[-1] == node.id):
                continue
            if kind is not StepKind.FINISH:
                told.append(node.id)
        final = self.carried.node(last)
        if final is not None and (not told or told[-1] != final.id):
            told.append(final.id)
        return tuple(told)


def _roots(parents: Iterable[int]) -> dict[int, int]:
    known = {scope: int(parent) for scope, parent in enumerate(parents)}
    roots = {}
    for scope in known:
        root = scope
        while known[root] >= 0:
            root = known[root]
        roots[scope] = root
    return roots


def _way(came: dict[int, tuple[int, int] | None], state: int) -> list[int]:
    way: list[int] = []
    link = came[state]
    while link is not None:
        way.append(link[1])
        link = came[link[0]]
    return way[::-1]
