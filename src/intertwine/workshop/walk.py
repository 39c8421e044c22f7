"""A walk through the map, one step at a time, as the room follows one case.

A walk is where the case has been (`trail`); everything else is read from the map. Gateways and
events are looked through unless they ask something of the room: a choice, or something awaited.
What may follow is seen from the drawing alone here; `case` follows the same trail through the
running map.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from intertwine.model.elements import FlowNode, MessageFlow, SequenceFlow
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap

CHOOSING = frozenset(
    {
        NodeKind.EXCLUSIVE_GATEWAY,
        NodeKind.INCLUSIVE_GATEWAY,
        NodeKind.COMPLEX_GATEWAY,
        NodeKind.EVENT_BASED_GATEWAY,
    }
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A step the room can go to. `question` and `answer` are the words of the gateways between.

    `message` is what is told where the way there is a message to another partner, else None.
    """

    step: ElementId
    question: str = ""
    answer: str = ""
    message: ElementId | None = None


@dataclass(frozen=True, slots=True)
class Walk:
    """Where the room has been; the last step is where it stands. Empty before the start."""

    trail: tuple[ElementId, ...] = ()

    @property
    def here(self) -> ElementId | None:
        """Where the room stands; None before the first step."""
        return self.trail[-1] if self.trail else None


@dataclass(frozen=True, slots=True)
class Telling:
    """What one partner tells another at a step. `data` are the data it brings."""

    message: ElementId
    partner: PartnerId | None
    data: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StepWords:
    """What the room needs to know of a step, as ids and names of the map; no answers in it."""

    step: ElementId
    partner: PartnerId | None
    actor: str
    phase: str
    coproduced: bool
    purpose: str
    needs: tuple[str, ...]
    produces: tuple[str, ...]
    tells: tuple[Telling, ...]
    hears: tuple[Telling, ...]


def starts(service: ServiceMap, *, side: PartnerId | None = None) -> tuple[Choice, ...]:
    """Return where a walk can begin: the first steps of each process, or of one partner's."""
    begins = [n for n in service.nodes if n.kind is NodeKind.START_EVENT and n.parent is None]
    begins = begins or [n for n in service.nodes if not service.incoming.get(n.id)]
    found: dict[ElementId, Choice] = {}
    for node in begins:
        if node.id in service.received and not side:
            continue
        own = (Choice(node.id),) if node.is_activity else choices(service, node.id)
        for choice in own:
            if choice.message is None:
                found.setdefault(choice.step, choice)
    first = tuple(c for c in found.values() if side in (None, service.partner_of(c.step)))
    if first:
        return first
    steps = [n for n in service.activities if side in (None, service.partner_of(n.id))]
    return (Choice(steps[0].id),) if steps else ()


def choices(service: ServiceMap, element: ElementId) -> tuple[Choice, ...]:
    """Return the steps that can follow, with the words of the gateways that decide.

    First those in the order of the work, then those that a message sets going. Each step once,
    by its nearest way. A boundary event's way out belongs to its activity.
    """
    found: dict[ElementId, Choice] = {}
    seen = {element}
    ends = [element, *(b.id for b in service.boundary.get(element, ()))]
    todo: list[tuple[SequenceFlow | MessageFlow, Choice]] = [
        (way, Choice(element)) for end in ends for way in _ways(service, end)
    ]
    while todo:
        way, so_far = todo.pop(0)
        node = service.node.get(way.target)
        if node is None or node.id in seen:
            continue
        choice = _along(service, way, so_far)
        if node.is_activity:
            found.setdefault(node.id, replace(choice, step=node.id))
            continue
        seen.add(node.id)
        todo += [(onward, choice) for onward in _ways(service, node.id)]
    return tuple(sorted(found.values(), key=lambda c: c.message is not None))


def _ways(service: ServiceMap, end: ElementId) -> list[SequenceFlow | MessageFlow]:
    return [*service.outgoing.get(end, ()), *service.sent.get(end, ())]


def _along(service: ServiceMap, way: SequenceFlow | MessageFlow, so_far: Choice) -> Choice:
    if isinstance(way, MessageFlow):
        return replace(so_far, message=so_far.message or way.id)
    source = service.node.get(way.source)
    decides = source is not None and source.kind in CHOOSING
    event = source is not None and source.attached_to is not None
    if (decides and len(service.outgoing.get(way.source, ())) > 1) or (event and source):
        words = way.name or way.condition
        answer = " · ".join(filter(None, (so_far.answer, words)))
        question = so_far.question or (source.name if source else "")
        return replace(so_far, question=question, answer=answer)
    return so_far


def back(walk: Walk) -> Walk:
    """Return the walk one step back; at its beginning it stays where it is."""
    return Walk(walk.trail[:-1])


def jump(walk: Walk, service: ServiceMap, step: ElementId) -> Walk | None:
    """Return the walk at any step; what was passed before stays told. None for no such step."""
    return Walk((*walk.trail, step)) if step in service.node else None


def from_side(service: ServiceMap, side: PartnerId) -> tuple[ElementId, ...]:
    """Return a partner's own steps in the order of the file: the walk as that side sees it."""
    return tuple(n.id for n in service.activities if service.partner_of(n.id) == side)


def words(service: ServiceMap, element: ElementId) -> StepWords | None:
    """Return who acts, what they need and make, who tells what to whom; None for no such step."""
    node = service.node.get(element)
    if node is None:
        return None
    return StepWords(
        step=element,
        partner=service.partner_of(element),
        actor=_actor(service, node),
        phase=node.phase,
        coproduced=node.coproduced,
        purpose=node.purpose,
        needs=tuple(service.label(d) for d in node.needs),
        produces=tuple(service.label(d) for d in node.produces),
        tells=tuple(_telling(service, m, m.target) for m in _nearby(service, element, out=True)),
        hears=tuple(_telling(service, m, m.source) for m in _nearby(service, element, out=False)),
    )


def _actor(service: ServiceMap, node: FlowNode) -> str:
    lane = service.lane.get(node.lane) if node.lane else None
    return lane.name if lane else ""


def _nearby(service: ServiceMap, element: ElementId, *, out: bool) -> tuple[MessageFlow, ...]:
    """Return the messages of a step, and of the events right after it (out) or before it."""
    ends = [element]
    if out:
        near = [service.node.get(f.target) for f in service.outgoing.get(element, ())]
    else:
        near = [service.node.get(f.source) for f in service.incoming.get(element, ())]
    ends += [n.id for n in near if n is not None and n.is_event]
    table = service.sent if out else service.received
    return tuple(m for end in ends for m in table.get(end, ()))


def _telling(service: ServiceMap, message: MessageFlow, other: ElementId) -> Telling:
    data = tuple(service.label(d) for d in message.carries)
    return Telling(message.id, service.partner_of(other), data)
