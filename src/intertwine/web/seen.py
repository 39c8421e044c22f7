"""A session as a viewer sees it, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from fastapi import FastAPI, Request
from starlette.requests import HTTPConnection

from intertwine.access.sessions import SessionView, view
from intertwine.access.viewer import Standing, Viewer
from intertwine.web.running import Running
from intertwine.wording import say


def seen(request: Request | HTTPConnection, id_: str, viewer: Viewer) -> SessionView:
    """Return what a viewer may see of a session now."""
    app: FastAPI = request.app
    return seen_running(app, app.state.sessions.get(id_), viewer)


def seen_running(app: FastAPI, running: Running, viewer: Viewer) -> SessionView:
    """Return what a viewer may see of a running session; the code is for the room's own screens."""
    service = app.state.shelf.map(running.partnership, running.session.map)
    made = view(running.session, viewer, service, say=_say)
    if viewer.standing in (Standing.FACILITATOR, Standing.PROJECTOR):
        return replace(
            made,
            code=running.code or "",
            extra={"partnership": running.partnership, "map": running.session.map},
        )
    return made


def _say(code: str, params: Mapping[str, object]) -> str:
    return say(code, params)
