"""Pictures of maps, with what a workshop has shown laid over them."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response

from intertwine.drawing import Overlay, Reading, Strip, draw_map, map_diagram, strips
from intertwine.model.geometry import Diagram
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap
from intertwine.web.asking import Facilitator
from intertwine.web.tongues import Lang, decimals, language_of
from intertwine.workshop.agreeing import agreement_by_element

router = APIRouter(prefix="/api", tags=["maps"])
ON_A_WALL = 1150.0
"""Widest part in pixels that a room reads from a projector beside what was answered."""
ThemeName = Literal["screen", "dark", "projector", "print"]


@router.get("/partnerships/{partnership}/maps/{map_id}.svg", response_class=Response)
def picture(
    request: Request,
    partnership: str,
    map_id: str,
    _who: Facilitator,
    theme: ThemeName = "screen",
    session: Annotated[str, Query(max_length=40)] = "",
    near: Annotated[str, Query(max_length=200)] = "",
    lang: Lang = "",
) -> Response:
    """Return a map as SVG; with a session, coloured by how alike people answered.

    `near` asks for the part around an element, large enough to be read on a wall.
    """
    service = request.app.state.shelf.map(partnership, map_id)
    language = language_of(request)
    overlays: tuple[Overlay, ...] = ()
    if session:
        running = request.app.state.sessions.get(session)
        readings = {
            ElementId(element): Reading(value, decimals(value, language))
            for element, value in agreement_by_element(running.session).items()
        }
        overlays = (Overlay("agreement", readings, "overlay-agreement"),) if readings else ()
    diagram = map_diagram(service)
    svg = draw_map(
        service,
        diagram=diagram,
        theme=theme,
        overlays=overlays,
        title=service.name,
        partner_order=request.app.state.shelf.study(partnership).partner_ids(),
        embed_font=True,
        strip=_part(service, diagram, ElementId(near)),
        language=language,
    )
    return Response(svg, media_type="image/svg+xml")


def _part(service: ServiceMap, diagram: Diagram, near: ElementId) -> Strip | None:
    """Return the strip of a drawing that an element lies in; None for the whole drawing."""
    shape = diagram.shapes.get(near)
    if shape is None:
        return None
    x = shape.bounds.centre.x
    cut = strips(service, diagram, widest=ON_A_WALL)
    return next((strip for strip in cut if strip.left <= x < strip.right), None)
