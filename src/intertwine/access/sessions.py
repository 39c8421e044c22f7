"""What each viewer receives of a session. Everything that leaves the server is made here.

The rules, each in one place below:

1. Nobody sees what anybody answered before the reveal; the facilitator sees who has answered.
2. After the reveal everybody sees counts per group, never who gave which answer.
3. While a question is open the map's own answer is shown to nobody but the facilitator.
4. The projector shows how many have finished, never which organisation is slow.
5. A participant sees their own answer, their own votes, and no one else's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from intertwine.access.viewer import Standing, Viewer
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop.commands import grouped
from intertwine.workshop.export import respondent
from intertwine.workshop.questions import Question
from intertwine.workshop.session import (
    Anonymity,
    Contribution,
    Decision,
    Pin,
    Round,
    RoundState,
    Session,
    SessionKind,
)
from intertwine.workshop.shown import counts, own_words


@dataclass(frozen=True, slots=True)
class OptionView:
    """One answer to choose, in words."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """What one group answered. `counts` is None where it is withheld; `why` says so in words."""

    partners: tuple[str, ...]
    names: tuple[str, ...]
    n: int
    counts: Mapping[str, int] | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class WordsView:
    """What somebody wrote; `name` is their organisation, "" where names are not kept."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class RevealView:
    """What a reveal shows. `map_answer` is "" where the map does not say."""

    groups: tuple[GroupView, ...]
    totals: Mapping[str, int]
    map_answer: str
    sentence: str
    words: tuple[WordsView, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundView:
    """A question as one viewer sees it. `mine` is None until the viewer has answered."""

    id: str
    kind: str
    element: str
    step: str
    wording: str
    easy: str
    state: RoundState
    options: tuple[OptionView, ...]
    answered: int
    present: int
    mine: str | None = None
    my_words: str = ""
    reveal: RevealView | None = None
    number: int = 0
    """Which question of the session this is, from 1; 0 in a plan."""
    planned: int = 0
    """How many questions the plan has, or have been asked if those are more."""
    gone: bool = False
    """True where the asked step is no longer on the map; its answers are kept."""


@dataclass(frozen=True, slots=True)
class PinView:
    """A contribution as one viewer sees it; `votes` is None while voting is the viewer's alone."""

    id: str
    kind: Pin
    text: str
    element: str
    step: str
    votes: int
    voted: bool
    at: str = ""
    """When a facilitator's note was made; "" for everything else."""
    status: str = "open"
    gone: bool = False
    """True where its step is no longer on the map."""


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody in the facilitator's list. `name` is "" unless the session is named."""

    partner: str
    name: str
    actor: str
    here: bool
    answered: bool
    """Has answered the question that is open; in a survey, all of them."""
    id: str = ""
    given: int = 0
    """How many questions they have answered."""
    code: str = ""
    """The viewer's own code to keep, in pseudonymous sessions; "" for everybody else's."""


@dataclass(frozen=True, slots=True)
class PartnerView:
    """An organisation to choose when joining, with those of its actors the map shows."""

    id: str
    name: str
    actors: tuple[OptionView, ...] = ()
    letter: str = ""
    colour: int = 0
    """Which of the eight partner colours, from 1."""
    pattern: str = ""
    citizens: bool = False


@dataclass(frozen=True, slots=True)
class StoryView:
    """A step the room has walked through, and who does it ("" where the map does not say)."""

    element: str
    label: str
    partner: str


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision or mechanism as everybody sees it."""

    id: str
    text: str
    element: str
    step: str
    owner: str
    due: str
    family: str
    rhythm: str
    partners: tuple[str, ...] = ()
    purpose: str = ""
    status: str = ""
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AmendmentView:
    """What somebody wants changed in the minutes; `name` is "" unless names are kept."""

    text: str
    name: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session as one viewer sees it. `people` and `plan` are the facilitator's alone."""

    id: str
    title: str
    standing: Standing
    stage: str
    anonymity: Anonymity
    promise: str
    partners: tuple[PartnerView, ...]
    joined: int
    joined_by_partner: Mapping[str, int]
    me: PersonView | None = None
    step: str = ""
    step_label: str = ""
    round: RoundView | None = None
    pins: tuple[PinView, ...] = ()
    decisions: tuple[DecisionView, ...] = ()
    votes_left: int = 0
    timer_ends: str = ""
    agenda: tuple[str, ...] = ()
    agenda_at: int = 0
    people: tuple[PersonView, ...] = ()
    plan: tuple[RoundView, ...] = ()
    done: tuple[str, ...] = ()
    story: tuple[StoryView, ...] = ()
    """The walk so far; it ends before the asked step, whose place on the map is the answer."""
    agreement: Mapping[str, float] = field(default_factory=dict)
    """How alike people answered at each revealed element, for the facilitator and the wall."""
    reached: tuple[StoryView, ...] = ()
    """The steps that `agreement` speaks of, in the order they were asked; for the same two."""
    kind: str = "workshop"
    survey: tuple[RoundView, ...] = ()
    """All questions of a survey, each to be answered at one's own time; empty in a workshop."""
    agenda_began: str = ""
    agenda_minutes: tuple[int, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    """Names of the organisations that are counted together, as they would be or are fixed."""
    groups_fixed: bool = False
    facilitator: str = ""
    amendments: tuple[AmendmentView, ...] = ()
    leads: bool = True
    """False for a facilitator while another one leads: they see, and can take over."""
    code: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


Say = Callable[[str, Mapping[str, object]], str]


def view(session: Session, viewer: Viewer, service: ServiceMap, *, say: Say) -> SessionView:
    """Return what a viewer may see of a session, in the viewer's language (`say`)."""
    return personal(shared(session, viewer.standing, service, say=say), session, viewer)


def shared(session: Session, standing: Standing, service: ServiceMap, *, say: Say) -> SessionView:
    """Return what all viewers of one standing see alike; `personal` adds what is one's own.

    Who has only typed the code sees what they are asked to join, and nothing of what goes on.
    """
    leads = standing is Standing.FACILITATOR
    inside = standing is not Standing.NOBODY
    here = session.present
    current = session.current
    survey = session.kind is SessionKind.SURVEY
    groups = session.groups or grouped(session)
    return SessionView(
        id=session.id,
        title=session.title,
        standing=standing,
        stage=session.stage,
        anonymity=session.anonymity,
        promise=say(f"promise-{session.anonymity}", {}),
        partners=_partners(service),
        joined=len(here),
        joined_by_partner=dict(Counter(str(p.partner) for p in here)) if inside else {},
        kind=session.kind,
        step=(session.step or "") if inside else "",
        step_label=service.label(session.step) if inside and session.step else "",
        round=round_view(session, current, service, say)
        if inside and current is not None and not survey
        else None,
        survey=tuple(round_view(session, r, service, say) for r in session.rounds)
        if inside and survey
        else (),
        pins=tuple(_pin(c, service, say) for c in session.contributions if leads or _open(c))
        if inside
        else (),
        decisions=tuple(_decision(d, service) for d in session.decisions) if inside else (),
        timer_ends=session.timer_ends if inside else "",
        agenda=tuple(a.title for a in session.agenda) if inside else (),
        agenda_at=session.agenda_at,
        agenda_began=session.agenda_began if inside else "",
        agenda_minutes=tuple(a.minutes for a in session.agenda) if inside else (),
        groups=tuple(
            tuple(service.label(p) for p in group) for group in sorted(set(groups.values()))
        )
        if inside
        else (),
        groups_fixed=session.groups is not None,
        people=_people(session) if leads else (),
        plan=tuple(_planned(q, service, say) for q in session.plan) if leads else (),
        done=tuple(r.question.id for r in session.rounds) if leads else (),
        facilitator=session.facilitator if leads else "",
        amendments=_amendments(session) if leads else (),
    )


def personal(made: SessionView, session: Session, viewer: Viewer) -> SessionView:
    """Return a shared view with the viewer's own answers, votes and place in it (rule 5)."""
    if viewer.standing is Standing.FACILITATOR and viewer.name:
        return replace(made, leads=session.facilitator in ("", viewer.name))
    key = viewer.key
    if viewer.standing is not Standing.PARTICIPANT or key not in session.participants:
        return made
    voted = {c.id for c in session.contributions if key in c.votes}
    pins = made.pins
    if voted:
        pins = tuple(replace(p, voted=True) if p.id in voted else p for p in pins)
    return replace(
        made,
        me=_me(session, key),
        round=_own(made.round, session, key) if made.round else None,
        survey=tuple(_own(r, session, key) for r in made.survey),
        pins=pins,
        votes_left=session.votes_each - len(voted),
    )


def _own(asked: RoundView, session: Session, key: str) -> RoundView:
    kept = session.round(asked.id)
    mine = kept.answers.get(key) if kept else None
    if mine is None:
        return asked
    return replace(asked, mine=mine.choices[0] if mine.choices else "", my_words=mine.words)


def _me(session: Session, key: str) -> PersonView:
    """Return the viewer's own line, with the code to keep where codes are kept."""
    person = session.participants[key]
    coded = session.anonymity is Anonymity.PSEUDONYMOUS
    return replace(_person(session, key), code=person.code or respondent(key) if coded else "")


def _decision(d: Decision, service: ServiceMap) -> DecisionView:
    return DecisionView(
        d.id,
        d.text,
        d.element or "",
        service.label(d.element) if d.element else "",
        d.owner,
        d.due,
        d.family,
        d.rhythm,
        partners=d.partners,
        purpose=d.purpose,
        status=d.status if d.family else "",
        findings=d.findings,
    )


def _people(session: Session) -> tuple[PersonView, ...]:
    """Return who is here by organisation; inside one the order says nothing of who came when."""
    listed = (_person(session, key) for key in sorted(session.participants))
    return tuple(sorted(listed, key=lambda p: (p.partner, p.name)))


def _amendments(session: Session) -> tuple[AmendmentView, ...]:
    named = session.anonymity is Anonymity.NAMED
    people = session.participants
    return tuple(
        AmendmentView(text, people[key].name if named and key in people else "")
        for key, text in session.minutes_amendments
    )


def _partners(service: ServiceMap) -> tuple[PartnerView, ...]:
    return tuple(
        PartnerView(
            p.id,
            p.name or p.id,
            tuple(
                OptionView(a, service.label(a))
                for a in service.actors
                if service.partner_of(a) == p.id and ElementId(a) in service.lane
            ),
        )
        for p in service.partners
    )


def _person(session: Session, key: str) -> PersonView:
    """Rule 1: who has answered, not what; names only where the session is named."""
    person = session.participants[key]
    current = session.current
    named = session.anonymity is Anonymity.NAMED
    given = sum(key in r.answers for r in session.rounds)
    if session.kind is SessionKind.SURVEY:
        answered = bool(session.rounds) and given == len(session.rounds)
    else:
        answered = bool(current and key in current.answers)
    return PersonView(
        partner=person.partner,
        name=person.name if named else "",
        actor=person.actor if named else "",
        here=person.here,
        answered=answered,
        id=handle(session.id, key),
        given=given,
    )


def handle(session: str, key: str) -> str:
    """Return what the facilitator's list calls somebody; their key does not follow from it."""
    return sha256(f"{session}:{key}".encode()).hexdigest()[:16]


def round_view(session: Session, asked: Round, service: ServiceMap, say: Say) -> RoundView:
    """Return a question as everybody sees it; what was answered, only after the reveal."""
    question = asked.question
    revealed = asked.state is RoundState.REVEALED
    return RoundView(
        id=asked.id,
        kind=question.kind,
        element=question.element,
        step=_step(question.element, question, service),
        wording=_wording(question, say),
        easy=question.wording or say(f"question-{question.kind}.easy", question.params),
        state=asked.state,
        options=tuple(OptionView(o.code, _option(o.code, o.label, say)) for o in question.options),
        answered=len(asked.answers),
        present=max(len(session.present), len(asked.answers)),
        reveal=_reveal(session, asked, service, say) if revealed else None,
        gone=question.element not in service.node,
    )


def _step(element: ElementId, question: Question, service: ServiceMap) -> str:
    """Return what people call the asked step, also when it is no longer on the map."""
    return service.label(element) if element in service.node else str(question.params["step"])


def _planned(question: Question, service: ServiceMap, say: Say) -> RoundView:
    return RoundView(
        id=question.id,
        kind=question.kind,
        element=question.element,
        step=_step(question.element, question, service),
        wording=_wording(question, say),
        easy="",
        state=RoundState.HELD,
        options=tuple(OptionView(o.code, _option(o.code, o.label, say)) for o in question.options),
        answered=0,
        present=0,
        gone=question.element not in service.node,
    )


def _wording(question: Question, say: Say) -> str:
    return question.wording or say(f"question-{question.kind}", question.params)


def _option(code: str, label: str, say: Say) -> str:
    return label or say("option-" + code.replace("_", "-"), {})


def _reveal(session: Session, asked: Round, service: ServiceMap, say: Say) -> RevealView:
    """Rule 2: counts per group, with what is withheld said in words."""
    labels = {o.code: _option(o.code, o.label, say) for o in asked.question.options}
    groups = []
    totals: Counter[str] = Counter()
    withheld = False
    for group in counts(session, asked):
        if not group.n and not group.counts:
            continue
        why = ""
        if group.mostly_alike:
            why = say("mostly-alike", {"answer": labels[group.mostly_alike]})
        elif group.counts is None:
            why = say("withheld", {"n": group.n})
        withheld = withheld or group.counts is None
        totals.update(group.counts or {})
        names = tuple(service.label(p) for p in group.partners)
        groups.append(GroupView(group.partners, names, group.n, group.counts, why))
    return RevealView(
        groups=tuple(groups),
        totals={} if withheld else dict(totals.most_common()),
        map_answer=asked.question.map_answer,
        sentence=say(_sentence(totals), {}),
        words=tuple(
            WordsView(service.label(p) if p else "", text) for p, text in own_words(session, asked)
        ),
    )


FEWEST_TO_TELL = 2
"""One answer agrees with nobody and differs from nobody."""


def _sentence(totals: Counter[str]) -> str:
    """Return what to say: alike, split, nobody knows, or too few to say any of it."""
    if not totals:
        return "reveal-withheld"
    if totals.total() < FEWEST_TO_TELL:
        return "reveal-few"
    most, number = totals.most_common(1)[0]
    if most == "unknown":
        return "reveal-nobody-knows"
    return "reveal-alike" if number >= 0.8 * totals.total() else "reveal-split"


def _open(contribution: Contribution) -> bool:
    """An observer's notes are the facilitator's; everything else is pinned for all to see."""
    return contribution.kind is not Pin.NOTE


def _pin(contribution: Contribution, service: ServiceMap, say: Say) -> PinView:
    element = contribution.element or ""
    return PinView(
        id=contribution.id,
        kind=contribution.kind,
        text=contribution.text,
        element=element,
        step=service.label(element) if element else "",
        votes=len(contribution.votes),
        voted=False,
        at=contribution.at,
        status=contribution.status,
        gone=bool(element) and element not in service.node,
    )
