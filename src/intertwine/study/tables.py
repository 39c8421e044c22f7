"""Read and write the tables of a study folder, row by row, with errors that name the cell."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from intertwine.errors import BrokenTable, CannotWrite, NotThere, TooLarge
from intertwine.model.study import LeftOut
from intertwine.study.schema import Column, columns, family_of, row_type

MAX_BYTES = 20_000_000
MAX_ROWS = 100_000
YES = {"yes", "true", "1", "y", "x"}
NO = {"no", "false", "0", "n"}


@dataclass(frozen=True, slots=True)
class ReadTable:
    """The rows that could be read, and what was left out with its reason."""

    rows: tuple[Any, ...]
    left_out: tuple[LeftOut, ...] = ()


def read_table(path: Path, table: str) -> ReadTable:
    """Return the rows of `<table>.csv`; a row with a wrong cell is left out and named.

    A file that is no table at all (binary, no header, a required column missing) raises
    `BrokenTable`. An unknown column is named too.
    """
    lines = _lines(path)
    header = [name.strip().lower() for name in lines[0]] if lines else []
    schema = columns(table)
    absent = [c.name for c in schema if c.required and c.name not in header]
    if absent:
        raise BrokenTable(
            "table-column-missing", file=path.name, column=absent[0], found=", ".join(header)
        )
    known = {c.name for c in schema}
    left = [
        LeftOut(path.name, "table-column-unknown", {"file": path.name, "column": name})
        for name in header
        if name and name not in known
    ]
    rows: list[Any] = []
    seen: set[object] = set()
    for number, cells in enumerate(lines[1:], start=2):
        if not any(cell.strip() for cell in cells):
            continue
        given = dict(zip(header, cells, strict=False))
        try:
            row = row_type(table)(**{c.name: _cell(c, given, table, path, number) for c in schema})
            key = getattr(row, "id", None)
            if key is not None and key in seen:
                raise BrokenTable("table-id-twice", file=path.name, row=number, value=key)
        except BrokenTable as problem:
            left.append(LeftOut(path.name, problem.code, dict(problem.params)))
        else:
            seen.add(key)
            rows.append(row)
    return ReadTable(tuple(rows), tuple(left))


def write_table(path: Path, table: str, rows: Iterable[Any] = ()) -> None:
    """Write a table with its header; an empty one is a template to fill in."""
    try:
        path.write_text(rows_text(table, rows), encoding="utf-8", newline="")
    except OSError as problem:
        raise CannotWrite("cannot-write", file=str(path), why=problem.strerror or "") from problem


def rows_text(table: str, rows: Iterable[Any] = ()) -> str:
    """Return a table with its header as the text of a file."""
    schema = columns(table)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([c.name for c in schema])
    for row in rows:
        writer.writerow([cell_text(getattr(row, c.name)) for c in schema])
    return out.getvalue()


def _lines(path: Path) -> list[Sequence[str]]:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TooLarge("file-too-large", file=path.name, limit=MAX_BYTES // 1_000_000)
        raw = path.read_bytes()
    except FileNotFoundError as problem:
        raise NotThere("not-there", file=str(path)) from problem
    except OSError as problem:
        raise BrokenTable("table-unreadable", file=path.name) from problem
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    if "\0" in text:
        raise BrokenTable("table-unreadable", file=path.name)
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    try:
        lines = list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error as problem:
        raise BrokenTable("table-unreadable", file=path.name) from problem
    if len(lines) > MAX_ROWS:
        raise TooLarge("table-too-long", file=path.name, limit=MAX_ROWS)
    return [line for line in lines if line] or []


def _cell(column: Column, given: dict[str, str], table: str, path: Path, row: int) -> Any:
    text = (given.get(column.name) or "").strip()
    where: dict[str, str | int] = {
        "file": path.name,
        "row": row,
        "column": column.name,
        "value": text,
    }
    if not text:
        if column.required:
            raise BrokenTable("table-cell-empty", **where)
        return column.default
    try:
        value = _value(column, text, table)
    except ValueError as problem:
        expected = ", ".join(w for w in column.words if w) or column.kind
        raise BrokenTable("table-cell-wrong", expected=expected, **where) from problem
    return value


def _value(column: Column, text: str, table: str) -> Any:
    if column.kind == "list":
        return tuple(part.strip() for part in text.split(";") if part.strip())
    if column.kind == "yes/no":
        if text.lower() not in YES | NO:
            raise ValueError(text)
        return text.lower() in YES
    if column.kind == "number":
        number = float(text.replace(",", "."))
        if not math.isfinite(number):
            raise ValueError(text)
        return number
    if column.kind == "whole number":
        return int(text)
    if column.kind == "date":
        return date.fromisoformat(text)
    if column.kind == "word":
        word = text.lower()
        if word not in column.words:
            raise ValueError(text)
        family = family_of(table, column.name)
        return family(word) if family else word
    return text


def cell_text(value: Any) -> str:
    """Return a value as a cell of a table holds it; a table with NUL in it could not be read."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ";".join(value).replace("\0", "")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\0", "")
