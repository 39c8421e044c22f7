"""Runs of maps in the workspace: begun, watched, stopped, refused, and the map coloured by them."""

from __future__ import annotations

import time
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


def base(room: Room) -> str:
    return f"/api/partnerships/{room.partnership}/simulation"


def ended(room: Room) -> dict[str, Any]:
    for _ in range(1_200):
        run: dict[str, Any] = room.lead.get(f"{base(room)}/run").json()
        if run["stage"] not in ("preparing", "running"):
            return run
        time.sleep(0.1)
    raise AssertionError("the run did not end")


def test_two_maps_are_run_and_compared_in_words_and_the_map_is_coloured(room: Room) -> None:
    page = room.lead.get(base(room)).json()
    assert {m["id"]: m["scenario"] for m in page["maps"]}["as-is"] == "Ordinary year"
    assert room.lead.get(f"{base(room)}/run").json()["stage"] == "none"
    assert room.lead.get(f"{base(room)}/as-is.svg").status_code == 404

    asked = {"maps": ["as-is", "to-be"], "replications": 2}
    assert room.lead.post(f"{base(room)}/run", json=asked).status_code == 200
    run = ended(room)
    assert (run["stage"], run["done"], run["trouble"]) == ("done", 2, "")
    assert any("run 2 times" in a for a in run["assumptions"])
    said = {f["code"]: f["sentence"] for f in run["findings"]}
    assert "wait for ever" in said["waits-for-ever"]
    tables = {(t["code"], t["map"]): t for t in run["tables"]}
    work = {r[0]["partner"]: r[1]["value"] for r in tables["work-per-case", "as-is"]["rows"]}
    assert work["mun"] == pytest.approx(576.10 / 60, rel=0.03)
    assert ("what-would-change", "") in tables
    picture = room.lead.get(f"{base(room)}/as-is.svg")
    assert picture.headers["content-type"] == "image/svg+xml" and "5.4" in picture.text


def test_charts_get_what_the_tables_tell(room: Room) -> None:
    asked = {"maps": ["as-is", "to-be"], "replications": 2}
    room.lead.post(f"{base(room)}/run", json=asked)
    run = ended(room)
    drawn = run["figures"]
    times = {t["map"]: t for t in drawn["times"]}
    told = {t["map"]: t for t in run["tables"] if t["code"] == "case-times"}
    for name, time_ in times.items():
        assert time_["mean"]["value"] == pytest.approx(told[name]["rows"][0][1]["value"], rel=0.01)
        assert sum(time_["shares"]) == pytest.approx(0.99, abs=0.02)
    assert drawn["unit"] == "days"
    assert any(row["sender"] for row in drawn["hand_offs"])
    for row in [*drawn["waits"], *drawn["hand_offs"]]:
        for bar in filter(None, row["bars"]):
            assert sum(p["value"] for p in bar["parts"]) == pytest.approx(bar["total"]["value"])
    work = {w["partner"]: w for w in drawn["work"]}
    mun = work["mun"]
    less = mun["bars"][1]["total"]["value"] - mun["bars"][0]["total"]["value"]
    assert mun["change"]["value"] == pytest.approx(less)
    assert {o["element"] for o in drawn["outcomes"]} >= {"cycle-time", "idle-time", "target"}


def test_a_run_that_goes_on_refuses_another_and_can_be_stopped(room: Room) -> None:
    asked = {"maps": ["as-is"], "replications": 1_000}
    assert room.lead.post(f"{base(room)}/run", json=asked).status_code == 200
    again = room.lead.post(f"{base(room)}/run", json=asked)
    assert (again.status_code, again.json()["code"]) == (409, "run-goes-on")
    assert room.lead.post(f"{base(room)}/run/stop", json={}).status_code == 200
    run = ended(room)
    assert run["stage"] == "stopped" and run["done"] < 1_000
    nothing = room.lead.post(f"{base(room)}/run/stop", json={})
    assert (nothing.status_code, nothing.json()["code"]) == (409, "no-run-goes-on")


def test_a_map_that_is_not_there_is_not_run(room: Room) -> None:
    asked = {"maps": ["elsewhere"], "replications": 2}
    assert room.lead.post(f"{base(room)}/run", json=asked).status_code == 404


