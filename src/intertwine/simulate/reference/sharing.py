"""The readable engine's people who do several pieces of work at once; told in `sharing`."""

from __future__ import annotations

from collections import defaultdict

from intertwine.simulate.kernels.calendars import advance, open_between
from intertwine.simulate.prepare import Prepared
from intertwine.simulate.reference.interruptions import Interruptions
from intertwine.simulate.reference.records import Item


class Sharing(Interruptions):
    """Lets people have several pieces of work in hand."""

    def __init__(self, prepared: Prepared, replication: int, cases: int | None) -> None:
        super().__init__(prepared, replication, cases)
        self.in_hand: dict[int, list[Item]] = defaultdict(list)
        self.looked: dict[int, float] = defaultdict(float)
        self.epochs: dict[int, int] = defaultdict(int)

    def _several(self, p: int) -> bool:
        return bool(self.s.several[p])

    def _preference(self, p: int) -> tuple[float, float, int]:
        """Who has least in hand goes first, then who has been idle longest."""
        return len(self.in_hand[p]), self.idle_since[p], p

    def _start(self, item: Item, people: list[int]) -> None:
        if not people or not self._several(people[0]):
            super()._start(item, people)
            return
        p = people[0]
        _, duration = self._taken_by(item, people)
        self._catch_up(p)
        if not (self._interrupts(item, item.queue) and item.left is not None):
            item.left = max(0.0, self._draw(duration, self._duration_key(item)))
        self.in_hand[p].append(item)
        if len(self.in_hand[p]) < abs(int(self.s.several[p])):
            self.at_work[p] = None
        first = self.now if item.start is None else item.start
        self._begin(item, self.now, 0.0, later=True)
        item.start = first
        self._set_next(p)

    def _catch_up(self, p: int) -> None:
        """Count what a person has done of each piece since they were last looked at."""
        calendar = int(self.s.person[p]["calendar"])
        worked = self.now - self.looked[p]
        if calendar >= 0:
            worked = float(open_between(self.s.shifts, calendar, self.looked[p], self.now))
        self.looked[p] = self.now
        pieces = self.in_hand[p]
        for item in pieces:
            assert item.left is not None
            each = worked / len(pieces) if self.s.several[p] > 0 else worked
            item.left = max(0.0, item.left - each)

    def _next_piece(self, p: int) -> Item:
        return min(self.in_hand[p], key=lambda item: item.left or 0.0)

    def _set_next(self, p: int) -> None:
        self.epochs[p] += 1
        if not self.in_hand[p]:
            return
        amount = self._next_piece(p).left or 0.0
        if self.s.several[p] > 0:
            amount *= len(self.in_hand[p])
        calendar = int(self.s.person[p]["calendar"])
        end = self.now + amount
        if calendar >= 0:
            end = float(advance(self.s.shifts, calendar, self.now, amount))
        self._at(end, "piece", p, self.epochs[p])

    def _let_go(self, item: Item) -> None:
        if not item.people or not self._several(item.people[0]) or item.batch is not None:
            super()._let_go(item)
            return
        p = item.people[0]
        self._catch_up(p)
        self.in_hand[p].remove(item)
        self.at_work[p] = None
        self.idle_since[p] = self.now
        self.idle.append(p)
        self._set_next(p)
