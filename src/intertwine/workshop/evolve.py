"""What an event makes of a session. Total: every event that was accepted once can be replayed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from intertwine.workshop import events as e
from intertwine.workshop.session import Given, Round, RoundState, Session, Stage


def replay(session: Session, happened: Iterable[e.Event]) -> Session:
    """Return the session after everything that happened, in order."""
    for event in happened:
        session = evolve(session, event)
    return session


def evolve(session: Session, event: e.Event) -> Session:
    """Return the session after one event."""
    match event:
        case e.Opened(anonymity, wave):
            return replace(session, stage=Stage.OPEN, anonymity=anonymity, wave=wave)
        case e.Planned(plan):
            return replace(session, plan=plan)
        case e.Joined(participant):
            people = {**session.participants, participant.key: participant}
            return replace(session, participants=people)
        case e.Left(key) | e.Returned(key):
            there = replace(session.participants[key], here=isinstance(event, e.Returned))
            return replace(session, participants={**session.participants, key: there})
        case e.Asked(id_, question):
            return replace(session, rounds=(*session.rounds, Round(id_, question)))
        case e.Answered(id_, key, given):
            return _round(session, id_, answer=(key, given))
        case e.Held(id_):
            return _round(session, id_, state=RoundState.HELD)
        case e.Revealed(id_, groups):
            session = _round(session, id_, state=RoundState.REVEALED)
            return replace(session, groups={**groups, **(session.groups or {})})
        case e.Grouped(groups):
            return replace(session, groups={**groups, **(session.groups or {})})
        case e.Moved(step):
            trail = session.trail if step is None else (*session.trail, step)
            return replace(session, step=step, trail=trail)
        case e.SteppedBack():
            trail = session.trail[:-1]
            return replace(session, step=trail[-1] if trail else None, trail=trail)
        case _:
            return _aside(session, event)


def _aside(session: Session, event: e.Event) -> Session:
    match event:
        case e.Contributed(contribution):
            return replace(session, contributions=(*session.contributions, contribution))
        case e.Voted(id_, key, given):
            voted = tuple(
                replace(c, votes=c.votes | {key} if given else c.votes - {key})
                if c.id == id_
                else c
                for c in session.contributions
            )
            return replace(session, contributions=voted)
        case e.Decided(decision):
            known = {d.id: d for d in session.decisions} | {decision.id: decision}
            return replace(session, decisions=tuple(known.values()))
        case e.Settled(id_, status):
            settled = tuple(
                replace(c, status=status) if c.id == id_ else c for c in session.contributions
            )
            return replace(session, contributions=settled)
        case e.AgendaSet(agenda):
            at = min(session.agenda_at, max(0, len(agenda) - 1))
            return replace(session, agenda=agenda, agenda_at=at)
        case e.AgendaMoved(at, began):
            return replace(session, agenda_at=at, agenda_began=began)
        case e.TimerSet(ends):
            return replace(session, timer_ends=ends)
        case e.LeadOffered(digest, until):
            return replace(session, offered=digest, offered_until=until)
        case e.HandedOver(to):
            return replace(session, facilitator=to, offered="", offered_until="")
        case e.ReasonSettled(id_, reason, how):
            return _round(session, id_, reason=(reason, how))
        case e.Closed():
            return replace(session, stage=Stage.CLOSED, timer_ends="")
        case e.Amended(key, text):
            amended = (*session.minutes_amendments, (key, text))
            return replace(session, minutes_amendments=amended)
        case e.Locked():
            return replace(session, stage=Stage.LOCKED)
        case _:
            raise TypeError(event)


def _round(
    session: Session,
    id_: str,
    *,
    state: RoundState | None = None,
    answer: tuple[str, Given] | None = None,
    reason: tuple[str, str] | None = None,
) -> Session:
    def changed(r: Round) -> Round:
        if r.id != id_:
            return r
        if answer is not None:
            return replace(r, answers={**r.answers, answer[0]: answer[1]})
        if reason is not None:
            return replace(r, settled={**r.settled, reason[0]: reason[1]})
        return replace(r, state=state or r.state)

    return replace(session, rounds=tuple(changed(r) for r in session.rounds))
