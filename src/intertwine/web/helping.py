"""What the facilitator does for those without a phone, and for everybody's time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field, StrictBool, StrictInt, StringConstraints

from intertwine.access.views import SessionView
from intertwine.model.ids import PartnerId
from intertwine.web.asking import Facilitator
from intertwine.web.leading import do, map_of
from intertwine.workshop import commands, events
from intertwine.workshop.evolve import evolve
from intertwine.workshop.session import Given, Participant, Session

router = APIRouter(prefix="/api", tags=["leading"])
Id = Annotated[str, Path(max_length=40)]


class OnPaper(BaseModel):
    """An answer somebody wrote down. `key` is made by the page: one for each person on paper."""

    key: str = Field(pattern=r"^paper-[A-Za-z0-9_-]{10,58}$")
    round: str = Field(max_length=40)
    partner: str = Field(max_length=200)
    name: str = Field(default="", max_length=80)
    choice: str = Field(default="", max_length=200)
    choices: list[Annotated[str, StringConstraints(max_length=200)]] = Field(
        default=[], max_length=20
    )
    """One for each part, or the whole order, in the place of `choice`."""
    helped: StrictBool = False
    guardian: StrictBool = False
    words: str = Field(default="", max_length=2_000)


class Timing(BaseModel):
    """How long from now, in seconds; 0 stops the timer."""

    seconds: StrictInt = Field(ge=0, le=4 * 3600)


@router.post("/sessions/{id_}/paper")
def paper(request: Request, id_: Id, given: OnPaper, who: Facilitator) -> SessionView:
    """Type in what somebody answered on paper: one more person, with their answer.

    Also after the question was closed; counts that were already shown stay as they were
    wherever names are not kept.
    """
    partners = frozenset(p.id for p in map_of(request, id_).partners)
    person = Participant(given.key, PartnerId(given.partner), name=given.name)
    choices = tuple(given.choices) or ((given.choice,) if given.choice else ())
    said = Given(choices, given.words, given.helped, given.guardian)

    def typed(session: Session) -> tuple[events.Event, ...]:
        happened: list[events.Event] = []
        if given.key not in session.participants:
            joined = commands.join(session, person, partners=partners, on_paper=True)
            session = evolve(session, joined)
            happened.append(joined)
        answered = commands.answer_on_paper(session, given.key, given.round, said)
        return (*happened, answered) if answered else tuple(happened)

    return do(request, id_, who, typed)


@router.post("/sessions/{id_}/timer")
def timer(request: Request, id_: Id, given: Timing, who: Facilitator) -> SessionView:
    """Start the timer anew, or stop it. It only shows the time; nothing ends by itself."""
    ends = ""
    if given.seconds:
        ends = (datetime.now(UTC) + timedelta(seconds=given.seconds)).isoformat(timespec="seconds")
    return do(request, id_, who, lambda s: commands.set_timer(s, ends))
