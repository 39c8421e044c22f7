"""Ratings, consent, question sets and the passing on of the leading, over HTTP."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from served_room import KEYS, Room

from intertwine.store import files


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.open("pseudonymous")
    for who in KEYS:
        made.join(who)
    return made


def answer(room: Room, who: str, round_: str, *choices: str, words: str = "") -> dict:
    body = {"round": round_, "choices": choices, "words": words}
    made = room.phone.post(
        f"/api/sessions/{room.session}/answer", json=body, headers={"X-Key": KEYS[who]}
    )
    return made.json()


def test_a_consent_round_from_decision_to_minutes(room: Room, tmp_path: Path) -> None:
    room.do("decisions", id="decision-1", text="Meet every Tuesday")
    round_ = room.do("decisions/decision-1/consent")["round"]["id"]
    seen = room.mine("mun0")["round"]
    assert seen["wording"] == "Can you live with this? “Meet every Tuesday”"
    assert [o["code"] for o in seen["options"]] == ["consent", "concern", "objection"]
    assert answer(room, "cit0", round_, "objection")["code"] == "reason-missing"
    answer(room, "cit0", round_, "objection", words="Tuesdays are full")
    for who in list(KEYS)[:-3]:
        answer(room, who, round_, "consent")
    room.do(f"rounds/{round_}/reveal")
    shown = room.mine("mun0")["round"]["reveal"]
    assert shown["groups"][0]["why"] == "Mostly alike: I consent"
    assert [r["words"] for r in shown["reasons"]] == ["Tuesdays are full"]
    assert "Name of" not in str(shown)
    assert room.mine("mun0")["decisions"][0]["consent"] == "One reason against it is open."
    reason = shown["reasons"][0]["id"]
    room.do(f"rounds/{round_}/reasons/{reason}", how="recorded")
    again = Room(tmp_path)
    again.sign_in()
    room.do("close")
    told = again.lead.get(f"/api/sessions/{room.session}/minutes").json()
    assert told["decisions"][0]["consent"] == "Decided with one reason against it on record."
    page = again.lead.get(f"/api/sessions/{room.session}/minutes.html").text
    assert "Tuesdays are full" in page
    assert "on record" in page


def test_contributions_are_rated_alone_and_shown_together(room: Room) -> None:
    room.do("pins", id="idea-0001", kind="idea", text="Say the day by text message")
    room.do("pins", id="idea-0002", kind="idea", text="One calendar for all")
    asked = room.do("rate")["round"]
    assert [p["label"] for p in asked["parts"]] == [
        "Say the day by text message",
        "One calendar for all",
    ]
    assert answer(room, "mun0", asked["id"], "5", "2")["round"]["chosen"] == ["5", "2"]
    room.do(f"rounds/{asked['id']}/reveal")
    shown = room.mine("mun0")["round"]["reveal"]
    assert [p["groups"][0]["counts"] for p in shown["parts"]] == [None, None], "too few to show"


def test_a_set_of_questions_goes_into_the_plan_once(room: Room) -> None:
    before = len(room.plan)
    assert len(room.do("plan/sets", set="management-system")["plan"]) == before + 9
    assert len(room.do("plan/sets", set="management-system")["plan"]) == before + 9
    added = room.do("plan/sets", set="trust")["plan"][-1]
    assert added["about"]
    assert len(added["parts"]) == 2


def test_two_questions_in_own_words_about_one_step_both_stay_in_the_plan(room: Room) -> None:
    own = {"kind": "own", "element": "k8"}
    given = [{**own, "wording": "Is Monday good?"}, {**own, "wording": "Is Friday good?"}]
    planned = room.do("plan", questions=[*given, given[0]])["plan"]
    assert [q["wording"] for q in planned] == ["Is Monday good?", "Is Friday good?"]
    assert len({q["id"] for q in planned}) == 2
    again = room.do("plan", questions=[{"plan": q["id"]} for q in reversed(planned)])["plan"]
    assert again == planned[::-1]


def test_a_phone_of_the_asked_about_organisation_is_told_and_not_missed(room: Room) -> None:
    plan = room.do("plan/sets", set="trust")["plan"]
    about_mun = next(q for q in plan if q["about"] == "mun")
    asked = room.do("ask", plan=about_mun["id"])
    assert asked["round"]["present"] == 6
    assert {p["partner"] for p in asked["people"] if p["answered"]} == {"mun"}
    assert not room.mine("mun0")["round"]["asks_me"]
    assert answer(room, "mun0", asked["round"]["id"], "1", "1")["code"] == "about-your-own"


def test_the_leading_goes_to_whoever_has_the_code(room: Room) -> None:
    room.lead.post("/api/accounts", json={"name": "Ida", "password": "a short sentence"})
    base = f"/api/sessions/{room.session}/hand-over"
    code = room.lead.post(f"{base}/offer").json()["code"]
    ida = TestClient(room.app)
    assert ida.post(f"{base}/take", json={"code": code}).status_code == 404
    ida.post("/api/sign-in", json={"name": "Ida", "password": "a short sentence"})
    wrong = ida.post(f"{base}/take", json={"code": "aaaaa-aaaaa"})
    assert wrong.json()["code"] == "lead-code-wrong"
    assert ida.post(f"{base}/take", json={"code": code}).json()["leads"]
    assert not room.lead.get(f"/api/sessions/{room.session}").json()["leads"]
    log = ida.get(f"/api/partnerships/{room.partnership}/audit").json()
    assert "handed “First workshop” to Ida" in [line["sentence"] for line in log]


def test_an_observer_who_does_not_lead_can_note(room: Room) -> None:
    room.lead.post("/api/accounts", json={"name": "Ida", "password": "a short sentence"})
    ida = TestClient(room.app)
    ida.post("/api/sign-in", json={"name": "Ida", "password": "a short sentence"})
    note = {"id": "note-00001", "kind": "note", "text": "Long silence", "element": "k8"}
    base = f"/api/sessions/{room.session}/pins"
    assert ida.post(base, json=note).status_code == 200
    assert ida.post(base, json={**note, "id": "idea-00001", "kind": "idea"}).status_code == 409
    room.do("close")
    kept = files.current(room.app.state.engine, room.partnership)
    (path,) = [p for p in kept if p.endswith("-observed.csv")]
    (line,) = kept[path].decode().splitlines()[1:]
    assert line.endswith(",k8,Set the trial day,Ida,Long silence")


def test_a_tension_comes_back_in_the_next_workshop(room: Room) -> None:
    room.do("pins", id="tension-01", kind="tension", text="Speed or care", element="k8")
    room.do("close")
    made = room.lead.post(
        f"/api/partnerships/{room.partnership}/sessions", json={"map": "as-is", "title": "Second"}
    ).json()
    opened = room.lead.post(f"/api/sessions/{made['id']}/open", json={"anonymity": "named"}).json()
    assert [p["text"] for p in opened["pins"]] == ["Speed or care"]
    room.lead.post(
        f"/api/sessions/{made['id']}/pins/{opened['pins'][0]['id']}/settle",
        json={"status": "eased"},
    )
    room.lead.post(f"/api/sessions/{made['id']}/close")
    study = room.app.state.shelf.study(room.partnership)
    assert [(t.text, t.status) for t in study.tensions] == [("Speed or care", "eased")]
