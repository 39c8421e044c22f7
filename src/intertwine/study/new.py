"""Begin a study: a folder with its settings, its empty tables, and a grid to fill in."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from intertwine.errors import CannotWrite, NotThere
from intertwine.model.tables import Partner
from intertwine.study.folder import FORMAT, read_any_map
from intertwine.study.schema import TABLES
from intertwine.study.tables import write_table


def new_study(folder: Path, *, from_map: Path | None = None) -> tuple[Path, ...]:
    """Make a folder to start from and return the files that were written, in reading order.

    With a grid or BPMN file the partners are taken from it and the file is copied into
    `maps/`; without one the folder gets an empty grid to fill in. A folder that already
    holds anything is refused, so nothing a user made is overwritten.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotWrite("folder-not-empty", file=str(folder))
    if from_map is not None and not from_map.exists():
        raise NotThere("not-there", file=str(from_map))
    service = read_any_map(from_map) if from_map else None
    try:
        (folder / "maps").mkdir(parents=True, exist_ok=True)
        grid = folder / "maps" / (f"as-is{from_map.suffix.lower()}" if from_map else "as-is.xlsx")
        if from_map:
            shutil.copyfile(from_map, grid)
        else:
            from intertwine.grid import write_template

            write_template(grid, "blank")
        settings = folder / "study.toml"
        name = (service.name if service else "") or folder.resolve().name
        settings.write_text(_settings(name, f"maps/{grid.name}"), encoding="utf-8")
    except OSError as problem:
        raise CannotWrite("cannot-write", file=str(folder), why=problem.strerror or "") from problem
    partners = [
        Partner(id=p.id, name=p.name, citizens=p.citizens)
        for p in (service.partners if service else ())
    ]
    for table in TABLES:
        write_table(folder / f"{table}.csv", table, partners if table == "partners" else ())
    return (settings, grid, *(folder / f"{table}.csv" for table in TABLES))


def _settings(name: str, file: str) -> str:
    return f"""# A study folder. Fill in what you know; what is empty is what to collect next.
format = {FORMAT}
name = {json.dumps(name, ensure_ascii=False)}
remit = ""        # whom the service is for
need = ""         # what these people need
purpose = ""      # efficiency, a new combination, or a new service
prepared_by = ""
date = ""
language = ""     # what the report is told in: en, fi, sv or da

[maps.as-is]
file = "{file}"
state = "as-is"   # as-is, ideal or to-be
# perspective = "partner id"   # when one partner tells its own account
"""
