"""Who passes things on between others who have no tie (Gould & Fernandez 1989)."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from intertwine.measures.interdependence import Dependence, dependences
from intertwine.measures.naming import Pair, pair_name, partner_ref, shared_maps, who
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
from intertwine.model.ids import ActorId
from intertwine.model.kinds import Component, Concern, Effect, NodeKind, Severity
from intertwine.model.study import Study, StudyMap

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PERMUTATIONS = 1999
SEED = 20260214
UNUSUAL = 2.0
"""From this z on a role is shown as unusual."""

N = TypeVar("N", bound=Hashable)


class Role(StrEnum):
    """What a broker is to giver and taker, by the groups of the three."""

    COORDINATOR = "coordinator"
    """All three in one group."""
    CONSULTANT = "consultant"
    """Giver and taker in one group, the broker in another."""
    GATEKEEPER = "gatekeeper"
    """Brings in from another group."""
    REPRESENTATIVE = "representative"
    """Takes out to another group."""
    LIAISON = "liaison"
    """All three in different groups."""


ROLES = tuple(Role)


@dataclass(frozen=True, slots=True)
class Broker:
    """How often one actor plays each role; `z` compares with groups dealt out at random.

    `z` is None where every deal gives the same count.
    """

    actor: ActorId
    counts: Mapping[Role, int]
    z: Mapping[Role, float | None]


def open_paths(ties: Sequence[tuple[N, N]]) -> list[tuple[N, N, N]]:
    """Return every (giver, broker, taker) where the giver has no tie to the taker."""
    known = set(ties)
    onward: dict[N, list[N]] = {}
    for giver, taker in ties:
        onward.setdefault(giver, []).append(taker)
    return [
        (a, v, b)
        for a, v in ties
        for b in onward.get(v, ())
        if len({a, v, b}) == 3 and (a, b) not in known
    ]


def role(giver: object, broker: object, taker: object) -> Role:
    """Return the role a broker plays, from the groups of the three."""
    if giver == taker:
        return Role.COORDINATOR if giver == broker else Role.CONSULTANT
    if broker == taker:
        return Role.GATEKEEPER
    return Role.REPRESENTATIVE if broker == giver else Role.LIAISON


def brokers(net: Network, *, key: str = "", permutations: int = PERMUTATIONS) -> tuple[Broker, ...]:
    """Return each actor's counts of the five roles with their z, in the order of the network.

    Counts are of directed ties, so A to B by way of V and back are two. z deals the partners
    out anew among the actors, ties kept; the deals depend on `key` and the seed alone.
    """
    import numpy as np

    index = {a: i for i, a in enumerate(net.actors)}
    paths = [(index[a], index[v], index[b]) for a, v, b in open_paths(sorted(net.ties))]
    arcs = np.array(paths, dtype=np.int64).reshape(-1, 3)
    groups = [net.partner.get(a) or f"?{a}" for a in net.actors]
    codes = {g: i for i, g in enumerate(dict.fromkeys(groups))}
    labels = np.array([codes[g] for g in groups], dtype=np.int64)
    seed = int.from_bytes(hashlib.sha256(f"brokerage/{key}".encode()).digest()[:8])
    random = np.random.Generator(np.random.PCG64(np.random.SeedSequence([SEED, seed])))
    dealt = random.permuted(np.tile(labels, (permutations, 1)), axis=1)
    seen = _counts(arcs, labels[np.newaxis])[0]
    chance = np.concatenate([_counts(arcs, d) for d in np.array_split(dealt, 20)])
    mean, spread = chance.mean(axis=0), chance.std(axis=0)
    return tuple(
        Broker(
            actor,
            {r: int(seen[i, k]) for k, r in enumerate(ROLES)},
            {
                r: float((seen[i, k] - mean[i, k]) / spread[i, k]) if spread[i, k] else None
                for k, r in enumerate(ROLES)
            },
        )
        for i, actor in enumerate(net.actors)
    )


def _counts(paths: NDArray[np.int64], labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Count roles per deal and actor.

    `paths` are (n, 3) actor indices, `labels` (deals, actors); the result is (deals, actors, 5).
    """
    import numpy as np

    giver, broker, taker = (labels[:, paths[:, k]] for k in range(3))
    same, inner = giver == taker, giver == broker
    roles = np.select([same & inner, same, broker == taker, inner], [0, 1, 2, 3], default=4)
    counts = np.zeros((*labels.shape, len(ROLES)), dtype=np.int64)
    deals = np.arange(len(labels))[:, np.newaxis]
    np.add.at(counts, (deals, paths[:, 1], roles), 1)
    return counts


