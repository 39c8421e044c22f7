"""Rating what was contributed, and asking whether everybody can live with a decision.

Both are rounds like any other: answered alone, revealed together, counts protected as opinions.
The reasons of a consent round are different from all other answers: they are written in order
to be read out, and whoever answers is told so before.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from intertwine.errors import Refused
from intertwine.model.ids import ElementId, PartnerId
from intertwine.workshop import events as e
from intertwine.workshop.questions import UNKNOWN, Option, Question, QuestionKind
from intertwine.workshop.session import Anonymity, Pin, Round, RoundState, Session, Stage, Status
from intertwine.workshop.sets import scale

MOST_RATED = 12
"""More than these nobody rates carefully on a phone."""
CONSENT = ("consent", "concern", "objection")
SETTLED = ("", "resolved", "recorded")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody has a concern or objects. `partner` and `name` are "" unless names are kept.

    `settled` is "" while open, then resolved, or recorded where it stands beside the decision.
    """

    id: str
    choice: str
    words: str
    settled: str = ""
    partner: PartnerId = PartnerId("")
    name: str = ""


def rating(session: Session, wanted: Collection[str] = ()) -> Question:
    """Return the question how much each contribution is worth.

    `wanted` are ids of contributions; none takes those that are open and were not rated yet,
    most votes first. Notes and what is parked are not rated.
    """
    done = {
        p.code
        for r in session.rounds
        if r.question.kind is QuestionKind.RATING and r.state is RoundState.REVEALED
        for p in r.question.parts
    }
    rated = [
        c
        for c in sorted(session.contributions, key=lambda c: -len(c.votes))
        if c.kind not in (Pin.NOTE, Pin.PARKED)
        and (c.id in wanted if wanted else c.status is Status.OPEN and c.id not in done)
    ][:MOST_RATED]
    if not rated:
        raise Refused("nothing-to-rate")
    return Question(
        id="rating",
        kind=QuestionKind.RATING,
        element=ElementId(""),
        options=(*scale(1, 2, 3, 4, 5, word="worth"), Option(UNKNOWN)),
        parts=tuple(Option(c.id, c.text) for c in rated),
    )


def consent(session: Session, decision: str) -> Question:
    """Return the question whether everybody can live with a decision."""
    found = next((d for d in session.decisions if d.id == decision), None)
    if found is None:
        raise Refused("no-such-decision")
    return Question(
        id=f"{QuestionKind.CONSENT}:{decision}",
        kind=QuestionKind.CONSENT,
        element=found.element or ElementId(""),
        params={"decision": found.text},
        options=tuple(Option(c) for c in CONSENT),
        about=decision,
    )


def reasons(session: Session, asked: Round) -> tuple[Reason, ...]:
    """Return why people have concerns or object in a revealed consent round, objections first.

    Without names they stand in alphabetical order and say nothing of who wrote them. What was
    typed in later stays for the study.
    """
    if not asked.question.room_wide or asked.state is not RoundState.REVEALED:
        return ()
    named = session.anonymity is Anonymity.NAMED
    found = []
    for key, given in asked.answers.items():
        person = session.participants.get(key)
        words = given.words.strip()
        if person is None or given.late or not words or not given.choices:
            continue
        id_ = reason_id(given.choices[0], words)
        settled = asked.settled.get(id_, "")
        who = (person.partner, person.name) if named else (PartnerId(""), "")
        found.append(Reason(id_, given.choices[0], words, settled, *who))
    order = {choice: -n for n, choice in enumerate(CONSENT)}
    return tuple(sorted(found, key=lambda r: (order[r.choice], r.words, r.partner, r.name)))


def reason_id(choice: str, words: str) -> str:
    """Return what a reason is called: the same words are the same reason, whoever wrote them."""
    return sha256(f"{choice}:{words}".encode()).hexdigest()[:12]


def settle_reason(session: Session, round_id: str, reason: str, how: str) -> e.ReasonSettled | None:
    """Say that a reason is resolved, stands recorded beside the decision, or is open again."""
    if session.stage not in (Stage.OPEN, Stage.CLOSED):
        raise Refused("session-not-open", title=session.title)
    asked = session.round(round_id)
    if asked is None:
        raise Refused("no-such-question")
    if how not in SETTLED or reason not in {r.id for r in reasons(session, asked)}:
        raise Refused("no-such-reason")
    return None if asked.settled.get(reason, "") == how else e.ReasonSettled(round_id, reason, how)


def last_round(session: Session, decision: str) -> Round | None:
    """Return the latest revealed consent round on a decision; None where nobody was asked."""
    return next(
        (
            r
            for r in reversed(session.rounds)
            if r.question.room_wide
            and r.question.about == decision
            and r.state is RoundState.REVEALED
        ),
        None,
    )