SPRING = "scenarios/busy-spring-shared.toml"


def test_every_scenario_is_offered_and_what_does_not_fit_a_map_says_why(room: Room) -> None:
    maps = {m["id"]: m for m in room.lead.get(base(room)).json()["maps"]}
    told = {s["file"]: s for s in maps["as-is"]["scenarios"]}
    assert next(iter(told)) == "scenarios/ordinary-year.toml"
    assert (told[SPRING]["name"], told[SPRING]["why"]) == ("Busy spring, shared", "")
    assert told[SPRING]["outcomes"] == ["first_hour", "cycle-time"]
    agreed = told["scenarios/ordinary-year-agreed.toml"]
    assert "c9" in agreed["why"] and agreed["outcomes"] == []
    assert [s["why"] == "" for s in maps["to-be"]["scenarios"]] == [True, False, False]


def test_a_map_is_run_with_the_scenario_that_was_chosen(room: Room) -> None:
    asked = {"maps": ["as-is"], "replications": 2}
    room.lead.post(f"{base(room)}/run", json=asked)
    plain = ended(room)
    room.lead.post(f"{base(room)}/run", json={**asked, "scenarios": [SPRING]})
    spring = ended(room)
    assert (plain["scenarios"], spring["scenarios"]) == (["Ordinary year"], ["Busy spring, shared"])
    means = [r["figures"]["times"][0]["mean"]["value"] for r in (plain, spring)]
    assert means[0] != means[1]
    wrong = {**asked, "scenarios": ["scenarios/ordinary-year-agreed.toml"]}
    refused = room.lead.post(f"{base(room)}/run", json=wrong)
    assert refused.status_code == 400 and "c9" in refused.json()["message"]


def test_two_scenarios_of_one_map_are_compared_and_told_by_their_names(room: Room) -> None:
    asked = {"maps": ["as-is", "as-is"], "scenarios": ["", SPRING], "replications": 3}
    assert room.lead.post(f"{base(room)}/run", json=asked).status_code == 200
    run = ended(room)
    both = ["as-is:ordinary-year", "as-is:busy-spring-shared"]
    assert (run["maps"], run["sides"]) == (both, ["Ordinary year", "Busy spring, shared"])
    assert len(set(run["names"])) == 1
    ids = [f["id"] for f in run["findings"]]
    assert len(ids) == len(set(ids)) and {f["map"] for f in run["findings"]} == {"", *both}
    said = {f["code"]: f["sentence"] for f in run["findings"]}
    assert said["change-cycle-time-better"].startswith("With “Busy spring, shared” it takes")
    assert not [c for c in said if c.startswith("change-stuck")]  # 41 of 1,000 instead of 41
    table = run["tables"][0]
    assert (table["code"], table["columns"][2:4]) == ("what-differs", run["sides"])
    means = [t["mean"]["value"] for t in run["figures"]["times"]]
    change = run["figures"]["outcomes"][0]["change"]
    assert change["value"] == pytest.approx(means[1] - means[0]) and change["high"] < 0
    for name in both:
        assert room.lead.get(f"{base(room)}/{name}.svg").status_code == 200
    assert room.lead.get(f"{base(room)}/as-is.svg").status_code == 404


def test_the_first_chosen_stands_first_whatever_its_state(room: Room) -> None:
    asked = {"maps": ["to-be", "as-is"], "replications": 2}
    room.lead.post(f"{base(room)}/run", json=asked)
    run = ended(room)
    assert run["maps"] == ["to-be", "as-is"] and run["sides"] == run["names"]
    stuck = next(o for o in run["figures"]["outcomes"] if o["element"] == "stuck")
    assert [b["total"]["value"] > 0 for b in stuck["bars"]] == [False, True]
    assert stuck["change"]["value"] > 0


def test_what_is_chosen_twice_is_run_once(room: Room) -> None:
    own = "scenarios/ordinary-year.toml"
    asked = {"maps": ["as-is", "as-is"], "scenarios": ["", own], "replications": 2}
    room.lead.post(f"{base(room)}/run", json=asked)
    run = ended(room)
    assert (run["maps"], run["sides"]) == (["as-is"], [])
    assert run["figures"]["outcomes"] == []
