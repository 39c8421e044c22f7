"""One schema a table: which columns, of what type, in what unit, with which words.

Read from the dataclasses of `model.tables`, so that reader, template and manual agree.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from intertwine.model.tables import (
    Answer,
    Asset,
    CoalitionWorth,
    Consent,
    Initiative,
    Item,
    Mechanism,
    Partner,
    Person,
    Question,
    Release,
    Resource,
    Responsibility,
    Routine,
    Tension,
    Tie,
    Value,
)

TABLES: dict[str, type[Any]] = {
    "partners": Partner,
    "people": Person,
    "resources": Resource,
    "assets": Asset,
    "routines": Routine,
    "responsibilities": Responsibility,
    "values": Value,
    "ties": Tie,
    "questions": Question,
    "items": Item,
    "mechanisms": Mechanism,
    "tensions": Tension,
    "initiatives": Initiative,
    "consents": Consent,
    "worths": CoalitionWorth,
    "releases": Release,
}
"""Table name (its file is `<name>.csv`) to the dataclass of its rows."""

ANSWERS = "answers"
"""The table of which a study has one file per wave, in `answers/<wave>.csv`."""

_ROWS = {**TABLES, ANSWERS: Answer}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table. `words` lists what a cell may hold; empty means anything.

    `kind` is one of text, number, whole number, yes/no, date, list, word. `default` is the
    value of an empty cell; a required column must be filled in each row.
    """

    name: str
    kind: str
    doc: str
    unit: str
    words: tuple[str, ...]
    required: bool
    default: Any
    optional: bool
    """True where an empty cell means *not known*."""


def row_type(table: str) -> type[Any]:
    """Return the dataclass of a table's rows."""
    return _ROWS[table]


@lru_cache
def columns(table: str) -> tuple[Column, ...]:
    """Return the columns of a table in their order."""
    row = row_type(table)
    hints = get_type_hints(row)
    found = []
    for f in fields(row):
        kind, optional = _without_none(hints[f.name])
        words = tuple(f.metadata.get("words", ()))
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            words = tuple(member.value for member in kind)
        found.append(
            Column(
                name=f.name,
                kind=_KINDS.get(kind, "word" if words else "text"),
                doc=f.metadata["doc"],
                unit=f.metadata.get("unit", ""),
                words=words,
                required=f.default is MISSING,
                default=None if f.default is MISSING else f.default,
                optional=optional,
            )
        )
    return tuple(found)


_KINDS: dict[Any, str] = {
    float: "number",
    int: "whole number",
    bool: "yes/no",
    date: "date",
    tuple[str, ...]: "list",
}


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, UnionType):
        inner = [part for part in get_args(hint) if part is not NoneType]
        return inner[0], True
    supertype = getattr(hint, "__supertype__", None)
    return (supertype or hint), False


def family_of(table: str, name: str) -> type[StrEnum] | None:
    """Return the closed list a column draws on, or None for free text."""
    hint, _ = _without_none(get_type_hints(row_type(table))[name])
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else None
