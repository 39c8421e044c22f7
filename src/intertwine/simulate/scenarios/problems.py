"""All that is wrong with a scenario's text at once, for a form that shows it beside each field.

Reading stops at the first thing it cannot make sense of; here that thing is left out and the rest
read again. What only shows in the whole (work nobody can do, names nobody knows) is looked for
once everything can be read: said of half a scenario it would often be untrue.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from intertwine.errors import BrokenTable
from intertwine.model.scenario import Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios.checks import check
from intertwine.simulate.scenarios.read import Reading

MOST = 100
"""Problems after which reading gives up."""


def looked_through(
    text: str, service: ServiceMap, *, file: str, folder: Path | None = None
) -> tuple[Scenario | None, tuple[BrokenTable, ...]]:
    """Return the scenario, None where it cannot be read, and everything that is wrong with it.

    Each problem names table and key in `params` as `read_scenario` does.
    """
    try:
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        return None, (BrokenTable("scenario-toml", file=file, why=str(problem)),)
    found: list[BrokenTable] = []
    while len(found) < MOST:
        try:
            scenario = Reading(file, folder, given).scenario()
        except BrokenTable as problem:
            found.append(problem)
            if not _left_out(given, problem):
                break
        else:
            if found:
                break
            return scenario, check(scenario, service, file=file)
    return None, _told_once(found)


def _left_out(given: dict[str, Any], problem: BrokenTable) -> bool:
    """Take what is wrong out of what was given; False where it is not to be found there."""
    section, _, row = str(problem.params.get("table", "")).partition(".")
    key = str(problem.params.get("key", "")).partition(".")[0]
    table = given.get(section) if section else given
    holder: Any = table.get(row) if row and isinstance(table, dict) else table
    if isinstance(holder, dict) and key in holder:
        del holder[key]
        return True
    if row and isinstance(table, dict) and row in table:
        del table[row]
        return True
    if section in given:
        del given[section]
        return True
    return False


def _told_once(found: list[BrokenTable]) -> tuple[BrokenTable, ...]:
    """Return one problem for each place: what was left out is then missing, which is no news."""
    first: dict[tuple[object, object], BrokenTable] = {}
    for problem in found:
        table = problem.params.get("table")
        key = str(problem.params.get("key", "")).partition(".")[0]
        if key or not any(other == table for other, _ in first):
            first.setdefault((table, key), problem)
    return tuple(first.values())
