"""The map's page over HTTP: words, findings, agreement, files of other kinds, differences."""

from pathlib import Path

import pytest
from served_room import Room
from test_after import held

from intertwine.store import files


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.sign_in()
    made.partnership = made.lead.get("/api/partnerships").json()[0]["id"]
    return made


def at(room: Room, path: str) -> str:
    return f"/api/partnerships/{room.partnership}{path}"


def test_a_map_is_told_in_words_step_by_step(room: Room) -> None:
    page = room.lead.get(at(room, "/maps/as-is")).json()
    assert page["name"] == "Good Hours, today"
    assert (page["state"], page["version"], page["file"]) == ("as-is", 1, "maps/as-is.bpmn")
    assert [s["number"] for s in page["steps"]] == list(range(1, len(page["steps"]) + 1))
    [step] = [s for s in page["steps"] if s["name"] == "Talk through strengths and limits"]
    assert (step["partner"], step["actor"], step["phase"]) == ("cit", "Citizen", "Profile")
    assert step["coproduced"]
    assert step["produces"] == ["Own story"]
    assert [s["who"] for s in step["sends"]] == ["Municipality of Tuulisund"]
    assert page["problems"] == []
    assert [m["id"] for m in page["maps"]] == ["as-is", "to-be"]


def test_findings_carry_the_numbers_of_the_picture_gravest_first(room: Room) -> None:
    room.measured()
    found = room.lead.get(at(room, "/maps/as-is/findings")).json()["findings"]
    assert [f["number"] for f in found] == list(range(1, len(found) + 1))
    ranks = [
        (not f["elements"], ("barrier", "question", "advantage").index(f["effect"])) for f in found
    ]
    assert ranks == sorted(ranks), "what has a place on the map first; the gravest first in both"
    plain = room.lead.get(at(room, "/maps/as-is/drawing")).text
    marked = room.lead.get(at(room, "/maps/as-is/drawing?findings=true")).text
    assert "it-findings" not in plain
    assert marked.count("<title>Barrier 4") == len(found[3]["elements"]) > 0
    assert "font-face" not in marked, "the page has the font already"


def test_agreement_is_laid_over_once_the_workshop_is_over(tmp_path: Path) -> None:
    room = Room(tmp_path)
    held(room)
    page = room.lead.get(at(room, "/maps/as-is")).json()
    [over] = page["sessions"]
    # Of nine people four say mun, four home, one unknown: 6 + 6 of 36 pairs agree.
    assert over["agreement"] == {"k8": pytest.approx(12 / 36)}
    drawn = room.lead.get(at(room, f"/maps/as-is/drawing?session={over['id']}")).text
    assert ">.33</text>" in drawn
    [told] = room.lead.get(at(room, "/maps/as-is/answers?element=k8")).json()
    assert told["rounds"][0]["reveal"]["totals"] == {"mun": 4, "home": 4, "unknown": 1}
    assert room.lead.get(at(room, "/maps/as-is/answers?element=k2")).json() == []


def test_nothing_of_a_workshop_is_on_the_map_while_it_goes_on(room: Room) -> None:
    room.app.state.start_key = "once"
    room.open()
    assert room.lead.get(at(room, "/maps/as-is")).json()["sessions"] == []
    drawn = room.lead.get(at(room, f"/maps/as-is/drawing?session={room.session}"))
    assert drawn.text == room.lead.get(at(room, "/maps/as-is/drawing")).text


def test_a_map_goes_out_as_each_kind_of_file_and_comes_back(room: Room) -> None:
    kinds = {"bpmn": b"<?xml", "xlsx": b"PK", "csv": b"\xef\xbb\xbfService,"}
    for kind, begins in kinds.items():
        answer = room.lead.get(at(room, f"/maps/as-is/file?kind={kind}"))
        assert answer.content.startswith(begins)
        assert f'as-is.{kind}"' in answer.headers["content-disposition"]
    grid = room.lead.get(at(room, "/maps/as-is/file?kind=csv")).content
    renamed = grid.replace(b"Hold the follow-up talk", b"Hold the monthly talk")
    assert renamed != grid
    kept = room.lead.post(at(room, "/maps/as-is/file?name=mine.csv"), content=renamed).json()
    assert [v["number"] for v in kept] == [2, 1]
    path = files.current(room.app.state.engine, room.partnership)["maps/as-is.bpmn"]
    assert path.startswith(b"<?xml")
    page = room.lead.get(at(room, "/maps/as-is")).json()
    assert page["version"] == 2
    assert "Hold the monthly talk" in {s["name"] for s in page["steps"]}
    told = room.lead.get(at(room, "/maps/as-is/versions/2")).json()["differences"]
    assert any("Hold the monthly talk" in sentence for sentence in told)
    room.lead.post(at(room, "/maps/as-is/undo"), json={})
    assert room.lead.get(at(room, "/maps/as-is")).json()["steps"][0]["id"]
    back = files.current(room.app.state.engine, room.partnership)["maps/as-is.bpmn"]
    assert back == files.version(room.app.state.engine, room.partnership, "maps/as-is.bpmn", 1)


def test_a_grid_with_something_wrong_is_refused_by_cell_and_changes_nothing(room: Room) -> None:
    wrong = b"Service,X\r\n\r\nPartner,Kind,Person or role\r\nTown,organisation,\r\n"
    answer = room.lead.post(at(room, "/maps/as-is/file?name=mine.csv"), content=wrong)
    assert answer.status_code == 400
    assert "mine.csv" in answer.json()["message"]
    assert room.lead.get(at(room, "/maps/as-is")).json()["version"] == 1


def test_a_problem_of_the_file_sits_on_its_element(room: Room) -> None:
    raw = room.lead.get(at(room, "/maps/as-is/file")).content
    bare = raw.replace(b'name="Hold the follow-up talk"', b'name=""')
    assert bare != raw
    room.lead.post(at(room, "/maps/as-is/file"), content=bare)
    page = room.lead.get(at(room, "/maps/as-is")).json()
    [problem] = page["problems"]
    assert problem["element"] == "k11"
    assert problem["next"]


def test_two_states_differ_in_words_with_their_places(room: Room) -> None:
    page = room.lead.get(at(room, "/compare?before=as-is&after=to-be")).json()
    assert page["before"]["state"] == "as-is"
    assert page["after"]["state"] == "to-be"
    [moved] = [
        d
        for d in page["differences"]
        if d["sentence"].startswith("“Hold the follow-up talk” moves from")
    ]
    assert (moved["change"], moved["before"], moved["after"]) == ("other", "k11", "h8")
    gone = {d["before"] for d in page["differences"] if d["change"] == "gone"}
    assert "k4" in gone
    left = room.lead.get(at(room, "/maps/as-is/drawing?after=to-be")).text
    right = room.lead.get(at(room, "/maps/to-be/drawing?before=as-is")).text
    assert f"≠ {moved['number']}</text>" in left
    assert f"≠ {moved['number']}</text>" in right
    assert "it-change-gone" in left
    assert "it-change-gone" not in right
    assert 'id="before-k11"' in left, "two drawings in one page need ids of their own"
    nothing = room.lead.get(at(room, "/compare?before=as-is&after=as-is")).json()
    assert nothing["differences"] == []
