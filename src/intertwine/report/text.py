"""Text from people made fit to print: what no format can carry is taken out."""

from __future__ import annotations

import re

_NOT_TEXT = re.compile(
    "[^\t\n\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
)
# Overrides and isolates could make a name reorder the sentence around it.
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def clean(text: str) -> str:
    """Return text without control characters and without marks that turn its direction."""
    return _OVERRIDES.sub("", _NOT_TEXT.sub("", text))
