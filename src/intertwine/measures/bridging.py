"""Which pairs of partners nobody connects, or only one person does: a hole that hurts the service.

Burt's holes are an advantage for whoever sits in them; the same hole is a barrier for the people
served when nobody is there to coordinate across it (Brix, Tuurnas & Mortensen 2021).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from intertwine.measures.interdependence import Dependence, dependences
from intertwine.measures.naming import (
    Pair,
    pair_name,
    pair_subject,
    partner_ref,
    passed_name,
    shared_maps,
    who,
)
from intertwine.measures.task_graph import TaskGraph
from intertwine.measures.ties import Network, how_known, network
from intertwine.model.findings import (
    Cell,
    Evidence,
    Finding,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.ids import ActorId, PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study, StudyMap


class Bridge(StrEnum):
    """How well a pair of partners is connected."""

    APART = "apart"
    """No way of ties between them, and nothing that they depend on each other for."""
    UNBRIDGED = "unbridged"
    """They depend on each other and have no tie of their own."""
    SINGLE = "single-bridge"
    """One actor's absence leaves no way between them."""
    ONLY_ACTOR = "only-actor"
    """They hang on the one actor a partner has on the map; nothing can be said from that."""
    LINKED = "linked"
    """No single absence cuts them, though they have fewer than two separate ties."""
    BRIDGED = "bridged"
    """Two or more ties between different people."""


@dataclass(frozen=True, slots=True)
class Bridging:
    """How one pair is connected. `bridges` are the actors without whom they lose every way."""

    pair: Pair
    bridge: Bridge
    direct: int
    bridges: tuple[ActorId, ...]


def cuts(net: Network) -> Mapping[ActorId, tuple[Pair, ...]]:
    """Return, per actor, the pairs of partners that lose every way of ties without that actor.

    Pairs are in alphabetical order. A partner whose only actor it is loses all its pairs.
    """
    whole = _connected(net, without=None)
    return {a: tuple(sorted(whole - _connected(net, without=a))) for a in net.actors}


def bridgings(net: Network, found: Sequence[Dependence]) -> tuple[Bridging, ...]:
    """Return how each pair is connected. A partner's only actor never counts as the one bridge."""
    whole, lost = _connected(net, without=None), cuts(net)
    return tuple(_bridging(net, d, whole, lost) for d in found)


def _bridging(
    net: Network,
    d: Dependence,
    whole: frozenset[Pair],
    lost: Mapping[ActorId, tuple[Pair, ...]],
) -> Bridging:
    pair = _sorted(d.pair)
    ties = net.between(pair)
    direct = disjoint_ties(ties, net.of(pair[0]))
    cutting = [a for a, pairs in lost.items() if pair in pairs]
    only = {a for p in pair for a in net.of(p) if len(net.of(p)) == 1}
    bridges = tuple(a for a in cutting if a not in only)
    if d.depends and not ties:
        kind = Bridge.UNBRIDGED
    elif pair not in whole:
        kind = Bridge.APART
    elif bridges:
        kind = Bridge.SINGLE
    elif direct >= 2:
        kind = Bridge.BRIDGED
    else:
        kind = Bridge.ONLY_ACTOR if cutting else Bridge.LINKED
    return Bridging(d.pair, kind, direct, bridges)


def disjoint_ties(ties: Iterable[tuple[ActorId, ActorId]], one: Iterable[ActorId]) -> int:
    """Return the largest number of ties between two partners no two of which share an actor.

    `one` are the actors of either partner; found by augmenting paths (Kőnig 1931).
    """
    mine = set(one)
    reach: dict[ActorId, list[ActorId]] = {}
    for a, b in ties:
        here, there = (a, b) if a in mine else (b, a)
        reach.setdefault(here, []).append(there)
    taken: dict[ActorId, ActorId] = {}

    def place(actor: ActorId, tried: set[ActorId]) -> bool:
        for there in reach[actor]:
            if there not in tried:
                tried.add(there)
                if there not in taken or place(taken[there], tried):
                    taken[there] = actor
                    return True
        return False

    return sum(place(actor, set()) for actor in reach)


