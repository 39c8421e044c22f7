"""`intertwine backup` and `intertwine restore`: copy the workspace, and put a copy back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

Database = Annotated[Path, typer.Option("--database", help="Where the workspace keeps everything.")]
USUAL = Path("intertwine.sqlite")


def backup(
    to: Annotated[
        Path | None,
        typer.Argument(help="The copy to write; dated beside the database if left out."),
    ] = None,
    database: Database = USUAL,
) -> None:
    """Copy the workspace into one file, also while it is running."""
    from intertwine.store.backup import backup as copy
    from intertwine.wording import say

    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    made = copy(database, to or database.with_name(f"{database.stem}-{stamp}.backup"))
    typer.echo(say("backup-done", {"file": str(made)}))


def restore(
    file: Annotated[Path, typer.Argument(help="The copy to put back.")],
    database: Database = USUAL,
) -> None:
    """Put a copy of the workspace back; the present one is kept beside it."""
    from intertwine.store.backup import restore as put_back
    from intertwine.wording import say

    aside = put_back(file, database)
    typer.echo(say("restore-done", {"file": str(database)}))
    if aside is not None:
        typer.echo(say("restore-aside", {"file": str(aside)}))
