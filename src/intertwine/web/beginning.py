"""How a partnership begins: from the grid's page, from a file, or from the worked example."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path as File
from typing import Annotated

from fastapi import APIRouter, Query, Request

from intertwine.examples import example
from intertwine.grid.write import form_as_csv
from intertwine.store import accounts, files
from intertwine.study import open_study
from intertwine.study.new import new_study
from intertwine.web.asking import Facilitator
from intertwine.web.gridding import GridKept, GridText, checked, kept
from intertwine.web.keeping import received_name
from intertwine.web.overview import PartnershipCard
from intertwine.wording import say

router = APIRouter(prefix="/api/begin", tags=["grids"])
EXAMPLE = "good-hours"


@router.post("/grid")
def with_grid(request: Request, given: GridText, who: Facilitator) -> GridKept:
    """Begin a partnership with a grid as its map of today; one to be mended begins nothing."""
    found = checked(given)
    if found.form is None:
        return kept(request, found, "", "", "")
    card = _begun(request, form_as_csv(found.form), "as-is.csv", who, remit=found.form.remit)
    return kept(request, found, card.id, "as-is", "maps/as-is.csv")


@router.post(
    "/file",
    openapi_extra={"requestBody": {"required": True, "content": {"application/octet-stream": {}}}},
)
async def with_file(
    request: Request, who: Facilitator, name: Annotated[str, Query(max_length=200)] = ""
) -> PartnershipCard:
    """Begin a partnership with a BPMN file or a grid; a file that cannot be read begins nothing."""
    from starlette.concurrency import run_in_threadpool

    raw = await request.body()
    return await run_in_threadpool(lambda: _begun(request, raw, name or "map.bpmn", who))


@router.post("/example")
def with_example(request: Request, who: Facilitator) -> PartnershipCard:
    """Take the worked example in, to look around and change at will."""
    folder = example(EXAMPLE)
    return _taken_in(request, folder, open_study(folder).name, who)


def _begun(
    request: Request, raw: bytes, name: str, who: str, *, remit: str = ""
) -> PartnershipCard:
    with tempfile.TemporaryDirectory(prefix="intertwine-") as made:
        source = File(made) / received_name(name)
        source.write_bytes(raw)
        folder = File(made) / "study"
        settings, *_ = new_study(folder, from_map=source)
        if remit:
            text = settings.read_text(encoding="utf-8")
            told = f"remit = {json.dumps(remit, ensure_ascii=False)}"
            settings.write_text(text.replace('remit = ""', told, 1), encoding="utf-8")
        return _taken_in(request, folder, open_study(folder).name, who)


def _taken_in(request: Request, folder: File, name: str, who: str) -> PartnershipCard:
    engine = request.app.state.engine
    sentence = say("begun-sentence", {"name": name})
    id_ = files.import_folder(engine, folder, name=name, author=who, sentence=sentence)
    accounts.note(engine, who, sentence, partnership=id_)
    return PartnershipCard(id=id_, name=name)
