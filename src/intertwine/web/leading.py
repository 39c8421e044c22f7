"""What the facilitator does with a session."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field, StringConstraints

from intertwine.access.viewer import Standing, Viewer
from intertwine.access.views import SessionView
from intertwine.drawing import describe
from intertwine.errors import NotThere, Refused
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.store.database import now
from intertwine.web.asking import Facilitator
from intertwine.web.running import Command, Happened, new_id
from intertwine.web.seen import seen
from intertwine.workshop import commands
from intertwine.workshop.questions import (
    ABOUT_THE_MAP,
    UNKNOWN,
    Option,
    Question,
    QuestionKind,
    ask,
    following,
)
from intertwine.workshop.session import Contribution, Decision, Pin, Session, Status

router = APIRouter(prefix="/api", tags=["leading"])
Id = Annotated[str, Path(max_length=40)]
Answer = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
ASKED_OF_A_STEP = ABOUT_THE_MAP | {QuestionKind.OWN_SCALE}
FEWEST_STEPS = 3
"""A scale with fewer steps is a question with answers."""
Name = Annotated[str, StringConstraints(max_length=200)]


class Asking(BaseModel):
    """A question to put: one of the plan by its id, or any kind about any element."""

    plan: str = Field(default="", max_length=120)
    kind: QuestionKind = QuestionKind.RESPONSIBLE
    element: str = Field(default="", max_length=200)
    wording: str = Field(default="", max_length=300)
    options: list[Answer] = Field(default=[], max_length=12)
    """The facilitator's own answers, for a question of one's own; empty for yes, no, partly.
    For a scale of one's own, from least to most."""
    about: str = Field(default="", max_length=200)
    """Whose answer is to be foreseen; "" for the partner that does the step."""


class Moving(BaseModel):
    """Where the room goes on the map; "" leaves it."""

    step: str = Field(max_length=200)


class Noting(BaseModel):
    """Something the facilitator pins."""

    id: str = Field(min_length=8, max_length=64)
    kind: Pin
    text: str = Field(max_length=1_000)
    element: str = Field(default="", max_length=200)


class Deciding(BaseModel):
    """A decision or mechanism."""

    id: str = Field(min_length=8, max_length=64)
    text: str = Field(max_length=1_000)
    element: str = Field(default="", max_length=200)
    owner: str = Field(default="", max_length=120)
    due: str = Field(default="", max_length=10, pattern=r"^(\d{4}-\d{2}-\d{2})?$")
    family: str = Field(default="", max_length=30)
    rhythm: str = Field(default="", max_length=60)
    partners: list[Name] = Field(default=[], max_length=50)
    purpose: Literal["", "explore", "exploit"] = ""
    status: Literal["existing", "kept", "dropped", "new", "trial"] = "new"
    findings: list[Name] = Field(default=[], max_length=50)


class Settling(BaseModel):
    """Where a contribution stands now."""

    status: Status


@router.get("/sessions/{id_}")
def look(request: Request, id_: Id, who: Facilitator) -> SessionView:
    """Return a session as its facilitator sees it."""
    return seen(request, id_, leader(who))


@router.post("/sessions/{id_}/ask")
def put(request: Request, id_: Id, asking: Asking, who: Facilitator) -> SessionView:
    """Put a question to everybody."""
    planned = [q for q in request.app.state.sessions.get(id_).session.plan if q.id == asking.plan]
    question = planned[0] if planned else made_question(request, id_, asking)
    return do(request, id_, who, lambda s: commands.ask(s, question, round_id=new_id()))


def made_question(request: Request, id_: str, asking: Asking) -> Question:
    """Return the question that is asked for, about any element of the session's map."""
    service = map_of(request, id_)
    if asking.kind not in ASKED_OF_A_STEP or asking.element not in service.node:
        raise NotThere("no-such-page")
    if asking.about and PartnerId(asking.about) not in service.partner:
        raise NotThere("no-such-page")
    element, other = ElementId(asking.element), PartnerId(asking.about) if asking.about else None
    if asking.kind is QuestionKind.OWN_SCALE:
        if len(asking.options) < FEWEST_STEPS:
            raise Refused("scale-too-short", least=FEWEST_STEPS)
        question = replace(ask(service, QuestionKind.OWN, element), kind=asking.kind)
        question = replace(question, id=f"{asking.kind}:{element}")
    else:
        question = ask(service, asking.kind, element, other=other)
    if asking.kind in (QuestionKind.OWN, QuestionKind.OWN_SCALE) and asking.options:
        own = tuple(Option(f"o{n}", label) for n, label in enumerate(asking.options, start=1))
        question = replace(question, options=(*own, Option(UNKNOWN)))
    return replace(question, wording=asking.wording.strip())


@router.post("/sessions/{id_}/rounds/{round_}/hold")
def hold(request: Request, id_: Id, round_: Id, who: Facilitator) -> SessionView:
    """Take no more answers."""
    return do(request, id_, who, lambda s: commands.hold(s, round_))


