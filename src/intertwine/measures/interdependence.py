"""How tightly two partners depend on each other (Thompson 1967), read from a map.

Pooled: both rest on something shared. Sequential: one gives what the other takes. Reciprocal:
each gives what the other takes, in one and the same run. Each level holds those before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from intertwine.measures.hand_offs import HandOff, hand_offs
from intertwine.measures.naming import Pair, pairs, partner_ref, passed_name, shared_maps
from intertwine.measures.task_graph import TaskGraph
from intertwine.model.findings import Cell, Result, Table, Word
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Level, NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Resource

ORDER = (Level.NONE, Level.POOLED, Level.SEQUENTIAL, Level.REPLY, Level.RECIPROCAL)


class Form(StrEnum):
    """How two directions of hand-offs lie to each other in a run."""

    RETURN = "return"
    """The second comes after the first."""
    CROSSED = "crossed"
    """Neither comes after the other: both sides give and take at the same time."""
    ITERATED = "iterated"
    """Each can come after the other: the work goes round."""


@dataclass(frozen=True, slots=True)
class Dependence:
    """How two partners depend on each other on one map.

    `level` is Thompson's class; `direct` the same without what comes by way of others.
    `rounds` is the largest number of times the direction changes in a run, None where the work
    goes round and has no largest number, 0 where there is one direction at most.
    `shared` names what both use: stores, resources, the end of one process.
    """

    pair: Pair
    level: Level
    direct: Level
    form: Form | None
    rounds: int | None
    hand_offs: tuple[HandOff, ...]
    shared: tuple[str, ...]

    @property
    def counts_as(self) -> Level:
        """The level for coordination: a request with its answer, once, is no more than a reply."""
        once = self.form is Form.RETURN and self.rounds == 1
        return Level.REPLY if self.level is Level.RECIPROCAL and once else self.level

    @property
    def depends(self) -> bool:
        """True when something passes between the two."""
        return at_least(self.level, Level.SEQUENTIAL)


def at_least(level: Level, least: Level) -> bool:
    """Return whether a level is as tight as another."""
    return ORDER.index(level) >= ORDER.index(least)


def dependences(graph: TaskGraph, *, resources: Sequence[Resource] = ()) -> tuple[Dependence, ...]:
    """Return how each two partners of a map depend on each other.

    `resources` are those of the study: what several partners use makes them pooled.
    """
    passed = hand_offs(graph)
    return tuple(
        _dependence(
            graph,
            pair,
            tuple(h for h in passed if {h.giver, h.taker} == set(pair)),
            shared_by(graph, pair, resources=resources),
        )
        for pair in pairs(graph.map)
    )


def interdependence(study: Study) -> Result:
    """Return the levels of every pair on every shared map, and how often what passes."""
    tables = []
    black_boxes = False
    for read in shared_maps(study):
        found = dependences(TaskGraph(read.map), resources=study.resources)
        tables += [_levels(study, read, found), _passing(study, read, found)]
        black_boxes = black_boxes or any(p.black_box for p in read.map.pools)
    if not tables:
        return Result("interdependence", missing=(Word("missing-map"),))
    assumptions = [Word("assumption-some-run"), Word("assumption-first-producer")]
    if black_boxes:
        assumptions.append(Word("assumption-black-box"))
    alone = all(len(read.map.partners) < 2 for read in shared_maps(study))
    missing = (Word("missing-second-partner"),) if alone else ()
    return Result("interdependence", (), tuple(tables), tuple(assumptions), missing)


# --- one pair ------------------------------------------------------------------------------


def _dependence(
    graph: TaskGraph, pair: Pair, passed: tuple[HandOff, ...], shared: tuple[str, ...]
) -> Dependence:
    form, rounds = _form(graph, pair, passed)
    level = _level(passed, shared, both_ways=form is not None)
    near = tuple(h for h in passed if h.direct)
    direct = _level(near, shared, both_ways=_form(graph, pair, near)[0] is not None)
    return Dependence(pair, level, direct, form, rounds, passed, shared)


def _level(passed: Sequence[HandOff], shared: Sequence[str], *, both_ways: bool) -> Level:
    if both_ways:
        return Level.RECIPROCAL
    if passed:
        return Level.SEQUENTIAL
    return Level.POOLED if shared else Level.NONE


def _form(
    graph: TaskGraph, pair: Pair, passed: Sequence[HandOff]
) -> tuple[Form | None, int | None]:
    """Return how the two directions lie to each other, and the rounds of the longest run."""
    there = [h for h in passed if h.giver == pair[0]]
    back = [h for h in passed if h.giver == pair[1]]
    after: dict[HandOff, list[HandOff]] = {h: [] for h in passed}
    crossed = False
    for one in there:
        for other in back:
            if not graph.together((one.source, one.target, other.source, other.target)):
                continue
            first, second = _follows(graph, one, other), _follows(graph, other, one)
            if first and second:
                return Form.ITERATED, None
            if first:
                after[one].append(other)
            elif second:
                after[other].append(one)
            else:
                crossed = True
    rounds = _longest(after)
    if crossed:
        return Form.CROSSED, rounds
    return (Form.RETURN if rounds else None), rounds


def _follows(graph: TaskGraph, first: HandOff, then: HandOff) -> bool:
    """Return whether a hand-off back can come after one there.

    Inside a black box nothing is known of the order; then the other side's order decides.
    """
    if first.target in graph.map.node:
        return first.target == then.source or graph.can_follow(first.target, then.source)
    return graph.can_follow(first.source, then.target)


def _longest(after: dict[HandOff, list[HandOff]]) -> int:
    """Return the length of the longest chain of hand-offs that alternate in direction."""
    known: dict[HandOff, int] = {}
    on_way: set[HandOff] = set()

    def length(h: HandOff) -> int:
        if h in on_way:
            return 0
        if h not in known:
            on_way.add(h)
            known[h] = max((1 + length(n) for n in after[h]), default=0)
            on_way.discard(h)
        return known[h]

    return max(map(length, after), default=0)


# --- what both use -------------------------------------------------------------------------


def shared_by(
    graph: TaskGraph, pair: Pair, *, resources: Sequence[Resource] = ()
) -> tuple[str, ...]:
    """Return the names of what two partners both use: stores, resources, one process's end."""
    service = graph.map
    stores = [
        s.name or s.id
        for s in service.stores
        if all(_uses(service, s.id, partner) for partner in pair)
    ]
    common = [r.name for r in resources if all(p in (r.partner, *r.shared_with) for p in pair)]
    return tuple(dict.fromkeys([*stores, *common, *_joint_ends(graph, pair)]))


