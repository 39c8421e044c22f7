"""Who takes part, what they are told before they answer, and how somebody is forgotten."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from served_room import KEYS, Room, asked

from intertwine.store import files, retention

SAID = {
    "responsible": "Municipality of Tuulisund",
    "contact": "Jonas Adeyborg, 555 01 23",
    "basis": "consent",
    "records": "yes",
    "purpose": "",
    "note": "",
}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.open()
    return made


def base(room: Room) -> str:
    return f"/api/partnerships/{room.partnership}"


def everything(room: Room) -> bytes:
    """The database with its log, as somebody who copies the files would read it."""
    room.app.state.engine.dispose()
    found = sorted(room.file.parent.glob(f"{room.file.name}*"))
    return b"".join(f.read_bytes() for f in found)


def test_who_has_the_code_reads_the_notice_before_joining(room: Room) -> None:
    room.lead.post(f"{base(room)}/notice", json=SAID)
    retention.keep_for(room.app.state.engine, room.partnership, 90)
    told = room.phone.get(f"/api/sessions/{room.session}/notice?code={room.code}").json()
    text = " ".join(p["text"] for p in told["parts"])
    assert told["short"].startswith("Municipality of Tuulisund is responsible")
    for word in ("555 01 23", "90 days", "public record", "take that back"):
        assert word in text
    assert told["missing"] == 1


def test_who_has_joined_reads_it_in_their_own_language(room: Room) -> None:
    room.join("mun0")
    headers = {"X-Key": KEYS["mun0"], "Accept-Language": "fi"}
    told = room.phone.get(f"/api/sessions/{room.session}/notice", headers=headers).json()
    assert told["title"] == "Tietoa siitä, mitä täällä sanot"
    assert told["missing"] == 5
    assert "Kysy ohjaajalta" in told["short"]


@pytest.mark.parametrize("query", ["", "?code=000000", "?code=nonsense"])
def test_nobody_else_reads_it(room: Room, query: str) -> None:
    stranger = TestClient(room.app)
    assert stranger.get(f"/api/sessions/{room.session}/notice{query}").status_code == 404


def test_the_notice_travels_with_the_study(room: Room) -> None:
    room.lead.post(f"{base(room)}/notice", json=SAID)
    kept = files.current(room.app.state.engine, room.partnership)["notice.toml"]
    assert b'responsible = "Municipality of Tuulisund"' in kept
    assert not room.app.state.shelf.study(room.partnership).left_out
    log = room.lead.get(f"{base(room)}/audit").json()
    assert "people are told" in log[0]["sentence"]


def test_people_stand_by_partner_and_can_be_added(room: Room) -> None:
    page = room.lead.get(f"{base(room)}/people").json()
    count = {g["partner"]: len(g["people"]) for g in page["people"]}
    assert (count["mun"], count["home"], count["work"]) == (6, 5, 2)
    body = {"partner": "vol", "name": "Aino", "role": "buddy"}
    after = room.lead.post(f"{base(room)}/people", json=body).json()
    [vol] = [g for g in after["people"] if g["partner"] == "vol"]
    assert vol["people"][-1]["name"] == "Aino"
    wrong = room.lead.post(f"{base(room)}/people", json={**body, "partner": "nobody"})
    assert wrong.status_code == 409


def test_an_erased_person_is_in_no_kept_version_and_leaves_an_empty_place(room: Room) -> None:
    body = {"code": room.code, "key": KEYS["mun0"], "partner": "mun", "name": "Leyla Brandvoll"}
    assert room.phone.post(f"/api/sessions/{room.session}/join", json=body).status_code == 200
    round_ = asked(room)
    room.answer("mun0", round_, "home")
    room.do("rounds/" + round_ + "/reveal")
    room.do("close")
    assert b"Leyla Brandvoll" in everything(room)
    page = room.lead.post(f"{base(room)}/people/p01/erase").json()
    [mun] = [g for g in page["people"] if g["partner"] == "mun"]
    [gone] = [p for p in mun["people"] if p["id"] == "p01"]
    assert gone == {"id": "p01", "name": "…", "role": "", "erased": True}
    study = room.app.state.shelf.study(room.partnership)
    assert "p01" not in {a.respondent for a in study.answers}
    assert len(study.people) == 21
    assert not study.left_out
    room.lead.post(f"{base(room)}/people", json={"partner": "mun", "name": "N", "role": ""})
    assert b"Leyla Brandvoll" not in everything(room)


def test_erasing_somebody_unknown_is_refused(room: Room) -> None:
    assert room.lead.post(f"{base(room)}/people/nobody/erase").status_code == 404
    stranger = TestClient(room.app)
    assert stranger.post(f"{base(room)}/people/p01/erase").status_code == 404
