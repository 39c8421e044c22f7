"""Gather a study: a folder of plain files, or a single map, becomes one `Study`.

A file that cannot be read never stops the others: it is left out, named, with its reason.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from intertwine.errors import BrokenTable, FileProblem, IntertwineError, NotThere
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import PartnerRule, State
from intertwine.model.scenario import Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import LeftOut, Study, StudyMap
from intertwine.study.align import aligned
from intertwine.study.schema import ANSWERS, TABLES
from intertwine.study.tables import read_table
from intertwine.wording import LANGUAGES

FORMAT = 1
"""The version of the folder format this program writes and reads."""

GRID_ENDINGS = (".xlsx", ".csv", ".tsv", ".txt")
MAP_ENDINGS = (".bpmn", ".xml", *GRID_ENDINGS)
MAX_TOML = 1_000_000


class _Entry(NamedTuple):
    id: str
    file: str
    state: State
    perspective: PartnerId | None
    scenario: str = ""


def open_study(path: Path, *, partners: PartnerRule = PartnerRule.AUTO) -> Study:
    """Return the study in a folder, or the study of one map when `path` is a single file.

    In a folder a broken table, row or map is left out and listed in `Study.left_out`. A
    single file that cannot be read, or a folder without any file of a study, raises. `partners`
    says who is a partner on maps without partner references (`auto`, `pools`, `lanes`).
    """
    if path.is_dir():
        return _open_folder(path, partners)
    if not path.exists():
        raise NotThere("not-there", file=str(path))
    service = read_any_map(path, partners=partners)
    only = StudyMap(id=path.stem, map=service, file=path.name)
    return Study(name=service.name or path.stem, maps=(only,))


def read_any_map(path: Path, *, partners: PartnerRule = PartnerRule.AUTO) -> ServiceMap:
    """Return the map in a BPMN file or a service-mapping grid, chosen by the file's ending."""
    if path.suffix.lower() in GRID_ENDINGS:
        from intertwine.grid import read_grid

        return read_grid(path)
    from intertwine.bpmn import read_document, read_map

    return read_map(read_document(path), partners=partners)


def _open_folder(folder: Path, partners: PartnerRule) -> Study:
    settings, left = _settings(folder / "study.toml")
    tables: dict[str, tuple[Any, ...]] = {}
    for name in TABLES:
        file = folder / f"{name}.csv"
        if not file.exists():
            continue
        tables[name] = _rows(file, name, left)
    if waves := sorted((folder / ANSWERS).glob("*.csv")):
        tables[ANSWERS] = tuple(
            row if row.wave else replace(row, wave=file.stem)
            for file in waves
            for row in _rows(file, ANSWERS, left)
        )
    maps = []
    for entry in _maps(folder, settings, left):
        try:
            service = read_any_map(folder / entry.file, partners=partners)
        except IntertwineError as problem:
            left.append(_left_out(entry.file, problem))
        else:
            service = aligned(service, tables.get("partners", ()))
            scenario = _scenario(folder, entry.scenario, service, left)
            told = (entry.id, service, entry.state, entry.perspective, entry.file, scenario)
            maps.append(StudyMap(*told, entry.scenario if _inside(folder, entry.scenario) else ""))
    if not settings and not tables and not maps and not left:
        raise NotThere("no-study", file=str(folder))
    known: dict[str, Any] = {key: settings.get(key, "") for key in _TEXTS}
    known["name"] = known["name"] or folder.resolve().name
    return Study(**known | tables, maps=tuple(maps), left_out=tuple(left))


def _rows(file: Path, table: str, left: list[LeftOut]) -> tuple[Any, ...]:
    """Return the rows of one file and add to `left` what could not be read."""
    try:
        read = read_table(file, table)
    except IntertwineError as problem:
        left.append(_left_out(file.name, problem))
        return ()
    left.extend(read.left_out)
    return read.rows


