"""Passing the leading of a running session on: a code that works once and not for long.

Only the digest of the code is kept, so that nobody who reads the database can lead.
"""

from __future__ import annotations

from hashlib import sha256

from intertwine.errors import Refused
from intertwine.workshop import events as e
from intertwine.workshop.session import Session, Stage

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters and digits that nobody mistakes for one another."""
LENGTH = 10
MINUTES = 15
"""How long a code works."""


def offer(session: Session, code: str, *, until: str) -> e.LeadOffered:
    """Offer the leading to whoever has the code; an earlier code stops working."""
    if session.stage is Stage.LOCKED:
        raise Refused("session-not-open", title=session.title)
    return e.LeadOffered(digest(session.id, code), until)


def take(session: Session, code: str, *, to: str, now: str) -> e.HandedOver:
    """Lead from now on, with the code that was offered; `now` is the time (ISO, UTC)."""
    if session.stage is Stage.LOCKED:
        raise Refused("session-not-open", title=session.title)
    right = session.offered and session.offered == digest(session.id, code)
    if not right or now > session.offered_until:
        raise Refused("lead-code-wrong")
    return e.HandedOver(to)


def digest(session: str, code: str) -> str:
    """Return what is kept of a code, however it was typed."""
    plain = "".join(c for c in code.casefold() if c in ALPHABET)
    return sha256(f"{session}:{plain}".encode()).hexdigest()
