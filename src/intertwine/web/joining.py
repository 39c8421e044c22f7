"""What a participant's phone does: join by code, answer, pin, vote."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field

from intertwine.access.sessions import SessionView
from intertwine.access.viewer import Standing, Viewer
from intertwine.errors import NotThere, Refused
from intertwine.model.ids import ElementId, PartnerId
from intertwine.web.asking import Participant
from intertwine.web.seen import seen, seen_running
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
    helped: bool = False


class Answering(BaseModel):
    """An answer to the question of a round; `choice` "" with words is an answer in words only."""

    round: str = Field(max_length=40)
    choice: str = Field(default="", max_length=200)
    words: str = Field(default="", max_length=2_000)
    helped: bool = False


class Pinning(BaseModel):
    """Something to pin to the map. The id is made on the phone, so that sending twice pins once."""

    id: str = Field(pattern=KEY)
    kind: Pin
    text: str = Field(max_length=1_000)
    element: str = Field(default="", max_length=200)


class Voting(BaseModel):
    """A dot given to a contribution, or taken back."""

    contribution: str = Field(max_length=64)
    given: bool


class Amending(BaseModel):
    """What somebody wants changed in the minutes."""

    text: str = Field(max_length=1_000)


@router.post("/join")
def find(request: Request, given: Code) -> SessionView:
    """Return the session behind a code, as somebody sees it who has not joined yet."""
    digits = "".join(c for c in given.code if c.isdigit())
    if not request.app.state.joins.allow("guess" if len(digits) != 6 else digits):
        raise Refused("too-many-tries")
    running = request.app.state.sessions.by_code(digits)
    nobody = Viewer(Standing.NOBODY)
    return seen_running(request.app, running, nobody, language=language_of(request))


@router.post("/sessions/{id_}/join")
def join(request: Request, id_: Id, given: Joining) -> SessionView:
    """Join, or come back with the key the phone kept."""
    running = request.app.state.sessions.get(id_)
    digits = "".join(c for c in given.code if c.isdigit())
    if running.code is None or digits != running.code:
        raise NotThere("wrong-code")
    service = request.app.state.shelf.map(running.partnership, running.session.map)
    partners = frozenset(p.id for p in service.partners)
    person = Person(
        key=given.key,
        partner=PartnerId(given.partner),
        actor=given.actor,
        name=given.name,
        helped=given.helped,
    )
    request.app.state.sessions.do(id_, lambda s: commands.join(s, person, partners=partners))
    return seen(request, id_, Viewer(Standing.PARTICIPANT, given.key))


@router.get("/sessions/{id_}/mine")
def mine(request: Request, id_: Id, viewer: Participant) -> SessionView:
    """Return the session as this phone sees it."""
    _joined(request, id_, viewer)
    return seen(request, id_, viewer)


@router.post("/sessions/{id_}/answer")
def answer(request: Request, id_: Id, given: Answering, viewer: Participant) -> SessionView:
    """Take an answer; once this returns it is kept. Sending the same again changes nothing."""
    _joined(request, id_, viewer)
    choices = (given.choice,) if given.choice else ()
    said = Given(choices, given.words, given.helped)
    request.app.state.sessions.do(id_, lambda s: commands.answer(s, viewer.key, given.round, said))
    return seen(request, id_, viewer)


@router.post("/sessions/{id_}/my-pins")
def pin(request: Request, id_: Id, given: Pinning, viewer: Participant) -> SessionView:
    """Pin a problem, idea, question or tension."""
    _joined(request, id_, viewer)
    if given.kind is Pin.NOTE:
        raise Refused("no-such-contribution")
    element = ElementId(given.element) if given.element else None
    contribution = Contribution(given.id, given.kind, given.text, element, viewer.key)
    request.app.state.sessions.do(id_, lambda s: commands.pin(s, contribution))
    return seen(request, id_, viewer)


@router.post("/sessions/{id_}/votes")
def vote(request: Request, id_: Id, given: Voting, viewer: Participant) -> SessionView:
    """Give a dot or take it back."""
    _joined(request, id_, viewer)
    request.app.state.sessions.do(
        id_, lambda s: commands.vote(s, viewer.key, given.contribution, given=given.given)
    )
    return seen(request, id_, viewer)


@router.post("/sessions/{id_}/amend")
def amend(request: Request, id_: Id, given: Amending, viewer: Participant) -> SessionView:
    """Ask for a change of the minutes."""
    _joined(request, id_, viewer)
    request.app.state.sessions.do(id_, lambda s: commands.amend(s, viewer.key, given.text))
    return seen(request, id_, viewer)


def _joined(request: Request, id_: str, viewer: Viewer) -> None:
    """Refuse whoever has not joined, as if the session did not exist; count how often they ask."""
    running = request.app.state.sessions.get(id_)
    if viewer.key not in running.session.participants:
        raise NotThere("no-such-page")
    if not request.app.state.answers.allow(f"{id_}:{viewer.key}"):
        raise Refused("too-many-tries")