def _scenario(folder: Path, file: str, service: ServiceMap, left: list[LeftOut]) -> Scenario | None:
    """Return the scenario that study.toml names for a map; None where it names none."""
    if not file:
        return None
    if not _inside(folder, file):
        left.append(LeftOut("study.toml", "map-outside", {"file": file}))
        return None
    from intertwine.simulate.scenarios import open_file

    try:
        return open_file(folder / file, service)
    except IntertwineError as problem:
        left.append(_left_out(file, problem))
        return None


_TEXTS = ("name", "remit", "need", "purpose", "prepared_by", "date", "language")


def _settings(file: Path) -> tuple[Mapping[str, Any], list[LeftOut]]:
    """Return `study.toml` with wrong values taken out, and what was taken out."""
    if not file.exists():
        return {}, []
    try:
        raw = file.read_bytes()
        if len(raw) > MAX_TOML:
            raise BrokenTable("toml-wrong", file=file.name, why=f"more than {MAX_TOML} bytes")
        settings = tomllib.loads(raw.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError, RecursionError) as problem:
        return {}, [LeftOut(file.name, "toml-wrong", {"file": file.name, "why": str(problem)})]
    except FileProblem as problem:
        return {}, [_left_out(file.name, problem)]
    left = []
    version = settings.get("format", FORMAT)
    if version != FORMAT:
        params: dict[str, str | int] = {"file": file.name, "value": str(version), "known": FORMAT}
        return {}, [LeftOut(file.name, "toml-format", params)]
    for key in _TEXTS:
        value = settings.get(key, "")
        if not isinstance(value, str):
            settings[key] = str(value) if not isinstance(value, dict | list) else ""
            if not settings[key]:
                why = f"{key} is not text"
                left.append(LeftOut(file.name, "toml-wrong", {"file": file.name, "why": why}))
    if settings.get("language", "") not in ("", *LANGUAGES):
        why = f"language is {settings['language']!r}; use {', '.join(LANGUAGES)}"
        settings["language"] = ""
        left.append(LeftOut(file.name, "toml-wrong", {"file": file.name, "why": why}))
    return settings, left


def _maps(folder: Path, settings: Mapping[str, Any], left: list[LeftOut]) -> Iterator[_Entry]:
    """Yield the maps that study.toml names, then the files in `maps/` it does not name."""
    named = settings.get("maps", {})
    if not isinstance(named, dict):
        named = {}
        left.append(LeftOut("study.toml", "toml-wrong", {"file": "study.toml", "why": "maps"}))
    seen = set()
    for key, entry in named.items():
        if not isinstance(entry, dict) or not isinstance(entry.get("file"), str):
            why = f'[maps.{key}] needs a line: file = "maps/…"'
            left.append(LeftOut("study.toml", "toml-wrong", {"file": "study.toml", "why": why}))
            continue
        file = str(entry["file"])
        if not _inside(folder, file):
            left.append(LeftOut("study.toml", "map-outside", {"file": file}))
            continue
        seen.add((folder / file).resolve())
        try:
            state = State(entry.get("state", State.AS_IS))
        except ValueError:
            why = f"state of [maps.{key}] is {entry.get('state')!r}; use as-is, ideal or to-be"
            left.append(LeftOut("study.toml", "toml-wrong", {"file": "study.toml", "why": why}))
            state = State.AS_IS
        by = entry.get("perspective")
        scenario = str(entry.get("scenario", ""))
        yield _Entry(str(key), file, state, PartnerId(str(by)) if by else None, scenario)
    shelf = folder / "maps"
    for found in sorted(shelf.iterdir()) if shelf.is_dir() else ():
        if found.suffix.lower() in MAP_ENDINGS and found.resolve() not in seen:
            yield _Entry(found.stem, f"maps/{found.name}", _state_in(found.stem), None)


def _inside(folder: Path, file: str) -> bool:
    try:
        return (folder / file).resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError):
        return False


def _state_in(stem: str) -> State:
    folded = stem.lower().replace("_", "-")
    return next((s for s in (State.TO_BE, State.IDEAL) if s.value in folded), State.AS_IS)


def _left_out(file: str, problem: IntertwineError) -> LeftOut:
    return LeftOut(file, problem.code, dict(problem.params))
