"""Each partner's colour, pattern and letter: never colour alone.

A partner keeps its look for life: the order comes from the study, not from one map.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intertwine.drawing.svg import EMPTY, Markup, el, join, plain
from intertwine.drawing.text import text_width
from intertwine.drawing.tokens import PARTNER_COLOURS, Theme
from intertwine.model.elements import MapPartner
from intertwine.model.ids import PartnerId

PATTERNS = (
    "solid",
    "rising-stripe",
    "dots",
    "level-lines",
    "upright-lines",
    "grid",
    "zigzag",
    "falling-stripe",
)


@dataclass(frozen=True, slots=True)
class Look:
    """How one partner is shown. `colour` is its token (`p1` … `p8`)."""

    colour: str
    pattern: str
    letter: str

    @property
    def pattern_id(self) -> str:
        """The name of the fill made by `pattern_definitions`, without the drawing's prefix."""
        return f"{self.colour}-{self.pattern}"


NOBODY = Look("no-partner", "solid", "?")
"""For what no partner performs."""


def looks(
    partners: Iterable[MapPartner], *, order: Sequence[PartnerId] | None = None
) -> Mapping[PartnerId, Look]:
    """Return every partner's look.

    `order` is the study's order of partners; those it does not name follow in the map's
    order. The letter is the first of the name that nobody has; above eight partners the
    colours repeat with another pattern and two letters.
    """
    names = {partner.id: partner.name for partner in partners}
    ids = list(dict.fromkeys([*(order or ()), *names]))
    taken: set[str] = set()
    given: dict[PartnerId, Look] = {}
    count = len(PARTNER_COLOURS)
    for place, partner in enumerate(ids):
        turn, colour = divmod(place, count)
        letters = _letters(names.get(partner) or partner, taken, two=turn > 0)
        taken.add(letters)
        given[partner] = Look(f"p{colour + 1}", PATTERNS[(colour + turn) % count], letters)
    return given


def _letters(name: str, taken: set[str], *, two: bool) -> str:
    letters = [c.upper()[:1] for c in plain(name) if c.isalnum()]
    pairs = [letters[0] + c.lower() for c in letters[1:]] if letters else []
    ones = [] if two else letters
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    spare = [first + second.lower() for first in alphabet for second in alphabet]
    for candidate in [*ones, *pairs, *([] if two else alphabet), *spare]:
        if candidate not in taken:
            return candidate
    return "?"


def pattern_definitions(given: Iterable[Look], theme: Theme, *, prefix: str) -> Markup:
    """Return the `<pattern>` definitions of these looks, for use inside `<defs>`."""
    wanted = sorted({(look.pattern_id, look.colour, look.pattern) for look in given})
    return join(_pattern(f"{prefix}-{name}", theme(c), p, theme) for name, c, p in wanted)


def _pattern(name: str, colour: str, pattern: str, theme: Theme) -> Markup:
    surface = theme("surface")
    size = 8
    if pattern == "dots":
        marks = join(el("circle", cx=c, cy=c, r=1.3, fill=surface) for c in (2, 6))
    else:
        lines = {
            "solid": "",
            "rising-stripe": "M-2 2L2 -2M0 8L8 0M6 10L10 6",
            "level-lines": "M0 2H8M0 6H8",
            "upright-lines": "M2 0V8M6 0V8",
            "grid": "M0 2H8M2 0V8",
            "zigzag": "M0 2L4 6L8 2",
            "falling-stripe": "M0 0L8 8M-2 6L2 10M6 -2L10 2",
        }[pattern]
        marks = EMPTY
        if lines:
            marks = el(
                "path", d=lines, fill="none", stroke=surface, stroke_width=1.5, stroke_opacity=0.85
            )
    ground = el("rect", width=size, height=size, fill=colour)
    units = "userSpaceOnUse"
    return el("pattern", ground, marks, id=name, width=size, height=size, patternUnits=units)


def badge(look: Look, x: float, y: float, *, size: float, theme: Theme) -> Markup:
    """Return the partner's letter on its colour; `x`, `y` is the upper left corner."""
    font = size * 0.62
    width = max(size, text_width(look.letter, font, weight=700) + size * 0.3)
    box = el("rect", x=x, y=y, width=width, height=size, rx=size / 4, fill=theme(look.colour))
    letter = el(
        "text",
        look.letter,
        x=x + width / 2,
        y=y + size / 2 + font * 0.36,
        text_anchor="middle",
        font_size=font,
        font_weight=700,
        fill=theme(f"{look.colour}-letter"),
    )
    return el("g", box, letter, class_="it-partner")
