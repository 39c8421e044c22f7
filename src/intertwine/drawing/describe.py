"""A map as text: partners, their steps in the order of the service, what each sends and needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intertwine.drawing.svg import plain
from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.ids import DatumId, ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.wording import join, say


@dataclass(frozen=True, slots=True)
class Passing:
    """Something that passes between a step and somebody else. `what` is "" for a bare notice."""

    what: str
    who: str
    where: str = ""
    """The step or event at the other end, "" for a whole organisation."""


@dataclass(frozen=True, slots=True)
class StepText:
    """One step in words. `number` counts along the whole service, not inside a partner."""

    element: ElementId
    number: int
    name: str
    kind: str
    actor: str = ""
    phase: str = ""
    coproduced: bool = False
    needs: tuple[str, ...] = ()
    sends: tuple[Passing, ...] = ()
    receives: tuple[Passing, ...] = ()
    then: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PartnerText:
    """One partner in words. A black box has no steps, only what passes in and out."""

    partner: PartnerId | None
    name: str
    black_box: bool
    steps: tuple[StepText, ...] = ()
    sends: tuple[Passing, ...] = ()
    receives: tuple[Passing, ...] = ()


@dataclass(frozen=True, slots=True)
class Description:
    """A whole map in words, partners in the map's order."""

    summary: str
    partners: tuple[PartnerText, ...]


def summary(service_map: ServiceMap, *, language: str = "en") -> str:
    """Return one sentence: who takes part, how many steps, hand-offs and co-produced steps."""
    steps = service_map.activities
    return say(
        "drawing-summary",
        {
            "partners": len(service_map.partners),
            "names": tuple(plain(p.name) or p.id for p in service_map.partners),
            "steps": len(steps),
            "hand_offs": len(service_map.messages),
            "coproduced": sum(step.coproduced for step in steps),
        },
        language=language,
    )


def describe(service_map: ServiceMap, *, language: str = "en") -> Description:
    """Return the map in words, in reading order.

    Steps are all activities, and those events and gateways that have a name or take part in a
    hand-off. They follow the order of the work; steps that nobody performs stand last, under a
    partner without a name.
    """
    order = reading_order(service_map)
    shown = [node for node in order if _is_told(service_map, node)]
    numbers = {node.id: place for place, node in enumerate(shown, start=1)}
    teller = _Teller(service_map, tuple(shown), numbers, language)
    partners = [
        PartnerText(
            partner=partner.id,
            name=partner.name or partner.id,
            black_box=partner.black_box,
            steps=teller.steps_of(partner.id),
            sends=teller.passed(service_map.sent.get(partner.element, ()), out=True),
            receives=teller.passed(service_map.received.get(partner.element, ()), out=False),
        )
        for partner in service_map.partners
    ]
    nobody = teller.steps_of(None)
    if nobody:
        name = say("drawing-nobody", language=language)
        partners.append(PartnerText(None, name, black_box=False, steps=nobody))
    return Description(summary(service_map, language=language), tuple(partners))


def reading_order(service_map: ServiceMap) -> tuple[FlowNode, ...]:
    """Return all nodes in the order of the work: phases first, then sequence flows and messages.

    Where the work goes in circles, the circle is entered at the node that stands first in the
    file. The inside of a sub-process follows it.
    """
    place = {node.id: index for index, node in enumerate(service_map.nodes)}
    phase = {name: index for index, name in enumerate(service_map.phases)}
    before = _predecessors(service_map)
    waiting = dict(place)
    ordered: list[FlowNode] = []

    def rank(element: ElementId) -> tuple[int, int]:
        node = service_map.node[element]
        return phase.get(node.phase, -1 if node.kind is NodeKind.START_EVENT else 0), place[element]

    while waiting:
        free = [e for e in waiting if not any(b in waiting for b in before.get(e, ()))]
        chosen = min(free or [_entry(waiting, before, place)], key=rank)
        del waiting[chosen]
        ordered.append(service_map.node[chosen])
    return tuple(ordered)


