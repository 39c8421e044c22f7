"""The readable engine's records, and what all its parts need: the clock, draws and conditions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from heapq import heappush
from math import inf
from typing import Any

import numpy as np

from intertwine.semantics.program import Program
from intertwine.semantics.reference import State
from intertwine.simulate.kernels import keys
from intertwine.simulate.kernels.calendars import next_open
from intertwine.simulate.kernels.conditions import STACK, evaluate
from intertwine.simulate.kernels.draws import draw
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.preparing.presence import present


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
    running: bool = False
    cancelled: bool = False
    left: float | None = None
    """Seconds of work left as its last stretch began; None before the first."""
    alone: float = 0.0
    """What it would take who does it now alone."""
    stretch: float = 0.0
    """When its last stretch began, where it can be interrupted."""
    batch: Batch | None = None
    in_batch: float = 0.0
    """Seconds it waited for others of its batch."""
    following: Item | None = None


@dataclass(eq=False)
class Batch(Item):
    """Cases that are served together; it waits in a queue in the name of its first case."""

    room: int = -1
    members: list[Item] = field(default_factory=list)
    ready: float | None = None
    """Since when the work can begin; None while cases gather."""
    last_came: float = 0.0
    left: int = 0
    """How many of those who were served together are not done yet."""

    @property
    def here(self) -> list[Item]:
        """The cases in it that were not cut short."""
        return [m for m in self.members if not m.cancelled]


@dataclass(eq=False)
class Case:
    """Where one case is."""

    number: int
    key: Any
    arrived: float
    state: State
    attributes: Any
    ready: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    """Tokens of a place whose work is done; their steps still wait."""
    due: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    """Tokens whose time is over for a step that still waits."""
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
    ended: list[tuple[int, float, float, float, bool, bool]] = field(default_factory=list)
    in_batch: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    """Seconds that cases waited for one another, by task."""
    turned: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    """How often somebody found no place to wait, by task."""


class Running:
    """One replication while it runs: what is known, what is to come, who is where."""

    def __init__(self, prepared: Prepared, replication: int, cases: int | None) -> None:
        self.program: Program = prepared.compiled.program
        scenario = prepared.scenario
        limit = scenario.cases if cases is None else cases
        waiting = sum(i.count for i in scenario.initial)
        self.limit = inf if limit is None else limit + waiting
        self.horizon = inf if scenario.horizon is None else scenario.horizon
        self.key = np.uint64(keys.replication_key(scenario.seed, replication))
        self.s = present(prepared.setting, int(self.key))
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
        self.gathering: dict[int, Batch] = {}
        self.looks: dict[int, float] = defaultdict(lambda: inf)
        self.way: list[int] = []
        self.attributes = len(scenario.attributes)
        self.found = Trajectory()

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

    def _open(self, calendar: int, time: float) -> float:
        return time if calendar < 0 else float(next_open(self.s.shifts, int(calendar), time))
