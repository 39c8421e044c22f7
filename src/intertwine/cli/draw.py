"""`intertwine draw`: a map, or its service mapping, as a picture."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intertwine.cli.options import Partners, Tongue
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from intertwine.model.service_map import ServiceMap


class View(StrEnum):
    """What is drawn."""

    MAP = "map"
    MAPPING = "mapping"


class Colours(StrEnum):
    """For which surface."""

    SCREEN = "screen"
    LIGHT = "light"
    DARK = "dark"
    PROJECTOR = "projector"
    PRINT = "print"


def draw(
    file: Annotated[Path, typer.Argument(help="A map (.bpmn) or a grid (.xlsx, .csv).")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The picture to make, .svg or .png.")],
    view: Annotated[View, typer.Option(help="The map, or the service mapping.")] = View.MAP,
    theme: Annotated[
        Colours, typer.Option(help="Colours for screen, projector or paper.")
    ] = Colours.SCREEN,
    partners: Partners = PartnerRule.AUTO,
    title: Annotated[str, typer.Option(help="What the picture is called.")] = "",
    language: Tongue = None,
    scale: Annotated[
        float, typer.Option(min=0.5, max=6, help="How large a .png is: 2 is twice its size.")
    ] = 2.0,
) -> None:
    """Draw a map or its service mapping as a picture."""
    from intertwine.errors import CannotWrite, UsageProblem
    from intertwine.study.folder import read_any_map
    from intertwine.wording import say

    if out.suffix.lower() not in (".svg", ".png"):
        raise UsageProblem("drawing-ending", file=str(out))
    service_map = read_any_map(file, partners=partners)
    svg = _drawn(
        service_map, view, theme.value, title, language or "en", out.suffix.lower() == ".svg"
    )
    if out.suffix.lower() == ".png":
        from intertwine.drawing import to_png

        content = to_png(svg, scale=scale)
    else:
        content = svg.encode("utf-8")
    try:
        out.write_bytes(content)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CannotWrite("drawing-cannot-write", file=str(out), problem=reason) from problem
    typer.echo(say("draw-done", {"file": str(out)}))


def _drawn(
    service_map: ServiceMap, view: View, theme: str, title: str, language: str, embed_font: bool
) -> str:
    if view is View.MAPPING:
        from intertwine.drawing import draw_mapping

        return draw_mapping(
            service_map, theme=theme, title=title, embed_font=embed_font, language=language
        )
    from intertwine.drawing import draw_map

    return draw_map(service_map, theme=theme, title=title, embed_font=embed_font, language=language)
