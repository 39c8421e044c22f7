"""Batches of a Prosimos file, as `Batching` and the calendars they need.

There a rule is a list of conditions that must hold at once, and one such list is enough. A list
with one condition on size or on a time becomes a rule of ours, one of days and hours a calendar;
others are refused by name. A parallel batch takes its number of cases times its factor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import isfinite
from typing import Any

from intertwine.errors import BrokenTable
from intertwine.model.batching import Batching, BatchOrder
from intertwine.model.ids import ElementId
from intertwine.model.working_time import DAY_SECONDS, Calendar, Period
from intertwine.simulate.scenarios.prosimos_rules import text

_DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_AT_LEAST = ("=", ">=", ">")


def read_batches(
    given: Iterable[Mapping[str, Any]], *, refused: Callable[[str], BrokenTable]
) -> tuple[tuple[Batching, ...], tuple[Calendar, ...]]:
    """Return the batches of a file; `refused` makes the error for what is not run."""
    batches, calendars = [], []
    for batch in given:
        rules, calendar = _rules(batch, refused)
        if batch["type"] not in ("Sequential", "Parallel"):
            raise refused(f"batch_processing: {batch['type']}")
        together = batch["type"] == "Parallel"
        factors = {int(f["key"]): _number(f["value"]) for f in batch["duration_distrib"]}
        batches.append(
            Batching(
                ElementId(text(batch["task_id"])),
                **rules,
                calendar=calendar.id if calendar else None,
                order=BatchOrder.TOGETHER if together else BatchOrder.IN_TURN,
                each=1.0 if together else 0.0,
                factors=_beyond_one(factors),
            )
        )
        calendars += [calendar] if calendar else []
    return tuple(batches), tuple(calendars)


def _beyond_one(given: Mapping[int, float]) -> tuple[tuple[int, float], ...]:
    """Return factors by size; sizes nearer to one case than to those named take its factor."""
    one = given.get(1, 1.0)
    factors = {size: factor for size, factor in given.items() if size > 1}
    least = min(factors, default=3)
    factors |= {n: one for n in range(2, least) if n - 1 <= least - n}
    return tuple(sorted(factors.items())) if set(factors.values()) != {1.0} else ()


def _rules(
    batch: Mapping[str, Any], refused: Callable[[str], BrokenTable]
) -> tuple[dict[str, Any], Calendar | None]:
    alone = sum(float(s["value"]) for s in batch["size_distrib"] if int(s["key"]) == 1)
    if alone > 0:
        raise refused("batch_processing: size_distrib of 1")
    if not batch["firing_rules"]:
        sizes = [int(s["key"]) for s in batch["size_distrib"] if float(s["value"]) > 0]
        if len(sizes) != 1:
            raise refused("batch_processing: size_distrib without firing_rules")
        return {"size": sizes[0]}, None
    found: dict[str, Any] = {}
    periods: list[Period] = []
    for together in batch["firing_rules"]:
        kinds = {rule["attribute"] for rule in together}
        if kinds and kinds <= {"week_day", "daily_hour"}:
            periods += _open(together, refused)
            continue
        if len(together) != 1:
            raise refused("batch_processing: " + " and ".join(sorted(kinds)))
        rule = together[0]
        name = {"size": "size", "ready_wt": "after_last", "large_wt": "after_first"}[
            rule["attribute"]
        ]
        if rule["comparison"] not in _AT_LEAST:
            raise refused(f"batch_processing: {rule['attribute']} {rule['comparison']}")
        value: float = _number(rule["value"])
        if name == "size":
            value = int(value) + (rule["comparison"] == ">")
        found[name] = min(value, found.get(name, value))
    if not periods:
        return found, None
    return found, Calendar(f"batches of {text(batch['task_id'])}", tuple(periods))


def _open(
    together: Sequence[Mapping[str, Any]], refused: Callable[[str], BrokenTable]
) -> list[Period]:
    """Return when a list of conditions on days and hours holds."""
    days = tuple(range(7))
    begin, end = 0, DAY_SECONDS
    for rule in together:
        sign, value = rule["comparison"], rule["value"]
        if rule["attribute"] == "week_day":
            days = tuple(d for d in days if d == _DAYS.index(str(value).upper()))
        elif sign in (">", ">="):
            begin = max(begin, int(value) * 3600)
        elif sign in ("<", "<="):
            end = min(end, int(value) * 3600)
        else:
            raise refused(f"batch_processing: daily_hour {sign}")
    if not days or begin >= end:
        raise refused("batch_processing: week_day and daily_hour that never hold")
    return [Period(days, begin, end)]


def _number(value: Any) -> float:
    number = float(value)
    if not isfinite(number) or number <= 0:
        raise ValueError(value)
    return number
