"""The readable engine's people: waiting in queues, being found, starting and letting go."""

from __future__ import annotations

from math import inf
from typing import Any

from intertwine.simulate.kernels import keys
from intertwine.simulate.kernels.calendars import advance
from intertwine.simulate.reference.records import Case, Item, Running
from intertwine.simulate.setting import DUE, PRIORITY, SHORTEST


class People(Running):
    """Hands work to people by the rules of `people`, looking at everybody each time."""

    def _hand_out(self) -> None:
        for item in self.begun:
            if item.cancelled:
                self._give_up(item)
                continue
            self._begin_waiting(item)
        self.begun = []
        self._serve_idle()

    def _begin_waiting(self, item: Item) -> None:
        self._enter(item, self._queue_of(item))

    def _enter(self, item: Item, q: int | None) -> None:
        """Start an item if somebody can, else let it wait in its queue."""
        if q is None:
            self._start(item, [])
            return
        people = self._find(q) if not self._waiting(q) else None
        if people is not None:
            self._start(item, people)
            return
        item.queue, item.rank = q, (self._rank(q, item), self._number())
        self.queues[q].append(item)
        if self._head(q) is item:
            people = self._find(q)
            if people is not None:
                self._start_head(q, people)
        self._wake_for_queue(q)

    def _serve_idle(self) -> None:
        for p in self.idle:
            if self.at_work[p] is None:
                if self._is_there(p):
                    self._serve(p)
                if self.at_work[p] is None and self.s.person[p]["calendar"] >= 0:
                    self._wake_for_person(p)
        self.idle = []

    def _give_up(self, item: Item) -> None:
        if item.occurrence < 0:
            return
        item.occurrence = -1  # once
        item.case.pending -= 1
        if item.running:
            self._let_go(item)
            self._stop_working(item.case)

    def _stop_working(self, case: Case) -> None:
        case.working -= 1
        if case.working == 0:
            case.covered += max(0.0, self.now - case.busy_from)

    def _queue_of(self, item: Item) -> int | None:
        task = self.s.task[item.task]
        if task["queue"] < 0:
            return None
        q = int(task["queue"])
        for i, condition in enumerate(self.s.serves[task["serve0"] : task["serve1"]]):
            if self._value(item.case, condition, item.occurrence) == 1.0:
                q += 1 << i
        return q

    def _rank(self, q: int, item: Item) -> float:
        rule = self.s.queue[q]["rule"]
        if rule == PRIORITY and self.s.priority >= 0:
            return -self._value(item.case, self.s.priority, item.occurrence)
        if rule == SHORTEST:
            return self._draw(self.s.task[item.task]["duration"], self._duration_key(item))
        return item.case.arrived if rule == DUE else 0.0

    def _duration_key(self, item: Item) -> Any:
        element = self.s.task[item.task]["element"]
        return self._key(item.case, element, keys.DURATION, item.occurrence)

    def _waiting(self, q: int) -> list[Item]:
        return [i for i in self.queues[q] if not i.cancelled]

    def _head(self, q: int) -> Item | None:
        return min(self._waiting(q), key=lambda i: i.rank, default=None)

    def _is_there(self, p: int) -> bool:
        return self._open(self.s.person[p]["calendar"], self.now) == self.now

    def _eligible(self, row: int) -> list[int]:
        bits = self.s.eligible[row]
        return [p for p in self.at_work if int(bits[p >> 6]) >> (p & 63) & 1]

    def _find(self, q: int) -> list[int] | None:
        """Return who can start the head of a queue now, all of them or nobody."""
        hands: list[int] = []
        queue = self.s.queue[q]
        for need in self.s.need[queue["need0"] : queue["need1"]]:
            for _ in range(int(need["count"])):
                free = [
                    p
                    for p in self._eligible(int(need["eligible"]))
                    if self.at_work[p] is None and p not in hands and self._is_there(p)
                ]
                if not free:
                    return None
                hands.append(min(free, key=self._preference))
        return hands

    def _preference(self, p: int) -> tuple[float, float, int]:
        return 0, self.idle_since[p], p

    def _serves(self, p: int) -> list[int]:
        row = self.s.person[p]
        return [int(q) for q in self.s.serving[row["queue0"] : row["queue1"]]]

    def _serve(self, p: int) -> None:
        last = (-inf, -1)
        while True:
            heads = [(h.rank, q) for q in self._serves(p) if (h := self._head(q)) is not None]
            heads = [head for head in heads if head[0] > last]
            if not heads:
                return
            last, q = min(heads)
            queue = self.s.queue[q]
            needs = self.s.need[queue["need0"] : queue["need1"]]
            alone = len(needs) == 1 and needs[0]["count"] == 1
            people: list[int] | None = [p] if alone else self._find(q)
            if people is None:
                self._wake_for_queue(q)
            else:
                self._start_head(q, people)
            if self.at_work[p] is not None:
                return

    def _start_head(self, q: int, people: list[int]) -> None:
        item = self._head(q)
        assert item is not None
        self.queues[q].remove(item)
        self._start(item, people)

    def _start(self, item: Item, people: list[int]) -> None:
        calendar, duration = self._taken_by(item, people)
        work = max(0.0, self._draw(duration, self._duration_key(item)))
        begin = self.now if people else self._open(calendar, self.now)
        self._begin(item, begin, self._end_of(item, calendar, begin, work))

    def _taken_by(self, item: Item, people: list[int]) -> tuple[int, int]:
        """Let people take an item; return the calendar and the duration of the first of them."""
        task = self.s.task[item.task]
        item.people = people
        calendar, duration = int(task["calendar"]), int(task["duration"])
        for p in people:
            self.at_work[p] = item
        if people:
            calendar = int(self.s.person[people[0]]["calendar"])
            for own in self.s.own[task["own0"] : task["own1"]]:
                if own["person"] == people[0]:
                    duration = int(own["duration"])
        return calendar, duration

    def _end_of(self, item: Item, calendar: int, begin: float, work: float) -> float:
        if calendar >= 0 and self.s.task[item.task]["pauses"]:
            return float(advance(self.s.shifts, calendar, begin, work))
        return begin + work

    def _begin(self, item: Item, begin: float, end: float, *, later: bool = False) -> None:
        """Let work begin; its end is set now, or `later`."""
        item.start, item.end, item.running = begin, end, True
        if item.case.working == 0:
            item.case.busy_from = begin
        item.case.working += 1
        if not later:
            self._at(end, "done", item)

    def _let_go(self, item: Item) -> None:
        self._release(item)

    def _release(self, item: Item) -> None:
        for p in reversed(item.people):
            self.at_work[p] = None
            self.idle_since[p] = self.now
            self.idle.append(p)

    def _wake(self, q: int) -> None:
        self.wakes[q] = inf
        self._start_who_can(q)
        if self._waiting(q):
            self._wake_for_queue(q)

    def _start_who_can(self, q: int) -> None:
        while self._waiting(q):
            people = self._find(q)
            if people is None:
                break
            self._start_head(q, people)

    def _wake_at(self, q: int, opening: float) -> None:
        if opening < self.wakes[q]:
            self.wakes[q] = opening
            self._at(opening, "wake", q)

    def _wake_for_person(self, p: int) -> None:
        opening = self._open(self.s.person[p]["calendar"], self.now)
        for q in self._serves(p):
            if self._waiting(q):
                self._wake_at(q, opening)

    def _wake_for_queue(self, q: int) -> None:
        queue = self.s.queue[q]
        away = [
            self._open(self.s.person[p]["calendar"], self.now)
            for need in self.s.need[queue["need0"] : queue["need1"]]
            for p in self._eligible(int(need["eligible"]))
            if self.at_work[p] is None and self.s.person[p]["calendar"] >= 0
        ]
        self._wake_at(q, min((t for t in away if t > self.now), default=inf))
