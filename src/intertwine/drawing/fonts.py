"""The font that ships with the product: for pages, for pictures, for standing alone."""

from __future__ import annotations

import base64
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from intertwine.drawing.tokens import FONT_NAME


@lru_cache
def font_css() -> str:
    """Return an `@font-face` rule with the font inside it, for a page that asks for nothing."""
    file = files(__package__) / "fonts" / "atkinson-hyperlegible-next.woff2"
    data = base64.b64encode(file.read_bytes()).decode("ascii")
    return (
        f"@font-face{{font-family:'{FONT_NAME}';font-style:normal;font-weight:400 700;"
        f"font-display:swap;src:url(data:font/woff2;base64,{data}) format('woff2')}}"
    )


def font_directory() -> Path:
    """Return the folder with the TTF files, which the PNG writer reads."""
    return Path(str(files(__package__) / "fonts"))
