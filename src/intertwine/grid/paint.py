"""Makes the workbook people fill in: text that stays text, drop-downs, widths, print set-up."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties

from intertwine.errors import CannotWrite
from intertwine.grid.form import Form
from intertwine.grid.rows import (
    CHOICE_COLUMNS,
    FIXED_COLUMNS,
    INFORMATION_COLUMNS,
    Rows,
    Written,
    write_form,
)
from intertwine.grid.sheets import MAX_CELL, column_letter
from intertwine.grid.xlsx_lists import Lists, add_lists
from intertwine.wording import has, say

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

# Tokens of the product (light theme): ink, secondary ink, sunken and surface, line, selection.
INK, INK_2, SUNKEN, SURFACE, LINE, SELECTION = (
    "FF14252B",
    "FF43545A",
    "FFF2EFE7",
    "FFFFFFFF",
    "FFDDD8CB",
    "FFE6F0F3",
)
FONT = "Atkinson Hyperlegible Next"
"""Where it is not installed, spreadsheets fall back to their own sans."""

FIXED_WIDTHS = (26, 13, 19)
STEP_WIDTH = 26
LINE_HEIGHT = 15.0
ROOM_TO_WRITE = 34.0
FILL = 0.8
"""How much of a column's width text uses before it breaks, in the widest usual font."""
TALLEST = 400.0
"""Just below the tallest row a spreadsheet allows (409 points)."""

SPARE_PARTNERS, LEAST_PARTNERS = 6, 14
SPARE_STEPS, LEAST_STEPS = 2, 8
SPARE_ROWS, LEAST_ROWS = 20, 40

_WIDTHS = {
    "what": 28,
    "giving": 30,
    "needing": 30,
    "after": 30,
    "then": 30,
    "question": 24,
    "answer": 24,
    "made_from": 26,
    "permission": 28,
    "store": 24,
    "personal": 11,
    "sent": 11,
    "share": 11,
}
_FORMULA = re.compile("[=+\\-@#\t\r']")
_HOUR = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def form_as_xlsx(form: Form, file: str) -> bytes:
    """Return the workbook of a form; nothing a person typed becomes a formula in it."""
    written = write_form(form)
    book = Workbook()
    book.properties.creator = "Intertwine"
    book.properties.title = _escaped(form.name)
    for sheet in book.worksheets:
        book.remove(sheet)
    service = book.create_sheet(say("grid-sheet-service"))
    _paint_service(service, written, form, file)
    information = book.create_sheet(say("grid-sheet-information"))
    choices = book.create_sheet(say("grid-sheet-choices"))
    lists = add_lists(book, service.title, _room(written))
    _paint_table(information, written.information, INFORMATION_COLUMNS, "information", lists)
    _paint_table(choices, written.choices, CHOICE_COLUMNS, "choices", lists)
    _paint_help(book.create_sheet(say("grid-sheet-help")))
    book.move_sheet(lists.sheet, offset=1)
    stored = io.BytesIO()
    book.save(stored)
    return _settled(stored)


def _settled(stored: io.BytesIO) -> bytes:
    """Return the workbook with the same bytes each time, and rows that grow while one types.

    openpyxl stamps the hour, and marks each height as chosen by hand, which keeps it fixed.
    """
    settled = io.BytesIO()
    with (
        zipfile.ZipFile(stored) as book,
        zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as out,
    ):
        for name in book.namelist():
            part = book.read(name)
            if name.startswith("xl/worksheets/"):
                part = part.replace(b' customHeight="1"', b"")
            elif name == "docProps/core.xml":
                part = _HOUR.sub(rb"\g<1>2026-01-01T00:00:00Z", part)
            out.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return settled.getvalue()


def _room(written: Written) -> tuple[int, int, int, int]:
    """Return first row, rows, first column and columns of the part people fill in."""
    rows = len(written.service) - written.header - 1
    steps = len(written.service[written.header]) - FIXED_COLUMNS
    return (
        written.header + 2,
        max(rows + SPARE_PARTNERS, LEAST_PARTNERS),
        FIXED_COLUMNS + 1,
        max(steps + SPARE_STEPS, LEAST_STEPS),
    )


# --- the service sheet ------------------------------------------------------------------------


