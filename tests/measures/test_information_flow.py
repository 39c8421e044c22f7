"""The analysis against a search through every order of events, on random collaborations.

Two pools, block-structured inside (sequences, choices, loops, parallel parts), the second one
started by a message of the first. What is lacking must be found exactly; what can pass without
permission must never be overlooked, and whatever is found beyond is settled by the search.
"""

from __future__ import annotations

import random

import pytest

from intertwine.measures.information_flow import Facts, information_flow
from intertwine.measures.witness import Moment, can_be_told, run_to
from intertwine.model.elements import (
    Datum,
    EventDefinition,
    FlowNode,
    Grant,
    MapPartner,
    MessageFlow,
    Pool,
    SequenceFlow,
)
from intertwine.model.ids import DatumId, ElementId, PartnerId
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

        shown = run_to(facts, lacks, most=3_000)
        if shown is not None:
            assert bool(shown) == bool(flow.lacking(node)), node.id
    for message in service.messages:
        enough = facts.granted(PartnerId("b"))

        def passes(moment: Moment, message: MessageFlow = message, enough: int = enough) -> bool:
            sends = moment.node.id == message.source and facts.brings(message, moment.after)
            return sends and not moment.after & enough

        shown = run_to(facts, passes, most=3_000)
        if shown is not None:
            assert flow.without_permission(message) or not shown
