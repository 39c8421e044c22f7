"""A program's places and steps as the engine's tables, with what scenario and time make of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from intertwine.semantics.program import Arcs, PlaceKind, Program, StepKind
from intertwine.simulate.setting import (
    ALL,
    AT_ONCE,
    CHANNEL,
    COUNTED,
    DELAY,
    GROUP,
    NEVER,
    PLACE,
    RACE,
    STEP,
    WAY,
    WORK,
)

INNER = frozenset(
    {PlaceKind.FLOW, PlaceKind.ACTIVE, PlaceKind.WAITING, PlaceKind.SCOPE, PlaceKind.COUNT}
)
"""Places whose tokens are work in hand: with none of them a case is over."""


@dataclass(frozen=True, slots=True)
class StepTime:
    """How a step comes about in time: its timing, its delay (row of families), its chance."""

    timing: int
    delay: int = -1
    happens: float = 1.0
    box: int = -1


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way of a decision, as in `setting.WAY`."""

    step: int
    bit: int = 0
    probability: float = -1.0
    condition: int = -1
    first: int = -1


@dataclass(frozen=True, slots=True)
class Decision:
    """One group of steps, as in `setting.GROUP`."""

    kind: int
    element: int
    ways: tuple[WayOut, ...]
    steps: tuple[int, ...]
    count: int = -1
    enters: bool = False


class Columns:
    """Gives out the columns of a table of cases, one for each key."""

    def __init__(self) -> None:
        self.of: dict[object, int] = {}

    def column(self, *key: object) -> int:
        """Return the column of a key."""
        return self.of.setdefault(key, len(self.of))

    def __len__(self) -> int:
        return len(self.of)


@dataclass(frozen=True, slots=True)
class Instances:
    """How many instances of an activity begin: a row of families, and places.

    `steps` are those that let them begin; `ready` are their places, and `none` gets a token where
    there is no instance at all.
    """

    steps: frozenset[int]
    count: int
    ready: tuple[int, ...]
    none: int


@dataclass
class Rows:
    """Numbers that are laid one after another: `add` returns where they lie."""

    numbers: list[int] = field(default_factory=list)

    def add(self, numbers: Iterable[int]) -> tuple[int, int]:
        """Return first and last row of the numbers added."""
        first = len(self.numbers)
        self.numbers.extend(numbers)
        return first, len(self.numbers)


