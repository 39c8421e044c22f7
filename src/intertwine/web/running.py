"""Sessions that run: one value in memory, everything that happens kept before it is told.

A command is a pure function of `workshop.commands`. Its event is on the disk before anybody
hears of it, so that nothing acknowledged is lost when the program is killed; after a restart
the session is what its events say. Answers and people are kept without time or order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_hex
from threading import Lock, RLock

from sqlalchemy import Engine

from intertwine.errors import NotThere
from intertwine.store import sessions
from intertwine.workshop import events as e
from intertwine.workshop import wire
from intertwine.workshop.evolve import evolve, replay
from intertwine.workshop.session import Session

Happened = e.Event | tuple[e.Event, ...] | None
Command = Callable[[Session], Happened]
TELL_EVERY = 0.1
"""Seconds between two messages to one listener, so that a full room does not flood the Wi-Fi."""


@dataclass
class Running:
    """One session in memory, with those who listen to it."""

    session: Session
    partnership: str
    code: str | None
    version: int = 0
    lock: RLock = field(default_factory=RLock)
    listeners: set[asyncio.Event] = field(default_factory=set)


class Sessions:
    """All sessions of this process; each is read from the database when first asked for."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._running: dict[str, Running] = {}
        self._lock = Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    def prepare(self, partnership: str, session: Session) -> str:
        """Keep a new session and return its id."""
        sessions.create(
            self._engine, session.id, partnership=partnership, prepared=wire.to_json(session)
        )
        return session.id

    def get(self, id_: str) -> Running:
        """Return a session; `NotThere` where there is none."""
        with self._lock:
            if id_ not in self._running:
                self._running[id_] = self._read(id_)
            return self._running[id_]

    def by_code(self, code: str) -> Running:
        """Return the session people join with a code; `NotThere` where there is none."""
        found = sessions.by_code(self._engine, code)
        if found is None:
            raise NotThere("wrong-code")
        return self.get(found)

    def of_partnership(self, partnership: str) -> tuple[Running, ...]:
        """Return a partnership's sessions, oldest first."""
        return tuple(self.get(i) for i in sessions.of_partnership(self._engine, partnership))

    def do(self, id_: str, command: Command) -> Running:
        """Let something happen: decide, keep, then tell. Refusals change nothing."""
        running = self.get(id_)
        with running.lock:
            happened = command(running.session)
            events = happened if isinstance(happened, tuple) else (happened,) if happened else ()
            self._keep(id_, events)
            for event in events:
                running.session = evolve(running.session, event)
            if events:
                running.version += 1
            if any(isinstance(event, e.Locked) for event in events):
                sessions.end(self._engine, id_)
                running.code = None
        if events:
            self._tell(running)
        return running

    async def changes(self, running: Running) -> asyncio.Event:
        """Return an event that is set whenever the session changes; release it with `forget`."""
        self._loop = asyncio.get_running_loop()
        changed = asyncio.Event()
        running.listeners.add(changed)
        return changed

    @staticmethod
    def forget(running: Running, changed: asyncio.Event) -> None:
        """Stop telling a listener."""
        running.listeners.discard(changed)

    def _tell(self, running: Running) -> None:
        if self._loop is None or self._loop.is_closed():
            return
        for changed in tuple(running.listeners):
            self._loop.call_soon_threadsafe(changed.set)

    def _keep(self, id_: str, events: tuple[e.Event, ...]) -> None:
        ordered = []
        for event in events:
            if isinstance(event, e.Joined):
                key = event.participant.key
                kept = wire.to_json(event.participant)
                sessions.put_participant(self._engine, id_, key, kept)
            elif isinstance(event, e.Answered):
                kept = wire.to_json(event.given)
                sessions.put_answer(self._engine, id_, event.round, event.key, kept)
            elif not isinstance(event, e.Left):
                ordered.append(wire.event_to_json(event))
        if ordered:
            sessions.append(self._engine, id_, tuple(ordered))

    def _read(self, id_: str) -> Running:
        kept = sessions.load(self._engine, id_)
        if kept is None:
            raise NotThere("no-such-page")
        session = wire.session_from_json(kept.prepared)
        people = [wire.participant_from_json(payload) for _, payload in kept.participants]
        happened = [wire.event_from_json(kind, payload) for kind, payload in kept.events]
        session = replay(session, [e.Joined(p) for p in people])
        session = replay(session, happened)
        session = replay(
            session,
            [e.Answered(r, key, wire.given_from_json(payload)) for r, key, payload in kept.answers],
        )
        return Running(session, kept.partnership, kept.code)


def new_id() -> str:
    """Return an id nobody can guess."""
    return token_hex(8)
