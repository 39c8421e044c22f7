"""Copy the database while it is in use, and put a copy back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from intertwine.errors import CannotWrite, FileProblem, NotThere
from intertwine.store.database import open_database


def backup(database: Path, to: Path) -> Path:
    """Write everything kept so far into one file, whole or not at all, and return it.

    The workspace may be running: what is being written meanwhile is in the copy or is not, and
    never half. A file that is there already is not overwritten.
    """
    if not database.is_file():
        raise NotThere("not-there", file=str(database))
    if to.exists():
        raise CannotWrite("backup-there", file=str(to))
    unfinished = to.with_name(to.name + ".unfinished")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        _copy(database, unfinished)
        unfinished.chmod(0o600)
        unfinished.replace(to)
    except sqlite3.Error as problem:
        raise FileProblem("database-unreadable", file=str(database)) from problem
    except OSError as problem:
        raise CannotWrite("cannot-write", file=str(to), why=problem.strerror or "") from problem
    finally:
        unfinished.unlink(missing_ok=True)
    return to


def restore(backup_file: Path, database: Path) -> Path | None:
    """Put a backup in the place of the database; return where the old one went, None if none.

    The backup is checked and brought to the newest form first; one that is damaged, or from a
    newer version, changes nothing. The workspace must not be running.
    """
    if not backup_file.is_file():
        raise NotThere("not-there", file=str(backup_file))
    fresh = database.with_name(database.name + ".restoring")
    try:
        _copy(backup_file, fresh)
        open_database(fresh).dispose()
        aside = _aside(database)
        fresh.replace(database)
    except sqlite3.Error as problem:
        raise FileProblem("database-unreadable", file=str(backup_file)) from problem
    except OSError as problem:
        why = problem.strerror or ""
        raise CannotWrite("cannot-write", file=str(database), why=why) from problem
    finally:
        for ending in ("", "-wal", "-shm"):
            fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    return aside


def _copy(file: Path, to: Path) -> None:
    """Copy a database into one file; refuse one that is damaged, or that is not ours."""
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")
        found = target.execute("PRAGMA integrity_check").fetchone()
        tables = {name for (name,) in target.execute("SELECT name FROM sqlite_master")}
    if found != ("ok",) or "alembic_version" not in tables:
        raise FileProblem("database-unreadable", file=str(file))


def _aside(database: Path) -> Path | None:
    """Move the old database away, with what its write-ahead log still held."""
    if not database.exists():
        return None
    log = database.with_name(database.name + "-wal")
    with closing(sqlite3.connect(database, timeout=1)) as old:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if log.exists():  # the last to close a database removes its log: somebody else has it open
        raise CannotWrite("database-in-use", file=str(database))
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = database.with_name(f"{database.name}.before-{stamp}")
    database.replace(aside)
    return aside
