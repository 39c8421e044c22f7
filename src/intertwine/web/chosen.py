"""A map with one of its scenarios: the one the study names for it, or another file that fits.

Every route under a map of the simulation page takes its map through here.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path as Folder
from pathlib import PurePosixPath
from typing import Annotated

from fastapi import Depends, Path, Query, Request
from pydantic import BaseModel

from intertwine.errors import IntertwineError, NotThere
from intertwine.model.scenario import Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import StudyMap
from intertwine.simulate.comparing.outcome_names import all_outcome_names, outcome_names
from intertwine.store import files
from intertwine.study.running import ENDINGS
from intertwine.web.asking import Facilitator
from intertwine.web.tongues import language_of

FOLDER = PurePosixPath("scenarios")


class ScenarioChoice(BaseModel):
    """A scenario's file: what it is called, or why it cannot be run on a map ("" where it can).

    `outcomes` is what shares of the gain are told by: its promises by name, and the time from start
    to end; `moved` is all that what moves it can be told by.
    """

    file: str
    name: str
    outcomes: list[str] = []
    moved: list[str] = []
    why: str = ""


def scenario_choices(request: Request, partnership: str, entry: StudyMap) -> list[ScenarioChoice]:
    """Return the scenarios there are, the one the study names for this map first."""
    here = files.current(request.app.state.engine, partnership)
    others = sorted(n for n in here if _is_scenario(n) and n != entry.scenario_file)
    named = [entry.scenario_file] if entry.scenario_file in here else []
    found = []
    for file in (*named, *others):
        stem = PurePosixPath(file).stem
        try:
            read = _read(here, file, entry.map)
        except IntertwineError as problem:
            why = problem.told(language=language_of(request))
            found.append(ScenarioChoice(file=file, name=stem, why=why))
        else:
            told, moved = list(outcome_names(read)), list(all_outcome_names(read))
            name = read.name or stem
            found.append(ScenarioChoice(file=file, name=name, outcomes=told, moved=moved))
    return found


def with_scenario(request: Request, partnership: str, entry: StudyMap, file: str) -> StudyMap:
    """Return a map with the scenario of a file; "" leaves it the one the study names.

    A file that is not there raises `NotThere`; one that does not fit raises what is wrong.
    """
    if not file or file == entry.scenario_file:
        return entry
    here = _content(request, partnership, file)
    return replace(entry, scenario=_read(here, file, entry.map), scenario_file=file)


def entry_of_map(request: Request, partnership: str, map_id: str) -> StudyMap:
    """Return one of the shared maps that come from a file."""
    for entry in request.app.state.shelf.study(partnership).maps:
        if entry.id == map_id and entry.perspective is None and entry.file:
            found: StudyMap = entry
            return found
    raise NotThere("no-such-page")


Asked = Annotated[
    str, Query(max_length=300, description="A scenario's file; none is the one of the map.")
]


def _opened(
    request: Request,
    partnership: Annotated[str, Path(max_length=40)],
    map_id: Annotated[str, Path(max_length=200)],
    _who: Facilitator,
    scenario: Asked = "",
) -> StudyMap:
    entry = entry_of_map(request, partnership, map_id)
    if not scenario or scenario == entry.scenario_file:
        return entry
    _content(request, partnership, scenario)
    return replace(entry, scenario=None, scenario_file=scenario)


def _chosen(
    request: Request,
    partnership: Annotated[str, Path(max_length=40)],
    map_id: Annotated[str, Path(max_length=200)],
    _who: Facilitator,
    scenario: Asked = "",
) -> StudyMap:
    return with_scenario(request, partnership, entry_of_map(request, partnership, map_id), scenario)


Opened = Annotated[StudyMap, Depends(_opened)]
"""The map of the address with the scenario file that was asked for, broken or not, to be mended."""
Chosen = Annotated[StudyMap, Depends(_chosen)]
"""The map of the address with the scenario that was asked for, to be run."""


def _content(request: Request, partnership: str, file: str) -> dict[str, bytes]:
    here = files.current(request.app.state.engine, partnership)
    if not _is_scenario(file) or file not in here:
        raise NotThere("no-such-page")
    return here


def _is_scenario(name: str) -> bool:
    path = PurePosixPath(name)
    return path.parent == FOLDER and path.suffix.lower() in ENDINGS


def _read(here: dict[str, bytes], file: str, service: ServiceMap) -> Scenario:
    """Return what a file says of a map; files beside it may hold its arrivals."""
    from intertwine.simulate.scenarios import open_file

    home = PurePosixPath(file).parent
    with tempfile.TemporaryDirectory(prefix="intertwine-") as folder:
        for other, content in here.items():
            path = PurePosixPath(other)
            if path.parent == home and (other == file or path.suffix.lower() not in ENDINGS):
                (Folder(folder) / path.name).write_bytes(content)
        return open_file(Folder(folder) / PurePosixPath(file).name, service)
