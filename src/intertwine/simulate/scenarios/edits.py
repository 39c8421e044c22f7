"""A changed scenario as changes of its file: only what differs is written, each value by itself."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from typing import Any

from intertwine.model.distribution import Distribution
from intertwine.model.scenario import Arrival, Scenario
from intertwine.simulate.families import mean
from intertwine.simulate.scenarios.schema import GIVEN, SECTIONS, Key, Section
from intertwine.simulate.scenarios.write import value_text

RATES = ("per_hour", "per_week")


@dataclass(frozen=True, slots=True)
class Edit:
    """A new value of a key in a table, as TOML holds it; None takes the key away."""

    section: str
    row: str
    key: str
    value: Any


def edits(before: Scenario, after: Scenario, given: Mapping[str, Any]) -> tuple[Edit, ...]:
    """Return what must change in a file that reads as `before` for it to read as `after`.

    `given` is the file as TOML reads it. Rows that were only assumed are written whole. A stream
    that is told as so many in a week stays one. Numbers keep six digits. Rows are never taken
    away.
    """
    return tuple(e for s in SECTIONS if s.id_field for e in _of_section(s, before, after, given))


def _of_section(
    section: Section, before: Scenario, after: Scenario, given: Mapping[str, Any]
) -> Iterator[Edit]:
    known = {getattr(r, section.id_field): r for r in getattr(before, section.field)}
    table = given.get(section.name, {})
    for row in getattr(after, section.field):
        name = str(getattr(row, section.id_field))
        old = known.get(getattr(row, section.id_field))
        if row == old:
            continue
        content = table.get(name)
        if isinstance(row, Arrival) and isinstance(old, Arrival) and isinstance(content, dict):
            rate = next((k for k in RATES if k in content), "")
            if rate and row.gap and old.gap:
                number = content[rate] * mean(old.gap) / mean(row.gap)
                yield Edit(section.name, name, rate, float(f"{number:.6g}"))
                continue
            if "file" in content:
                yield Edit(section.name, name, "file", None)
        yield from _of_row(section, name, row, old if content is not None else None)


def _of_row(section: Section, name: str, row: Any, old: Any) -> Iterator[Edit]:
    defaults = {f.name: f.default for f in fields(row)}
    for key in section.keys:
        if key.field == GIVEN:
            continue
        value = getattr(row, key.into)
        if old is not None and value == getattr(old, key.into):
            continue
        unsaid = value is None or (value == defaults[key.into] and not key.required)
        if unsaid and defaults[key.into] is not MISSING:
            if old is not None:
                yield Edit(section.name, name, key.name, None)
            continue
        yield Edit(section.name, name, key.name, _toml(key, value))


def _toml(key: Key, value: Any) -> Any:
    return tomllib.loads(f"x = {value_text(key, _short(value))}")["x"]


def _short(value: Any) -> Any:
    """Return distributions whose numbers have six digits: a factor leaves crumbs behind."""
    if isinstance(value, Distribution):
        return replace(
            value,
            parameters=tuple(_six(p) for p in value.parameters),
            shift=_six(value.shift),
            lowest=_six(value.lowest),
            highest=_six(value.highest),
            values=tuple(_six(v) for v in value.values),
        )
    if isinstance(value, tuple):
        return tuple(_short(v) for v in value)
    return value


def _six(number: float) -> float:
    return float(f"{number:.6g}")
