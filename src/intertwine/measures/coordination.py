"""What coordination two partners' dependence calls for, what they have, and what is missing.

Pooled calls for standardisation, sequential for planning as well, reciprocal for mutual
adjustment on top (Thompson 1967): mechanisms add up rather than replace one another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intertwine.measures.hand_offs import HandOff
from intertwine.measures.interdependence import Dependence, dependences
from intertwine.measures.naming import Pair, pair_subject, partner_ref, passed_name, shared_maps
from intertwine.measures.task_graph import TaskGraph
from intertwine.model.findings import Cell, Evidence, Finding, Result, Table, Word
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Family, Level, Severity, State
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Mechanism

ADDED: Mapping[Level, tuple[Family, ...]] = {
    Level.NONE: (),
    Level.POOLED: (Family.STANDARDISATION,),
    Level.SEQUENTIAL: (Family.STANDARDISATION, Family.PLANNING),
    Level.REPLY: (Family.STANDARDISATION, Family.PLANNING),
    Level.RECIPROCAL: (Family.STANDARDISATION, Family.PLANNING, Family.MUTUAL_ADJUSTMENT),
}
"""The families of coordination each level needs."""

WEIGHTS = (1, 2, 4)
"""Default weights of something shared, a one-way and a two-way hand-off (our own choice)."""

SEVERITY: Mapping[Level, Severity] = {
    Level.POOLED: Severity.LOW,
    Level.SEQUENTIAL: Severity.MEDIUM,
    Level.REPLY: Severity.MEDIUM,
    Level.RECIPROCAL: Severity.HIGH,
}

HELD = frozenset({"existing", "kept"})
AGREED = HELD | {"new", "trial"}


@dataclass(frozen=True, slots=True)
class Coordination:
    """What one pair needs and has. `mechanisms` are those that count on this map."""

    dependence: Dependence
    needed: tuple[Family, ...]
    mechanisms: tuple[Mechanism, ...]

    @property
    def present(self) -> frozenset[Family]:
        """The families the mechanisms give."""
        return frozenset(m.family for m in self.mechanisms)

    @property
    def gap(self) -> tuple[Family, ...]:
        """What is needed and not there, in Thompson's order."""
        return tuple(f for f in self.needed if f not in self.present)


def needed(level: Level) -> tuple[Family, ...]:
    """Return the families of coordination a level calls for; a reply counts as sequential."""
    return ADDED[level]


def counting(mechanisms: Iterable[Mechanism], state: State) -> tuple[Mechanism, ...]:
    """Return the mechanisms that count on a map: on the as-is map those in use, on an ideal or
    to-be map also those newly agreed or on trial. Dropped ones never count.
    """
    statuses = HELD if state is State.AS_IS else AGREED
    return tuple(m for m in mechanisms if m.status in statuses)


def coordinations(
    found: Sequence[Dependence], mechanisms: Sequence[Mechanism]
) -> tuple[Coordination, ...]:
    """Return need, mechanisms and gap of each pair; a mechanism serves pairs it names both of."""
    return tuple(
        Coordination(
            d,
            needed(d.counts_as),
            tuple(m for m in mechanisms if set(d.pair) <= set(m.partners)),
        )
        for d in found
    )


@dataclass(frozen=True, slots=True)
class Load:
    """How much coordination one partner carries, over all its pairs.

    Hand-offs are counted once each, however many steps they join.
    """

    partner: PartnerId
    two_way: int
    one_way: int
    shared: int

    @property
    def tails(self) -> tuple[int, int, int]:
        """Two-way; two-way and one-way; all."""
        middle = self.two_way + self.one_way
        return self.two_way, middle, middle + self.shared

    def weighted(self, weights: tuple[float, float, float] = WEIGHTS) -> float:
        """Return the load for weights of something shared, one-way and two-way hand-offs."""
        return weights[0] * self.shared + weights[1] * self.one_way + weights[2] * self.two_way

    def surely_at_least(self, other: Load) -> bool:
        """Return whether this load is no smaller whatever rising weights are chosen."""
        return all(a >= b for a, b in zip(self.tails, other.tails, strict=True))


def loads(found: Sequence[Dependence]) -> tuple[Load, ...]:
    """Return each partner's load, heaviest first by the default weights."""
    partners = dict.fromkeys(p for d in found for p in d.pair)
    counted = [_load(p, [d for d in found if p in d.pair]) for p in partners]
    return tuple(sorted(counted, key=lambda load: -load.weighted()))


def _load(partner: PartnerId, mine: Iterable[Dependence]) -> Load:
    two_way = one_way = shared = 0
    for d in mine:
        shared += bool(d.shared)
        passed = len({(h.way, h.what) for h in d.hand_offs})
        if d.counts_as is Level.RECIPROCAL:
            two_way += passed
        else:
            one_way += passed
    return Load(partner, two_way, one_way, shared)


