"""Where phones reach the workspace, per network, with a picture for cameras."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from intertwine.web.asking import Facilitator
from intertwine.web.network import kind_of, reachable

router = APIRouter(prefix="/api", tags=["serving"])


@dataclass(frozen=True, slots=True)
class Place:
    """One address that phones may reach. `kind` tells what network it is by its number, or ""."""

    address: str
    kind: str


@dataclass(frozen=True, slots=True)
class ServingPage:
    """How the workspace is served. `open` is False while only this computer reaches it."""

    profile: str
    open: bool
    scheme: str
    places: tuple[Place, ...]


@router.get("/serving")
def serving(request: Request, _who: Facilitator) -> ServingPage:
    """Return where phones reach this workspace, one address per network."""
    state = request.app.state
    if state.profile == "server":
        places = tuple(Place(host, "") for host in sorted(state.hosts))
        return ServingPage("server", True, "https", places)
    port = request.url.port or 80
    places = tuple(Place(f"{host}:{port}", kind_of(host)) for host in reachable())
    return ServingPage("room", bool(state.room), "http", places)


@router.get("/serving/qr.svg", response_class=Response)
def qr(
    request: Request, _who: Facilitator, address: Annotated[str, Query(max_length=200)]
) -> Response:
    """Return the address of the self-test for phones, as a picture for cameras."""
    import segno

    scheme = "https" if request.app.state.profile == "server" else "http"
    out = io.BytesIO()
    code = segno.make(f"{scheme}://{address}/test", error="m")
    code.save(out, kind="svg", scale=6, border=3, xmldecl=False)
    return Response(out.getvalue(), media_type="image/svg+xml")
