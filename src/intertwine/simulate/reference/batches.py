"""The readable engine's batches: cases gather, wait together, and are served together."""

from __future__ import annotations

from itertools import pairwise
from math import inf

from intertwine.simulate.reference.people import People
from intertwine.simulate.reference.records import Batch, Item
from intertwine.simulate.setting import NO_CALENDAR


class Batches(People):
    """Puts what gathers in front of the queues of `People`."""

    def _begin_waiting(self, item: Item) -> None:
        if self.s.task[item.task]["room"] < 0:
            super()._begin_waiting(item)
        else:
            self._gather(item)

    def _gather(self, item: Item) -> None:
        task, q = self.s.task[item.task], self._queue_of(item)
        room = int(task["room"]) + (0 if q is None else q - int(task["queue"]))
        batch = self.gathering.get(room)
        if batch is None:
            batch = Batch(item.case, item.task, -1, self.now, item.occurrence, queue=q, room=room)
            self.gathering[room] = batch
        item.batch = batch
        batch.members.append(item)
        batch.last_came = self.now
        if len(batch.here) >= self.s.room[room]["most"]:
            del self.gathering[room]
        if batch.ready is not None:
            return
        if self._complete(batch, item) or self._is_time(batch):
            self._ready(batch)
        else:
            self._look_later(batch)

    def _complete(self, batch: Batch, item: Item) -> bool:
        """Return whether the case that has come makes a batch ready."""
        row, cases = self.s.room[batch.room], len(batch.here)
        if cases >= row["size"] or cases >= row["most"]:
            return True
        condition = int(row["condition"])
        return condition >= 0 and self._value(item.case, condition, item.occurrence) == 1.0

    def _is_time(self, batch: Batch) -> bool:
        return self._due(batch) <= self.now

    def _due(self, batch: Batch) -> float:
        """Return when a batch is ready if nobody else comes."""
        row = self.s.room[batch.room]
        calendar = int(row["calendar"])
        opening = inf if calendar == NO_CALENDAR else self._open(calendar, self.now)
        first = batch.here[0].since + float(row["after_first"])
        return min(first, batch.last_came + float(row["after_last"]), opening)

    def _look_later(self, batch: Batch) -> None:
        due = self._due(batch)
        if due < self.looks[batch.room]:
            self.looks[batch.room] = due
            self._at(due, "gathered", batch.room)

    def _gathered(self, room: int) -> None:
        self.looks[room] = inf
        batch = self.gathering.get(room)
        if batch is None or batch.ready is not None:
            return
        if self._is_time(batch):
            self._ready(batch)
        else:
            self._look_later(batch)

    def _ready(self, batch: Batch) -> None:
        batch.ready = self.now
        first = batch.here[0]
        batch.case, batch.task, batch.occurrence = first.case, first.task, first.occurrence
        self._enter(batch, batch.queue)

    def _start(self, item: Item, people: list[int]) -> None:
        if not isinstance(item, Batch):
            super()._start(item, people)
            return
        if self.gathering.get(item.room) is item:
            del self.gathering[item.room]
        for gone in (m for m in item.members if m.cancelled):
            gone.batch = None
        item.members = item.here
        item.left = len(item.members)
        for one, other in pairwise(item.members):
            one.following = other
        self._serve_together(item, people)

    def _serve_together(self, batch: Batch, people: list[int]) -> None:
        row = self.s.room[batch.room]
        in_turn = bool(row["in_turn"])
        calendar, duration = self._taken_by(batch, people)
        begin = self.now if people else self._open(calendar, self.now)
        factor = self._factor(batch)
        lasts = 1.0 + float(row["each"]) * (batch.left - 1)
        moment = batch.start = begin
        for number, member in enumerate(batch.members):
            if in_turn or number == 0:
                if in_turn and number and self.s.task[batch.task]["pauses"]:
                    moment = self._open(calendar, moment)
                work = max(0.0, self._draw(duration, self._duration_key(member))) * factor
                work *= 1.0 if in_turn else lasts
                end = self._end_of(batch, calendar, moment, work)
            member.people = people
            self._begin(member, moment, end, later=number > 0)
            assert batch.ready is not None
            waited = max(0.0, batch.ready - member.since) + (moment - begin)
            member.in_batch = waited
            if in_turn:
                moment = end
        batch.end = end

    def _factor(self, batch: Batch) -> float:
        """Return the factor of the nearest size named, the smaller of two equally near."""
        row = self.s.room[batch.room]
        named = self.s.factor[row["factor0"] : row["factor1"]]
        if batch.left == 1 or not len(named):
            return 1.0
        return float(min(named, key=lambda f: abs(int(f["size"]) - batch.left))["factor"])

    def _set_next_end(self, item: Item) -> None:
        """Set the end of the case that comes after one in its batch, if there is one."""
        if item.following is not None:
            self._at(item.following.end, "done", item.following)

    def _let_go(self, item: Item) -> None:
        batch = item.batch
        if batch is None:
            super()._let_go(item)
            return
        batch.left -= 1
        if batch.left == 0:
            self._release(batch)

    def _give_up(self, item: Item) -> None:
        super()._give_up(item)
        batch = item.batch
        if batch is None or batch.start is not None or item not in batch.members:
            return
        batch.members.remove(item)
        if not batch.members:
            batch.cancelled = True
            if self.gathering.get(batch.room) is batch:
                del self.gathering[batch.room]
