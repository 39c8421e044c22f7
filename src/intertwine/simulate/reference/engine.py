"""The engine anyone can read: the same rules as `engine`, one case and one list at a time.

It asks `semantics.reference` whether a step is possible and checks each firing against it; the
draws, conditions and calendars are those of the engine, which have slow versions of their own.
Tests demand the same rows to the last bit. Only the policy *earliest* is followed. Here are time,
arrivals and the events of a case; `tokens`, `people` and
`batches` tell the rest.
"""

from __future__ import annotations

from heapq import heappop
from math import inf

import numpy as np

from intertwine.semantics import reference
from intertwine.semantics.reference import State
from intertwine.simulate.kernels import keys
from intertwine.simulate.kernels.arrivals import STREAM_BITS
from intertwine.simulate.kernels.calendars import advance
from intertwine.simulate.kernels.conditions import draw_attributes
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.reference.records import Case, Item, Trajectory
from intertwine.simulate.reference.turning import Turning


class _Engine(Turning):
    # --- time ------------------------------------------------------------------------------

    def run(self) -> Trajectory:
        for stream in range(len(self.s.stream)):
            self._first(stream)
        while self.events and self.events[0][0] <= self.horizon:
            self.now, _, (kind, *what) = heappop(self.events)
            getattr(self, f"_{kind}")(*what)
        return self.found

    # --- arrivals --------------------------------------------------------------------------

    def _first(self, stream: int) -> None:
        row = self.s.stream[stream]
        if row["first_at_start"] and row["time1"] == row["time0"]:
            time = self._open(row["calendar"], 0.0)
        else:
            time = self._arrival(stream, 0)
        if time < inf:
            self._at(time, "arrive", stream, self._batch(stream, 0) - 1)

    def _batch(self, stream: int, number: int) -> int:
        key = keys.element_key(self.key, stream, keys.COUNT, number)
        row = int(self.s.stream[stream]["batch"])
        return 1 if row < 0 else max(1, round(self._draw(row, key)))

    def _arrival(self, stream: int, number: int) -> float:
        row = self.s.stream[stream]
        if row["time1"] > row["time0"]:
            at = int(row["time0"]) + number
            return float(self.s.moments[at]) if at < row["time1"] else inf
        key = np.uint64(keys.element_key(self.key, stream, keys.ARRIVAL, number))
        if row["rate"] >= 0:
            amount = -np.log(self._uniform(key))
            return float(advance(self.s.shifts, int(row["rate"]), self.now, amount))
        gap = max(0.0, self._draw(row["gap"], key))
        if row["calendar"] < 0:
            return self.now + gap
        if row["moved"]:
            return self._open(row["calendar"], self.now + gap)
        return float(advance(self.s.shifts, int(row["calendar"]), self.now, gap))

    def _arrive(self, stream: int, left: int) -> None:
        row = self.s.stream[stream]
        within = self.arrived[stream]
        self.arrived[stream] += 1
        key = np.uint64(keys.derive(self.key, (stream << STREAM_BITS) | within))
        attributes = np.zeros((1, max(1, self.attributes)))
        if self.attributes:
            draw_attributes(self.s.attributes, key, attributes, 0, self.attributes)
        case = Case(self.cases, key, self.now, State((0,) * self.program.places), attributes)
        self.cases += 1
        for place, count in enumerate(self.s.initial[: self.program.places]):
            self.way += [place] * int(count)
        self.way += [int(p) for p in self.s.stream_start[row["start0"] : row["start1"]]]
        number = self.arrived[stream]
        if self.cases < self.limit and not 0 <= row["cases"] <= number:
            if left > 0:
                self._at(self.now, "arrive", stream, left - 1)
            else:
                time = self._arrival(stream, number)
                if time < inf:
                    self._at(time, "arrive", stream, self._batch(stream, number) - 1)
        self._go_on(case)

    # --- events of a case ------------------------------------------------------------------

    def _done(self, item: Item) -> None:
        self._set_next_end(item)
        if not item.cancelled:
            self._finished(item)

    def _piece(self, p: int, epoch: int) -> None:
        if epoch == self.epochs[p]:
            self._catch_up(p)
            item = self.due[p]
            item.left = 0.0
            self._finished(item)

    def _finished(self, item: Item) -> None:
        case, task = item.case, self.s.task[item.task]
        self._let_go(item)
        self._stop_working(case)
        case.pending -= 1
        case.items.remove(item)
        person = item.people[-1] if item.people else -1
        assert item.start is not None
        row = (case.number, int(task["element"]), person, item.since, item.start, self.now)
        self.found.log.append(row)
        self.found.in_batch[item.task] += item.in_batch
        self._go_on(case, self._after_work(item), finishing=True)

    def _after_work(self, item: Item) -> int | None:
        case, task = item.case, self.s.task[item.task]
        for step in self._watched(task["fail0"], task["fail1"]):
            row = self.s.step[step]
            key = self._key(case, row["element"], keys.HAPPENS, item.occurrence)
            enabled = reference.is_enabled(self.program, case.state, step)
            if self._uniform(key) < row["happens"] and enabled:
                return step
        case.ready[item.place] += 1
        ends = self._watched(task["finish0"], task["finish1"])
        found = next((s for s in ends if self._possible(case, s)), None)
        if found is not None:
            found = self._decided(case, found)
            case.ready[item.place] -= 1
        return found

    def _timer(self, case: Case, step: int, wave: int) -> None:
        if case.over:
            return
        case.timers -= 1
        place = int(self.program.take.place[self.program.take.start[step]])
        first = None
        if case.waves[place] == wave:
            case.due[step] += 1
            first = step if self._possible(case, step) else None
        self._go_on(case, first)

    def _message(self, case: Case, channel: int) -> None:
        if case.over:
            return
        case.pending -= 1
        self._deliver(case, channel)
        self._go_on(case)

    def _go_on(self, case: Case, first: int | None = None, *, finishing: bool = False) -> None:
        self._serve_idle()
        step = first
        while True:
            if step is not None:
                self._fire(case, step, finishing=finishing)
                finishing = False
            while self.way:
                self._along(case, self.way.pop(0))
            step = self._next(case)
            if step is None:
                break
        self._hand_out()
        work_in_hand = any(n and self.s.place[p]["inner"] for p, n in enumerate(case.state.tokens))
        if case.pending == 0 and (not work_in_hand or case.timers == 0):
            case.over = True
            row = (case.number, case.arrived, self.now, case.covered, work_in_hand, False)
            self.found.ended.append(row)


def follow(prepared: Prepared, replication: int = 0, *, cases: int | None = None) -> Trajectory:
    """Return all that happens in a replication, in order."""
    return _Engine(prepared, replication, cases).run()
