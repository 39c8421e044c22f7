"""What a session tells the study: items asked, answers given, mechanisms agreed.

Without names an answer leaves the session under a code, with its group as it was fixed, and
only where the room could see the counts of that group too; nothing else of a person leaves.
"""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Family
from intertwine.model.tables import Answer, Item, Mechanism
from intertwine.workshop.questions import Question, QuestionKind
from intertwine.workshop.session import Anonymity, Decision, Round, Session
from intertwine.workshop.shown import counts

CONSTRUCTS: Mapping[QuestionKind, str] = {
    QuestionKind.RESPONSIBLE: "accountability",
    QuestionKind.NEXT: "predictability",
    QuestionKind.INFORMATION: "information",
    QuestionKind.PURPOSE: "purpose",
    QuestionKind.OTHER_SIDE: "expectation",
    QuestionKind.OWN: "own",
}
Known = Mapping[tuple[PartnerId, str], str]
"""Partner and name of the people the study knows, to their code there."""


@dataclass(frozen=True, slots=True)
class StudyRows:
    """Rows for `items.csv`, `answers/<wave>.csv` and `mechanisms.csv`."""

    items: tuple[Item, ...]
    answers: tuple[Answer, ...]
    mechanisms: tuple[Mechanism, ...]


def respondent(key: str) -> str:
    """Return the code by which a participant's key is known in the study: eight letters."""
    digest = sha256(f"intertwine respondent {key}".encode()).digest()
    return b32encode(digest[:5]).decode().lower()


def study_rows(
    session: Session,
    *,
    wording: Callable[[Question], str],
    known: Known,
    new_code: Callable[[], str],
    today: str,
) -> StudyRows:
    """Return what a session with fixed groups tells the study.

    `wording` says a question as people read it; `known` finds people of a named session in
    `people.csv`; `new_code` makes the random codes of an anonymous one, and as rows stand in
    the order of codes, also their order; `today` (YYYY-MM-DD) is since when a mechanism is
    agreed.
    """
    places = _places(session)
    return StudyRows(
        items=tuple(
            Item(
                construct=construct,
                element=element,
                wording=wording(question),
                options=tuple(o.code for o in question.options),
                map_answer=question.map_answer,
            )
            for (construct, element), question in _questions(session, places).items()
        ),
        answers=_answers(session, places, known=known, new_code=new_code),
        mechanisms=tuple(
            _mechanism(session, d, today=today) for d in session.decisions if d.family
        ),
    )


def _places(session: Session) -> Mapping[str, tuple[str, str]]:
    """Return construct and element of each round; two own questions on one step are told apart."""
    places: dict[str, tuple[str, str]] = {}
    worded: dict[tuple[str, str], list[str]] = {}
    for asked in session.rounds:
        question = asked.question
        place = (CONSTRUCTS[question.kind], str(question.element))
        same = worded.setdefault(place, [])
        if question.wording not in same:
            same.append(question.wording)
        number = same.index(question.wording)
        places[asked.id] = (place[0], f"{place[1]}#{number + 1}" if number else place[1])
    return places


def _questions(
    session: Session, places: Mapping[str, tuple[str, str]]
) -> Mapping[tuple[str, str], Question]:
    return {places[r.id]: r.question for r in session.rounds if r.answers}


def _answers(
    session: Session,
    places: Mapping[str, tuple[str, str]],
    *,
    known: Known,
    new_code: Callable[[], str],
) -> tuple[Answer, ...]:
    groups = session.groups or {}
    codes = {key: _code(session, key, known, new_code) for key in session.participants}
    rows: dict[tuple[str, str, str], Answer] = {}
    for asked in session.rounds:
        construct, element = places[asked.id]
        told = _told(session, asked)
        for key, given in asked.answers.items():
            person = session.participants.get(key)
            if person is None or not given.choices or groups.get(person.partner) not in told:
                continue
            rows[codes[key], construct, element] = Answer(
                respondent=codes[key],
                partner=PartnerId("+".join(groups[person.partner])),
                construct=construct,
                element=element,
                answer=given.choices[0],
            )
    order = {place: n for n, place in enumerate(dict.fromkeys(places.values()))}
    return tuple(sorted(rows.values(), key=lambda a: (order[a.construct, a.element], a.respondent)))


def _told(session: Session, asked: Round) -> frozenset[tuple[PartnerId, ...]]:
    """Return the groups whose answers to a question may be told, by the rule of the reveal."""
    return frozenset(g.partners for g in counts(session, asked) if g.counts is not None)


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
