"""Read distributions of a scenario file: durations in seconds, and plain numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from intertwine.model.distribution import (
    PARAMETERS,
    UNITLESS,
    Distribution,
    DistributionKind,
    fixed,
)
from intertwine.simulate.scenarios.place import (
    Where,
    read_number,
    read_signed_time,
    read_time,
    read_word,
)
from intertwine.simulate.scenarios.schema import Holds
from intertwine.simulate.scenarios.units import UNITS, number_text, unit_seconds
from intertwine.simulate.spans import span

MOST_SPREAD = 1e6
"""How many times its mean a gamma or lognormal may spread; more is a slip of a unit."""


def read_duration(value: Any, where: Where) -> Distribution:
    """Return a distribution of times in seconds, none of them negative.

    A text is a fixed time. A normal without `lowest` is kept from falling below 0.
    """
    if not isinstance(value, dict):
        return sound(fixed(read_time(value, where)), where)
    unit = value.get("unit")
    size = unit_seconds(unit) if isinstance(unit, str) else None
    if unit is not None and size is None:
        raise where.at("unit").problem("scenario-unit", str(unit), units=", ".join(UNITS))

    def seconds(given: Any, place: Where) -> float:
        if isinstance(given, str):
            return read_signed_time(given, place)
        number = read_number(given, place)
        if size is None:
            raise place.problem("scenario-no-unit", given)
        return number * size

    made = _distribution(value, where, seconds, units=True)
    if made.kind is DistributionKind.NORMAL and "lowest" not in value:
        made = replace(made, lowest=0.0)
    if (negative := smallest(made)) < 0:
        raise where.problem("scenario-negative-time", span(negative))
    return made


def read_quantity(value: Any, where: Where) -> Distribution:
    """Return a distribution of plain numbers; a number is a fixed one."""
    if not isinstance(value, dict):
        return fixed(read_number(value, where))
    return _distribution(value, where, read_number, units=False)


def smallest(d: Distribution) -> float:
    """Return the least value a distribution can give; only limits bound a normal from below."""
    match d.kind:
        case DistributionKind.NORMAL:
            lowest = -math.inf
        case DistributionKind.EMPIRICAL:
            lowest = min(d.values)
        case DistributionKind.FIXED | DistributionKind.TRIANGULAR | DistributionKind.UNIFORM:
            lowest = d.parameters[0]
        case DistributionKind.PERT:
            lowest = d.parameters[0]
        case _:
            lowest = 0.0
    return max(lowest + d.shift, d.lowest)


def _distribution(
    value: Mapping[str, Any],
    where: Where,
    amount: Callable[[Any, Where], float],
    *,
    units: bool,
) -> Distribution:
    kind = DistributionKind(read_word(value.get("kind"), where.at("kind"), DistributionKind))
    wanted = PARAMETERS[kind]
    known = {"kind", "shift", "lowest", "highest", *wanted, *(("unit",) if units else ())}
    if kind is DistributionKind.EMPIRICAL:
        known |= {"values", "weights"}
    for key in value:
        if key not in known:
            raise where.at(key).problem("scenario-unknown-key", known=", ".join(sorted(known)))
    for name in wanted:
        if name not in value:
            raise where.at(name).problem("scenario-missing", kind.value)

    def read(name: str) -> float:
        return (read_number if name in UNITLESS else amount)(value[name], where.at(name))

    limits = {name: read(name) for name in ("shift", "lowest", "highest") if name in value}
    observed = kind is DistributionKind.EMPIRICAL
    values, weights = _observed(value, where, amount) if observed else ((), ())
    made = Distribution(
        kind,
        tuple(read(name) for name in wanted),
        limits.get("shift", 0.0),
        limits.get("lowest", -math.inf),
        limits.get("highest", math.inf),
        values,
        weights,
    )
    return sound(made, where, shown=span if units else number_text)


def _observed(
    value: Mapping[str, Any], where: Where, amount: Callable[[Any, Where], float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    values = value.get("values")
    if not isinstance(values, list) or not values:
        raise where.at("values").problem("scenario-missing", DistributionKind.EMPIRICAL.value)
    read = tuple(amount(v, where.at("values")) for v in values)
    weights = value.get("weights", [])
    if not isinstance(weights, list) or (weights and len(weights) != len(values)):
        raise where.at("weights").problem("scenario-weights", str(weights))
    shares = tuple(read_number(w, where.at("weights")) for w in weights)
    if shares and (min(shares) < 0 or sum(shares) <= 0):
        raise where.at("weights").problem("scenario-weights", str(weights))
    return read, shares


LONGEST = 1_000 * 365.25 * 86_400.0
"""Seconds of the longest time that makes sense: nothing takes a thousand years."""


def sound(d: Distribution, where: Where, *, shown: Callable[[float], str] = span) -> Distribution:
    """Return a distribution whose parameters can be; raise where they cannot.

    `shown` says its values as people do.
    """
    from intertwine.simulate.families import mean

    named = dict(zip(PARAMETERS[d.kind], d.parameters, strict=True))
    strictly = {"shape", "scale"}
    if d.kind in (DistributionKind.LOGNORMAL, DistributionKind.GAMMA):
        strictly.add("mean")
    for name, number in named.items():
        least = name in ("sd", "scale", "shape", "phases") or (
            name == "mean" and d.kind is not DistributionKind.NORMAL
        )
        if (least and number < 0) or (name in strictly and number <= 0):
            raise where.at(name).problem("scenario-parameter-negative", number)
        if name == "phases" and (number < 1 or number != int(number)):
            raise where.at(name).problem("scenario-value", number, expected=Holds.COUNT)
    if named.get("sd", 0.0) > MOST_SPREAD * named.get("mean", 0.0) and "mean" in strictly:
        raise where.at("sd").problem("scenario-spread", shown(named["sd"]))
    ends = [named[n] for n in ("low", "mode", "high") if n in named]
    if ends != sorted(ends):
        raise where.problem("scenario-order", ", ".join(map(shown, ends)))
    if d.lowest > d.highest:
        raise where.at("lowest").problem("scenario-limits", shown(d.lowest))
    try:
        known = math.isfinite(mean(d))
    except OverflowError:
        known = False
    if not known:
        raise where.problem("scenario-mean", d.kind.value)
    numbers = [v for name, v in named.items() if name not in UNITLESS]
    longest = max(mean(d), d.shift, *numbers, *d.values)
    if shown is span and longest > LONGEST:
        raise where.problem("scenario-too-long", span(longest))
    return d
