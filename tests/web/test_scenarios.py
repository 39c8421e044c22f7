"""Scenarios in the workspace: opened as a form, changed, checked, kept, undone, begun."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from served_room import Room

from intertwine.store import files


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.sign_in()
    made.partnership = made.lead.get("/api/partnerships").json()[0]["id"]
    return made


def base(room: Room, map_id: str = "as-is") -> str:
    return f"/api/partnerships/{room.partnership}/simulation/{map_id}/scenario"


def post(room: Room, path: str, **body: Any) -> dict[str, Any]:
    answer = room.lead.post(path, json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def file(room: Room, path: str) -> str:
    return files.current(room.app.state.engine, room.partnership)[path].decode()


def test_a_value_is_changed_in_the_form_kept_as_a_version_and_undone(room: Room) -> None:
    path = "scenarios/ordinary-year.toml"
    before = file(room, path)
    opened = room.lead.get(base(room)).json()
    assert (opened["file"], opened["version"], opened["troubles"]) == (path, 1, [])
    change = {"part": "people", "row": "contact_persons", "key": "count", "value": 5}
    typed = post(room, f"{base(room)}/look", text=opened["text"], changes=[change])
    assert typed["text"] == before.replace("count = 4", "count = 5")
    assert file(room, path) == before
    kept = post(room, base(room), text=typed["text"])
    assert (kept["kept"], kept["version"]) == (True, 2) and file(room, path) == typed["text"]
    assert len(room.lead.get(f"{base(room)}/versions").json()) == 2
    assert post(room, f"{base(room)}/undo")["version"] == 3 and file(room, path) == before


def test_what_must_be_mended_is_told_beside_its_field_and_not_kept(room: Room) -> None:
    change = {"part": "activities", "row": "k1", "key": "duration", "value": "30"}
    told = post(room, base(room), changes=[change])
    assert not told["kept"] and told["version"] == 1
    [trouble] = told["troubles"]
    assert (trouble["part"], trouble["row"], trouble["key"]) == ("activities", "k1", "duration")
    assert "30 minutes" in trouble["message"] and ".toml" not in trouble["message"]


def test_a_map_without_a_scenario_gets_one_from_what_is_assumed(room: Room) -> None:
    engine = room.app.state.engine
    study = file(room, "study.toml").replace('scenario = "scenarios/ordinary-year.toml"\n', "")
    files.put(
        engine, room.partnership, "study.toml", study.encode(), author="K", sentence="without"
    )
    room.app.state.shelf.changed(room.partnership)
    start = room.lead.get(base(room)).json()
    assert (start["file"], start["version"], start["troubles"]) == ("", 0, [])
    assert tomllib.loads(start["text"])["people"]["lane_coordinator"]["partner"] == "vol"
    kept = post(room, base(room), text=start["text"])
    assert (kept["kept"], kept["file"], kept["version"]) == (True, "scenarios/as-is.toml", 1)
    named = tomllib.loads(file(room, "study.toml"))["maps"]["as-is"]
    assert named["scenario"] == "scenarios/as-is.toml" and named["file"] == "maps/as-is.bpmn"
    assert file(room, "study.toml").startswith("# A study folder")
    page = room.lead.get(f"/api/partnerships/{room.partnership}/simulation").json()
    assert next(m for m in page["maps"] if m["id"] == "as-is")["scenario"]


def test_a_broken_file_is_opened_as_text_with_what_is_wrong(room: Room) -> None:
    told = post(room, f"{base(room)}/look", text="name = ")
    assert told["parts"] == [] and told["text"] == "name = "
    assert told["troubles"][0]["part"] == "" and "cannot be read" in told["troubles"][0]["message"]


@pytest.mark.parametrize("value", [None, {"kind": None}, 10**40, float("1e300"), [[[[[[[[1]]]]]]]]])
def test_a_value_no_scenario_can_hold_is_no_failure(room: Room, value: object) -> None:
    change = {"part": "activities", "row": "k1", "key": "duration", "value": value}
    answer = room.lead.post(f"{base(room)}/look", json={"changes": [change]})
    assert answer.status_code in (200, 400)


def test_a_stranger_reads_no_scenario(room: Room) -> None:
    assert room.phone.get(base(room)).status_code == 404
    assert room.phone.post(base(room), json={}).status_code == 404


def test_another_scenario_of_a_map_is_opened_changed_and_kept_in_its_own_file(room: Room) -> None:
    spring = "scenarios/busy-spring-shared.toml"
    before, ordinary = file(room, spring), file(room, "scenarios/ordinary-year.toml")
    opened = room.lead.get(f"{base(room)}?scenario={spring}").json()
    assert (opened["file"], opened["troubles"]) == (spring, [])
    change = {"part": "people", "row": "contact_persons", "key": "count", "value": 5}
    kept = post(room, f"{base(room)}?scenario={spring}", changes=[change])
    assert (kept["kept"], kept["version"]) == (True, 2)
    assert file(room, spring) == before.replace("count = 4", "count = 5")
    assert file(room, "scenarios/ordinary-year.toml") == ordinary
    assert post(room, f"{base(room)}/undo?scenario={spring}")["version"] == 3
    assert room.lead.get(f"{base(room)}?scenario=study.toml").status_code == 404


def test_a_scenario_that_does_not_fit_a_map_is_opened_to_be_mended(room: Room) -> None:
    agreed = "scenarios/ordinary-year-agreed.toml"
    opened = room.lead.get(f"{base(room)}?scenario={agreed}").json()
    assert opened["file"] == agreed and {"activities"} <= {t["part"] for t in opened["troubles"]}


@pytest.mark.parametrize(
    ("part", "row", "key", "value", "inside", "says"),
    [
        (
            "calendars",
            "office",
            "except",
            [{"on": "2026-12-24"}, {"on": "Yule", "open": ["10:00-14:00"]}],
            "2.on",
            "2026-12-24",
        ),
        ("arrivals", "wishes", "rates", [{"on": "Mon 08:00-12:00"}], "1.per_hour", "missing"),
        (
            "activities",
            "k1",
            "needs",
            [{"role": "case_worker"}, {"role": "manager", "count": 0}],
            "2.count",
            "above 0",
        ),
    ],
)
def test_what_is_wrong_in_a_list_is_told_at_its_entry(
    room: Room, part: str, row: str, key: str, value: Any, inside: str, says: str
) -> None:
    changes = [{"part": part, "row": row, "key": key, "value": value}]
    if key == "rates":
        changes.append({"part": part, "row": row, "key": "per_week", "value": None})
    [trouble] = post(room, f"{base(room)}/look", changes=changes)["troubles"]
    found = (trouble["part"], trouble["row"], trouble["key"], trouble["inside"])
    assert found == (part, row, key, inside) and says in trouble["message"]
