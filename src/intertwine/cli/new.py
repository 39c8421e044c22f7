"""`intertwine new`: begin a study."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def new(
    folder: Annotated[Path, typer.Argument(help="The folder to make.")],
    from_map: Annotated[
        Path | None,
        typer.Option("--from", help="Start from a grid (.xlsx, .csv) or a map (.bpmn)."),
    ] = None,
    template: Annotated[
        bool, typer.Option("--templates", help="Also put the ready templates beside the grid.")
    ] = False,
) -> None:
    """Make a study folder to start from."""
    from intertwine.study import new_study
    from intertwine.wording import say

    written = new_study(folder, from_map=from_map)
    if template:
        from intertwine.grid import TEMPLATES, write_template

        (folder / "templates").mkdir()
        for name in TEMPLATES:
            write_template(folder / "templates" / f"{name}.xlsx", name)
    typer.echo(say("new-done", {"folder": str(folder), "grid": str(written[1])}))
