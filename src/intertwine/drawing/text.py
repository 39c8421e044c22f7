"""How wide text is, and how it is broken into lines that fit a shape.

Latin letters are measured with the font's own widths (`advances`); other scripts, which are
drawn with the reader's fallback fonts, with averages on the generous side.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from intertwine.drawing.advances import LETTERS, WIDTHS
from intertwine.drawing.svg import plain

LINE_HEIGHT = 1.2
SMALLEST = 28 / 3
"""7 pt in pixels: nothing on a map is written smaller."""

_TABLES = {weight: dict(zip(LETTERS, widths, strict=True)) for weight, widths in WIDTHS.items()}


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text broken for a box. `size` is in pixels; `cut` is True when an ellipsis stands in."""

    lines: tuple[str, ...]
    size: float
    cut: bool = False

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.lines) * self.size * LINE_HEIGHT

    def width(self, *, weight: int = 600) -> float:
        """Width of the widest line."""
        return max((text_width(line, self.size, weight=weight) for line in self.lines), default=0.0)


def text_width(text: str, size: float, *, weight: int = 600) -> float:
    """Return the width of one line in pixels at a font size in pixels, in the weight of labels.

    Weights between those of the font files are measured as the next heavier one.
    """
    table = _TABLES[min((w for w in _TABLES if w >= weight), default=max(_TABLES))]
    return sum(table[c] if c in table else _average(c) for c in text) * size / 1000


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction runs from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def wrap(
    text: str, width: float, *, size: float, weight: int = 600, breaks: bool = False
) -> tuple[str, ...]:
    """Return text broken into lines of at most `width` pixels.

    With `breaks` the text's own line breaks are kept, else they are spaces.

    Breaks at spaces, after hyphens and slashes, and between Chinese, Japanese and Korean
    characters; a word that is wider than a line is broken with a hyphen.
    """
    if breaks:
        parts = (wrap(part, width, size=size, weight=weight) for part in text.splitlines())
        return tuple(line for part in parts for line in part)
    lines: list[str] = []
    line = ""
    for piece in _pieces(plain(text)):
        if text_width((line + piece).rstrip(), size, weight=weight) <= width:
            line += piece
            continue
        if line.strip():
            lines.append(line.strip())
        line = piece
        while text_width(line.rstrip(), size, weight=weight) > width and len(line.rstrip()) > 1:
            head, line = _split_word(line, width, size=size, weight=weight)
            lines.append(head)
    if line.strip():
        lines.append(line.strip())
    return tuple(lines)


def fit(
    text: str,
    width: float,
    *,
    height: float,
    size: float,
    weight: int = 600,
    smallest: float = SMALLEST,
    breaks: bool = False,
) -> Fitted:
    """Return text broken so that it fits a box, as large as possible from `size` downwards.

    Whole words are preferred to a larger size. Below `smallest` the text ends in an ellipsis
    and `cut` is True; the caller then keeps the whole text within reach, for example in a title.
    """
    if not plain(text):
        return Fitted((), size)
    broken: Fitted | None = None
    for candidate in _sizes(size, smallest):
        lines = wrap(text, width, size=candidate, weight=weight, breaks=breaks)
        if not lines or len(lines) * candidate * LINE_HEIGHT > height:
            continue
        if max(text_width(line, candidate, weight=weight) for line in lines) > width:
            continue
        evened = lines if breaks else _evened(text, lines, width, candidate, weight)
        fitted = Fitted(evened, candidate)
        if "".join(lines).replace(" ", "") == plain(text).replace(" ", ""):
            return fitted
        broken = broken or fitted
    size = min(size, smallest)
    lines = wrap(text, width, size=size, weight=weight, breaks=breaks)
    return broken or _cut(lines, width, height=height, size=size, weight=weight)


def _evened(
    text: str, lines: tuple[str, ...], width: float, size: float, weight: int
) -> tuple[str, ...]:
    """Return the same number of lines, as even in width as narrowing the box can make them."""
    best = lines
    for step in range(1, 10):
        if len(lines) < 2:
            break
        narrower = wrap(text, width * (1 - 0.05 * step), size=size, weight=weight)
        whole = "".join(narrower).count("-") == "".join(lines).count("-")
        if len(narrower) > len(lines) or not whole:
            break
        best = narrower
    return best


def _cut(lines: Sequence[str], width: float, *, height: float, size: float, weight: int) -> Fitted:
    kept = lines[: max(1, int(height / (size * LINE_HEIGHT)))]
    last = kept[-1]
    while last and text_width(f"{last}…", size, weight=weight) > width:
        last = last[:-1].rstrip()
    return Fitted((*kept[:-1], f"{last}…"), size, cut=True)


def _sizes(size: float, smallest: float) -> Sequence[float]:
    steps = [size]
    while steps[-1] - 0.5 > smallest:
        steps.append(steps[-1] - 0.5)
    if steps[-1] > smallest:
        steps.append(smallest)
    return steps


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for place, character in enumerate(text):
        following = text[place + 1 : place + 2]
        breaks = character in " -/–—" or _breaks_anywhere(character)
        if (
            following
            and (breaks or _breaks_anywhere(following))
            and following not in " ,.;:!?)。、，"
        ):
            pieces.append(text[start : place + 1])
            start = place + 1
    return [*pieces, text[start:]]


def _split_word(word: str, width: float, *, size: float, weight: int) -> tuple[str, str]:
    end = len(word) - 1
    while end > 1 and text_width(f"{word[:end]}-", size, weight=weight) > width:
        end -= 1
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return f"{word[:end]}-", word[end:]


def _breaks_anywhere(character: str) -> bool:
    return unicodedata.east_asian_width(character) in ("W", "F")


@lru_cache(maxsize=4096)
def _average(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 1020
    if unicodedata.category(character) in ("Lu", "So", "Sm"):
        return 760
    return 620
