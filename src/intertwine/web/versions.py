"""Maps over time: every version kept, what changed in words, undo, files in and out."""

from __future__ import annotations

import io
import zipfile
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field, StrictInt

from intertwine.bpmn import differences
from intertwine.errors import NotThere, Refused
from intertwine.model.study import StudyMap
from intertwine.store import accounts, files
from intertwine.study.converting import converted, ending_of
from intertwine.web.asking import Facilitator
from intertwine.web.shelf import read_map_file
from intertwine.web.tongues import language_of, speaker
from intertwine.wording import say

router = APIRouter(prefix="/api/partnerships/{partnership}", tags=["versions"])
Id = Annotated[str, Path(max_length=40)]
MapId = Annotated[str, Path(max_length=100)]
Number = Annotated[int, Path(ge=1, le=1_000_000)]


class VersionCard(BaseModel):
    """One version of a map: what the sentence of its change says, by whom and when."""

    number: int
    sentence: str
    author: str
    at: str
    deleted: bool


class VersionPage(BaseModel):
    """What changed in a version, in sentences; empty where only the drawing did."""

    number: int
    differences: list[str]


class Undo(BaseModel):
    """Which version to go back to; 0 for the one before the newest."""

    to: StrictInt = Field(default=0, ge=0, le=1_000_000)


@router.get("/maps/{map_id}/versions")
def versions(
    request: Request, partnership: Id, map_id: MapId, _who: Facilitator
) -> list[VersionCard]:
    """Return the versions of a map, newest first."""
    return version_cards(request, partnership, _entry(request, partnership, map_id).file)


def version_cards(request: Request, partnership: str, path: str) -> list[VersionCard]:
    """Return the versions of a file, newest first."""
    kept = files.history(request.app.state.engine, partnership, path)
    return [
        VersionCard(
            number=v.version, sentence=v.sentence, author=v.author, at=v.at, deleted=v.deleted
        )
        for v in reversed(kept)
    ]


@router.get("/maps/{map_id}/versions/{number}")
def changed(
    request: Request, partnership: Id, map_id: MapId, number: Number, _who: Facilitator
) -> VersionPage:
    """Return what a version changed against the one before it."""
    engine = request.app.state.engine
    path = _entry(request, partnership, map_id).file
    after = files.version(engine, partnership, path, number)
    if after is None:
        raise NotThere("no-such-page")
    before = files.version(engine, partnership, path, number - 1)
    found = differences(read_map_file(path, before), read_map_file(path, after)) if before else ()
    tell = speaker(language_of(request))
    return VersionPage(number=number, differences=[tell(d.word.code, d.word.params) for d in found])


@router.post("/maps/{map_id}/undo")
def undo(
    request: Request, partnership: Id, map_id: MapId, wanted: Undo, who: Facilitator
) -> list[VersionCard]:
    """Go back to an earlier version of a map, as a new version: undo can be undone."""
    undone(request, partnership, _entry(request, partnership, map_id).file, wanted.to, who)
    return versions(request, partnership, map_id, who)


def undone(request: Request, partnership: str, path: str, to: int, who: str) -> None:
    """Keep an earlier version of a file as its newest; 0 is the one before the newest."""
    engine = request.app.state.engine
    kept = files.history(engine, partnership, path)
    last = kept[-1].version if kept else 0
    number = to or last - 1
    content = files.version(engine, partnership, path, number) if number < last else None
    if content is None:
        raise Refused("nothing-to-undo")
    sentence = say("undone-sentence", {"version": number})
    files.put(engine, partnership, path, content, author=who, sentence=sentence)
    _noted(request, partnership, who, "audit-undone", path)


@router.get(
    "/maps/{map_id}/file",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {}}}},
)
def download(
    request: Request,
    partnership: Id,
    map_id: MapId,
    _who: Facilitator,
    kind: Literal["", "bpmn", "xlsx", "csv"] = "",
) -> Response:
    """Return a map's file as it was given, byte by byte, or as another kind of file."""
    path = _entry(request, partnership, map_id).file
    content = files.current(request.app.state.engine, partnership)[path]
    if kind:
        content = converted(content, path, f".{kind}")
        path = f"{path.rsplit('.', 1)[0]}.{kind}"
    name = path.rsplit("/", 1)[-1].encode("ascii", "replace").decode().replace('"', "_")
    return Response(
        content,
        media_type="application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@router.post(
    "/maps/{map_id}/file",
    openapi_extra={"requestBody": {"required": True, "content": {"application/octet-stream": {}}}},
)
async def replace(
    request: Request,
    partnership: Id,
    map_id: MapId,
    who: Facilitator,
    name: Annotated[str, Query(max_length=200)] = "",
) -> list[VersionCard]:
    """Keep a new version of a map. A file that cannot be read is refused; the old one stays.

    `name` is what the file is called; one of another kind than the map's is turned into that.
    """
    from starlette.concurrency import run_in_threadpool

    given = await request.body()

    def kept() -> list[VersionCard]:
        path = _entry(request, partnership, map_id).file
        content = converted(given, name or path, ending_of(path))
        sentence = say("replaced-sentence")
        engine = request.app.state.engine
        if files.put_all(engine, partnership, {path: content}, author=who, sentence=sentence):
            _noted(request, partnership, who, "audit-replaced", path)
        return versions(request, partnership, map_id, who)

    return await run_in_threadpool(kept)


@router.get(
    "/study.zip",
    response_class=Response,
    responses={200: {"content": {"application/zip": {}}}},
)
def study_archive(request: Request, partnership: Id, _who: Facilitator) -> Response:
    """Return the study folder as an archive: the newest version of each file, byte by byte."""
    content = files.current(request.app.state.engine, partnership)
    if not content:
        raise NotThere("no-such-page")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in content.items():
            archive.writestr(zipfile.ZipInfo(path), data, zipfile.ZIP_DEFLATED)
    return Response(
        out.getvalue(),
        media_type="application/zip",
        headers={"Content-Disposition": 'attachment; filename="study.zip"'},
    )


def _entry(request: Request, partnership: str, map_id: str) -> StudyMap:
    """Return a map of the study that comes from a file of its own."""
    for entry in request.app.state.shelf.study(partnership).maps:
        if entry.id == map_id and entry.file:
            found: StudyMap = entry
            return found
    raise NotThere("no-such-page")


def _noted(request: Request, partnership: str, who: str, code: str, path: str) -> None:
    request.app.state.shelf.changed(partnership)
    accounts.note(request.app.state.engine, who, say(code, {"file": path}), partnership=partnership)