def _sorted(pair: Pair) -> Pair:
    return pair if pair[0] <= pair[1] else (pair[1], pair[0])


def _connected(net: Network, *, without: ActorId | None) -> frozenset[Pair]:
    """Return the pairs of partners with a way of ties between them, either direction."""
    joined: set[Pair] = set()
    seen: set[ActorId] = set() if without is None else {without}
    for start in net.actors:
        if start in seen:
            continue
        part, todo = {start}, [start]
        while todo:
            for n in net.neighbours[todo.pop()]:
                if n != without and n not in part:
                    part.add(n)
                    todo.append(n)
        seen |= part
        partners = sorted({p for a in part if (p := net.partner.get(a))})
        joined |= {(a, b) for i, a in enumerate(partners) for b in partners[i + 1 :]}
    return frozenset(joined)


def coordinator(study: Study, pair: Pair) -> str:
    """Return who is named to connect a pair, from responsibilities.csv; "" when nobody is."""
    for r in study.responsibilities:
        if set(pair) <= {*r.coordinates, r.partner}:
            return r.person or study.partner_name(r.partner)
    return ""


def bridging(study: Study) -> Result:
    """Return how every pair is connected; pairs nobody connects, and actors all hangs on."""
    findings: list[Finding] = []
    tables: list[Table] = []
    networks = []
    for read in shared_maps(study):
        net = network(study, read)
        networks.append(net)
        found = dependences(TaskGraph(read.map), resources=study.resources)
        each = bridgings(net, found)
        findings += _unbridged(study, read, net, found, each)
        findings += _hanging(study, read, net, found, each)
        tables += [_pairs(study, read, net, each), _removals(study, read, net)]
    if not tables:
        return Result("bridging", missing=(Word("missing-map"),))
    assumptions, missing = how_known(networks)
    wishes = list(missing)
    if not study.responsibilities:
        wishes.append(Word("missing-coordinator"))
    if not any(p.actor for p in study.people):
        wishes.append(Word("missing-people-of-lanes"))
    return Result("bridging", tuple(findings), tuple(tables), assumptions, tuple(wishes))


# --- findings ------------------------------------------------------------------------------


def _unbridged(
    study: Study,
    read: StudyMap,
    net: Network,
    found: Sequence[Dependence],
    each: Sequence[Bridging],
) -> Iterable[Finding]:
    for d, b in zip(found, each, strict=True):
        if b.bridge is not Bridge.UNBRIDGED or coordinator(study, d.pair):
            continue
        one, other = (study.partner_name(p) for p in d.pair)
        elements = tuple(dict.fromkeys(e for h in d.hand_offs for e in (h.source, h.target)))
        giver, taker = d.hand_offs[0].giver, d.hand_offs[0].taker
        passed = [h for h in d.hand_offs if h.giver == giver]
        what = tuple(dict.fromkeys(passed_name(read.map, h.what, h.source) for h in passed))
        yield Finding(
            code="nobody-connects",
            effect=Effect.BARRIER,
            component=Component.GOVERNANCE,
            concern=Concern.REST,
            severity=Severity.HIGH,
            subject=pair_subject(d.pair),
            measure="bridging",
            params={
                "giver": study.partner_name(giver),
                "taker": study.partner_name(taker),
                "what": what,
            },
            elements=elements,
            partners=d.pair,
            evidence=(
                Evidence(
                    "map",
                    "evidence-depends-without-tie",
                    {"one": one, "other": other, "what": what},
                    elements,
                ),
                *_named_evidence(study),
            ),
            map=read.id,
        )


def _named_evidence(study: Study) -> tuple[Evidence, ...]:
    listed = len(study.responsibilities)
    code = "evidence-no-coordinator" if listed else "evidence-no-responsibilities"
    return (Evidence("responsibilities", code, {"n": listed}),)


