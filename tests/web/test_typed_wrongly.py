"""What should not be typed, typed all the same: each is told in words, and nothing is lost."""

from pathlib import Path

import pytest
from served_room import KEYS, Room, asked

from intertwine.store import files

ARABIC = "المشكلة: لا أحد يرد (قسم ٣)!"
FACES = "👩🏽‍🦽 waits 🕐 – e\u0301 ≠ é"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.open()
    return made


def join(room: Room, *, code: str = "", name: str = "Ida", key: str = "phone-0123456789abcdef"):
    body = {"code": code or room.code, "key": key, "partner": "mun", "name": name}
    return room.phone.post(f"/api/sessions/{room.session}/join", json=body)


def pin(room: Room, text: str, *, number: int = 1):
    body = {"id": f"pin-{number:06}-0123456789", "kind": "idea", "text": text}
    return room.phone.post(
        f"/api/sessions/{room.session}/my-pins", json=body, headers={"X-Key": KEYS["mun0"]}
    )


@pytest.mark.parametrize("code", ["000000", "12", "abcdef", "١٢٣٤٥٦", "', 1); --", "0" * 40])
def test_a_code_that_is_none_is_told_and_lets_nobody_in(room: Room, code: str) -> None:
    told = room.phone.post("/api/join", json={"code": code})
    assert told.status_code in (404, 422)
    assert told.json()["message"]
    assert join(room, code=code).status_code in (404, 422)
    assert room.do("move", step="")["joined"] == 0


def test_a_code_is_over_once_the_minutes_are_locked(room: Room) -> None:
    room.join("mun0")
    room.do("close")
    late = join(room, key="late-0123456789abcdef")
    assert late.status_code == 409
    assert late.json()["message"]
    room.do("lock")
    assert room.phone.post("/api/join", json={"code": room.code}).status_code == 404
    assert room.mine("mun0")["stage"] == "locked", "whoever was there still reads the minutes"


def test_a_code_of_another_workshop_opens_that_one_only(room: Room) -> None:
    first = room.session
    other = room.lead.post(
        f"/api/partnerships/{room.partnership}/sessions", json={"map": "as-is", "title": "Other"}
    ).json()
    body = {"code": other["code"], "key": "phone-0123456789abcdef", "partner": "mun", "name": "I"}
    assert room.phone.post(f"/api/sessions/{first}/join", json=body).status_code == 404


def test_an_answer_counts_once_however_often_it_comes_and_not_after_the_end(room: Room) -> None:
    room.join("mun0")
    first = asked(room)
    for choice in ("mun", "mun", "home", "home"):
        assert room.answer("mun0", first, choice).status_code == 200
    shown = room.do(f"rounds/{first}/reveal")["round"]["reveal"]
    assert shown["totals"] == {"home": 1}
    late = room.answer("mun0", first, "vol")
    assert (late.status_code, late.json()["code"]) == (409, "question-closed")
    assert room.mine("mun0")["round"]["mine"] == "home"
    room.do("close")
    assert room.answer("mun0", first, "vol").json()["code"] == "session-not-open"


def test_two_people_of_one_name_are_two_people(room: Room) -> None:
    for number in (1, 2):
        assert join(room, name="Ida", key=f"phone-{number}-0123456789").status_code == 200
    seen = room.do("ask", kind="responsible", element="k8")
    assert [p["name"] for p in seen["people"]] == ["Ida", "Ida (2)"]
    round_ = seen["round"]["id"]
    for number, choice in ((1, "mun"), (2, "home")):
        room.phone.post(
            f"/api/sessions/{room.session}/answer",
            json={"round": round_, "choice": choice},
            headers={"X-Key": f"phone-{number}-0123456789"},
        )
    shown = room.do(f"rounds/{round_}/reveal")["round"]["reveal"]
    assert shown["totals"] == {"mun": 1, "home": 1}


@pytest.mark.parametrize("text", [ARABIC, FACES, "<script>alert(1)</script>", "=1+1", "a\u200bb"])
def test_any_writing_comes_back_as_it_was_written(room: Room, text: str) -> None:
    room.join("mun0")
    assert join(room, name=text[:20], key="named-0123456789abcdef").status_code == 200
    assert pin(room, text).status_code == 200
    assert [p["text"] for p in room.mine("mun0")["pins"]] == [text]
    round_ = asked(room)
    said = {"round": round_, "choice": "mun", "words": text}
    room.phone.post(
        f"/api/sessions/{room.session}/answer", json=said, headers={"X-Key": KEYS["mun0"]}
    )
    room.do("decisions", id="decision-01", text=text, owner=text[:20])
    seen = room.do(f"rounds/{round_}/reveal")
    assert seen["decisions"][0]["text"] == text
    room.do("close")
    kept = files.current(room.app.state.engine, room.partnership)
    assert any(text.encode() in c or text.replace('"', '""').encode() in c for c in kept.values())
    minutes = room.lead.get(f"/api/sessions/{room.session}/minutes.html")
    assert minutes.status_code == 200
    assert "<script>alert(1)" not in minutes.text


@pytest.mark.parametrize("text", ["", "   ", "x" * 5_000])
def test_nothing_and_far_too_much_are_refused_in_words(room: Room, text: str) -> None:
    room.join("mun0")
    told = pin(room, text)
    assert told.status_code in (409, 422)
    assert told.json()["message"]
    assert room.mine("mun0")["pins"] == []


@pytest.mark.parametrize("name", ["a\0.bpmn", "..", "../../a.bpmn", "\n", "x" * 199 + ".csv"])
def test_a_file_of_an_odd_name_is_read_or_refused_in_words(room: Room, name: str) -> None:
    for path in ("/api/begin/file", "/api/grid/open"):
        told = room.lead.post(path, params={"name": name}, content=b"no map")
        assert told.status_code in (400, 422), told.text
        assert told.json()["message"]


def test_a_map_replaced_while_its_workshop_is_prepared_marks_what_is_gone(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.sign_in()
    room.partnership = room.lead.get("/api/partnerships").json()[0]["id"]
    base = f"/api/partnerships/{room.partnership}"
    made = room.lead.post(f"{base}/sessions", json={"map": "as-is", "title": "First"}).json()
    room.session, room.code = made["id"], made["code"]
    asked_of = {q["element"] for q in made["plan"]}
    path = f"{base}/maps/as-is/file"
    agreed = room.lead.get(f"{base}/maps/to-be/file").content
    assert room.lead.post(path, content=agreed).status_code == 200
    seen = room.lead.get(f"/api/sessions/{room.session}").json()
    assert {q["element"] for q in seen["plan"]} == asked_of, "the plan is the facilitator's"
    study = room.app.state.shelf.study(room.partnership)
    there = set(next(m for m in study.maps if m.id == "as-is").map.node)
    assert {q["element"] for q in seen["plan"] if q["gone"]} == asked_of - there
    room.do("open", anonymity="named")
    gone = next((q for q in seen["plan"] if q["gone"]), None)
    if gone is not None:
        assert room.do("ask", plan=gone["id"])["round"]["gone"]
