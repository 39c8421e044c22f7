"""A workbook as plain text: what CSV and XLSX have in common, with places to name in errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

MAX_FILE_BYTES = 20_000_000
MAX_UNPACKED_BYTES = 80_000_000
MAX_ROWS = 2_000
MAX_COLUMNS = 200
MAX_CELL = 32_767
"""Excel's own limit of characters in one cell."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell; `row` and `column` count from 1, as Excel numbers them.

    `trouble` is the code of a problem with the cell ("formula", "failed", "date"), "" if none.
    """

    row: int
    column: int
    text: str
    trouble: str = ""


@dataclass(frozen=True)
class Sheet:
    """One sheet, or one block of a CSV file: filled cells by row, then column.

    `name` is "" for a CSV file. `merged` are joined areas (top, left, bottom, right).
    """

    name: str
    cells: Mapping[int, Mapping[int, Cell]] = field(default_factory=dict)
    merged: tuple[tuple[int, int, int, int], ...] = ()

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell, "" where nothing does."""
        cell = self.cells.get(row, {}).get(column)
        return cell.text if cell else ""


def column_letter(column: int) -> str:
    """Return Excel's name of a column: 1 is A, 27 is AA."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def sheet_of(name: str, rows: list[list[str]], *, first_row: int = 1) -> Sheet:
    """Return rows of text as a sheet; empty cells are left out."""
    cells = {
        number: {
            column: Cell(number, column, text) for column, text in enumerate(row, 1) if text.strip()
        }
        for number, row in enumerate(rows, first_row)
    }
    return Sheet(name, {number: row for number, row in cells.items() if row})
