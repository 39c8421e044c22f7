"""A whole workshop over HTTP, as the pages drive it."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from served_room import KEYS, Room, asked


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_a_phone_joins_answers_and_sees_the_reveal(room: Room) -> None:
    room.open()
    found = room.phone.post("/api/join", json={"code": room.code}).json()
    assert next(p["name"] for p in found["partners"]) == "Citizen and guardian"
    assert room.join("mun0")["me"]["name"] == "Name of mun0"
    room.join("home0")
    round_ = asked(room)
    assert room.mine("mun0")["round"]["wording"] == "Who is responsible for “Set the trial day”?"
    assert room.answer("mun0", round_, "mun").status_code == 200
    assert room.answer("home0", round_, "home").status_code == 200
    before = room.mine("home0")["round"]
    assert (before["answered"], before["mine"], before["reveal"]) == (2, "home", None)
    room.do(f"rounds/{round_}/reveal")
    shown = room.mine("mun0")["round"]["reveal"]
    assert shown["totals"] == {"home": 1, "mun": 1}
    assert shown["map_answer"] == "mun"
    assert shown["sentence"] == "We see this differently."


def test_nobody_receives_an_answer_before_the_reveal(room: Room) -> None:
    room.open()
    for who in ("mun0", "mun1", "home0"):
        room.join(who)
    round_ = asked(room)
    room.answer("mun0", round_, "vol")
    for seen in (room.mine("mun1"), room.lead.get(f"/api/sessions/{room.session}").json()):
        assert seen["round"]["mine"] is None
        assert seen["round"]["reveal"] is None
        assert KEYS["mun0"] not in str(seen)
        assert "map_answer" not in str(seen)


def test_an_acknowledged_answer_survives_a_restart(room: Room, tmp_path: Path) -> None:
    room.open()
    room.join("mun0")
    round_ = asked(room)
    room.answer("mun0", round_, "mun")
    again = Room(tmp_path)
    again.session = room.session
    seen = again.mine("mun0")
    assert seen["round"]["mine"] == "mun"
    assert seen["round"]["answered"] == 1


def test_sending_twice_counts_once(room: Room) -> None:
    room.open()
    room.join("mun0")
    round_ = asked(room)
    for _ in range(2):
        assert room.answer("mun0", round_, "mun").json()["round"]["answered"] == 1


def test_a_closed_question_refuses_in_words(room: Room) -> None:
    room.open()
    room.join("mun0")
    round_ = asked(room)
    room.do(f"rounds/{round_}/hold")
    refused = room.answer("mun0", round_, "mun")
    assert refused.status_code == 409
    assert refused.json() == {
        "code": "question-closed",
        "message": "This question is closed. Your earlier answer stands, if you gave one.",
    }


def test_a_wrong_code_and_a_strangers_key_look_like_nothing_there(room: Room) -> None:
    room.open()
    assert room.phone.post("/api/join", json={"code": "000000"}).status_code == 404
    stranger = {"X-Key": "x" * 20}
    missing = room.phone.get("/api/sessions/nowhere/mine", headers=stranger)
    foreign = room.phone.get(f"/api/sessions/{room.session}/mine", headers=stranger)
    assert missing.status_code == foreign.status_code == 404
    assert missing.json() == foreign.json()


def test_only_the_facilitator_leads(room: Room) -> None:
    room.open()
    for path in ("", "/open", "/ask", "/close"):
        method = room.phone.get if not path else room.phone.post
        answer = method(f"/api/sessions/{room.session}{path}")
        assert answer.status_code in (404, 422)
    assert room.phone.get("/api/partnerships").status_code == 404


def test_names_never_leave_a_session_that_is_not_named(room: Room) -> None:
    room.open("anonymous")
    room.join("mun0")
    led = room.lead.get(f"/api/sessions/{room.session}").json()
    assert "Name of mun0" not in str(led)
    assert b"Name of mun0" not in room.file.read_bytes()


def test_the_start_key_works_once_and_on_this_machine_only(room: Room) -> None:
    room.sign_in()
    assert TestClient(room.app).get("/api/start?key=once").status_code == 404


def test_a_foreign_page_and_a_foreign_host_are_refused(room: Room) -> None:
    room.open()
    foreign = {"Origin": "http://evil.example"}
    answer = room.lead.post(f"/api/sessions/{room.session}/close", headers=foreign)
    assert answer.json()["code"] == "wrong-origin"
    rebound = room.lead.get("/api/me", headers={"Host": "evil.example"})
    assert rebound.json()["code"] == "wrong-host"


def test_the_live_connection_tells_each_what_it_may_see(room: Room) -> None:
    room.open()
    room.join("mun0")
    with room.phone.websocket_connect(f"/live/{room.session}") as phone:
        phone.send_json({"as": "participant", "key": KEYS["mun0"]})
        assert phone.receive_json()["round"] is None
        round_ = asked(room)
        assert phone.receive_json()["round"]["id"] == round_
        room.answer("mun0", round_, "mun")
        assert phone.receive_json()["round"]["mine"] == "mun"


def test_a_stranger_hears_nothing(room: Room) -> None:
    room.open()
    for hello in ({"as": "participant", "key": "x" * 20}, {"as": "facilitator"}, {}):
        with room.phone.websocket_connect(f"/live/{room.session}") as socket:
            socket.send_json(hello)
            assert socket.receive()["code"] == 4404


def test_the_map_is_coloured_by_what_was_revealed(room: Room) -> None:
    room.open()
    for who in ("mun0", "home0"):
        room.join(who)
    round_ = asked(room)
    room.answer("mun0", round_, "mun")
    room.answer("home0", round_, "home")
    picture = f"/api/partnerships/{room.partnership}/maps/as-is.svg?session={room.session}"
    before = room.lead.get(picture).text
    room.do(f"rounds/{round_}/reveal")
    assert room.lead.get(picture).text != before
