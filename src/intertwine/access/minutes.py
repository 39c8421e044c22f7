"""The minutes of a workshop, as everybody who took part may read them.

They hold what the room saw: counts as shown, never who gave which answer. Names stand in them
in named sessions only, and an observer's notes do not.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from intertwine.access.rounds import round_view
from intertwine.access.sessions import shared
from intertwine.access.viewer import Standing
from intertwine.access.views import AmendmentView, DecisionView, PinView, RoundView, Say
from intertwine.model.service_map import ServiceMap
from intertwine.workshop.session import Anonymity, Pin, Session, SessionKind, Stage


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was there of one group. `names` is empty unless names are kept."""

    group: tuple[str, ...]
    n: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Minutes:
    """What stays of a workshop. `stage` is closed while it can be amended, then locked."""

    session: str
    title: str
    map: str
    stage: str
    anonymity: str
    promise: str
    agenda: tuple[str, ...]
    people: tuple[Attendance, ...]
    questions: tuple[RoundView, ...]
    pins: tuple[PinView, ...]
    parked: tuple[PinView, ...]
    decisions: tuple[DecisionView, ...]
    amendments: tuple[AmendmentView, ...]


def minutes(session: Session, service: ServiceMap, *, say: Say) -> Minutes:
    """Return the minutes, in the reader's language (`say`)."""
    made = shared(session, Standing.PROJECTOR, service, say=say)
    rounds = made.survey if session.kind is SessionKind.SURVEY else _rounds(session, service, say)
    amendments = shared(session, Standing.FACILITATOR, service, say=say).amendments
    by_votes = sorted(made.pins, key=lambda p: -p.votes)
    return Minutes(
        session=session.id,
        title=session.title,
        map=service.name or session.map,
        stage=session.stage,
        anonymity=session.anonymity,
        promise=made.promise,
        agenda=made.agenda,
        people=_people(session, service),
        questions=rounds,
        pins=tuple(p for p in by_votes if p.kind is not Pin.PARKED),
        parked=tuple(p for p in by_votes if p.kind is Pin.PARKED),
        decisions=made.decisions,
        amendments=amendments,
    )


def readable(session: Session) -> bool:
    """Return whether there are minutes to read: the workshop is over."""
    return session.stage in (Stage.CLOSED, Stage.LOCKED)


def _rounds(session: Session, service: ServiceMap, say: Say) -> tuple[RoundView, ...]:
    return tuple(round_view(session, asked, service, say) for asked in session.rounds)


def _people(session: Session, service: ServiceMap) -> tuple[Attendance, ...]:
    groups = session.groups or {}
    people = session.participants.values()
    size = Counter(groups.get(p.partner, (p.partner,)) for p in people)
    named = session.anonymity is Anonymity.NAMED
    return tuple(
        Attendance(
            group=tuple(service.label(p) for p in group),
            n=n,
            names=tuple(
                sorted(
                    p.name
                    for p in people
                    if p.name and groups.get(p.partner, (p.partner,)) == group
                )
            )
            if named
            else (),
        )
        for group, n in sorted(size.items())
    )
