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
from dataclasses import replace
from hashlib import sha256

from intertwine.access.rounds import planned_view, round_view
from intertwine.access.viewer import Standing, Viewer
from intertwine.access.views import (
    AmendmentView,
    DecisionView,
    OptionView,
    PartnerView,
    PersonView,
    PinView,
    RoundView,
    Say,
    SessionView,
)
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop.commands import grouped
from intertwine.workshop.consenting import last_round, reasons
from intertwine.workshop.export import respondent
from intertwine.workshop.session import (
    Anonymity,
    Contribution,
    Decision,
    Participant,
    Pin,
    Round,
    Session,
    SessionKind,
)


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
        decisions=tuple(_decision(d, session, service, say) for d in session.decisions)
        if inside
        else (),
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
        plan=tuple(planned_view(q, service, say) for q in session.plan) if leads else (),
        done=tuple(r.question.id for r in session.rounds) if leads else (),
        facilitator=session.facilitator if leads else "",
        asked=tuple(planned_view(r.question, service, say, id_=r.id) for r in session.rounds)
        if leads
        else (),
        offered_until=session.offered_until if leads else "",
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
    if kept is None:
        return asked
    if not kept.question.asks(session.participants[key].partner):
        return replace(asked, asks_me=False)
    mine = kept.answers.get(key)
    if mine is None:
        return asked
    return replace(
        asked,
        mine=mine.choices[0] if mine.choices else "",
        chosen=mine.choices,
        my_words=mine.words,
    )


def _me(session: Session, key: str) -> PersonView:
    """Return the viewer's own line, with the code to keep where codes are kept."""
    person = session.participants[key]
    coded = session.anonymity is Anonymity.PSEUDONYMOUS
    return replace(_person(session, key), code=person.code or respondent(key) if coded else "")


def _decision(d: Decision, session: Session, service: ServiceMap, say: Say) -> DecisionView:
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
        consent=_consent(d, session, say),
    )


def _consent(d: Decision, session: Session, say: Say) -> str:
    """Return what became of asking everybody: only what the reasons told the room."""
    asked = last_round(session, d.id)
    if asked is None:
        return ""
    told = reasons(session, asked)
    left = sum(not r.settled for r in told)
    recorded = sum(r.settled == "recorded" for r in told)
    if left:
        return say("consent-open", {"n": left})
    return say("consent-recorded", {"n": recorded}) if recorded else say("consent-given", {})


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
        mine = sum(r.question.asks(person.partner) for r in session.rounds)
        answered = bool(session.rounds) and given == mine
    else:
        answered = bool(current and _done(current, person))
    return PersonView(
        partner=person.partner,
        name=person.name if named else "",
        actor=person.actor if named else "",
        here=person.here,
        answered=answered,
        id=handle(session.id, key),
        given=given,
    )


def _done(asked: Round, person: Participant) -> bool:
    return person.key in asked.answers or not asked.question.asks(person.partner)


def handle(session: str, key: str) -> str:
    """Return what the facilitator's list calls somebody; their key does not follow from it."""
    return sha256(f"{session}:{key}".encode()).hexdigest()[:16]


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
