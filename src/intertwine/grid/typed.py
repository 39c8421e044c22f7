"""A grid as somebody types it on a page: rows of text in, a form or the places to mend out."""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.errors import BrokenTable
from intertwine.grid.form import Form
from intertwine.grid.problems import Problems
from intertwine.grid.read import read_form, remark_on
from intertwine.grid.rows import (
    CHOICE_COLUMNS,
    FIXED_COLUMNS,
    INFORMATION_COLUMNS,
    headers,
    write_form,
)
from intertwine.grid.sheets import Sheet, sheet_of
from intertwine.model.findings import Diagnostic, Word
from intertwine.wording import say

HEADER = 3
"""Rows of the service sheet before its header: the name, whom it is for, an empty one."""


@dataclass(frozen=True, slots=True)
class TypedRow:
    """One person or role of a partner; `cells` stand under the steps, one activity a line."""

    partner: str
    citizens: bool
    role: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """A whole grid as text. Rows of the two tables have the columns of `rows` in their order."""

    name: str = ""
    remit: str = ""
    steps: tuple[str, ...] = ()
    rows: tuple[TypedRow, ...] = ()
    information: tuple[tuple[str, ...], ...] = ()
    choices: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Something to mend. `row` and `column` count from 0 in the table as typed.

    A row of -1 is the row with the steps, a column of -1 the whole row. In the service table the
    columns are partner, kind, role, then the steps.
    """

    table: str
    row: int
    column: int
    code: str
    params: dict[str, str | int | float | Word] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a typed grid: its form, or where it must be mended first."""

    form: Form | None
    places: tuple[Place, ...] = ()
    remarks: tuple[Diagnostic, ...] = ()


def typed(form: Form) -> Typed:
    """Return a form as it is typed; checking that gives an equal form again."""
    written = write_form(form)
    citizens = say("grid-word-citizens")
    rows = written.service[written.header + 1 :]
    return Typed(
        name=form.name,
        remit=form.remit,
        steps=form.steps,
        rows=tuple(
            TypedRow(row[0], row[1] == citizens, row[2], tuple(row[FIXED_COLUMNS:])) for row in rows
        ),
        information=tuple(map(tuple, written.information[1:])),
        choices=tuple(map(tuple, written.choices[1:])),
    )


def check_typed(given: Typed, *, file_stem: str = "service") -> Checked:
    """Return the form that a typed grid stands for, or every place that must be mended."""
    problems = Problems("")
    sheets = _sheets(given)
    try:
        form = read_form(sheets, problems, file_stem=file_stem)
    except BrokenTable:
        return Checked(None, tuple(_place(code, params) for code, params in problems.found))
    remark_on(form, problems)
    return Checked(form, remarks=tuple(problems.remarks))


def _sheets(given: Typed) -> dict[str, Sheet]:
    kinds = {True: say("grid-word-citizens"), False: say("grid-word-organisation")}
    service = [
        [say("grid-label-service"), given.name],
        [say("grid-label-for-whom"), given.remit],
        [],
        [*(say(f"grid-label-{c}") for c in ("partner", "kind", "role")), *given.steps],
        *(
            [r.partner, kinds[r.citizens] if _filled(r) else "", r.role, *r.cells]
            for r in given.rows
        ),
    ]
    found = {"service": sheet_of("service", service)}
    for table, columns, rows in (
        ("information", INFORMATION_COLUMNS, given.information),
        ("choices", CHOICE_COLUMNS, given.choices),
    ):
        if any(text.strip() for row in rows for text in row):
            found[table] = sheet_of(table, [headers(table, columns), *map(list, rows)])
    return found


def _filled(row: TypedRow) -> bool:
    """Return whether anything is typed in a row; an empty one says nothing of its kind."""
    return any(text.strip() for text in (row.partner, row.role, *row.cells))


def _place(code: str, params: dict[str, str | int | float | Word]) -> Place:
    table = str(params["sheet"])
    above = HEADER + 2 if table == "service" else 2
    row = int(str(params["row"]))
    return Place(
        table,
        row - above if row else -1,
        _number(str(params["column"])) - 1,
        code,
        params,
    )


def _number(letters: str) -> int:
    """Return the number of a column from its letters: A is 1, none is 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
