"""Sliders in the workspace: answered at once against the kept scenario, and kept as a version."""

from __future__ import annotations

import time

import pytest
from served_room import Room
from test_scenarios import file, post, room  # noqa: F401


def base(room: Room) -> str:  # noqa: F811
    return f"/api/partnerships/{room.partnership}/simulation/as-is/what-if"


def test_more_people_are_answered_with_a_paired_difference_and_kept(room: Room) -> None:  # noqa: F811
    page = room.lead.get(base(room)).json()
    known = {s["id"]: s for s in page["sliders"]}
    assert known["people:oskar"]["name"] == "Oskar Thranfeld" and known["people:oskar"]["now"] == 1
    assert known["arrivals:"]["low"] == 0.5
    same = post(room, base(room), settings={"people:oskar": 1})
    assert all(r["change"]["value"] == 0 for r in [*same["outcomes"], *same["work"]])
    began = time.monotonic()
    told = post(room, base(room), settings={"people:contact_persons": 8, "arrivals:": 0.6})
    assert time.monotonic() - began < 5
    cycle = next(o for o in told["outcomes"] if o["element"] == "cycle-time")
    low, high = cycle["change"]["low"], cycle["change"]["high"]
    assert low < cycle["change"]["value"] < high < 0 and cycle["reading"] == "better"
    before = file(room, "scenarios/ordinary-year.toml")
    kept = post(room, f"{base(room)}/keep", settings={"people:contact_persons": 8})
    assert kept["kept"] and kept["version"] == 2
    after = file(room, "scenarios/ordinary-year.toml")
    assert after == before.replace("count = 4", "count = 8")
    again = {s["id"]: s for s in room.lead.get(base(room)).json()["sliders"]}
    assert again["people:contact_persons"]["now"] == 8


@pytest.mark.parametrize(
    ("settings", "status"),
    [({"people:nobody": 2}, 404), ({"people:oskar": 0}, 409), ({"duration:k1": -1}, 409)],
)
def test_what_cannot_be_turned_is_refused(
    room: Room,  # noqa: F811
    settings: dict[str, float],
    status: int,
) -> None:
    assert room.lead.post(base(room), json={"settings": settings}).status_code == status


def test_a_stranger_turns_nothing(room: Room) -> None:  # noqa: F811
    assert room.phone.get(base(room)).status_code == 404
    assert room.phone.post(f"{base(room)}/keep", json={"settings": {}}).status_code == 404


def test_sliders_of_another_scenario_are_its_own_and_kept_in_its_file(room: Room) -> None:  # noqa: F811
    spring = "scenarios/busy-spring-shared.toml"
    asked = f"?scenario={spring}"
    page = room.lead.get(f"{base(room)}{asked}").json()
    assert "people:peers" in {s["id"] for s in page["sliders"]}
    before = file(room, spring)
    kept = post(room, f"{base(room)}/keep{asked}", settings={"people:contact_persons": 8})
    assert kept["kept"] and kept["file"] == spring
    assert file(room, spring) == before.replace("count = 4", "count = 8")
    refused = room.lead.get(f"{base(room)}?scenario=scenarios/ordinary-year-agreed.toml")
    assert refused.status_code == 400
