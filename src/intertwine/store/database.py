"""Open the database: durable, with foreign keys, brought to the newest form first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from intertwine.errors import CannotWrite, FileProblem

BUSY_SECONDS = 10
NO_ROOM = ("full", "locked", "readonly", "disk I/O")
"""What SQLite says when a write cannot be kept."""


def open_database(file: Path) -> Engine:
    """Return the database in a file, made or migrated where needed.

    Every acknowledged write is on the disk (write-ahead log, synchronous=FULL). A file that is no
    database, or one from a newer version of the program, is refused and left as it is.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(f"sqlite:///{file}", pool_size=5, max_overflow=5)
        event.listen(engine, "connect", _configure)
        _migrate(engine, file)
    except (DatabaseError, sqlite3.DatabaseError) as problem:
        raise FileProblem("database-unreadable", file=str(file)) from problem
    except OSError as problem:
        raise CannotWrite("cannot-write", file=str(file), why=problem.strerror or "") from problem
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Yield a connection that holds the write lock from the start, and commit at the end.

    What is read inside is still true when it is written: two writers never take the same number.
    A full disk or a locked file becomes `CannotWrite`; then nothing was kept.
    """
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection
    except OperationalError as problem:
        if not any(reason in str(problem.orig) for reason in NO_ROOM):
            raise
        raise CannotWrite("not-kept", file=str(engine.url.database)) from problem


def wipe(engine: Engine) -> None:
    """Move the write-ahead log into the database, so that what was erased is in neither file.

    Who reads at the same moment can hold this up; then the next call does it.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def now() -> str:
    """Return the time as the database keeps it: ISO, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _configure(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    cursor.close()


def _migrate(engine: Engine, file: Path) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    known = {revision.revision for revision in ScriptDirectory.from_config(config).walk_revisions()}
    with engine.begin() as connection:
        here = MigrationContext.configure(connection).get_current_revision()
        if here is not None and here not in known:
            raise FileProblem("database-newer", file=str(file))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
