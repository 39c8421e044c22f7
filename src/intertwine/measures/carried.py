"""A program that also carries what is known of one datum: who holds it, where, by what permission.

Each fact of `Facts` becomes a place that, once marked, stays marked. A step whose doing depends
on facts becomes one step for each way they can be; a message that may bring the datum goes by a
channel of its own when it does. The explorer then answers questions about information as it
answers those about behaviour, and nothing about a gateway is said twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from intertwine.measures.information_flow import Facts
from intertwine.model.elements import FlowNode
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.net import Net, Step
from intertwine.semantics.program import Arcs, PlaceKind, Program, StepKind, Timing

_BOOK_KEEPING = frozenset({StepKind.INNER, StepKind.ROUTE})


@dataclass(frozen=True)
class Carried:
    """The program with facts. Its steps are variants of the compiled map's."""

    facts: Facts
    compiled: Compiled
    program: Program
    origin: tuple[int, ...]
    """The step of the compiled map that each step stands for."""
    brought: tuple[int, ...]
    """The facts that a step's messages bring before it does anything."""
    places: tuple[tuple[int, int], ...]
    """The place of each fact, with its bit."""

    def node(self, step: int) -> FlowNode | None:
        """Return the node whose step it is."""
        element = self.compiled.elements[self.compiled.program.step_element[self.origin[step]]]
        return self.facts.service.node.get(element)

    def tells(self, step: int) -> bool:
        """Return whether the step sends messages."""
        send = self.program.send
        return bool(send.start[step] < send.start[step + 1])

    def kind(self, step: int) -> StepKind:
        """Return what the step is to people."""
        return StepKind(int(self.compiled.program.step_kind[self.origin[step]]))


def carried(facts: Facts, compiled: Compiled) -> Carried:
    """Return the program of a map with the facts about one datum."""
    return _Carrying(facts, compiled).done()


class _Carrying:
    def __init__(self, facts: Facts, compiled: Compiled) -> None:
        self.facts, self.compiled = facts, compiled
        self.program = compiled.program
        self.net = Net()
        self.origin: list[int] = []
        self.brought: list[int] = []
        p = self.program
        for parent, element in zip(p.scope_parent, p.scope_element, strict=True):
            self.net.scope(int(element), parent=int(parent))
        for kind, element, scope, first in zip(
            p.place_kind, p.place_element, p.place_scope, p.initial, strict=True
        ):
            self.net.place(PlaceKind(int(kind)), int(element), int(scope), initial=int(first))
        self.bit_place = {
            bit: self.net.place(PlaceKind.MEMORY, -1, -1, initial=bool(facts.outset & bit))
            for bit in facts.bits
        }
        for sender, receiver in zip(p.channel_from, p.channel_to, strict=True):
            self.net.channel(int(sender), int(receiver))
        self.with_datum = {
            channel: self.net.channel(int(p.channel_from[channel]), int(p.channel_to[channel]))
            for channel in range(p.channels)
            if self._may_carry(channel)
        }
        for join in range(len(p.joins.before)):
            self.net.join(_row(p.joins.flows, join))
        self.net.groups = int(p.step_group.max(initial=-1)) + 1

    def done(self) -> Carried:
        for step in range(self.program.steps):
            for variant, brought in self._variants(step):
                self.net.add(variant)
                self.origin.append(step)
                self.brought.append(brought)
        return Carried(
            self.facts,
            self.compiled,
            self.net.program(),
            tuple(self.origin),
            tuple(self.brought),
            tuple((place, bit) for bit, place in self.bit_place.items()),
        )

    def _may_carry(self, channel: int) -> bool:
        messages = self.facts.service.message
        return any(
            self.facts.datum in messages[flow].carries for flow in self.compiled.channels[channel]
        )

    def _variants(self, step: int) -> Iterator[tuple[Step, int]]:
        """Yield a step for each way the facts it depends on can be."""
        p = self.program
        node = self.facts.service.node.get(self.compiled.elements[p.step_element[step]])
        received = _row(p.receive, step)
        flagged = [c for c in received if c in self.with_datum and p.channel_from[c] >= 0]
        given = node is not None and any(
            c in self.with_datum and p.channel_from[c] < 0 for c in received
        )
        relevant = self._relevant(step, node)
        seen: set[tuple[object, ...]] = set()
        for values in product((False, True), repeat=len(relevant)):
            before = sum(bit for bit, value in zip(relevant, values, strict=True) if value)
            for flags in product((False, True), repeat=len(flagged)):
                holding = self.facts.holds(node) if node is not None else 0
                brought = holding if given or any(flags) else 0
                after = self._after(step, node, before | brought)
                carrying = dict(zip(flagged, flags, strict=True))
                variant = self._variant(step, node, relevant, before, after, carrying)
                key = (tuple(variant.while_), tuple(variant.unless), tuple(variant.receive))
                if key not in seen:
                    seen.add(key)
                    yield variant, brought

    def _relevant(self, step: int, node: FlowNode | None) -> list[int]:
        """Return the facts on which it depends what a step does."""
        if node is None or StepKind(int(self.program.step_kind[step])) in _BOOK_KEEPING:
            return []
        datum = self.facts.datum
        bits = []
        if datum in node.needs or datum in node.fetches:
            bits += [self.facts.contains(store) for store in node.reads]
        tells = any(c in self.with_datum for c in _row(self.program.send, step))
        writes = node.writes and (datum in node.needs or datum in node.produces)
        if tells or writes:
            bits.append(self.facts.holds(node))
        return sorted({b for b in bits if b})

    def _after(self, step: int, node: FlowNode | None, facts: int) -> int:
        kind = StepKind(int(self.program.step_kind[step]))
        if node is None or kind in _BOOK_KEEPING:
            return facts
        if kind is StepKind.BEGIN:
            return self.facts.looked_up(node, facts)
        return self.facts.done(node, facts)

    def _variant(
        self,
        step: int,
        node: FlowNode | None,
        relevant: Sequence[int],
        before: int,
        after: int,
        flags: dict[int, bool],
    ) -> Step:
        p = self.program
        true = [self.bit_place[b] for b in relevant if before & b]
        false = [self.bit_place[b] for b in relevant if not before & b]
        new = [place for bit, place in self.bit_place.items() if after & bit and not before & bit]
        held = node is not None and bool(after & self.facts.holds(node))
        first, last = p.move.start[step], p.move.start[step + 1]
        moves = zip(p.move.source[first:last], p.move.target[first:last], strict=True)
        return Step(
            StepKind(int(p.step_kind[step])),
            int(p.step_element[step]),
            timing=Timing(int(p.step_timing[step])),
            choice=int(p.step_choice[step]),
            mask=int(p.step_mask[step]),
            group=int(p.step_group[step]),
            take=_row(p.take, step),
            give=_row(p.give, step),
            while_=[*_row(p.while_, step), *true],
            unless=[*_row(p.unless, step), *false],
            clear=_row(p.clear, step),
            set_=[*_row(p.set_, step), *new],
            move={int(a): int(b) for a, b in moves},
            receive=[self.with_datum[c] if flags.get(c) else c for c in _row(p.receive, step)],
            send=[
                self.with_datum[c] if held and c in self.with_datum else c
                for c in _row(p.send, step)
            ],
            join=int(p.step_join[step]),
        )


def _row(arcs: Arcs, row: int) -> list[int]:
    """Return the numbers of a row, each as often as its weight says."""
    rows = slice(int(arcs.start[row]), int(arcs.start[row + 1]))
    return [int(n) for n in np.repeat(arcs.place[rows], arcs.weight[rows])]
