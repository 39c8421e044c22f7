"""Signing in on the laptop."""

from __future__ import annotations

from secrets import compare_digest
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from intertwine.errors import NotThere, Refused
from intertwine.store import accounts
from intertwine.web.asking import COOKIE, facilitator_name
from intertwine.web.guards import on_this_machine

router = APIRouter(prefix="/api", tags=["account"])
DEMO_NAME = "Facilitator"


class Me(BaseModel):
    """Who is asking. `may_create` is True while nobody has an account on this machine."""

    name: str | None
    may_create: bool
    profile: str


class Credentials(BaseModel):
    """A name and a password."""

    name: str = Field(max_length=80)
    password: str = Field(max_length=200)


@router.get("/me")
def me(request: Request) -> Me:
    """Return who is signed in."""
    state = request.app.state
    fresh = _at_the_laptop(request) and not accounts.any_account(state.engine)
    return Me(name=facilitator_name(request), may_create=fresh, profile=state.profile)


@router.post("/account")
def create(request: Request, response: Response, given: Credentials) -> Me:
    """Make the first account, on this machine only, and sign in.

    On a server it is made by command: behind a proxy everybody could seem to be on this machine.
    """
    engine = request.app.state.engine
    if not _at_the_laptop(request) or accounts.any_account(engine):
        raise NotThere("no-such-page")
    accounts.create_account(engine, given.name, given.password)
    _let_in(request, response, accounts.start(engine, given.name))
    return Me(name=given.name, may_create=False, profile=request.app.state.profile)


@router.post("/sign-in")
def sign_in(request: Request, response: Response, given: Credentials) -> Me:
    """Sign in; a wrong name and a wrong password read the same."""
    if request.app.state.profile == "room" and not on_this_machine(request):
        raise NotThere("no-such-page")
    if not request.app.state.passwords.allow(given.name):
        raise Refused("too-many-tries")
    token = accounts.sign_in(request.app.state.engine, given.name, given.password)
    if token is None:
        raise Refused("sign-in-wrong")
    _let_in(request, response, token)
    return Me(name=given.name, may_create=False, profile=request.app.state.profile)


@router.post("/sign-out")
def sign_out(request: Request, response: Response) -> None:
    """Sign out."""
    if token := request.cookies.get(COOKIE):
        accounts.sign_out(request.app.state.engine, token)
    response.delete_cookie(COOKIE)


@router.get("/start", include_in_schema=False)
def start(request: Request, key: Annotated[str, Query(max_length=100)]) -> Response:
    """Open the workspace with the key that the program printed; it works once."""
    state = request.app.state
    expected = state.start_key
    if not expected or not _at_the_laptop(request) or not compare_digest(key, expected):
        raise NotThere("no-such-page")
    state.start_key = ""
    if not accounts.any_account(state.engine):
        from secrets import token_urlsafe

        accounts.create_account(state.engine, DEMO_NAME, token_urlsafe(24))
    answer = RedirectResponse("/", status_code=303)
    _let_in(request, answer, accounts.start(state.engine, accounts.first_name(state.engine)))
    return answer


def _at_the_laptop(request: Request) -> bool:
    return request.app.state.profile == "room" and on_this_machine(request)


def _let_in(request: Request, response: Response, token: str) -> None:
    response.set_cookie(
        COOKIE,
        token,
        httponly=True,
        samesite="strict",
        secure=request.app.state.profile == "server" or request.url.scheme == "https",
        max_age=accounts.DAYS_SIGNED_IN * 86_400,
    )
