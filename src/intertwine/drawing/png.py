"""Pictures as PNG, for Word and for looking at."""

from __future__ import annotations

from functools import lru_cache

from intertwine.drawing.fonts import font_directory
from intertwine.drawing.tokens import PROPERTY, theme


def to_png(svg: str, *, scale: float = 2.0) -> bytes:
    """Return an SVG of ours as PNG, `scale` pixels for each of its units.

    The writer knows no CSS custom properties: a drawing in the theme "screen" is written in
    its light colours.
    """
    import vl_convert

    _register_font()
    light = theme("light")
    fixed = PROPERTY.sub(lambda match: light(match.group(1)), svg)
    return bytes(vl_convert.svg_to_png(fixed, scale=scale))


@lru_cache
def _register_font() -> None:
    import vl_convert

    vl_convert.register_font_directory(str(font_directory()))
