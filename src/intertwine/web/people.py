"""Who takes part, by partner; and how somebody is erased from everything that is kept in tables."""

from __future__ import annotations

from dataclasses import dataclass
from secrets import token_hex
from typing import Annotated

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field, StringConstraints

from intertwine.errors import BrokenTable, NotThere, Refused
from intertwine.model.ids import PartnerId
from intertwine.model.study import Study
from intertwine.model.tables import Person
from intertwine.store import accounts, files
from intertwine.study.adding import with_rows
from intertwine.study.removing import ERASED, with_tombstone, without_name, without_rows
from intertwine.web.asking import Facilitator
from intertwine.web.board import PartnerLook
from intertwine.web.keeping import erase as erase_from_session
from intertwine.web.understanding import partner_looks
from intertwine.wording import say
from intertwine.workshop.export import respondent
from intertwine.workshop.session import Anonymity, Participant, Session

router = APIRouter(prefix="/api/partnerships/{partnership}", tags=["people"])
Id = Annotated[str, Path(max_length=40)]
PersonId = Annotated[str, Path(max_length=80)]
Text = Annotated[str, StringConstraints(max_length=120, strip_whitespace=True)]
Named = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
FILE = "people.csv"
MOST = 2_000


class PersonForm(BaseModel):
    """Somebody who takes part; `id` "" makes a new person."""

    id: str = Field(default="", max_length=80)
    partner: str = Field(max_length=200)
    name: Named
    role: Text = ""


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Somebody the study knows. `erased` is True where only the empty place is left."""

    id: str
    name: str
    role: str
    erased: bool


@dataclass(frozen=True, slots=True)
class PartnerPeople:
    """The people of one partner."""

    partner: str
    people: tuple[PersonCard, ...]


@dataclass(frozen=True, slots=True)
class TookPart:
    """How many joined a workshop or survey; `by_partner` counts them."""

    session: str
    title: str
    joined: int
    by_partner: dict[str, int]


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Who takes part, by partner, and how many came to each workshop."""

    name: str
    partners: tuple[PartnerLook, ...]
    people: tuple[PartnerPeople, ...]
    sessions: tuple[TookPart, ...]


@router.get("/people")
def people(request: Request, partnership: Id, _who: Facilitator) -> PeoplePage:
    """Return who takes part, by partner."""
    study: Study = request.app.state.shelf.study(partnership)
    looks = partner_looks(study)
    order = dict.fromkeys([p.id for p in looks] + [str(p.partner) for p in study.people])
    sessions = request.app.state.sessions.of_partnership(partnership)
    return PeoplePage(
        name=study.name,
        partners=looks,
        people=tuple(
            PartnerPeople(
                partner,
                tuple(
                    PersonCard(p.id, p.name, p.role, p.name == ERASED)
                    for p in study.people
                    if p.partner == partner
                ),
            )
            for partner in order
        ),
        sessions=tuple(_took_part(r.session) for r in sessions if r.session.participants),
    )


@router.post("/people")
def keep(request: Request, partnership: Id, given: PersonForm, who: Facilitator) -> PeoplePage:
    """Keep somebody, new or changed; all other rows of `people.csv` stay as they are."""
    study: Study = request.app.state.shelf.study(partnership)
    before = {p.id: p for p in study.people}
    if given.partner not in study.partner_ids():
        raise Refused("no-such-partner", partner=given.partner)
    if given.id and given.id not in before:
        raise NotThere("no-such-page")
    if len(before) >= MOST:
        raise Refused("too-many-pins", limit=MOST)
    old = before.get(given.id)
    row = Person(
        id=given.id or f"q{token_hex(4)}",
        partner=PartnerId(given.partner),
        name=given.name,
        role=given.role,
        actor=old.actor if old else "",
        years=old.years if old else None,
    )
    engine = request.app.state.engine
    here = files.current(engine, partnership).get(FILE)
    content = with_rows(here, "people", (row,), key=("id",), replace=True)
    sentence = say("person-kept", {"id": row.id})
    if files.put_all(engine, partnership, {FILE: content}, author=who, sentence=sentence):
        accounts.note(engine, who, sentence, partnership=partnership)
    request.app.state.shelf.changed(partnership)
    return people(request, partnership, who)


@router.post("/people/{person}/erase")
def erase(request: Request, partnership: Id, person: PersonId, who: Facilitator) -> PeoplePage:
    """Erase somebody for good: name and role, all their answers, every kept version of both.

    An empty place stays, so that nothing else shifts. In anonymous sessions nothing tells which
    rows are theirs; those stay. Transcripts, notes and maps are not searched for names.
    """
    study: Study = request.app.state.shelf.study(partnership)
    known = next((p for p in study.people if p.id == person), None)
    if known is None:
        raise NotThere("no-such-page")
    for running in request.app.state.sessions.of_partnership(partnership):
        session: Session = running.session
        for key, there in list(session.participants.items()):
            if _is(known, there, key, session):
                erase_from_session(request, session.id, key)
    engine = request.app.state.engine
    for path in files.paths(engine, partnership):
        if not path.endswith((".csv", ".toml")) or path.startswith("maps/"):
            continue
        files.rewrite(engine, partnership, path, lambda c, p=path: _without(c, p, known))  # type: ignore[misc]
    request.app.state.shelf.changed(partnership)
    accounts.note(engine, who, say("person-erased", {"id": person}), partnership=partnership)
    return people(request, partnership, who)


def _is(known: Person, there: Participant, key: str, session: Session) -> bool:
    """Return whether a participant of a session is somebody the study knows."""
    if session.anonymity is Anonymity.NAMED:
        same = there.name.casefold() == known.name.casefold() and bool(there.name)
        return same and there.partner == known.partner
    if session.anonymity is Anonymity.PSEUDONYMOUS:
        return known.id in (there.code, respondent(key))
    return False


def _without(content: bytes, path: str, person: Person) -> bytes:
    """Return a table of the study without a person; one that cannot be read stays as it is."""
    if path.endswith(".toml"):
        whole = person.name.strip() if " " in person.name.strip() else ""
        return content.replace(whole.encode(), ERASED.encode()) if whole else content
    try:
        if path == FILE:
            return with_tombstone(content, key="id", value=person.id, kept=("id", "partner"))
        if path.startswith("answers/"):
            return without_rows(content, "respondent", (person.id,))
        return without_name(content, person.name) if person.name.strip() else content
    except BrokenTable:
        return content


def _took_part(session: Session) -> TookPart:
    counted: dict[str, int] = {}
    for there in session.participants.values():
        counted[there.partner] = counted.get(there.partner, 0) + 1
    return TookPart(session.id, session.title, len(session.participants), counted)
