"""What comes after: the end, the minutes, what goes to the study, who is erased."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse
from pydantic import BaseModel

from intertwine.access.minutes import Minutes
from intertwine.access.sessions import handle
from intertwine.access.views import SessionView
from intertwine.errors import IntertwineError, NotThere
from intertwine.store import accounts
from intertwine.web.asking import Facilitator
from intertwine.web.keeping import erase, minutes_of, to_study
from intertwine.web.leading import do, leader
from intertwine.web.minutes_page import minutes_page
from intertwine.web.running import Command
from intertwine.web.seen import seen
from intertwine.web.tongues import language_of, speaker
from intertwine.wording import say
from intertwine.workshop import commands

router = APIRouter(prefix="/api", tags=["ending"])
Id = Annotated[str, Path(max_length=40)]


class Kept(BaseModel):
    """Which files of the study were changed."""

    files: list[str]


@router.post("/sessions/{id_}/close")
def close(request: Request, id_: Id, who: Facilitator) -> SessionView:
    """End the workshop. What was answered and decided goes to the study's files."""
    return _end(request, id_, who, commands.close, "audit-closed")


@router.post("/sessions/{id_}/lock")
def lock(request: Request, id_: Id, who: Facilitator) -> SessionView:
    """Let the minutes stand."""
    return _end(request, id_, who, commands.lock, "audit-locked")


def _end(request: Request, id_: str, who: str, command: Command, code: str) -> SessionView:
    made = do(request, id_, who, command)
    running = request.app.state.sessions.get(id_)
    sentence = say(code, {"title": made.title})
    accounts.note(request.app.state.engine, who, sentence, partnership=running.partnership)
    try:
        to_study(request.app, running, author=who)
    except IntertwineError as problem:
        # The workshop is over either way; the answers are kept and can be written again.
        told = speaker(language_of(request))(f"error-{problem.code}", problem.params)
        made = seen(request, id_, leader(who))
        return replace(made, extra={**made.extra, "study_problem": told})
    return seen(request, id_, leader(who))


@router.post("/sessions/{id_}/to-study")
def write(request: Request, id_: Id, who: Facilitator) -> Kept:
    """Write what was answered and decided so far into the study's files."""
    running = request.app.state.sessions.get(id_)
    return Kept(files=list(to_study(request.app, running, author=who)))


@router.get("/sessions/{id_}/minutes")
def minutes(request: Request, id_: Id, _who: Facilitator) -> Minutes:
    """Return the minutes of a workshop that is over."""
    return minutes_of(request, id_)


@router.get("/sessions/{id_}/minutes.html", response_class=HTMLResponse)
def minutes_html(request: Request, id_: Id, _who: Facilitator) -> HTMLResponse:
    """Return the minutes as a page to read, print or send round."""
    language = language_of(request)
    made = minutes_of(request, id_)
    return HTMLResponse(minutes_page(made, say=speaker(language), language=language))


@router.post("/sessions/{id_}/people/{person}/erase")
def forget(request: Request, id_: Id, person: Id, who: Facilitator) -> SessionView:
    """Erase somebody from the list: who they were and everything they said."""
    session = request.app.state.sessions.get(id_).session
    keys = [key for key in session.participants if handle(session.id, key) == person]
    if not keys:
        raise NotThere("no-such-page")
    erase(request, id_, keys[0])
    return seen(request, id_, leader(who))
