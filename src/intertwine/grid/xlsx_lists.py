"""The hidden sheet behind the drop-downs: partners, steps and activities as typed so far.

Ordinary functions that every spreadsheet since 2007 knows, and no word a person typed inside
a formula: each refers to cells of the service sheet, so the lists follow what is filled in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intertwine.grid.sheets import column_letter
from intertwine.wording import say

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LINES = 5
"""Lines of one cell that the list of activities takes apart."""
MOST_FORMULAS = 6_000
_LONG = 400
"""Room for one line when a cell is taken apart: longer than any line one can read."""


@dataclass(frozen=True)
class Lists:
    """The sheet, and the formulas by which a drop-down finds its list."""

    sheet: Worksheet
    partners: str
    activities: str


def add_lists(book: Workbook, service: str, room: tuple[int, int, int, int]) -> Lists:
    """Add the hidden sheet for the part of the service sheet that people fill in."""
    first_row, rows, first_column, columns = room
    sheet = book.create_sheet(say("grid-sheet-lists"))
    sheet.sheet_state = "hidden"
    names = [f"{service}!$A${row}" for row in range(first_row, first_row + rows)]
    above = f"{service}!$A${first_row}"
    partners = [
        f'IF({name}="","",IF(COUNTIF({above}:{name},{name})>1,"",TRIM({name})))' for name in names
    ]
    letters = [column_letter(c) for c in range(first_column, first_column + columns)]
    steps = [f"TRIM({service}!${letter}${first_row - 1})" for letter in letters]
    lines = max(1, min(LINES, MOST_FORMULAS // (rows * columns)))
    activities = [
        _line(f"{service}!${letter}${row}", line)
        for letter in letters
        for row in range(first_row, first_row + rows)
        for line in range(lines)
    ]
    if len(activities) > MOST_FORMULAS:
        activities = []
    return Lists(sheet, _packed(sheet, 1, partners), _packed(sheet, 4, steps + activities))


def _line(cell: str, line: int) -> str:
    """Return the formula for one line of a cell, without its asterisk."""
    plain = f'SUBSTITUTE(SUBSTITUTE({cell},"*",""),"\N{NO-BREAK SPACE}"," ")'
    spread = f'SUBSTITUTE({plain},CHAR(10),REPT(" ",{_LONG}))'
    return f"TRIM(MID({spread},{line * _LONG + 1},{_LONG}))"


def _packed(sheet: Worksheet, column: int, formulas: list[str]) -> str:
    """Write texts, the numbers of those not empty, and the texts without gaps between them.

    Returns the formula of the list without gaps.
    """
    text, number, packed = (column_letter(column + n) for n in range(3))
    last = len(formulas)
    for row, formula in enumerate(formulas, 1):
        sheet.cell(row, column).value = f'=IFERROR({formula},"")'
        sheet.cell(row, column + 1).value = f'=IF({text}{row}="","",ROW())'
        sheet.cell(
            row, column + 2
        ).value = (
            f'=IFERROR(INDEX({text}$1:{text}${last},SMALL({number}$1:{number}${last},ROW())),"")'
        )
    name = sheet.title
    counted = f"COUNT({name}!${number}$1:${number}${last})"
    return f"OFFSET({name}!${packed}$1,0,0,MAX(1,{counted}),1)"
