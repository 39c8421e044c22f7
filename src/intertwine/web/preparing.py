"""Before the room fills: a workshop or survey is prepared, planned and opened."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field, StrictInt, StringConstraints

from intertwine.access.views import SessionView
from intertwine.errors import Refused
from intertwine.store import accounts
from intertwine.store.database import now
from intertwine.web.asking import Facilitator
from intertwine.web.keeping import wave_name, waves_taken
from intertwine.web.leading import Asking, do, leader, made_question, map_of
from intertwine.web.running import new_id
from intertwine.web.seen import seen
from intertwine.wording import say
from intertwine.workshop import commands
from intertwine.workshop.events import Contributed, Event
from intertwine.workshop.questions import Question, propose
from intertwine.workshop.session import AgendaItem, Anonymity, Session, SessionKind
from intertwine.workshop.sets import QuestionSet, questions_of
from intertwine.workshop.tensions import carried

router = APIRouter(prefix="/api", tags=["preparing"])
Id = Annotated[str, Path(max_length=40)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]


class NewSession(BaseModel):
    """A workshop to prepare, or a survey that everyone answers at their own time."""

    map: str = Field(max_length=100)
    title: Title
    kind: SessionKind = SessionKind.WORKSHOP


class Opening(BaseModel):
    """How a workshop opens. `wave` names the round of answers; "" takes the title."""

    anonymity: Anonymity
    wave: str = Field(default="", max_length=60)


class Planning(BaseModel):
    """The whole plan in its order; a question that stays is named by its id alone."""

    questions: list[Asking] = Field(max_length=200)


class Adding(BaseModel):
    """A set of questions that belong together."""

    set: QuestionSet


class Part(BaseModel):
    """A part of the day."""

    title: Title
    minutes: StrictInt = Field(default=0, ge=0, le=1_440)


class Agenda(BaseModel):
    """The parts of the day in their order."""

    parts: list[Part] = Field(max_length=40)


class Place(BaseModel):
    """A place in the agenda, from 0."""

    at: StrictInt = Field(ge=0, le=40)


@router.post("/partnerships/{partnership}/sessions")
def prepare(request: Request, partnership: Id, new: NewSession, who: Facilitator) -> SessionView:
    """Prepare a workshop or survey on a map, with a proposed plan of questions."""
    service = request.app.state.shelf.map(partnership, new.map)
    session = Session(
        id=new_id(),
        title=new.title,
        map=new.map,
        kind=new.kind,
        plan=propose(service),
        facilitator=who,
    )
    request.app.state.sessions.prepare(partnership, session)
    sentence = say("audit-prepared", {"title": new.title})
    accounts.note(request.app.state.engine, who, sentence, partnership=partnership)
    return seen(request, session.id, leader(who))


@router.post("/sessions/{id_}/plan")
def plan(request: Request, id_: Id, given: Planning, who: Facilitator) -> SessionView:
    """Change which questions will be asked, and in which order."""
    known = {q.id: q for q in request.app.state.sessions.get(id_).session.plan}
    wanted: list[Question] = []
    for asking in given.questions:
        question = known.get(asking.plan) or made_question(request, id_, asking)
        if (question.id, question.wording) not in {(q.id, q.wording) for q in wanted}:
            wanted.append(_apart(question, {q.id for q in wanted}))
    return do(request, id_, who, lambda s: commands.plan(s, tuple(wanted)))


def _apart(question: Question, taken: set[str]) -> Question:
    """Return a question by a name of its own: several in one's own words may be about one step."""
    names = (f"{question.id}:{n}" for n in range(2, len(taken) + 3))
    free = next(i for i in (question.id, *names) if i not in taken)
    return replace(question, id=free)


@router.post("/sessions/{id_}/plan/sets")
def add_set(request: Request, id_: Id, given: Adding, who: Facilitator) -> SessionView:
    """Add a set of questions at the end of the plan; those already in it stay where they are."""
    more = questions_of(given.set, map_of(request, id_))
    if not more:
        raise Refused("set-empty")

    def planned(session: Session) -> Event:
        known = {q.id for q in session.plan}
        return commands.plan(session, (*session.plan, *(q for q in more if q.id not in known)))

    return do(request, id_, who, planned)


@router.post("/sessions/{id_}/open")
def open_(request: Request, id_: Id, how: Opening, who: Facilitator) -> SessionView:
    """Let people in; the level of anonymity is fixed from here on."""
    app = request.app
    running = app.state.sessions.get(id_)
    taken = waves_taken(app, running.partnership)
    felt = carried(app.state.shelf.study(running.partnership).tensions)

    def opened(session: Session) -> Event | tuple[Event, ...]:
        wave = wave_name(how.wave or session.title, taken)
        if session.kind is SessionKind.WORKSHOP:
            opens = commands.open_session(session, anonymity=how.anonymity, wave=wave)
            return (opens, *(Contributed(tension) for tension in felt))
        ids = tuple(new_id() for _ in session.plan)
        return commands.open_survey(session, anonymity=how.anonymity, wave=wave, round_ids=ids)

    made = do(request, id_, who, opened)
    sentence = say("audit-opened", {"title": made.title, "anonymity": how.anonymity})
    accounts.note(app.state.engine, who, sentence, partnership=running.partnership)
    return made


@router.post("/sessions/{id_}/agenda")
def agenda(request: Request, id_: Id, given: Agenda, who: Facilitator) -> SessionView:
    """Change the parts of the day and their minutes."""
    parts = tuple(AgendaItem(p.title, p.minutes) for p in given.parts)
    return do(request, id_, who, lambda s: commands.set_agenda(s, parts))


@router.post("/sessions/{id_}/agenda/go")
def go_to(request: Request, id_: Id, given: Place, who: Facilitator) -> SessionView:
    """Begin a part of the day."""
    return do(request, id_, who, lambda s: commands.go_to_agenda(s, given.at, now=now()))
