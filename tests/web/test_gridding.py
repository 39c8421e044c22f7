"""The grid's page and the ways to begin, over HTTP."""

from pathlib import Path

import pytest
from served_room import Room

from intertwine.examples import example
from intertwine.store import files

GRID = {
    "name": "A small service",
    "remit": "Anybody in need",
    "steps": ["Ask", "Do"],
    "rows": [
        {"partner": "Citizen", "citizens": True, "cells": ["Say what I need *", ""]},
        {"partner": "Town", "cells": ["Listen *", "Decide"]},
    ],
    "information": [["Need", "Citizen", "Say what I need", "Town", "Decide", "", "", "", ""]],
    "choices": [],
}
WRONG = {**GRID, "steps": ["Ask", ""]}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.sign_in()
    made.partnership = made.lead.get("/api/partnerships").json()[0]["id"]
    return made


def test_a_grid_is_drawn_as_it_is_typed_and_nothing_is_kept(room: Room) -> None:
    looked = room.lead.post("/api/grid/look", json=GRID).json()
    assert looked["places"] == []
    assert "Say what" in looked["svg"]
    assert len(room.lead.get("/api/partnerships").json()) == 1


def test_what_must_be_mended_is_named_and_nothing_is_drawn(room: Room) -> None:
    looked = room.lead.post("/api/grid/look", json=WRONG).json()
    assert looked["svg"] == ""
    [place] = looked["places"]
    assert (place["table"], place["row"], place["column"]) == ("service", 1, 4)
    assert "Decide" in place["message"]
    assert "row 2" in place["message"]


def test_a_partnership_begins_with_a_grid(room: Room) -> None:
    assert room.lead.post("/api/begin/grid", json=WRONG).json()["partnership"] == ""
    made = room.lead.post("/api/begin/grid", json=GRID).json()
    page = room.lead.get(f"/api/partnerships/{made['partnership']}").json()
    assert (page["name"], page["remit"]) == ("A small service", "Anybody in need")
    [only] = page["maps"]
    assert (only["id"], only["steps"], only["state"]) == ("as-is", 3, "as-is")
    assert page["left_out"] == []
    board = room.lead.get(f"/api/partnerships/{made['partnership']}/board")
    assert board.status_code == 200


@pytest.mark.parametrize("kind", ["bpmn", "xlsx", "csv"])
def test_a_partnership_begins_with_a_file_of_each_kind(room: Room, kind: str) -> None:
    raw = room.lead.get(f"/api/partnerships/{room.partnership}/maps/as-is/file?kind={kind}")
    card = room.lead.post(f"/api/begin/file?name=town.{kind}", content=raw.content).json()
    page = room.lead.get(f"/api/partnerships/{card['id']}").json()
    assert [m["steps"] for m in page["maps"]] == [34]


def test_a_file_that_cannot_be_read_begins_nothing(room: Room) -> None:
    answer = room.lead.post("/api/begin/file?name=town.bpmn", content=b"<definitions")
    assert answer.status_code == 400
    assert "town.bpmn" in answer.json()["message"]
    assert len(room.lead.get("/api/partnerships").json()) == 1


def test_the_worked_example_can_be_taken_in_again(room: Room) -> None:
    card = room.lead.post("/api/begin/example").json()
    kept = files.current(room.app.state.engine, card["id"])
    folder = example("good-hours")
    assert kept["study.toml"] == (folder / "study.toml").read_bytes()
    assert len(room.lead.get("/api/partnerships").json()) == 2


def test_a_grid_becomes_a_version_and_the_version_before_comes_back(room: Room) -> None:
    made = room.lead.post("/api/begin/grid", json=GRID).json()
    base = f"/api/partnerships/{made['partnership']}/maps/as-is"
    opened = room.lead.get(f"{base}/grid").json()
    assert opened["lost"] == []
    assert opened["grid"]["steps"] == ["Ask", "Do"]
    assert opened["grid"]["rows"][1]["cells"] == ["Listen\N{NO-BREAK SPACE}*", "Decide"]
    more = {**opened["grid"], "steps": ["Ask", "Do", "Look back"]}
    more["rows"][0]["cells"].append("Say how it went *")
    kept = room.lead.post(f"{base}/grid", json=more).json()
    assert (kept["map"], kept["version"]) == ("as-is", 2)
    told = room.lead.get(f"{base}/versions/2").json()["differences"]
    assert any("Say how it went" in sentence for sentence in told)
    assert room.lead.post(f"{base}/grid", json=WRONG).json()["version"] == 0
    assert room.lead.get(base).json()["version"] == 2
    room.lead.post(f"{base}/undo", json={})
    again = room.lead.get(f"{base}/grid").json()["grid"]
    assert again["steps"] == ["Ask", "Do"]


def test_a_bpmn_map_opens_as_a_grid_and_says_what_that_loses(room: Room) -> None:
    opened = room.lead.get(f"/api/partnerships/{room.partnership}/maps/as-is/grid").json()
    assert opened["lost"]
    assert {r["partner"] for r in opened["grid"]["rows"]} >= {"Rowan House", "Harbour Hosts"}
    looked = room.lead.post("/api/grid/look", json=opened["grid"]).json()
    assert looked["places"] == []


def test_a_grid_becomes_one_more_map_of_a_study(room: Room) -> None:
    base = f"/api/partnerships/{room.partnership}"
    first = room.lead.post(f"{base}/grid", json=GRID).json()
    second = room.lead.post(f"{base}/grid", json=GRID).json()
    assert (first["map"], second["map"]) == ("a-small-service", "a-small-service-2")
    assert "a-small-service" in {m["id"] for m in room.lead.get(base).json()["maps"]}


@pytest.mark.parametrize(
    ("kind", "begins"), [("bpmn", b"<?xml"), ("xlsx", b"PK"), ("csv", b"\xef")]
)
def test_a_grid_goes_out_as_each_kind_of_file(room: Room, kind: str, begins: bytes) -> None:
    out = room.lead.post(f"/api/grid/file?kind={kind}", json=GRID)
    assert out.content.startswith(begins)
    back = room.lead.post(f"/api/grid/open?name=x.{kind}", content=out.content).json()
    assert [r["partner"] for r in back["grid"]["rows"]] == ["Citizen", "Town"]
    refused = room.lead.post(f"/api/grid/file?kind={kind}", json=WRONG)
    assert refused.status_code == 409


def test_the_templates_are_ready_to_change(room: Room) -> None:
    opened = room.lead.get("/api/grid/templates/home-care-after-hospital").json()
    assert opened["grid"]["name"] == "Home care after hospital"
    assert room.lead.post("/api/grid/look", json=opened["grid"]).json()["places"] == []
    assert room.lead.get("/api/grid/templates/nothing").status_code == 404
