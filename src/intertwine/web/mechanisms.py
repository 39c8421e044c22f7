"""What partners agreed: mechanisms of the study, decisions of its workshops, what they answer.

A mechanism is a row of `mechanisms.csv`; each change is a new version of that file, with a line
in the audit log, and can be undone. What a mechanism is meant to mend is found again or not.
"""

from __future__ import annotations

import tempfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path as File
from secrets import token_hex
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field, StringConstraints

from intertwine.access.readers import FACILITATOR
from intertwine.access.sessions import shared
from intertwine.access.viewer import Standing
from intertwine.errors import NotThere, Refused
from intertwine.model.findings import Finding
from intertwine.model.kinds import Effect, Family
from intertwine.model.study import Study
from intertwine.model.tables import Mechanism
from intertwine.store import accounts, files
from intertwine.study.adding import with_rows
from intertwine.study.tables import read_table
from intertwine.web.asking import Facilitator
from intertwine.web.board import PartnerLook
from intertwine.web.measuring import Measured
from intertwine.web.reading import Reader, read_so_far
from intertwine.web.tongues import Speak, language_of, speaker
from intertwine.web.understanding import partner_looks
from intertwine.wording import say
from intertwine.workshop.export import mechanism_id
from intertwine.workshop.session import Stage

router = APIRouter(prefix="/api/partnerships/{partnership}", tags=["mechanisms"])
Id = Annotated[str, Path(max_length=40)]
FILE = "mechanisms.csv"
MOST = 2_000
Text = Annotated[str, StringConstraints(max_length=300, strip_whitespace=True)]
Named = Annotated[str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True)]


class MechanismForm(BaseModel):
    """A mechanism as somebody fills it in; `id` "" makes a new one."""

    id: str = Field(default="", max_length=40)
    name: Named
    partners: list[Annotated[str, Field(max_length=200)]] = Field(min_length=1, max_length=100)
    family: Family
    type: Literal["", "plans and rules", "objects", "roles", "routines", "proximity"] = ""
    rhythm: Text = ""
    owner: Text = ""
    purpose: Literal["", "explore", "exploit"] = ""
    since: Text = ""
    status: Literal["existing", "kept", "dropped", "new", "trial"] = "new"
    findings: list[Annotated[str, Field(max_length=400)]] = Field(default=[], max_length=100)


class TakenBack(BaseModel):
    """Which version of the table to go back to; 0 for the one before the newest."""

    to: Annotated[int, Field(strict=True, ge=0, le=1_000_000)] = 0


@dataclass(frozen=True, slots=True)
class Answered:
    """A finding a mechanism is meant to answer. `there` is False once it is not found any more,
    None while measures are still to say.

    `sentence` is "" for one that was never found in the present study.
    """

    id: str
    effect: str
    sentence: str
    there: bool | None


@dataclass(frozen=True, slots=True)
class MechanismView:
    """A mechanism with the names people use. `owner_name` is its owner's where it is a code."""

    id: str
    name: str
    partners: tuple[str, ...]
    family: str
    type: str
    rhythm: str
    owner: str
    owner_name: str
    purpose: str
    since: str
    status: str
    findings: tuple[Answered, ...]


@dataclass(frozen=True, slots=True)
class SessionDecision:
    """What a workshop decided. `mechanism` is its id in the table, "" where it is none yet."""

    session: str
    title: str
    minutes: bool
    text: str
    step: str
    owner: str
    due: str
    mechanism: str


@dataclass(frozen=True, slots=True)
class OpenFinding:
    """Something a mechanism can be agreed about."""

    id: str
    effect: str
    severity: str
    sentence: str
    partners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableVersion:
    """One version of the table: what its sentence says, by whom and when."""

    number: int
    sentence: str
    author: str
    at: str


@dataclass(frozen=True, slots=True)
class AgreedPage:
    """Mechanisms, decisions and what they are about. `unread` names rows that cannot be read."""

    measured: Measured
    name: str
    partners: tuple[PartnerLook, ...]
    people: tuple[str, ...]
    mechanisms: tuple[MechanismView, ...]
    decisions: tuple[SessionDecision, ...]
    findings: tuple[OpenFinding, ...]
    versions: tuple[TableVersion, ...]
    unread: tuple[str, ...]


@router.get("/mechanisms")
def agreed(
    request: Request, partnership: Id, _who: Facilitator, reader: Reader = FACILITATOR
) -> AgreedPage:
    """Return what the partners agreed, and the findings it answers or could."""
    study: Study = request.app.state.shelf.study(partnership)
    tell = speaker(language_of(request))
    so = read_so_far(request, partnership, reader)
    found = {f.id: f for f in so.findings}
    names = {p.id: p.name or p.id for p in study.people}
    whole = so.measured.done == so.measured.wanted
    return AgreedPage(
        measured=so.measured,
        name=study.name,
        partners=partner_looks(study),
        people=tuple(sorted({p.name for p in study.people if p.name})),
        mechanisms=tuple(_told(m, found, names, tell, whole=whole) for m in study.mechanisms),
        decisions=_decisions(request, partnership, study),
        findings=tuple(
            OpenFinding(f.id, f.effect, f.severity, _sentence(f, tell), tuple(map(str, f.partners)))
            for f in found.values()
            if f.effect is not Effect.ADVANTAGE
        ),
        versions=_versions(request, partnership),
        unread=tuple(
            tell(f"error-{left.code}", left.params) for left in study.left_out if left.file == FILE
        ),
    )


