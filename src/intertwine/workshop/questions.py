"""Questions made from the map: what everybody is asked alone, with answers from the map itself.

A question is a code with parameters (`question-<kind>` in the catalogue), so the same one
reads in plain or easy language in every tongue. The map's own answer is never part of what a
participant receives.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.findings import Param
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap

UNKNOWN = "unknown"
"""The option "I do not know": offered with every question, an answer like any other."""


class QuestionKind(StrEnum):
    """What is asked of an element (Okhuysen & Bechky 2009; Reich & Benbasat 2000)."""

    RESPONSIBLE = "responsible"
    NEXT = "next"
    INFORMATION = "information"
    PURPOSE = "purpose"
    OTHER_SIDE = "other-side"
    """What will the other organisation answer to "who is responsible"?"""
    OWN = "own"
    OWN_SCALE = "own-scale"
    """The facilitator's own question, answered from least to most."""
    SYSTEM = "management-system"
    """One cell of the management-system grid, judged three times (Lavikka et al. 2015)."""
    ALIGNMENT = "alignment"
    ADAPTABILITY = "adaptability"
    TRUST = "trust"
    """Two statements about another organisation."""
    VALUE = "value"
    """What matters most, in order."""
    LEARNING = "learning-together"
    ADAPTATION = "learning-home"
    RATING = "rating"
    """How much each contribution is worth, asked of everybody alone."""
    CONSENT = "consent"
    """Can everybody live with a decision?"""


FACTUAL = frozenset({QuestionKind.RESPONSIBLE, QuestionKind.NEXT, QuestionKind.INFORMATION})
"""Kinds whose counts may be shown per group; the others are questions of opinion."""

ABOUT_THE_MAP = FACTUAL | {QuestionKind.PURPOSE, QuestionKind.OTHER_SIDE, QuestionKind.OWN}
"""Kinds that ask one thing of one step, and so can colour the map."""

PURPOSES = ("efficiency", "repackaging", "new_service")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose. `code` is an id of the map or a catalogue word (`option-<code>`)."""

    code: str
    label: str = ""
    """The name people use; "" where the catalogue has the words."""
    word: str = ""
    """The catalogue's word where the code alone does not tell: `-2` is "hinders much" here."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask. `map_answer` is "" where the map does not say.

    `element` is "" where nothing on the map is meant. A question of several `parts` is answered
    from the same options once for each of them.
    """

    id: str
    kind: QuestionKind
    element: ElementId
    params: Mapping[str, Param] = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    map_answer: str = ""
    wording: str = ""
    """The facilitator's own words; "" for the catalogue's."""
    parts: tuple[Option, ...] = ()
    about: str = ""
    """The partner or the decision it is about; "" for none."""

    @property
    def factual(self) -> bool:
        """True where an answer states a fact about the work, not an opinion."""
        return self.kind in FACTUAL

    @property
    def words(self) -> str:
        """The catalogue's code for its sentence, after `question-`."""
        named = self.kind is QuestionKind.OTHER_SIDE and self.about
        return f"{self.kind}-about" if named else self.kind

    @property
    def ranked(self) -> bool:
        """True where an answer puts all options in order."""
        return self.kind is QuestionKind.VALUE

    @property
    def room_wide(self) -> bool:
        """True where the room answers as one: organisations are not told apart."""
        return self.kind is QuestionKind.CONSENT

    def asks(self, partner: str) -> bool:
        """Return whether people of a partner are asked; nobody judges their own organisation."""
        return self.about != partner


def propose(service: ServiceMap, *, hand_offs: int = 5) -> tuple[Question, ...]:
    """Return a question plan: two questions at each of the busiest hand-offs, in flow order.

    Busy means much information, personal information, and partners that meet often; ties are
    broken by the order of the map. A map without messages between partners gives no plan.
    """
    crossing = [m for m in service.messages if _receiver(service, m) is not None]
    meet = Counter(_pair(service, m) for m in crossing)
    order = {m.id: n for n, m in enumerate(crossing)}
    by_weight = sorted(
        crossing, key=lambda m: (-len(m.carries), -meet[_pair(service, m)], order[m.id])
    )
    chosen: dict[ElementId, MessageFlow] = {}
    for message in by_weight:
        receiver = _receiver(service, message)
        if receiver is not None and receiver.id not in chosen and len(chosen) < hand_offs:
            chosen[receiver.id] = message
    plan: list[Question] = []
    for element in sorted(chosen, key=lambda e: order[chosen[e].id]):
        plan.append(ask(service, QuestionKind.RESPONSIBLE, element))
        plan.append(ask(service, QuestionKind.INFORMATION, element))
    return tuple(plan)