def joined_by(net: Network, actor: ActorId) -> tuple[Pair, ...]:
    """Return the pairs of other partners without a tie of their own that an actor joins."""
    own = net.partner.get(actor)
    pairs: dict[Pair, None] = {}
    for a, v, b in open_paths(sorted(net.ties)):
        one, other = net.partner.get(a), net.partner.get(b)
        if v == actor and one and other and own not in (one, other) and one != other:
            pair = (one, other) if one < other else (other, one)
            if not net.between(pair):
                pairs[pair] = None
    return tuple(pairs)


def brokerage(study: Study) -> Result:
    """Return the five roles of every actor, and who is placed to connect partners that depend
    on each other without a tie: an opportunity for that person, whatever it means for the rest.
    """
    findings: list[Finding] = []
    tables: list[Table] = []
    networks = []
    for read in shared_maps(study):
        net = network(study, read)
        networks.append(net)
        tables.append(_table(study, read, net))
        found = dependences(TaskGraph(read.map), resources=study.resources)
        findings += [f for a in net.actors if (f := _opportunity(study, read, net, a, found))]
    if not tables:
        return Result("brokerage", missing=(Word("missing-map"),))
    assumptions, missing = how_known(networks)
    dealt = Word("assumption-roles-dealt", {"n": PERMUTATIONS})
    return Result("brokerage", tuple(findings), tuple(tables), (*assumptions, dealt), missing)


def _opportunity(
    study: Study, read: StudyMap, net: Network, actor: ActorId, found: Sequence[Dependence]
) -> Finding | None:
    ends = {read.map.label(n.id) for n in read.map.nodes if n.kind is NodeKind.END_EVENT}
    depending = {tuple(sorted(d.pair)) for d in found if d.depends or set(d.shared) - ends}
    joined = [p for p in joined_by(net, actor) if p in depending]
    own = net.partner.get(actor)
    if not joined or own is None or len(net.of(own)) < 2:
        return None  # a partner's only actor is the partner itself: nobody in particular
    partners = tuple(dict.fromkeys(p for pair in joined for p in pair))
    names = tuple(pair_name(study, p) for p in joined)
    through = tuple(
        dict.fromkeys(
            e
            for link, places in net.places.items()
            if actor in link and {net.partner.get(a) for a in link} & set(partners)
            for e in places
        )
    )
    return Finding(
        code="well-placed-to-connect",
        effect=Effect.ADVANTAGE,
        component=Component.GOVERNANCE,
        concern=Concern.REST,
        severity=Severity.LOW,
        subject=Subject(SubjectKind.ACTOR, actor),
        measure="brokerage",
        params={
            "actor": net.names.get(actor, actor),
            "who": who(net.names.get(actor, actor), study.partner_name(own)),
            "pairs": names,
            "n": len(names),
        },
        elements=through,
        partners=(own, *partners),
        evidence=(
            Evidence(
                "map" if net.from_map else "ties", "evidence-joins", {"pairs": names}, through
            ),
        ),
        map=read.id,
    )


def _table(study: Study, read: StudyMap, net: Network) -> Table:
    rows: list[tuple[Cell, ...]] = []
    ordered = sorted(brokers(net, key=read.id), key=lambda b: -sum(b.counts.values()))
    for b in ordered:
        partner = net.partner.get(b.actor)
        strongest = max(
            ((z, r) for r, z in b.z.items() if z is not None and z >= UNUSUAL), default=None
        )
        rows.append(
            (
                net.ref(b.actor),
                partner_ref(study, partner) if partner else None,
                *(b.counts[r] for r in ROLES),
                Word(f"role-{strongest[1]}-z", {"z": round(strongest[0], 1)}) if strongest else "",
            )
        )
    columns = ("actor", "partner", *(f"role-{r}" for r in ROLES), "unusual-role")
    return Table("brokers", columns, tuple(rows), map=read.id)
