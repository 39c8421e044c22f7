"""Building SVG that user text cannot break: elements are `Markup`, everything else is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable

from intertwine.model.geometry import Bounds

Value = str | float | int | None

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Overrides and isolates could make one label reorder what is written next to it.
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


class Markup(str):
    """Text that is finished SVG; made by `el` and `join` only."""

    __slots__ = ()


EMPTY = Markup("")


def el(name: str, *children: str | Markup, **attributes: Value) -> Markup:
    """Return one element. Plain strings among the children become text, never markup.

    Attribute names: a trailing `_` is dropped, other underscores become hyphens; an attribute
    that is None is left out; numbers are written with at most two decimals.
    """
    written = "".join(
        f' {_name(key)}="{escape(number(value) if isinstance(value, float | int) else value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = "".join(c if isinstance(c, Markup) else escape(c) for c in children)
    return Markup(f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>")


def rectangle(box: Bounds, **attributes: Value) -> Markup:
    """Return a rectangle that fills a box."""
    return el("rect", x=box.x, y=box.y, width=box.width, height=box.height, **attributes)


def join(parts: Iterable[Markup]) -> Markup:
    """Return elements one after the other."""
    return Markup("".join(parts))


def escape(text: str) -> str:
    """Return text as it may stand in XML, characters that XML forbids replaced by U+FFFD."""
    clean = _NOT_XML.sub("\ufffd", text)
    return (
        clean.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&quot;")
        .replace("\n", "&#10;")
    )


def plain(text: str) -> str:
    """Return a label as one line: white space collapsed, direction overrides removed."""
    return " ".join(_OVERRIDES.sub("", text).split())


def number(value: float) -> str:
    """Return a coordinate with at most two decimals and no needless zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def anchor(prefix: str, element: str) -> str:
    """Return the id that a drawn element has on a page, safe in a URL fragment and in CSS.

    Different elements get different anchors: characters outside letters, digits, `_` and `.`
    are written as their code point.
    """
    safe = "".join(
        c if c.isascii() and (c.isalnum() or c in "_.") else f"-{ord(c):x}-" for c in element
    )
    return f"{prefix}-{safe}"


def path(*points: tuple[float, float], closed: bool = False) -> str:
    """Return the `d` of straight lines through points."""
    body = "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return f"M{body}{'Z' if closed else ''}"


def _name(key: str) -> str:
    return key.removesuffix("_").replace("_", "-")
