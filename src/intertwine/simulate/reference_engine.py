"""The engine anyone can read: the same rules as `engine`, one case and one list at a time.

It asks `semantics.reference` whether a step is possible and checks each firing against it; the
draws, conditions and calendars are those of the engine, which have slow versions of their own.
Tests demand the same rows to the last bit. Only the policy *earliest* is followed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import inf
from typing import Any

import numpy as np

from intertwine.semantics import reference
from intertwine.semantics.program import Arcs, Program
from intertwine.semantics.reference import State
from intertwine.simulate import keys
from intertwine.simulate.arrivals import STREAM_BITS
from intertwine.simulate.calendars import advance, next_open
from intertwine.simulate.conditions import STACK, draw_attributes, evaluate
from intertwine.simulate.draws import draw
from intertwine.simulate.prepare import Prepared
from intertwine.simulate.setting import (
    ALL,
    AT_ONCE,
    COUNTED,
    DUE,
    EXCLUSIVE,
    NEVER,
    PRIORITY,
    RACE,
    SHORTEST,
)
from intertwine.simulate.world import MOST_INSTANCES


@dataclass(eq=False)
class Item:
    """One activity to be done in one case."""

    case: Case
    task: int
    place: int
    since: float
    occurrence: int
    queue: int | None = None
    rank: tuple[float, int] = (0.0, 0)
    people: list[int] = field(default_factory=list)
    start: float | None = None
    end: float = 0.0
    cancelled: bool = False


@dataclass(eq=False)
class Case:
    """Where one case is."""

    number: int
    key: Any
    arrived: float
    state: State
    attributes: Any
    ready: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    visits: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    asked: dict[int, float] = field(default_factory=dict)
    waves: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    """How often a place has become empty: what was timed there before is over."""
    items: list[Item] = field(default_factory=list)
    pending: int = 0
    timers: int = 0
    working: int = 0
    busy_from: float = 0.0
    covered: float = 0.0
    over: bool = False


@dataclass
class Trajectory:
    """What happened: rows as in `world.LOG` and `world.ENDED_CASE`."""

    log: list[tuple[int, int, int, float, float, float]] = field(default_factory=list)
    ended: list[tuple[int, float, float, float, bool]] = field(default_factory=list)


class _Engine:
    def __init__(self, prepared: Prepared, replication: int, cases: int | None) -> None:
        self.s = prepared.setting
        self.program: Program = prepared.compiled.program
        scenario = prepared.scenario
        limit = scenario.cases if cases is None else cases
        waiting = sum(i.count for i in scenario.initial)
        self.limit = inf if limit is None else limit + waiting
        self.horizon = inf if scenario.horizon is None else scenario.horizon
        self.key = np.uint64(keys.replication_key(scenario.seed, replication))
        self.now = 0.0
        self.events: list[tuple[float, int, tuple[Any, ...]]] = []
        self.numbers = 0
        self.cases = 0
        self.arrived: dict[int, int] = defaultdict(int)
        self.queues: dict[int, list[Item]] = defaultdict(list)
        self.wakes: dict[int, float] = defaultdict(lambda: inf)
        people = range(len(self.s.person))
        self.at_work: dict[int, Item | None] = dict.fromkeys(people)
        self.idle_since = dict.fromkeys(people, 0.0)
        self.idle: list[int] = []
        self.begun: list[Item] = []
        self.way: list[int] = []
        self.attributes = len(scenario.attributes)
        self.found = Trajectory()

    # --- time ------------------------------------------------------------------------------

    def run(self) -> Trajectory:
        for stream in range(len(self.s.stream)):
            self._first(stream)
        while self.events and self.events[0][0] <= self.horizon:
            self.now, _, (kind, *what) = heappop(self.events)
            getattr(self, f"_{kind}")(*what)
        return self.found

    def _number(self) -> int:
        self.numbers += 1
        return self.numbers

    def _at(self, time: float, *what: Any) -> None:
        heappush(self.events, (float(time), self._number(), what))

    def _draw(self, row: int, key: Any) -> float:
        return float(draw(self.s.families, int(row), np.uint64(key)))

    def _key(self, case: Case, element: int, purpose: int, occurrence: int) -> Any:
        return np.uint64(keys.element_key(case.key, int(element), purpose, occurrence))

    def _uniform(self, key: Any, index: int = 0) -> float:
        return float(keys.uniform(np.uint64(key), index))

    def _visit(self, case: Case, column: int) -> int:
        case.visits[int(column)] += 1
        return case.visits[int(column)] - 1

    def _value(self, case: Case, expression: int, visit: int) -> float:
        hours = (self.now - case.arrived) / 3600.0
        stack = np.zeros(STACK)
        return float(
            evaluate(self.s.conditions, int(expression), case.attributes, 0, visit, hours, stack)
        )

    def _watched(self, first: int, last: int) -> list[int]:
        return [int(x) for x in self.s.watch[first:last]]

    # --- arrivals --------------------------------------------------------------------------

    def _first(self, stream: int) -> None:
        row = self.s.stream[stream]
        if row["first_at_start"] and row["time1"] == row["time0"]:
            time = self._open(row["calendar"], 0.0)
        else:
            time = self._arrival(stream, 0)
        if time < inf:
            self._at(time, "arrive", stream, self._batch(stream, 0) - 1)

    def _open(self, calendar: int, time: float) -> float:
        return time if calendar < 0 else float(next_open(self.s.shifts, int(calendar), time))

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
            draw_attributes(self.s.attributes, key, attributes, 0)
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
        if item.cancelled:
            return
        case, task = item.case, self.s.task[item.task]
        self._release(item)
        self._stop_working(case)
        case.pending -= 1
        case.items.remove(item)
        person = item.people[-1] if item.people else -1
        assert item.start is not None
        row = (case.number, int(task["element"]), person, item.since, item.start, self.now)
        self.found.log.append(row)
        self._go_on(case, self._after_work(item), finishing=True)

    def _after_work(self, item: Item) -> int | None:
        case, task = item.case, self.s.task[item.task]
        for step in self._watched(task["fail0"], task["fail1"]):
            row = self.s.step[step]
            key = self._key(case, row["element"], keys.HAPPENS, item.occurrence)
            if self._uniform(key) < row["happens"]:
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
            case.ready[place] += 1
            first = step if self._possible(case, step) else None
        self._go_on(case, first)

    def _message(self, case: Case, channel: int) -> None:
        if case.over:
            return
        case.pending -= 1
        self._deliver(case, channel)
        self._go_on(case)

    def _deliver(self, case: Case, channel: int) -> None:
        case.state = case.state._replace(transit=tuple(sorted((*case.state.transit, channel))))

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
            row = (case.number, case.arrived, self.now, case.covered, work_in_hand)
            self.found.ended.append(row)

    def _along(self, case: Case, place: int) -> None:
        """A token comes to a place: it goes on at once, or stays."""
        row = self.s.place[place]
        if row["quiet"] >= 0:
            self._passes(int(row["quiet"]))
        elif row["choice"] >= 0:
            self._passes(self._chosen(case, int(row["choice"])))
        else:
            self._stays(case, place)

    def _passes(self, step: int) -> None:
        for place, count in _row(self.program.give, step):
            self.way += [place] * count

    def _next(self, case: Case) -> int | None:
        for step in range(self.program.steps):
            if self.program.step_join[step] < 0 and self._possible(case, step):
                return self._decided(case, step)
        for step in range(self.program.steps):
            if self.program.step_join[step] >= 0 and self._possible(case, step):
                return step
        return None

    def _possible(self, case: Case, step: int) -> bool:
        timing = self.s.step[step]["timing"]
        if timing == NEVER:
            return False
        if timing != AT_ONCE:
            place = int(self.program.take.place[self.program.take.start[step]])
            if case.ready[place] == 0:
                return False
        return reference.is_enabled(self.program, case.state, step)

    # --- decisions -------------------------------------------------------------------------

    def _decided(self, case: Case, step: int) -> int:
        g = int(self.s.step[step]["group"])
        if g < 0 or self.s.group[g]["kind"] == RACE or self.program.step_join[step] >= 0:
            return step
        chosen = self._chosen(case, g)
        if self._possible(case, chosen):
            return chosen
        group = self.s.group[g]
        for other in self._watched(group["step0"], group["step1"]):
            same = self.s.step[other]["mask"] == self.s.step[chosen]["mask"]
            if same and self._possible(case, other):
                return other
        return step

    def _chosen(self, case: Case, g: int) -> int:
        group = self.s.group[g]
        ways = self.s.way[group["way0"] : group["way1"]]
        visit = self._visit(case, group["visits"])
        if group["kind"] == COUNTED:
            return self._once_more(case, group, ways, visit)
        key = self._key(case, group["element"], keys.BRANCH, visit)
        if group["kind"] == EXCLUSIVE:
            return self._one_way(case, ways, key, visit)
        mask = self._some_ways(case, ways, key, visit)
        steps = self._watched(group["step0"], group["step1"])
        return next((s for s in reversed(steps) if int(self.s.step[s]["mask"]) == mask), steps[-1])

    def _once_more(self, case: Case, group: Any, ways: Any, visit: int) -> int:
        left = case.visits[int(group["left"])]
        if group["enters"] or left == 0:
            left = self._how_many(case, group["count"], group["element"], visit)
            left = left if group["enters"] else max(1, left)
        left -= 0 if group["enters"] else 1
        case.visits[int(group["left"])] = left
        return int(ways[0 if left > 0 else 1]["step"])

    def _how_many(self, case: Case, row: int, element: int, visit: int) -> int:
        drawn = self._draw(row, self._key(case, element, keys.COUNT, visit))
        return min(MOST_INSTANCES, max(0, round(drawn)))

    def _one_way(self, case: Case, ways: Any, key: Any, visit: int) -> int:
        left = self._uniform(key)
        drawn = int(ways[-1]["step"])
        for way in ways:
            if way["first"] > visit:
                return int(way["step"])
            if way["condition"] >= 0:
                if self._value(case, way["condition"], visit) == 1.0:
                    return int(way["step"])
            elif left >= 0.0:
                drawn_here = way["probability"] < 0
                if way["probability"] >= 0:
                    left -= float(way["probability"])
                    drawn_here = left < 0.0
                if drawn_here:
                    drawn = int(way["step"])
        return drawn

    def _some_ways(self, case: Case, ways: Any, key: Any, visit: int) -> int:
        mask = default = 0
        total = 0.0
        for number, way in enumerate(ways):
            bit = 1 << int(way["bit"])
            if way["first"] > visit:
                mask |= bit
            elif way["condition"] >= 0:
                mask |= bit if self._value(case, way["condition"], visit) == 1.0 else 0
            elif way["probability"] >= 0:
                total += float(way["probability"])
                mask |= bit if self._uniform(key, number + 1) < way["probability"] else 0
            else:
                default |= bit
        if mask or default:
            return mask or default
        left = self._uniform(key) * total
        for way in ways:
            if way["probability"] >= 0:
                mask = 1 << int(way["bit"])
                left -= float(way["probability"])
                if left < 0.0:
                    break
        return mask

    # --- tokens ----------------------------------------------------------------------------

    def _fire(self, case: Case, step: int, *, finishing: bool) -> None:
        """Take what a step takes; what it gives is on its way."""
        p, before, row = self.program, case.state, self.s.step[step]
        given: list[int] = []
        join = int(p.step_join[step])
        if join >= 0:
            for place, _ in _row(p.joins.flows, join):
                if before.tokens[place]:
                    self._take(case, place, 1)
        for i, (place, count) in enumerate(_row(p.take, step)):
            if not finishing:
                self._cut_short(case, place, count)
                if i == 0 and row["timing"] != AT_ONCE and case.ready[place] > 0:
                    case.ready[place] -= 1
            self._take(case, place, count)
        self._receive(case, step)
        for place, _ in _row(p.clear, step):
            self._empty(case, place)
        first, last = p.move.start[step], p.move.start[step + 1]
        for source, target in zip(
            p.move.source[first:last], p.move.target[first:last], strict=True
        ):
            given += [int(target)] * self._empty(case, int(source))
        for place, _ in _row(p.set_, step):
            if case.state.tokens[place]:
                self._hold(case, place, 1)
            else:
                given.append(place)
        given += self._gives(case, step)
        if row["count"] < 0:
            self._check(step, before, case.state, given)
        self.way += given
        for channel, _ in _row(p.send, step):
            self._send(case, channel)

    def _gives(self, case: Case, step: int) -> list[int]:
        row = self.s.step[step]
        given: list[int] = []
        instances = None
        if row["count"] >= 0:
            visit = self._visit(case, row["visits"])
            instances = self._how_many(case, row["count"], row["element"], visit)
            given += [int(row["none"])] if instances == 0 else []
        for place, stated in _row(self.program.give, step):
            count, which = stated, int(self.s.place[place]["instance"])
            if instances is not None and which >= 0:
                count = instances if which == ALL else int(which < instances)
            given += [place] * count
        return given

    def _check(self, step: int, before: State, taken: State, given: list[int]) -> None:
        tokens = list(taken.tokens)
        for place in given:
            tokens[place] += 1
        sent = [c for c, _ in _row(self.program.send, step) if self.program.channel_to[c] >= 0]
        transit = tuple(sorted((*taken.transit, *sent)))
        after = reference.fire(self.program, before, step)
        assert after == State(tuple(tokens), transit, after.past), step

    def _hold(self, case: Case, place: int, count: int) -> None:
        tokens = list(case.state.tokens)
        tokens[place] = count
        case.state = case.state._replace(tokens=tuple(tokens))

    def _take(self, case: Case, place: int, count: int) -> None:
        left = case.state.tokens[place] - count
        self._hold(case, place, left)
        if left == 0:
            case.waves[place] += 1
        case.ready[place] = min(case.ready[place], left)

    def _empty(self, case: Case, place: int) -> int:
        count = case.state.tokens[place]
        if count:
            self._cut_short(case, place, count)
            self._take(case, place, count)
        return count

    def _cut_short(self, case: Case, place: int, count: int) -> None:
        here = [i for i in case.items if i.place == place][:count]
        for item in here:
            item.cancelled = True
            case.items.remove(item)
            self.begun.append(item)

    def _receive(self, case: Case, step: int) -> None:
        transit = list(case.state.transit)
        for channel, _ in _row(self.program.receive, step):
            if self.program.channel_from[channel] >= 0:
                transit.remove(channel)
        case.state = case.state._replace(transit=tuple(transit))

    def _send(self, case: Case, channel: int) -> None:
        row = self.s.channel[channel]
        if row["box_to"] >= 0:
            case.asked[int(row["box_to"])] = self.now
            return
        if row["delay"] >= 0 or row["loss"] > 0:
            visit = self._visit(case, row["visits"])
            if self._uniform(self._key(case, row["element"], keys.LOSS, visit)) < row["loss"]:
                return
            if row["delay"] >= 0:
                key = self._key(case, row["element"], keys.DELAY, visit)
                case.pending += 1
                after = max(0.0, self._draw(row["delay"], key))
                self._at(self.now + after, "message", case, channel)
                return
        self._deliver(case, channel)

    def _stays(self, case: Case, place: int) -> None:
        row = self.s.place[place]
        self._hold(case, place, case.state.tokens[place] + 1)
        for step in self._watched(row["timer0"], row["timer1"]):
            self._start_timer(case, place, step)
        if row["work"] >= 0:
            task = int(row["work"])
            occurrence = self._visit(case, self.s.task[task]["visits"])
            item = Item(case, task, place, self.now, occurrence)
            case.items.append(item)
            case.pending += 1
            self.begun.append(item)

    def _start_timer(self, case: Case, place: int, step: int) -> None:
        row = self.s.step[step]
        visit = self._visit(case, row["visits"])
        happens = self._key(case, row["element"], keys.HAPPENS, visit)
        if row["happens"] < 1.0 and self._uniform(happens) >= row["happens"]:
            return
        key = self._key(case, row["element"], keys.DELAY, visit)
        after = max(0.0, self._draw(row["delay"], key))
        since = case.asked.get(int(row["box"]), self.now) if row["box"] >= 0 else self.now
        case.timers += 1
        self._at(max(self.now, since + after), "timer", case, step, case.waves[place])

    # --- people ----------------------------------------------------------------------------

    def _hand_out(self) -> None:
        for item in self.begun:
            if item.cancelled:
                self._give_up(item)
                continue
            q = self._queue_of(item)
            if q is None:
                self._start(item, [])
                continue
            people = self._find(q) if not self._waiting(q) else None
            if people is not None:
                self._start(item, people)
                continue
            item.queue, item.rank = q, (self._rank(q, item), self._number())
            self.queues[q].append(item)
            if self._head(q) is item:
                people = self._find(q)
                if people is not None:
                    self._start_head(q, people)
            self._wake_for_queue(q)
        self.begun = []
        self._serve_idle()

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
        if item.start is not None:
            self._release(item)
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
                hands.append(min(free, key=lambda p: (self.idle_since[p], p)))
        return hands

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
            if people is not None:
                self._start_head(q, people)
            if self.at_work[p] is not None:
                return

    def _start_head(self, q: int, people: list[int]) -> None:
        item = self._head(q)
        assert item is not None
        self.queues[q].remove(item)
        self._start(item, people)

    def _start(self, item: Item, people: list[int]) -> None:
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
        work = max(0.0, self._draw(duration, self._duration_key(item)))
        begin = self.now if people else self._open(calendar, self.now)
        if calendar >= 0 and task["pauses"]:
            item.end = float(advance(self.s.shifts, calendar, begin, work))
        else:
            item.end = begin + work
        item.start = begin
        if item.case.working == 0:
            item.case.busy_from = begin
        item.case.working += 1
        self._at(item.end, "done", item)

    def _release(self, item: Item) -> None:
        for p in reversed(item.people):
            self.at_work[p] = None
            self.idle_since[p] = self.now
            self.idle.append(p)

    def _wake(self, q: int) -> None:
        self.wakes[q] = inf
        while self._waiting(q):
            people = self._find(q)
            if people is None:
                break
            self._start_head(q, people)
        if self._waiting(q):
            self._wake_for_queue(q)

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


def _row(arcs: Arcs, step: int) -> list[tuple[int, int]]:
    rows = range(arcs.start[step], arcs.start[step + 1])
    return [(int(arcs.place[i]), int(arcs.weight[i])) for i in rows]


def follow(prepared: Prepared, replication: int = 0, *, cases: int | None = None) -> Trajectory:
    """Return all that happens in a replication, in order."""
    return _Engine(prepared, replication, cases).run()
