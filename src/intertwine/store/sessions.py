"""Sessions as they are kept: what was prepared, what happened, who is here, what they said.

The store knows kinds and payloads, not their meaning. A write that returns is on the disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from secrets import randbelow
from types import MappingProxyType

from sqlalchemy import Engine, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError

from intertwine.store.database import now, wipe, writing
from intertwine.store.tables import answer, event, participant, session, vote

CODE_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything kept of one session, to be replayed."""

    id: str
    partnership: str
    code: str | None
    prepared: str
    events: tuple[tuple[str, str], ...]
    """(Kind, payload) in the order in which they happened."""
    participants: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, str, str], ...]
    """(Round, participant key, payload), in no meaningful order."""
    numbers: tuple[int, ...] = ()
    """The number of each event, rising."""
    votes: tuple[tuple[str, str], ...] = ()
    """(Contribution, participant key), in no meaningful order."""


def create(engine: Engine, id_: str, *, partnership: str, prepared: str) -> str:
    """Keep a prepared session and return its join code, unused by any other."""
    while True:
        code = f"{randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
        row = {"id": id_, "partnership": partnership, "code": code, "prepared": prepared}
        try:
            with writing(engine) as connection:
                connection.execute(insert(session).values(**row, created_at=now(), ended=False))
        except IntegrityError:
            with engine.connect() as connection:
                taken = connection.scalar(select(session.c.id).where(session.c.code == code))
            if taken is None or taken == id_:
                raise
        else:
            return code


def load(engine: Engine, id_: str) -> Kept | None:
    """Return everything kept of a session; None where there is none."""
    with engine.connect() as connection:
        found = connection.execute(select(session).where(session.c.id == id_)).first()
        if found is None:
            return None
        happened = connection.execute(
            select(event.c.seq, event.c.kind, event.c.payload)
            .where(event.c.session == id_)
            .order_by(event.c.seq)
        )
        events = happened.all()
        people = connection.execute(
            select(participant.c.key, participant.c.payload).where(participant.c.session == id_)
        )
        said = connection.execute(
            select(answer.c.round, answer.c.key, answer.c.payload).where(answer.c.session == id_)
        )
        dots = connection.execute(
            select(vote.c.contribution, vote.c.key).where(vote.c.session == id_)
        )
        return Kept(
            id=found.id,
            partnership=found.partnership,
            code=found.code,
            prepared=found.prepared,
            events=tuple((e.kind, e.payload) for e in events),
            numbers=tuple(e.seq for e in events),
            participants=tuple((key, payload) for key, payload in people),
            answers=tuple((r, k, payload) for r, k, payload in said),
            votes=tuple((c, k) for c, k in dots),
        )


def by_code(engine: Engine, code: str) -> str | None:
    """Return the id of the session people join with a code; None where there is none."""
    with engine.connect() as connection:
        return connection.scalar(select(session.c.id).where(session.c.code == code))


def of_partnership(engine: Engine, partnership: str) -> tuple[str, ...]:
    """Return the ids of a partnership's sessions, oldest first."""
    with engine.connect() as connection:
        rows = connection.scalars(
            select(session.c.id)
            .where(session.c.partnership == partnership)
            .order_by(session.c.created_at, session.c.id)
        )
        return tuple(rows)


def append(engine: Engine, id_: str, events: tuple[tuple[str, str], ...]) -> None:
    """Keep what happened, all of it or nothing."""
    with writing(engine) as connection:
        last = connection.scalar(
            select(func.coalesce(func.max(event.c.seq), 0)).where(event.c.session == id_)
        )
        rows = [
            {"session": id_, "seq": (last or 0) + n, "kind": kind, "payload": payload, "at": now()}
            for n, (kind, payload) in enumerate(events, start=1)
        ]
        connection.execute(insert(event), rows)


def put_participant(engine: Engine, id_: str, key: str, payload: str) -> None:
    """Keep who is here; the same key again replaces it."""
    row = {"session": id_, "key": key, "payload": payload}
    with writing(engine) as connection:
        connection.execute(
            upsert(participant)
            .values(**row)
            .on_conflict_do_update(index_elements=["session", "key"], set_={"payload": payload})
        )


def put_answer(engine: Engine, id_: str, round_: str, key: str, payload: str) -> None:
    """Keep an answer; the same person's answer to the same question replaces it."""
    row = {"session": id_, "round": round_, "key": key, "payload": payload}
    with writing(engine) as connection:
        connection.execute(
            upsert(answer)
            .values(**row)
            .on_conflict_do_update(
                index_elements=["session", "round", "key"], set_={"payload": payload}
            )
        )


def put_vote(engine: Engine, id_: str, contribution: str, key: str, *, given: bool) -> None:
    """Keep a vote, or that it was taken back."""
    row = {"session": id_, "contribution": contribution, "key": key}
    with writing(engine) as connection:
        if given:
            connection.execute(upsert(vote).values(**row).on_conflict_do_nothing())
        else:
            connection.execute(
                delete(vote).where(
                    vote.c.session == id_, vote.c.contribution == contribution, vote.c.key == key
                )
            )


def end(engine: Engine, id_: str) -> None:
    """Free the code: nobody can join any more."""
    with writing(engine) as connection:
        connection.execute(update(session).where(session.c.id == id_).values(code=None, ended=True))


def erase_person(
    engine: Engine,
    id_: str,
    key: str,
    *,
    tombstone: str,
    rewritten: Mapping[int, str] = MappingProxyType({}),
) -> None:
    """Erase who somebody was, what they answered and voted; a tombstone stays in their place.

    `rewritten` are new payloads of events, by their number, without the person's words.
    """
    with writing(engine) as connection:
        connection.execute(
            update(participant)
            .where(participant.c.session == id_, participant.c.key == key)
            .values(payload=tombstone)
        )
        connection.execute(delete(answer).where(answer.c.session == id_, answer.c.key == key))
        connection.execute(delete(vote).where(vote.c.session == id_, vote.c.key == key))
        for seq, payload in rewritten.items():
            connection.execute(
                update(event)
                .where(event.c.session == id_, event.c.seq == seq)
                .values(payload=payload)
            )
    wipe(engine)
