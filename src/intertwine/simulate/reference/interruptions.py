"""The readable engine's interruptions: whoever is more urgent takes somebody from other work."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from intertwine.simulate.kernels.calendars import open_between
from intertwine.simulate.reference.batches import Batches
from intertwine.simulate.reference.records import Batch, Item


class Interruptions(Batches):
    """Lets priorities interrupt; the rules are told in `pressing`."""

    def _enter(self, item: Item, q: int | None) -> None:
        if q is None or not self._interrupts(item, q):
            super()._enter(item, q)
            return
        item.queue = q
        number = self._number()
        item.rank = (self._rank(q, item), number)
        self._press_in(item)

    def _interrupts(self, item: Item, q: int | None) -> bool:
        return q is not None and bool(self.s.queue[q]["interrupts"]) and not isinstance(item, Batch)

    def _press_in(self, item: Item) -> None:
        """Let an item in, and whatever it puts out, until nobody has to give way any more."""
        pressing: Item | None = item
        while pressing is not None:
            q = pressing.queue
            assert q is not None
            people = self._find(q) if not self._waiting(q) else None
            if people is not None:
                self._start(pressing, people)
                return
            self.queues[q].append(pressing)
            out = None
            if self._head(q) is pressing:
                people = self._find(q)
                if people is not None:
                    self._start_head(q, people)
                else:
                    out = self._take_over(q)
            self._wake_for_all(q)
            pressing = out

    def _take_over(self, q: int) -> Item | None:
        item = self._head(q)
        if item is None or isinstance(item, Batch):
            return None
        p = self._who_gives_way(q, item.rank[0])
        if p is None:
            return None
        out = self._interrupt(p)
        self._start_head(q, [p])
        return out

    def _who_gives_way(self, q: int, rank: float) -> int | None:
        need = self.s.need[self.s.queue[q]["need0"]]
        found: list[tuple[float, float, int]] = []
        for p in self._eligible(int(need["eligible"])):
            work = self.at_work[p]
            if work is None or work.cancelled or self.s.several[p] or not self._is_there(p):
                continue
            if not self._interrupts(work, work.queue):
                continue
            if work.rank[0] > rank:
                found.append((-work.rank[0], -work.stretch, p))
        return min(found)[2] if found else None

    def _interrupt(self, p: int) -> Item:
        """Take a person from their work; return what is left of it."""
        old = self.at_work[p]
        assert old is not None and old.left is not None
        calendar = int(self.s.person[p]["calendar"])
        worked = self.now - old.stretch
        if calendar >= 0 and self.s.task[old.task]["pauses"]:
            worked = float(open_between(self.s.shifts, calendar, old.stretch, self.now))
        rest = replace(old, people=[], running=False, left=max(0.0, old.left - worked))
        items = old.case.items
        items[items.index(old)] = rest
        old.cancelled = True
        self.at_work[p] = None
        self._stop_working(old.case)
        return rest

    def _start(self, item: Item, people: list[int]) -> None:
        if not self._interrupts(item, item.queue):
            super()._start(item, people)
            return
        calendar, duration = self._taken_by(item, people)
        self._take_up(item, duration)
        assert item.left is not None
        first = self.now if item.start is None else item.start
        item.stretch = self.now
        self._begin(item, self.now, self._end_of(item, calendar, self.now, item.left))
        item.start = first

    def _take_up(self, item: Item, duration: int) -> None:
        """Who goes on takes the share that is left of what it would have taken them."""
        alone = max(0.0, self._draw(duration, self._duration_key(item)))
        if item.left is None:
            item.left = alone
        elif alone != item.alone:
            item.left = item.left / item.alone * alone if item.alone > 0.0 else 0.0
        item.alone = alone

    def _wake(self, q: int) -> None:
        if not self.s.queue[q]["interrupts"]:
            super()._wake(q)
            return
        self.wakes[q] = inf
        self._start_who_can(q)
        while self._waiting(q):
            out = self._take_over(q)
            if out is None:
                break
            self._press_in(out)
        if self._waiting(q):
            self._wake_for_all(q)

    def _wake_for_all(self, q: int) -> None:
        """Look at a queue again when the first of those away comes, at work or not."""
        need = self.s.need[self.s.queue[q]["need0"]]
        away = [
            self._open(self.s.person[p]["calendar"], self.now)
            for p in self._eligible(int(need["eligible"]))
            if self.s.person[p]["calendar"] >= 0
        ]
        self._wake_at(q, min((t for t in away if t > self.now), default=inf))
