"""Tensions: pinned in one session, kept by the study, taken up again in the next."""

from __future__ import annotations

from hashlib import sha256

from intertwine.model.ids import ElementId
from intertwine.model.tables import Tension
from intertwine.workshop.session import Contribution, Pin, Session, Status

CARRIED = "study"
"""Who pinned a tension that the study already knew."""


def carried(tensions: tuple[Tension, ...]) -> tuple[Contribution, ...]:
    """Return the tensions that are still open, as a new session takes them up again."""
    return tuple(
        Contribution(
            id=t.id,
            kind=Pin.TENSION,
            text=t.text,
            element=ElementId(t.element) if t.element else None,
            by=CARRIED,
            at=t.since,
        )
        for t in tensions
        if t.status == "open"
    )


def tensions(session: Session, *, today: str) -> tuple[Tension, ...]:
    """Return the tensions of a session as the study keeps them; `today` dates the new ones."""
    return tuple(
        _tension(session, pinned, today=today)
        for pinned in session.contributions
        if pinned.kind is Pin.TENSION
    )


def _tension(session: Session, pinned: Contribution, *, today: str) -> Tension:
    known = pinned.by == CARRIED
    made = "t" + sha256(f"{session.id}:{pinned.id}".encode()).hexdigest()[:8]
    stands = {Status.OPEN: "open", Status.ACCEPTED: "accepted"}
    return Tension(
        id=pinned.id if known else made,
        text=" ".join(pinned.text.split()),
        element=pinned.element or "",
        status=stands.get(pinned.status, "eased"),
        since=pinned.at if known else today,
        wave=session.wave,
    )
