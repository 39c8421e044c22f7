"""The application: rooms wired together, errors in one shape, pages from the built front-end."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.gzip import GZipMiddleware
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles
from pydantic import BaseModel
from sqlalchemy import Engine
from starlette.exceptions import HTTPException

from intertwine import __version__
from intertwine.errors import CannotWrite, EditRefused, IntertwineError, NotThere, Refused, TooLarge
from intertwine.store import retention
from intertwine.web import (
    account,
    beginning,
    board,
    deciding,
    ending,
    gaining,
    gridding,
    handing,
    helping,
    joining,
    leading,
    live,
    maps,
    measuring,
    mechanisms,
    notices,
    on_map,
    overview,
    people,
    pictures,
    preparing,
    scenarios,
    serving_page,
    settings,
    simulating,
    understanding,
    versions,
    walk_page,
    walking,
    weighing,
    what_if,
)
from intertwine.web.analyses import Analyses
from intertwine.web.guards import Guard, Limiter, problem
from intertwine.web.measuring import Measuring
from intertwine.web.reading import Readings
from intertwine.web.running import Sessions
from intertwine.web.shelf import Shelf
from intertwine.web.simulation_runs import Runs
from intertwine.web.what_if import Bases


class Problem(BaseModel):
    """The one shape of every failure."""

    code: str
    message: str


Profile = Literal["room", "server"]

PAGES = {
    "/": "index.html",
    "/projector": "projector.html",
    "/join": "join.html",
    "/accessibility": "accessibility.html",
    "/test": "test.html",
}
"""Address and built page; the pages find their way from there by themselves."""


ROUTES = (
    account,
    board,
    overview,
    understanding,
    mechanisms,
    people,
    notices,
    maps,
    measuring,
    pictures,
    on_map,
    gridding,
    beginning,
    versions,
    settings,
    simulating,
    scenarios,
    what_if,
    weighing,
    gaining,
    serving_page,
    preparing,
    leading,
    walking,
    walk_page,
    deciding,
    handing,
    helping,
    ending,
    joining,
    live,
)


def create_app(
    engine: Engine,
    *,
    profile: Profile = "room",
    hosts: frozenset[str] = frozenset(),
    start_key: str = "",
    room: bool = False,
) -> FastAPI:
    """Return the workspace on a database.

    `hosts` are names it may be reached by: on a server the only ones, in a room besides addresses
    and localhost. `room` says that phones of the local network reach it. `start_key` opens the
    facilitator's workspace once, on this machine, without a password (the demo's first click).
    """
    app = FastAPI(
        title="Intertwine",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        responses={
            "4XX": {"model": Problem, "description": "Not possible, with the reason in words."},
            "5XX": {"model": Problem, "description": "Our fault, or the disk is full."},
        },
    )
    app.state.engine = engine
    app.state.profile = profile
    app.state.hosts = hosts
    app.state.room = room
    app.state.start_key = start_key
    retention.erase_old(engine)
    app.state.sessions = Sessions(engine)
    app.state.shelf = Shelf(engine)
    app.state.measuring = Measuring()
    app.state.readings = Readings()
    app.state.simulations = Runs()
    app.state.what_if = Bases()
    app.state.analyses = Analyses()
    app.state.wrong_codes = Limiter(tries=40, seconds=60)
    app.state.answers = Limiter(tries=120, seconds=60)
    app.state.passwords = Limiter(tries=10, seconds=300)
    app.add_middleware(GZipMiddleware, minimum_size=1_000)
    app.add_middleware(Guard, hosts=hosts, server=profile == "server")
    for exception in (IntertwineError, RequestValidationError, HTTPException):
        app.add_exception_handler(exception, _explain)
    for routes in ROUTES:
        app.include_router(routes.router)
    app.openapi = lambda: _described(app)  # type: ignore[method-assign]
    _pages(app, Path(str(files("intertwine.web") / "built")))
    return app


def _described(app: FastAPI) -> dict[str, Any]:
    """Return the description of the API: failures are JSON, also where a page is asked for."""
    if app.openapi_schema is None:
        made = FastAPI.openapi(app)
        told = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
        for ways in made["paths"].values():
            for way in ways.values():
                for status in ("4XX", "5XX"):
                    way["responses"][status]["content"] = told
    return app.openapi_schema or {}


class _Assets(StaticFiles):
    """Built files: their names change with their content, so a phone keeps them for good."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response


def _pages(app: FastAPI, built: Path) -> None:
    if not built.is_dir():
        return
    app.mount("/assets", _Assets(directory=built / "assets", check_dir=False), name="assets")
    for path, file in PAGES.items():

        def page(file: str = file) -> FileResponse:
            return FileResponse(built / file)

        app.add_api_route(path, page, include_in_schema=False)


async def _explain(request: Request, problem_: Exception) -> Response:
    """Turn every error into the one shape; unknown pages and other people's look the same."""
    if isinstance(problem_, RequestValidationError):
        first = problem_.errors()[0]
        where = ".".join(str(part) for part in first["loc"][1:])
        return problem(request, "request-wrong", 422, field=where, why=str(first["msg"]))
    if isinstance(problem_, HTTPException):
        if problem_.status_code == 404:
            return problem(request, "no-such-page", 404)
        if problem_.status_code == 413:
            return problem(request, "too-much", 413)
        return problem(
            request, "request-wrong", problem_.status_code, field="", why=str(problem_.detail)
        )
    if isinstance(problem_, IntertwineError):
        status = 400
        if isinstance(problem_, NotThere):
            status = 404
        elif isinstance(problem_, Refused | EditRefused):
            status = 409
        elif isinstance(problem_, TooLarge):
            status = 413
        elif isinstance(problem_, CannotWrite):
            status = 507
        return problem(request, problem_.code, status, **problem_.params)
    return problem(request, "ours-live", 500)
