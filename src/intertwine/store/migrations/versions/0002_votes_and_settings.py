"""Votes without time or order, as answers are kept; settings of a partnership."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Bring the database to this form; votes kept as events lose their time."""
    op.create_table(
        "vote",
        sa.Column(
            "session",
            sa.String(40),
            sa.ForeignKey("session.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("contribution", sa.String(64), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "setting",
        sa.Column(
            "partnership",
            sa.String(40),
            sa.ForeignKey("partnership.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    connection = op.get_bind()
    event = sa.table(
        "event", sa.column("session"), sa.column("seq"), sa.column("kind"), sa.column("payload")
    )
    voted = connection.execute(
        sa.select(event.c.session, event.c.payload)
        .where(event.c.kind == "Voted")
        .order_by(event.c.session, event.c.seq)
    )
    given: dict[tuple[str, str, str], bool] = {}
    for session, payload in voted:
        told = json.loads(payload)
        given[session, told["contribution"], told["key"]] = told["given"]
    vote = sa.table("vote", sa.column("session"), sa.column("contribution"), sa.column("key"))
    rows = [
        {"session": s, "contribution": c, "key": k} for (s, c, k), there in given.items() if there
    ]
    if rows:
        connection.execute(sa.insert(vote), rows)
    connection.execute(sa.delete(event).where(event.c.kind == "Voted"))
