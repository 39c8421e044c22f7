"""Read single values of a scenario file; every error names file, table, key and value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from intertwine.model.distribution import (
    Distribution,
)
from intertwine.model.ids import ElementId
from intertwine.model.scenario import Choice, Need
from intertwine.model.working_time import Chance, Period, Rate, SpecialDays
from intertwine.simulate.scenarios.distributions import read_duration, read_quantity
from intertwine.simulate.scenarios.opening_hours import parse_dates, parse_periods, parse_span
from intertwine.simulate.scenarios.place import (
    Where,
    read_count,
    read_moment,
    read_number,
    read_rate,
    read_share,
    read_text,
    read_texts,
    read_time,
    read_whole,
    read_word,
    read_yes,
    wrong,
)
from intertwine.simulate.scenarios.schema import Holds, Key
from intertwine.simulate.scenarios.units import parse_time


def read_value(key: Key, value: Any, where: Where) -> Any:
    """Return a value as the dataclass holds it."""
    if key.words is not None:
        return read_word(value, where, key.words)
    return _READERS[key.holds](value, where)


# --- lists of tables -----------------------------------------------------------------------


def _list(value: Any, where: Where, holds: Holds) -> Sequence[Any]:
    if not isinstance(value, list):
        raise wrong(value, where, holds)
    return value


def _entries(value: Any, where: Where, holds: Holds) -> Iterator[tuple[Where, Any]]:
    """Yield the entries of a list, each with its place: people count them from 1."""
    for number, item in enumerate(_list(value, where, holds), 1):
        yield where.at(str(number)), item


def _table(value: Any, where: Where, holds: Holds, known: tuple[str, ...]) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise wrong(value, where, holds)
    for key in value:
        if key not in known:
            raise where.at(key).problem("scenario-unknown-key", known=", ".join(known))
    return value


def _needed(table: Mapping[str, Any], key: str, where: Where) -> Any:
    if key not in table:
        raise where.at(key).problem("scenario-missing")
    return table[key]


def _hours(value: Any, where: Where) -> tuple[Period, ...]:
    found: list[Period] = []
    for line in [value] if isinstance(value, str) else _list(value, where, Holds.HOURS):
        periods = parse_periods(line) if isinstance(line, str) else None
        if periods is None:
            raise where.problem("scenario-hours", line)
        found += periods
    return tuple(found)


def _special_days(value: Any, where: Where) -> tuple[SpecialDays, ...]:
    found = []
    for here, item in _entries(value, where, Holds.SPECIAL_DAYS):
        given = {"on": item} if isinstance(item, str | date) else item
        table = _table(given, here, Holds.SPECIAL_DAYS, ("on", "open", "name"))
        days = parse_dates(str(_needed(table, "on", here)))
        if days is None:
            raise here.at("on").problem("scenario-dates", str(table["on"]))
        spans = []
        for span in read_texts(table.get("open", []), here.at("open")):
            read = parse_span(span)
            if read is None:
                raise here.at("open").problem("scenario-hours", span)
            spans.append(read)
        name = read_text(table.get("name", ""), here.at("name"))
        found.append(SpecialDays(*days, tuple(spans), name))
    return tuple(found)


def _rates(value: Any, where: Where) -> tuple[Rate, ...]:
    found: list[Rate] = []
    for here, item in _entries(value, where, Holds.RATES):
        table = _table(item, here, Holds.RATES, ("on", "per_hour"))
        per_hour = read_rate(_needed(table, "per_hour", here), here.at("per_hour"))
        hours = _hours([_needed(table, "on", here)], here.at("on"))
        found += [Rate(period, per_hour) for period in hours]
    return tuple(found)


def _chances(value: Any, where: Where) -> tuple[Chance, ...]:
    found: list[Chance] = []
    for here, item in _entries(value, where, Holds.CHANCES):
        table = _table(item, here, Holds.CHANCES, ("on", "chance"))
        chance = read_share(_needed(table, "chance", here), here.at("chance"))
        if chance == 0:
            raise wrong(chance, here.at("chance"), Holds.RATE)
        hours = _hours([_needed(table, "on", here)], here.at("on"))
        found += [Chance(period, chance) for period in hours]
    return tuple(found)


def _needs(value: Any, where: Where) -> tuple[Need, ...]:
    found = []
    for here, item in _entries(value, where, Holds.NEEDS):
        table = _table(item, here, Holds.NEEDS, ("role", "capability", "count"))
        found.append(
            Need(
                read_text(table.get("role", ""), here.at("role")),
                read_text(table.get("capability", ""), here.at("capability")),
                read_count(table.get("count", 1), here.at("count")),
            )
        )
    return tuple(found)


def _by_person(value: Any, where: Where) -> tuple[tuple[str, Distribution], ...]:
    if not isinstance(value, dict):
        raise wrong(value, where, Holds.BY_PERSON)
    return tuple((name, read_duration(given, where.at(name))) for name, given in value.items())


def _ways(value: Any, where: Where) -> tuple[Choice, ...]:
    found = []
    for here, item in _entries(value, where, Holds.WAYS):
        table = _table(item, here, Holds.WAYS, ("flow", "probability", "condition", "first"))
        first, probability = table.get("first"), table.get("probability")
        found.append(
            Choice(
                ElementId(read_text(_needed(table, "flow", here), here.at("flow"))),
                None if probability is None else read_share(probability, here.at("probability")),
                read_text(table.get("condition", ""), here.at("condition")),
                None if first is None else read_count(first, here.at("first")),
            )
        )
    return tuple(found)


def _factors(value: Any, where: Where) -> tuple[tuple[int, float], ...]:
    """Return factors by size, smallest size first: `{ 2 = 0.9, 10 = 0.5 }`."""
    if not isinstance(value, dict) or not all(n.isdecimal() and int(n) > 1 for n in value):
        raise wrong(value, where, Holds.FACTORS)
    return tuple(sorted((int(n), read_rate(given, where.at(n))) for n, given in value.items()))


def _shares(value: Any, where: Where) -> tuple[tuple[str, float], ...]:
    if not isinstance(value, dict) or not value:
        raise wrong(value, where, Holds.SHARES)
    return tuple((str(name), read_share(given, where.at(name))) for name, given in value.items())


def _moments(value: Any, where: Where) -> tuple[Any, ...]:
    """Return times in seconds, and moments as they stand until the start is known."""
    return tuple(
        read_moment(v, where)
        if not isinstance(v, str) or parse_time(v) is None
        else read_time(v, where)
        for v in _list(value, where, Holds.MOMENTS)
    )


_READERS: Mapping[Holds, Callable[[Any, Where], Any]] = {
    Holds.TEXT: read_text,
    Holds.TEXTS: read_texts,
    Holds.WHOLE: read_whole,
    Holds.COUNT: read_count,
    Holds.NUMBER: read_number,
    Holds.MONEY: read_number,
    Holds.SHARE: read_share,
    Holds.YES: read_yes,
    Holds.MOMENT: read_moment,
    Holds.TIME: read_time,
    Holds.DURATION: read_duration,
    Holds.QUANTITY: read_quantity,
    Holds.CONDITION: read_text,
    Holds.PRIORITY: read_text,
    Holds.SHARES: _shares,
    Holds.HOURS: _hours,
    Holds.SPECIAL_DAYS: _special_days,
    Holds.RATES: _rates,
    Holds.MOMENTS: _moments,
    Holds.NEEDS: _needs,
    Holds.BY_PERSON: _by_person,
    Holds.WAYS: _ways,
    Holds.FACTORS: _factors,
    Holds.CHANCES: _chances,
    Holds.RATE: read_rate,
    Holds.FILE: read_text,
}