@dataclass
class Layout:
    """The tables of one program while they are made."""

    program: Program
    times: Sequence[StepTime]
    decisions: Sequence[Decision]
    noted: frozenset[int] = frozenset()
    """Elements at which a promise's clock starts or stops, and which are no work."""
    instances: Sequence[Instances] = ()
    ends_early: bool = False
    """Whether a whole case may be over at any moment, whatever work it has in hand."""
    watch: Rows = field(default_factory=Rows)
    visits: Columns = field(default_factory=Columns)
    since: Columns = field(default_factory=Columns)
    epoch: Columns = field(default_factory=Columns)
    chain: Columns = field(default_factory=Columns)

    def plain(self, step: int) -> bool:
        """Return whether a step only takes and gives, and nobody need know when."""
        p = self.program
        others = (p.while_, p.unless, p.clear, p.set_, p.move, p.receive, p.send)
        return (
            all(a.start[step] == a.start[step + 1] for a in others)
            and p.step_join[step] < 0
            and int(p.step_element[step]) not in self.noted
            and not any(step in i.steps for i in self.instances)
        )

    def steps(self) -> tuple[NDArray[np.void], NDArray[np.int32], NDArray[np.int32]]:
        """Return the table of steps, `arc`, and where the flows of each join lie in it."""
        p = self.program
        table = np.zeros(p.steps, STEP)
        arcs: list[NDArray[np.int32]] = []
        at = 0
        sources: tuple[tuple[str, Arcs], ...] = (
            ("take", p.take), ("give", p.give), ("while", p.while_), ("unless", p.unless),
            ("clear", p.clear), ("set", p.set_), ("receive", p.receive), ("send", p.send),
        )  # fmt: skip
        for name, rows in sources:
            table[f"{name}0"] = at + rows.start[:-1]
            table[f"{name}1"] = at + rows.start[1:]
            arcs.append(np.stack([rows.place, rows.weight.astype(np.int32)], axis=1))
            at += len(rows.place)
        table["move0"], table["move1"] = at + p.move.start[:-1], at + p.move.start[1:]
        arcs.append(np.stack([p.move.source, p.move.target], axis=1))
        at += len(p.move.source)
        flows = p.joins.flows
        arcs.append(np.stack([flows.place, flows.weight.astype(np.int32)], axis=1))
        table["join"], table["group"] = p.step_join, p.step_group
        table["element"], table["mask"] = p.step_element, p.step_mask
        for step, time in enumerate(self.times):
            table[step]["timing"] = time.timing
            table[step]["delay"] = time.delay
            table[step]["happens"] = time.happens
            table[step]["box"] = time.box
            table[step]["plain"] = self.plain(step)
            table[step]["count"] = table[step]["none"] = -1
            if int(p.step_element[step]) in self.noted:
                kind = StepKind(int(p.step_kind[step]))
                table[step]["begins"] = kind not in (StepKind.FINISH, StepKind.INNER)
                table[step]["ends"] = kind not in (StepKind.BEGIN, StepKind.INNER)
            timed = time.timing == DELAY
            element = int(p.step_element[step])
            table[step]["visits"] = self.visits.column("timer", element, step) if timed else -1
        arc = np.concatenate(arcs).astype(np.int32)
        for instances in self.instances:
            for step in instances.steps:
                table[step]["count"], table[step]["none"] = instances.count, instances.none
                key = ("instances", int(p.step_element[step]))
                table[step]["visits"] = self.visits.column(*key)
        return table, arc, (at + flows.start).astype(np.int32)

    def places(self, work: Mapping[int, int]) -> NDArray[np.void]:
        """Return the table of places; `work` names the task that begins on a place."""
        p = self.program
        table = np.zeros(p.places, PLACE)
        takers = _by_place(p.take, p.steps)
        touched = [_by_place(a, p.steps) for a in (p.while_, p.set_)]
        joins = _by_place(p.joins.flows, len(p.joins.flows.start) - 1)
        cleared, unless = _by_place(p.clear, p.steps), _by_place(p.unless, p.steps)
        moved = {int(source) for source in p.move.source} | {int(t) for t in p.move.target}
        for place in range(p.places):
            row = table[place]
            steps = [s for s in takers.get(place, ()) if self.times[s].timing != NEVER]
            row["inner"] = int(p.place_kind[place]) in INNER
            row["work"] = work.get(place, -1)
            row["quiet"] = row["choice"] = row["instance"] = -1
            alone = not (moved & {place} or joins.get(place) or any(t.get(place) for t in touched))
            if alone and place not in work:
                row["quiet"], row["choice"] = self._goes_on(place, steps)
            watchers = dict.fromkeys([*steps, *touched[0].get(place, ())])
            row["watch0"], row["watch1"] = self.watch.add(s for s in watchers if self._awaits(s))
            row["empty0"], row["empty1"] = self.watch.add(
                s for s in unless.get(place, ()) if self.times[s].timing != NEVER
            )
            timers = [s for s in steps if self.times[s].timing == DELAY and self._first(s) == place]
            row["timer0"], row["timer1"] = self.watch.add(timers)
            row["epoch"] = self.epoch.column(place) if timers else -1
            awaited = any(p.receive.start[s] < p.receive.start[s + 1] for s in steps)
            row["since"] = self.since.column(place) if awaited else -1
            cut = place in work and (
                self.ends_early
                or cleared.get(place)
                or place in moved
                or any(self.times[s].timing != WORK for s in takers.get(place, ()))
            )
            row["chain"] = self.chain.column(place) if cut else -1
        for instances in self.instances:
            for number, place in enumerate(instances.ready):
                table[place]["instance"] = number if len(instances.ready) > 1 else ALL
        return table

    def _awaits(self, step: int) -> bool:
        """Return whether a token can make a step possible that nothing else brings about."""
        if self.times[step].timing == AT_ONCE:
            return True
        take = self.program.take
        several = take.start[step + 1] - take.start[step] > 1
        return self.times[step].timing != NEVER and (several or not self.plain(step))

    def _first(self, step: int) -> int:
        take = self.program.take
        return int(take.place[take.start[step]]) if take.start[step] < take.start[step + 1] else -1

    def _goes_on(self, place: int, steps: Sequence[int]) -> tuple[int, int]:
        """Return the step, or the decision, that takes each token of a place at once."""
        take = self.program.take
        for s in steps:
            rows = slice(int(take.start[s]), int(take.start[s + 1]))
            one = list(take.place[rows]) == [place] and list(take.weight[rows]) == [1]
            if not (one and self.plain(s) and self.times[s].timing == AT_ONCE):
                return -1, -1
        groups = {int(self.program.step_group[s]) for s in steps}
        if len(steps) == 1 and groups == {-1}:
            return steps[0], -1
        if len(groups) == 1 and groups != {-1}:
            group = groups.pop()
            whole = [s for s in range(self.program.steps) if self.program.step_group[s] == group]
            if self.decisions[group].kind != RACE and whole == sorted(steps):
                return -1, group
        return -1, -1

    def groups(self) -> tuple[NDArray[np.void], NDArray[np.void]]:
        """Return the tables of decisions and of their ways."""
        table = np.zeros(len(self.decisions), GROUP)
        ways: list[tuple[int, int, float, int, int]] = []
        for row, decision in zip(table, self.decisions, strict=True):
            row["kind"], row["element"] = decision.kind, decision.element
            row["way0"] = len(ways)
            ways += [(w.step, w.bit, w.probability, w.condition, w.first) for w in decision.ways]
            row["way1"] = len(ways)
            row["step0"], row["step1"] = self.watch.add(decision.steps)
            row["visits"] = self.visits.column("decision", decision.element)
            row["count"], row["enters"] = decision.count, decision.enters
            counted = decision.kind == COUNTED
            row["left"] = self.visits.column("left", decision.element) if counted else -1
        return table, np.array(ways, WAY)

    def channels(
        self,
        delays: Sequence[int],
        losses: Sequence[float],
        *,
        boxes: Sequence[tuple[int, int]],
    ) -> NDArray[np.void]:
        """Return the table of channels; `boxes` are the black boxes at both ends, -1 for none."""
        p = self.program
        table = np.zeros(p.channels, CHANNEL)
        awaiting = _by_place(p.receive, p.steps)
        for channel, row in enumerate(table):
            steps = [s for s in awaiting.get(channel, ()) if self.times[s].timing != NEVER]
            row["watch0"], row["watch1"] = self.watch.add(steps)
            row["delay"], row["loss"] = delays[channel], losses[channel]
            row["box_from"], row["box_to"] = boxes[channel]
            row["element"] = CHANNEL_ELEMENTS + channel
            timed = delays[channel] >= 0 or losses[channel] > 0
            row["visits"] = self.visits.column("channel", channel) if timed else -1
        return table


