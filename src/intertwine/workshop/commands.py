"""What people want to happen in a session: each returns the event, or refuses with a reason.

Pure: ids and times come in from outside. Doing the same thing twice (a phone that sends again
after a lost connection) gives `None`: nothing more happens, and that is no error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from intertwine.errors import Refused
from intertwine.model.ids import PartnerId
from intertwine.workshop import events as e
from intertwine.workshop.questions import Question
from intertwine.workshop.session import (
    Anonymity,
    Contribution,
    Decision,
    Given,
    Participant,
    Pin,
    Round,
    RoundState,
    Session,
    Stage,
)

MOST_WORDS = 1_000
"""The longest free text, in characters."""
MOST_PEOPLE = 500
SMALL = 3
"""A partner with fewer respondents is joined with another, except in named sessions."""


def open_session(session: Session, *, anonymity: Anonymity, wave: str) -> e.Opened:
    """Let people in. The level of anonymity cannot be changed afterwards."""
    if session.stage is not Stage.PREPARED:
        raise Refused("session-already-open", title=session.title)
    return e.Opened(anonymity, wave)


def join(session: Session, participant: Participant, *, partners: frozenset[PartnerId]) -> e.Joined:
    """Let somebody in, or back in with the key their phone kept.

    Names are kept in named sessions only. Who comes back keeps their organisation: groups
    must not change once answers exist.
    """
    _must_be_open(session)
    if participant.partner not in partners:
        raise Refused("no-such-partner", partner=participant.partner)
    known = session.participants.get(participant.key)
    if known is not None:
        return e.Joined(replace(known, here=True, helped=participant.helped or known.helped))
    if len(session.participants) >= MOST_PEOPLE:
        raise Refused("session-full", limit=MOST_PEOPLE)
    if session.anonymity is Anonymity.ANONYMOUS:
        participant = replace(participant, actor="")
    if session.anonymity is not Anonymity.NAMED:
        participant = replace(participant, name="")
    return e.Joined(replace(participant, name=participant.name.strip()[:80], here=True))


def leave(session: Session, key: str) -> e.Left | None:
    """Note that a phone is gone."""
    someone = session.participants.get(key)
    return e.Left(key) if someone and someone.here else None


def ask(session: Session, question: Question, *, round_id: str) -> tuple[e.Event, ...]:
    """Put a question to everybody; one that is still open is held first, unshown."""
    _must_be_open(session)
    before: tuple[e.Event, ...] = ()
    current = session.current
    if current and current.state is RoundState.OPEN:
        before = (e.Held(current.id),)
    return (*before, e.Asked(round_id, question))


def answer(session: Session, key: str, round_id: str, given: Given) -> e.Answered | None:
    """Take an answer while the question is open. The last one sent counts."""
    _must_be_open(session)
    asked = _round(session, round_id)
    if key not in session.participants:
        raise Refused("not-joined")
    if asked.answers.get(key) == given:
        return None
    if asked.state is not RoundState.OPEN:
        raise Refused("question-closed")
    known = {o.code for o in asked.question.options}
    wrong = [c for c in given.choices if c not in known]
    if wrong:
        raise Refused("no-such-answer", value=wrong[0])
    if not given.choices and not given.words.strip():
        raise Refused("answer-empty")
    if len(given.choices) > 1 or len(given.words) > MOST_WORDS:
        raise Refused("answer-too-long", limit=MOST_WORDS)
    return e.Answered(round_id, key, given)


def hold(session: Session, round_id: str) -> e.Held | None:
    """Take no more answers, without showing any."""
    return e.Held(round_id) if _round(session, round_id).state is RoundState.OPEN else None


def reveal(session: Session, round_id: str) -> e.Revealed | None:
    """Show what was answered. The first reveal fixes the groups for everything that follows."""
    asked = _round(session, round_id)
    if asked.state is RoundState.REVEALED:
        return None
    if not asked.answers:
        raise Refused("nobody-answered")
    return e.Revealed(round_id, session.groups or grouped(session))


def grouped(session: Session) -> Mapping[PartnerId, tuple[PartnerId, ...]]:
    """Return how partners are shown together: those with too few people join the next smallest.

    In a named session every partner stands alone. Otherwise partners with fewer than three
    people are joined, smallest first, with the smallest other one until all have three.
    """
    size = Counter(p.partner for p in session.participants.values())
    groups: list[list[PartnerId]] = [[p] for p in sorted(size)]
    if session.anonymity is not Anonymity.NAMED:

        def people(group: list[PartnerId]) -> tuple[int, list[PartnerId]]:
            return sum(size[p] for p in group), group

        while len(groups) > 1:
            groups.sort(key=people)
            if people(groups[0])[0] >= SMALL:
                break
            groups[1] = sorted(groups[0] + groups[1])
            del groups[0]
    return {partner: tuple(group) for group in groups for partner in group}


def pin(session: Session, contribution: Contribution) -> e.Contributed | None:
    """Pin a problem, idea, question, tension or note; the same id again is the same thing."""
    if session.stage not in (Stage.OPEN, Stage.CLOSED):
        raise Refused("session-not-open", title=session.title)
    if any(c.id == contribution.id for c in session.contributions):
        return None
    text = contribution.text.strip()
    if not text:
        raise Refused("text-empty")
    if len(text) > MOST_WORDS:
        raise Refused("answer-too-long", limit=MOST_WORDS)
    if session.anonymity is Anonymity.ANONYMOUS and contribution.kind is not Pin.NOTE:
        contribution = replace(contribution, by="")
    return e.Contributed(replace(contribution, text=text))


def vote(session: Session, key: str, contribution: str, *, given: bool) -> e.Voted | None:
    """Give a dot or take it back; nobody has more than the session allows."""
    _must_be_open(session)
    pinned = next((c for c in session.contributions if c.id == contribution), None)
    if pinned is None:
        raise Refused("no-such-contribution")
    if key not in session.participants:
        raise Refused("not-joined")
    if (key in pinned.votes) == given:
        return None
    spent = sum(key in c.votes for c in session.contributions)
    if given and spent >= session.votes_each:
        raise Refused("no-votes-left", limit=session.votes_each)
    return e.Voted(contribution, key, given)


def decide(session: Session, decision: Decision) -> e.Decided:
    """Write a decision or a mechanism down; the same id again changes it."""
    if session.stage not in (Stage.OPEN, Stage.CLOSED):
        raise Refused("session-not-open", title=session.title)
    if not decision.text.strip():
        raise Refused("text-empty")
    return e.Decided(decision)


def close(session: Session) -> tuple[e.Event, ...]:
    """End the workshop; an open question is held, its answers stay unshown."""
    _must_be_open(session)
    current = session.current
    held = (e.Held(current.id),) if current and current.state is RoundState.OPEN else ()
    return (*held, e.Closed())


def amend(session: Session, key: str, text: str) -> e.Amended:
    """Ask for a change of the minutes while they are not locked."""
    if session.stage is not Stage.CLOSED:
        raise Refused("minutes-not-open", title=session.title)
    if not text.strip() or len(text) > MOST_WORDS:
        raise Refused("text-empty" if not text.strip() else "answer-too-long", limit=MOST_WORDS)
    return e.Amended(key, text.strip())


def lock(session: Session) -> e.Locked:
    """Let the minutes stand."""
    if session.stage is not Stage.CLOSED:
        raise Refused("minutes-not-open", title=session.title)
    return e.Locked()


def _must_be_open(session: Session) -> None:
    if session.stage is not Stage.OPEN:
        raise Refused("session-not-open", title=session.title)


def _round(session: Session, round_id: str) -> Round:
    found = session.round(round_id)
    if found is None:
        raise Refused("no-such-question")
    return found
