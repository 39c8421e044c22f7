"""`ServiceMap`: what a service looks like, as one immutable value with its geometry.

Look-ups only; what follows from a map is computed in `measures`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol, TypeVar

from intertwine.model.elements import (
    Artifact,
    Association,
    DataAssociation,
    DataShape,
    Datum,
    FlowNode,
    Lane,
    MapPartner,
    MessageFlow,
    OtherElement,
    Pool,
    SequenceFlow,
    Store,
)
from intertwine.model.geometry import Diagram
from intertwine.model.ids import ActorId, DatumId, ElementId, PartnerId, StoreId

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class ServiceMap:
    """A collaboration, or a single process, as a file tells it.

    Tuples keep the order of the file. `phases` are the columns of the service mapping in
    order, empty where nobody named any. `element_counts` counts every BPMN element of the
    file by XML local name, also those this value does not hold.
    """

    id: str
    name: str = ""
    partners: tuple[MapPartner, ...] = ()
    pools: tuple[Pool, ...] = ()
    lanes: tuple[Lane, ...] = ()
    nodes: tuple[FlowNode, ...] = ()
    flows: tuple[SequenceFlow, ...] = ()
    messages: tuple[MessageFlow, ...] = ()
    data: tuple[Datum, ...] = ()
    stores: tuple[Store, ...] = ()
    data_shapes: tuple[DataShape, ...] = ()
    data_associations: tuple[DataAssociation, ...] = ()
    artifacts: tuple[Artifact, ...] = ()
    associations: tuple[Association, ...] = ()
    others: tuple[OtherElement, ...] = ()
    diagrams: tuple[Diagram, ...] = ()
    phases: tuple[str, ...] = ()
    element_counts: Mapping[str, int] = field(default_factory=dict)

    # --- by id -----------------------------------------------------------------------------

    @cached_property
    def node(self) -> Mapping[ElementId, FlowNode]:
        """Flow nodes by id."""
        return {n.id: n for n in self.nodes}

    @cached_property
    def pool(self) -> Mapping[ElementId, Pool]:
        """Pools by id."""
        return {p.id: p for p in self.pools}

    @cached_property
    def lane(self) -> Mapping[ElementId, Lane]:
        """Lanes by id."""
        return {lane.id: lane for lane in self.lanes}

    @cached_property
    def datum(self) -> Mapping[DatumId, Datum]:
        """Data by id."""
        return {d.id: d for d in self.data}

    @cached_property
    def store(self) -> Mapping[StoreId, Store]:
        """Stores by id."""
        return {s.id: s for s in self.stores}

    @cached_property
    def partner(self) -> Mapping[PartnerId, MapPartner]:
        """Partners by id."""
        return {p.id: p for p in self.partners}

    @cached_property
    def message(self) -> Mapping[ElementId, MessageFlow]:
        """Message flows by id."""
        return {m.id: m for m in self.messages}

    # --- neighbours ------------------------------------------------------------------------

    @cached_property
    def outgoing(self) -> Mapping[ElementId, tuple[SequenceFlow, ...]]:
        """Sequence flows by source; a missing key means none."""
        return _grouped((f.source, f) for f in self.flows)

    @cached_property
    def incoming(self) -> Mapping[ElementId, tuple[SequenceFlow, ...]]:
        """Sequence flows by target; a missing key means none."""
        return _grouped((f.target, f) for f in self.flows)

    @cached_property
    def sent(self) -> Mapping[ElementId, tuple[MessageFlow, ...]]:
        """Message flows by source node or pool; a missing key means none."""
        return _grouped((m.source, m) for m in self.messages)

    @cached_property
    def received(self) -> Mapping[ElementId, tuple[MessageFlow, ...]]:
        """Message flows by target node or pool; a missing key means none."""
        return _grouped((m.target, m) for m in self.messages)

    @cached_property
    def children(self) -> Mapping[ElementId, tuple[FlowNode, ...]]:
        """Flow nodes by enclosing sub-process; a missing key means none."""
        return _grouped((n.parent, n) for n in self.nodes if n.parent is not None)

    @cached_property
    def boundary(self) -> Mapping[ElementId, tuple[FlowNode, ...]]:
        """Boundary events by the activity they sit on; a missing key means none."""
        return _grouped((n.attached_to, n) for n in self.nodes if n.attached_to is not None)

    # --- who -------------------------------------------------------------------------------

    @property
    def activities(self) -> tuple[FlowNode, ...]:
        """Tasks, call activities and sub-processes, in the order of the file."""
        return tuple(n for n in self.nodes if n.is_activity)

    @cached_property
    def _partner_of_element(self) -> Mapping[ElementId, PartnerId]:
        of: dict[ElementId, PartnerId] = {p.element: p.id for p in self.partners}
        for pool in self.pools:
            of.setdefault(pool.id, pool.partner)
        for lane in self.lanes:
            above: Lane | None = lane
            while above is not None and above.id not in of:
                above = self.lane.get(above.parent) if above.parent else None
            if above is not None:
                of[lane.id] = of[above.id]
            elif lane.pool in of:
                of[lane.id] = of[lane.pool]
        for node in self.nodes:
            place = node.lane if node.lane in of else node.pool
            if place in of:
                of[node.id] = of[place]
        return of

    def partner_of(self, element: ElementId | ActorId) -> PartnerId | None:
        """Return the partner of a node, lane, pool or actor; None where nobody performs it."""
        return self._partner_of_element.get(ElementId(element))

    def actor_of(self, node: ElementId) -> ActorId | None:
        """Return who performs a node (its lane, else its pool); a pool id stands for itself."""
        if node in self.pool:
            return ActorId(node)
        found = self.node.get(node)
        if found is None:
            return None
        place = found.lane or found.pool
        return ActorId(place) if place else None

    @cached_property
    def actors(self) -> tuple[ActorId, ...]:
        """Who acts on this map: lanes with nodes, pools with nodes outside lanes, black boxes."""
        acting: set[str | None] = {self.actor_of(n.id) for n in self.nodes}
        lanes = [ActorId(lane.id) for lane in self.lanes if str(lane.id) in acting]
        pools = [ActorId(p.id) for p in self.pools if str(p.id) in acting or p.black_box]
        return tuple(lanes + pools)

    # --- names -----------------------------------------------------------------------------

    @cached_property
    def _names(self) -> Mapping[str, str]:
        names: dict[str, str] = {}
        for group in (self.others, self.data_shapes, self.stores, self.data, self.flows):
            names.update(_named(group))
        names.update((m.id, m.name or m.message_name) for m in self.messages)
        for performers in (self.nodes, self.lanes, self.pools):
            names.update(_named(performers))
        for partner in self.partners:
            names.setdefault(partner.id, partner.name)
        return names

    def label(self, element: str) -> str:
        """Return what people call an element, actor, datum, store or partner; its id if unnamed."""
        return self._names.get(element) or element


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


def _named(things: Iterable[_Named]) -> Iterable[tuple[str, str]]:
    return ((thing.id, thing.name) for thing in things)


def _grouped(pairs: Iterable[tuple[K, V]]) -> Mapping[K, tuple[V, ...]]:
    grouped: dict[K, list[V]] = {}
    for key, value in pairs:
        grouped.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in grouped.items()}
