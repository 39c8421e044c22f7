"""What pages add to a session's view so that it can be drawn: looks of partners, place in the walk.

Nothing here says what anybody answered; that is decided in `access` alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from intertwine.access.viewer import Standing
from intertwine.access.views import PartnerView, SessionView, StoryView
from intertwine.drawing import looks
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop.agreeing import agreement_by_element
from intertwine.workshop.questions import ABOUT_THE_MAP
from intertwine.workshop.session import RoundState, Session

SHARED = (Standing.FACILITATOR, Standing.PROJECTOR)


def dressed(
    made: SessionView, session: Session, service: ServiceMap, *, order: Sequence[PartnerId]
) -> SessionView:
    """Return a view with each partner's look, the story so far and the question's number."""
    made = replace(made, partners=_partners(made, service, order))
    if made.standing is not Standing.NOBODY:
        made = replace(made, story=_story(session, service))
    if made.standing in SHARED:
        agreement = dict(agreement_by_element(session))
        made = replace(made, agreement=agreement, reached=_reached(session, service, agreement))
    if made.round is not None:
        number = len(session.rounds)
        planned = max(len(session.plan), number)
        made = replace(made, round=replace(made.round, number=number, planned=planned))
    return made


def _partners(
    made: SessionView, service: ServiceMap, order: Sequence[PartnerId]
) -> tuple[PartnerView, ...]:
    given = looks(service.partners, order=order)
    citizens = {p.id for p in service.partners if p.citizens}
    return tuple(
        replace(
            partner,
            letter=given[PartnerId(partner.id)].letter,
            colour=int(given[PartnerId(partner.id)].colour.removeprefix("p")),
            pattern=given[PartnerId(partner.id)].pattern,
            citizens=partner.id in citizens,
        )
        for partner in made.partners
    )


def _story(session: Session, service: ServiceMap) -> tuple[StoryView, ...]:
    """Return the walk so far, cut before the asked step: its place on the map is the answer.

    Going back takes the walk back to that step.
    """
    hidden = _hidden(session)
    steps: list[ElementId] = []
    for element in session.trail:
        if element in steps:
            del steps[steps.index(element) :]
        if element in service.node:
            steps.append(element)
    if hidden in steps:
        del steps[steps.index(hidden) :]
    return tuple(_told(service, element) for element in steps)


def _reached(
    session: Session, service: ServiceMap, agreement: Collection[str]
) -> tuple[StoryView, ...]:
    asked = dict.fromkeys(r.question.element for r in session.rounds)
    hidden = _hidden(session)
    return tuple(
        _told(service, e) for e in asked if e in agreement and e in service.node and e != hidden
    )


def _hidden(session: Session) -> ElementId | None:
    current = session.current
    if current is None or current.state is RoundState.REVEALED:
        return None
    return current.question.element if current.question.kind in ABOUT_THE_MAP else None


def _told(service: ServiceMap, element: ElementId) -> StoryView:
    return StoryView(element, service.label(element), service.partner_of(element) or "")