def _paint_service(sheet: Worksheet, written: Written, form: Form, file: str) -> None:
    first_row, rows, first_column, columns = _room(written)
    header = first_row - 1
    for number, texts in enumerate(written.service, 1):
        for column, text in enumerate(texts, 1):
            if len(text) > MAX_CELL:
                step = written.service[written.header][column - 1]
                raise CannotWrite("grid-too-long", file=file, partner=texts[0], step=step)
            _put(sheet, number, column, text)
    for top in (1, 2):
        sheet.cell(top, 1).font = _font(color=INK_2)
        sheet.cell(top, 2).font = _font(bold=top == 1, size=16 if top == 1 else 11)
        for column in range(2, FIXED_COLUMNS + 3):
            sheet.cell(top, column).border = Border(bottom=Side(style="thin", color=LINE))
    _put(sheet, 3, 1, say("grid-hint-service"))
    sheet.cell(3, 1).font = _font(color=INK_2)
    last_column = first_column + columns - 1
    _paint_header(sheet, header, last_column)
    citizens = {p.name for p in form.partners if p.citizens}
    for number in range(first_row, first_row + rows):
        _paint_row(sheet, number, last_column, _of_citizens(sheet, number, citizens))
        sheet.row_dimensions[number].height = ROOM_TO_WRITE
    for column in range(1, last_column + 1):
        width = FIXED_WIDTHS[column - 1] if column < first_column else STEP_WIDTH
        sheet.column_dimensions[column_letter(column)].width = width
    sheet.row_dimensions[1].height = 26
    widths = [*FIXED_WIDTHS, *[STEP_WIDTH] * columns]
    for number, texts in enumerate(written.service[header:], first_row):
        sheet.row_dimensions[number].height = max(_height(texts, widths), ROOM_TO_WRITE)
    sheet.freeze_panes = f"{column_letter(first_column)}{first_row}"
    names = f"{column_letter(first_column)}{header}:{column_letter(last_column)}{header}"
    step_names = DataValidation(prompt=say("grid-hint-step"), showInputMessage=True)
    step_names.add(names)
    sheet.add_data_validation(step_names)
    kinds = DataValidation("list", formula1=_choices("citizens", "organisation"))
    kinds.showErrorMessage = False
    kinds.add(f"B{first_row}:B{first_row + rows - 1}")
    sheet.add_data_validation(kinds)
    steps = len(written.service[header - 1])
    filled = steps if steps > FIXED_COLUMNS else last_column
    last_row = len(written.service) if steps > FIXED_COLUMNS else first_row + rows - 1
    sheet.print_area = f"A1:{column_letter(filled)}{last_row}"
    _set_up_print(sheet, header, repeat_columns=FIXED_COLUMNS)


def _of_citizens(sheet: Worksheet, row: int, citizens: set[str]) -> bool:
    return str(sheet.cell(row, 1).value or "") in {_escaped(name) for name in citizens}


def _paint_header(sheet: Worksheet, row: int, last_column: int) -> None:
    line = Side(style="medium", color=INK)
    for column in range(1, last_column + 1):
        cell = sheet.cell(row, column)
        cell.font = _font(bold=True)
        cell.fill = PatternFill("solid", fgColor=SUNKEN)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        cell.border = Border(bottom=line, right=Side(style="thin", color=LINE))
    sheet.row_dimensions[row].height = 34


def _paint_row(sheet: Worksheet, row: int, last_column: int, citizens: bool) -> None:
    thin = Side(style="thin", color=LINE)
    for column in range(1, last_column + 1):
        cell = sheet.cell(row, column)
        cell.font = _font(bold=column == 1)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.border = Border(bottom=thin, right=thin)
        cell.fill = PatternFill("solid", fgColor=SELECTION if citizens else SURFACE)


# --- information, choices, help ---------------------------------------------------------------


def _paint_table(
    sheet: Worksheet, rows: Rows, columns: tuple[str, ...], table: str, lists: Lists
) -> None:
    _put(sheet, 1, 1, say(f"grid-hint-{table}"))
    sheet.cell(1, 1).font = _font(color=INK_2)
    for number, row in enumerate(rows, 2):
        for column, text in enumerate(row, 1):
            _put(sheet, number, column, text)
    last_row = 2 + max(len(rows) - 1 + SPARE_ROWS, LEAST_ROWS)
    _paint_header(sheet, 2, len(columns))
    for number in range(3, last_row + 1):
        _paint_row(sheet, number, len(columns), citizens=False)
    for number, name in enumerate(columns, 1):
        letter = column_letter(number)
        sheet.column_dimensions[letter].width = _WIDTHS.get(name, 22)
        rule = _rule(name, lists)
        if rule is not None:
            help_text = f"grid-{table}-{name.replace('_', '-')}.help"
            if has(help_text):
                rule.prompt, rule.showInputMessage = say(help_text), True
            rule.add(f"{letter}3:{letter}{last_row}")
            sheet.add_data_validation(rule)
    widths = [_WIDTHS.get(name, 22) for name in columns]
    for number, texts in enumerate(rows[1:], 3):
        sheet.row_dimensions[number].height = _height(texts, widths)
    last_filled = 1 + len(rows) if len(rows) > 1 else last_row
    sheet.print_area = f"A1:{column_letter(len(columns))}{last_filled}"
    sheet.freeze_panes = "B3"
    _set_up_print(sheet, 2, repeat_columns=1)


