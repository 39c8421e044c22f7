"""Maps drawn into a page: findings, agreement or differences laid over them; two side by side."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel

from intertwine.access.readers import FACILITATOR
from intertwine.bpmn import Difference, differences
from intertwine.drawing import (
    Change,
    Changed,
    Mark,
    Overlay,
    Reading,
    draw_map,
)
from intertwine.model.ids import ElementId
from intertwine.web.asking import Facilitator
from intertwine.web.on_map import MapRef, entry_of, found_on, maps_of, over
from intertwine.web.reading import Reader, read_so_far
from intertwine.web.tongues import decimals, language_of, speaker
from intertwine.workshop.agreeing import agreement_by_element
from intertwine.workshop.session import Session

router = APIRouter(prefix="/api/partnerships/{partnership}", tags=["maps"])
Id = Annotated[str, Path(max_length=40)]
MapId = Annotated[str, Path(max_length=100)]
Other = Annotated[str, Query(max_length=100)]
MOST_PLACES = 3
"""A finding about many places carries its number at the first few, as in the report."""


class DifferenceCard(BaseModel):
    """One difference in words. `before` and `after` are its places, "" where it has none."""

    number: int
    change: str
    sentence: str
    before: str
    after: str


class Comparison(BaseModel):
    """Two maps of a study against each other; None where the study has no such map."""

    before: MapRef | None
    after: MapRef | None
    maps: list[MapRef]
    differences: list[DifferenceCard]


@router.get("/maps/{map_id}/drawing", response_class=Response)
def drawing(
    request: Request,
    partnership: Id,
    map_id: MapId,
    _who: Facilitator,
    findings: bool = False,
    session: Annotated[str, Query(max_length=40)] = "",
    before: Other = "",
    after: Other = "",
    reader: Reader = FACILITATOR,
) -> Response:
    """Return a map as SVG to stand in a page: its font and light or dark are the page's own.

    With `findings` it carries their numbers; with the session of a workshop that is over, how
    alike people answered; with `before` or `after`, how it differs from that other map.
    """
    entry = entry_of(request, partnership, map_id)
    marks: tuple[Mark, ...] = ()
    if findings:
        told = read_so_far(request, partnership, reader)
        marks = tuple(
            Mark(ElementId(element), f.effect, str(number))
            for number, f, places in found_on(request, partnership, map_id, told)
            for element in places[:MOST_PLACES]
        )
    changes: tuple[Changed, ...] = ()
    if before:
        changes = _changes(_told(request, partnership, before, map_id), side="after")
    elif after:
        changes = _changes(_told(request, partnership, map_id, after), side="before")
    svg = draw_map(
        entry.map,
        overlays=_agreement(over(request, partnership, map_id), session, language_of(request)),
        marks=marks,
        changes=changes,
        title=entry.map.name,
        partner_order=request.app.state.shelf.study(partnership).partner_ids(),
        legend=False,
        language=language_of(request),
        prefix="before" if after else "map",
    )
    return Response(svg, media_type="image/svg+xml")


@router.get("/compare")
def compare(
    request: Request, partnership: Id, _who: Facilitator, before: Other = "", after: Other = ""
) -> Comparison:
    """Return what is different between two maps of a study, each difference with its places."""
    study = request.app.state.shelf.study(partnership)
    maps = maps_of(study)
    by_id = {m.id: m for m in maps}
    told = []
    if before in by_id and after in by_id:
        told = _told(request, partnership, before, after)
    say = speaker(language_of(request))
    return Comparison(
        before=by_id.get(before),
        after=by_id.get(after),
        maps=maps,
        differences=[
            DifferenceCard(
                number=number,
                change=_change(d),
                sentence=say(d.word.code, d.word.params),
                before=d.before or "",
                after=d.after or "",
            )
            for number, d in told
        ],
    )


def _told(
    request: Request, partnership: str, before: str, after: str
) -> list[tuple[int, Difference]]:
    shelf = request.app.state.shelf
    return list(
        enumerate(differences(shelf.map(partnership, before), shelf.map(partnership, after)), 1)
    )


def _change(difference: Difference) -> Change:
    """Return whether something is on one side only; what follows what is told on both."""
    if difference.before is None and difference.code != "follows":
        return Change.NEW
    return Change.GONE if difference.after is None else Change.OTHER


def _changes(told: list[tuple[int, Difference]], *, side: str) -> tuple[Changed, ...]:
    return tuple(
        Changed(ElementId(place), _change(d), str(number))
        for number, d in told
        if (place := d.after if side == "after" else d.before)
    )


def _agreement(ended: list[Session], wanted: str, language: str) -> tuple[Overlay, ...]:
    """Return the overlay of a session that is over; nothing while it is still going on."""
    readings = {
        ElementId(element): Reading(value, decimals(value, language))
        for session in ended
        if session.id == wanted
        for element, value in agreement_by_element(session).items()
    }
    return (Overlay("agreement", readings),) if readings else ()
