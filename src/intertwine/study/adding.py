"""Add rows to a table that people keep by hand: their columns, order and other rows stay."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

from intertwine.errors import BrokenTable
from intertwine.study.schema import columns
from intertwine.study.tables import cell_text


def with_rows(
    content: bytes | None,
    table: str,
    rows: Iterable[Any],
    *,
    key: tuple[str, ...],
    replace: bool = False,
) -> bytes:
    """Return the content of a table with more rows at its end.

    A row whose `key` columns are there already is left as it is, or with `replace` takes the
    place of the old one. Columns of the schema that the file lacks are added at the right;
    those that only the file has stay, empty in new rows.
    """
    text, separator = _text(content, table)
    lines = [line for line in csv.reader(io.StringIO(text), delimiter=separator) if line]
    schema = [c.name for c in columns(table)]
    header = [name.strip().lower() for name in lines[0]] if lines else []
    header += [name for name in schema if name not in header]
    body = [line + [""] * (len(header) - len(line)) for line in lines[1:]]
    at = [header.index(name) for name in key]
    place = {tuple(line[i].strip() for i in at): n for n, line in enumerate(body)}
    for row in rows:
        told = {name: cell_text(getattr(row, name)) for name in schema}
        here = tuple(told[name] for name in key)
        line = [told.get(name, "") for name in header]
        if here not in place:
            place[here] = len(body)
            body.append(line)
        elif replace:
            old = body[place[here]]
            body[place[here]] = [
                told[name] if name in told else old[n] for n, name in enumerate(header)
            ]
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\n").writerows([header, *body])
    return out.getvalue().encode()


def _text(content: bytes | None, table: str) -> tuple[str, str]:
    if not content:
        return "", ","
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise BrokenTable("table-unreadable", file=f"{table}.csv")
    first = text.partition("\n")[0]
    return text, max(",;\t", key=first.count)