def _entry(
    waiting: Mapping[ElementId, int],
    before: Mapping[ElementId, set[ElementId]],
    place: Mapping[ElementId, int],
) -> ElementId:
    """Return where a circle is entered: where the work already comes from outside it."""
    entered = [e for e in waiting if any(b not in waiting for b in before.get(e, ()))]
    return min(entered or waiting, key=lambda e: place[e])


def _predecessors(service_map: ServiceMap) -> dict[ElementId, set[ElementId]]:
    before: dict[ElementId, set[ElementId]] = {}

    def add(source: ElementId, target: ElementId) -> None:
        if source != target and source in service_map.node and target in service_map.node:
            before.setdefault(target, set()).add(source)

    for flow in service_map.flows:
        add(flow.source, flow.target)
    for message in service_map.messages:
        add(message.source, message.target)
    for node in service_map.nodes:
        if node.parent is not None:
            add(node.parent, node.id)
        if node.attached_to is not None:
            add(node.attached_to, node.id)
    return before


def _is_told(service_map: ServiceMap, node: FlowNode) -> bool:
    talks = node.id in service_map.sent or node.id in service_map.received
    return node.is_activity or bool(plain(node.name)) or talks


@dataclass(frozen=True)
class _Teller:
    """Tells the steps of one map; `numbers` count those that are told."""

    map: ServiceMap
    shown: tuple[FlowNode, ...]
    numbers: Mapping[ElementId, int]
    language: str

    def steps_of(self, partner: PartnerId | None) -> tuple[StepText, ...]:
        return tuple(
            self.step(node) for node in self.shown if self.map.partner_of(node.id) == partner
        )

    def step(self, node: FlowNode) -> StepText:
        return StepText(
            element=node.id,
            number=self.numbers[node.id],
            name=plain(node.name),
            kind=say(_kind(node), language=self.language),
            actor=self.map.label(node.lane) if node.lane else "",
            phase=node.phase,
            coproduced=node.coproduced,
            needs=tuple(self.datum(datum) for datum in node.needs),
            sends=self.passed(self.map.sent.get(node.id, ()), out=True),
            receives=self.passed(self.map.received.get(node.id, ()), out=False),
            then=tuple(self.told_name(element) for element in self.following(node.id)),
        )

    def following(self, element: ElementId) -> tuple[ElementId, ...]:
        """Return the told nodes that follow, looking through those that are not told."""
        found: dict[ElementId, None] = {}
        seen = {element}
        open_ones = [flow.target for flow in self.map.outgoing.get(element, ())]
        while open_ones:
            following = open_ones.pop(0)
            if following in seen:
                continue
            seen.add(following)
            if following in self.numbers:
                found[following] = None
            else:
                open_ones += [flow.target for flow in self.map.outgoing.get(following, ())]
        return tuple(found)

    def told_name(self, element: ElementId) -> str:
        node = self.map.node[element]
        kind = say(_kind(node), language=self.language)
        return plain(node.name) or f"{kind} {self.numbers[element]}"

    def passed(self, messages: tuple[MessageFlow, ...], *, out: bool) -> tuple[Passing, ...]:
        passings = []
        for message in messages:
            other = message.target if out else message.source
            partner = self.map.partner_of(other)
            node = self.map.node.get(other)
            carried = (self.datum(datum) for datum in message.carries)
            passings.append(
                Passing(
                    what=plain(message.name or message.message_name)
                    or join(carried, language=self.language),
                    who=self.map.label(partner or other),
                    where=plain(node.name) if node else "",
                )
            )
        return tuple(passings)

    def datum(self, datum: DatumId) -> str:
        known = self.map.datum.get(datum)
        name = plain(known.name if known else datum)
        return name or say("drawing-unnamed", language=self.language)


def _kind(node: FlowNode) -> str:
    """Return the word for a kind of node; BPMN draws no mark for steps done one at a time."""
    return f"kind-{node.kind}" + ("-in-turn" if node.in_turn else "")
