"""Who leads: another facilitator takes over, by name or with a code that works once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from secrets import choice
from typing import Annotated

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field

from intertwine.access.views import SessionView
from intertwine.errors import Refused
from intertwine.store import accounts
from intertwine.store.database import now
from intertwine.web.asking import Facilitator
from intertwine.web.guards import network_of
from intertwine.web.leading import do, leader
from intertwine.web.seen import seen
from intertwine.wording import say
from intertwine.workshop import commands, handing

router = APIRouter(prefix="/api", tags=["handing over"])
Id = Annotated[str, Path(max_length=40)]


class Heir(BaseModel):
    """Who shall lead: the name of an account on this machine."""

    to: str = Field(max_length=80)


class LeadCode(BaseModel):
    """The code that passes the leading on."""

    code: str = Field(max_length=40)


class Offer(BaseModel):
    """A code for another facilitator, and until when it works (ISO time, UTC)."""

    code: str
    until: str


@router.post("/sessions/{id_}/hand-over")
def hand_over(request: Request, id_: Id, heir: Heir, who: Facilitator) -> SessionView:
    """Let another facilitator lead, or take over; only one does at a time."""
    if heir.to not in accounts.names(request.app.state.engine):
        raise Refused("no-such-account", name=heir.to)
    request.app.state.sessions.do(id_, lambda s: commands.hand_over(s, heir.to))
    return _led(request, id_, who, heir.to)


@router.post("/sessions/{id_}/hand-over/offer")
def offer(request: Request, id_: Id, who: Facilitator) -> Offer:
    """Make a code with which another signed-in facilitator can lead; it works once."""
    code = "".join(choice(handing.ALPHABET) for _ in range(handing.LENGTH))
    ends = datetime.now(UTC) + timedelta(minutes=handing.MINUTES)
    until = ends.isoformat(timespec="seconds")
    do(request, id_, who, lambda s: handing.offer(s, code, until=until))
    half = handing.LENGTH // 2
    return Offer(code=f"{code[:half]}-{code[half:]}", until=until)


@router.post("/sessions/{id_}/hand-over/take")
def take(request: Request, id_: Id, given: LeadCode, who: Facilitator) -> SessionView:
    """Lead from now on, with the code somebody offered."""
    wrong, here = request.app.state.wrong_codes, network_of(request)
    if not wrong.allow(here, count=False):
        raise Refused("too-many-tries")
    try:
        request.app.state.sessions.do(id_, lambda s: handing.take(s, given.code, to=who, now=now()))
    except Refused:
        wrong.allow(here)
        raise
    return _led(request, id_, who, who)


def _led(request: Request, id_: str, who: str, to: str) -> SessionView:
    running = request.app.state.sessions.get(id_)
    sentence = say("audit-handed-over", {"title": running.session.title, "to": to})
    accounts.note(request.app.state.engine, who, sentence, partnership=running.partnership)
    return seen(request, id_, leader(who))
