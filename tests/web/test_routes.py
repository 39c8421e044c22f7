"""Every route of the published description, asked by everybody it is not for."""

import json

import pytest
from fastapi.testclient import TestClient
from served_room import KEYS, Room

OPEN_TO_ALL = {"/api/me", "/api/sign-in", "/api/sign-out", "/api/join", "/api/account"}
PHONES = {
    "join",
    "mine",
    "answer",
    "my-pins",
    "votes",
    "amend",
    "my-minutes",
    "forget-me",
    "notice",
}
SAID = {
    "mun0": "mun",
    "mun1": "mun",
    "mun2": "home",
    "home0": "home",
    "home1": "cit",
    "home2": "home",
    "cit0": "mun",
}


@pytest.fixture(params=["named", "pseudonymous", "anonymous"])
def room(request: pytest.FixtureRequest, tmp_path) -> Room:
    made = Room(tmp_path)
    made.open(request.param)
    for who in SAID:
        made.join(who)
    for element in ("k8", "k2"):
        round_ = made.do("ask", kind="purpose", element=element)["round"]["id"]
        for who in SAID:
            made.answer(who, round_, "new_service")
        if element == "k8":
            made.do(f"rounds/{round_}/reveal")
    made.round = round_
    made.level = request.param
    return made


def routes(room: Room) -> list[tuple[str, str]]:
    """Return method and address of each route, with the names of what is there filled in."""
    named = {
        "partnership": room.partnership,
        "id_": room.session,
        "map_id": "as-is",
        "number": "1",
        "round_": room.round,
        "person": "0" * 16,
        "contribution": "pin-0",
        "decision": "decision-0",
        "reason": "0" * 12,
        "partner": "mun",
        "construct": "accountability",
        "name": "blank",
    }
    return [
        (method, path.format_map(named))
        for path, ways in room.app.openapi()["paths"].items()
        for method in ways
    ]


def test_a_stranger_learns_of_nothing_not_even_that_it_is_there(room: Room) -> None:
    stranger = TestClient(room.app)
    for method, path in routes(room):
        if path in OPEN_TO_ALL or path.rsplit("/", 1)[-1] in PHONES:
            continue
        answer = stranger.request(method, path, json={} if method == "post" else None)
        assert answer.status_code in (404, 422), path
        for secret in (*KEYS.values(), "Name of", "new_service", "Good Hours"):
            assert secret not in answer.text, path


def test_a_participant_gets_no_more_than_a_stranger_but_their_own_view(room: Room) -> None:
    phone = {"X-Key": KEYS["cit0"]}
    for method, path in routes(room):
        if method != "get" or path in OPEN_TO_ALL:
            continue
        answer = room.phone.get(path, headers=phone)
        if path.endswith(("/mine", f"{room.session}/notice")):
            assert "Name of mun0" not in answer.text
            assert KEYS["mun0"] not in answer.text
        else:
            assert answer.status_code in (404, 422), path


@pytest.mark.slow
def test_the_facilitator_gets_no_key_and_without_names_no_name_by_any_route(room: Room) -> None:
    for over in (False, True):
        if over:
            room.do("close")
        for method, path in routes(room):
            if method != "get" or path.endswith("qr.svg"):
                continue
            answer = room.lead.get(path)
            assert answer.status_code in (200, 404), path
            for key in KEYS.values():
                assert key not in answer.text, path
            if room.level != "named":
                assert "Name of" not in answer.text, path


def test_a_unanimous_opinion_is_counted_nowhere_without_names(room: Room) -> None:
    if room.level == "named":
        return
    room.do("close")
    led = json.dumps(room.lead.get(f"/api/sessions/{room.session}/minutes").json()["questions"])
    assert '"new_service": 3' not in led
    assert '"new_service": 7' not in led
    from intertwine.store import files

    kept = files.current(room.app.state.engine, room.partnership)
    written = [c for p, c in kept.items() if p.startswith("answers/") and "first-workshop" in p]
    assert all(b"new_service" not in content for content in written)


def test_who_types_wrong_codes_waits_while_the_right_one_works_for_all(room: Room) -> None:
    wrong = f"{(int(room.code) + 1) % 1_000_000:06}"
    for _ in range(60):
        assert room.phone.post("/api/join", json={"code": room.code}).status_code == 200
    for _ in range(40):
        assert room.phone.post("/api/join", json={"code": wrong}).status_code == 404
    refused = room.phone.post("/api/join", json={"code": wrong})
    assert refused.json()["code"] == "too-many-tries"


def test_every_failure_has_the_one_shape(room: Room) -> None:
    base = f"/api/sessions/{room.session}"
    failures = [
        room.phone.get("/nowhere"),
        room.phone.get("/api/partnerships"),
        room.phone.put("/api/join"),
        room.phone.post("/api/join", content=b"{not json"),
        room.phone.post("/api/join", json={"code": "000000"}),
        room.phone.post("/api/join", json={}, headers={"Origin": "http://evil.example"}),
        room.phone.get("/api/me", headers={"Host": "evil.example"}),
        room.phone.post("/api/join", content=b" " * 2_100_000),
        room.phone.post("/api/join", content=iter([b" " * 1_100_000] * 2)),
        room.lead.post(f"{base}/open", json={"anonymity": "named"}),
        room.lead.post(f"{base}/ask", json={"kind": "purpose", "element": "nowhere"}),
    ]
    for answer in failures:
        assert answer.status_code >= 400
        assert set(answer.json()) == {"code", "message"}, answer.text
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_live_connection_of_another_page_is_refused(room: Room) -> None:
    from starlette.websockets import WebSocketDisconnect

    for headers in ({"Origin": "http://evil.example"}, {"Host": "evil.example"}):
        with (
            pytest.raises(WebSocketDisconnect),
            room.phone.websocket_connect(f"/live/{room.session}", headers=headers) as socket,
        ):
            socket.receive()


def test_hostile_words_stay_text_and_two_of_one_name_are_told_apart(room: Room) -> None:
    if room.level != "named":
        return
    words = "<script>alert(1)</script> \u202e\U0001f9d1\u200d\U0001f9bd"
    for n, key in enumerate(("same-name-key-000000", "same-name-key-111111")):
        body = {"code": room.code, "key": key, "partner": "vol", "name": words}
        told = room.phone.post(f"/api/sessions/{room.session}/join", json=body).json()
        assert told["me"]["name"] == (words if n == 0 else f"{words} (2)")
    room.do("close")
    page = room.lead.get(f"/api/sessions/{room.session}/minutes.html").text
    assert "<script>" not in page
    assert "alert(1)" in page


def test_who_leaves_with_one_of_two_connections_is_still_here(room: Room) -> None:
    hello = {"as": "participant", "key": KEYS["mun0"]}
    with room.phone.websocket_connect(f"/live/{room.session}") as first:
        first.send_json(hello)
        first.receive_json()
        with room.phone.websocket_connect(f"/live/{room.session}") as second:
            second.send_json(hello)
            second.receive_json()
        running = room.app.state.sessions.get(room.session)
        assert running.session.participants[KEYS["mun0"]].here
