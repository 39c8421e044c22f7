"""`intertwine account`: make an account for a facilitator, on the machine itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def account(
    name: Annotated[str, typer.Argument(help="The name to sign in with.")],
    password: Annotated[
        str,
        typer.Option(
            prompt=True,
            confirmation_prompt=True,
            hide_input=True,
            help="Asked for if left out, which keeps it out of the history of the shell.",
        ),
    ],
    database: Annotated[
        Path, typer.Option("--database", help="Where the workspace keeps everything.")
    ] = Path("intertwine.sqlite"),
) -> None:
    """Make an account for a facilitator."""
    from intertwine.store import accounts
    from intertwine.store.database import open_database
    from intertwine.wording import say

    accounts.create_account(open_database(database), name, password)
    typer.echo(say("account-made", {"name": name}))
