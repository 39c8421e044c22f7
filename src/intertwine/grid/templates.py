"""The forms people start from: an empty one, and three filled ones to change.

The filled ones are grids like any other (`forms/*.csv`): invented services with the gaps real
ones have, so that the first report has something to say.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from intertwine.errors import BrokenTable, UsageProblem
from intertwine.grid.csv_file import read_csv
from intertwine.grid.form import Form, FormPartner
from intertwine.grid.problems import Problems
from intertwine.grid.read import read_form
from intertwine.grid.write import write_form_to
from intertwine.model.ids import PartnerId
from intertwine.wording import say

BLANK = "blank"
TEMPLATES = (
    BLANK,
    "home-care-after-hospital",
    "between-school-and-work",
    "shared-it-service",
)


def write_template(path: str | Path, name: str = BLANK) -> None:
    """Write a form to fill in, `.xlsx` with drop-downs and help, or `.csv`.

    `name` is one of `TEMPLATES`; another one is a `UsageProblem`, another ending than the
    two a `BrokenTable`.
    """
    path = Path(path)
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise BrokenTable("grid-suffix", file=path.name, value=path.suffix.lstrip(".") or "-")
    if name not in TEMPLATES:
        raise UsageProblem("grid-unknown-template", value=name, known=", ".join(TEMPLATES))
    write_form_to(template(name), path)


def template(name: str) -> Form:
    """Return a form to start from by name; the empty one has a row for citizens and no steps."""
    if name == BLANK:
        citizens = FormPartner(PartnerId("citizens"), say("grid-blank-citizens"), citizens=True)
        return Form("", partners=(citizens,))
    file = f"{name}.csv"
    raw = (files(__package__) / "forms" / file).read_bytes()
    return read_form(read_csv(raw, file), Problems(file), file_stem=name)
