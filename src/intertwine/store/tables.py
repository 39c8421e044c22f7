"""The tables of the database. A change here needs a migration in `migrations/versions`."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

partnership = Table(
    "partnership",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("name", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
)

file_version = Table(
    "file_version",
    metadata,
    Column("partnership", ForeignKey("partnership.id", ondelete="CASCADE"), primary_key=True),
    Column("path", String(300), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=True),  # NULL: the file was deleted in this version
    Column("sentence", Text, nullable=False),
    Column("author", String(80), nullable=False),
    Column("at", String(32), nullable=False),
)

session = Table(
    "session",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("partnership", ForeignKey("partnership.id", ondelete="CASCADE"), nullable=False),
    Column("code", String(12), nullable=True),  # NULL once people can no longer join
    Column("prepared", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("ended", Boolean, nullable=False, default=False),
    UniqueConstraint("code"),
)

event = Table(
    "event",
    metadata,
    Column("session", ForeignKey("session.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("payload", Text, nullable=False),
    Column("at", String(32), nullable=False),
)

# Without row ids the rows lie in the order of their keys: nothing tells who came first.
participant = Table(
    "participant",
    metadata,
    Column("session", ForeignKey("session.id", ondelete="CASCADE"), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("payload", Text, nullable=False),
    sqlite_with_rowid=False,
)

answer = Table(
    "answer",
    metadata,
    Column("session", ForeignKey("session.id", ondelete="CASCADE"), primary_key=True),
    Column("round", String(80), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("payload", Text, nullable=False),
    sqlite_with_rowid=False,
)

vote = Table(
    "vote",
    metadata,
    Column("session", ForeignKey("session.id", ondelete="CASCADE"), primary_key=True),
    Column("contribution", String(64), primary_key=True),
    Column("key", String(64), primary_key=True),
    sqlite_with_rowid=False,
)

setting = Table(
    "setting",
    metadata,
    Column("partnership", ForeignKey("partnership.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

account = Table(
    "account",
    metadata,
    Column("name", String(80), primary_key=True),
    Column("password", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
)

login = Table(
    "login",
    metadata,
    Column("token", String(64), primary_key=True),  # SHA-256 of what the browser holds
    Column("account", ForeignKey("account.name", ondelete="CASCADE"), nullable=False),
    Column("until", String(32), nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", String(32), nullable=False),
    Column("who", String(80), nullable=False),
    Column("partnership", String(40), nullable=False),
    Column("sentence", Text, nullable=False),
)
