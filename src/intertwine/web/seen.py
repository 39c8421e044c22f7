"""A session as a viewer sees it, in words; what is equal for many viewers is made once."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from fastapi import FastAPI, Request, Response
from pydantic import TypeAdapter

from intertwine.access.sessions import personal, shared
from intertwine.access.viewer import Standing, Viewer
from intertwine.access.views import SessionView
from intertwine.web.dressing import dressed
from intertwine.web.running import Running
from intertwine.web.tongues import language_of, speaker
from intertwine.wording.catalogue import DEFAULT_LANGUAGE

# FastAPI has pydantic work out a dataclass anew for each route that answers with it, some forty
# times a tenth of a second; what stands on the class itself is taken as it is.
SessionView.__pydantic_core_schema__ = TypeAdapter(SessionView).core_schema  # type: ignore[attr-defined]

MOST_VIEWS = 16
"""Standings times languages: how many shared views of one version are held."""


def seen(request: Request, id_: str, viewer: Viewer) -> SessionView:
    """Return what a viewer may see of a session now, in the language of the request."""
    app: FastAPI = request.app
    running = app.state.sessions.get(id_)
    return seen_running(app, running, viewer, language=language_of(request))


def seen_running(
    app: FastAPI, running: Running, viewer: Viewer, *, language: str = DEFAULT_LANGUAGE
) -> SessionView:
    """Return what a viewer may see of a running session; the code is for the room's own screens."""
    revision = app.state.shelf.revision(running.partnership)
    version, session = running.version, running.session
    wanted = (version, revision, running.code, viewer.standing, language)
    made = running.views.get(wanted)
    if made is None:
        made = _shared(app, running, viewer.standing, language)
        fresh = {k: v for k, v in running.views.copy().items() if k[:2] == wanted[:2]}  # type: ignore[index]
        running.views = {**fresh, wanted: made} if len(fresh) < MOST_VIEWS else {wanted: made}
    return personal(made, session, viewer)


def told(request: Request, id_: str, viewer: Viewer) -> Response:
    """Return what a viewer may see as JSON; for phones, of which there are many at once."""
    return Response(as_json(seen(request, id_, viewer)), media_type="application/json")


def as_json(view: SessionView) -> bytes:
    """Return a view as JSON."""
    return _adapter().dump_json(view)


def _shared(app: FastAPI, running: Running, standing: Standing, language: str) -> SessionView:
    session = running.session
    order = app.state.shelf.partner_order(running.partnership)
    service = app.state.shelf.map_or_empty(running.partnership, session.map)
    made = shared(session, standing, service, say=speaker(language))
    made = dressed(made, session, service, order=order)
    if standing in (Standing.FACILITATOR, Standing.PROJECTOR):
        extra = {"partnership": running.partnership, "map": session.map}
        return replace(made, code=running.code or "", extra=extra)
    return made


@lru_cache
def _adapter() -> TypeAdapter[SessionView]:
    return TypeAdapter(SessionView)
