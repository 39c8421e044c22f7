"""`intertwine serve`: the workspace, for real."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def serve(
    study: Annotated[
        Path | None, typer.Argument(help="A study folder to take in when it is not there yet.")
    ] = None,
    database: Annotated[
        Path, typer.Option("--database", help="Where the workspace keeps everything.")
    ] = Path("intertwine.sqlite"),
    room: Annotated[
        bool,
        typer.Option("--room", help="Let phones on this network join; else this computer only."),
    ] = False,
    port: Annotated[int, typer.Option(help="The port.")] = 8765,
    open_it: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the browser by itself.")
    ] = True,
) -> None:
    """Open the workspace: maps, workshops with phones, the report."""
    from intertwine.cli.serving import start

    start(database, study=study, room=room, port=port, open_it=open_it)
