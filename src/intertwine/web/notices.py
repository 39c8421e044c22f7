"""What people are told before they answer: who answers for the data, why, how long, whom to ask."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated, Literal

from fastapi import APIRouter, FastAPI, Path, Query, Request
from pydantic import BaseModel, StringConstraints

from intertwine.errors import NotThere
from intertwine.store import accounts, files, retention
from intertwine.study.notice import FILE, Notice, notice_text, read_notice
from intertwine.web.asking import Facilitator, Participant
from intertwine.web.joining import by_code
from intertwine.web.tongues import Speak, language_of, speaker
from intertwine.wording import say

router = APIRouter(prefix="/api", tags=["notices"])
Id = Annotated[str, Path(max_length=40)]
Line = Annotated[str, StringConstraints(max_length=300, strip_whitespace=True)]
Words = Annotated[str, StringConstraints(max_length=1_000, strip_whitespace=True)]


class NoticeForm(BaseModel):
    """The notice as the facilitator fills it in; "" where nobody has said."""

    responsible: Line = ""
    contact: Line = ""
    purpose: Words = ""
    basis: Literal[
        "", "consent", "public-task", "legal-obligation", "contract", "legitimate-interest"
    ] = ""
    records: Literal["", "yes", "no"] = ""
    note: Words = ""


@dataclass(frozen=True, slots=True)
class NoticePart:
    """One thing the notice says, under its heading."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class NoticeView:
    """The notice in the reader's words. `short` is one line; `missing` counts what nobody said."""

    title: str
    short: str
    parts: tuple[NoticePart, ...]
    missing: int


@dataclass(frozen=True, slots=True)
class NoticePage:
    """The notice to fill in, and as it is read on a phone."""

    form: NoticeForm
    view: NoticeView


@router.get("/partnerships/{partnership}/notice")
def notice(request: Request, partnership: Id, _who: Facilitator) -> NoticePage:
    """Return the notice of a partnership, to fill in and as it reads."""
    return _page(request, partnership)


@router.post("/partnerships/{partnership}/notice")
def keep(request: Request, partnership: Id, given: NoticeForm, who: Facilitator) -> NoticePage:
    """Keep the notice as a new version of `notice.toml`; phones read it from now on."""
    engine = request.app.state.engine
    content = notice_text(Notice(**given.model_dump())).encode()
    _page(request, partnership)
    sentence = say("notice-changed")
    if files.put_all(engine, partnership, {FILE: content}, author=who, sentence=sentence):
        accounts.note(engine, who, sentence, partnership=partnership)
    request.app.state.shelf.changed(partnership)
    return _page(request, partnership)


@router.get("/sessions/{id_}/notice")
def read(
    request: Request,
    id_: Id,
    viewer: Participant,
    code: Annotated[str, Query(max_length=20)] = "",
) -> NoticeView:
    """Return the notice to somebody who took part, or who has the code and may join."""
    if code:
        running = by_code(request, code)
        if running.session.id != id_:
            raise NotThere("wrong-code")
    else:
        running = request.app.state.sessions.get(id_)
        if viewer.key not in running.session.participants:
            raise NotThere("no-such-page")
    tell = speaker(language_of(request))
    return notice_view(request.app, running.partnership, tell)


def notice_view(app: FastAPI, partnership: str, tell: Speak) -> NoticeView:
    """Return the notice of a partnership in words; what nobody said is said to be missing."""
    kept = read_notice(files.current(app.state.engine, partnership).get(FILE))
    days = retention.days(app.state.engine, partnership)
    told = {
        "responsible": kept.responsible or tell("notice-responsible-missing", {}),
        "purpose": kept.purpose or tell("notice-purpose-missing", {}),
        "basis": tell(f"notice-basis-{kept.basis or 'missing'}", {}),
        "kept": tell("notice-kept-days", {"days": days}) if days else tell("notice-kept-open", {}),
        "records": tell(f"notice-records-{kept.records or 'missing'}", {}),
        "rights": tell("notice-rights-how", {}),
        "contact": kept.contact or tell("notice-contact-missing", {}),
        "note": kept.note,
    }
    said = (kept.responsible, kept.contact, kept.purpose, kept.basis, kept.records)
    return NoticeView(
        title=tell("notice-title", {}),
        short=tell("notice-short", {"responsible": kept.responsible})
        if kept.responsible
        else tell("notice-responsible-missing", {}),
        parts=tuple(NoticePart(tell(f"notice-{k}", {}), v) for k, v in told.items() if v),
        missing=said.count(""),
    )


def _page(request: Request, partnership: str) -> NoticePage:
    if partnership not in {p.id for p in files.partnerships(request.app.state.engine)}:
        raise NotThere("no-such-page")
    kept = read_notice(files.current(request.app.state.engine, partnership).get(FILE))
    tell = speaker(language_of(request))
    form = NoticeForm.model_validate(asdict(kept))
    return NoticePage(form=form, view=notice_view(request.app, partnership, tell))
