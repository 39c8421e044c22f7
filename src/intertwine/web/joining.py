"""What a participant's phone does: join by code, answer, pin, vote."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field, StrictBool, StringConstraints

from intertwine.access.minutes import Minutes
from intertwine.access.viewer import Standing, Viewer
from intertwine.access.views import SessionView
from intertwine.errors import NotThere, Refused
from intertwine.model.ids import ElementId, PartnerId
from intertwine.web.asking import Participant
from intertwine.web.guards import network_of
from intertwine.web.keeping import erase, minutes_of
from intertwine.web.running import Running
from intertwine.web.seen import seen_running, told
from intertwine.web.tongues import language_of
from intertwine.workshop import commands
from intertwine.workshop.session import Contribution, Given, Pin
from intertwine.workshop.session import Participant as Person

router = APIRouter(prefix="/api", tags=["joining"])
Id = Annotated[str, Path(max_length=40)]
KEY = r"^[A-Za-z0-9_-]{16,64}$"


class Code(BaseModel):
    """The six digits on the screen."""

    code: str = Field(max_length=20)


class Joining(BaseModel):
    """Who joins. `key` is made on the phone and kept there; `code` proves that they are invited."""

    code: str = Field(max_length=20)
    key: str = Field(pattern=KEY)
    partner: str = Field(max_length=200)
    actor: str = Field(default="", max_length=200)
    name: str = Field(default="", max_length=80)
    helped: StrictBool = False
    guardian: StrictBool = False
    """A guardian answers for whoever joins."""
    person_code: str = Field(default="", pattern=r"^([A-Za-z0-9]{6,16})?$")
    """What somebody kept from an earlier pseudonymous workshop, "" the first time."""


class Answering(BaseModel):
    """An answer to the question of a round; `choice` "" with words is an answer in words only.

    `choices` takes the place of `choice` where a question has several parts or wants an order.
    """

    round: str = Field(max_length=40)
    choice: str = Field(default="", max_length=200)
    choices: list[Annotated[str, StringConstraints(max_length=200)]] = Field(
        default=[], max_length=20
    )
    words: str = Field(default="", max_length=2_000)
    helped: StrictBool = False


class Pinning(BaseModel):
    """Something to pin to the map. The id is made on the phone, so that sending twice pins once."""

    id: str = Field(pattern=KEY)
    kind: Pin
    text: str = Field(max_length=1_000)
    element: str = Field(default="", max_length=200)


class Voting(BaseModel):
    """A dot given to a contribution, or taken back."""

    contribution: str = Field(max_length=64)
    given: StrictBool


class Amending(BaseModel):
    """What somebody wants changed in the minutes."""

    text: str = Field(max_length=1_000)


@router.post("/join")
def find(request: Request, given: Code) -> SessionView:
    """Return the session behind a code, as somebody sees it who has not joined yet."""
    running = by_code(request, given.code)
    nobody = Viewer(Standing.NOBODY)
    return seen_running(request.app, running, nobody, language=language_of(request))


@router.post("/sessions/{id_}/join", response_model=SessionView)
def join(request: Request, id_: Id, given: Joining) -> Response:
    """Join, or come back with the key the phone kept."""
    running = by_code(request, given.code)
    if running.session.id != id_:
        raise NotThere("wrong-code")
    service = request.app.state.shelf.map_or_empty(running.partnership, running.session.map)
    person = Person(
        key=given.key,
        partner=PartnerId(given.partner),
        actor=given.actor if ElementId(given.actor) in service.lane else "",
        name=given.name,
        helped=given.helped,
        guardian=given.guardian,
        code=given.person_code.lower(),
    )
    partners = frozenset(p.id for p in service.partners)
    request.app.state.sessions.do(id_, lambda s: commands.join(s, person, partners=partners))
    return told(request, id_, Viewer(Standing.PARTICIPANT, given.key))


@router.get("/sessions/{id_}/mine", response_model=SessionView)
def mine(request: Request, id_: Id, viewer: Participant) -> Response:
    """Return the session as this phone sees it."""
    _joined(request, id_, viewer)
    return told(request, id_, viewer)


@router.post("/sessions/{id_}/answer", response_model=SessionView)
def answer(request: Request, id_: Id, given: Answering, viewer: Participant) -> Response:
    """Take an answer; once this returns it is kept. Sending the same again changes nothing."""
    _joined(request, id_, viewer)
    choices = tuple(given.choices) or ((given.choice,) if given.choice else ())
    said = Given(choices, given.words, given.helped)
    request.app.state.sessions.do(id_, lambda s: commands.answer(s, viewer.key, given.round, said))
    return told(request, id_, viewer)


@router.post("/sessions/{id_}/my-pins", response_model=SessionView)
def pin(request: Request, id_: Id, given: Pinning, viewer: Participant) -> Response:
    """Pin a problem, idea, question or tension."""
    _joined(request, id_, viewer)
    if given.kind is Pin.NOTE:
        raise Refused("no-such-contribution")
    element = ElementId(given.element) if given.element else None
    contribution = Contribution(given.id, given.kind, given.text, element, viewer.key)
    request.app.state.sessions.do(id_, lambda s: commands.pin(s, contribution))
    return told(request, id_, viewer)


@router.post("/sessions/{id_}/votes", response_model=SessionView)
def vote(request: Request, id_: Id, given: Voting, viewer: Participant) -> Response:
    """Give a dot or take it back."""
    _joined(request, id_, viewer)
    request.app.state.sessions.do(
        id_, lambda s: commands.vote(s, viewer.key, given.contribution, given=given.given)
    )
    return told(request, id_, viewer)


@router.post("/sessions/{id_}/amend", response_model=SessionView)
def amend(request: Request, id_: Id, given: Amending, viewer: Participant) -> Response:
    """Ask for a change of the minutes."""
    _joined(request, id_, viewer)
    request.app.state.sessions.do(id_, lambda s: commands.amend(s, viewer.key, given.text))
    return told(request, id_, viewer)


@router.get("/sessions/{id_}/my-minutes")
def my_minutes(request: Request, id_: Id, viewer: Participant) -> Minutes:
    """Return the minutes as everybody who took part may read them, once the workshop is over."""
    _joined(request, id_, viewer)
    return minutes_of(request, id_)


@router.post("/sessions/{id_}/forget-me")
def forget_me(request: Request, id_: Id, viewer: Participant) -> None:
    """Erase who this phone was and everything it answered, voted and wrote, also in the study."""
    _joined(request, id_, viewer)
    erase(request, id_, viewer.key)


def by_code(request: Request, code: str) -> Running:
    """Return the session of a code; whoever tries many wrong ones has to wait."""
    digits = "".join(c for c in code if c in "0123456789")
    wrong, here = request.app.state.wrong_codes, network_of(request)
    if not wrong.allow(here, count=False):
        raise Refused("too-many-tries")
    try:
        found: Running = request.app.state.sessions.by_code(digits)
    except NotThere:
        wrong.allow(here)
        raise
    return found


def _joined(request: Request, id_: str, viewer: Viewer) -> None:
    """Refuse whoever has not joined, as if the session did not exist; count how often they ask."""
    running = request.app.state.sessions.get(id_)
    if viewer.key not in running.session.participants:
        raise NotThere("no-such-page")
    if not request.app.state.answers.allow(f"{id_}:{viewer.key}"):
        raise Refused("too-many-tries")