def coordination(study: Study) -> Result:
    """Return what is missing between partners, and who carries how much coordination.

    Without any mechanism in the study nothing is missing for certain: then it asks, about the
    pairs that both give and take.
    """
    findings: list[Finding] = []
    tables: list[Table] = []
    for read in shared_maps(study):
        found = dependences(TaskGraph(read.map), resources=study.resources)
        each = coordinations(found, counting(study.mechanisms, read.state))
        asked = (c for c in each if c.gap and (study.mechanisms or _both_ways(c)))
        findings += [_gap(study, read, c) for c in asked]
        tables += [_pairs(study, read, each), _loads(study, read, loads(found))]
    if not tables:
        return Result("coordination", missing=(Word("missing-map"),))
    assumptions = (Word("assumption-levels-nest"), Word("assumption-load-weights"))
    missing = () if study.mechanisms else (Word("missing-mechanisms"),)
    return Result("coordination", tuple(findings), tuple(tables), assumptions, missing)


def _both_ways(c: Coordination) -> bool:
    return c.dependence.counts_as is Level.RECIPROCAL


def _gap(study: Study, read: StudyMap, c: Coordination) -> Finding:
    known = bool(study.mechanisms)
    pair = c.dependence.pair
    return Finding(
        code="coordination-gap" if known else "coordination-unknown",
        effect=Effect.BARRIER if known else Effect.QUESTION,
        component=Component.GOVERNANCE,
        concern=Concern.REST,
        severity=SEVERITY[c.dependence.counts_as] if known else Severity.LOW,
        subject=pair_subject(pair),
        measure="coordination",
        params={
            "one": study.partner_name(pair[0]),
            "other": study.partner_name(pair[1]),
            "level": c.dependence.counts_as,
            "missing": _key(c.gap),
        },
        elements=tuple(dict.fromkeys(h.element for h in c.dependence.hand_offs)),
        partners=pair,
        evidence=_evidence(study, read, c),
        map=read.id,
    )


def _key(families: Iterable[Family]) -> str:
    """Return families as one word the catalogue can choose by."""
    return "-".join(f.name.lower().replace("_", "") for f in families)


def _evidence(study: Study, read: StudyMap, c: Coordination) -> tuple[Evidence, ...]:
    there = []
    for giver, taker in (c.dependence.pair, c.dependence.pair[::-1]):
        passed = [h for h in c.dependence.hand_offs if h.giver == giver]
        if passed:
            there.append(
                Evidence(
                    "map",
                    "evidence-hand-offs",
                    {
                        "giver": study.partner_name(giver),
                        "taker": study.partner_name(taker),
                        "n": len({(h.way, h.what) for h in passed}),
                        "what": _names(read, passed),
                    },
                    tuple(dict.fromkeys(h.element for h in passed)),
                )
            )
    if c.dependence.shared:
        there.append(Evidence("map", "evidence-shared", {"what": c.dependence.shared}))
    names = tuple(m.name for m in c.mechanisms)
    code = "evidence-mechanisms" if names else "evidence-no-mechanism"
    counted = len(counting(study.mechanisms, read.state))
    return (*there, Evidence("mechanisms", code, {"names": names, "n": counted}))


def _names(read: StudyMap, passed: Iterable[HandOff]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(passed_name(read.map, h.what, h.source) for h in passed))


def _pairs(study: Study, read: StudyMap, each: Sequence[Coordination]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for c in each:
        if c.needed or c.mechanisms:
            pair: Pair = c.dependence.pair
            rows.append(
                (
                    partner_ref(study, pair[0]),
                    partner_ref(study, pair[1]),
                    Word(f"level-{c.dependence.counts_as}"),
                    _families(c.needed),
                    tuple(m.name for m in c.mechanisms) if study.mechanisms else None,
                    (_families(c.gap) or Word("nothing-missing")) if study.mechanisms else None,
                )
            )
    columns = ("partner", "other-partner", "counts-as", "needed", "mechanisms", "gap")
    return Table("coordination", columns, tuple(rows), map=read.id)


def _families(families: Iterable[Family]) -> tuple[Word, ...]:
    return tuple(Word(f"family-{_key((f,))}") for f in families)


def _loads(study: Study, read: StudyMap, each: Sequence[Load]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            partner_ref(study, load.partner),
            load.two_way,
            load.one_way,
            load.shared,
            load.weighted(),
            _ahead(study, load, [o for o in each if o is not load]),
        )
        for load in each
        if load.tails[2]
    ]
    columns = ("partner", "two-way", "one-way", "sharing", "load", "load-ahead-of")
    return Table("coordination-load", columns, tuple(rows), map=read.id)


def _ahead(study: Study, load: Load, others: Sequence[Load]) -> Cell:
    """Name the partners this load exceeds whatever the weights."""
    less = [o for o in others if load.surely_at_least(o) and load.tails != o.tails]
    if not less and any(o.weighted() < load.weighted() for o in others):
        return Word("depends-on-weights")
    return tuple(partner_ref(study, o.partner) for o in less)
