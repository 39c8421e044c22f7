"""CSV files as sheets, and back: separators, encodings and formulas taken care of.

One file holds the service sheet, then, each after its name on a line of its own, the
information and the choices.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from intertwine.errors import BrokenTable, TooLarge
from intertwine.grid import words
from intertwine.grid.sheets import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Sheet, column_letter, sheet_of
from intertwine.grid.text import key

SEPARATORS = (",", ";", "\t")
_RISKY = re.compile("'*[=+\\-@\t\r＝＋－＠]")
"""Beginnings that a spreadsheet would run as a formula (OWASP, CSV injection)."""
_MUST_QUOTE = re.compile("[,;\t\"'\r\n|]|^\\s|\\s$")


def read_csv(raw: bytes, file: str) -> dict[str, Sheet]:
    """Return the blocks of a CSV file: "service", and "information", "choices" where present."""
    text = _decode(raw, file)
    hint = re.match(r"sep=(.)\r?\n", text)
    skipped = 1 if hint else 0
    text = text[hint.end() :] if hint else text
    candidates = [hint.group(1)] if hint else SEPARATORS
    rows = max((_rows(text, sep, file) for sep in candidates), key=_how_much_like_a_grid)
    _check_limits(rows, file, skipped)
    return _blocks([[_from_cell(cell) for cell in row] for row in rows], first_row=1 + skipped)


def write_csv(blocks: Sequence[tuple[str, Sequence[Sequence[str]]]]) -> bytes:
    """Return blocks of rows as UTF-8 with a byte order mark, so that Excel reads it as such.

    The first block stands without its name. No cell is run as a formula by a spreadsheet.
    """
    out: list[str] = []
    for number, (name, rows) in enumerate(blocks):
        if number:
            out += ["", _to_cell(name)]
        out += [",".join(map(_to_cell, row)) for row in rows]
    return ("\r\n".join(out) + "\r\n").encode("utf-8-sig")


def _to_cell(text: str) -> str:
    safe = f"'{text}" if _RISKY.match(text) else text
    if _MUST_QUOTE.search(safe):
        doubled = safe.replace('"', '""')
        return f'"{doubled}"'
    return safe


def _from_cell(text: str) -> str:
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text


def _decode(raw: bytes, file: str) -> str:
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if raw.startswith(mark):
            return _decoded(raw, encoding, file)
    if b"\0" in raw[:400]:
        encoding = "utf-16-le" if raw[1:2] == b"\0" else "utf-16-be"
        return _decoded(raw, encoding, file)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(raw, "cp1252", file)


def _decoded(raw: bytes, encoding: str, file: str) -> str:
    try:
        text = raw.decode(encoding)
    except UnicodeError as problem:
        raise BrokenTable("grid-encoding", file=file) from problem
    if "\0" in text:
        raise BrokenTable("grid-not-text", file=file)
    return text


def _rows(text: str, separator: str, file: str) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except (csv.Error, ValueError, TypeError) as problem:
        raise BrokenTable("grid-csv", file=file, problem=str(problem)) from problem


def _how_much_like_a_grid(rows: list[list[str]]) -> int:
    """Count the columns of the row that begins with the word for partners."""
    widths = [len(row) for row in rows if row and key(row[0]) in words.PARTNER_HEADERS]
    return max(widths, default=0)


def _check_limits(rows: list[list[str]], file: str, skipped: int) -> None:
    if len(rows) > 3 * MAX_ROWS:
        raise TooLarge("grid-rows", file=file, count=len(rows), limit=3 * MAX_ROWS)
    for number, row in enumerate(rows, 1 + skipped):
        if len(row) > MAX_COLUMNS and any(cell.strip() for cell in row[MAX_COLUMNS:]):
            raise TooLarge("grid-columns", file=file, row=number, count=len(row), limit=MAX_COLUMNS)
        for column, cell in enumerate(row, 1):
            if len(cell) > MAX_CELL:
                raise TooLarge(
                    "grid-cell",
                    file=file,
                    row=number,
                    column=column_letter(column),
                    count=len(cell),
                    limit=MAX_CELL,
                )


def _blocks(rows: list[list[str]], *, first_row: int) -> dict[str, Sheet]:
    """Cut at the lines that hold nothing but the name of a block, once the grid has begun."""
    cuts: list[tuple[str, int]] = [("service", 0)]
    begun = False
    for index, row in enumerate(rows):
        filled = [cell for cell in row if cell.strip()]
        begun = begun or (len(filled) > 1 and key(filled[0]) in words.PARTNER_HEADERS)
        if begun and len(filled) == 1 and row[0].strip():
            name = key(filled[0]).rstrip(":")
            if name in words.INFORMATION_SHEETS:
                cuts.append(("information", index + 1))
            elif name in words.CHOICE_SHEETS:
                cuts.append(("choices", index + 1))
    ends = [start - 1 for _, start in cuts[1:]] + [len(rows)]
    blocks: dict[str, Sheet] = {}
    for (name, start), end in zip(cuts, ends, strict=True):
        sheet = sheet_of("", rows[start:end], first_row=first_row + start)
        blocks.setdefault(name, sheet)
    return blocks
