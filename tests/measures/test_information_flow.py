"""The analysis against a search through every order of events, on random collaborations.

Block-structured inside (sequences, choices, loops, parallel parts). With two pools and one message
that starts the second, what is lacking must be found exactly. With three pools of two lanes, a
store, waiting for messages and for the first of two events, nothing may be overlooked; whatever
the analysis finds beyond is settled by the search.
"""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from intertwine.measures.information_flow import Facts, information_flow
from intertwine.measures.witness import Moment, can_be_told, run_to
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
from intertwine.model.kinds import Basis, DatumKind, EventKind, NodeKind
from intertwine.model.service_map import ServiceMap

D = DatumId("d")


class Maker:
    """Builds one random collaboration: a sender pool whose messages start or reach others."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.nodes: list[FlowNode] = []
        self.flows: list[SequenceFlow] = []
        self.messages: list[MessageFlow] = []
        self.count = 0

    def id(self, prefix: str) -> ElementId:
        self.count += 1
        return ElementId(f"{prefix}{self.count}")

    def node(self, kind: NodeKind, pool: str, **more: object) -> ElementId:
        id_ = self.id("n")
        self.nodes.append(
            FlowNode(id_, kind, str(id_), ElementId(f"p_{pool}"), ElementId(pool), **more)  # type: ignore[arg-type]
        )
        return id_

    def flow(self, source: ElementId, target: ElementId) -> None:
        self.flows.append(SequenceFlow(self.id("f"), source, target))

    def task(self, pool: str) -> ElementId:
        roll = self.chance.random
        return self.node(
            NodeKind.TASK,
            pool,
            needs=(D,) if roll() < 0.3 else (),
            produces=(D,) if roll() < 0.25 else (),
            grants=(Grant((D,)),) if roll() < 0.15 else (),
        )

    def block(self, pool: str, depth: int) -> tuple[ElementId, ElementId]:
        roll = self.chance.random()
        if depth == 0 or roll < 0.4:
            only = self.task(pool)
            return only, only
        if roll < 0.6:
            first, second = self.block(pool, depth - 1), self.block(pool, depth - 1)
            self.flow(first[1], second[0])
            return first[0], second[1]
        if roll < 0.7:
            join = self.node(NodeKind.EXCLUSIVE_GATEWAY, pool)
            split = self.node(NodeKind.EXCLUSIVE_GATEWAY, pool)
            body = self.block(pool, depth - 1)
            self.flow(join, body[0])
            self.flow(body[1], split)
            self.flow(split, join)
            return join, split
        kind = NodeKind.EXCLUSIVE_GATEWAY if roll < 0.85 else NodeKind.PARALLEL_GATEWAY
        split, join = self.node(kind, pool), self.node(kind, pool)
        for _ in range(2):
            branch = self.block(pool, depth - 1)
            self.flow(split, branch[0])
            self.flow(branch[1], join)
        return split, join

    def made(self) -> ServiceMap:
        sends: list[ElementId] = []
        for pool in ("a", "b"):
            trigger = (EventDefinition(EventKind.MESSAGE),) if pool == "b" else ()
            start = self.node(NodeKind.START_EVENT, pool, events=trigger)
            body = self.block(pool, 3)
            end = self.node(NodeKind.END_EVENT, pool)
            self.flow(start, body[0])
            self.flow(body[1], end)
            if pool == "a":
                sends = [n.id for n in self.nodes if n.kind is NodeKind.TASK]
            else:
                sender = self.chance.choice(sends)
                self.messages.append(
                    MessageFlow(ElementId("m"), sender, start, carries=(D,), declared=True)
                )
        pools = tuple(Pool(ElementId(p), p, ElementId(f"p_{p}"), PartnerId(p)) for p in ("a", "b"))
        return ServiceMap(
            "random",
            partners=tuple(MapPartner(p.partner, p.name, p.id) for p in pools),
            pools=pools,
            nodes=tuple(self.nodes),
            flows=tuple(self.flows),
            messages=tuple(self.messages),
            data=(Datum(D, "d", DatumKind.DECLARED, basis=Basis.CONSENT),),
        )


class Wider(Maker):
    """Three pools of two lanes, messages back into waiting events, a store that all may use."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.waiting: list[ElementId] = []

    def task(self, pool: str) -> ElementId:
        own = super().task(pool)
        roll = self.chance.random
        store = (StoreId("s"),)
        self.nodes[-1] = replace(
            self.nodes[-1],
            lane=ElementId(f"{pool}{self.chance.choice('12')}"),
            reads=store if roll() < 0.1 else (),
            writes=store if roll() < 0.1 else (),
        )
        return own

    def event(self, pool: str, kind: EventKind) -> ElementId:
        lane = ElementId(f"{pool}{self.chance.choice('12')}")
        trigger = (EventDefinition(kind),)
        own = self.node(NodeKind.INTERMEDIATE_CATCH_EVENT, pool, events=trigger, lane=lane)
        if kind is EventKind.MESSAGE:
            self.waiting.append(own)
        return own

    def block(self, pool: str, depth: int) -> tuple[ElementId, ElementId]:
        roll = self.chance.random()
        if depth and roll < 0.12:
            own = self.event(pool, EventKind.MESSAGE)
            return own, own
        if depth and roll < 0.24:
            split = self.node(NodeKind.EVENT_BASED_GATEWAY, pool)
            join = self.node(NodeKind.EXCLUSIVE_GATEWAY, pool)
            for kind in (EventKind.MESSAGE, EventKind.TIMER):
                first, branch = self.event(pool, kind), self.block(pool, depth - 1)
                self.flow(split, first)
                self.flow(first, branch[0])
                self.flow(branch[1], join)
            return split, join
        return super().block(pool, depth)

    def made(self) -> ServiceMap:
        starts = []
        for name in ("a", "b", "c"):
            trigger = () if name == "a" else (EventDefinition(EventKind.MESSAGE),)
            start = self.node(
                NodeKind.START_EVENT, name, events=trigger, lane=ElementId(f"{name}1")
            )
            starts.append(start)
            body = self.block(name, 2)
            end = self.node(NodeKind.END_EVENT, name, lane=ElementId(f"{name}1"))
            first = self.task(name)
            self.flow(start, first)
            self.flow(first, body[0])
            self.flow(body[1], end)
        pool_of = {n.id: n.pool for n in self.nodes}
        tasks = [n.id for n in self.nodes if n.kind is NodeKind.TASK]
        for target in (*starts[1:], *self.waiting):
            senders = [n for n in tasks if pool_of[n] != pool_of[target]]
            self.messages.append(
                MessageFlow(
                    self.id("m"), self.chance.choice(senders), target, carries=(D,), declared=True
                )
            )
        pools = tuple(
            Pool(ElementId(p), p, ElementId(f"p_{p}"), PartnerId(p)) for p in ("a", "b", "c")
        )
        return ServiceMap(
            "random",
            partners=tuple(MapPartner(p.partner, p.name, p.id) for p in pools),
            pools=pools,
            lanes=tuple(
                Lane(ElementId(f"{p.id}{n}"), f"{p.id}{n}", ElementId(f"p_{p.id}"), p.id)
                for p in pools
                for n in "12"
            ),
            nodes=tuple(self.nodes),
            flows=tuple(self.flows),
            messages=tuple(self.messages),
            data=(Datum(D, "d", DatumKind.DECLARED, basis=Basis.CONSENT),),
            stores=(Store(StoreId("s"), "s"),),
        )


