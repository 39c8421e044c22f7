"""Read plain values of a scenario file: text, numbers, words, times; the place names the error."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from intertwine.errors import BrokenTable
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios.as_written import as_written
from intertwine.simulate.scenarios.schema import SECTIONS, Holds
from intertwine.simulate.scenarios.units import UNITS, parse_time

LONGEST = 80
"""Characters of a value that an error shows."""


@dataclass(frozen=True, slots=True)
class Where:
    """The place in the file that is being read."""

    file: str
    table: str
    key: str = ""

    def at(self, key: str) -> Where:
        """Return the place of a key, or of a key within this one."""
        return Where(self.file, self.table, f"{self.key}.{key}" if self.key else key)

    def problem(self, code: str, value: Any = "", **more: str | int | float) -> BrokenTable:
        """Return the error that names this place and the value found there."""
        shown = as_written(value)
        if len(shown) > LONGEST:
            shown = f"{shown[:LONGEST]}…"
        return BrokenTable(
            code,
            file=self.file,
            table=self.table,
            key=self.key,
            value=shown,
            place="table" if self.table else "top",
            label="",
            **more,
        )


def labelled(problem: BrokenTable, service: ServiceMap | None) -> BrokenTable:
    """Return a problem whose table also says what the element is called on the map, if it is."""
    section, _, row = str(problem.params.get("table", "")).partition(".")
    refers = next((s.id_refers for s in SECTIONS if s.name == section), "")
    if service is None or not refers or "place" not in problem.params:
        return problem
    label = service.label(ElementId(row))
    if label != row:
        problem.params |= {"place": "named", "label": label}
    return problem


# --- plain values --------------------------------------------------------------------------


def wrong(value: object, where: Where, expected: str) -> BrokenTable:
    """Return the error that says what was expected instead."""
    return where.problem("scenario-value", value, expected=expected)


def read_text(value: Any, where: Where) -> str:
    """Return a text."""
    if not isinstance(value, str):
        raise wrong(value, where, Holds.TEXT)
    return value


def read_texts(value: Any, where: Where) -> tuple[str, ...]:
    """Return a list of texts."""
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise wrong(value, where, Holds.TEXTS)
    return tuple(value)


def read_number(value: Any, where: Where) -> float:
    """Return a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise wrong(value, where, Holds.NUMBER)
    return float(value)


def read_rate(value: Any, where: Where) -> float:
    """Return a number above 0."""
    if (number := read_number(value, where)) <= 0:
        raise wrong(value, where, Holds.RATE)
    return number


def read_share(value: Any, where: Where) -> float:
    """Return a number from 0 to 1."""
    if not 0 <= (number := read_number(value, where)) <= 1:
        raise wrong(value, where, Holds.SHARE)
    return number


def read_whole(value: Any, where: Where) -> int:
    """Return a whole number from 0 on."""
    if isinstance(value, float) and value.is_integer():  # 2e3 is written so
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**53:
        raise wrong(value, where, Holds.WHOLE)
    return value


def read_count(value: Any, where: Where) -> int:
    """Return a whole number from 1 on."""
    if (number := read_whole(value, where)) < 1:
        raise wrong(value, where, Holds.COUNT)
    return number


def read_yes(value: Any, where: Where) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise wrong(value, where, Holds.YES)
    return value


def read_word(value: Any, where: Where, words: type[StrEnum]) -> StrEnum:
    """Return a word of a closed list."""
    try:
        return words(value)
    except ValueError as problem:
        raise wrong(value, where, ", ".join(w.value for w in words)) from problem


def read_moment(value: Any, where: Where) -> datetime:
    """Return a date and time, or a date's midnight; naive where the file names no offset."""
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime.combine(value, datetime.min.time())
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError) as problem:
        raise wrong(value, where, Holds.MOMENT) from problem


# --- times and distributions ---------------------------------------------------------------


def read_time(value: Any, where: Where) -> float:
    """Return a time with its unit in seconds, not negative."""
    seconds = read_signed_time(value, where)
    if seconds < 0:
        raise where.problem("scenario-negative-time", value)
    return seconds


def read_signed_time(value: Any, where: Where) -> float:
    """Return a time with its unit in seconds; a number without unit is refused."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        raise where.problem("scenario-no-unit", value)
    seconds = parse_time(value) if isinstance(value, str) else None
    if seconds is None or not math.isfinite(seconds):
        raise where.problem("scenario-time", value, units=", ".join(UNITS))
    return seconds
