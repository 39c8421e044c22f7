"""Scenarios of maps: read as a form or as text, checked while typed, kept as versions, undone."""

from __future__ import annotations

import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path as Folder
from pathlib import PurePosixPath
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field

from intertwine.model.scenario import Scenario
from intertwine.model.study import Study, StudyMap
from intertwine.store import accounts, files
from intertwine.study.toml_text import Change, changed
from intertwine.web.asking import Facilitator
from intertwine.web.chosen import Opened, entry_of_map
from intertwine.web.keeping import file_name
from intertwine.web.scenario_page import (
    LONGEST,
    ScenarioChange,
    ScenarioPage,
    changes_of,
    scenario_page,
)
from intertwine.web.tongues import language_of, speaker
from intertwine.web.versions import Undo, VersionCard, undone, version_cards
from intertwine.wording import say

router = APIRouter(
    prefix="/api/partnerships/{partnership}/simulation/{map_id}/scenario", tags=["simulation"]
)
Id = Annotated[str, Path(max_length=40)]
Text = Annotated[str, Field(max_length=LONGEST)]


class ScenarioText(BaseModel):
    """A scenario as typed so far, and what to change in it; "" goes on from what is kept."""

    text: Text = ""
    changes: list[ScenarioChange] = Field(default=[], max_length=200)


@router.get("")
def scenario(request: Request, partnership: Id, entry: Opened, _who: Facilitator) -> ScenarioPage:
    """Return a map's scenario; where it has none, a start from what is assumed."""
    return _page(request, partnership, entry, _kept_text(request, partnership, entry))


@router.post("/look")
def look(
    request: Request, partnership: Id, entry: Opened, given: ScenarioText, _who: Facilitator
) -> ScenarioPage:
    """Return a text with changes made, and what is wrong with it; nothing is kept."""
    return _page(request, partnership, entry, _with(request, partnership, entry, given))


@router.post("")
def keep(
    request: Request, partnership: Id, entry: Opened, given: ScenarioText, who: Facilitator
) -> ScenarioPage:
    """Keep a scenario as a new version; one that must be mended first changes nothing."""
    text = _with(request, partnership, entry, given)
    page = _page(request, partnership, entry, text)
    if page.troubles:
        return page
    write(request, partnership, entry, text, who)
    if not _file(entry):
        entry = entry_of_map(request, partnership, entry.id)
    after = _page(request, partnership, entry, text)
    return after.model_copy(update={"kept": True})


@router.get("/versions")
def versions(
    request: Request, partnership: Id, entry: Opened, _who: Facilitator
) -> list[VersionCard]:
    """Return the versions of a map's scenario, newest first; none where it has no file."""
    return version_cards(request, partnership, _file(entry))


@router.post("/undo")
def undo(
    request: Request, partnership: Id, entry: Opened, wanted: Undo, who: Facilitator
) -> ScenarioPage:
    """Go back to an earlier version, as a new version: undo can be undone."""
    undone(request, partnership, _file(entry), wanted.to, who)
    return scenario(request, partnership, entry, who)


def keep_edited(
    request: Request, partnership: str, entry: StudyMap, before: Scenario, after: Scenario, who: str
) -> ScenarioPage:
    """Keep a scenario that was changed elsewhere, as changes of the values that differ."""
    from intertwine.simulate.scenarios.edits import edits

    text = _kept_text(request, partnership, entry)
    found = edits(before, after, tomllib.loads(text))
    changes = [Change((e.section, e.row), e.key, e.value) for e in found]
    made = changed(text, changes, file=PurePosixPath(_file(entry)).name or "scenario.toml")
    return keep(request, partnership, entry, ScenarioText(text=made), who)


def write(request: Request, partnership: str, entry: StudyMap, text: str, who: str) -> None:
    """Keep a text as the scenario of a map; one without a scenario gets a file of its own."""
    engine = request.app.state.engine
    here = files.current(engine, partnership)
    path = _file(entry) or _free(entry, here)
    contents = {path: text.encode()}
    if path != entry.scenario_file:
        study = request.app.state.shelf.study(partnership)
        contents["study.toml"] = _naming(here.get("study.toml", b""), study, entry, path)
    sentence = say("scenario-kept-sentence")
    if files.put_all(engine, partnership, contents, author=who, sentence=sentence):
        request.app.state.shelf.changed(partnership)
        accounts.note(engine, who, say("audit-replaced", {"file": path}), partnership=partnership)


def _naming(content: bytes, study: Study, entry: StudyMap, path: str) -> bytes:
    """Return study.toml in which a map names its scenario."""
    text = content.decode("utf-8-sig") or f'format = 1\nname = "{_quoted(study.name)}"\n'
    table = ("maps", entry.id)
    told = {"file": entry.file, "state": entry.state.value, "scenario": path}
    changes = [Change(table, key, value) for key, value in told.items()]
    if entry.perspective:
        changes.append(Change(table, "perspective", str(entry.perspective)))
    return changed(text, changes, file="study.toml").encode()


def _quoted(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', '\\"')


def _file(entry: StudyMap) -> str:
    """Return the TOML file of a map's scenario, "" where it has none (or one of another kind)."""
    return entry.scenario_file if entry.scenario_file.lower().endswith(".toml") else ""


def _free(entry: StudyMap, here: dict[str, bytes]) -> str:
    stem = file_name(entry.id) or "scenario"
    names = (f"scenarios/{s}.toml" for s in (stem, *(f"{stem}-{n}" for n in range(2, 10_000))))
    return next(name for name in names if name not in here)


def _kept_text(request: Request, partnership: str, entry: StudyMap) -> str:
    """Return the text of a map's scenario: its file, else what is known or assumed, written out."""
    if path := _file(entry):
        content = files.current(request.app.state.engine, partnership).get(path)
        if content is not None:
            return content.decode("utf-8-sig", "replace")
    from intertwine.simulate.scenarios import completed, scenario_text

    return scenario_text(completed(entry.scenario, entry.map))


def _with(request: Request, partnership: str, entry: StudyMap, given: ScenarioText) -> str:
    text = given.text or _kept_text(request, partnership, entry)
    file = PurePosixPath(_file(entry)).name or "scenario.toml"
    return changed(text, changes_of(given.changes, file), file=file) if given.changes else text


def _page(request: Request, partnership: str, entry: StudyMap, text: str) -> ScenarioPage:
    path = _file(entry)
    engine = request.app.state.engine
    history = files.history(engine, partnership, path) if path else ()
    language = language_of(request)
    with _beside(files.current(engine, partnership), path) as folder:
        about: dict[str, Any] = {
            "map": entry.id,
            "name": entry.map.name or entry.id,
            "file": path,
            "version": history[-1].version if history else 0,
            "folder": folder,
        }
        return scenario_page(text, entry.map, speaker(language), language=language, about=about)


@contextmanager
def _beside(here: dict[str, bytes], path: str) -> Iterator[Folder]:
    """Give a folder with the files that lie beside a scenario: arrivals may be read from one."""
    home = PurePosixPath(path or "scenarios/scenario.toml").parent
    with tempfile.TemporaryDirectory(prefix="intertwine-") as name:
        for other, content in here.items():
            file = PurePosixPath(other)
            if file.parent == home and file.suffix.lower() not in (".toml", ".json"):
                (Folder(name) / file.name).write_bytes(content)
        yield Folder(name)
