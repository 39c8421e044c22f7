"""Times as people write them: "30 minutes", "2 days", with the unit always named."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

UNITS: Mapping[str, float] = {
    "seconds": 1.0,
    "minutes": 60.0,
    "hours": 3_600.0,
    "days": 86_400.0,
    "weeks": 604_800.0,
}
"""What a unit is in seconds. A day is 24 hours, a week seven days."""

_SHORT = {
    "s": "seconds",
    "sec": "seconds",
    "min": "minutes",
    "h": "hours",
    "d": "days",
    "w": "weeks",
} | {word.removesuffix("s"): word for word in UNITS}
_TIME = re.compile(r"\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([a-zA-Z]+)\s*")


def unit_seconds(word: str) -> float | None:
    """Return what a unit is in seconds; None for a word that is no unit."""
    return UNITS.get(_SHORT.get(word.strip().lower(), word.strip().lower()))


def parse_time(text: str) -> float | None:
    """Return "26 weeks" in seconds; None where number or unit cannot be read."""
    found = _TIME.fullmatch(text)
    unit = unit_seconds(found.group(2)) if found else None
    return float(found.group(1)) * unit if found and unit else None


def time_text(seconds: float) -> str:
    """Return a time in the largest unit that says it exactly in few digits; it reads back equal."""
    unit = best_unit([seconds])
    return f"{number_text(seconds / UNITS[unit])} {unit}"


def best_unit(times: list[float]) -> str:
    """Return the largest unit in which all times are short numbers that read back equal."""
    known = [t for t in times if math.isfinite(t)]
    if not any(known):
        return "minutes"
    for unit, size in reversed(list(UNITS.items())):
        shown = [number_text(t / size) for t in known]
        whole = max(abs(t) / size for t in known) >= 1
        if whole and all(
            float(s) * size == t and len(s) <= 6 for s, t in zip(shown, known, strict=True)
        ):
            return unit
    return "seconds"


def number_text(number: float) -> str:
    """Return a number without a needless fraction."""
    whole = math.isfinite(number) and number == int(number) and abs(number) < 1e15
    return str(int(number)) if whole else repr(float(number))
