"""Further questions that are not made from the map: how we are led, trust, value, learning.

Codes and their order are ours to keep: answers in a study are read by them (`measures`).
"""

from __future__ import annotations

from enum import StrEnum
from itertools import product

from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop.questions import (
    UNKNOWN,
    Option,
    Question,
    QuestionKind,
    ask,
    propose,
)

OBJECTS = ("goals", "resources", "activities")
MEANS = ("culture", "processes", "routines")
"""Rows and columns of the management-system grid (Lavikka et al. 2015)."""
JUDGEMENTS = ("today", "renewal", "together")
"""Does it serve today's service, does it serve renewing it, do the two help one another?"""
ALIGNED = ("same-way", "little-wasted", "no-conflict")
ADAPTABLE = ("questions-practice", "quick-change", "moves-on")
"""Our six statements after Gibson & Birkinshaw (2004), 1 to 7, unvalidated."""
TRUSTED = ("keeps", "raise")
CRITERIA = ("speed", "cost", "quality", "dignity", "private", "group", "public")
"""Success criteria to put in order; the last three are for whom the service creates value."""
LEARNT = ("passive", "active", "interactive")
"""Documents only, advice, new knowledge made together (Lane & Lubatkin 1998)."""
ADAPTED = ("nothing", "little", "much")


class QuestionSet(StrEnum):
    """Questions that belong together and are put into a plan at once."""

    HAND_OFFS = "hand-offs"
    DOMAIN = "shared-domain"
    EXPECTATION = "expectation"
    SYSTEM = "management-system"
    WORKING = "alignment-adaptability"
    TRUST = "trust"
    VALUE = "value"
    LEARNING = "learning"


def questions_of(wanted: QuestionSet, service: ServiceMap) -> tuple[Question, ...]:
    """Return the questions of a set for a map; a map that offers nothing to ask gives none."""
    return _SETS[wanted](service)


def scale(*codes: int, word: str) -> tuple[Option, ...]:
    """Return a scale from least to most, with the words of the catalogue."""
    return tuple(Option(str(n), word=f"{word}-{str(n).replace('-', 'm')}") for n in codes)


def _system(_service: ServiceMap) -> tuple[Question, ...]:
    return tuple(
        Question(
            id=f"{QuestionKind.SYSTEM}:{thing}.{means}",
            kind=QuestionKind.SYSTEM,
            element=ElementId(f"{thing}.{means}"),
            params={"cell": f"{thing}-{means}"},
            options=(*scale(-2, -1, 0, 1, 2, word="serves"), Option(UNKNOWN)),
            parts=tuple(Option(j) for j in JUDGEMENTS),
        )
        for thing, means in product(OBJECTS, MEANS)
    )


def _working(_service: ServiceMap) -> tuple[Question, ...]:
    options = (*scale(1, 2, 3, 4, 5, 6, 7, word="true7"), Option(UNKNOWN))
    return tuple(
        Question(
            id=str(kind),
            kind=kind,
            element=ElementId(""),
            options=options,
            parts=tuple(Option(p) for p in parts),
        )
        for kind, parts in (
            (QuestionKind.ALIGNMENT, ALIGNED),
            (QuestionKind.ADAPTABILITY, ADAPTABLE),
        )
    )


def _trust(service: ServiceMap) -> tuple[Question, ...]:
    return tuple(
        Question(
            id=f"{QuestionKind.TRUST}:{partner.id}",
            kind=QuestionKind.TRUST,
            element=ElementId(""),
            params={"partner": service.label(partner.id)},
            options=(*scale(1, 2, 3, 4, 5, word="true5"), Option(UNKNOWN)),
            parts=tuple(Option(p) for p in TRUSTED),
            about=partner.id,
        )
        for partner in service.partners
        if len(service.partners) > 1
    )


def _value(_service: ServiceMap) -> tuple[Question, ...]:
    options = tuple(Option(c, word=f"value-{c}") for c in CRITERIA)
    return (Question(str(QuestionKind.VALUE), QuestionKind.VALUE, ElementId(""), options=options),)


def _learning(service: ServiceMap) -> tuple[Question, ...]:
    asked = []
    for element in _busiest(service, 3):
        for kind, codes in (
            (QuestionKind.LEARNING, LEARNT),
            (QuestionKind.ADAPTATION, ADAPTED),
        ):
            options = (*(Option(c, word=f"learnt-{c}") for c in codes), Option(UNKNOWN))
            params = {"step": service.label(element)}
            asked.append(
                Question(f"{kind}:{element}", kind, element, params=params, options=options)
            )
    return tuple(asked)


def _domain(service: ServiceMap) -> tuple[Question, ...]:
    """Return questions on each partner's own busiest step, which everybody answers."""
    kinds = (QuestionKind.NEXT, QuestionKind.INFORMATION)
    steps = {p.id: _own_step(service, p.id) for p in service.partners}
    return tuple(ask(service, kind, step) for step in steps.values() if step for kind in kinds)


def _own_step(service: ServiceMap, partner: PartnerId) -> ElementId | None:
    own = [n for n in service.activities if service.partner_of(n.id) == partner]
    busy = sorted(own, key=lambda n: -len(n.needs) - len(n.produces))
    return busy[0].id if busy else None


def _expectation(service: ServiceMap) -> tuple[Question, ...]:
    """Return two questions at each busy hand-off: who answers for it, and what they will say."""
    asked = []
    for element in _busiest(service, 4):
        asked.append(ask(service, QuestionKind.RESPONSIBLE, element))
        asked.append(ask(service, QuestionKind.OTHER_SIDE, element))
    return tuple(asked)


def _busiest(service: ServiceMap, number: int) -> tuple[ElementId, ...]:
    return tuple(dict.fromkeys(q.element for q in propose(service, hand_offs=number)))


_SETS = {
    QuestionSet.HAND_OFFS: propose,
    QuestionSet.DOMAIN: _domain,
    QuestionSet.EXPECTATION: _expectation,
    QuestionSet.SYSTEM: _system,
    QuestionSet.WORKING: _working,
    QuestionSet.TRUST: _trust,
    QuestionSet.VALUE: _value,
    QuestionSet.LEARNING: _learning,
}