def ask(
    service: ServiceMap, kind: QuestionKind, element: ElementId, *, other: PartnerId | None = None
) -> Question:
    """Return a question of a kind about any element, with answers from the map's own elements.

    `other` is the side whose answer is to be foreseen; without it, the one who does the step.
    """
    params: dict[str, Param] = {"step": service.label(element)}
    about = ""
    if kind is QuestionKind.OTHER_SIDE:
        about = other or service.partner_of(element) or ""
        params["partner"] = service.label(about) if about else ""
    options, answer = _OPTIONS[kind](service, element)
    return Question(
        id=f"{kind}:{element}:{other}" if other else f"{kind}:{element}",
        about=about,
        kind=kind,
        element=element,
        params=params,
        options=(*options, Option(UNKNOWN)),
        map_answer=answer,
    )


def _partners(service: ServiceMap, element: ElementId) -> tuple[tuple[Option, ...], str]:
    options = tuple(Option(p.id, p.name) for p in service.partners)
    return options, service.partner_of(element) or ""


def _next(service: ServiceMap, element: ElementId) -> tuple[tuple[Option, ...], str]:
    after = [n for n in following(service, element) if n != element]
    near = list(dict.fromkeys([*after, *_nearby(service, element)]))[:6]
    options = tuple(Option(e, service.label(e)) for e in sorted(near))
    return options, after[0] if len(after) == 1 else ""


def _information(service: ServiceMap, element: ElementId) -> tuple[tuple[Option, ...], str]:
    node = service.node.get(element)
    needs = node.needs if node else ()
    weight = Counter(d for n in service.nodes for d in (*n.needs, *n.produces))
    others = [d for d, _ in weight.most_common() if d not in needs]
    shown = [*needs, *others][: max(6, len(needs))]
    options = tuple(Option(d, service.label(d)) for d in sorted(shown))
    return options, needs[0] if len(needs) == 1 else ""


def _purpose(service: ServiceMap, element: ElementId) -> tuple[tuple[Option, ...], str]:
    return tuple(Option(p) for p in PURPOSES), ""


def _own(service: ServiceMap, element: ElementId) -> tuple[tuple[Option, ...], str]:
    return (Option("yes"), Option("no"), Option("partly")), ""


_OPTIONS = {
    QuestionKind.RESPONSIBLE: _partners,
    QuestionKind.OTHER_SIDE: _partners,
    QuestionKind.NEXT: _next,
    QuestionKind.INFORMATION: _information,
    QuestionKind.PURPOSE: _purpose,
    QuestionKind.OWN: _own,
}


def following(service: ServiceMap, element: ElementId) -> tuple[ElementId, ...]:
    """Return the activities that come next after an element, gateways and events looked through.

    Messages count as well as sequence flows. Each activity once, nearest first.
    """
    found: dict[ElementId, None] = {}
    seen, todo = {element}, [element]
    while todo:
        here = todo.pop(0)
        targets = [f.target for f in service.outgoing.get(here, ())]
        targets += [m.target for m in service.sent.get(here, ())]
        for target in targets:
            if target in seen or target not in service.node:
                continue
            seen.add(target)
            if service.node[target].is_activity:
                found[target] = None
            else:
                todo.append(target)
    return tuple(found)


def _nearby(service: ServiceMap, element: ElementId) -> list[ElementId]:
    ids = [n.id for n in service.activities]
    if element not in ids:
        return ids[:6]
    at = ids.index(element)
    return [e for e in ids[max(0, at - 3) : at + 4] if e != element]


def _receiver(service: ServiceMap, message: MessageFlow) -> FlowNode | None:
    """Return the activity a message between two partners is for; None where there is none."""
    sender, receiver = (service.partner_of(e) for e in (message.source, message.target))
    if sender is None or receiver is None or sender == receiver:
        return None
    node = service.node.get(message.target)
    if node is None or node.is_activity:
        return node
    after = following(service, node.id)
    return service.node[after[0]] if after else None


def _pair(service: ServiceMap, message: MessageFlow) -> tuple[PartnerId | None, ...]:
    ends = (service.partner_of(message.source), service.partner_of(message.target))
    return tuple(sorted(ends, key=str))
