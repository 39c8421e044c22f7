"""`intertwine report`: a study, or a single map, becomes a report to read and act on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intertwine.cli.options import Partners, Tongue
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from intertwine.model.findings import Word
    from intertwine.model.study import Study
    from intertwine.report import Report

ENDINGS = (".html", ".docx", ".json")


def report(
    study: Annotated[Path, typer.Argument(help="A study folder, or one .bpmn, .xlsx or .csv.")],
    out: Annotated[
        Path, typer.Option("-o", "--out", help="The report to write: .html, .docx or .json.")
    ],
    partners: Partners = PartnerRule.AUTO,
    language: Tongue = None,
    reader: Annotated[
        str,
        typer.Option(
            "--for",
            help="Who reads it: everybody, facilitator or a partner's id; what is not theirs to "
            "see is left out.",
        ),
    ] = "everybody",
    as_json: Annotated[bool, typer.Option("--json", help="Print page one as JSON.")] = False,
) -> None:
    """Write a report that says what was found and what to ask next.

    It is told in the language that the study's study.toml names (language = "fi"), else English.
    """
    import json

    from intertwine.report.as_json import summary
    from intertwine.wording import say

    made = make_report(study, out, partners=partners, language=language or "", reader=reader)
    lacking = (*made.left_out, *made.failed)
    if as_json:
        typer.echo(json.dumps({"file": str(out), **summary(made)}, ensure_ascii=False, indent=1))
    elif lacking:
        typer.echo(say("report-done-partly", {"file": str(out)}))
        for what in lacking:
            typer.echo(f"  {what}")
    else:
        typer.echo(say("report-done", {"file": str(out)}))
    if lacking:
        raise typer.Exit(1)


def make_report(
    study: Path,
    out: Path,
    *,
    partners: PartnerRule = PartnerRule.AUTO,
    language: str = "",
    reader: str = "everybody",
) -> Report:
    """Write the report of a study to a file, chosen by its ending, and return its tree.

    `language` "" means the study's own, else English.
    Raises `UsageProblem` for another ending and `CannotWrite` where nothing can be written,
    both before anything is computed.
    """
    _writable(out)
    from intertwine.access.readers import seen_study
    from intertwine.cli.runs import measuring
    from intertwine.measures import measure_all
    from intertwine.report import build
    from intertwine.study import open_study

    opened = seen_study(open_study(study, partners=partners), reader)
    with measuring(opened):
        results = measure_all(opened)
    made = build(opened, results, differences=differences(opened), language=language)
    _write(made, out)
    return made


def differences(study: Study) -> tuple[Word, ...]:
    """Return what changes from the map of today to the shared to-be map, in words."""
    from intertwine.bpmn import differences as changes
    from intertwine.model.kinds import State

    today = study.main_map
    wanted = next((m for m in study.maps_by(state=State.TO_BE) if m is not today), None)
    if today is None or wanted is None:
        return ()
    return tuple(change.word for change in changes(today.map, wanted.map))


def _writable(out: Path) -> None:
    from intertwine.errors import CannotWrite, UsageProblem

    try:
        is_folder, has_folder = out.is_dir(), out.parent.is_dir()
    except OSError as problem:  # a name that the file system cannot even look up
        raise CannotWrite("cannot-write", file=str(out), why=problem.strerror or "") from problem
    if is_folder:
        raise CannotWrite("report-is-folder", file=str(out))
    if out.suffix.lower() not in ENDINGS:
        raise UsageProblem("report-ending", file=str(out))
    if not has_folder:
        raise CannotWrite("report-no-folder", folder=str(out.parent))


def _write(made: Report, out: Path) -> None:
    from intertwine.errors import CannotWrite

    try:
        if out.suffix.lower() == ".html":
            from intertwine.report.as_html import write_html

            write_html(made, out)
        elif out.suffix.lower() == ".docx":
            from intertwine.report.as_docx import write_docx

            write_docx(made, out)
        else:
            from intertwine.report.as_json import write_json

            write_json(made, out)
    except OSError as problem:
        raise CannotWrite("cannot-write", file=str(out), why=problem.strerror or "") from problem
