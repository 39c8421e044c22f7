"""Reads a sheet with one header row by the names of its columns, whatever their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TypeVar

from intertwine.grid.problems import Problems
from intertwine.grid.sheets import Sheet
from intertwine.grid.text import clean, key
from intertwine.model.findings import Word

V = TypeVar("V")


@dataclass(frozen=True)
class TableRow:
    """One filled row; columns are known by our names for them."""

    sheet: Sheet
    number: int
    columns: Mapping[str, int]
    filled: Mapping[str, str]

    def raw(self, name: str) -> str:
        """Return a cell as typed, with its line ends; "" where there is none."""
        return self.filled.get(name, "")

    def text(self, name: str) -> str:
        """Return a cell as one line; "" where there is none."""
        return clean(self.raw(name))

    def parts(self, name: str) -> list[str]:
        """Return what a cell lists: one a line, or on a single line with semicolons between."""
        raw = self.raw(name)
        return [part for part in map(clean, re.split("\r?\n" if "\n" in raw else ";", raw)) if part]

    def column(self, name: str) -> int:
        """Return the number of a column, 0 where the sheet has none of this name."""
        return self.columns.get(name, 0)

    def problem(
        self, code: str, column: str, problems: Problems, **params: str | int | Word
    ) -> None:
        """Note a problem with one cell of this row."""
        values: dict[str, str | int | Word] = {"value": self.text(column), **params}
        problems.add(code, self.sheet, self.number, self.column(column), **values)

    def choice(
        self, name: str, known: Mapping[str, V], shown: tuple[str, ...], problems: Problems
    ) -> V | None:
        """Return what a cell's word stands for; None, with a problem noted, if unknown."""
        word = key(self.text(name))
        if word in known:
            return known[word]
        self.problem("unknown-word", name, problems, known=", ".join(shown))
        return None


def read_rows(
    sheet: Sheet,
    headers: Mapping[str, AbstractSet[str]],
    needed: tuple[str, ...],
    problems: Problems,
) -> Iterator[TableRow]:
    """Yield the filled rows below the header; joined cells count for each row they cover.

    A sheet without its header, or with a column nobody can name, is a problem.
    """
    header = _header(sheet, headers, needed)
    if header is None:
        if sheet.cells:
            first = sorted(headers[needed[0]])[0]
            problems.add("no-table-header", sheet, min(sheet.cells), value=first)
        return
    columns: dict[str, int] = {}
    for column, cell in sheet.cells[header].items():
        name = next((n for n, known in headers.items() if key(cell.text) in known), None)
        if name is None or name in columns:
            code = "unknown-column" if name is None else "column-twice"
            problems.add(code, sheet, header, column, value=clean(cell.text))
        else:
            columns[name] = column
    joined = _joined(sheet, header)
    for number in sorted({n for n in sheet.cells if n > header} | {n for n, _ in joined}):
        filled = {
            name: joined.get((number, column)) or sheet.text(number, column)
            for name, column in columns.items()
        }
        for cell in sheet.cells.get(number, {}).values():
            if cell.trouble == "date":
                problems.remark("date", label=cell.text, value=cell.text)
            elif cell.trouble:
                problems.add(cell.trouble, sheet, number, cell.column, value=cell.text)
        if any(clean(text) for text in filled.values()):
            yield TableRow(sheet, number, columns, filled)


def _header(
    sheet: Sheet, headers: Mapping[str, AbstractSet[str]], needed: tuple[str, ...]
) -> int | None:
    for number in sorted(sheet.cells):
        words = {key(cell.text) for cell in sheet.cells[number].values()}
        if all(words & headers[name] for name in needed) and len(words) > 1:
            return number
    return None


def _joined(sheet: Sheet, header: int) -> dict[tuple[int, int], str]:
    last = max(sheet.cells)
    return {
        (row, left): sheet.text(top, left)
        for top, left, bottom, _ in sheet.merged
        if top > header
        for row in range(top + 1, min(bottom, last) + 1)
        if sheet.text(top, left)
    }
