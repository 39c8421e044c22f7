"""From a map to a file: `write_grid`, which says what it could not say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from intertwine.errors import BrokenTable, CannotWrite
from intertwine.grid.csv_file import write_csv
from intertwine.grid.form import Form
from intertwine.grid.losses import losses
from intertwine.grid.rows import write_form
from intertwine.grid.tell import tell
from intertwine.grid.text import clean
from intertwine.grid.words import names_citizens
from intertwine.model.findings import Diagnostic
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say


def write_grid(
    service_map: ServiceMap, path: str | Path, *, remit: str = "", guess_citizens: bool = False
) -> tuple[Diagnostic, ...]:
    """Write a map as a grid, `.csv` or `.xlsx` by ending; return what the grid does not say.

    Reading the file of a map that came from a grid gives the same map again. `guess_citizens`
    takes partners for citizens by their names, for a map that does not say who is. Raises
    `CannotWrite`, or `BrokenTable` for another ending.
    """
    path = Path(path)
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise BrokenTable("grid-suffix", file=path.name, value=path.suffix.lstrip(".") or "-")
    told = tell(service_map)
    if not told.form.activities:
        raise CannotWrite("grid-nothing-to-write", file=path.name)
    form = replace(told.form, name=told.form.name or clean(path.stem), remit=remit)
    if guess_citizens and not any(p.citizens for p in form.partners):
        guessed = tuple(replace(p, citizens=names_citizens(p.name)) for p in form.partners)
        form = replace(form, partners=guessed)
    write_form_to(form, path)
    return losses(service_map, told)


def write_form_to(form: Form, path: Path) -> None:
    """Write a form as `.csv` or `.xlsx` by ending."""
    if path.suffix.lower() == ".csv":
        raw = form_as_csv(form)
    else:
        from intertwine.grid.paint import form_as_xlsx

        raw = form_as_xlsx(form, path.name)
    try:
        path.write_bytes(raw)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CannotWrite("grid-cannot-write", file=path.name, problem=reason) from problem


def form_as_csv(form: Form) -> bytes:
    """Return a form as one CSV file; blocks without rows are left out."""
    written = write_form(form)
    blocks = [("", written.service)]
    if len(written.information) > 1:
        blocks.append((say("grid-sheet-information", {}), written.information))
    if len(written.choices) > 1:
        blocks.append((say("grid-sheet-choices", {}), written.choices))
    return write_csv(blocks)
