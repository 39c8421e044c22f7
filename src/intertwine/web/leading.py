"""What the facilitator does with a session."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field

from intertwine.access.sessions import SessionView
from intertwine.access.viewer import Standing, Viewer
from intertwine.drawing import describe
from intertwine.errors import NotThere
from intertwine.model.ids import ElementId
from intertwine.store import accounts
from intertwine.web.asking import Facilitator
from intertwine.web.running import Command, new_id
from intertwine.web.seen import seen
from intertwine.workshop import commands, events
from intertwine.workshop.questions import QuestionKind, ask, following, propose
from intertwine.workshop.session import Anonymity, Contribution, Decision, Pin, Session

router = APIRouter(prefix="/api", tags=["leading"])
Id = Annotated[str, Path(max_length=40)]
LEADS = Viewer(Standing.FACILITATOR)


class NewSession(BaseModel):
    """A workshop to prepare."""

    map: str = Field(max_length=100)
    title: str = Field(min_length=1, max_length=120)


class Opening(BaseModel):
    """How a workshop opens."""

    anonymity: Anonymity
    wave: str = Field(default="", max_length=60)


class Asking(BaseModel):
    """A question to put: one of the plan by its id, or any kind about any element."""

    plan: str = Field(default="", max_length=120)
    kind: QuestionKind = QuestionKind.RESPONSIBLE
    element: str = Field(default="", max_length=200)
    wording: str = Field(default="", max_length=300)


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


@router.post("/partnerships/{partnership}/sessions")
def prepare(request: Request, partnership: Id, new: NewSession, who: Facilitator) -> SessionView:
    """Prepare a workshop on a map, with a proposed plan of questions."""
    service = request.app.state.shelf.map(partnership, new.map)
    session = Session(
        id=new_id(), title=new.title, map=new.map, plan=propose(service), facilitator=who
    )
    request.app.state.sessions.prepare(partnership, session)
    accounts.note(request.app.state.engine, who, f"prepared “{new.title}”", partnership=partnership)
    return seen(request, session.id, LEADS)


@router.get("/sessions/{id_}")
def look(request: Request, id_: Id, _who: Facilitator) -> SessionView:
    """Return a session as its facilitator sees it."""
    return seen(request, id_, LEADS)


@router.post("/sessions/{id_}/open")
def open_(request: Request, id_: Id, how: Opening, who: Facilitator) -> SessionView:
    """Let people in; the level of anonymity is fixed from here on."""
    done = _do(
        request,
        id_,
        lambda s: commands.open_session(s, anonymity=how.anonymity, wave=how.wave or s.title),
    )
    accounts.note(request.app.state.engine, who, f"opened “{done.title}”")
    return done


@router.post("/sessions/{id_}/ask")
def put(request: Request, id_: Id, asking: Asking, _who: Facilitator) -> SessionView:
    """Put a question to everybody."""
    running = request.app.state.sessions.get(id_)
    service = request.app.state.shelf.map(running.partnership, running.session.map)
    planned = [q for q in running.session.plan if q.id == asking.plan]
    if planned:
        question = planned[0]
    elif asking.element in service.node:
        from dataclasses import replace

        question = ask(service, asking.kind, ElementId(asking.element))
        question = replace(question, wording=asking.wording)
    else:
        raise NotThere("no-such-page")
    return _do(request, id_, lambda s: commands.ask(s, question, round_id=new_id()))


@router.post("/sessions/{id_}/rounds/{round_}/hold")
def hold(request: Request, id_: Id, round_: Id, _who: Facilitator) -> SessionView:
    """Take no more answers."""
    return _do(request, id_, lambda s: commands.hold(s, round_))


@router.post("/sessions/{id_}/rounds/{round_}/reveal")
def reveal(request: Request, id_: Id, round_: Id, _who: Facilitator) -> SessionView:
    """Show what was answered."""
    return _do(request, id_, lambda s: commands.reveal(s, round_))


@router.post("/sessions/{id_}/move")
def move(request: Request, id_: Id, where: Moving, _who: Facilitator) -> SessionView:
    """Take the room to a step of the map."""
    running = request.app.state.sessions.get(id_)
    service = request.app.state.shelf.map(running.partnership, running.session.map)
    if where.step and where.step not in service.node:
        raise NotThere("no-such-page")
    step = ElementId(where.step) if where.step else None
    return _do(request, id_, lambda _s: events.Moved(step))


@router.post("/sessions/{id_}/pins")
def pin(request: Request, id_: Id, note: Noting, _who: Facilitator) -> SessionView:
    """Pin a note, or something said in the room."""
    contribution = Contribution(
        note.id,
        note.kind,
        note.text,
        ElementId(note.element) if note.element else None,
        "facilitator",
    )
    return _do(request, id_, lambda s: commands.pin(s, contribution))


@router.post("/sessions/{id_}/decisions")
def decide(request: Request, id_: Id, given: Deciding, _who: Facilitator) -> SessionView:
    """Write a decision or mechanism down; the same id again changes it."""
    decision = Decision(
        id=given.id,
        text=given.text,
        element=ElementId(given.element) if given.element else None,
        owner=given.owner,
        due=given.due,
        family=given.family,
        rhythm=given.rhythm,
    )
    return _do(request, id_, lambda s: commands.decide(s, decision))


@router.post("/sessions/{id_}/close")
def close(request: Request, id_: Id, who: Facilitator) -> SessionView:
    """End the workshop."""
    accounts.note(request.app.state.engine, who, f"closed session {id_}")
    return _do(request, id_, commands.close)


@router.post("/sessions/{id_}/lock")
def lock(request: Request, id_: Id, who: Facilitator) -> SessionView:
    """Let the minutes stand."""
    accounts.note(request.app.state.engine, who, f"locked session {id_}")
    return _do(request, id_, commands.lock)


def _do(request: Request, id_: str, command: Command) -> SessionView:
    request.app.state.sessions.do(id_, command)
    return seen(request, id_, LEADS)


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
    running = request.app.state.sessions.get(id_)
    service = request.app.state.shelf.map(running.partnership, running.session.map)
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
            number=step.number,
            phase=step.phase,
            coproduced=step.coproduced,
            next=list(following(service, step.element)),
        )
        for step, partner in sorted(told, key=lambda t: t[0].number)
    ]


@router.get("/addresses")
def addresses(request: Request, _who: Facilitator) -> list[str]:
    """Return where phones reach this workspace, one address per network, without the scheme."""
    from intertwine.web.network import reachable

    port = request.url.port or 80
    return [f"{host}:{port}/join" for host in reachable()]


@router.get("/sessions/{id_}/qr.svg", response_class=Response)
def qr(request: Request, id_: Id, _who: Facilitator, address: str = "") -> Response:
    """Return the address for phones with the code in it, as a picture for cameras."""
    import io

    import segno

    running = request.app.state.sessions.get(id_)
    where = f"http://{address[:200]}?code={running.code or ''}"
    out = io.BytesIO()
    segno.make(where, error="m").save(out, kind="svg", scale=8, border=3, xmldecl=False)
    return Response(out.getvalue(), media_type="image/svg+xml")
