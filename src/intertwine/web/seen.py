"""A session as a viewer sees it, in words."""

from __future__ import annotations

from dataclasses import replace

from fastapi import FastAPI, Request

from intertwine.access.sessions import SessionView, view
from intertwine.access.viewer import Standing, Viewer
from intertwine.web.dressing import dressed
from intertwine.web.running import Running
from intertwine.web.tongues import language_of, speaker
from intertwine.wording.catalogue import DEFAULT_LANGUAGE


def seen(request: Request, id_: str, viewer: Viewer) -> SessionView:
    """Return what a viewer may see of a session now, in the language of the request."""
    app: FastAPI = request.app
    running = app.state.sessions.get(id_)
    return seen_running(app, running, viewer, language=language_of(request))


def seen_running(
    app: FastAPI, running: Running, viewer: Viewer, *, language: str = DEFAULT_LANGUAGE
) -> SessionView:
    """Return what a viewer may see of a running session; the code is for the room's own screens."""
    study = app.state.shelf.study(running.partnership)
    service = app.state.shelf.map(running.partnership, running.session.map)
    made = view(running.session, viewer, service, say=speaker(language))
    made = dressed(made, running.session, service, order=study.partner_ids())
    if viewer.standing in (Standing.FACILITATOR, Standing.PROJECTOR):
        return replace(
            made,
            code=running.code or "",
            extra={"partnership": running.partnership, "map": running.session.map},
        )
    return made
