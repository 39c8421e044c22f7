"""The readable engine's people who do several pieces of work at once; told in `sharing`."""

from __future__ import annotations

from collections import defaultdict

from intertwine.simulate.kernels.calendars import (
    advance,
    next_close,
    next_open,
    open_between,
)
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.reference.interruptions import Interruptions
from intertwine.simulate.reference.records import Item


class Sharing(Interruptions):
    """Lets people have several pieces of work in hand."""

    def __init__(self, prepared: Prepared, replication: int, cases: int | None) -> None:
        super().__init__(prepared, replication, cases)
        self.in_hand: dict[int, list[Item]] = defaultdict(list)
        self.looked: dict[int, float] = defaultdict(float)
        self.epochs: dict[int, int] = defaultdict(int)
        self.due: dict[int, Item] = {}

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
        if not self._interrupts(item, item.queue):
            item.left = None
        self._take_up(item, duration)
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
        after = max(0.0, self.now - self.looked[p] - worked)
        self.looked[p] = self.now
        pieces = self.in_hand[p]
        shares = self.s.several[p] > 0
        for item in pieces:
            assert item.left is not None
            done = worked / len(pieces) if shares else worked
            if after > 0.0 and self._goes_on(item):
                done += after / self._staying(p) if shares else after
            item.left = max(0.0, item.left - done)

    def _goes_on(self, item: Item) -> bool:
        """Return whether an item goes on when its person's calendar closes."""
        return not self.s.task[item.task]["pauses"]

    def _staying(self, p: int) -> int:
        return sum(self._goes_on(item) for item in self.in_hand[p])

    def _set_next(self, p: int) -> None:
        self.epochs[p] += 1
        if not self.in_hand[p]:
            return
        self.due[p] = min(self.in_hand[p], key=lambda item: self._piece_end(p, item))
        self._at(self._piece_end(p, self.due[p]), "piece", p, self.epochs[p])

    def _piece_end(self, p: int, item: Item) -> float:
        """Return when a piece is done if until then nothing else is begun or done."""
        assert item.left is not None
        calendar = int(self.s.person[p]["calendar"])
        held, shares = len(self.in_hand[p]), self.s.several[p] > 0
        amount = item.left * held if shares else item.left
        if calendar >= 0 and not self._goes_on(item):
            return float(advance(self.s.shifts, calendar, self.now, amount))
        if calendar < 0 or not shares or self._staying(p) == held:
            return self.now + amount
        left, moment, is_open = item.left, self.now, False
        while True:
            change = next_close if is_open else next_open
            until = float(change(self.s.shifts, calendar, moment))
            among = held if is_open else self._staying(p)
            if (until - moment) / among >= left:
                return moment + left * among
            left -= (until - moment) / among
            moment, is_open = until, not is_open

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