@router.post("/mechanisms")
def keep(request: Request, partnership: Id, given: MechanismForm, who: Facilitator) -> AgreedPage:
    """Keep a mechanism, new or changed; all other rows of the table stay as they are."""
    study: Study = request.app.state.shelf.study(partnership)
    unknown = sorted(set(given.partners) - set(study.partner_ids()))
    if unknown:
        raise Refused("no-such-partner", partner=unknown[0])
    before = {m.id: m for m in study.mechanisms}
    if given.id and given.id not in before:
        raise NotThere("no-such-page")
    if len(before) >= MOST:
        raise Refused("too-many-pins", limit=MOST)
    row = Mechanism(
        **{
            **given.model_dump(),
            "id": given.id or f"m{token_hex(4)}",
            "partners": tuple(dict.fromkeys(given.partners)),
            "findings": tuple(dict.fromkeys(given.findings)),
        }
    )
    if before.get(row.id) != row:
        here = files.current(request.app.state.engine, partnership).get(FILE)
        content = with_rows(here, "mechanisms", (row,), key=("id",), replace=True)
        code = "mechanism-changed" if given.id else "mechanism-added"
        _put(request, partnership, who, content, say(code, {"name": row.name}))
    return agreed(request, partnership, who)


@router.post("/mechanisms/undo")
def undo(request: Request, partnership: Id, wanted: TakenBack, who: Facilitator) -> AgreedPage:
    """Go back to an earlier version of the table, as a new version: undo can be undone."""
    engine = request.app.state.engine
    kept = files.history(engine, partnership, FILE)
    last = kept[-1].version if kept else 0
    number = wanted.to or last - 1
    content = files.version(engine, partnership, FILE, number) if number < last else None
    if content is None:
        raise Refused("nothing-to-undo")
    _put(request, partnership, who, content, say("undone-sentence", {"version": number}))
    return agreed(request, partnership, who)


@router.get(
    "/mechanisms.csv",
    response_class=Response,
    responses={200: {"content": {"text/csv": {}}}},
)
def download(request: Request, partnership: Id, _who: Facilitator) -> Response:
    """Return the table as it is kept, byte by byte."""
    content = files.current(request.app.state.engine, partnership).get(FILE)
    if content is None:
        raise NotThere("no-such-page")
    disposition = {"Content-Disposition": f'attachment; filename="{FILE}"'}
    return Response(content, media_type="text/csv; charset=utf-8", headers=disposition)


@router.post(
    "/mechanisms.csv",
    openapi_extra={"requestBody": {"required": True, "content": {"application/octet-stream": {}}}},
)
async def upload(request: Request, partnership: Id, who: Facilitator) -> AgreedPage:
    """Keep a new version of the table; one with a row that cannot be read is refused whole."""
    from starlette.concurrency import run_in_threadpool

    content = await request.body()

    def kept() -> AgreedPage:
        request.app.state.shelf.study(partnership)
        _check(content)
        _put(request, partnership, who, content, say("replaced-sentence"))
        return agreed(request, partnership, who)

    return await run_in_threadpool(kept)


def _check(content: bytes) -> None:
    """Refuse a table that would lose a row: the first that cannot be read is named."""
    with tempfile.TemporaryDirectory(prefix="intertwine-") as name:
        file = File(name) / FILE
        file.write_bytes(content)
        lost = [
            left
            for left in read_table(file, "mechanisms").left_out
            if left.code != "table-column-unknown"
        ]
    if lost:
        raise Refused("table-refused", why=say(f"error-{lost[0].code}", lost[0].params))


def _put(request: Request, partnership: str, who: str, content: bytes, sentence: str) -> None:
    engine = request.app.state.engine
    if files.put_all(engine, partnership, {FILE: content}, author=who, sentence=sentence):
        accounts.note(engine, who, f"{FILE}: {sentence}", partnership=partnership)
    request.app.state.shelf.changed(partnership)


def _told(
    m: Mechanism, found: dict[str, Finding], names: dict[str, str], tell: Speak, *, whole: bool
) -> MechanismView:
    told = replace(m, findings=())
    return MechanismView(
        **{
            **asdict(told),
            "owner_name": names.get(m.owner, m.owner),
            "findings": tuple(
                Answered(
                    id=f,
                    effect=found[f].effect if f in found else "",
                    sentence=_sentence(found[f], tell) if f in found else "",
                    there=True if f in found else False if whole else None,
                )
                for f in m.findings
            ),
        }
    )


def _sentence(finding: Finding, tell: Speak) -> str:
    return tell(f"finding-{finding.code}", finding.params)


def _decisions(request: Request, partnership: str, study: Study) -> tuple[SessionDecision, ...]:
    known = {m.id for m in study.mechanisms}
    told = []
    for running in request.app.state.sessions.of_partnership(partnership):
        session = running.session
        service = request.app.state.shelf.map_or_empty(partnership, session.map)
        seen = shared(session, Standing.FACILITATOR, service, say=speaker(language_of(request)))
        for d in seen.decisions:
            row = mechanism_id(session.id, d.id)
            told.append(
                SessionDecision(
                    session=session.id,
                    title=session.title,
                    minutes=session.stage in (Stage.CLOSED, Stage.LOCKED),
                    text=d.text,
                    step=d.step,
                    owner=d.owner,
                    due=d.due,
                    mechanism=row if row in known else "",
                )
            )
    return tuple(told)


def _versions(request: Request, partnership: str) -> tuple[TableVersion, ...]:
    kept = files.history(request.app.state.engine, partnership, FILE)
    return tuple(TableVersion(v.version, v.sentence, v.author, v.at) for v in reversed(kept))
