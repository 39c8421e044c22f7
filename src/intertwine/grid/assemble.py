"""Builds the map a form stands for: a BPMN collaboration, one pool a partner.

How a grid becomes BPMN, where BPMN leaves a choice:

- Activities of a partner follow each other in the order of the columns; within one step from
  the top row to the bottom one, or by their numbers. Rows of one partner are lanes.
- What is needed from another pool is *waited for*: a message start event where the need comes
  before anything else in its pool, else an intermediate catch event just before the activity.
  A task as target would be allowed too, but tools disagree on whether it waits.
- One message flow joins a giving activity and a needing one, whatever it carries. A lane that
  has been told something by an activity is not told the same again for a later one.
- What is given only after it is needed is not waited for, as nothing could ever go on: the
  need stays on the map without a source in time, for the measures to find.
- A choice is an exclusive gateway behind its activity; ways that meet again meet in one. A
  way back enters behind the waits: what was told once need not be told again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from intertwine.grid.form import Form
from intertwine.grid.information_flow import Sending, holdings, inside_stores, sendings
from intertwine.grid.map_names import MapNames, names_of, store_names
from intertwine.grid.strands import Strand, weave
from intertwine.grid.text import key, slug
from intertwine.model.elements import (
    Datum,
    FlowNode,
    Grant,
    Lane,
    MapPartner,
    MessageFlow,
    Pool,
    SequenceFlow,
    Store,
)
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.kinds import DatumKind
from intertwine.model.service_map import ServiceMap


def assemble(form: Form) -> ServiceMap:
    """Return the map; the same form always gives an equal map with the same ids."""
    names = names_of(form)
    told = sendings(form)
    strands = {p.id: weave(form, p.id, told, names) for p in form.partners}
    holds = _datum_ids_held(form, names)
    nodes = tuple(holds.get(n.id, _Held()).put_on(n) for s in strands.values() for n in s.nodes)
    pools = tuple(_pool(form, p.id, names) for p in form.partners)
    partners = tuple(
        MapPartner(p.id, p.name, names.pools[p.id], not form.of_partner[p.id], p.citizens)
        for p in form.partners
    )
    lanes = tuple(
        Lane(names.lanes[p.id, role], role, names.processes[p.id], names.pools[p.id])
        for p in form.partners
        for role in p.roles
        if form.of_partner[p.id]
    )
    flows = tuple(f for s in strands.values() for f in s.flows)
    messages = tuple(_messages(form, told, strands, names))
    return ServiceMap(
        id=names.ids.give(f"map_{slug(form.name)}"),
        name=form.name,
        partners=partners,
        pools=pools,
        lanes=lanes,
        nodes=nodes,
        flows=flows,
        messages=messages,
        data=_data(form, names),
        stores=_stores(form, names),
        phases=form.steps,
        element_counts=_counts(pools, lanes, nodes, flows, messages),
    )


def _pool(form: Form, partner: PartnerId, names: MapNames) -> Pool:
    process = names.processes[partner] if form.of_partner[partner] else None
    return Pool(names.pools[partner], form.partner[partner].name, process, partner)


# --- information ----------------------------------------------------------------------------


def _messages(
    form: Form,
    told: tuple[Sending, ...],
    strands: dict[PartnerId, Strand],
    names: MapNames,
) -> Iterator[MessageFlow]:
    for sending in told:
        source = ElementId(sending.giving) if sending.giving else names.pools[sending.giver]
        target = strands[sending.receiver].arrivals.get(sending) or names.pools[sending.receiver]
        name = ", ".join(sending.what)
        yield MessageFlow(
            names.element(f"message_{source}_to_{sending.needing or target}"),
            source,
            target,
            name=name,
            carries=tuple(names.data[key(what)] for what in sending.what),
            declared=True,
        )


@dataclass(frozen=True)
class _Held:
    """What one activity does with information."""

    needs: tuple[DatumId, ...] = ()
    produces: tuple[DatumId, ...] = ()
    reads: tuple[StoreId, ...] = ()
    writes: tuple[StoreId, ...] = ()
    grants: tuple[Grant, ...] = ()

    def put_on(self, node: FlowNode) -> FlowNode:
        return replace(
            node,
            needs=self.needs,
            produces=self.produces,
            reads=self.reads,
            writes=self.writes,
            grants=self.grants,
        )


def _datum_ids_held(form: Form, names: MapNames) -> dict[str, _Held]:
    held = holdings(form)

    def data(whats: Iterable[str]) -> tuple[DatumId, ...]:
        keys = set(whats)
        return tuple(d for k, d in names.data.items() if k in keys)

    def stores(kept: Iterable[str]) -> tuple[StoreId, ...]:
        keys = set(kept)
        return tuple(s for k, s in names.stores.items() if k in keys)

    def grants(activity: str) -> tuple[Grant, ...]:
        by_recipient = held.grants.get(activity, {})
        return tuple(
            Grant(data(by_recipient[p.id]), (p.id,)) for p in form.partners if p.id in by_recipient
        )

    return {
        a.id: _Held(
            data(held.needs.get(a.id, ())),
            data(held.produces.get(a.id, ())),
            stores(held.reads.get(a.id, ())),
            stores(held.writes.get(a.id, ())),
            grants(a.id),
        )
        for a in form.activities
    }


def _data(form: Form, names: MapNames) -> tuple[Datum, ...]:
    return tuple(
        Datum(
            names.data[key(d.name)],
            d.name,
            DatumKind.DECLARED,
            d.subject,
            d.personal,
            d.basis,
            tuple(names.data[key(part)] for part in d.made_from),
        )
        for d in form.data
    )


def _stores(form: Form, names: MapNames) -> tuple[Store, ...]:
    held = holdings(form).held_from_the_outset
    inside = inside_stores(form)
    return tuple(
        Store(
            names.stores[key(store)],
            store,
            owner=inside.get(key(store)),
            readers=(inside[key(store)],) if key(store) in inside else None,
            holds=tuple(d for k, d in names.data.items() if k in held.get(key(store), set())),
        )
        for store in store_names(form)
    )


def _counts(
    pools: tuple[Pool, ...],
    lanes: tuple[Lane, ...],
    nodes: tuple[FlowNode, ...],
    flows: tuple[SequenceFlow, ...],
    messages: tuple[MessageFlow, ...],
) -> dict[str, int]:
    counted = Counter(str(node.kind) for node in nodes)
    counted.update(
        {
            "collaboration": 1,
            "participant": len(pools),
            "process": sum(not pool.black_box for pool in pools),
            "lane": len(lanes),
            "sequenceFlow": len(flows),
            "messageFlow": len(messages),
        }
    )
    return {kind: count for kind, count in sorted(counted.items()) if count}
