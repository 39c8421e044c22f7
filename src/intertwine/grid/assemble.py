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
from dataclasses import dataclass, field, replace
from itertools import pairwise

from intertwine.grid.form import Branch, Form, FormActivity
from intertwine.grid.information_flow import Sending, holdings, inside_stores, sendings
from intertwine.grid.text import Ids, digest, key, slug
from intertwine.model.elements import (
    Datum,
    EventDefinition,
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
from intertwine.model.kinds import DatumKind, EventKind, NodeKind
from intertwine.model.service_map import ServiceMap


@dataclass
class _Names:
    """Ids of everything, given out once, in an order that depends on names alone."""

    ids: Ids = field(default_factory=Ids)
    pools: dict[PartnerId, ElementId] = field(default_factory=dict)
    processes: dict[PartnerId, ElementId] = field(default_factory=dict)
    lanes: dict[tuple[PartnerId, str], ElementId] = field(default_factory=dict)
    data: dict[str, DatumId] = field(default_factory=dict)
    stores: dict[str, StoreId] = field(default_factory=dict)

    def element(self, wanted: str) -> ElementId:
        short = wanted if len(wanted) <= 120 else f"{wanted[:109]}_{digest(wanted)}"
        return ElementId(self.ids.give(short))


@dataclass(frozen=True)
class _Strand:
    """One pool's nodes and flows, and where its messages leave and arrive."""

    nodes: tuple[FlowNode, ...]
    flows: tuple[SequenceFlow, ...]
    arrivals: dict[Sending, ElementId]


def assemble(form: Form) -> ServiceMap:
    """Return the map; the same form always gives an equal map with the same ids."""
    names = _names(form)
    told = sendings(form)
    strands = {p.id: _strand(form, p.id, told, names) for p in form.partners}
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


def _names(form: Form) -> _Names:
    names = _Names()
    for partner in form.partners:
        names.ids.give(partner.id)
    for activity in form.activities:
        names.ids.give(activity.id)
    for datum in form.data:
        wanted = slug(datum.name)
        names.data[key(datum.name)] = DatumId(
            names.ids.give(wanted, "info", digest(datum.name)[:4])
        )
    for store in _store_names(form):
        names.stores[key(store)] = StoreId(
            names.ids.give(f"store_{slug(store)}", digest(store)[:4])
        )
    for partner in form.partners:
        names.pools[partner.id] = names.element(f"pool_{partner.id}")
        names.processes[partner.id] = names.element(f"process_{partner.id}")
        for role in partner.roles:
            wanted = f"lane_{partner.id}_{slug(role)}"
            names.lanes[partner.id, role] = ElementId(names.ids.give(wanted, digest(role)[:4]))
    return names


def _store_names(form: Form) -> list[str]:
    """Return the names of the places somebody writes, reads or finds filled, sorted."""
    held = holdings(form)
    used = set(held.held_from_the_outset).union(*held.reads.values(), *held.writes.values())
    by_key: dict[str, str] = {}
    for passing in form.passings:
        if key(passing.store) in used:
            by_key.setdefault(key(passing.store), passing.store)
    return [by_key[k] for k in sorted(by_key)]


def _pool(form: Form, partner: PartnerId, names: _Names) -> Pool:
    process = names.processes[partner] if form.of_partner[partner] else None
    return Pool(names.pools[partner], form.partner[partner].name, process, partner)


# --- one pool -------------------------------------------------------------------------------


@dataclass
class _Weaver:
    """Lays the nodes of one pool in order and ties them."""

    form: Form
    partner: PartnerId
    names: _Names
    nodes: list[FlowNode] = field(default_factory=list)
    flows: list[SequenceFlow] = field(default_factory=list)
    arrivals: dict[Sending, ElementId] = field(default_factory=dict)

    def add(self, node: str, kind: NodeKind, beside: FormActivity, name: str = "") -> ElementId:
        made = FlowNode(
            self.names.element(node),
            kind,
            name,
            process=self.names.processes[self.partner],
            pool=self.names.pools[self.partner],
            lane=self.names.lanes.get((self.partner, beside.role)),
            phase=beside.step,
        )
        self.nodes.append(made)
        return made.id

    def amend(self, node: ElementId, **changes: object) -> None:
        index = next(i for i, n in enumerate(self.nodes) if n.id == node)
        self.nodes[index] = replace(self.nodes[index], **changes)  # type: ignore[arg-type]

    def tie(
        self, source: ElementId, target: ElementId, branch: Branch | None = None
    ) -> SequenceFlow:
        flow = SequenceFlow(
            self.names.element(f"flow_{source}_to_{target}"),
            source,
            target,
            name=branch.answer if branch else "",
            default=branch.otherwise if branch else False,
            probability=branch.share if branch else None,
        )
        self.flows.append(flow)
        return flow

    def wait(self, sending: Sending, node: ElementId, name: str) -> None:
        self.amend(node, name=name, events=(EventDefinition(EventKind.MESSAGE),))
        self.arrivals[sending] = node


def _strand(form: Form, partner: PartnerId, told: tuple[Sending, ...], names: _Names) -> _Strand:
    mine = form.of_partner[partner]
    if not mine:
        return _Strand((), (), {})
    weaver = _Weaver(form, partner, names)
    start = weaver.add(f"start_{partner}", NodeKind.START_EVENT, mine[0])
    entries: dict[str, tuple[ElementId, ElementId]] = {}
    exits: dict[str, ElementId] = {}
    ways = _ways(form, mine)
    for activity in mine:
        waits = [s for s in told if s.needing == activity.id]
        if activity == mine[0] and waits:
            weaver.wait(waits[0], start, ", ".join(waits[0].what))
            waits = waits[1:]
        entries[activity.id] = _entry(weaver, activity, waits, _arriving(ways, activity, mine))
        exits[activity.id] = _exit(weaver, activity, ways[activity.id])
    end = weaver.add(f"end_{partner}", NodeKind.END_EVENT, mine[-1])
    place = {a.id: n for n, a in enumerate(mine)}
    weaver.tie(start, entries[mine[0].id][0])
    for activity in mine:
        for branch in ways[activity.id]:
            back = branch.then is not None and place[branch.then] <= place[activity.id]
            target = entries[branch.then][1 if back else 0] if branch.then else end
            flow = weaver.tie(exits[activity.id], target, branch)
            if branch.otherwise:
                weaver.amend(exits[activity.id], default_flow=flow.id)
    return _Strand(tuple(weaver.nodes), tuple(weaver.flows), weaver.arrivals)


def _ways(form: Form, mine: tuple[FormActivity, ...]) -> dict[str, list[Branch]]:
    """Return how each activity goes on: its branches, else to the next in order."""
    ways: dict[str, list[Branch]] = {}
    for branch in form.branches:
        ways.setdefault(branch.after, []).append(branch)
    followers = [*(a.id for a in mine[1:]), None]
    return {
        a.id: ways.get(a.id) or [Branch(a.id, then)]
        for a, then in zip(mine, followers, strict=True)
    }


def _arriving(
    ways: dict[str, list[Branch]], activity: FormActivity, mine: tuple[FormActivity, ...]
) -> tuple[int, int]:
    """Count the ways that lead forward and back to an activity."""
    place = {a.id: n for n, a in enumerate(mine)}
    sources = [place[b.after] for bs in ways.values() for b in bs if b.then == activity.id]
    forward = sum(source < place[activity.id] for source in sources)
    forward += activity == mine[0]
    return forward, len(sources) + (activity == mine[0]) - forward


def _entry(
    weaver: _Weaver,
    activity: FormActivity,
    waits: list[Sending],
    arriving: tuple[int, int],
) -> tuple[ElementId, ElementId]:
    """Lay what stands before an activity, and the activity; return where ways on and back enter.

    Ways forward meet, then the waits follow, then ways back join in, then the activity.
    """
    forward, back = arriving
    chain: list[ElementId] = []
    if forward > 1 or (back and forward + back > 1 and not waits):
        chain.append(weaver.add(f"join_{activity.id}", NodeKind.EXCLUSIVE_GATEWAY, activity))
    for sending in waits:
        wait = f"wait_{activity.id}_for_{sending.giving or sending.giver}"
        node = weaver.add(wait, NodeKind.INTERMEDIATE_CATCH_EVENT, activity)
        weaver.wait(sending, node, ", ".join(sending.what))
        chain.append(node)
    again: ElementId | None = None
    if back and waits:
        again = weaver.add(f"again_{activity.id}", NodeKind.EXCLUSIVE_GATEWAY, activity)
        chain.append(again)
    task = _task(weaver, activity)
    chain.append(task)
    for source, target in pairwise(chain):
        weaver.tie(source, target)
    return chain[0], again or chain[0]


def _task(weaver: _Weaver, activity: FormActivity) -> ElementId:
    task = FlowNode(
        ElementId(activity.id),
        NodeKind.TASK,
        activity.name,
        process=weaver.names.processes[weaver.partner],
        pool=weaver.names.pools[weaver.partner],
        lane=weaver.names.lanes.get((weaver.partner, activity.role)),
        phase=activity.step,
        coproduced=activity.coproduced,
    )
    weaver.nodes.append(task)
    return task.id


def _exit(weaver: _Weaver, activity: FormActivity, ways: list[Branch]) -> ElementId:
    if len(ways) < 2:
        return ElementId(activity.id)
    question = next((b.question for b in ways if b.question), "")
    fork = weaver.add(f"choice_{activity.id}", NodeKind.EXCLUSIVE_GATEWAY, activity, question)
    weaver.tie(ElementId(activity.id), fork)
    return fork


# --- information ----------------------------------------------------------------------------


def _messages(
    form: Form,
    told: tuple[Sending, ...],
    strands: dict[PartnerId, _Strand],
    names: _Names,
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


def _datum_ids_held(form: Form, names: _Names) -> dict[str, _Held]:
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


def _data(form: Form, names: _Names) -> tuple[Datum, ...]:
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


def _stores(form: Form, names: _Names) -> tuple[Store, ...]:
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
        for store in _store_names(form)
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
