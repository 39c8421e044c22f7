"""Who can do what: people, the queues they serve, and what each activity needs.

Activities that the same people can do share a queue, so that nobody waits behind a rule that
their own service does not know.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from intertwine.model.elements import FlowNode
from intertwine.model.ids import PartnerId
from intertwine.model.scenario import Need, Pace, QueueRule, Scenario, Work, Worker
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.setting import DUE, FIFO, NEED, PERSON, PRIORITY, QUEUE, SHORTEST

RULES = {
    QueueRule.FIFO: FIFO,
    QueueRule.PRIORITY: PRIORITY,
    QueueRule.SHORTEST: SHORTEST,
    QueueRule.EARLIEST_DUE: DUE,
}


@dataclass(frozen=True, slots=True)
class Person:
    """One of the people of a scenario."""

    worker: Worker
    number: int
    """Which of `Worker.count` alike, from 0."""

    @property
    def label(self) -> str:
        """How the person is named in logs and results."""
        return self.worker.id if self.worker.count == 1 else f"{self.worker.id}-{self.number + 1}"


@dataclass(frozen=True, slots=True)
class Demand:
    """What an activity needs: the first queue of its outcomes, and the conditions on them.

    Outcome *m* (a bit for each condition that holds) is served at `queue + m`.
    """

    queue: int
    conditions: tuple[str, ...] = ()


@dataclass
class Staff:
    """People and queues of a scenario on a map, gathered activity by activity."""

    service: ServiceMap
    scenario: Scenario
    there: Collection[PartnerId] | None = None
    """Partners whose people are there; None means all. The others keep their numbers."""
    people: tuple[Person, ...] = ()
    queues: list[tuple[tuple[tuple[frozenset[int], int], ...], int, int]] = field(
        default_factory=list
    )
    """Needs (people, how many), rule, and how many may wait (-1: any number) of each queue."""
    _known: dict[object, Demand] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.people = tuple(
            Person(worker, n) for worker in self.scenario.workers for n in range(worker.count)
        )
        self._present = [
            (i, p.worker)
            for i, p in enumerate(self.people)
            if self.there is None or p.worker.partner in self.there
        ]
        lanes = {lane: role.id for role in self.scenario.roles for lane in role.lanes}
        self._role_of_lane: Mapping[str, str] = {str(lane): role for lane, role in lanes.items()}

    def demand(self, node: FlowNode, work: Work | None) -> Demand | None:
        """Return what an activity needs; None where it needs nobody."""
        needs = self.needs(node, work)
        if not needs:
            return None
        groups = [self._eligible(need, node, work, first=i == 0) for i, need in enumerate(needs)]
        conditions = sorted({self.people[p].worker.serves for g in groups for p in g} - {""})
        rule = RULES[self._rule(needs)]
        most = -1 if work is None or work.most_waiting is None else work.most_waiting
        own = node.id if most >= 0 else None  # who counts those who wait has a queue to itself
        key = (tuple(groups), tuple(n.count for n in needs), tuple(conditions), rule, own)
        if key not in self._known:
            self._known[key] = Demand(len(self.queues), tuple(conditions))
            for outcome in range(1 << len(conditions)):
                true = {c for i, c in enumerate(conditions) if outcome >> i & 1} | {""}
                served = tuple(
                    (frozenset(p for p in g if self.people[p].worker.serves in true), n.count)
                    for g, n in zip(groups, needs, strict=True)
                )
                self.queues.append((served, rule, most))
        return self._known[key]

    def needs(self, node: FlowNode, work: Work | None) -> tuple[Need, ...]:
        """Return the people an activity needs: those stated, else one of its lane's role."""
        if work is not None and work.needs is not None:
            return work.needs
        role = self.role_of(node)
        if role is None and not (work and work.workers):
            return ()
        return (Need(role or ""),)

    def role_of(self, node: FlowNode) -> str | None:
        """Return the role of a node's lane, of a lane around it, or of its pool."""
        lane = self.service.lane.get(node.lane) if node.lane else None
        while lane is not None:
            if str(lane.id) in self._role_of_lane:
                return self._role_of_lane[str(lane.id)]
            lane = self.service.lane.get(lane.parent) if lane.parent else None
        return self._role_of_lane.get(str(node.pool)) if node.pool else None

    def _rule(self, needs: Sequence[Need]) -> QueueRule:
        for need in needs:
            for role in self.scenario.roles:
                if role.id == need.role and role.queue is not None:
                    return role.queue
        return self.scenario.rules.queue

    def _eligible(
        self, need: Need, node: FlowNode, work: Work | None, *, first: bool
    ) -> frozenset[int]:
        found = {i for i, worker in self._present if _fits(worker, need)}
        if first and work is not None and work.workers:
            found &= {i for i, worker in self._present if worker.id in work.workers}
        sharing = self.scenario.rules.sharing
        if work is not None and work.kind and self.service.partner_of(node.id) in sharing:
            found |= {i for i, worker in self._present if _helps(worker, work.kind, sharing)}
        return frozenset(found)

    # --- as tables -------------------------------------------------------------------------

    def queue_tables(self) -> tuple[NDArray[np.void], NDArray[np.void], NDArray[np.uint64]]:
        """Return queues, needs, and who is eligible for each need."""
        words = max(1, -(-len(self.people) // 64))
        queues: list[tuple[int, int, int, bool, bool, bool, int]] = []
        needs: list[tuple[int, int]] = []
        eligible: list[list[int]] = []
        for served, rule, most in self.queues:
            first = len(needs)
            for people, count in served:
                needs.append((len(eligible), count))
                eligible.append(_bits(people, words))
            alone = len(served) == 1 and served[0][1] == 1
            interrupts = alone and rule == PRIORITY and self.scenario.rules.interrupt
            shifts = any(self.people[p].worker.calendar is not None for g, _ in served for p in g)
            queues.append((first, len(needs), rule, alone, shifts, interrupts, most))
        rows = np.array(eligible, np.uint64).reshape(-1, words)
        return np.array(queues, QUEUE), np.array(needs, NEED), rows

    def person_tables(
        self, calendars: Mapping[str, int]
    ) -> tuple[NDArray[np.void], NDArray[np.int32]]:
        """Return people, and the queues each serves; `calendars` are rows of `Shifts`."""
        table = np.zeros(len(self.people), PERSON)
        for person, row in zip(self.people, table, strict=True):
            calendar = person.worker.calendar
            row["calendar"] = -1 if calendar is None else calendars[calendar]
        return table, self.serving_of(table)

    def serving_of(self, table: NDArray[np.void]) -> NDArray[np.int32]:
        """Return the queues people serve, and enter in their table where each one's lie."""
        own: list[list[int]] = [[] for _ in self.people]
        for q, (needs, *_) in enumerate(self.queues):
            for p in frozenset().union(*(group for group, _ in needs)):
                own[p].append(q)
        ends = np.cumsum([0, *map(len, own)])
        table["queue0"], table["queue1"] = ends[:-1], ends[1:]
        return np.array([q for queues in own for q in queues], np.int32)


def _fits(worker: Worker, need: Need) -> bool:
    role = not need.role or need.role in worker.roles
    return role and (not need.capability or need.capability in worker.can)


def _helps(worker: Worker, kind: str, sharing: Iterable[PartnerId]) -> bool:
    return worker.partner in sharing and kind in worker.can


def _bits(people: Iterable[int], words: int) -> list[int]:
    row = [0] * words
    for p in people:
        row[p >> 6] |= 1 << (p & 63)
    return row


def several_of(people: Sequence[Person]) -> NDArray[np.int32]:
    """Return how many pieces of work each does at once, as `Setting.several` has it."""
    numbers = [
        0 if w.at_once == 1 else -w.at_once if w.pace is Pace.FULL else w.at_once
        for w in (p.worker for p in people)
    ]
    return np.array(numbers or [0], np.int32)