def _uses(service: ServiceMap, store: str, partner: PartnerId) -> bool:
    return any(
        store in (*n.reads, *n.writes) and service.partner_of(n.id) == partner
        for n in service.nodes
    )


def _joint_ends(graph: TaskGraph, pair: Pair) -> Iterable[str]:
    """Name the ends of one process that both partners' activities lead to."""
    service = graph.map
    leading: dict[ElementId, set[PartnerId | None]] = {
        n.id: set() for n in service.nodes if n.kind is NodeKind.END_EVENT and n.parent is None
    }
    for activity in service.activities:
        for node in graph.inside[activity.id]:
            if node in leading:
                leading[node].add(service.partner_of(activity.id))
    return [service.label(end) for end, who in leading.items() if who.issuperset(pair)]


# --- tables --------------------------------------------------------------------------------


def _levels(study: Study, read: StudyMap, found: Sequence[Dependence]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            partner_ref(study, d.pair[0]),
            partner_ref(study, d.pair[1]),
            Word(f"level-{d.level}"),
            Word(f"level-{d.counts_as}") if d.counts_as is not d.level else "",
            Word(f"form-{d.form}", {"rounds": d.rounds or 0}) if d.form else "",
            Word(f"level-{d.direct}") if d.direct is not d.level else "",
            d.shared,
        )
        for d in sorted(found, key=lambda d: -ORDER.index(d.level))
    ]
    columns = (
        "partner",
        "other-partner",
        "level",
        "counts-as",
        "form",
        "level-direct",
        "shared",
    )
    return Table("dependence", columns, tuple(rows), map=read.id)


def _passing(study: Study, read: StudyMap, found: Sequence[Dependence]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for d in found:
        for giver, taker in (d.pair, d.pair[::-1]):
            passed = {(h.way, h.what): h for h in d.hand_offs if h.giver == giver}
            if passed:
                names = tuple(dict.fromkeys(_name(read.map, h) for h in passed.values()))
                indirect = tuple(
                    dict.fromkeys(_name(read.map, h) for h in passed.values() if not h.direct)
                )
                rows.append(
                    (
                        partner_ref(study, giver),
                        partner_ref(study, taker),
                        len(passed),
                        names,
                        indirect,
                    )
                )
    columns = ("giver", "taker", "hand-offs", "what-passes", "what-passes-indirectly")
    return Table("hand-offs", columns, tuple(rows), map=read.id)


def _name(service: ServiceMap, h: HandOff) -> str:
    return passed_name(service, h.what, h.source)
