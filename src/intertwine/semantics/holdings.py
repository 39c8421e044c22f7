"""Who holds which information after a run: what was made, told and read on the way.

Somebody holds a datum when they made it, took in a message that brought it, or read it from a
store that holds it. A message brings only what its sender holds at that moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from intertwine.model.elements import FlowNode
from intertwine.model.ids import ActorId, DatumId, ElementId, StoreId
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import Arcs, StepKind

_LAST = frozenset({StepKind.FINISH, StepKind.THROW, StepKind.END, StepKind.CATCH, StepKind.START})


@dataclass(frozen=True, slots=True)
class Holdings:
    """What each actor and each store holds, in the order in which they came by it."""

    actors: Mapping[ActorId, tuple[DatumId, ...]]
    stores: Mapping[StoreId, tuple[DatumId, ...]]
    lacked: tuple[tuple[ElementId, DatumId], ...]
    """Activities that began without something they need, in order."""


def holdings(service: ServiceMap, compiled: Compiled, steps: Iterable[int]) -> Holdings:
    """Return who holds what after these steps of a run from its outset."""
    told = _Told(service, compiled)
    for step in steps:
        told.follow(step)
    return Holdings(
        {actor: tuple(data) for actor, data in told.held.items()},
        {store: tuple(data) for store, data in told.stored.items()},
        tuple(told.lacked),
    )


@dataclass
class _Told:
    service: ServiceMap
    compiled: Compiled
    held: dict[ActorId, dict[DatumId, None]] = field(default_factory=dict)
    stored: dict[StoreId, dict[DatumId, None]] = field(default_factory=dict)
    lacked: list[tuple[ElementId, DatumId]] = field(default_factory=list)
    _under_way: dict[int, list[tuple[DatumId, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for store in self.service.stores:
            self.stored[store.id] = dict.fromkeys(store.holds)

    def follow(self, step: int) -> None:
        """Take one step of the run into account."""
        program = self.compiled.program
        node = self.service.node.get(self.compiled.elements[program.step_element[step]])
        actor = self.service.actor_of(node.id) if node else None
        if node is None or actor is None:
            return
        own = self.held.setdefault(actor, {})
        for channel in _row(program.receive, step):
            own.update(dict.fromkeys(self._brought(channel)))
        kind = StepKind(int(program.step_kind[step]))
        if kind is StepKind.BEGIN:
            self._begin(node, own)
        if kind in _LAST:
            self._finish(node, own)
        for channel in _row(program.send, step):
            carried = {d for f in self.compiled.channels[channel] for d in self._carries(f)}
            self._under_way.setdefault(channel, []).append(tuple(d for d in own if d in carried))

    def _carries(self, flow: ElementId) -> tuple[DatumId, ...]:
        return self.service.message[flow].carries

    def _brought(self, channel: int) -> tuple[DatumId, ...]:
        """Return what a message brings; a black box is taken to hold all it sends."""
        if self.compiled.program.channel_from[channel] < 0:
            flows = self.compiled.channels[channel]
            return tuple(d for flow in flows for d in self._carries(flow))
        queue = self._under_way.get(channel)
        return queue.pop(0) if queue else ()

    def _begin(self, node: FlowNode, own: dict[DatumId, None]) -> None:
        kept = {d for store in node.reads for d in self.stored.get(store, ())}
        own.update(dict.fromkeys(d for d in (*node.needs, *node.fetches) if d in kept))
        self.lacked += [(node.id, d) for d in node.needs if d not in own]

    def _finish(self, node: FlowNode, own: dict[DatumId, None]) -> None:
        own.update(dict.fromkeys(node.produces))
        written = [d for d in (*node.produces, *node.needs) if d in own]
        for store in node.writes:
            self.stored.setdefault(store, {}).update(dict.fromkeys(written))


def _row(arcs: Arcs, step: int) -> list[int]:
    return [int(c) for c in arcs.place[arcs.start[step] : arcs.start[step + 1]]]
