"""`intertwine convert`: between a BPMN file and a grid, saying what could not be said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intertwine.cli.options import Partners
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from intertwine.model.findings import Diagnostic
    from intertwine.model.service_map import ServiceMap

SHOWN_OF_A_KIND = 5


def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help="A .bpmn, .xlsx or .csv file.")],
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="OUT", help="The file to write, same endings.")
    ],
    partners: Partners = PartnerRule.AUTO,
    json_: Annotated[bool, typer.Option("--json", help="Print what was noticed as JSON.")] = False,
) -> None:
    """Convert between .bpmn, .csv and .xlsx."""
    from intertwine.errors import UsageProblem
    from intertwine.study.folder import GRID_ENDINGS
    from intertwine.wording import say

    if out.exists() and source.exists() and out.samefile(source):
        raise UsageProblem("convert-same-file", file=out.name)
    if source.suffix.lower() in GRID_ENDINGS:
        noticed = _from_grid(source, out)
    else:
        noticed = _from_bpmn(source, out, partners)
    if json_:
        typer.echo(_as_json(source, out, noticed))
        return
    typer.echo(say("convert-done", {"file": str(out)}))
    for line in _told(noticed):
        typer.echo(line)


def _from_grid(source: Path, out: Path) -> tuple[Diagnostic, ...]:
    from intertwine.grid import open_grid, write_grid

    opened = open_grid(source)
    if _ending(out) == ".bpmn":
        from intertwine.study.converting import as_bpmn

        _store(out, as_bpmn(opened.service_map))
        return opened.diagnostics
    lost = write_grid(opened.service_map, out, remit=opened.remit)
    return (*opened.diagnostics, *lost)


def _from_bpmn(source: Path, out: Path, partners: PartnerRule) -> tuple[Diagnostic, ...]:
    from intertwine.bpmn import read_document
    from intertwine.grid import write_grid
    from intertwine.study.converting import with_drawing

    document = read_document(source)
    service = _map(document.to_bytes(), source.name, partners)
    if _ending(out) == ".bpmn":
        drawn = any(not diagram.empty for diagram in service.diagrams)
        raw = document.to_bytes()
        _store(out, raw if drawn else with_drawing(raw, source.name))
        return ()
    return write_grid(service, out, guess_citizens=True)


def _map(raw: bytes, name: str, partners: PartnerRule) -> ServiceMap:
    from intertwine.bpmn import read_document, read_map

    return read_map(read_document(raw, name=name), partners=partners)


def _ending(out: Path) -> str:
    from intertwine.errors import UsageProblem

    ending = out.suffix.lower()
    if ending not in (".bpmn", ".csv", ".xlsx"):
        raise UsageProblem("convert-ending", file=out.name)
    return ending


def _store(out: Path, raw: bytes) -> None:
    from intertwine.errors import CannotWrite

    try:
        out.write_bytes(raw)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CannotWrite("grid-cannot-write", file=out.name, problem=reason) from problem


def _told(noticed: tuple[Diagnostic, ...]) -> list[str]:
    """Return what was noticed in words: a few of each kind, then how many more there are."""
    from intertwine.wording import say

    by_code: dict[str, list[Diagnostic]] = {}
    for diagnostic in noticed:
        by_code.setdefault(diagnostic.code, []).append(diagnostic)
    lines = []
    for code, alike in by_code.items():
        lines += [
            f"- {say(f'diagnostic-{code}', {'label': d.label, **d.params})}"
            for d in alike[:SHOWN_OF_A_KIND]
        ]
        if len(alike) > SHOWN_OF_A_KIND:
            lines.append(f"  {say('convert-more', {'count': len(alike) - SHOWN_OF_A_KIND})}")
        lines.append(f"  {say(f'diagnostic-{code}.next', alike[0].params)}")
    return lines


def _as_json(source: Path, out: Path, noticed: tuple[Diagnostic, ...]) -> str:
    import json

    from intertwine.wording import say

    told = [
        {
            "code": d.code,
            "severity": str(d.severity),
            "element": d.element,
            "label": d.label,
            "message": say(f"diagnostic-{d.code}", {"label": d.label, **d.params}),
            "next_step": say(f"diagnostic-{d.code}.next", {"label": d.label, **d.params}),
        }
        for d in noticed
    ]
    return json.dumps(
        {"in": source.name, "out": out.name, "diagnostics": told}, ensure_ascii=False, indent=2
    )
