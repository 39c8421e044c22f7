"""What there is: partnerships, their maps, their sessions, their report."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import BaseModel

from intertwine.access.readers import EVERYBODY
from intertwine.store import files
from intertwine.web.asking import Facilitator
from intertwine.web.reading import Reader, read_study
from intertwine.web.tongues import Lang, language_of, speaker

router = APIRouter(prefix="/api", tags=["overview"])
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class PartnershipCard(BaseModel):
    """One partnership on the home page."""

    id: str
    name: str


class MapCard(BaseModel):
    """One map of a partnership."""

    id: str
    name: str
    state: str
    partners: list[str]
    steps: int


class SessionCard(BaseModel):
    """One workshop of a partnership. `code` is None once nobody can join."""

    id: str
    title: str
    map: str
    stage: str
    code: str | None
    joined: int
    questions: int


class PartnershipPage(BaseModel):
    """A partnership with what it has."""

    id: str
    name: str
    remit: str
    need: str
    maps: list[MapCard]
    sessions: list[SessionCard]
    left_out: list[str]


@router.get("/partnerships")
def partnerships(request: Request, _who: Facilitator) -> list[PartnershipCard]:
    """Return all partnerships."""
    found = files.partnerships(request.app.state.engine)
    return [PartnershipCard(id=p.id, name=p.name) for p in found]


@router.get("/partnerships/{partnership}")
def partnership(request: Request, partnership: str, _who: Facilitator) -> PartnershipPage:
    """Return a partnership with its maps and workshops."""
    study = request.app.state.shelf.study(partnership)
    say = speaker(language_of(request))
    return PartnershipPage(
        id=partnership,
        name=study.name,
        remit=study.remit,
        need=study.need,
        maps=[
            MapCard(
                id=m.id,
                name=m.map.name or m.id,
                state=m.state,
                partners=[p.name for p in m.map.partners],
                steps=len(m.map.activities),
            )
            for m in study.maps
        ],
        sessions=[
            SessionCard(
                id=r.session.id,
                title=r.session.title,
                map=r.session.map,
                stage=r.session.stage,
                code=r.code,
                joined=len(r.session.participants),
                questions=len(r.session.rounds),
            )
            for r in request.app.state.sessions.of_partnership(partnership)
        ],
        left_out=[say(f"error-{left.code}", left.params) for left in study.left_out],
    )


@router.get(
    "/partnerships/{partnership}/report.docx",
    response_class=Response,
    responses={200: {"content": {DOCX: {}}}},
)
def report_docx(
    request: Request,
    partnership: str,
    _who: Facilitator,
    lang: Lang = "",
    reader: Reader = EVERYBODY,
) -> Response:
    """Return the report as an editable Word document."""
    import tempfile
    from pathlib import Path

    from intertwine.report import build
    from intertwine.report.as_docx import write_docx

    study, results = read_study(request, partnership, reader)
    with tempfile.TemporaryDirectory(prefix="intertwine-") as folder:
        file = Path(folder) / "report.docx"
        write_docx(build(study, results, language=language_of(request)), file)
        raw = file.read_bytes()
    headers = {"Content-Disposition": 'attachment; filename="report.docx"'}
    return Response(raw, media_type=DOCX, headers=headers)


@router.get(
    "/partnerships/{partnership}/report.json",
    response_class=Response,
    responses={200: {"content": {"application/json": {}}}},
)
def report_json(
    request: Request,
    partnership: str,
    _who: Facilitator,
    lang: Lang = "",
    reader: Reader = EVERYBODY,
) -> Response:
    """Return the report as JSON, for a program to read."""
    from intertwine.report import build
    from intertwine.report.as_json import to_json

    study, results = read_study(request, partnership, reader)
    headers = {"Content-Disposition": 'attachment; filename="report.json"'}
    text = to_json(build(study, results, language=language_of(request)))
    return Response(text, media_type="application/json", headers=headers)


@router.get("/partnerships/{partnership}/report.html", response_class=HTMLResponse)
def report(
    request: Request,
    partnership: str,
    _who: Facilitator,
    lang: Lang = "",
    reader: Reader = EVERYBODY,
) -> HTMLResponse:
    """Return the report of a partnership as it stands now, in the reader's language."""
    from intertwine.report import build
    from intertwine.report.as_html import to_html

    study, results = read_study(request, partnership, reader)
    page = HTMLResponse(to_html(build(study, results, language=language_of(request))))
    page.headers["Content-Security-Policy"] = "frame-ancestors 'self'"
    return page
