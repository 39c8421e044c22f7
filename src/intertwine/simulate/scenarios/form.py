"""A scenario's file as a form: what stands in it, table by table, and what the map still asks for.

The file stays the truth: a form shows values as the file has them, and a row for each activity,
choice and partner of the map of which the file says nothing yet.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios.assumptions import work_nodes
from intertwine.simulate.scenarios.beginnings import arrival_starts
from intertwine.simulate.scenarios.checks import splits
from intertwine.simulate.scenarios.schema import SECTIONS, TOP, Key, Section

FROM_MAP = ("activities", "gateways", "costs")
"""Tables that have a row for everything the map has of the kind."""


@dataclass(frozen=True, slots=True)
class Field:
    """A key and its value as the file has it; None where it is not there. Moments are texts."""

    key: Key
    value: Any


@dataclass(frozen=True, slots=True)
class Row:
    """One table of a section. `there` is False where only the map knows it.

    `partner` is whose it is, "" where that says nothing. `ways` are the ways out of a gateway,
    with what the map calls them.
    """

    id: str
    label: str
    fields: tuple[Field, ...]
    there: bool = True
    partner: str = ""
    ways: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of table. `free` says that rows have names of one's own choosing."""

    name: str
    rows: tuple[Row, ...]
    free: bool


def form(text: str, service: ServiceMap) -> tuple[Part, ...]:
    """Return the form of a text; an empty one where it is no TOML."""
    try:
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return ()
    names = {section.name for section in SECTIONS}
    top = {k: v for k, v in given.items() if k not in names}
    parts = [Part("", (_row("", "", TOP, top),), False)]
    parts += [_part(section, given.get(section.name), service) for section in SECTIONS]
    return tuple(parts)


def _part(section: Section, content: Any, service: ServiceMap) -> Part:
    table = content if isinstance(content, dict) else {}
    if not section.id_field:
        return Part(section.name, (_row("", "", section.keys, table),), False)
    names = dict.fromkeys([*(str(name) for name in table), *_of_map(section, service)])
    rows = tuple(_named_row(section, name, table, service) for name in names)
    return Part(section.name, rows, section.name not in FROM_MAP)


def _named_row(section: Section, name: str, table: Mapping[str, Any], service: ServiceMap) -> Row:
    content = table.get(name)
    row = content if isinstance(content, dict) else {}
    return _row(
        name,
        _label(section, name, row, service),
        section.keys,
        row,
        there=name in table,
        partner=_partner(section, name, row, service),
        ways=_ways(section, name, service),
    )


def _row(
    id_: str, label: str, keys: tuple[Key, ...], content: Mapping[str, Any], **more: Any
) -> Row:
    return Row(id_, label, tuple(Field(k, plain(content.get(k.name))) for k in keys), **more)


def plain(value: Any) -> Any:
    """Return a TOML value in what JSON knows: moments and dates as texts."""
    match value:
        case datetime() | date() | time():
            return value.isoformat()
        case dict():
            return {k: plain(v) for k, v in value.items()}
        case list():
            return [plain(v) for v in value]
    return value


def _of_map(section: Section, service: ServiceMap) -> Iterator[str]:
    if section.name == "activities":
        yield from (n.id for n in work_nodes(service))
    elif section.name == "gateways":
        yield from splits(service)
    elif section.name == "costs":
        yield from (p.id for p in service.partners)


def _label(section: Section, name: str, row: Any, service: ServiceMap) -> str:
    """Return what people call a row: its name, that of the element on the map, or its id."""
    said = row.get("name") if isinstance(row, dict) else None
    if isinstance(said, str) and said:
        return said
    if section.id_refers == "partner":
        partner = next((p for p in service.partners if p.id == name), None)
        return partner.name or name if partner else name
    if section.id_refers:
        return service.label(name) or name
    return name.replace("_", " ")


def _partner(section: Section, name: str, row: Any, service: ServiceMap) -> str:
    if section.id_refers == "partner":
        return name
    said = row.get("partner") if isinstance(row, dict) else None
    if isinstance(said, str):
        return said
    node = service.node.get(name) if section.id_refers else None  # type: ignore[call-overload]
    return str(service.partner_of(node.id) or "") if node else ""


def _ways(section: Section, name: str, service: ServiceMap) -> tuple[tuple[str, str], ...]:
    """Return the ways out of a node, each called by its own name or by what it leads to."""
    if section.name != "gateways":
        return ()
    flows = service.outgoing.get(name, ())  # type: ignore[call-overload]
    return tuple((str(f.id), f.name or service.label(f.target)) for f in flows)


def choices(text: str, service: ServiceMap) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what a key may name, by what it refers to: id and what people call it."""
    try:
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        given = {}

    def of(section: str) -> tuple[tuple[str, str], ...]:
        table = given.get(section)
        rows = table if isinstance(table, dict) else {}
        return tuple((str(k), _label(_named(section), str(k), v, service)) for k, v in rows.items())

    lanes = [*(e.id for e in service.lanes), *(p.id for p in service.pools if not p.black_box)]
    events = [n for n in service.nodes if n.is_event and n.kind is not NodeKind.START_EVENT]
    activities = work_nodes(service)
    return {
        "calendar": of("calendars"),
        "role": of("roles"),
        "person": of("people"),
        "partner": tuple((str(p.id), p.name or p.id) for p in service.partners),
        "lane": _called(service, iter(lanes)),
        "start": _called(service, (n.id for n in arrival_starts(service))),
        "element": _called(service, (n.id for n in (*activities, *events))),
        "activity": _called(service, (n.id for n in activities)),
        "event": _called(service, (n.id for n in events)),
        "message": _called(service, (m.id for m in service.messages)),
    }


def _named(section: str) -> Section:
    return next(s for s in SECTIONS if s.name == section)


def _called(service: ServiceMap, ids: Iterator[Any]) -> tuple[tuple[str, str], ...]:
    return tuple((str(i), service.label(i) or str(i)) for i in ids)
