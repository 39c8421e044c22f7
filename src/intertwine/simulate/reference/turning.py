"""The readable engine's places to wait; `kernels.turning` tells who is turned away."""

from __future__ import annotations

from typing import Any

from intertwine.simulate.reference.records import Case, Item
from intertwine.simulate.reference.sharing import Sharing
from intertwine.simulate.reference.tokens import Tokens
from intertwine.simulate.world import NO_PLACE


class Turning(Tokens, Sharing):
    """Lets as many wait for an activity as may."""

    def _enter(self, item: Item, q: int | None) -> None:
        if q is None or self.s.queue[q]["most"] < 0:
            super()._enter(item, q)
            return
        self._serve_idle()
        if self._interrupts(item, q):
            item.queue = q
            item.rank = (self._rank(q, item), self._number())
        people = self._who_begins(q)
        if people is not None:
            self._start(item, people)
        elif self._interrupts(item, q) and (self._presses(item, q) or not self._is_full(item, q)):
            self._press_in(item)
        elif self._is_full(item, q):
            item.queue = None
            self._at(self.now, "turned", item)
        else:
            item.queue, item.rank = q, (self._rank(q, item), self._number())
            self.queues[q].append(item)
            self._wake_for_queue(q)

    def _who_begins(self, q: int) -> list[int] | None:
        """Return people for who comes, once those who wait have begun who can."""
        self._start_who_can(q)
        return None if self._waiting(q) else self._find(q)

    def _presses(self, item: Item, q: int) -> bool:
        head = self._head(q)
        first = head is None or item.rank < head.rank
        return first and self._who_gives_way(q, item.rank[0]) is not None

    def _is_full(self, item: Item, q: int) -> bool:
        task = self.s.task[item.task]
        outcomes = 1 << int(task["serve1"] - task["serve0"])
        own = range(int(task["queue"]), int(task["queue"]) + outcomes)
        return sum(len(self._waiting(other)) for other in own) >= int(self.s.queue[q]["most"])

    def _turned(self, item: Item) -> None:
        """An item that found no place leaves by an event, or its case is over."""
        if item.cancelled:
            return
        case, task = item.case, self.s.task[item.task]
        self.found.turned[item.task] += 1
        self.found.log.append(
            (case.number, int(task["element"]), NO_PLACE, item.since, self.now, self.now)
        )
        steps = self._watched(task["leave0"], task["leave1"])
        step = next((s for s in steps if self._is_open(case, s)), None)
        if step is None:
            self._end_now(case)
            return
        if item.place in self._places(self.program.take, step):
            case.items.remove(item)
            case.pending -= 1
        self._go_on(case, step, finishing=True)

    def _is_open(self, case: Case, step: int) -> bool:
        wanted = {
            *self._places(self.program.take, step),
            *self._places(self.program.while_, step),
        }
        return all(case.state.tokens[place] for place in wanted)

    def _places(self, arcs: Any, step: int) -> list[int]:
        return [int(p) for p in arcs.place[arcs.start[step] : arcs.start[step + 1]]]

    def _end_now(self, case: Case) -> None:
        for place in range(self.program.places):
            self._empty(case, place)
        self._hand_out()
        case.over = True
        self.found.ended.append((case.number, case.arrived, self.now, case.covered, False, True))

    def _go_on(self, case: Case, first: int | None = None, *, finishing: bool = False) -> None:
        raise NotImplementedError
