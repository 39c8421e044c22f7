"""How free or how tied an actor is among those it exchanges information with (Burt 1992).

Few overlapping contacts (low constraint) are an opportunity for that actor. Whether the same
hole hurts the service is another question, asked in `bridging`; the two are never merged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intertwine.measures.naming import partner_ref, shared_maps
from intertwine.measures.ties import Network, how_known, network
from intertwine.model.findings import Cell, Result, Table, Word
from intertwine.model.ids import ActorId
from intertwine.model.study import Study, StudyMap

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Position:
    """Where one actor stands. All but `contacts` are None for an actor without ties.

    `constraint` 0 and more, above 1 possible with two contacts; `effective_size` from 1 to
    `contacts`; `efficiency` their ratio; `hierarchy` 0 to 1, 1 by convention for one contact.
    """

    actor: ActorId
    contacts: int
    constraint: float | None
    effective_size: float | None
    efficiency: float | None
    hierarchy: float | None


Numbers = tuple[int, float | None, float | None, float | None, float | None]
"""Contacts, constraint, effective size, efficiency, hierarchy."""


def positions(net: Network) -> tuple[Position, ...]:
    """Return each actor's position, in the order of the network."""
    found = positions_of(net.matrix)
    return tuple(
        Position(actor, *numbers) for actor, numbers in zip(net.actors, found, strict=True)
    )


def positions_of(weights: NDArray[np.float64]) -> list[Numbers]:
    """Return contacts, constraint, effective size, efficiency and hierarchy of each node.

    `weights` is square, givers in rows, not negative, its diagonal left aside. Burt (1992, ch.
    2): p is the share of a node's ties, both directions, that a contact takes; constraint sums
    (p_ij + Σ_q p_iq p_qj)² over the contacts j; effective size sums 1 − Σ_q p_iq m_jq, with m a
    tie as a share of j's strongest. Hierarchy is the Coleman–Theil index of the constraint.
    """
    import numpy as np

    both = weights + weights.T
    np.fill_diagonal(both, 0.0)
    total = both.sum(axis=1, keepdims=True)
    strongest = both.max(axis=1, initial=0.0, keepdims=True)
    share = np.divide(both, total, out=np.zeros_like(both), where=total > 0)
    marginal = np.divide(both, strongest, out=np.zeros_like(both), where=strongest > 0)
    tied = both > 0
    constraint = np.where(tied, (share + share @ share) ** 2, 0.0)
    redundancy = np.where(tied, share @ marginal.T, 0.0)
    found: list[Numbers] = []
    for i, contacts in enumerate(tied.sum(axis=1)):
        n = int(contacts)
        if not n:
            found.append((0, None, None, None, None))
            continue
        size = float(n - redundancy[i].sum())
        found.append(
            (n, float(constraint[i].sum()), size, size / n, _hierarchy(constraint[i][tied[i]]))
        )
    return found


def _hierarchy(constraint: NDArray[np.float64]) -> float:
    """Return how much of the constraint comes from one contact: 0 evenly spread, 1 all from one."""
    import numpy as np

    n = len(constraint)
    if n == 1:
        return 1.0
    ratio = constraint / constraint.mean()
    return float((ratio * np.log(ratio)).sum() / (n * np.log(n)))


def structural_holes(study: Study) -> Result:
    """Return every actor's position on every shared map. Exact numbers, no findings."""
    networks = [(read, network(study, read)) for read in shared_maps(study)]
    if not networks:
        return Result("structural_holes", missing=(Word("missing-map"),))
    assumptions, missing = how_known([n for _, n in networks])
    tables = tuple(_table(study, read, net) for read, net in networks)
    return Result("structural_holes", (), tables, assumptions, missing)


def _table(study: Study, read: StudyMap, net: Network) -> Table:
    ordered = sorted(
        positions(net), key=lambda p: (p.constraint is None, p.constraint or 0.0, -p.contacts)
    )
    rows: list[tuple[Cell, ...]] = []
    for p in ordered:
        partner = net.partner.get(p.actor)
        rows.append(
            (
                net.ref(p.actor),
                partner_ref(study, partner) if partner else None,
                p.contacts,
                *(_rounded(v) for v in (p.constraint, p.effective_size, p.efficiency, p.hierarchy)),
            )
        )
    columns = (
        "actor",
        "partner",
        "contacts",
        "constraint",
        "effective-size",
        "efficiency",
        "hierarchy",
    )
    return Table("positions", columns, tuple(rows), map=read.id)


def _rounded(value: float | None) -> Cell:
    return Word("no-ties") if value is None else round(value, 3)
