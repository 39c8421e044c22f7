"""Sessions that run: one value in memory, everything that happens kept before it is told.

A command is a pure function of `workshop.commands`. Its event is on the disk before anybody
hears of it, so that nothing acknowledged is lost when the program is killed; after a restart
the session is what its events say. Answers, votes and people are kept without time or order.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace
from secrets import token_hex
from threading import Lock, RLock

from sqlalchemy import Engine

from intertwine.access.views import SessionView
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
SMALL_NEWS_EVERY = 1.0
"""Seconds between messages to a phone that say only how many have answered or joined."""
_SMALL = (e.Joined, e.Returned, e.Left, e.Answered, e.Voted)
_PASSING = (e.Returned, e.Left)


@dataclass(eq=False)
class Listener:
    """Somebody who is told of changes; a phone waits for small news, the facilitator does not."""

    changed: asyncio.Event
    patient: bool


@dataclass
class Running:
    """One session in memory, with those who listen to it.

    `views` holds what is equal for many viewers, made once for each version of the session.
    """

    session: Session
    partnership: str
    code: str | None
    version: int = 0
    lock: RLock = field(default_factory=RLock)
    listeners: set[Listener] = field(default_factory=set)
    connected: Counter[str] = field(default_factory=Counter)
    """Open connections of each participant: a phone that changes networks has two for a while."""
    views: dict[Hashable, SessionView] = field(default_factory=dict)
    small_news_due: bool = False


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
            session = running.session
            for event in events:
                session = evolve(session, event)
            if events:
                running.session = session
                running.version += 1
            if any(isinstance(event, e.Locked) for event in events):
                sessions.end(self._engine, id_)
                running.code = None
        if events:
            self._tell(running, small=all(isinstance(event, _SMALL) for event in events))
        return running

    def drop(self, ids: Iterable[str]) -> None:
        """Read sessions anew when they are next asked for: the database was changed below."""
        with self._lock:
            for id_ in ids:
                self._running.pop(id_, None)

    def erase(self, id_: str, key: str) -> Running:
        """Erase somebody: who they were, what they answered, voted and wrote; a tombstone stays."""
        running = self.get(id_)
        with running.lock:
            person = running.session.participants.get(key)
            if person is None:
                raise NotThere("no-such-page")
            gone = replace(person, name="", actor="", code="", helped=False, here=False)
            kept = sessions.load(self._engine, id_)
            numbered = [] if kept is None else zip(kept.numbers, kept.events, strict=True)
            rewritten = {
                seq: told
                for seq, (kind, payload) in numbered
                if (told := _without(wire.event_from_json(kind, payload), key)) is not None
            }
            sessions.erase_person(
                self._engine, id_, key, tombstone=wire.to_json(gone), rewritten=rewritten
            )
            here = (k for k, p in running.session.participants.items() if p.here and k != key)
            session = self._read(id_).session
            running.session = replay(session, [e.Returned(k) for k in here])
            running.version += 1
        self._tell(running, small=False)
        return running

    # --- those who listen, all in the event loop -----------------------------------------------

    def listen(self, running: Running, *, patient: bool) -> Listener:
        """Return a listener that is set whenever the session changes; release it with `forget`."""
        self._loop = asyncio.get_running_loop()
        listener = Listener(asyncio.Event(), patient)
        running.listeners.add(listener)
        return listener

    @staticmethod
    def forget(running: Running, listener: Listener) -> None:
        """Stop telling a listener."""
        running.listeners.discard(listener)

    def _tell(self, running: Running, *, small: bool) -> None:
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._spread, running, small)

    def _spread(self, running: Running, small: bool) -> None:
        for listener in running.listeners:
            if not (small and listener.patient):
                listener.changed.set()
        if small and not running.small_news_due and self._loop is not None:
            running.small_news_due = True
            self._loop.call_later(SMALL_NEWS_EVERY, self._spread_small_news, running)

    def _spread_small_news(self, running: Running) -> None:
        running.small_news_due = False
        for listener in running.listeners:
            listener.changed.set()

    # --- the database --------------------------------------------------------------------------

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
            elif isinstance(event, e.Voted):
                sessions.put_vote(
                    self._engine, id_, event.contribution, event.key, given=event.given
                )
            elif not isinstance(event, _PASSING):
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
        said = [
            e.Answered(r, key, wire.given_from_json(payload)) for r, key, payload in kept.answers
        ]
        dots = [e.Voted(contribution, key, True) for contribution, key in kept.votes]
        session = replay(
            session, [*(e.Joined(replace(p, here=False)) for p in people), *happened, *said, *dots]
        )
        return Running(session, kept.partnership, kept.code)


ERASED = "…"
"""What stands where an erased person had written something."""


def _without(event: e.Event, key: str) -> str | None:
    """Return an event without what a person wrote; None where the event is not theirs."""
    if isinstance(event, e.Contributed) and event.contribution.by == key:
        gone = replace(event.contribution, text=ERASED, by="")
        return wire.to_json(replace(event, contribution=gone))
    if isinstance(event, e.Amended) and event.key == key:
        return wire.to_json(replace(event, key="", text=ERASED))
    return None


def new_id() -> str:
    """Return an id nobody can guess."""
    return token_hex(8)
