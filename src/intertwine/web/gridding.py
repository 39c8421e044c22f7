"""The grid's page: rows of text in, a picture, places to mend or a new version of a map out."""

from __future__ import annotations

import tempfile
from dataclasses import asdict
from pathlib import Path as File
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from intertwine.drawing import draw_mapping
from intertwine.errors import NotThere, Refused
from intertwine.grid.assemble import assemble
from intertwine.grid.form import Form
from intertwine.grid.losses import losses
from intertwine.grid.read import open_form
from intertwine.grid.tell import tell
from intertwine.grid.templates import TEMPLATES, template
from intertwine.grid.typed import Checked, Place, Typed, TypedRow, check_typed, typed
from intertwine.grid.write import form_as_csv
from intertwine.model.findings import Diagnostic
from intertwine.store import accounts, files
from intertwine.study.converting import as_bpmn, ending_of
from intertwine.study.folder import read_any_map
from intertwine.web.asking import Facilitator
from intertwine.web.keeping import file_name, received_name
from intertwine.web.on_map import entry_of
from intertwine.web.tongues import Speak, language_of, speaker
from intertwine.wording import say

router = APIRouter(prefix="/api", tags=["grids"])
Id = Annotated[str, Path(max_length=40)]
MapId = Annotated[str, Path(max_length=100)]
Short = Annotated[str, Field(max_length=400)]
Long = Annotated[str, Field(max_length=4_000)]


class RowText(BaseModel):
    """One person or role of a partner, with what they do under each step."""

    partner: Short
    citizens: bool = False
    role: Short = ""
    cells: list[Long] = Field(default=[], max_length=100)


class GridText(BaseModel):
    """A grid as it is typed. Rows of information have twelve columns, rows of choices six."""

    name: Short = ""
    remit: Long = ""
    steps: list[Short] = Field(default=[], max_length=100)
    rows: list[RowText] = Field(default=[], max_length=400)
    information: list[Annotated[list[Long], Field(max_length=12)]] = Field(
        default=[], max_length=1_000
    )
    choices: list[Annotated[list[Long], Field(max_length=6)]] = Field(default=[], max_length=400)


class GridPlace(BaseModel):
    """A place to mend, counted from 0 in its table: row -1 is the header, column -1 the row."""

    table: str
    row: int
    column: int
    message: str


class GridLook(BaseModel):
    """What a typed grid comes to: its picture, or what to mend before there can be one."""

    places: list[GridPlace]
    remarks: list[str]
    svg: str


class GridKept(GridLook):
    """What was kept. `map` is "" where nothing was, because something must be mended first."""

    partnership: str
    map: str
    version: int


class GridOpened(BaseModel):
    """A grid to go on with, and what of its map a grid cannot say and keeping it would lose."""

    grid: GridText
    lost: list[str]


@router.post("/grid/look")
def look(request: Request, given: GridText, _who: Facilitator) -> GridLook:
    """Return the picture of a grid as typed so far; nothing is kept."""
    return GridLook.model_validate(_told(checked(given), language_of(request)))


@router.get("/grid/templates/{name}")
def from_template(_who: Facilitator, name: MapId) -> GridOpened:
    """Return one of the ready grids to change, or the blank one."""
    if name not in TEMPLATES:
        raise NotThere("no-such-page")
    return GridOpened(grid=as_text(template(name)), lost=[])


@router.post(
    "/grid/open",
    openapi_extra={"requestBody": {"required": True, "content": {"application/octet-stream": {}}}},
)
async def from_file(
    request: Request, _who: Facilitator, name: Annotated[str, Query(max_length=200)] = ""
) -> GridOpened:
    """Return a grid or BPMN file as a grid to go on with; nothing is kept."""
    from starlette.concurrency import run_in_threadpool

    raw = await request.body()
    say_ = speaker(language_of(request))
    return await run_in_threadpool(lambda: _opened(raw, name or "map.bpmn", say_))


@router.post(
    "/grid/file",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {}}}},
)
def to_file(given: GridText, _who: Facilitator, kind: Literal["bpmn", "xlsx", "csv"]) -> Response:
    """Return a grid as typed as a file; one that must be mended first is refused by place."""
    form = checked(given).form
    if form is None:
        raise Refused("grid-not-finished")
    name = file_name(form.name) or "service"
    return Response(
        content(form, f".{kind}"),
        media_type="application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{name}.{kind}"'},
    )


@router.get("/partnerships/{partnership}/maps/{map_id}/grid")
def of_map(request: Request, partnership: Id, map_id: MapId, _who: Facilitator) -> GridOpened:
    """Return a map as a grid to go on with."""
    entry = entry_of(request, partnership, map_id)
    if not entry.file:
        raise NotThere("no-such-page")
    raw = files.current(request.app.state.engine, partnership)[entry.file]
    return _opened(raw, entry.file, speaker(language_of(request)))