def _rule(column: str, lists: Lists) -> DataValidation | None:
    """Return the drop-down of a column: closed where only those words are understood."""
    closed = {
        "personal": ("yes", "no", "unknown"),
        "basis": ("consent", "statutory", "contract", "not-needed", "unknown"),
        "sent": ("yes", "no"),
    }
    if column in closed:
        rule = DataValidation("list", formula1=_choices(*closed[column]), allow_blank=True)
        rule.error, rule.showErrorMessage = say("grid-hint-closed-list"), True
        return rule
    if column in {"giver", "receiver", "subject", "partner"}:
        rule = DataValidation("list", formula1=lists.partners, allow_blank=True)
    elif column in {"giving", "needing", "permission", "after", "then"}:
        rule = DataValidation("list", formula1=lists.activities, allow_blank=True)
    else:
        return None
    rule.showErrorMessage = False
    return rule


def _choices(*words: str) -> str:
    return '"' + ",".join(say(f"grid-word-{word}") for word in words) + '"'


def _paint_help(sheet: Worksheet) -> None:
    sheet.column_dimensions["A"].width = 34
    sheet.column_dimensions["B"].width = 78
    number = 0
    row = 0
    while has(f"grid-help-{(number := number + 1)}"):
        row += 1
        code = f"grid-help-{number}"
        _put(sheet, row, 1, say(code))
        cell = sheet.cell(row, 1)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if has(f"{code}.text"):
            cell.font = _font(bold=True)
            _put(sheet, row, 2, say(f"{code}.text"))
            beside = sheet.cell(row, 2)
            beside.font = _font()
            beside.alignment = Alignment(wrap_text=True, vertical="top")
            beside.border = cell.border = Border(bottom=Side(style="thin", color=LINE))
            texts = (say(code), say(f"{code}.text"))
            sheet.row_dimensions[row].height = _height(texts, (34, 78)) + 4
        else:
            cell.font = _font(bold=True, size=16)
            cell.alignment = Alignment(wrap_text=False)
    _set_up_print(sheet, 0, repeat_columns=0)
    sheet.page_setup.orientation = "portrait"


# --- common -----------------------------------------------------------------------------------


def _put(sheet: Worksheet, row: int, column: int, text: str) -> None:
    """Write text as text, whatever it begins with."""
    if not text:
        return
    cell = sheet.cell(row, column)
    cell.value = _escaped(text)
    cell.data_type = "s"
    if _FORMULA.match(text):
        cell.quotePrefix = True


def _height(texts: Sequence[str], widths: Sequence[int]) -> float:
    """Return the height, in points, at which the longest cell of a row can be read."""
    lines = [
        sum(ceil(max(len(line), 1) / (FILL * width)) for line in text.split("\n"))
        for text, width in zip(texts, widths, strict=False)
    ]
    return min(LINE_HEIGHT * max(lines, default=1) + 4, TALLEST)


def _escaped(text: str) -> str:
    """Escape what the format would read as the code of a character, such as `_x0041_`."""
    return _ESCAPED.sub("_x005F_", text)


def _font(*, bold: bool = False, size: int = 11, color: str = INK) -> Font:
    return Font(name=FONT, bold=bold, size=size, color=color)


def _set_up_print(sheet: Worksheet, header: int, *, repeat_columns: int) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = sheet.page_margins.bottom = 0.5
    sheet.oddFooter = HeaderFooterItem(right=_HeaderFooterPart(text="&P / &N"))
    if header:
        sheet.print_title_rows = f"{header}:{header}"
    if repeat_columns:
        sheet.print_title_cols = f"A:{column_letter(repeat_columns)}"
