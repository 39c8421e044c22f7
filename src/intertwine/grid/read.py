"""From a file to a form and a map: `read_grid`, and `open_grid` for what it noticed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from intertwine.errors import BrokenTable, NotThere, TooLarge
from intertwine.grid.assemble import assemble
from intertwine.grid.csv_file import read_csv
from intertwine.grid.form import Form
from intertwine.grid.information_flow import goes_as_message, in_time
from intertwine.grid.places import Places
from intertwine.grid.problems import Problems
from intertwine.grid.read_choices import read_choices
from intertwine.grid.read_information import read_information
from intertwine.grid.read_service import read_service
from intertwine.grid.sheets import MAX_FILE_BYTES, Sheet
from intertwine.grid.text import clean
from intertwine.model.findings import Diagnostic
from intertwine.model.service_map import ServiceMap

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")


@dataclass(frozen=True)
class OpenedGrid:
    """A grid that could be read: its map, whom the service is for, and what was noticed."""

    service_map: ServiceMap
    remit: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


def read_grid(path: str | Path) -> ServiceMap:
    """Return the map a filled grid stands for.

    Raises `NotThere`, `TooLarge` or `BrokenTable`; the last names every cell that must be
    mended, by sheet, row and column.
    """
    return open_grid(path).service_map


def open_grid(path: str | Path) -> OpenedGrid:
    """Return the map of a filled grid with its remit and what is worth a second look."""
    path = Path(path)
    raw = _bytes(path)
    problems = Problems(path.name)
    form = read_form(_sheets(raw, path), problems, file_stem=clean(path.stem) or "service")
    remark_on(form, problems)
    return OpenedGrid(assemble(form), form.remit, tuple(problems.remarks))


def open_form(path: str | Path) -> Form:
    """Return a filled grid as a form. Raises what `read_grid` raises."""
    path = Path(path)
    problems = Problems(path.name)
    sheets = _sheets(_bytes(path), path)
    return read_form(sheets, problems, file_stem=clean(path.stem) or "service")


def remark_on(form: Form, problems: Problems) -> None:
    """Note what is worth a second look in a form that can be read."""
    if len(form.partners) == 1:
        problems.remark("one-partner", label=form.partners[0].name)
    for partner in form.partners:
        if not form.of_partner[partner.id]:
            problems.remark("does-nothing", label=partner.name, partner=partner.name)
    arriving = set(in_time(form))
    for row in form.passings:
        if goes_as_message(row) and row not in arriving and row.receiver:
            receiver = form.partner[row.receiver].name
            problems.remark("late", label=row.what, what=row.what, receiver=receiver)


def read_form(sheets: dict[str, Sheet], problems: Problems, *, file_stem: str) -> Form:
    """Return what the sheets say; raise one `BrokenTable` for all that is wrong in them.

    What is wrong on the service sheet is told alone: the other sheets refer to it.
    """
    service = read_service(sheets["service"], problems) if "service" in sheets else None
    problems.stop_if_any()
    if service is None:
        raise BrokenTable("grid-no-sheet", file=problems.file)
    places = Places(service)
    information, choices = sheets.get("information"), sheets.get("choices")
    data, passings = read_information(information, places, problems) if information else ((), ())
    branches = read_choices(choices, places, problems) if choices else ()
    problems.stop_if_any()
    return Form(
        service.name or file_stem,
        service.remit,
        service.steps,
        service.partners,
        service.activities,
        data,
        passings,
        branches,
    )


def _sheets(raw: bytes, path: Path) -> dict[str, Sheet]:
    suffix = path.suffix.lower()
    if suffix == ".xlsx" or raw.startswith(b"PK\x03\x04") or raw.startswith(b"\xd0\xcf\x11\xe0"):
        from intertwine.grid.xlsx_file import read_xlsx

        return read_xlsx(raw, path.name)
    return read_csv(raw, path.name)


def _bytes(path: Path) -> bytes:
    suffix = path.suffix.lower()
    if not path.is_file():
        code = "grid-folder" if path.is_dir() else "grid-not-there"
        raise NotThere(code, file=path.name)
    if suffix not in SUFFIXES:
        raise BrokenTable("grid-suffix", file=path.name, value=suffix.lstrip(".") or "-")
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            limit = MAX_FILE_BYTES // 1_000_000
            raise TooLarge("grid-file", file=path.name, count=size // 1_000_000, limit=limit)
        return path.read_bytes()
    except OSError as problem:
        raise NotThere(
            "grid-unreadable", file=path.name, problem=str(problem.strerror)
        ) from problem
