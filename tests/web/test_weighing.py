"""What moves a map's outcome, and who adds what, in the workspace: begun, read, withheld."""

from __future__ import annotations

import time
from typing import Any

import pytest
from served_room import Room
from test_scenarios import post, room  # noqa: F401

from intertwine.store import files

KEPT = "owner,figure,to,mixed\nmun,shares,,\n"


def base(room: Room) -> str:  # noqa: F811
    return f"/api/partnerships/{room.partnership}/simulation/as-is"


SPRING = "scenarios/busy-spring-shared.toml"


def ended(room: Room, kind: str, **asked: str) -> dict[str, Any]:  # noqa: F811
    for _ in range(1_800):
        found: dict[str, Any] = room.lead.get(f"{base(room)}/{kind}", params=asked).json()
        if found["stage"] not in ("preparing", "running"):
            return found
        time.sleep(0.1)
    raise AssertionError("the analysis did not end")


def keep(room: Room, path: str, content: str) -> None:  # noqa: F811
    engine = room.app.state.engine
    files.put(engine, room.partnership, path, content.encode(), author="K", sentence="kept")
    room.app.state.shelf.changed(room.partnership)


def test_levers_are_told_with_their_intervals_largest_first(room: Room) -> None:  # noqa: F811
    assert room.lead.get(f"{base(room)}/sensitivity").json()["stage"] == "none"
    post(room, f"{base(room)}/sensitivity", replications=2)
    told = ended(room, "sensitivity")
    assert told["stage"] == "done" and told["unit"] == "days"
    size = [abs(s["change"]["value"]) for s in told["swings"]]
    assert size == sorted(size, reverse=True) and len(size) == (told["wanted"] - 1) / 2
    arrivals = next(s for s in told["swings"] if s["code"] == "arrivals")
    less = arrivals["high"]["value"] - arrivals["low"]["value"]
    assert arrivals["change"]["value"] == pytest.approx(less)


def test_levers_are_told_by_any_outcome_and_each_is_another_question(
    room: Room,  # noqa: F811
) -> None:
    """What a case costs: world.md section 4, working minutes (exact) at each partner's price."""
    maps = room.lead.get(base(room).removesuffix("/as-is")).json()["maps"]
    names = next(m["moved"] for m in maps if m["id"] == "as-is")
    assert names == ["cycle-time", "idle-time", "first_hour", "stuck", "cost"]
    exact = (576.10 * 46 + 420.05 * 34 + 97.89 * 29 + 465.37 * 31) / 60
    post(room, f"{base(room)}/sensitivity", replications=2, outcome="cost")
    told = ended(room, "sensitivity", outcome="cost")
    assert (told["stage"], told["unit"], told["currency"]) == ("done", "money", "EUR")
    assert told["base"]["value"] == pytest.approx(exact, rel=0.03)
    assert room.lead.get(f"{base(room)}/sensitivity").json()["stage"] == "none"
    post(room, f"{base(room)}/sensitivity", replications=2, outcome="first_hour")
    told = ended(room, "sensitivity", outcome="first_hour")
    assert told["unit"] == "%" and 50 < told["base"]["value"] <= 100
    post(room, f"{base(room)}/sensitivity", replications=1, outcome="kindness")
    told = ended(room, "sensitivity", outcome="kindness")
    assert told["stage"] == "failed" and "idle-time" in told["trouble"]


def test_whatever_levers_are_told_by_others_learn_nothing_of_what_is_kept(
    room: Room,  # noqa: F811
) -> None:
    keep(room, "releases.csv", "owner,figure,to,mixed\nhome,staffing,,\nhome,times,everybody,\n")
    post(room, f"{base(room)}/sensitivity", replications=1, outcome="cost")
    assert ended(room, "sensitivity", outcome="cost")["swings"]
    told = {
        room.lead.get(f"{base(room)}/sensitivity?reader=mun&outcome={outcome}").text
        for outcome in ("", "cost", "first_hour", "kindness")
    }
    assert len(told) == 1 and "Rowan House keeps its staffing" in told.pop()


def test_shares_add_up_to_the_gain_and_an_outsider_learns_of_nothing(
    room: Room,  # noqa: F811
) -> None:
    post(room, f"{base(room)}/gain", replications=2)
    told = ended(room, "gain")
    assert told["stage"] == "done" and told["wanted"] == 16
    total = sum(s["share"]["value"] for s in told["shares"])
    assert total == pytest.approx(told["whole"]["value"], abs=1e-6)
    assert told["stability"] in ("yes", "no", "unclear")
    own = {s["partner"]: s for s in told["shares"]}["mun"]
    assert own["share"]["low"] <= own["share"]["value"] <= own["share"]["high"]
    assert room.lead.get(f"{base(room)}/gain?reader=home").json()["shares"]
    keep(room, "releases.csv", KEPT)
    never = room.lead.get(f"{base(room).replace('as-is', 'to-be')}/gain").json()
    assert never["stage"] == "none"
    for reader in ("home", "vol", "everybody"):
        assert room.lead.get(f"{base(room)}/gain?reader={reader}").json() == never
    assert room.lead.get(f"{base(room)}/gain?reader=mun").json() == told
    assert room.lead.get(f"{base(room)}/gain?reader=nobody").status_code == 404


