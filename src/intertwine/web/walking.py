"""The walk through a session's map: where the room stands, in words, and where it can go."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request
from pydantic import BaseModel, Field

from intertwine.errors import NotThere, Refused
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.web.asking import Facilitator
from intertwine.web.leading import do, map_of
from intertwine.web.tongues import language_of, speaker
from intertwine.web.walked import CasePage, case_page, not_run
from intertwine.workshop import case, commands, events, walk
from intertwine.workshop.session import Session
from intertwine.workshop.walk import Choice, Telling, Walk

router = APIRouter(prefix="/api", tags=["walking"])
Id = Annotated[str, Path(max_length=40)]


class ChoiceCard(BaseModel):
    """A step the room can go to; `question` and `answer` are the words that decide."""

    step: str
    name: str
    partner: str
    question: str
    answer: str
    message: str
    """What is told on the way there; "" where the way is not a message."""


class TellingCard(BaseModel):
    """What passes between this step and a partner."""

    message: str
    partner: str
    data: list[str]


class StepPage(BaseModel):
    """The step where the room stands, in words."""

    step: str
    name: str
    partner: str
    actor: str
    phase: str
    coproduced: bool
    purpose: str
    needs: list[str]
    produces: list[str]
    tells: list[TellingCard]
    hears: list[TellingCard]


class WalkPage(BaseModel):
    """A walk: where the room has been, where it stands (None before the start) and can go."""

    trail: list[str]
    here: StepPage | None
    choices: list[ChoiceCard]
    case: CasePage | None
    """Where the case is in all pools; None where no run of the whole map leads there."""
    map: str
    not_run: list[str]
    """What of the map is not run, and why."""


class Going(BaseModel):
    """One step of a walk: on to a choice, back, or a jump to any step."""

    way: Literal["forward", "back", "jump"]
    step: str = Field(default="", max_length=200)


@router.get("/sessions/{id_}/walk")
def look(
    request: Request,
    id_: Id,
    _who: Facilitator,
    side: Annotated[str, Query(max_length=200)] = "",
) -> WalkPage:
    """Return where the room stands; before the start, where it can begin, also from one side."""
    service = map_of(request, id_)
    session = request.app.state.sessions.get(id_).session
    return _page(request, id_, service, Walk(session.trail), side)


@router.post("/sessions/{id_}/walk")
def go(request: Request, id_: Id, going: Going, who: Facilitator) -> WalkPage:
    """Take the room one step on, back, or to any step."""
    service = map_of(request, id_)
    step = ElementId(going.step)

    def gone(session: Session) -> events.Event | None:
        here = Walk(session.trail)
        if going.way == "back":
            return commands.step_back(session)
        made = (
            case.forward(here, service, step)
            if going.way == "forward"
            else walk.jump(here, service, step)
        )
        if made is None:
            raise Refused("no-way-there", step=service.label(going.step))
        return commands.move(session, step)

    do(request, id_, who, gone)
    session = request.app.state.sessions.get(id_).session
    return _page(request, id_, service, Walk(session.trail), "")


@router.get("/sessions/{id_}/walk/sides/{partner}")
def side(
    request: Request,
    id_: Id,
    partner: Annotated[str, Path(max_length=200)],
    _who: Facilitator,
) -> list[StepPage]:
    """Return a partner's own steps in order: the same service as that side sees it."""
    service = map_of(request, id_)
    if PartnerId(partner) not in service.partner:
        raise NotThere("no-such-page")
    steps = walk.from_side(service, PartnerId(partner))
    return [page for step in steps if (page := _step(service, step)) is not None]


def _page(request: Request, id_: str, service: ServiceMap, here: Walk, side: str) -> WalkPage:
    at = here.here if here.here in service.node else None
    journey = case.case_of(service, here.trail)
    onward = case.possible(service, here, side=PartnerId(side) if side else None)
    return WalkPage(
        trail=[e for e in here.trail if e in service.node],
        here=_step(service, at) if at else None,
        choices=[_choice(service, c) for c in onward],
        map=request.app.state.sessions.get(id_).session.map,
        case=case_page(journey) if journey else None,
        not_run=not_run(service, speaker(language_of(request))),
    )


def _choice(service: ServiceMap, choice: Choice) -> ChoiceCard:
    return ChoiceCard(
        step=choice.step,
        name=service.label(choice.step),
        partner=service.partner_of(choice.step) or "",
        question=choice.question,
        answer=choice.answer,
        message=service.label(choice.message) if choice.message else "",
    )


def _step(service: ServiceMap, element: ElementId) -> StepPage | None:
    told = walk.words(service, element)
    if told is None:
        return None
    return StepPage(
        step=element,
        name=service.label(element),
        partner=told.partner or "",
        actor=told.actor,
        phase=told.phase,
        coproduced=told.coproduced,
        purpose=told.purpose,
        needs=list(told.needs),
        produces=list(told.produces),
        tells=[_telling(service, t) for t in told.tells],
        hears=[_telling(service, t) for t in told.hears],
    )


def _telling(service: ServiceMap, told: Telling) -> TellingCard:
    return TellingCard(
        message=service.label(told.message), partner=told.partner or "", data=list(told.data)
    )
