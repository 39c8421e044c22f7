"""What stays of a session: rows in the study's files, minutes, and what is erased again."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from secrets import token_hex

from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder

from intertwine.access.minutes import Minutes, minutes, readable
from intertwine.errors import NotThere, Refused
from intertwine.model.tables import Mechanism
from intertwine.store import accounts, files
from intertwine.study.adding import with_rows
from intertwine.study.tables import rows_text
from intertwine.web.running import Running
from intertwine.web.tongues import language_of, speaker
from intertwine.wording import say
from intertwine.workshop import commands
from intertwine.workshop.export import StudyRows, mechanism_id, respondent, study_rows
from intertwine.workshop.questions import Question
from intertwine.workshop.session import Anonymity, Pin, Session, Stage


def today() -> str:
    """Return the day as studies write it."""
    return datetime.now(UTC).date().isoformat()


def wave_name(wanted: str, taken: frozenset[str]) -> str:
    """Return a name for a round of answers that sorts by day and that nobody has taken yet.

    It names a file too, so it holds plain letters, digits and hyphens only.
    """
    slug = file_name(wanted)
    dated = slug if re.match(r"\d{4}-\d{2}", slug) else f"{today()}-{slug}".strip("-")
    numbered = (dated if n == 1 else f"{dated}-{n}" for n in range(1, len(taken) + 2))
    return next(name for name in numbered if name not in taken)


def file_name(wanted: str) -> str:
    """Return a name in plain letters, digits and hyphens; "" where nothing of it is left."""
    plain = unicodedata.normalize("NFKD", wanted.casefold())
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")[:40]


def received_name(name: str) -> str:
    """Return the last part of a file's name as any disk takes it; a map's where nothing is left."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    plain = "".join(c for c in last if c.isprintable() and c not in '<>:"|?*')
    return plain[-80:].strip(". ") or "map.bpmn"


def waves_taken(app: FastAPI, partnership: str) -> frozenset[str]:
    """Return the rounds of answers a partnership has: in its study, and in its sessions."""
    running = app.state.sessions.of_partnership(partnership)
    here = {r.session.wave for r in running if r.session.wave}
    return frozenset(here | set(app.state.shelf.study(partnership).waves))


def to_study(app: FastAPI, running: Running, *, author: str) -> tuple[str, ...]:
    """Write what was asked, answered and agreed into the partnership's files; return which changed.

    The groups are fixed by this, as by a reveal. Doing it again replaces what was written
    before for this session, and touches nothing else.
    """
    if running.session.stage is Stage.PREPARED:
        raise Refused("session-not-open", title=running.session.title)
    app.state.sessions.do(running.session.id, commands.fix_groups)
    session = running.session
    study = app.state.shelf.study(running.partnership)
    rows = study_rows(
        session,
        wording=_wording,
        known={(p.partner, p.name.casefold()): p.id for p in study.people if p.name},
        new_code=lambda: token_hex(4),
        today=today(),
    )
    here = files.current(app.state.engine, running.partnership)
    wave = file_name(session.wave) or session.id
    fresh = _minutes(app, running)
    rows = replace(rows, mechanisms=_unwritten(session, rows, here.get(_minutes_file(wave)), fresh))
    contents = {**_tables(here, rows, wave), _minutes_file(wave): fresh}
    if observed := _observed(app, running):
        contents[f"notes/{wave}-observed.csv"] = observed
    sentence = say("study-sentence", {"title": session.title, "answers": len(rows.answers)})
    changed = files.put_all(
        app.state.engine, running.partnership, contents, author=author, sentence=sentence
    )
    app.state.shelf.changed(running.partnership)
    if changed:
        accounts.note(app.state.engine, author, sentence, partnership=running.partnership)
    return changed


def _tables(here: dict[str, bytes], rows: StudyRows, wave: str) -> dict[str, bytes]:
    """Return new contents of the study's tables; a table without new rows is not touched."""
    contents: dict[str, bytes] = {}
    if rows.items:
        contents["items.csv"] = with_rows(
            here.get("items.csv"), "items", rows.items, key=("construct", "element")
        )
    if rows.answers or f"answers/{wave}.csv" in here:
        contents[f"answers/{wave}.csv"] = rows_text("answers", rows.answers).encode()
    if rows.mechanisms:
        contents["mechanisms.csv"] = with_rows(
            here.get("mechanisms.csv"), "mechanisms", rows.mechanisms, key=("id",), replace=True
        )
    if rows.values:
        contents["values.csv"] = with_rows(
            here.get("values.csv"),
            "values",
            rows.values,
            key=("stakeholder", "criterion"),
            replace=True,
        )
    if rows.tensions:
        contents["tensions.csv"] = with_rows(
            here.get("tensions.csv"), "tensions", rows.tensions, key=("id",), replace=True
        )
    return contents


