"""Lengths of time and shares as words and cells: rounded, in the unit that fits.

A length is a `Word`, so that it is told in the language of the sentence it stands in.
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from intertwine.measures.gain_tables import figure
from intertwine.model.findings import Cell, Estimate, Word

if TYPE_CHECKING:
    from intertwine.simulate.results.figures import Figure

DAY = 86_400.0
HOUR = 3_600.0
_UNITS = (("days", DAY, 2.0), ("hours", HOUR, 1.5), ("minutes", 60.0, 1.5))
"""Unit, its seconds, and from how many of them on it is used."""


def length(seconds: float) -> Word:
    """Return a length of time, such as "58.2 days"."""
    for unit, size, least in _UNITS:
        if abs(seconds) >= least * size:
            return Word(f"length-{unit}", {"n": figure(seconds / size)})
    return Word("length-seconds", {"n": figure(seconds)})


def length_range(low: float, high: float) -> Word:
    """Return from how long to how long, in the unit that fits the longer one."""
    for unit, size, least in _UNITS:
        if max(abs(low), abs(high)) >= least * size:
            return Word(
                f"length-{unit}-range", {"low": figure(low / size), "high": figure(high / size)}
            )
    return Word("length-seconds-range", {"low": figure(low), "high": figure(high)})


def within(found: Figure) -> Word:
    """Return the interval of a length of time, or that there is none."""
    if found.interval is None or not all(isfinite(x) for x in found.interval):
        return Word("no-interval")
    return length_range(*found.interval)


def cell(value: float, *, unit: float = 1.0) -> Cell:
    """Return a number counted in `unit`; None where it is not known."""
    return _short(value / unit, unit) if isfinite(value) else None


def _short(value: float, unit: float) -> int | float:
    """Return three digits; of days at most two decimals, since 0.01 days are a quarter hour."""
    short = round(figure(value), 2) if unit == DAY else figure(value)
    return int(short) if short == int(short) else short


def interval(found: Figure, *, unit: float = 1.0) -> Cell:
    """Return an interval counted in `unit`, or that there is none."""
    if found.interval is None or not all(isfinite(x) for x in found.interval):
        return Word("no-interval")
    low, high = (_short(x / unit, unit) for x in found.interval)
    return Word("figure-range", {"low": low, "high": high})


def estimate(found: Figure, *, replications: int, unit: float = 1.0) -> Estimate | None:
    """Return a figure with its company, counted in `unit`; None where it is not known."""
    if not isfinite(found.mean):
        return None
    low, high = found.interval or (None, None)
    return Estimate(
        found.mean / unit,
        None if low is None else low / unit,
        None if high is None else high / unit,
        {"replications": replications},
    )
