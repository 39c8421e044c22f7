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
from dataclasses import dataclass, field

from intertwine.access.viewer import Standing, Viewer
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop.questions import Question
from intertwine.workshop.session import Anonymity, Contribution, Pin, Round, RoundState, Session
from intertwine.workshop.shown import counts


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
class RevealView:
    """What a reveal shows. `map_answer` is "" where the map does not say."""

    groups: tuple[GroupView, ...]
    totals: Mapping[str, int]
    map_answer: str
    sentence: str


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


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody in the facilitator's list. `name` is "" unless the session is named."""

    partner: str
    name: str
    actor: str
    here: bool
    answered: bool


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
    code: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


Say = Callable[[str, Mapping[str, object]], str]


def view(session: Session, viewer: Viewer, service: ServiceMap, *, say: Say) -> SessionView:
    """Return what a viewer may see of a session, in the viewer's language (`say`)."""
    leads = viewer.leads
    me = session.participants.get(viewer.key) if viewer.key else None
    by_partner = Counter(str(p.partner) for p in session.present)
    return SessionView(
        id=session.id,
        title=session.title,
        standing=viewer.standing,
        stage=session.stage,
        anonymity=session.anonymity,
        promise=say(f"promise-{session.anonymity}", {}),
        partners=_partners(service),
        joined=len(session.present),
        joined_by_partner=dict(by_partner),
        me=_person(session, me.key) if me else None,
        step=session.step or "",
        step_label=service.label(session.step) if session.step else "",
        round=_round(session, session.current, viewer, service, say) if session.current else None,
        pins=tuple(_pin(c, viewer, service) for c in session.contributions if _may_see(c, viewer)),
        decisions=tuple(
            DecisionView(
                d.id,
                d.text,
                d.element or "",
                service.label(d.element) if d.element else "",
                d.owner,
                d.due,
                d.family,
                d.rhythm,
            )
            for d in session.decisions
        ),
        votes_left=session.votes_each - sum(viewer.key in c.votes for c in session.contributions)
        if me
        else 0,
        timer_ends=session.timer_ends,
        agenda=tuple(a.title for a in session.agenda),
        agenda_at=session.agenda_at,
        people=tuple(_person(session, key) for key in session.participants) if leads else (),
        plan=tuple(_planned(q, service, say) for q in session.plan) if leads else (),
        done=tuple(r.question.id for r in session.rounds) if leads else (),
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
    return PersonView(
        partner=person.partner,
        name=person.name if named else "",
        actor=person.actor if named else "",
        here=person.here,
        answered=bool(current and key in current.answers),
    )


def _round(
    session: Session, asked: Round, viewer: Viewer, service: ServiceMap, say: Say
) -> RoundView:
    question = asked.question
    mine = asked.answers.get(viewer.key) if viewer.key else None
    revealed = asked.state is RoundState.REVEALED
    return RoundView(
        id=asked.id,
        kind=question.kind,
        element=question.element,
        step=service.label(question.element),
        wording=_wording(question, say),
        easy=question.wording or say(f"question-{question.kind}.easy", question.params),
        state=asked.state,
        options=tuple(OptionView(o.code, _option(o.code, o.label, say)) for o in question.options),
        answered=len(asked.answers),
        present=len(session.present),
        mine=(mine.choices[0] if mine.choices else "") if mine else None,
        my_words=mine.words if mine else "",
        reveal=_reveal(session, asked, service, say) if revealed else None,
    )


def _planned(question: Question, service: ServiceMap, say: Say) -> RoundView:
    return RoundView(
        id=question.id,
        kind=question.kind,
        element=question.element,
        step=service.label(question.element),
        wording=_wording(question, say),
        easy="",
        state=RoundState.HELD,
        options=tuple(OptionView(o.code, _option(o.code, o.label, say)) for o in question.options),
        answered=0,
        present=0,
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
    )


def _sentence(totals: Counter[str]) -> str:
    """Return which of the three things to say: alike, split, or nobody knows."""
    if not totals:
        return "reveal-withheld"
    most, number = totals.most_common(1)[0]
    if most == "unknown":
        return "reveal-nobody-knows"
    return "reveal-alike" if number >= 0.8 * totals.total() else "reveal-split"


def _may_see(contribution: Contribution, viewer: Viewer) -> bool:
    """An observer's notes are the facilitator's; everything else is pinned for all to see."""
    return viewer.leads or contribution.kind is not Pin.NOTE


def _pin(contribution: Contribution, viewer: Viewer, service: ServiceMap) -> PinView:
    element = contribution.element or ""
    return PinView(
        id=contribution.id,
        kind=contribution.kind,
        text=contribution.text,
        element=element,
        step=service.label(element) if element else "",
        votes=len(contribution.votes),
        voted=bool(viewer.key) and viewer.key in contribution.votes,
    )