@pytest.mark.parametrize("seed", range(60))
def test_what_the_analysis_finds_a_run_shows_and_the_reverse(seed: int) -> None:
    service = Maker(seed).made()
    assert can_be_told(service)
    flow = information_flow(service, D)
    facts: Facts = flow.facts
    for node in service.nodes:
        if D not in node.needs:
            continue

        def lacks(moment: Moment, node: FlowNode = node) -> bool:
            return moment.node.id == node.id and not facts.looked_up(
                node, moment.before
            ) & facts.holds(node)

        shown = run_to(facts, lacks)
        if shown is not None:
            assert bool(shown) == bool(flow.lacking(node)), node.id
    for message in service.messages:
        enough = facts.granted(PartnerId("b"))

        def passes(moment: Moment, message: MessageFlow = message, enough: int = enough) -> bool:
            sends = moment.tells and moment.node.id == message.source
            sends = sends and facts.brings(message, moment.after)
            return sends and not moment.after & enough

        shown = run_to(facts, passes)
        if shown is not None:
            assert flow.without_permission(message) or not shown


FAST, ALL = range(60), range(60, 300)


@pytest.mark.parametrize("seed", FAST)
def test_nothing_that_a_run_shows_is_overlooked(seed: int) -> None:
    assert_nothing_overlooked(Wider(seed).made())


@pytest.mark.slow
@pytest.mark.parametrize("seed", ALL)
def test_nothing_that_a_run_shows_is_overlooked_on_more_maps(seed: int) -> None:
    assert_nothing_overlooked(Wider(seed).made())


def assert_nothing_overlooked(service: ServiceMap) -> None:
    assert can_be_told(service)
    flow = information_flow(service, D)
    facts = flow.facts
    for node in service.nodes:
        if D not in node.needs:
            continue

        def lacks(moment: Moment, node: FlowNode = node) -> bool:
            found = facts.looked_up(node, moment.before)
            return moment.node.id == node.id and not found & facts.holds(node)

        def has(moment: Moment, node: FlowNode = node) -> bool:
            found = facts.looked_up(node, moment.before)
            return moment.node.id == node.id and bool(found & facts.holds(node))

        if isinstance(run_to(facts, lacks), tuple):
            assert flow.lacking(node), node.id
        if isinstance(run_to(facts, has), tuple):
            assert facts.reachable & facts.holds(node), node.id
    for message in service.messages:

        def brings(moment: Moment, message: MessageFlow = message) -> bool:
            told = moment.tells and moment.node.id == message.source
            return told and facts.brings(message, moment.after)

        if isinstance(run_to(facts, brings), tuple):
            assert facts.brings(message, facts.reachable), message.id
        enough = facts.granted(service.partner_of(message.target))

        def ungated(moment: Moment, message: MessageFlow = message, enough: int = enough) -> bool:
            return brings(moment, message) and not moment.after & enough

        if isinstance(run_to(facts, ungated), tuple):
            assert any(not f & enough for f in flow.at_send(message)), message.id
