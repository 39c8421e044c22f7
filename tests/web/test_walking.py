"""The walk over HTTP: a case in all pools at once, ways as links, stories to replay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from served_room import Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.sign_in()
    made.partnership = made.lead.get("/api/partnerships").json()[0]["id"]
    return made


def walk(room: Room, **asked: str) -> dict[str, Any]:
    path = f"/api/partnerships/{room.partnership}/maps/as-is/walk"
    answer = room.lead.get(path, params=asked)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def test_a_case_begins_with_what_can_begin_by_itself(room: Room) -> None:
    case = walk(room)["case"]
    assert {m["element"] for m in case["next"]} == {"s_cit", "s_home"}
    assert (case["happened"], case["under_way"], case["over"]) == ([], [], False)


def test_each_way_on_is_a_link_and_each_step_before_too(room: Room) -> None:
    first = walk(room)["case"]
    begun = next(m for m in first["next"] if m["element"] == "s_cit")
    second = walk(room, path=begun["path"])["case"]
    told = next(m for m in second["next"] if m["element"] == "c1")
    third = walk(room, path=told["path"])["case"]
    assert third["paths"] == [first["path"], second["path"], third["path"]]
    assert [h["path"] for h in third["happened"]] == third["paths"][1:]
    [message] = third["under_way"]
    assert (message["sender"], message["receiver"]) == ("cit", "mun")
    assert third["happened"][-1]["told"] == [message["name"]]


def test_a_jump_goes_the_shortest_way_and_says_where_no_run_leads(room: Room) -> None:
    there = walk(room, to="w2")
    assert "w2" in {m["element"] for m in there["case"]["next"]}
    assert not walk(room, to="nowhere")["reached"]


def test_who_begins_without_what_they_need_is_told_before_and_after(room: Room) -> None:
    """world.md F01: on the urgent branch the host prepares without the support needs."""
    before = walk(room, to="w2")["case"]
    begin = next(m for m in before["next"] if m["element"] == "w2")
    assert "Support needs" in begin["lacking"]
    after = walk(room, path=begin["path"])["case"]
    [done] = [h for h in after["happened"] if h["element"] == "w2"]
    assert "Support needs" in done["lacking"]
    assert any("Support needs" in h["lacks"] for h in after["holds"])


def test_the_story_of_a_stuck_case_can_be_replayed(room: Room) -> None:
    """world.md F06: after a withdrawal the municipality and the workplace wait for ever."""
    path = f"/api/partnerships/{room.partnership}/maps/as-is/walk/stories"
    found = room.lead.get(path).json()
    [story] = found["stories"]
    assert {w["element"] for w in story["waits"]} == {"e18", "e20"}
    assert "e18+e20" in story["about"]
    assert story["after"]["question"] == "Do I want this?"
    end = walk(room, path=story["path"])["case"]
    assert end["stuck"]
    assert len(end["paths"]) == story["steps"] + 1
    assert {w["element"] for w in end["waits"]} == {"e18", "e20"}


def test_a_link_of_another_map_begins_at_the_outset_and_says_so(room: Room) -> None:
    spoiled = walk(room, path="00000000-1.2")
    assert not spoiled["whole"]
    assert spoiled["case"]["paths"] == [walk(room)["case"]["path"]]


def test_a_room_sees_the_same_case_as_the_page(room: Room) -> None:
    room.app.state.start_key = "once"
    room.open()
    room.do("walk", way="forward", step="c1")
    here = room.do("walk", way="forward", step="k1")
    assert here["not_run"] == []
    assert here["case"]["happened"][-1]["element"] == "k1"
    assert walk(room, path=here["case"]["path"])["case"] == here["case"]
    assert {c["step"] for c in here["choices"]} == {"h1", "c2"}
