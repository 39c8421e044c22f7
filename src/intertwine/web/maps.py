"""Pictures of maps, with what a workshop has shown laid over them."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response

from intertwine.drawing import Overlay, Reading, draw_map
from intertwine.model.ids import ElementId
from intertwine.web.asking import Facilitator
from intertwine.workshop.agreeing import agreement_by_element

router = APIRouter(prefix="/api", tags=["maps"])
ThemeName = Literal["screen", "dark", "projector", "print"]


@router.get("/partnerships/{partnership}/maps/{map_id}.svg", response_class=Response)
def picture(
    request: Request,
    partnership: str,
    map_id: str,
    _who: Facilitator,
    theme: ThemeName = "screen",
    session: Annotated[str, Query(max_length=40)] = "",
) -> Response:
    """Return a map as SVG; with a session, coloured by how alike people answered."""
    service = request.app.state.shelf.map(partnership, map_id)
    overlays: tuple[Overlay, ...] = ()
    if session:
        running = request.app.state.sessions.get(session)
        readings = {
            ElementId(element): Reading(value, f"{value:.2f}".removeprefix("0"))
            for element, value in agreement_by_element(running.session).items()
        }
        overlays = (Overlay("agreement", readings, "overlay-agreement"),) if readings else ()
    order = request.app.state.shelf.study(partnership).partner_ids()
    svg = draw_map(service, theme=theme, overlays=overlays, title=service.name, partner_order=order)
    return Response(svg, media_type="image/svg+xml")