def _hanging(
    study: Study,
    read: StudyMap,
    net: Network,
    found: Sequence[Dependence],
    each: Sequence[Bridging],
) -> Iterable[Finding]:
    """Say which actors carry every way between partners that depend on each other."""
    lost = cuts(net)
    for actor in net.actors:
        needed = [
            d.pair
            for d, b in zip(found, each, strict=True)
            if d.depends and actor in b.bridges and not coordinator(study, d.pair)
        ]
        people = _people_of(study, actor)
        if needed and people < 2:
            yield _hangs(study, read, net, actor, needed, lost[actor], people=people)


def _people_of(study: Study, actor: ActorId) -> int:
    """Return how many people the study knows in a lane; 0 when it knows none."""
    return sum(p.actor == actor for p in study.people)


def _hangs(
    study: Study,
    read: StudyMap,
    net: Network,
    actor: ActorId,
    needed: Sequence[Pair],
    lost: Sequence[Pair],
    *,
    people: int,
) -> Finding:
    own = net.partner.get(actor)
    partners = tuple(dict.fromkeys(p for pair in needed for p in pair))
    through = tuple(
        dict.fromkeys(e for link, places in net.places.items() if actor in link for e in places)
    )
    evidence = [
        Evidence(
            "map" if net.from_map else "ties",
            "evidence-cut",
            {"actor": net.names[actor], "pairs": _pair_names(study, lost), "n": len(lost)},
            through,
        ),
        Evidence("people", "evidence-people-of-lane", {"actor": net.names[actor], "n": people}),
        *_named_evidence(study),
    ]
    known = people == 1
    return Finding(
        code="hangs-on-one-person" if known else "hangs-on-one-role",
        effect=Effect.BARRIER if known else Effect.QUESTION,
        component=Component.GOVERNANCE,
        concern=Concern.ONE_PERSON,
        severity=Severity.HIGH if known else Severity.MEDIUM,
        subject=Subject(SubjectKind.ACTOR, actor),
        measure="bridging",
        params={
            "actor": net.names[actor],
            "who": who(net.names[actor], study.partner_name(own) if own else ""),
            "pairs": _pair_names(study, needed),
            "n": len(lost),
        },
        elements=through,
        partners=((own,) if own and own not in partners else ()) + partners,
        evidence=tuple(evidence),
        map=read.id,
    )


def _pair_names(study: Study, pairs: Iterable[Pair]) -> tuple[str, ...]:
    return tuple(pair_name(study, p) for p in pairs)


# --- tables --------------------------------------------------------------------------------


def _pairs(study: Study, read: StudyMap, net: Network, each: Sequence[Bridging]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            partner_ref(study, b.pair[0]),
            partner_ref(study, b.pair[1]),
            Word(f"bridge-{b.bridge}"),
            b.direct,
            tuple(net.ref(a) for a in b.bridges),
            _coordinator_cell(study, b.pair),
        )
        for b in each
    ]
    columns = ("partner", "other-partner", "bridge", "direct-ties", "hangs-on", "named-coordinator")
    return Table("bridging", columns, tuple(rows), map=read.id)


def _coordinator_cell(study: Study, pair: Pair) -> Cell:
    if not study.responsibilities:
        return None
    return coordinator(study, pair) or Word("nobody-named")


def _removals(study: Study, read: StudyMap, net: Network) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for actor, pairs in cuts(net).items():
        if pairs:
            partner: PartnerId | None = net.partner.get(actor)
            alone = partner is not None and net.of(partner) == (actor,)
            rows.append(
                (
                    net.ref(actor),
                    partner_ref(study, partner) if partner else None,
                    _pair_names(study, pairs),
                    Word("only-actor") if alone else "",
                )
            )
    return Table("removal", ("actor", "partner", "cut-pairs", "remark"), tuple(rows), map=read.id)
