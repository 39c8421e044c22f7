"""What people want to happen in a session: each returns the event, or refuses with a reason.

Pure: ids and times come in from outside. Doing the same thing twice (a phone that sends again
after a lost connection) gives `None`: nothing more happens, and that is no error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from intertwine.errors import Refused
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Family
from intertwine.workshop import events as e
from intertwine.workshop.answers import MOST_WORDS, must_fit
from intertwine.workshop.groups import FEWEST, joined
from intertwine.workshop.questions import Question, QuestionKind
from intertwine.workshop.session import (
    AgendaItem,
    Anonymity,
    Contribution,
    Decision,
    Given,
    Participant,
    Pin,
    Round,
    RoundState,
    Session,
    SessionKind,
    Stage,
    Status,
)

MOST_PEOPLE = 500
MOST_QUESTIONS = 200
MOST_PINS = 1_000
MOST_AGENDA = 40
FAMILIES = frozenset(Family)


def open_session(session: Session, *, anonymity: Anonymity, wave: str) -> e.Opened:
    """Let people in. The level of anonymity cannot be changed afterwards."""
    if session.stage is not Stage.PREPARED:
        raise Refused("session-already-open", title=session.title)
    return e.Opened(anonymity, wave)


def join(
    session: Session,
    participant: Participant,
    *,
    partners: frozenset[PartnerId],
    on_paper: bool = False,
) -> e.Joined:
    """Let somebody in, or back in with the key their phone kept.

    Names are kept in named sessions only. Who comes back keeps their organisation: groups
    must not change once answers exist. Who answered on paper can be added after the end.
    """
    if not (on_paper and session.stage is Stage.CLOSED):
        _must_be_open(session)
    known = session.participants.get(participant.key)
    if known is not None:
        helped = participant.helped or known.helped
        guardian = participant.guardian or known.guardian
        return e.Joined(replace(known, here=True, helped=helped, guardian=guardian))
    if participant.partner not in partners:
        raise Refused("no-such-partner", partner=participant.partner)
    if len(session.participants) >= MOST_PEOPLE:
        raise Refused("session-full", limit=MOST_PEOPLE)
    if session.anonymity is Anonymity.ANONYMOUS:
        participant = replace(participant, actor="", helped=False, guardian=False)
    if session.anonymity is not Anonymity.PSEUDONYMOUS:
        participant = replace(participant, code="")
    if session.anonymity is not Anonymity.NAMED:
        return e.Joined(replace(participant, name="", here=True))
    name = _own_name(session, participant.name.strip()[:80], participant.partner)
    return e.Joined(replace(participant, name=name, here=True))


def _own_name(session: Session, name: str, partner: PartnerId) -> str:
    """Return a name that nobody of the partner has yet: two Annas become "Anna" and "Anna (2)"."""
    taken = {p.name for p in session.participants.values() if p.partner == partner}
    if not name or name not in taken:
        return name
    return next(n for i in range(2, MOST_PEOPLE + 2) if (n := f"{name} ({i})") not in taken)


def come_back(session: Session, key: str) -> e.Returned | None:
    """Note that a phone is connected again."""
    someone = session.participants.get(key)
    return e.Returned(key) if someone and not someone.here else None


def leave(session: Session, key: str) -> e.Left | None:
    """Note that a phone is gone."""
    someone = session.participants.get(key)
    return e.Left(key) if someone and someone.here else None


def ask(session: Session, question: Question, *, round_id: str) -> tuple[e.Event, ...]:
    """Put a question to everybody; one that is still open is held first, unshown.

    Without names the same question is not asked again once its answers were shown: what
    changed between two counts would tell what one person said.
    """
    _must_be_open(session)
    own = question.kind in (QuestionKind.OWN, QuestionKind.OWN_SCALE)
    if own and not question.wording.strip():
        raise Refused("text-empty")
    if len(session.rounds) >= MOST_QUESTIONS:
        raise Refused("too-many-questions", limit=MOST_QUESTIONS)
    shown = (r.question for r in session.rounds if r.state is RoundState.REVEALED)
    if session.anonymity is not Anonymity.NAMED and any(_same(q, question) for q in shown):
        raise Refused("question-asked-already")
    before: tuple[e.Event, ...] = ()
    current = session.current
    if session.kind is SessionKind.WORKSHOP and current and current.state is RoundState.OPEN:
        before = (e.Held(current.id),)
    return (*before, e.Asked(round_id, question))


def _same(one: Question, other: Question) -> bool:
    if one.kind is other.kind is QuestionKind.RATING:
        return bool({p.code for p in one.parts} & {p.code for p in other.parts})

    def what(q: Question) -> tuple[object, ...]:
        return q.kind, q.element, q.wording, q.about, q.parts, q.params.get("decision")

    return what(one) == what(other)


def plan(session: Session, questions: tuple[Question, ...]) -> e.Planned:
    """Change which questions will be asked, while the workshop is not over."""
    if session.stage not in (Stage.PREPARED, Stage.OPEN):
        raise Refused("session-not-open", title=session.title)
    if len(questions) > MOST_QUESTIONS:
        raise Refused("too-many-questions", limit=MOST_QUESTIONS)
    return e.Planned(questions)


def open_survey(
    session: Session, *, anonymity: Anonymity, wave: str, round_ids: tuple[str, ...]
) -> tuple[e.Event, ...]:
    """Open a survey: every planned question at once. `round_ids` has one for each of them."""
    if not session.plan:
        raise Refused("survey-without-questions")
    opened = open_session(session, anonymity=anonymity, wave=wave)
    return (
        opened,
        *(e.Asked(i, q) for i, q in zip(round_ids, session.plan, strict=True)),
    )


def answer(session: Session, key: str, round_id: str, given: Given) -> e.Answered | None:
    """Take an answer while the question is open. The last one sent counts."""
    _must_be_open(session)
    asked = _round(session, round_id)
    given = _flagged(session, asked, key, given)
    if asked.answers.get(key) == given:
        return None
    if asked.state is not RoundState.OPEN:
        raise Refused("question-closed")
    must_fit(asked.question, given)
    return e.Answered(round_id, key, given)


def answer_on_paper(session: Session, key: str, round_id: str, given: Given) -> e.Answered | None:
    """Take an answer somebody wrote down, also after the question was closed.

    What was already shown stays as it was: in sessions without names a late answer is kept for
    the study only, as the difference between two counts would be this person's answer.
    """
    if session.stage not in (Stage.OPEN, Stage.CLOSED):
        raise Refused("session-not-open", title=session.title)
    asked = _round(session, round_id)
    given = _flagged(session, asked, key, given)
    must_fit(asked.question, given)
    shown = asked.state is RoundState.REVEALED and session.anonymity is not Anonymity.NAMED
    earlier = asked.answers.get(key)
    if shown and earlier is not None and not earlier.late:
        raise Refused("question-closed")
    given = replace(given, late=shown)
    return None if earlier == given else e.Answered(round_id, key, given)


def _flagged(session: Session, asked: Round, key: str, given: Given) -> Given:
    """Return an answer with what its person said of help; refuse whoever is not asked."""
    person = session.participants.get(key)
    if person is None:
        raise Refused("not-joined")
    if not asked.question.asks(person.partner):
        raise Refused("about-your-own")
    if session.anonymity is Anonymity.ANONYMOUS:
        return replace(given, helped=False, guardian=False)
    helped, guardian = given.helped or person.helped, given.guardian or person.guardian
    return replace(given, helped=helped, guardian=guardian)


def hold(session: Session, round_id: str) -> e.Held | None:
    """Take no more answers, without showing any."""
    _must_not_be_locked(session)
    return e.Held(round_id) if _round(session, round_id).state is RoundState.OPEN else None


def reveal(session: Session, round_id: str) -> e.Revealed | None:
    """Show what was answered. The first reveal fixes the groups for everything that follows."""
    _must_not_be_locked(session)
    asked = _round(session, round_id)
    if asked.state is RoundState.REVEALED:
        return None
    if not asked.answers:
        raise Refused("nobody-answered")
    return e.Revealed(round_id, grouped(session))


def fix_groups(session: Session) -> e.Grouped | None:
    """Fix the groups as a reveal would, because answers leave the session for the study."""
    groups = grouped(session)
    return None if groups == session.groups or not groups else e.Grouped(groups)


def grouped(session: Session) -> Mapping[PartnerId, tuple[PartnerId, ...]]:
    """Return how partners are shown together: those with too few people join the next smallest.

    In a named session every partner stands alone. Otherwise partners with fewer than three
    people are joined, smallest first, with the smallest other one until all have three. Once
    fixed a group stays; a partner nobody had then stands alone if it has three people by now,
    else its people are counted with the group that was smallest.
    """
    size = Counter(p.partner for p in session.participants.values())
    if session.groups:
        fixed = dict(session.groups)
        smallest = min(set(fixed.values()), key=lambda g: (sum(size[p] for p in g), g))
        for partner in sorted(set(size) - set(fixed)):
            alone = session.anonymity is Anonymity.NAMED or size[partner] >= FEWEST
            fixed[partner] = (partner,) if alone else smallest
        return fixed
    if session.anonymity is Anonymity.NAMED:
        return {partner: (partner,) for partner in sorted(size)}
    return joined(size)


def pin(session: Session, contribution: Contribution) -> e.Contributed | None:
    """Pin a problem, idea, question, tension or note; the same id again is the same thing."""
    if session.stage not in (Stage.OPEN, Stage.CLOSED):
        raise Refused("session-not-open", title=session.title)
    if any(c.id == contribution.id for c in session.contributions):
        return None
    if len(session.contributions) >= MOST_PINS:
        raise Refused("too-many-pins", limit=MOST_PINS)
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


def settle(session: Session, contribution: str, status: Status) -> e.Settled | None:
    """Say where a contribution stands: eased, accepted, done, or open again."""
    if session.stage not in (Stage.OPEN, Stage.CLOSED):
        raise Refused("session-not-open", title=session.title)
    pinned = next((c for c in session.contributions if c.id == contribution), None)
    if pinned is None:
        raise Refused("no-such-contribution")
    return None if pinned.status is status else e.Settled(contribution, status)


def decide(session: Session, decision: Decision) -> e.Decided | None:
    """Write a decision or a mechanism down; the same id again changes it."""
    if session.stage not in (Stage.OPEN, Stage.CLOSED):
        raise Refused("session-not-open", title=session.title)
    if not decision.text.strip():
        raise Refused("text-empty")
    if decision.family and decision.family not in FAMILIES:
        raise Refused("no-such-family", value=decision.family)
    if decision in session.decisions:
        return None
    if len(session.decisions) >= MOST_PINS:
        raise Refused("too-many-pins", limit=MOST_PINS)
    return e.Decided(decision)


def move(session: Session, step: ElementId | None) -> e.Moved | None:
    """Take the room to a step of the map; None leaves it."""
    _must_be_open(session)
    return None if session.step == step else e.Moved(step)


def step_back(session: Session) -> e.SteppedBack | None:
    """Take the room back to the step before; at the beginning it stays."""
    _must_be_open(session)
    return e.SteppedBack() if session.trail else None


def set_agenda(session: Session, agenda: tuple[AgendaItem, ...]) -> e.AgendaSet:
    """Change the parts of the day and their minutes."""
    _must_not_be_locked(session)
    if len(agenda) > MOST_AGENDA or any(not a.title.strip() for a in agenda):
        raise Refused("agenda-wrong", limit=MOST_AGENDA)
    return e.AgendaSet(agenda)


def go_to_agenda(session: Session, at: int, *, now: str) -> e.AgendaMoved:
    """Begin a part of the day; `now` is the time (ISO, UTC)."""
    _must_be_open(session)
    if not 0 <= at < len(session.agenda):
        raise Refused("agenda-wrong", limit=MOST_AGENDA)
    return e.AgendaMoved(at, now)


def set_timer(session: Session, ends: str) -> e.TimerSet | None:
    """Start the timer anew (ISO time, UTC) or stop it (""). Nothing ends by itself."""
    _must_be_open(session)
    return None if session.timer_ends == ends else e.TimerSet(ends)


def hand_over(session: Session, to: str) -> e.HandedOver | None:
    """Let another facilitator lead; only one does at a time."""
    _must_not_be_locked(session)
    return None if session.facilitator == to else e.HandedOver(to)


def close(session: Session) -> tuple[e.Event, ...]:
    """End the workshop; an open question is held, its answers stay unshown."""
    _must_be_open(session)
    held = (e.Held(r.id) for r in session.rounds if r.state is RoundState.OPEN)
    return (*held, e.Closed())


def amend(session: Session, key: str, text: str) -> e.Amended:
    """Ask for a change of the minutes while they are not locked."""
    if session.stage is not Stage.CLOSED:
        raise Refused("minutes-not-open", title=session.title)
    if not text.strip() or len(text) > MOST_WORDS:
        raise Refused("text-empty" if not text.strip() else "answer-too-long", limit=MOST_WORDS)
    if len(session.minutes_amendments) >= MOST_PINS:
        raise Refused("too-many-pins", limit=MOST_PINS)
    return e.Amended(key if session.anonymity is Anonymity.NAMED else "", text.strip())


def lock(session: Session) -> e.Locked:
    """Let the minutes stand."""
    if session.stage is not Stage.CLOSED:
        raise Refused("minutes-not-open", title=session.title)
    return e.Locked()


def _must_be_open(session: Session) -> None:
    if session.stage is not Stage.OPEN:
        raise Refused("session-not-open", title=session.title)


def _must_not_be_locked(session: Session) -> None:
    if session.stage is Stage.LOCKED:
        raise Refused("session-not-open", title=session.title)


def _round(session: Session, round_id: str) -> Round:
    found = session.round(round_id)
    if found is None:
        raise Refused("no-such-question")
    return found
