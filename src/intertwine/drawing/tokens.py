"""The colours and measures of every picture, per theme.

A theme turns the name of a token into what an SVG attribute takes: a fixed colour, or, on
screen, a CSS custom property whose value follows the reader's light or dark setting.
Ratios of contrast are stated in the design and tested in `tests/drawing/test_tokens.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from intertwine.errors import UsageProblem

FONT_NAME = "Atkinson Hyperlegible Next"
FONT_FAMILY = (
    "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, 'Segoe UI', Roboto, "
    "'Noto Sans', sans-serif"
)

INK, WHITE, NIGHT = "#14252B", "#FFFFFF", "#10171A"

LIGHT = {
    "paper": "#FAF8F3",
    "surface": "#FFFFFF",
    "sunken": "#F2EFE7",
    "ink": INK,
    "ink-2": "#43545A",
    "ink-3": "#5C6B70",
    "line-strong": "#84867D",
    "line": "#DDD8CB",
    "focus": "#0B6F93",
    "advantage": "#0B6E62",
    "barrier": "#A8381A",
    "question": "#7A5600",
    "question-soft": "#F8EFD6",
}
DARK = {
    "paper": NIGHT,
    "surface": "#182125",
    "sunken": "#0B1113",
    "ink": "#E9EEEC",
    "ink-2": "#B7C3C6",
    "ink-3": "#95A4A9",
    "line-strong": "#70828A",
    "line": "#2C393E",
    "focus": "#84CBE0",
    "advantage": "#5CC3B0",
    "barrier": "#F2936E",
    "question": "#E4C46A",
    "question-soft": "#332B15",
}


PROPERTY = re.compile(r"var\(--it-([\w-]+)\)")
"""How a drawing in the theme "screen" refers to a token."""


@dataclass(frozen=True, slots=True)
class PartnerColour:
    """One partner's colour in light and dark, and the colour of the letter on it."""

    light: str
    light_letter: str
    dark: str
    dark_letter: str = NIGHT


PARTNER_COLOURS: tuple[PartnerColour, ...] = (
    PartnerColour("#335AB4", WHITE, "#B1D6F7"),
    PartnerColour("#C37832", INK, "#E8A728"),
    PartnerColour("#559A97", INK, "#44C3A5"),
    PartnerColour("#731D02", WHITE, "#D86D37"),
    PartnerColour("#591C77", WHITE, "#AF9CEF"),
    PartnerColour("#9B4775", WHITE, "#A2788C"),
    PartnerColour("#66640F", WHITE, "#EEDC7B"),
    PartnerColour("#9E78DA", INK, "#7A78DD"),
)
"""In the order they are given out. Never use one for text."""


@dataclass(frozen=True, slots=True)
class Scale:
    """An overlay's steps from low to high; `bounds` are the lower limits of all but the first."""

    name: str
    bounds: tuple[float, ...]
    light: tuple[str, ...]
    dark: tuple[str, ...]

    def step(self, value: float) -> int:
        """Return the step a value falls in, counted from 0; a limit belongs to the step above."""
        return sum(value >= bound for bound in self.bounds)


SCALES: Mapping[str, Scale] = {
    scale.name: scale
    for scale in (
        Scale(
            "agreement",
            (0.40, 0.55, 0.67, 0.80),
            ("#9C3313", "#DD8A58", "#F6E5C4", "#B4D8D4", "#78B6AF"),
            ("#F08A5D", "#A35832", "#5C4F3B", "#1F454C", "#2E6A68"),
        ),
        Scale(
            "waiting",
            (1.0, 4.0, 8.0, 15.0),  # days
            ("#EDF2F8", "#C6D7EB", "#8FB0D6", "#416FAB", "#1E4A87"),
            ("#1D2932", "#2A4160", "#3F6396", "#7BA3D8", "#BBD5F5"),
        ),
    )
}


def mix(colour: str, ground: str, *, share: float) -> str:
    """Return `share` of a colour mixed into a ground, in sRGB, as `#RRGGBB`."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2.2 contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@dataclass(frozen=True)
class Theme:
    """How a picture is coloured. `stroke` multiplies line widths, `label` is the label's size.

    `values` are fixed colours by token. `dark` is None for a theme with one set; otherwise a
    token is written as a CSS custom property and `css` declares both sets.
    """

    name: str
    values: Mapping[str, str]
    dark: Mapping[str, str] | None = None
    stroke: float = 1.0
    label: float = 12.0

    def __call__(self, token: str) -> str:
        """Return what an SVG attribute takes for a token; an unknown token is a `KeyError`."""
        value = self.values[token]
        return value if self.dark is None else f"var(--it-{token})"

    def css(self, scope: str, *, used: Collection[str]) -> str:
        """Return the declarations of the used tokens for a selector; "" for fixed colours.

        Dark follows the reader's setting, or a `data-theme` attribute on the page's root.
        Paper is always light.
        """
        if self.dark is None:
            return ""
        light, dark = _declared(self.values, used), _declared(self.dark, used)
        return (
            f"{scope}{{{light}}}"
            f":root[data-theme=dark] {scope}{{{dark}}}"
            f"@media screen and (prefers-color-scheme:dark){{"
            f":root:not([data-theme=light]) {scope}{{{dark}}}"
            f"svg{scope}:root{{{dark}}}}}"
            f"@media print{{:root {scope}{{{light}}}}}"
        )


THEMES = ("screen", "light", "dark", "projector", "print")


@lru_cache
def theme(name: str) -> Theme:
    """Return a theme by name; refuses an unknown one with the names there are."""
    if name == "screen":
        return Theme(name, _values(LIGHT, tint=0.09), _values(DARK, tint=0.09, dark=True))
    if name == "light":
        return Theme(name, _values(LIGHT, tint=0.09))
    if name == "dark":
        return Theme(name, _values(DARK, tint=0.09, dark=True))
    if name == "projector":
        return Theme(name, _values(LIGHT, tint=0.09), stroke=1.15, label=14.0)
    if name == "print":
        return Theme(name, _values({**LIGHT, "paper": WHITE}, tint=0.06))
    raise UsageProblem("no-such-theme", theme=name, themes=", ".join(THEMES))


def _values(base: Mapping[str, str], *, tint: float, dark: bool = False) -> dict[str, str]:
    values = dict(base)
    surface = base["surface"]
    values["no-partner"] = base["line-strong"]
    values["no-partner-letter"] = surface
    values["no-partner-tint"] = surface
    values["no-partner-line"] = base["line-strong"]
    for number, partner in enumerate(PARTNER_COLOURS, start=1):
        colour = partner.dark if dark else partner.light
        values[f"p{number}"] = colour
        values[f"p{number}-letter"] = partner.dark_letter if dark else partner.light_letter
        values[f"p{number}-tint"] = mix(colour, surface, share=tint)
        values[f"p{number}-line"] = mix(colour, surface, share=0.55)
    for scale in SCALES.values():
        for step, fill in enumerate(scale.dark if dark else scale.light):
            values[f"{scale.name}-{step}"] = fill
            values[f"{scale.name}-{step}-text"] = _text_on(fill, ink=NIGHT if dark else INK)
    return values


def _text_on(fill: str, *, ink: str) -> str:
    return max((WHITE, ink), key=lambda text: contrast(text, fill))


def _declared(values: Mapping[str, str], used: Collection[str]) -> str:
    return "".join(f"--it-{token}:{value};" for token, value in values.items() if token in used)


def used_tokens(svg: str) -> frozenset[str]:
    """Return the tokens that a drawing in the theme "screen" refers to."""
    return frozenset(PROPERTY.findall(svg))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
