"""Write a scenario as TOML by the schema; it reads back equal."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from intertwine.errors import CannotWrite
from intertwine.model.distribution import PARAMETERS, UNITLESS, Distribution, DistributionKind
from intertwine.model.scenario import Scenario
from intertwine.simulate.scenarios.opening_hours import dates_text, period_text, span_text
from intertwine.simulate.scenarios.schema import GIVEN, SECTIONS, TOP, Holds, Key, Section
from intertwine.simulate.scenarios.units import UNITS, best_unit, number_text, time_text

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_CONTROL = re.compile("[\u007f]")


def write_scenario(path: Path, scenario: Scenario) -> None:
    """Write a scenario file; what is left out has the value the manual states for it."""
    try:
        path.write_text(scenario_text(scenario), encoding="utf-8", newline="\n")
    except OSError as problem:
        raise CannotWrite("cannot-write", file=str(path), why=problem.strerror or "") from problem


def scenario_text(
    scenario: Scenario, *, above: Callable[[str, str], str] = lambda section, row: ""
) -> str:
    """Return a scenario as the text of its file.

    `above` gives the comment over a table by its section and row, "" for none.
    """
    blocks = ["\n".join(_lines(TOP, scenario, keep=("name", "seed", "start", "cases")))]
    for section in SECTIONS:
        blocks += _tables(section, getattr(scenario, section.field), above)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _tables(section: Section, value: Any, above: Callable[[str, str], str]) -> Iterator[str]:
    if not section.id_field:
        lines = list(_lines(section.keys, value))
        if lines:
            yield "\n".join([f"[{section.name}]", *lines])
        return
    for row in value:
        name = getattr(row, section.id_field)
        said = [comment] if (comment := above(section.name, str(name))) else []
        table = f"[{section.name}.{key_text(name)}]"
        yield "\n".join([*said, table, *_lines(section.keys, row)])


def _lines(keys: tuple[Key, ...], row: Any, *, keep: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the keys whose value is not the one a missing key means."""
    defaults = {f.name: f.default for f in fields(row)}
    for key in keys:
        if key.field == GIVEN:
            continue
        value = getattr(row, key.into)
        unsaid = value is None or (value == defaults[key.into] and key.name not in keep)
        if defaults[key.into] is MISSING or not unsaid:
            yield f"{key_text(key.name)} = {value_text(key, value)}"


def value_text(key: Key, value: Any) -> str:
    """Return a value as the file writes it."""
    if key.words is not None:
        return string_text(value.value)
    return _WRITERS.get(key.holds, _plain)(value)


# --- values --------------------------------------------------------------------------------


def string_text(text: str) -> str:
    """Return a text in quotes."""
    escaped = json.dumps(text, ensure_ascii=False)
    return _CONTROL.sub(lambda m: f"\\u{ord(m.group()):04x}", escaped)


def key_text(name: str) -> str:
    """Return a name as a key, in quotes where it needs them."""
    return name if _BARE.fullmatch(name) else string_text(name)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return _list([_plain(v) for v in value])
    return number_text(value) if isinstance(value, int | float) else string_text(str(value))


def _list(items: list[str]) -> str:
    inline = f"[{', '.join(items)}]"
    if len(inline) <= 90 or len(items) < 2:
        return inline
    return "\n".join(["[", *(f"    {item}," for item in items), "]"])


def _table(pairs: Mapping[str, str]) -> str:
    inside = ", ".join(f"{key_text(name)} = {text}" for name, text in pairs.items())
    return f"{{ {inside} }}"


def _moment(value: datetime) -> str:
    return value.isoformat()


def _time(value: float) -> str:
    return string_text(time_text(value))


def _duration(d: Distribution) -> str:
    if d == Distribution(DistributionKind.FIXED, d.parameters):
        return _time(d.parameters[0])
    named = zip(PARAMETERS[d.kind], d.parameters, strict=True)
    times = [v for name, v in named if name not in UNITLESS]
    times += [d.shift, d.lowest, d.highest, *d.values]
    unit = best_unit(times)
    return _distribution(d, lambda number: number_text(number / UNITS[unit]), unit=unit)


def _quantity(d: Distribution) -> str:
    if d == Distribution(DistributionKind.FIXED, d.parameters):
        return number_text(d.parameters[0])
    return _distribution(d, number_text)


def _distribution(d: Distribution, amount: Callable[[float], str], *, unit: str = "") -> str:
    pairs = {"kind": string_text(d.kind.value)}
    for name, number in zip(PARAMETERS[d.kind], d.parameters, strict=True):
        pairs[name] = (number_text if name in UNITLESS else amount)(number)
    if d.values:
        pairs["values"] = f"[{', '.join(amount(v) for v in d.values)}]"
    if d.weights:
        pairs["weights"] = f"[{', '.join(number_text(w) for w in d.weights)}]"
    for name, number in (("shift", d.shift), ("lowest", d.lowest), ("highest", d.highest)):
        if math.isfinite(number) and (number or name != "shift"):
            pairs[name] = amount(number)
    if unit:
        pairs["unit"] = string_text(unit)
    return _table(pairs)


def _special_days(value: Any) -> str:
    items = []
    for days in value:
        pairs = {"on": string_text(dates_text(days.first, days.last))}
        if days.open:
            pairs["open"] = _list([string_text(span_text(*span)) for span in days.open])
        if days.name:
            pairs["name"] = string_text(days.name)
        items.append(_table(pairs))
    return _list(items)


def _rates(value: Any) -> str:
    return _list(
        [
            _table({"on": string_text(period_text(r.period)), "per_hour": number_text(r.per_hour)})
            for r in value
        ]
    )


def _needs(value: Any) -> str:
    items = []
    for need in value:
        pairs = {
            k: string_text(v)
            for k, v in (("role", need.role), ("capability", need.capability))
            if v
        }
        if need.count != 1:
            pairs["count"] = str(need.count)
        items.append(_table(pairs))
    return _list(items)


def _ways(value: Any) -> str:
    items = []
    for way in value:
        pairs = {"flow": string_text(way.flow)}
        if way.first is not None:
            pairs["first"] = str(way.first)
        if way.condition:
            pairs["condition"] = string_text(way.condition)
        if way.probability is not None:
            pairs["probability"] = number_text(way.probability)
        items.append(_table(pairs))
    return _list(items)


def _chances(value: Any) -> str:
    said = ((string_text(period_text(c.period)), number_text(c.chance)) for c in value)
    return _list([_table({"on": on, "chance": chance}) for on, chance in said])


_WRITERS: Mapping[Holds, Callable[[Any], str]] = {
    Holds.MOMENT: _moment,
    Holds.TIME: _time,
    Holds.DURATION: _duration,
    Holds.QUANTITY: _quantity,
    Holds.SHARES: lambda value: _table({name: number_text(share) for name, share in value}),
    Holds.HOURS: lambda value: _list([string_text(period_text(p)) for p in value]),
    Holds.SPECIAL_DAYS: _special_days,
    Holds.RATES: _rates,
    Holds.MOMENTS: lambda value: _list([_time(t) for t in value]),
    Holds.NEEDS: _needs,
    Holds.BY_PERSON: lambda value: _table({name: _duration(d) for name, d in value}),
    Holds.WAYS: _ways,
    Holds.CHANCES: _chances,
    Holds.FACTORS: lambda value: _table({str(n): number_text(f) for n, f in value}),
}