@router.post("/partnerships/{partnership}/maps/{map_id}/grid")
def keep(
    request: Request, partnership: Id, map_id: MapId, given: GridText, who: Facilitator
) -> GridKept:
    """Keep a grid as a new version of a map; one that must be mended first changes nothing."""
    entry = entry_of(request, partnership, map_id)
    if not entry.file:
        raise NotThere("no-such-page")
    found = checked(given)
    if found.form is not None:
        new = content(found.form, ending_of(entry.file))
        _put(request, partnership, entry.file, new, who)
    return kept(request, found, partnership, map_id, entry.file)


@router.post("/partnerships/{partnership}/grid")
def add(request: Request, partnership: Id, given: GridText, who: Facilitator) -> GridKept:
    """Keep a grid as one more map of a study."""
    found = checked(given)
    if found.form is None:
        return kept(request, found, partnership, "", "")
    here = files.current(request.app.state.engine, partnership)
    if not here:
        raise NotThere("no-such-page")
    stem = file_name(found.form.name) or "service"
    taken = {File(path).stem for path in here if path.startswith("maps/")}
    free = next(n for n in (stem, *(f"{stem}-{k}" for k in range(2, 10_000))) if n not in taken)
    _put(request, partnership, f"maps/{free}.csv", form_as_csv(found.form), who)
    return kept(request, found, partnership, free, f"maps/{free}.csv")


def checked(given: GridText) -> Checked:
    """Return what became of a grid as it came in: a form, or the places to mend."""
    return check_typed(
        Typed(
            given.name,
            given.remit,
            tuple(given.steps),
            tuple(TypedRow(r.partner, r.citizens, r.role, tuple(r.cells)) for r in given.rows),
            tuple(tuple(row) for row in given.information),
            tuple(tuple(row) for row in given.choices),
        )
    )


def as_text(form: Form) -> GridText:
    """Return a form as it is typed."""
    return GridText.model_validate(asdict(typed(form)))


def content(form: Form, ending: str) -> bytes:
    """Return a form as a file of a kind: `.bpmn`, `.xlsx` or `.csv`."""
    if ending == ".bpmn":
        return as_bpmn(assemble(form))
    if ending == ".xlsx":
        from intertwine.grid.paint import form_as_xlsx

        return form_as_xlsx(form, "grid.xlsx")
    return form_as_csv(form)


def _opened(raw: bytes, name: str, tell_: Speak) -> GridOpened:
    with tempfile.TemporaryDirectory(prefix="intertwine-") as folder:
        path = File(folder) / received_name(name)
        path.write_bytes(raw)
        if ending_of(name) != ".bpmn":
            return GridOpened(grid=as_text(open_form(path)), lost=[])
        service = read_any_map(path)
    told = tell(service)
    lost = losses(service, told)
    return GridOpened(grid=as_text(told.form), lost=[_sentence(d, tell_) for d in lost])


def _put(request: Request, partnership: str, path: str, new: bytes, who: str) -> None:
    engine = request.app.state.engine
    sentence = say("grid-kept-sentence")
    if files.put_all(engine, partnership, {path: new}, author=who, sentence=sentence):
        request.app.state.shelf.changed(partnership)
        accounts.note(engine, who, say("audit-replaced", {"file": path}), partnership=partnership)


def kept(request: Request, found: Checked, partnership: str, map_id: str, path: str) -> GridKept:
    """Return what was kept as a version of a map's file, or the places to mend before it can be."""
    history = files.history(request.app.state.engine, partnership, path) if found.form else ()
    what = {
        "partnership": partnership if found.form else "",
        "map": map_id if found.form else "",
        "version": history[-1].version if history else 0,
    }
    return GridKept.model_validate({**_told(found, language_of(request)), **what})


def _told(found: Checked, language: str) -> dict[str, object]:
    say_ = speaker(language)
    svg = draw_mapping(assemble(found.form), language=language) if found.form else ""
    places = [_place(place, say_) for place in found.places]
    return {"places": places, "remarks": [_sentence(d, say_) for d in found.remarks], "svg": svg}


def _place(place: Place, say_: Speak) -> GridPlace:
    where = say_("grid-here", {"row": place.row + 1})
    message = say_(f"error-{place.code}", {**place.params, "place": where})
    return GridPlace(table=place.table, row=place.row, column=place.column, message=message)


def _sentence(diagnostic: Diagnostic, say_: Speak) -> str:
    return say_(f"diagnostic-{diagnostic.code}", {"label": diagnostic.label, **diagnostic.params})
