"""`intertwine demo`: the worked example, from its folder to a report to look at."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def demo(
    folder: Annotated[
        Path, typer.Option("--to", help="Where to put the example and its report.")
    ] = Path("intertwine-demo"),
    open_it: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the report in the browser.")
    ] = True,
) -> None:
    """Make the report of the worked example and open it."""
    import os
    import sys
    import webbrowser

    from intertwine.cli.report import make_report
    from intertwine.examples import copy_example
    from intertwine.wording import say

    study = copy_example("good-hours", folder / "good-hours")
    out = folder / "good-hours.html"
    make_report(study, out)
    make_report(study, out.with_suffix(".docx"))
    typer.echo(say("demo-done", {"file": str(out), "study": str(study)}))
    seen = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY")
    if open_it and seen and sys.stdout.isatty():
        webbrowser.open(out.resolve().as_uri())
