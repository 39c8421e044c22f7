"""`intertwine demo`: the worked example, as a report and as a workspace to click through."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def demo(
    folder: Annotated[
        Path, typer.Option("--to", help="Where to put the example and its report.")
    ] = Path("intertwine-demo"),
    serve: Annotated[
        bool | None,
        typer.Option(
            "--serve/--no-serve",
            help="Keep the workspace open after the report; by default when run in a terminal.",
        ),
    ] = None,
    room: Annotated[
        bool, typer.Option("--room", help="Let phones on this network join the workshop.")
    ] = False,
    port: Annotated[int, typer.Option(help="The port of the workspace.")] = 8765,
    open_it: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the browser by itself.")
    ] = True,
) -> None:
    """Make the report of the worked example, then open the workspace on it."""
    import sys

    from intertwine.cli.report import make_report
    from intertwine.cli.serving import start
    from intertwine.examples import copy_example
    from intertwine.wording import say

    study = copy_example("good-hours", folder / "good-hours")
    out = folder / "good-hours.html"
    make_report(study, out)
    make_report(study, out.with_suffix(".docx"))
    typer.echo(say("demo-done", {"file": str(out), "study": str(study)}))
    if serve or (serve is None and sys.stdout.isatty()):
        database = folder / "workspace.sqlite"
        start(database, study=study, room=room, port=port, open_it=open_it)
