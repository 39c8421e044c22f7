"""Who did what, who has an account here, and how long what people said is kept in sessions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field, StrictInt

from intertwine.errors import NotThere
from intertwine.store import accounts, files, retention
from intertwine.web.asking import Facilitator
from intertwine.wording import say

router = APIRouter(prefix="/api", tags=["settings"])
Id = Annotated[str, Path(max_length=40)]


class AuditLine(BaseModel):
    """Who did what, and when (ISO time, UTC)."""

    at: str
    who: str
    sentence: str


class Keeping(BaseModel):
    """How many days people, answers and votes stay in a session after its minutes are locked.

    0 keeps them. What went to the study stays there either way.
    """

    days: StrictInt = Field(ge=0, le=36_500)


class NewAccount(BaseModel):
    """Another facilitator on this machine."""

    name: str = Field(min_length=1, max_length=80)
    password: str = Field(max_length=200)


@router.get("/partnerships/{partnership}/audit")
def audit(request: Request, partnership: Id, _who: Facilitator) -> list[AuditLine]:
    """Return who did what in a partnership, newest first. What participants say is not in it."""
    _there(request, partnership)
    noted = accounts.noted(request.app.state.engine, partnership)
    return [AuditLine(at=n.at, who=n.who, sentence=n.sentence) for n in noted]


@router.get("/partnerships/{partnership}/keeping")
def keeping(request: Request, partnership: Id, _who: Facilitator) -> Keeping:
    """Return how long answers stay in sessions."""
    _there(request, partnership)
    return Keeping(days=retention.days(request.app.state.engine, partnership))


@router.post("/partnerships/{partnership}/keeping")
def keep(request: Request, partnership: Id, wanted: Keeping, who: Facilitator) -> Keeping:
    """Change how long answers stay in sessions; what is older is erased now and at each start."""
    _there(request, partnership)
    engine = request.app.state.engine
    retention.keep_for(engine, partnership, wanted.days)
    sentence = say("audit-retention", {"days": wanted.days})
    accounts.note(engine, who, sentence, partnership=partnership)
    request.app.state.sessions.drop(retention.erase_old(engine))
    return wanted


@router.get("/accounts")
def account_names(request: Request, _who: Facilitator) -> list[str]:
    """Return the names of the facilitators on this machine."""
    return list(accounts.names(request.app.state.engine))


@router.post("/accounts")
def create(request: Request, given: NewAccount, _who: Facilitator) -> list[str]:
    """Make an account for another facilitator, to hand a workshop over to."""
    engine = request.app.state.engine
    accounts.create_account(engine, given.name, given.password)
    return list(accounts.names(engine))


def _there(request: Request, partnership: str) -> None:
    if partnership not in {p.id for p in files.partnerships(request.app.state.engine)}:
        raise NotThere("no-such-page")
