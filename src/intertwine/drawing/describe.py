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


def summary(service_map: ServiceMap) -> str:
    """Return one sentence: who takes part, how many steps, hand-offs and co-produced steps."""
    steps = service_map.activities
    return say(
        "drawing-summary",
        {
            "partners": len(service_map.partners),
            "names": join(plain(p.name) or p.id for p in service_map.partners),
            "steps": len(steps),
            "hand_offs": len(service_map.messages),
            "coproduced": sum(step.coproduced for step in steps),
        },
    )


def describe(service_map: ServiceMap) -> Description:
    """Return the map in words, in reading order.

    Steps are all activities, and those events and gateways that have a name or take part in a
    hand-off. They follow the order of the work; steps that nobody performs stand last, under a
    partner without a name.
    """
    order = reading_order(service_map)
    shown = [node for node in order if _is_told(service_map, node)]
    numbers = {node.id: place for place, node in enumerate(shown, start=1)}
    partners = [
        PartnerText(
            partner=partner.id,
            name=partner.name or partner.id,
            black_box=partner.black_box,
            steps=_steps_of(service_map, shown, numbers, partner.id),
            sends=_passed(service_map, service_map.sent.get(partner.element, ()), out=True),
            receives=_passed(service_map, service_map.received.get(partner.element, ()), out=False),
        )
        for partner in service_map.partners
    ]
    nobody = _steps_of(service_map, shown, numbers, None)
    if nobody:
        partners.append(PartnerText(None, say("drawing-nobody"), black_box=False, steps=nobody))
    return Description(summary(service_map), tuple(partners))


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


def _steps_of(
    service_map: ServiceMap,
    shown: list[FlowNode],
    numbers: Mapping[ElementId, int],
    partner: PartnerId | None,
) -> tuple[StepText, ...]:
    return tuple(
        _step(service_map, node, numbers)
        for node in shown
        if service_map.partner_of(node.id) == partner
    )


def _step(service_map: ServiceMap, node: FlowNode, numbers: Mapping[ElementId, int]) -> StepText:
    after = _next(service_map, node.id, numbers)
    return StepText(
        element=node.id,
        number=numbers[node.id],
        name=plain(node.name),
        kind=say(f"kind-{node.kind}"),
        actor=service_map.label(node.lane) if node.lane else "",
        phase=node.phase,
        coproduced=node.coproduced,
        needs=tuple(_datum(service_map, datum) for datum in node.needs),
        sends=_passed(service_map, service_map.sent.get(node.id, ()), out=True),
        receives=_passed(service_map, service_map.received.get(node.id, ()), out=False),
        then=tuple(_told_name(service_map, element, numbers) for element in after),
    )


def _next(
    service_map: ServiceMap, element: ElementId, numbers: Mapping[ElementId, int]
) -> tuple[ElementId, ...]:
    """Return the told nodes that follow, looking through those that are not told."""
    found: dict[ElementId, None] = {}
    seen = {element}
    open_ones = [flow.target for flow in service_map.outgoing.get(element, ())]
    while open_ones:
        following = open_ones.pop(0)
        if following in seen:
            continue
        seen.add(following)
        if following in numbers:
            found[following] = None
        else:
            open_ones += [flow.target for flow in service_map.outgoing.get(following, ())]
    return tuple(found)


def _told_name(
    service_map: ServiceMap, element: ElementId, numbers: Mapping[ElementId, int]
) -> str:
    node = service_map.node[element]
    return plain(node.name) or f"{say(f'kind-{node.kind}')} {numbers[element]}"


def _passed(
    service_map: ServiceMap, messages: tuple[MessageFlow, ...], *, out: bool
) -> tuple[Passing, ...]:
    passings = []
    for message in messages:
        other = message.target if out else message.source
        partner = service_map.partner_of(other)
        node = service_map.node.get(other)
        passings.append(
            Passing(
                what=plain(message.name or message.message_name)
                or join(_datum(service_map, datum) for datum in message.carries),
                who=service_map.label(partner or other),
                where=plain(node.name) if node else "",
            )
        )
    return tuple(passings)


def _datum(service_map: ServiceMap, datum: DatumId) -> str:
    known = service_map.datum.get(datum)
    return plain(known.name if known else datum) or say("drawing-unnamed")