def _unwritten(
    session: Session, rows: StudyRows, written: bytes | None, fresh: bytes
) -> tuple[Mechanism, ...]:
    """Return the mechanisms whose decision changed since it was written to the study last.

    The others may have been changed by hand in the study since, and stay as they are there.
    """
    before, now = (
        {d["id"]: d for d in json.loads(m)["decisions"]} if m else {} for m in (written, fresh)
    )
    same = {mechanism_id(session.id, id_) for id_, told in now.items() if before.get(id_) == told}
    return tuple(m for m in rows.mechanisms if m.id not in same)


def _minutes_file(wave: str) -> str:
    return f"notes/{wave}-minutes.json"


def _minutes(app: FastAPI, running: Running) -> bytes:
    """Return the minutes for the study: as the room saw them, without anybody's name."""
    service = app.state.shelf.map_or_empty(running.partnership, running.session.map)
    made = minutes(running.session, service, say=speaker("en"))
    made = replace(
        made,
        people=tuple(replace(p, names=()) for p in made.people),
        amendments=tuple(replace(a, name="") for a in made.amendments),
    )
    return json.dumps(jsonable_encoder(made), indent=1, ensure_ascii=False).encode()


def _observed(app: FastAPI, running: Running) -> bytes:
    """Return what was noted beside the room, with its time and step; nothing where nobody did."""
    service = app.state.shelf.map_or_empty(running.partnership, running.session.map)
    notes = [c for c in running.session.contributions if c.kind is Pin.NOTE]
    if not notes:
        return b""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("at", "element", "step", "by", "text"))
    for note in notes:
        step = service.label(note.element) if note.element else ""
        rows.writerow((note.at, note.element or "", step, note.by, note.text))
    return out.getvalue().encode()


def _wording(question: Question, part: int) -> str:
    """Return a question as it stands in the study, with the part that one item is about."""
    asked = question.wording or say(f"question-{question.words}", question.params)
    if not question.parts:
        return asked
    one = question.parts[part]
    return f"{asked} {one.label or say(f'part-{one.word or one.code}', question.params)}"


def minutes_of(request: Request, id_: str) -> Minutes:
    """Return the minutes of a session that is over, in the language of the request."""
    running = request.app.state.sessions.get(id_)
    if not readable(running.session):
        raise NotThere("no-such-page")
    service = request.app.state.shelf.map_or_empty(running.partnership, running.session.map)
    return minutes(running.session, service, say=speaker(language_of(request)))


def erase(request: Request, id_: str, key: str) -> None:
    """Erase somebody from a session, and what is theirs from every version of the study's files.

    In an anonymous session nothing tells which rows of the study are theirs; those stay.
    """
    app = request.app
    running = app.state.sessions.get(id_)
    session = running.session
    person = session.participants.get(key)
    app.state.sessions.erase(id_, key)
    wave = file_name(session.wave) or session.id
    fresh = _minutes(app, running)
    files.rewrite(app.state.engine, running.partnership, _minutes_file(wave), lambda _: fresh)
    app.state.shelf.changed(running.partnership)
    if person is None or session.anonymity is Anonymity.ANONYMOUS:
        return
    codes = {person.code or respondent(key)}
    if session.anonymity is Anonymity.NAMED:
        study = app.state.shelf.study(running.partnership)
        codes |= {
            p.id
            for p in study.people
            if p.partner == person.partner and p.name.casefold() == person.name.casefold()
        }
    files.rewrite(
        app.state.engine,
        running.partnership,
        f"answers/{wave}.csv",
        lambda content: _without(content, codes),
    )
    app.state.shelf.changed(running.partnership)


def _without(content: bytes, codes: set[str]) -> bytes:
    lines = content.decode("utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if line.split(",", 1)[0] not in codes).encode()
