"""The page that walks a map: a way as a bookmark in, where the case is then out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Path, Query, Request
from pydantic import BaseModel

from intertwine.model.ids import ElementId
from intertwine.model.same import Same
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.kept import compiled_once
from intertwine.semantics.reached import Limits
from intertwine.semantics.walk import begin, bookmark, follow, journey_of, journey_to, move
from intertwine.web.asking import Facilitator
from intertwine.web.tongues import language_of, speaker
from intertwine.web.walked import (
    CasePage,
    Doing,
    WaitCard,
    case_page,
    doing,
    names,
    not_run,
    wait_card,
)
from intertwine.workshop.case import FAR, LONGEST_SEARCH, within

if TYPE_CHECKING:
    from intertwine.semantics.behaviour import Behaviour, Story

router = APIRouter(prefix="/api/partnerships/{partnership}", tags=["walking"])
Id = Annotated[str, Path(max_length=40)]
MapId = Annotated[str, Path(max_length=100)]
LONGEST = 12_000
"""Characters of a way: some thousand decisions, well below what an address may hold."""

STORIES = Limits(states=50_000)


class Walked(BaseModel):
    """A case on its way through a map."""

    case: CasePage
    whole: bool
    """False where the map has changed since the way was kept: it was followed as far as it went."""
    reached: bool
    """False where the step that was asked for is on no run, or on none that was found."""
    not_run: list[str]


class StoryCard(BaseModel):
    """How a case can come to stay. `path` leads there; "" where it cannot be replayed."""

    path: str
    steps: int
    after: Doing | None
    """The step after which it could not be avoided any more; None where it never could."""
    left: str
    about: list[str]
    """What findings that tell this story are about."""
    waits: list[WaitCard]
    undelivered: list[str]


class Stories(BaseModel):
    """The ways a case can come to stay; `complete` is False where not everything was seen."""

    complete: bool
    stories: list[StoryCard]


@router.get("/maps/{map_id}/walk")
def walk(
    request: Request,
    partnership: Id,
    map_id: MapId,
    _who: Facilitator,
    path: Annotated[str, Query(max_length=LONGEST)] = "",
    to: Annotated[str, Query(max_length=200)] = "",
) -> Walked:
    """Return where the case is after a way, or where a step can happen by the shortest way."""
    service: ServiceMap = request.app.state.shelf.map(partnership, map_id)
    compiled = compiled_once(service)
    journey, whole = follow(service, compiled, path) if path else (begin(service, compiled), True)
    reached = True
    if to:
        there = journey_to(journey, ElementId(to), limits=FAR, go_on=within(LONGEST_SEARCH))
        journey, reached = there or journey, there is not None
    return Walked(
        case=case_page(journey),
        whole=whole,
        reached=reached,
        not_run=not_run(service, speaker(language_of(request))),
    )


@router.get("/maps/{map_id}/walk/stories")
def stories(request: Request, partnership: Id, map_id: MapId, _who: Facilitator) -> Stories:
    """Return how a case can come to stay, or leave a message behind, each as a way to replay."""
    service: ServiceMap = request.app.state.shelf.map(partnership, map_id)
    found = _behaviour(Same(service))
    return Stories(
        complete=found.complete,
        stories=[_story(service, s) for s in (*found.stuck, *found.unheard)],
    )


@lru_cache(maxsize=32)
def _behaviour(same: Same[ServiceMap]) -> Behaviour:
    from intertwine.semantics.behaviour import behaviour

    return behaviour(compiled_once(same.value), limits=STORIES, go_on=within(2 * LONGEST_SEARCH))


def _story(service: ServiceMap, story: Story) -> StoryCard:
    compiled = compiled_once(service)
    there = journey_of(begin(service, compiled), (h.step for h in story.steps))
    decisive = story.decisive
    return StoryCard(
        path=bookmark(there) if there else "",
        steps=len(there.path) if there else 0,
        after=doing(service, move(service, compiled, decisive.step), path="") if decisive else None,
        left=story.left,
        about=["+".join(w.element for w in story.waits), *story.undelivered],
        waits=[wait_card(service, w) for w in story.waits],
        undelivered=names(service, story.undelivered),
    )
