"""How large things are drawn: shapes that grow with their names, names outside shapes."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from intertwine.drawing.layout.parts import Size
from intertwine.drawing.text import LINE_HEIGHT, text_width, wrap

TASK_WIDTHS = (104.0, 116.0, 128.0, 144.0, 160.0)
TASK_HEIGHT = 60.0
EVENT = 34.0
GATEWAY = 42.0
DATA = Size(34.0, 44.0)
STORE = Size(46.0, 42.0)
POOL_HEADER = 34.0
LANE_HEADER = 30.0
BLACK_BOX = 44.0

_TASK_TEXT = 12.5
_LABEL_TEXT = 11.5
_MESSAGE_TEXT = 11.5
_MARKERS = 14.0


def task_size(name: str, *, markers: bool = False, beside: Sequence[str] = ()) -> Size:
    """Return the size of an activity: as narrow as its name fits in three lines of whole words.

    Names in `beside` stand in one line each, as far as the widest activity permits.
    """
    for width in TASK_WIDTHS:
        lines = wrap(name, width - 18, size=_TASK_TEXT, weight=600)
        whole = "".join(lines).replace(" ", "") == "".join(name.split())
        if len(lines) <= 3 and whole:
            break
    height = max(TASK_HEIGHT, ceil(len(lines) * _TASK_TEXT * LINE_HEIGHT + 18))
    widest = max((text_width(x, 11, weight=600) + 14 for x in beside), default=0.0)
    width = max(width, ceil(min(widest, TASK_WIDTHS[-1] + 40)))
    return Size(width, height + (_MARKERS if markers and len(lines) > 1 else 0))


def outside_label(name: str, *, widest: float = 88.0) -> Size | None:
    """Return the room for a name under or beside a shape; None when there is no name."""
    return _text_size(name, widest, _LABEL_TEXT)


def message_label(name: str) -> Size | None:
    """Return the room for the name of a message; None when there is no name."""
    return _text_size(name, 92.0, _MESSAGE_TEXT)


def flow_label(name: str) -> Size | None:
    """Return the room for the name of a flow; None when there is no name."""
    return _text_size(name, 84.0, _LABEL_TEXT)


def note_size(text: str) -> Size:
    """Return the size of a text annotation."""
    size = _text_size(text, 130.0, _LABEL_TEXT) or Size(60.0, 16.0)
    return Size(size.width + 16, max(30.0, size.height + 8))


def header_height(name: str, *, mark: bool = False) -> float:
    """Return the height a pool or lane needs so that its turned name stays whole."""
    width = text_width(" ".join(name.split()), 11.5, weight=600)
    longest = max((text_width(w, 11.5, weight=600) for w in name.split()), default=0.0)
    return ceil(max(longest, width / 2 * 1.12)) + (42 if mark else 18)


def _text_size(text: str, widest: float, size: float) -> Size | None:
    if not text.strip():
        return None
    longest = max(text_width(word, size, weight=600) for word in text.split())
    width = min(max(widest, min(longest + 1, 1.5 * widest)), 200.0)
    lines = wrap(text, width, size=size, weight=600)
    if not lines:
        return None
    used = max(text_width(line, size, weight=600) for line in lines)
    return Size(ceil(used + 3), ceil(len(lines) * size * LINE_HEIGHT + 2))
