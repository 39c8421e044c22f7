"""Accounts of facilitators on this machine, and who is signed in.

Passwords are hashed with Argon2id, sign-ins are random tokens kept as hashes: a stolen database
signs nobody in, and a sign-in can be ended at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from secrets import token_urlsafe

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Engine, delete, func, insert, select

from intertwine.errors import UsageProblem
from intertwine.store.database import now, writing
from intertwine.store.tables import account, audit, login

SHORTEST_PASSWORD = 10
DAYS_SIGNED_IN = 7
_hasher = PasswordHasher()


@cache
def _nobody() -> str:
    """Return the hash of a password nobody has; made when first needed, as it takes a while."""
    return _hasher.hash("nobody has this password")


def any_account(engine: Engine) -> bool:
    """Return whether somebody has made an account on this machine."""
    with engine.connect() as connection:
        return bool(connection.scalar(select(func.count()).select_from(account)))


def create_account(engine: Engine, name: str, password: str) -> None:
    """Make an account. A short password or a taken name is refused."""
    if not name.strip() or len(name) > 80:
        raise UsageProblem("account-name")
    if len(password) < SHORTEST_PASSWORD:
        raise UsageProblem("password-short", limit=SHORTEST_PASSWORD)
    with writing(engine) as connection:
        if connection.scalar(select(account.c.name).where(account.c.name == name)):
            raise UsageProblem("account-taken")
        row = {"name": name, "password": _hasher.hash(password), "created_at": now()}
        connection.execute(insert(account).values(**row))


def sign_in(engine: Engine, name: str, password: str) -> str | None:
    """Return a token for the browser, or None; both kinds of refusal take equally long."""
    with engine.connect() as connection:
        kept = connection.scalar(select(account.c.password).where(account.c.name == name))
    try:
        _hasher.verify(kept or _nobody(), password)
    except (VerificationError, InvalidHashError):
        return None
    return start(engine, name) if kept else None


def start(engine: Engine, name: str) -> str:
    """Sign an account in and return the token for its browser."""
    token = token_urlsafe(32)
    until = datetime.now(UTC) + timedelta(days=DAYS_SIGNED_IN)
    row = {"token": _hashed(token), "account": name, "until": until.isoformat(timespec="seconds")}
    with writing(engine) as connection:
        connection.execute(delete(login).where(login.c.until < now()))
        connection.execute(insert(login).values(**row))
    return token


def signed_in(engine: Engine, token: str) -> str | None:
    """Return whose token this is, None where it is nobody's or too old."""
    with engine.connect() as connection:
        return connection.scalar(
            select(login.c.account).where(login.c.token == _hashed(token), login.c.until >= now())
        )


def sign_out(engine: Engine, token: str) -> None:
    """End a sign-in."""
    with writing(engine) as connection:
        connection.execute(delete(login).where(login.c.token == _hashed(token)))


def note(engine: Engine, who: str, sentence: str, *, partnership: str = "") -> None:
    """Write into the audit log who did what. Never used for what participants answer."""
    row = {"at": now(), "who": who, "partnership": partnership, "sentence": sentence}
    with writing(engine) as connection:
        connection.execute(insert(audit).values(**row))


@dataclass(frozen=True, slots=True)
class Noted:
    """One line of the audit log."""

    at: str
    who: str
    sentence: str


def noted(engine: Engine, partnership: str, *, most: int = 500) -> tuple[Noted, ...]:
    """Return who did what in a partnership, newest first."""
    with engine.connect() as connection:
        rows = connection.execute(
            select(audit.c.at, audit.c.who, audit.c.sentence)
            .where(audit.c.partnership == partnership)
            .order_by(audit.c.id.desc())
            .limit(most)
        )
        return tuple(Noted(r.at, r.who, r.sentence) for r in rows)


def names(engine: Engine) -> tuple[str, ...]:
    """Return the names of all accounts, in the order in which they were made."""
    with engine.connect() as connection:
        return tuple(connection.scalars(select(account.c.name).order_by(account.c.created_at)))


def _hashed(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def first_name(engine: Engine) -> str:
    """Return the name of the account that was made first."""
    with engine.connect() as connection:
        return str(connection.scalar(select(account.c.name).order_by(account.c.created_at)))
