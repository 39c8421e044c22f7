"""What a session tells the study: items asked, answers given, values, mechanisms, tensions.

Without names an answer leaves the session under a code, with its group as it was fixed, and
only where the room could see the counts of that group too; nothing else of a person leaves:
what they wrote and who helped them stand beside answers in named sessions only.
"""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Family
from intertwine.model.tables import Answer, Item, Mechanism, Tension, Value
from intertwine.workshop.answers import told
from intertwine.workshop.questions import Question, QuestionKind
from intertwine.workshop.session import (
    Anonymity,
    Decision,
    Given,
    Round,
    Session,
)
from intertwine.workshop.shown import told_of
from intertwine.workshop.tensions import tensions
from intertwine.workshop.values import values

CONSTRUCTS: Mapping[QuestionKind, str] = {
    QuestionKind.RESPONSIBLE: "accountability",
    QuestionKind.NEXT: "predictability",
    QuestionKind.INFORMATION: "information",
    QuestionKind.PURPOSE: "purpose",
    QuestionKind.OTHER_SIDE: "expectation",
    QuestionKind.OWN: "own",
    QuestionKind.OWN_SCALE: "own-scale",
    QuestionKind.SYSTEM: "management-system",
    QuestionKind.ALIGNMENT: "alignment",
    QuestionKind.ADAPTABILITY: "adaptability",
    QuestionKind.TRUST: "trust",
    QuestionKind.VALUE: "value",
    QuestionKind.LEARNING: "learning-together",
    QuestionKind.ADAPTATION: "learning-home",
}
"""Kinds the study keeps. Ratings and consent stand in the minutes, beside what they are about."""
Known = Mapping[tuple[PartnerId, str], str]
"""Partner and name of the people the study knows, to their code there."""


@dataclass(frozen=True, slots=True)
class StudyRows:
    """Rows for `items`, `answers/<wave>`, `values`, `mechanisms` and `tensions` of a study."""

    items: tuple[Item, ...]
    answers: tuple[Answer, ...]
    mechanisms: tuple[Mechanism, ...]
    values: tuple[Value, ...] = ()
    tensions: tuple[Tension, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    """One part of one round, as the study calls it."""

    round: Round
    part: int
    construct: str
    element: str

    @property
    def key(self) -> tuple[str, str]:
        return self.construct, self.element


def respondent(key: str) -> str:
    """Return the code by which a participant's key is known in the study: eight letters."""
    digest = sha256(f"intertwine respondent {key}".encode()).digest()
    return b32encode(digest[:5]).decode().lower()


def study_rows(
    session: Session,
    *,
    wording: Callable[[Question, int], str],
    known: Known,
    new_code: Callable[[], str],
    today: str,
) -> StudyRows:
    """Return what a session with fixed groups tells the study.

    `wording` says a part of a question as people read it; `known` finds people of a named
    session in `people.csv`; `new_code` makes the random codes of an anonymous one, and as rows
    stand in the order of codes, also their order; `today` (YYYY-MM-DD) is since when a
    mechanism is agreed or a tension felt.
    """
    places = _places(session)
    items = {p.key: _item(p, wording) for p in places if p.round.answers}
    return StudyRows(
        items=tuple(items.values()),
        answers=_answers(session, places, known=known, new_code=new_code),
        mechanisms=tuple(
            _mechanism(session, d, today=today) for d in session.decisions if d.family
        ),
        values=values(session),
        tensions=tensions(session, today=today),
    )


def _places(session: Session) -> tuple[_Place, ...]:
    """Return what the study calls each part of each round.

    Two own questions on one step, and two sides foreseen at one step, are told apart by number.
    """
    places: list[_Place] = []
    worded: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for asked in session.rounds:
        question = asked.question
        if question.kind not in CONSTRUCTS:
            continue
        construct = CONSTRUCTS[question.kind]
        base = str(question.element or question.about)
        same = worded.setdefault((construct, base), [])
        this = question.wording, question.about
        if this not in same:
            same.append(this)
        number = same.index(this)
        numbered = f"{base}#{number + 1}" if number else base
        for part, one in enumerate(question.parts):
            element = f"{numbered}.{one.code}" if numbered else one.code
            places.append(_Place(asked, part, construct, element))
        if not question.parts:
            places.append(_Place(asked, 0, construct, numbered or construct))
    return tuple(places)


def _item(place: _Place, wording: Callable[[Question, int], str]) -> Item:
    question = place.round.question
    return Item(
        construct=place.construct,
        element=place.element,
        wording=wording(question, place.part),
        options=tuple(_kept(question, o.code) for o in question.options),
        map_answer=question.map_answer,
        about=question.about,
    )


def _kept(question: Question, code: str) -> str:
    """Return an answer as the study keeps it: the facilitator's own answers as they were worded."""
    if question.kind not in (QuestionKind.OWN, QuestionKind.OWN_SCALE):
        return code
    label = next((o.label for o in question.options if o.code == code), "")
    return " ".join(label.replace(";", ",").split()) or code


def _answer(place: _Place, given: Given) -> str:
    if place.round.question.ranked:
        return ">".join(given.choices)
    return _kept(place.round.question, told(place.round.question, given, place.part))


def _answers(
    session: Session,
    places: tuple[_Place, ...],
    *,
    known: Known,
    new_code: Callable[[], str],
) -> tuple[Answer, ...]:
    groups = session.groups or {}
    named = session.anonymity is Anonymity.NAMED
    codes = {key: _code(session, key, known, new_code) for key in session.participants}
    rows: dict[tuple[str, str, str], Answer] = {}
    for place in places:
        shown = told_of(session, place.round, place.part)
        for key, given in place.round.answers.items():
            person = session.participants.get(key)
            if person is None or groups.get(person.partner) not in shown:
                continue
            answer = _answer(place, given)
            if not answer:
                continue
            rows[codes[key], *place.key] = Answer(
                respondent=codes[key],
                partner=PartnerId("+".join(groups[person.partner])),
                construct=place.construct,
                element=place.element,
                answer=answer,
                words=" ".join(given.words.split()) if named and not place.part else "",
                how=_how(given) if named else "",
            )
    order = {key: n for n, key in enumerate(dict.fromkeys(p.key for p in places))}
    return tuple(sorted(rows.values(), key=lambda a: (order[a.construct, a.element], a.respondent)))


def _how(given: Given) -> str:
    return "by guardian" if given.guardian else "with help" if given.helped else ""


def _code(session: Session, key: str, known: Known, new_code: Callable[[], str]) -> str:
    person = session.participants[key]
    if session.anonymity is Anonymity.ANONYMOUS:
        return new_code()
    if session.anonymity is Anonymity.PSEUDONYMOUS:
        return person.code or respondent(key)
    return known.get((person.partner, person.name.casefold()), respondent(key))


def mechanism_id(session: str, decision: str) -> str:
    """Return the id that a decision of a session has in `mechanisms.csv`, always the same."""
    return "w" + sha256(f"{session}:{decision}".encode()).hexdigest()[:8]


def _mechanism(session: Session, decision: Decision, *, today: str) -> Mechanism:
    there = tuple(sorted({p.partner for p in session.participants.values()}))
    return Mechanism(
        id=mechanism_id(session.id, decision.id),
        name=decision.text,
        partners=decision.partners or there,
        family=Family(decision.family),
        rhythm=decision.rhythm,
        owner=decision.owner,
        purpose=decision.purpose,
        since=today,
        status=decision.status,
        findings=decision.findings,
    )
