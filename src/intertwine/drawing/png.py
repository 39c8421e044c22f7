"""Pictures as PNG, for Word and for looking at."""

from __future__ import annotations

import re
from functools import lru_cache

from intertwine.drawing.fonts import font_directory
from intertwine.drawing.tokens import PROPERTY, theme
from intertwine.errors import UsageProblem

LARGEST = 120_000_000
"""Pixels of one picture; about half a gigabyte of memory while it is made."""

_SIZE = re.compile(r'<svg[^>]*? width="([\d.]+)"[^>]*? height="([\d.]+)"')


def to_png(svg: str, *, scale: float = 2.0) -> bytes:
    """Return an SVG of ours as PNG, `scale` pixels for each of its units.

    The writer knows no CSS custom properties: a drawing in the theme "screen" is written in
    its light colours. Refuses a picture beyond `LARGEST` pixels.
    """
    import vl_convert

    size = _SIZE.search(svg)
    if size:
        pixels = float(size.group(1)) * float(size.group(2)) * scale**2
        if pixels > LARGEST:
            raise UsageProblem(
                "drawing-too-large", pixels=round(pixels / 1e6), limit=round(LARGEST / 1e6)
            )
    _register_font()
    light = theme("light")
    fixed = PROPERTY.sub(lambda match: light(match.group(1)), svg)
    return bytes(vl_convert.svg_to_png(fixed, scale=scale))


@lru_cache
def _register_font() -> None:
    import vl_convert

    vl_convert.register_font_directory(str(font_directory()))
