"""Where a case is, in names: what happened, what can happen, who waits, who holds what.

The words around the names are the page's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pydantic import BaseModel

from intertwine.model.ids import DatumId, ElementId
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.holdings import Holdings, holdings
from intertwine.semantics.kept import compiled_once
from intertwine.semantics.program import StepKind
from intertwine.semantics.waits import Wait, Why
from intertwine.semantics.walk import Journey, Move, bookmark, move, take, worth_telling
from intertwine.web.tongues import Speak


class Doing(BaseModel):
    """Something that happened or can happen. `came` and `told` are the names of messages.

    A name is "" where the map has none.
    """

    element: str
    name: str
    partner: str
    actor: str
    kind: str
    question: str
    answer: str
    came: list[str]
    told: list[str]
    lacking: list[str]
    """What whoever does it needs and does not hold then."""
    path: str
    """The way up to and with it, as a bookmark."""


class WaitCard(BaseModel):
    """Work that cannot go on. `messages` or `sources` are what it waits for, from `partners`."""

    element: str
    name: str
    partner: str
    actor: str
    why: Why
    messages: list[str]
    sources: list[str]
    partners: list[str]


class MessageCard(BaseModel):
    """A message that was sent and not taken in."""

    element: str
    name: str
    sender: str
    receiver: str


class HoldingCard(BaseModel):
    """What an actor holds, and what they began something without and still lack."""

    actor: str
    partner: str
    holds: list[str]
    lacks: list[str]


class CasePage(BaseModel):
    """A case: `here` and `done` are elements of the map, the others in names."""

    path: str
    paths: list[str]
    """The ways to each decision before, the outset first and this one last."""
    here: list[str]
    done: list[str]
    happened: list[Doing]
    next: list[Doing]
    under_way: list[MessageCard]
    waits: list[WaitCard]
    holds: list[HoldingCard]
    over: bool
    stuck: bool
    """Nothing can happen any more, and work is left."""


def case_page(journey: Journey) -> CasePage:
    """Return where a case is and all that can be told of it."""
    service = journey.service
    here = tuple(dict.fromkeys(journey.here))
    known = holdings(service, journey.compiled, journey.log)
    return CasePage(
        path=bookmark(journey),
        paths=[_mark(journey, n) for n in range(len(journey.path) + 1)],
        here=list(here),
        done=list(dict.fromkeys(m.element for m in journey.happened if m.element not in here)),
        happened=_happened(journey, known),
        next=[_next(journey, m, known) for m in journey.moves],
        under_way=[_message(service, m) for m in journey.under_way],
        waits=[wait_card(service, w) for w in journey.waits] if here else [],
        holds=_holds(service, known),
        over=journey.over,
        stuck=journey.over and bool(journey.here),
    )


def not_run(service: ServiceMap, say: Speak) -> list[str]:
    """Return what of a map is not run, each with its reason."""
    return [
        say(
            "remark-of",
            {"element": service.label(r.element), "what": say(f"remark-{r.code}", r.params)},
        )
        for r in compiled_once(service).refused
    ]


def wait_card(service: ServiceMap, wait: Wait) -> WaitCard:
    """Return who waits, for what and from whom."""
    flows = {f.id: f.source for f in service.flows}
    ends = [service.message[m].source for m in wait.messages]
    return WaitCard(
        **_who(service, wait.element),
        why=wait.why,
        messages=names(service, wait.messages),
        sources=names(service, (flows[f] for f in wait.flows if f in flows)),
        partners=list(dict.fromkeys(service.partner_of(e) or "" for e in ends)),
    )


def doing(service: ServiceMap, move: Move, *, path: str, lacking: Iterable[str] = ()) -> Doing:
    """Return a move in names."""
    return Doing(
        **_who(service, move.element),
        kind=move.kind.name.lower(),
        question=move.question,
        answer=move.answer,
        came=names(service, move.receives),
        told=names(service, move.sends),
        lacking=list(lacking),
        path=path,
    )


def _happened(journey: Journey, known: Holdings) -> list[Doing]:
    """Return what is worth telling; what somebody lacked stands with the first time."""
    service = journey.service
    lacked: dict[ElementId, list[str]] = {}
    for element, datum in known.lacked:
        lacked.setdefault(element, []).extend(_data(service, (datum,)))
    told = frozenset(worth_telling(journey.happened))
    return [
        doing(
            service,
            m,
            path=_mark(journey, decisions),
            lacking=dict.fromkeys(lacked.pop(m.element, ())),
        )
        for m, decisions in _counted(journey)
        if m in told
    ]


def _counted(journey: Journey) -> Iterator[tuple[Move, int]]:
    """Yield all that happened, with the number of decisions up to then."""
    decided = 0
    for step in journey.log:
        if decided < len(journey.path) and journey.path[decided] == step:
            decided += 1
        yield move(journey.service, journey.compiled, step), decided


def _next(journey: Journey, move: Move, known: Holdings) -> Doing:
    service = journey.service
    lacking: list[str] = []
    if move.kind is StepKind.BEGIN and service.node[move.element].needs:
        after = holdings(service, journey.compiled, (*journey.log, move.step)).lacked
        lacking = _data(service, (d for _, d in after[len(known.lacked) :]))
    return doing(service, move, path=bookmark(take(journey, move.step)), lacking=lacking)


def _mark(journey: Journey, decisions: int) -> str:
    return bookmark(replace(journey, path=journey.path[:decisions]))


def _message(service: ServiceMap, flow: ElementId) -> MessageCard:
    message = service.message[flow]
    return MessageCard(
        element=flow,
        name=_name(service, flow),
        sender=service.partner_of(message.source) or "",
        receiver=service.partner_of(message.target) or "",
    )


def _holds(service: ServiceMap, known: Holdings) -> list[HoldingCard]:
    missed: dict[str, list[DatumId]] = {}
    for element, datum in known.lacked:
        actor = service.actor_of(element)
        if actor and datum not in known.actors.get(actor, ()):
            missed.setdefault(actor, []).append(datum)
    whose = {service.actor_of(n.id): service.partner_of(n.id) for n in service.nodes}
    cards = [
        HoldingCard(
            actor=service.label(actor),
            partner=whose.get(actor) or "",
            holds=_data(service, data),
            lacks=_data(service, missed.get(actor, ())),
        )
        for actor, data in known.actors.items()
    ]
    return [card for card in cards if card.holds or card.lacks]


def _who(service: ServiceMap, element: ElementId) -> dict[str, str]:
    actor = service.actor_of(element)
    partner = service.partner_of(element)
    flow = next((f for f in service.flows if f.id == element), None)
    if flow is not None:
        return _who(service, flow.target)
    node = service.node.get(element)
    said = service.label(actor) if actor else ""
    return {
        "element": element,
        "name": node.name if node else "",
        "partner": partner or "",
        "actor": "" if partner and said == service.label(partner) else said,
    }


def names(service: ServiceMap, elements: Iterable[ElementId]) -> list[str]:
    """Return what people call some elements, each name once."""
    return list(dict.fromkeys(_name(service, e) for e in elements))


def _name(service: ServiceMap, element: ElementId | DatumId) -> str:
    """Return what people call something, a message by what it brings; "" where it has no name."""
    message = service.message.get(ElementId(element))
    if message is None:
        said = service.label(element)
        return "" if said == element or ElementId(said) in service.message else said
    brought = filter(None, (_name(service, d) for d in message.carries if d != element))
    return message.name or message.message_name or ", ".join(brought)


def _data(service: ServiceMap, data: Iterable[DatumId]) -> list[str]:
    """Return the names of data; what has no name is left out."""
    return [name for name in dict.fromkeys(_name(service, d) for d in data) if name]
