"""Take a person out of tables that people keep by hand: their rows or cells go, all else stays."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection

from intertwine.errors import BrokenTable

ERASED = "…"
"""What stands where somebody's name stood: an empty place, so that nothing else shifts."""

Line = list[str]


def without_rows(content: bytes, column: str, values: Collection[str]) -> bytes:
    """Return a table without the rows that have one of the values in a column."""
    return _changed(
        content, lambda cells, line: None if cells.get(column, "").strip() in values else line
    )


def with_tombstone(content: bytes, *, key: str, value: str, kept: Collection[str]) -> bytes:
    """Return a table whose row with `key` = `value` holds nothing but what is `kept`.

    Its name becomes `ERASED`; columns that the schema does not know are emptied too.
    """

    def emptied(cells: dict[str, str], line: Line) -> Line:
        if cells.get(key, "").strip() != value:
            return line
        names = list(cells)
        return [
            line[n] if name in kept else ERASED if name == "name" else ""
            for n, name in enumerate(names[: len(line)])
        ]

    return _changed(content, emptied)


def without_name(content: bytes, name: str) -> bytes:
    """Return a table in which cells that hold exactly a name hold `ERASED`."""
    wanted = name.strip().casefold()
    return _changed(
        content,
        lambda _cells, line: [ERASED if c.strip().casefold() == wanted else c for c in line],
    )


def _changed(content: bytes, change: Callable[[dict[str, str], Line], Line | None]) -> bytes:
    """Return a table with each line below its header changed; the very same bytes if none is."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    try:
        lines = list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error as problem:
        raise BrokenTable("table-unreadable", file="") from problem
    header = [name.strip().lower() for name in lines[0]] if lines else []
    out = [
        changed
        for n, line in enumerate(lines)
        if (changed := change(dict(zip(header, line, strict=False)), line) if n else line)
        is not None
    ]
    if out == lines:
        return content
    told = io.StringIO()
    csv.writer(told, delimiter=separator, lineterminator="\n").writerows(out)
    return told.getvalue().encode()