@router.post("/sessions/{id_}/rounds/{round_}/reveal")
def reveal(request: Request, id_: Id, round_: Id, who: Facilitator) -> SessionView:
    """Show what was answered."""
    return do(request, id_, who, lambda s: commands.reveal(s, round_))


@router.post("/sessions/{id_}/move")
def move(request: Request, id_: Id, where: Moving, who: Facilitator) -> SessionView:
    """Take the room to a step of the map."""
    if where.step and where.step not in map_of(request, id_).node:
        raise NotThere("no-such-page")
    step = ElementId(where.step) if where.step else None
    return do(request, id_, who, lambda s: commands.move(s, step))


@router.post("/sessions/{id_}/pins")
def pin(request: Request, id_: Id, note: Noting, who: Facilitator) -> SessionView:
    """Pin a note with its time, or something said in the room.

    Notes are an observer's too: who does not lead can make them.
    """
    note_only = note.kind is Pin.NOTE
    contribution = Contribution(
        note.id,
        note.kind,
        note.text,
        ElementId(note.element) if note.element else None,
        who if note_only else "facilitator",
        at=now() if note_only else "",
    )
    if note_only:
        request.app.state.sessions.do(id_, lambda s: commands.pin(s, contribution))
        return seen(request, id_, leader(who))
    return do(request, id_, who, lambda s: commands.pin(s, contribution))


@router.post("/sessions/{id_}/pins/{contribution}/settle")
def settle(
    request: Request,
    id_: Id,
    contribution: Annotated[str, Path(max_length=64)],
    given: Settling,
    who: Facilitator,
) -> SessionView:
    """Say where a contribution stands."""
    return do(request, id_, who, lambda s: commands.settle(s, contribution, given.status))


@router.post("/sessions/{id_}/decisions")
def decide(request: Request, id_: Id, given: Deciding, who: Facilitator) -> SessionView:
    """Write a decision or mechanism down; the same id again changes it."""
    decision = Decision(
        id=given.id,
        text=given.text,
        element=ElementId(given.element) if given.element else None,
        owner=given.owner,
        due=given.due,
        family=given.family,
        rhythm=given.rhythm,
        partners=tuple(PartnerId(p) for p in given.partners),
        purpose=given.purpose,
        status=given.status,
        findings=tuple(given.findings),
    )
    return do(request, id_, who, lambda s: commands.decide(s, decision))


def leader(who: str) -> Viewer:
    """Return the viewer that a facilitator is."""
    return Viewer(Standing.FACILITATOR, name=who)


def map_of(request: Request, id_: str) -> ServiceMap:
    """Return the map of a session as it is now, an empty one where it was taken away."""
    running = request.app.state.sessions.get(id_)
    service: ServiceMap = request.app.state.shelf.map_or_empty(
        running.partnership, running.session.map
    )
    return service


def do(request: Request, id_: str, who: str, command: Command) -> SessionView:
    """Do what the one who leads wants, and return the session as they see it."""

    def led(session: Session) -> Happened:
        if session.facilitator not in ("", who):
            raise Refused("somebody-else-leads", name=session.facilitator)
        return command(session)

    request.app.state.sessions.do(id_, led)
    return seen(request, id_, leader(who))


class StepCard(BaseModel):
    """A step of the map, to choose or to walk to. `next` are the steps that can follow it."""

    id: str
    name: str
    partner: str
    number: int
    phase: str
    coproduced: bool
    next: list[str]


@router.get("/sessions/{id_}/steps")
def steps(request: Request, id_: Id, _who: Facilitator) -> list[StepCard]:
    """Return the steps of the session's map in the order of the service."""
    service = map_of(request, id_)
    told = [
        (step, partner.partner or "")
        for partner in describe(service).partners
        for step in partner.steps
        if service.node[step.element].is_activity
    ]
    return [
        StepCard(
            id=step.element,
            name=step.name or step.element,
            partner=partner,
            number=number,
            phase=step.phase,
            coproduced=step.coproduced,
            next=list(following(service, step.element)),
        )
        for number, (step, partner) in enumerate(sorted(told, key=lambda t: t[0].number), 1)
    ]


@router.get("/addresses")
def addresses(request: Request, _who: Facilitator) -> list[str]:
    """Return where phones reach this workspace, one address per network, without the scheme."""
    from intertwine.web.network import reachable

    if request.app.state.profile == "server":
        return [f"{host}/join" for host in sorted(request.app.state.hosts)]
    port = request.url.port or 80
    return [f"{host}:{port}/join" for host in reachable()]


@router.get("/sessions/{id_}/qr.svg", response_class=Response)
def qr(request: Request, id_: Id, _who: Facilitator, address: str = "") -> Response:
    """Return the address for phones with the code in it, as a picture for cameras."""
    import io

    import segno

    running = request.app.state.sessions.get(id_)
    scheme = "https" if request.app.state.profile == "server" else "http"
    where = f"{scheme}://{address[:200]}?code={running.code or ''}"
    out = io.BytesIO()
    segno.make(where, error="m").save(out, kind="svg", scale=8, border=3, xmldecl=False)
    return Response(out.getvalue(), media_type="image/svg+xml")
