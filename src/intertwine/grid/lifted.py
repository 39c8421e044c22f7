"""What the outermost activities of a map do with information, inner ones counted for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from intertwine.grid.form import Form
from intertwine.grid.text import clean, key
from intertwine.model.elements import FlowNode, Grant
from intertwine.model.ids import DatumId, ElementId, StoreId
from intertwine.model.service_map import ServiceMap

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Lifted:
    """What an activity does with information, that of its inner activities included."""

    needs: tuple[DatumId, ...]
    produces: tuple[DatumId, ...]
    reads: tuple[StoreId, ...]
    writes: tuple[StoreId, ...]
    grants: tuple[Grant, ...]

    def with_need(self, datum: DatumId) -> Lifted:
        """Return the same with one more need."""
        return replace(self, needs=(*self.needs, datum))


def lifted(service: ServiceMap, form: Form) -> dict[str, Lifted]:
    """Return for each activity of the form what it and all inside it do with information."""
    inside: dict[str, list[FlowNode]] = {a.id: [] for a in form.activities}
    for node in service.nodes:
        top = _top(service, node)
        if top.id in inside:
            inside[top.id].append(node)
    return {
        activity: Lifted(
            _each(d for n in nodes for d in n.needs),
            _each(d for n in nodes for d in n.produces),
            _each(s for n in nodes for s in n.reads if s in service.store),
            _each(s for n in nodes for s in n.writes if s in service.store),
            tuple(g for n in nodes for g in n.grants),
        )
        for activity, nodes in inside.items()
    }


def store_names(service: ServiceMap) -> dict[StoreId, str]:
    """Return a name of its own for each store."""
    names: dict[StoreId, str] = {}
    for store in service.stores:
        name = free = clean(store.name) or clean(store.id)
        count = 2
        while key(free) in map(key, names.values()):
            free, count = f"{name} ({count})", count + 1
        names[store.id] = free
    return names


def _each(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))


def _top(service: ServiceMap, node: FlowNode) -> FlowNode:
    seen = {node.id}
    while (above := service.node.get(node.parent) if node.parent else None) is not None:
        if above.id in seen:
            break
        node = above
        seen.add(node.id)
    return node


def beside(service: ServiceMap, form: Form, element: ElementId, *, back: bool) -> str | None:
    """Return the activity an end of a message belongs to: itself, or the nearest along the flow."""
    if element not in service.node:
        return None
    start = _top(service, service.node[element])
    if start.attached_to in form.activity:
        return str(start.attached_to)
    for direction in (back, not back):
        queue, seen = [start.id], {start.id}
        while queue:
            here = queue.pop(0)
            if here in form.activity:
                return str(here)
            flows = service.incoming if direction else service.outgoing
            for flow in flows.get(here, ()):
                there = flow.source if direction else flow.target
                if there not in seen:
                    seen.add(there)
                    queue.append(there)
    return None