def test_where_nobody_can_do_anothers_work_there_is_said_why_no_gain_is_to_share(
    room: Room,  # noqa: F811
) -> None:
    post(room, f"{base(room)}/gain", replications=2)
    told = ended(room, "gain")
    assert told["nothing"] == "nobody-can" and 50 < told["worth"] < 100
    assert all(s["share"]["value"] == 0 for s in told["shares"])


def test_two_games_are_asked_apart_and_neither_shows_the_other(room: Room) -> None:  # noqa: F811
    """Without one of three partners no promise is kept; who takes part alone is worth nothing."""
    part = {"game": "participation", "outcome": "first_hour"}
    post(room, f"{base(room)}/gain", replications=2, **part)
    told = ended(room, "gain", **part)
    assert told["nothing"] == "" and told["unit"] == "%"
    assert [s["own"] for s in told["shares"]] == [None] * 4
    assert len(told["tables"][0]["rows"]) == 4
    assert room.lead.get(f"{base(room)}/gain").json()["stage"] == "none"
    post(room, f"{base(room)}/gain", replications=2)
    assert ended(room, "gain", **part) == told and ended(room, "gain") != told


def test_coalitions_whose_cases_never_end_have_no_time_to_compare(room: Room) -> None:  # noqa: F811
    part = {"game": "participation", "outcome": "cycle-time"}
    post(room, f"{base(room)}/gain", replications=1, **part)
    told = ended(room, "gain", **part)
    assert told["stage"] == "failed" and "promise" in told["trouble"]
    post(room, f"{base(room)}/gain", replications=1, outcome="kindness")
    told = ended(room, "gain", outcome="kindness")
    assert told["stage"] == "failed" and "first_hour, cycle-time" in told["trouble"]


def test_another_scenario_of_the_map_is_another_question(room: Room) -> None:  # noqa: F811
    time_ = {"scenario": SPRING, "outcome": "cycle-time"}
    post(room, f"{base(room)}/gain?scenario={SPRING}", replications=2, outcome="cycle-time")
    told = ended(room, "gain", **time_)
    assert told["stage"] == "done" and told["nothing"] == "" and told["unit"] == "days"
    assert told["wanted"] == 32 and len(told["shares"]) == 5
    assert room.lead.get(f"{base(room)}/gain?outcome=cycle-time").json()["stage"] == "none"
    for file in ("scenarios/none.toml", "study.toml", "scenarios/../study.toml"):
        assert room.lead.get(f"{base(room)}/gain?scenario={file}").status_code == 404


def test_one_repetition_is_not_enough_to_say_anything_sure(room: Room) -> None:  # noqa: F811
    post(room, f"{base(room)}/gain", replications=1)
    told = ended(room, "gain")
    assert told["stage"] == "done" and not told["told"] and told["missing"]
    assert not [f for f in told["findings"] if f["code"] == "worth-more-together"]


def test_a_stopped_analysis_says_nothing(room: Room) -> None:  # noqa: F811
    post(room, f"{base(room)}/gain", replications=200)
    assert room.lead.post(f"{base(room)}/gain", json={}).status_code == 409
    post(room, f"{base(room)}/gain/stop")
    told = ended(room, "gain")
    assert told["stage"] == "stopped" and told["shares"] == []


@pytest.mark.slow
def test_reports_for_others_are_the_same_whether_shares_were_kept_or_never_given(
    room: Room,  # noqa: F811
) -> None:
    """Page, file and JSON are byte for byte those of a study in which nobody gave a worth."""
    where = f"/api/partnerships/{room.partnership}"
    worths = files.current(room.app.state.engine, room.partnership)["worths.csv"].decode()

    def made(reader: str) -> list[str]:
        return [
            room.lead.get(f"{where}/report.{kind}?reader={reader}").text
            for kind in ("html", "json")
        ]

    keep(room, "releases.csv", KEPT)
    kept = [made(reader) for reader in ("home", "everybody")]
    facilitator = made("facilitator")
    keep(room, "worths.csv", worths.splitlines()[0] + "\n")
    keep(room, "releases.csv", KEPT.splitlines()[0] + "\n")
    assert kept == [made(reader) for reader in ("home", "everybody")]
    assert facilitator != kept[1] and "share of the gain" in facilitator[0].casefold()
