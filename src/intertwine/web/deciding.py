"""Rating what was contributed, and asking whether everybody can live with a decision."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field, StringConstraints

from intertwine.access.views import SessionView
from intertwine.web.asking import Facilitator
from intertwine.web.leading import do
from intertwine.web.running import new_id
from intertwine.workshop import commands, consenting

router = APIRouter(prefix="/api", tags=["deciding"])
Id = Annotated[str, Path(max_length=64)]
Contribution = Annotated[str, StringConstraints(max_length=64)]


class Rating(BaseModel):
    """Which contributions everybody rates; empty for all that are open, most votes first."""

    contributions: list[Contribution] = Field(default=[], max_length=50)


class SettlingReason(BaseModel):
    """Where a reason stands: open (""), resolved, or recorded beside the decision."""

    how: Literal["", "resolved", "recorded"]


@router.post("/sessions/{id_}/rate")
def rate(request: Request, id_: Id, wanted: Rating, who: Facilitator) -> SessionView:
    """Ask everybody alone how much each contribution is worth, on a scale of five."""
    return do(
        request,
        id_,
        who,
        lambda s: commands.ask(s, consenting.rating(s, wanted.contributions), round_id=new_id()),
    )


@router.post("/sessions/{id_}/decisions/{decision}/consent")
def consent(request: Request, id_: Id, decision: Id, who: Facilitator) -> SessionView:
    """Ask everybody alone whether they can live with a decision: consent, concern, objection."""
    return do(
        request,
        id_,
        who,
        lambda s: commands.ask(s, consenting.consent(s, decision), round_id=new_id()),
    )


@router.post("/sessions/{id_}/rounds/{round_}/reasons/{reason}")
def settle_reason(
    request: Request, id_: Id, round_: Id, reason: Id, given: SettlingReason, who: Facilitator
) -> SessionView:
    """Say that a reason is resolved, or stands recorded beside the decision."""
    return do(request, id_, who, lambda s: consenting.settle_reason(s, round_, reason, given.how))
