"""Read a scenario file (TOML) by its schema, then check it against the map."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from intertwine.errors import BrokenTable, NotThere, TooLarge
from intertwine.model.scenario import ArrivalClock, Rules, Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.model.working_time import WEEK_SECONDS, Calendar
from intertwine.simulate.scenarios.checks import check
from intertwine.simulate.scenarios.place import Where, labelled, read_rate
from intertwine.simulate.scenarios.schema import ARRIVALS, GIVEN, SECTIONS, TOP, Key, Section
from intertwine.simulate.scenarios.values import read_value

MAX_BYTES = 20_000_000
STREAMS = ("per_hour", "per_week", "gap", "rates", "times", "file")


def read_scenario(path: Path, service: ServiceMap | None = None) -> Scenario:
    """Return the scenario in a TOML file.

    Raises `BrokenTable` for what does not fit the schema or cannot be, naming file, table, key
    and value; with a map also for elements, lanes and partners it does not have, and work that
    nobody can do. Without a map those are not looked at.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TooLarge("file-too-large", file=path.name, limit=MAX_BYTES // 1_000_000)
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as problem:
        raise NotThere("not-there", file=str(path)) from problem
    except (OSError, UnicodeDecodeError) as problem:
        raise BrokenTable("scenario-toml", file=path.name, why=str(problem)) from problem
    return parse_scenario(text, service, file=path.name, folder=path.parent)


def parse_scenario(
    text: str,
    service: ServiceMap | None = None,
    *,
    file: str = "scenario.toml",
    folder: Path | None = None,
) -> Scenario:
    """Return the scenario in a text; see `read_scenario`. `folder` is where arrival files lie."""
    try:
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise BrokenTable("scenario-toml", file=file, why=str(problem)) from problem
    try:
        scenario = Reading(file, folder, given).scenario()
    except BrokenTable as problem:
        raise labelled(problem, service) from problem.__cause__
    problems = check(scenario, service, file=file)
    if problems:
        raise labelled(problems[0], service)
    return scenario


@dataclass(frozen=True, slots=True)
class Reading:
    """One file being read."""

    file: str
    folder: Path | None
    given: Mapping[str, Any]

    def scenario(self) -> Scenario:
        """Return what the file says, with moments counted from its start."""
        sections = {section.name: section for section in SECTIONS}
        known = (*(key.name for key in TOP), *sections)
        for name in self.given:
            if name not in known:
                code = "scenario-unknown-key"
                raise Where(self.file, "", name).problem(code, known=", ".join(known))
        top = self._row(TOP, {k: v for k, v in self.given.items() if k not in sections}, "")
        self._time(top)
        fields = top | {s.field: self._section(s) for s in SECTIONS if s.name in self.given}
        made = Scenario(**fields)
        if "horizon" in top and "cases" not in top:
            made = Scenario(**fields | {"cases": None})
        return made

    def _time(self, top: dict[str, Any]) -> None:
        """Make the start aware; a file without one starts on a Monday, local time."""
        zone = _zone(top.get("time_zone", "UTC"), Where(self.file, "", "time_zone"))
        start = top.get("start", Scenario.start.replace(tzinfo=None))
        top["start"] = start if start.tzinfo else start.replace(tzinfo=zone)

    @property
    def _start(self) -> datetime:
        top: dict[str, Any] = {}
        for key in TOP:
            if key.name in ("start", "time_zone") and key.name in self.given:
                where = Where(self.file, "", key.name)
                top[key.name] = read_value(key, self.given[key.name], where)
        self._time(top)
        start: datetime = top["start"]
        return start

    def _section(self, section: Section) -> Any:
        value = self.given[section.name]
        if not isinstance(value, dict):
            raise Where(self.file, section.name).problem("scenario-no-table")
        if not section.id_field:
            return Rules(**self._row(section.keys, value, section.name))
        rows = []
        for name, content in value.items():
            table = f"{section.name}.{name}"
            if not isinstance(content, dict):
                raise Where(self.file, section.name, name).problem("scenario-no-table")
            told: Mapping[str, Any] = content
            if section is ARRIVALS:
                told = self._stream(content, Where(self.file, table))
            fields = self._row(section.keys, told, table)
            rows.append(section.row(**{section.id_field: name}, **fields))
        return tuple(rows)

    def _row(self, keys: tuple[Key, ...], content: Mapping[str, Any], table: str) -> dict[str, Any]:
        where = Where(self.file, table)
        known = {key.name: key for key in keys}
        for name in content:
            if name not in known:
                raise where.at(name).problem("scenario-unknown-key", known=", ".join(known))
        for key in keys:
            if key.required and key.name not in content:
                raise where.at(key.name).problem("scenario-missing")
        return {
            known[name].into: value
            if known[name].field == GIVEN
            else read_value(known[name], value, where.at(name))
            for name, value in content.items()
        }

    # --- arrivals --------------------------------------------------------------------------

    def _stream(self, content: Mapping[str, Any], where: Where) -> Mapping[str, Any]:
        """Return the table of a stream with rates and files told as `gap` and `times`."""
        said = [key for key in STREAMS if key in content]
        if len(said) != 1:
            code = "scenario-streams" if said else "scenario-no-stream"
            raise where.problem(code, ", ".join(said), known=", ".join(STREAMS))
        rest = {key: value for key, value in content.items() if key not in STREAMS}
        key, value = said[0], content[said[0]]
        if key in ("per_hour", "per_week"):
            number = read_rate(value, where.at(key))
            length = 3600.0 if key == "per_hour" else self._open_week(rest)
            if length == 0:
                calendar = str(rest.get("calendar"))
                raise where.at("calendar").problem("scenario-never-opens", calendar)
            return rest | {"gap": {"kind": "exponential", "mean": f"{length / number!r} seconds"}}
        if key == "file":
            value = self._lines(value, where.at(key))
        if key in ("file", "times"):
            return rest | {"times": self._seconds(value, where.at(key))}
        return rest | {key: value}

    def _open_week(self, content: Mapping[str, Any]) -> float:
        """Return how many seconds a week an arrival clock counts."""
        named = content.get("calendar")
        calendars = self.given.get("calendars", {})
        moved = content.get("clock") == ArrivalClock.MOVED
        known = isinstance(named, str) and isinstance(calendars, dict) and named in calendars
        if moved or not known or not isinstance(calendars[named], dict):
            return float(WEEK_SECONDS)
        from intertwine.simulate.shifts import seconds_a_week

        section = next(s for s in SECTIONS if s.name == "calendars")
        fields = self._row(section.keys, calendars[named], f"calendars.{named}")
        return seconds_a_week(Calendar(id=str(named), **fields))

    def _lines(self, value: Any, where: Where) -> list[str]:
        path = (self.folder or Path()) / str(value)
        inside = self.folder and path.resolve().is_relative_to(self.folder.resolve())
        if not inside or not path.is_file() or path.stat().st_size > MAX_BYTES:
            raise where.problem("scenario-file", str(value))
        try:
            return [
                line.strip() for line in path.read_text("utf-8-sig").splitlines() if line.strip()
            ]
        except (OSError, UnicodeDecodeError) as problem:
            raise where.problem("scenario-file", str(value)) from problem

    def _seconds(self, value: Any, where: Where) -> list[str]:
        """Return times and moments as times after the start, in rising order."""
        key = next(k for k in ARRIVALS.keys if k.name == "times")
        start = self._start
        found = []
        for item in read_value(key, value, where):
            seconds = _after(start, item)
            if seconds < 0:
                raise where.problem("scenario-before-start", seconds)
            found.append(seconds)
        if found != sorted(found):
            raise where.problem("scenario-times-order")
        return [f"{t!r} seconds" for t in found]


def _after(start: datetime, item: float | datetime) -> float:
    if not isinstance(item, datetime):
        return item
    aware = item if item.tzinfo else item.replace(tzinfo=start.tzinfo)
    return (aware - start).total_seconds()


def _zone(name: Any, where: Where) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError) as problem:
        raise where.problem("scenario-time-zone", str(name)) from problem
