"""The files of a study in the database: every version kept, nothing overwritten.

A study folder goes in and comes out byte by byte, so that export and import lose nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Connection, Engine, func, insert, select, update

from intertwine.store.database import now, wipe, writing
from intertwine.store.tables import file_version, partnership

SKIPPED = {"__pycache__", ".git", ".DS_Store", "Thumbs.db", "private"}


@dataclass(frozen=True, slots=True)
class Version:
    """One version of one file, with the sentence that says what changed."""

    path: str
    version: int
    sentence: str
    author: str
    at: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class Partnership:
    """One partnership of the workspace."""

    id: str
    name: str
    created_at: str


def partnerships(engine: Engine) -> tuple[Partnership, ...]:
    """Return all partnerships, oldest first."""
    with engine.connect() as connection:
        rows = connection.execute(select(partnership).order_by(partnership.c.created_at))
        return tuple(Partnership(r.id, r.name, r.created_at) for r in rows)


def import_folder(engine: Engine, folder: Path, *, name: str, author: str, sentence: str) -> str:
    """Take a study folder in as a new partnership and return its id. `private/` stays outside."""
    id_ = token_hex(8)
    files = [
        (file.relative_to(folder).as_posix(), file.read_bytes())
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not SKIPPED & set(file.relative_to(folder).parts)
    ]
    with writing(engine) as connection:
        row = {"id": id_, "name": name, "created_at": now()}
        connection.execute(insert(partnership).values(**row))
        common = {"partnership": id_, "version": 1, "author": author, "at": now()}
        rows = [{**common, "path": p, "content": c, "sentence": sentence} for p, c in files]
        if rows:
            connection.execute(insert(file_version), rows)
    return id_


def export_folder(engine: Engine, id_: str, folder: Path) -> None:
    """Write the newest version of each file below a folder, byte by byte."""
    for path, content in current(engine, id_).items():
        there = folder / path
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_bytes(content)


def current(engine: Engine, id_: str) -> dict[str, bytes]:
    """Return the newest version of each file that is not deleted, by path."""
    newest = (
        select(file_version.c.path, func.max(file_version.c.version).label("version"))
        .where(file_version.c.partnership == id_)
        .group_by(file_version.c.path)
        .subquery()
    )
    with engine.connect() as connection:
        rows = connection.execute(
            select(file_version.c.path, file_version.c.content)
            .join(
                newest,
                (file_version.c.path == newest.c.path)
                & (file_version.c.version == newest.c.version),
            )
            .where(file_version.c.partnership == id_)
            .order_by(file_version.c.path)
        )
        return {path: content for path, content in rows if content is not None}


def revision(engine: Engine, id_: str) -> int:
    """Return a number that changes with every version kept; 0 where there is no file."""
    with engine.connect() as connection:
        counted = select(func.count()).where(file_version.c.partnership == id_)
        return connection.scalar(counted) or 0


def put_all(
    engine: Engine,
    id_: str,
    contents: Mapping[str, bytes | None],
    *,
    author: str,
    sentence: str,
) -> tuple[str, ...]:
    """Keep a new version of each file that differs, all or none; return the paths that did."""
    before = current(engine, id_)
    changed = {p: c for p, c in contents.items() if before.get(p) != c}
    with writing(engine) as connection:
        for path, content in changed.items():
            _insert(connection, id_, path, content, author=author, sentence=sentence)
    return tuple(changed)


def put(
    engine: Engine, id_: str, path: str, content: bytes | None, *, author: str, sentence: str
) -> int:
    """Keep a new version of a file (None deletes it) and return its number."""
    with writing(engine) as connection:
        return _insert(connection, id_, path, content, author=author, sentence=sentence)


def _insert(
    connection: Connection,
    id_: str,
    path: str,
    content: bytes | None,
    *,
    author: str,
    sentence: str,
) -> int:
    v = file_version.c
    last = connection.scalar(
        select(func.max(v.version)).where(v.partnership == id_, v.path == path)
    )
    row = {"partnership": id_, "path": path, "version": (last or 0) + 1, "content": content}
    connection.execute(
        insert(file_version).values(**row, sentence=sentence, author=author, at=now())
    )
    return (last or 0) + 1


def rewrite(engine: Engine, id_: str, path: str, change: Callable[[bytes], bytes]) -> None:
    """Change every version of a file, because something must be erased for good."""
    v = file_version.c
    with writing(engine) as connection:
        rows = connection.execute(
            select(v.version, v.content).where(v.partnership == id_, v.path == path)
        ).all()
        for number, content in rows:
            if content is not None and (changed := change(content)) != content:
                connection.execute(
                    update(file_version)
                    .where(v.partnership == id_, v.path == path, v.version == number)
                    .values(content=changed)
                )
    wipe(engine)


def paths(engine: Engine, id_: str) -> tuple[str, ...]:
    """Return the path of every file a partnership has or had, deleted ones too."""
    v = file_version.c
    with engine.connect() as connection:
        found = select(v.path).where(v.partnership == id_).distinct().order_by(v.path)
        return tuple(connection.scalars(found))


def history(engine: Engine, id_: str, path: str) -> tuple[Version, ...]:
    """Return the versions of a file, oldest first."""
    v = file_version.c
    with engine.connect() as connection:
        rows = connection.execute(
            select(v.version, v.sentence, v.author, v.at, v.content.is_(None).label("deleted"))
            .where(v.partnership == id_, v.path == path)
            .order_by(v.version)
        )
        return tuple(
            Version(path, r.version, r.sentence, r.author, r.at, bool(r.deleted)) for r in rows
        )


def version(engine: Engine, id_: str, path: str, number: int) -> bytes | None:
    """Return a file as it was in a version; None where it was deleted or never there."""
    v = file_version.c
    with engine.connect() as connection:
        return connection.scalar(
            select(v.content).where(v.partnership == id_, v.path == path, v.version == number)
        )
