"""How long people, answers and votes stay in sessions whose minutes are locked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from intertwine.store.database import wipe, writing
from intertwine.store.tables import answer, event, participant, session, setting, vote

NAME = "keep-days"


def days(engine: Engine, partnership: str) -> int:
    """Return after how many days answers are erased from locked sessions; 0 keeps them."""
    with engine.connect() as connection:
        value = connection.scalar(
            select(setting.c.value).where(
                setting.c.partnership == partnership, setting.c.name == NAME
            )
        )
    return int(value or 0)


def keep_for(engine: Engine, partnership: str, number: int) -> None:
    """Set after how many days answers are erased from locked sessions; 0 keeps them."""
    row = {"partnership": partnership, "name": NAME, "value": str(number)}
    with writing(engine) as connection:
        connection.execute(
            upsert(setting)
            .values(**row)
            .on_conflict_do_update(
                index_elements=["partnership", "name"], set_={"value": str(number)}
            )
        )


def erase_old(engine: Engine, *, now: datetime | None = None) -> tuple[str, ...]:
    """Erase what is older than its partnership keeps it; return the sessions this touched.

    A session's age counts from the last thing that happened in it. Minutes and the study's own
    files stay: they hold what was shown, and were written to be kept.
    """
    at = now or datetime.now(UTC)
    touched = []
    with writing(engine) as connection:
        kept = connection.execute(
            select(session.c.id, setting.c.value, func.max(event.c.at).label("last"))
            .join(setting, setting.c.partnership == session.c.partnership)
            .join(event, event.c.session == session.c.id)
            .where(setting.c.name == NAME, setting.c.value != "0", session.c.ended)
            .group_by(session.c.id, setting.c.value)
        ).all()
        for id_, value, last in kept:
            if datetime.fromisoformat(last) + timedelta(days=int(value)) > at:
                continue
            for table in (answer, vote, participant):
                connection.execute(delete(table).where(table.c.session == id_))
            touched.append(id_)
    if touched:
        wipe(engine)
    return tuple(touched)
