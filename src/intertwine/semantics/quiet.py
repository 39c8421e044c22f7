"""Steps that need not wait their turn: taken at once, they change no verdict and spare states.

A place is *quiet* when whatever happens next to its token is nobody else's business: its takers
take nothing else, ask for nothing, and no other step can see, forbid or undo the difference. In a
state with a token there, following its takers alone is enough, since every run takes one of them
sooner or later (a token there is work left) and it might as well be now. A persistent set in the
sense of Godefroid (1996) and Valmari (1991); the cycle condition is not needed for "can every
run finish", because what is put off stays possible.

Places of activities keep all verdicts. Places of flows (`flows`) keep `sound` and
`message_sound`, not `safe`: tokens that move on at once do not meet.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from intertwine.semantics.program import Arcs, Delivery, PlaceKind, Program

_ACTIVITIES = (PlaceKind.ACTIVE, PlaceKind.WAITING)


def quiet_places(program: Program, delivery: Delivery, *, flows: bool = False) -> NDArray[np.int32]:
    """Return for each step the quiet place whose token it takes; -1 for none."""
    kinds = {*_ACTIVITIES, PlaceKind.FLOW} if flows else {*_ACTIVITIES}
    quiet = np.full(program.steps, -1, np.int32)
    look = _Look(program, delivery)
    for place in range(program.places):
        takers = look.takers[place]
        if program.place_kind[place] in kinds and takers and look.is_quiet(place, takers):
            quiet[takers] = place
    return quiet


class _Look:
    """The arcs of a program as sets, and who touches what."""

    def __init__(self, program: Program, delivery: Delivery) -> None:
        self.program, self.delivery = program, delivery
        rows = range(program.steps)
        self.take = [list(_row(program.take, s)) for s in rows]
        self.give = [{p for p, _ in _row(program.give, s)} for s in rows]
        self.unless = [{p for p, _ in _row(program.unless, s)} for s in rows]
        self.clear = [{p for p, _ in _row(program.clear, s)} for s in rows]
        self.others = [
            any(list(_row(arcs, s)) for arcs in (program.while_, program.set_, program.receive))
            or program.move.start[s] < program.move.start[s + 1]
            or program.step_join[s] >= 0
            for s in rows
        ]
        self.sends = [
            any(program.channel_to[c] >= 0 for c, _ in _row(program.send, s)) for s in rows
        ]
        self.takers: list[list[int]] = [[] for _ in range(program.places)]
        for step in rows:
            for place, _ in self.take[step]:
                self.takers[place].append(step)
        self.joined = {int(p) for p in program.joins.flows.place}
        self.watched = {int(p) for p in program.while_.place} | {int(p) for p in program.set_.place}
        self.sources = {int(p) for p in program.move.source}
        self.targets = {int(p) for p in program.move.target}

    def is_quiet(self, place: int, takers: list[int]) -> bool:
        if place in self.joined | self.watched | self.sources | self.targets:
            return False
        if not all(self._is_plain(place, step) for step in takers):
            return False
        given = set().union(*(self.give[step] for step in takers))
        sending = any(self.sends[step] for step in takers)
        return self._joins_agree(place, given) and all(
            self._commutes(place, given, sending, other)
            for other in range(self.program.steps)
            if other not in takers
        )

    def _is_plain(self, place: int, step: int) -> bool:
        """Return whether a step takes one token there and asks for nothing more."""
        kinds = self.program.place_kind
        return (
            self.take[step] == [(place, 1)]
            and not self.unless[step]
            and not self.clear[step]
            and not self.others[step]
            and (not self.sends[step] or self.delivery is Delivery.UNORDERED)
            and not any(kinds[p] == PlaceKind.MEMORY for p in self.give[step])
        )

    def _commutes(self, place: int, given: set[int], sending: bool, other: int) -> bool:
        """Return whether a step that may happen meanwhile gives the same before and after."""
        if place in self.unless[other]:
            return True
        if given & self.unless[other]:
            return False
        if place in self.clear[other]:
            return given <= self.clear[other] and not sending
        return not given & self.clear[other]

    def _joins_agree(self, place: int, given: set[int]) -> bool:
        """Return whether inclusive joins see no difference, and signals and settings neither."""
        if given & self.sources or given & {int(p) for p in self.program.set_.place}:
            return False
        before = self.program.joins.before
        return all(
            (before[join, place] == before[join, p] and p not in self._flows(join))
            for join in range(len(before))
            for p in given
        )

    def _flows(self, join: int) -> set[int]:
        return {p for p, _ in _row(self.program.joins.flows, join)}


def _row(arcs: Arcs, number: int) -> Iterator[tuple[int, int]]:
    for i in range(arcs.start[number], arcs.start[number + 1]):
        yield int(arcs.place[i]), int(arcs.weight[i])
