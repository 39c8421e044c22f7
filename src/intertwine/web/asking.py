"""Who is asking: the facilitator by cookie on this machine, a participant by their phone's key."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Header, Request

from intertwine.access.viewer import Standing, Viewer
from intertwine.errors import NotThere
from intertwine.store import accounts
from intertwine.web.guards import on_this_machine

COOKIE = "intertwine"


def facilitator_name(request: Request) -> str | None:
    """Return who is signed in; in the room profile only on the laptop itself."""
    state = request.app.state
    if state.profile == "room" and not on_this_machine(request):
        return None
    token = request.cookies.get(COOKIE)
    return accounts.signed_in(state.engine, token) if token else None


def facilitator(request: Request) -> str:
    """Return the facilitator's name. Everybody else sees the same as if the page did not exist."""
    name = facilitator_name(request)
    if name is None:
        raise NotThere("no-such-page")
    return name


def participant(key: Annotated[str, Header(alias="X-Key", max_length=64)] = "") -> Viewer:
    """Return the participant whose phone sent its key; nobody where it sent none."""
    return Viewer(Standing.PARTICIPANT, key) if key else Viewer(Standing.NOBODY)


Facilitator = Annotated[str, Depends(facilitator)]
Participant = Annotated[Viewer, Depends(participant)]
