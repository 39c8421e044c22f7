"""Lengths of time as people say them: rounded, in the unit that fits."""

from __future__ import annotations

from math import isnan

from intertwine.wording import say

_UNITS = (("days", 86_400.0, 2.0), ("hours", 3_600.0, 1.5), ("minutes", 60.0, 1.5))
"""Unit, its seconds, and from how many of them on it is used."""


def span(seconds: float, *, language: str = "en") -> str:
    """Return a length of time in words, such as "58 days"; one decimal below a hundred."""
    if isnan(seconds):
        return say("span-unknown", language=language)
    for unit, size, least in _UNITS:
        if abs(seconds) >= least * size:
            return say(f"span-{unit}", {"n": _short(seconds / size)}, language=language)
    return say("span-seconds", {"n": _short(seconds)}, language=language)


def _short(number: float) -> str:
    text = f"{number:.1f}" if abs(number) < 100 else f"{number:,.0f}"
    return text.removesuffix(".0")
