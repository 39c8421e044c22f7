"""What happened goes back to the study; minutes; who leads; what is erased."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from served_room import KEYS, Room, asked

from intertwine.measures.understanding import understanding
from intertwine.store import files
from intertwine.store.database import open_database
from intertwine.study import open_study

SAID = {
    "mun0": "mun",
    "mun1": "mun",
    "mun2": "home",
    "home0": "home",
    "home1": "home",
    "home2": "home",
    "cit0": "mun",
    "cit1": "unknown",
    "cit2": "mun",
}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def held(room: Room, anonymity: str = "named") -> str:
    """A workshop with one revealed question at k8, a pin with a vote, a mechanism; then closed."""
    room.open(anonymity)
    for who in SAID:
        room.join(who)
    round_ = asked(room)
    for who, choice in SAID.items():
        assert room.answer(who, round_, choice).status_code == 200
    room.do(f"rounds/{round_}/reveal")
    phone = {"X-Key": KEYS["cit0"]}
    pinned = {"id": "pin-0123456789abcdef", "kind": "problem", "text": "<b>Two months</b>"}
    base = f"/api/sessions/{room.session}"
    assert room.phone.post(f"{base}/my-pins", json=pinned, headers=phone).status_code == 200
    dot = {"contribution": pinned["id"], "given": True}
    assert room.phone.post(f"{base}/votes", json=dot, headers=phone).status_code == 200
    room.do(
        "decisions",
        id="decision-1",
        text="Say the day a week before",
        owner="Leyla",
        due="2026-12-01",
        family="planning",
        rhythm="per case",
        purpose="exploit",
    )
    room.do("decisions", id="decision-2", text="Ask the café", owner="Nasrin")
    room.do("close")
    return round_


def study_files(room: Room) -> dict[str, bytes]:
    return files.current(room.app.state.engine, room.partnership)


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode())))


def answers(room: Room) -> list[dict[str, str]]:
    [name] = [n for n in study_files(room) if "first-workshop" in n and n.startswith("answers/")]
    return table(study_files(room)[name])


def test_what_was_answered_and_agreed_is_in_the_study_and_its_report(room: Room) -> None:
    held(room)
    rows = answers(room)
    assert sorted(r["answer"] for r in rows) == sorted(SAID.values())
    assert {(r["construct"], r["element"]) for r in rows} == {("accountability", "k8")}
    study = room.app.state.shelf.study(room.partnership)
    assert study.waves[-1].endswith("first-workshop")
    understood = understanding(study)
    assert study.waves[-1] in {row[1] for row in understood.tables[0].rows}
    [agreed] = [m for m in study.mechanisms if m.name == "Say the day a week before"]
    assert (agreed.family, agreed.owner, agreed.status) == ("planning", "Leyla", "new")
    assert not study.left_out


def test_names_never_reach_the_study(room: Room) -> None:
    held(room)
    for path, content in study_files(room).items():
        assert b"Name of" not in content, path
        assert all(key.encode() not in content for key in KEYS.values()), path


def test_rows_people_keep_by_hand_stay_as_they_were(room: Room) -> None:
    before = {}
    room.sign_in()
    for name in ("items.csv", "mechanisms.csv"):
        room.partnership = room.lead.get("/api/partnerships").json()[0]["id"]
        before[name] = table(study_files(room)[name])
    room.app.state.start_key = "once"
    held(room)
    for name, rows in before.items():
        after = table(study_files(room)[name])
        known = [{column: row[column] for column in rows[0]} for row in after]
        assert known[: len(rows)] == rows


def test_without_names_groups_are_those_of_the_reveal_and_small_cells_stay_out(
    room: Room,
) -> None:
    room.open("anonymous")
    for who in ("mun0", "mun1", "mun2", "home0", "home1", "cit0", "cit1", "cit2"):
        room.join(who)
    round_ = asked(room)
    for who in ("mun0", "mun1", "mun2", "home0", "cit0", "cit1"):
        room.answer(who, round_, "mun")
    room.do(f"rounds/{round_}/reveal")
    room.do("close")
    rows = answers(room)
    assert {r["partner"] for r in rows} == {"cit+home", "mun"}
    assert len({r["respondent"] for r in rows}) == len(rows) == 6
    study = room.app.state.shelf.study(room.partnership)
    assert study.partner_name("cit+home") == "Citizen and guardian + Rowan House"


def test_writing_again_changes_nothing_that_is_the_same(room: Room) -> None:
    held(room)
    assert room.do("to-study")["files"] == []


def test_a_study_goes_out_and_comes_in_with_nothing_lost(room: Room, tmp_path: Path) -> None:
    held(room)
    engine = room.app.state.engine
    files.export_folder(engine, room.partnership, tmp_path / "out")
    again = files.import_folder(engine, tmp_path / "out", name="Again", author="K", sentence="in")
    assert files.current(engine, again) == study_files(room)
    study = open_study(tmp_path / "out")
    here = room.app.state.shelf.study(room.partnership)
    assert study.answers == here.answers
    assert study.mechanisms == here.mechanisms


def test_the_study_comes_out_as_an_archive(room: Room) -> None:
    held(room)
    answer = room.lead.get(f"/api/partnerships/{room.partnership}/study.zip")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        there = {name: archive.read(name) for name in archive.namelist()}
    assert there == study_files(room)


def test_minutes_hold_what_the_room_saw_and_are_locked(room: Room) -> None:
    held(room)
    told = room.lead.get(f"/api/sessions/{room.session}/minutes").json()
    assert {tuple(p["group"]): p["n"] for p in told["people"]} == {
        ("Municipality of Tuulisund",): 3,
        ("Rowan House",): 3,
        ("Citizen and guardian",): 3,
    }
    [question] = told["questions"]
    counts = {g["names"][0]: g["counts"] for g in question["reveal"]["groups"]}
    assert counts["Rowan House"] == {"home": 3}
    assert [(p["text"], p["votes"]) for p in told["pins"]] == [("<b>Two months</b>", 1)]
    assert [d["text"] for d in told["decisions"]] == ["Say the day a week before", "Ask the café"]
    amend = {"text": "I said Tuesday"}
    path = f"/api/sessions/{room.session}/amend"
    assert room.phone.post(path, json=amend, headers={"X-Key": KEYS["cit0"]}).status_code == 200
    room.do("lock")
    page = room.lead.get(f"/api/sessions/{room.session}/minutes.html")
    assert "I said Tuesday" in page.text
    assert "&lt;b&gt;Two months&lt;/b&gt;" in page.text
    assert "<b>" not in page.text
    refused = room.phone.post(path, json=amend, headers={"X-Key": KEYS["cit0"]})
    assert refused.json()["code"] == "minutes-not-open"


def test_minutes_go_into_the_study_too(room: Room) -> None:
    held(room)
    [path] = [p for p in study_files(room) if p.endswith("-minutes.json")]
    assert json.loads(study_files(room)[path])["title"] == "First workshop"


def test_people_read_the_minutes_on_their_phone_once_it_is_over(room: Room) -> None:
    room.open()
    room.join("mun0")
    path, phone = f"/api/sessions/{room.session}/my-minutes", {"X-Key": KEYS["mun0"]}
    assert room.phone.get(path, headers=phone).status_code == 404
    room.do("close")
    assert room.phone.get(path, headers=phone).json()["title"] == "First workshop"
    assert room.phone.get(path, headers={"X-Key": "x" * 20}).status_code == 404


def test_who_asks_to_be_forgotten_leaves_no_answer_in_session_or_study(
    room: Room, tmp_path: Path
) -> None:
    round_ = held(room, "pseudonymous")
    phone = {"X-Key": KEYS["mun2"]}
    code = room.mine("mun2")["me"]["code"]
    assert code in {r["respondent"] for r in answers(room)}
    path = f"/api/sessions/{room.session}/forget-me"
    assert room.phone.post(path, headers=phone).status_code == 200
    assert code not in {r["respondent"] for r in answers(room)}
    assert (
        KEYS["mun2"] not in room.app.state.sessions.get(room.session).session.round(round_).answers
    )
    again = Room(tmp_path)
    session = again.app.state.sessions.get(room.session).session
    assert len(session.round(round_).answers) == len(SAID) - 1
    engine = room.app.state.engine
    for path in study_files(room):
        for version in files.history(engine, room.partnership, path):
            content = files.version(engine, room.partnership, path, version.version)
            assert content is None or code.encode() not in content


def test_only_one_facilitator_leads_and_can_hand_over(room: Room) -> None:
    room.open()
    room.lead.post("/api/accounts", json={"name": "Ida", "password": "a short sentence"})
    assert room.lead.get(f"/api/sessions/{room.session}").json()["leads"]
    assert not room.do("hand-over", to="Ida")["leads"]
    refused = room.lead.post(f"/api/sessions/{room.session}/close")
    assert refused.json() == {
        "code": "somebody-else-leads",
        "message": "Ida leads this workshop. Take over first.",
    }
    room.do("hand-over", to="Facilitator")
    room.do("close")
    log = room.lead.get(f"/api/partnerships/{room.partnership}/audit").json()
    assert [line["sentence"] for line in log if "Ida" in line["sentence"]]


def test_paper_answers_after_the_reveal_go_to_the_study_and_change_no_shown_count(
    room: Room,
) -> None:
    round_ = held(room, "anonymous")
    before = room.lead.get(f"/api/sessions/{room.session}/minutes").json()["questions"][0]
    paper = {"key": "paper-0123456789", "round": round_, "partner": "mun", "choice": "cit"}
    assert room.lead.post(f"/api/sessions/{room.session}/paper", json=paper).status_code == 200
    after = room.lead.get(f"/api/sessions/{room.session}/minutes").json()["questions"][0]
    assert after["reveal"] == before["reveal"]
    room.do("to-study")
    assert len(answers(room)) == len(SAID) + 1


def test_a_survey_is_answered_at_ones_own_time_and_tells_who_not_what(room: Room) -> None:
    room.sign_in()
    room.partnership = room.lead.get("/api/partnerships").json()[0]["id"]
    made = room.lead.post(
        f"/api/partnerships/{room.partnership}/sessions",
        json={"map": "as-is", "title": "Before we meet", "kind": "survey"},
    ).json()
    room.session, room.code = made["id"], made["code"]
    room.do("plan", questions=[{"plan": q["id"]} for q in made["plan"][:3]])
    room.do("open", anonymity="pseudonymous")
    mine = room.join("mun0")
    room.join("home0")
    assert mine["round"] is None
    assert len(mine["survey"]) == 3
    for asked_ in mine["survey"]:
        told = room.answer("mun0", asked_["id"], asked_["options"][0]["code"]).json()
    assert [q["mine"] is not None for q in told["survey"]] == [True] * 3
    led = room.lead.get(f"/api/sessions/{room.session}").json()
    assert {p["partner"]: (p["answered"], p["given"]) for p in led["people"]} == {
        "mun": (True, 3),
        "home": (False, 0),
    }
    assert all(q["mine"] is None and q["reveal"] is None for q in led["survey"])
    room.do("close")


def test_a_map_goes_back_one_version_and_says_what_changed(room: Room) -> None:
    room.sign_in()
    room.partnership = room.lead.get("/api/partnerships").json()[0]["id"]
    base = f"/api/partnerships/{room.partnership}/maps/as-is"
    first = room.lead.get(f"{base}/file").content
    renamed = first.replace(b'name="Set the trial day"', b'name="Agree the trial day"')
    assert renamed != first
    kept = room.lead.post(f"{base}/file", content=renamed).json()
    assert [v["number"] for v in kept] == [2, 1]
    told = room.lead.get(f"{base}/versions/2").json()["differences"]
    assert any("Agree the trial day" in sentence for sentence in told)
    refused = room.lead.post(f"{base}/file", content=b"not a map")
    assert refused.status_code == 400
    assert room.lead.get(f"{base}/file").content == renamed
    room.lead.post(f"{base}/undo", json={})
    assert room.lead.get(f"{base}/file").content == first
    assert len(room.lead.get(f"{base}/versions").json()) == 3


def test_a_map_replaced_or_taken_away_leaves_what_was_said_and_marks_it(room: Room) -> None:
    room.open()
    room.join("mun0")
    round_ = asked(room)
    room.answer("mun0", round_, "mun")
    room.do(f"rounds/{round_}/reveal")
    engine = room.app.state.engine
    for path in ("maps/as-is.bpmn", "study.toml"):
        files.put(engine, room.partnership, path, None, author="K", sentence="gone")
    room.app.state.shelf.changed(room.partnership)
    seen = room.mine("mun0")["round"]
    assert seen["gone"]
    assert (seen["step"], seen["mine"]) == ("Set the trial day", "mun")
    room.do("close")
    assert answers(room)


def test_the_walk_goes_on_back_and_jumps(room: Room) -> None:
    room.open()
    path = f"/api/sessions/{room.session}/walk"
    start = room.lead.get(path).json()
    assert start["here"] is None
    first = start["choices"][0]["step"]
    here = room.do("walk", way="forward", step=first)
    assert here["here"]["step"] == first
    refused = room.lead.post(path, json={"way": "forward", "step": "k10"})
    assert refused.json()["code"] == "no-way-there"
    there = room.do("walk", way="jump", step="k8")
    assert {t["message"] for t in there["here"]["tells"]} != set()
    assert room.do("walk", way="back")["here"]["step"] == first
    assert room.do("walk", way="back")["here"] is None


def test_what_is_older_than_is_kept_is_erased_from_the_session(room: Room) -> None:
    from datetime import UTC, datetime, timedelta

    from intertwine.store import retention

    round_ = held(room)
    room.do("lock")
    engine = room.app.state.engine
    room.lead.post(f"/api/partnerships/{room.partnership}/keeping", json={"days": 30})
    assert room.app.state.sessions.get(room.session).session.round(round_).answers
    later = datetime.now(UTC) + timedelta(days=31)
    assert retention.erase_old(engine, now=later) == (room.session,)
    room.app.state.sessions.drop([room.session])
    session = room.app.state.sessions.get(room.session).session
    assert not session.participants
    assert not session.round(round_).answers
    assert len(answers(room)) == len(SAID)


def test_a_full_disk_is_said_in_words_and_nothing_kept_is_lost(room: Room, tmp_path: Path) -> None:
    room.open()
    room.join("mun0")
    round_ = asked(room)
    room.answer("mun0", round_, "mun")
    with room.app.state.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    from sqlalchemy import event

    @event.listens_for(room.app.state.engine, "begin")
    def full(connection: object) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")  # type: ignore[attr-defined]

    body = {"kind": "note", "text": "x" * 1000, "element": "k8"}
    codes = set()
    for n in range(40):
        told = room.lead.post(
            f"/api/sessions/{room.session}/pins", json={**body, "id": f"note-{n:09}"}
        )
        codes.add((told.status_code, told.json().get("code")))
    assert (507, "not-kept") in codes
    assert Room(tmp_path) and room.mine("mun0")["round"]["mine"] == "mun"
    again = open_database(tmp_path / "workspace.sqlite")
    assert files.partnerships(again)


def test_what_an_erased_person_pinned_is_gone_from_the_minutes_in_the_study_too(
    room: Room,
) -> None:
    held(room)
    path = f"/api/sessions/{room.session}/forget-me"
    assert room.phone.post(path, headers={"X-Key": KEYS["cit0"]}).status_code == 200
    engine = room.app.state.engine
    for name in study_files(room):
        for kept in files.history(engine, room.partnership, name):
            content = files.version(engine, room.partnership, name, kept.version)
            assert b"Two months" not in (content or b""), name
