"""Sessions and events as JSON, for the database and nothing else."""

from __future__ import annotations

from typing import Any

from intertwine.workshop.events import EVENTS, Event
from intertwine.workshop.session import Given, Participant, Session


def event_to_json(event: Event) -> tuple[str, str]:
    """Return an event's kind and its content."""
    return type(event).__name__, to_json(event)


def event_from_json(kind: str, payload: str) -> Event:
    """Return the event that was kept; unknown kinds raise `KeyError`."""
    event: Event = _adapter(EVENTS[kind]).validate_json(payload)
    return event


def to_json(value: Event | Session | Participant | Given) -> str:
    """Return a value of a session as JSON."""
    text: bytes = _adapter(type(value)).dump_json(value)
    return text.decode()


def session_from_json(payload: str) -> Session:
    """Return the prepared session that was kept."""
    session: Session = _adapter(Session).validate_json(payload)
    return session


def participant_from_json(payload: str) -> Participant:
    """Return the participant that was kept."""
    participant: Participant = _adapter(Participant).validate_json(payload)
    return participant


def given_from_json(payload: str) -> Given:
    """Return the answer that was kept."""
    given: Given = _adapter(Given).validate_json(payload)
    return given


_adapters: dict[type, Any] = {}


def _adapter(kind: type) -> Any:
    from pydantic import TypeAdapter

    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]