def ends_of_ways(
    step: NDArray[np.void], place: NDArray[np.void], arc: NDArray[np.int32]
) -> NDArray[np.int32]:
    """Return for each place the one where a token given to it comes to rest or is decided upon.

    Between the two nothing happens that anybody could see. Where a token would go round for
    ever it stays where it is.
    """
    ends = np.arange(len(place), dtype=np.int32)
    for p in range(len(place)):
        if place[p]["instance"] >= 0:
            continue
        way = [p]
        while (s := int(place[way[-1]]["quiet"])) >= 0:
            given = arc[step[s]["give0"] : step[s]["give1"]]
            if len(given) != 1 or given[0, 1] != 1:
                break
            if int(given[0, 0]) in way:
                way = [p]
                break
            way.append(int(given[0, 0]))
        ends[p] = way[-1]
    return ends


CHANNEL_ELEMENTS = 1 << 22
"""Channels are drawn for under numbers of their own, above those of elements."""


def _by_place(arcs: Arcs, rows: int) -> dict[int, list[int]]:
    """Return the rows that name each place."""
    found: dict[int, list[int]] = {}
    for row in range(rows):
        for place in arcs.place[arcs.start[row] : arcs.start[row + 1]]:
            found.setdefault(int(place), []).append(row)
    return found
