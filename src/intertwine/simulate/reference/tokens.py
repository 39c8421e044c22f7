"""The readable engine's tokens: which step is possible, which way is taken, what a firing does."""

from __future__ import annotations

from typing import Any

from intertwine.semantics import reference
from intertwine.semantics.program import Arcs
from intertwine.semantics.reference import State
from intertwine.simulate.kernels import keys
from intertwine.simulate.reference.records import Case, Item, Running
from intertwine.simulate.setting import ALL, COUNTED, DELAY, EXCLUSIVE, NEVER, RACE, WORK
from intertwine.simulate.world import MOST_INSTANCES


class Tokens(Running):
    """Moves the tokens of cases; each firing is checked against `semantics.reference`."""

    def _along(self, case: Case, place: int) -> None:
        """A token comes to a place: it goes on at once, or stays."""
        while True:
            row = self.s.place[place]
            if row["quiet"] >= 0:
                step = int(row["quiet"])
            elif row["choice"] >= 0:
                step = self._chosen(case, int(row["choice"]))
            else:
                self._stays(case, place)
                return
            given = [p for p, count in _row(self.program.give, step) for _ in range(count)]
            if len(given) != 1:
                self.way += given
                return
            place = given[0]

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
        if timing in (WORK, DELAY):
            place = int(self.program.take.place[self.program.take.start[step]])
            if not (case.ready[place] if timing == WORK else case.due[step]):
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
                if i == 0 and row["timing"] == WORK and case.ready[place] > 0:
                    case.ready[place] -= 1
                if i == 0 and row["timing"] == DELAY:
                    case.due[step] -= 1
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
        row = self.s.place[place]
        for step in self._watched(row["timer0"], row["timer1"]):
            case.due[step] = min(case.due[step], left)

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

    def _deliver(self, case: Case, channel: int) -> None:
        case.state = case.state._replace(transit=tuple(sorted((*case.state.transit, channel))))

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


def _row(arcs: Arcs, step: int) -> list[tuple[int, int]]:
    rows = range(arcs.start[step], arcs.start[step + 1])
    return [(int(arcs.place[i]), int(arcs.weight[i])) for i in rows]
