"""Measures go on in the background: pages show what is found so far, reports wait for the rest."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from fastapi.testclient import TestClient
from served_room import Room

from intertwine.measures.catalogue import MEASURES, measure
from intertwine.model.findings import Result
from intertwine.model.study import Study
from intertwine.web import measuring
from intertwine.web.measuring import Measuring

LONGEST = 30


class Steps:
    """Measures that go on when told: one, then the gate, then the rest, all of them quick."""

    def __init__(self) -> None:
        self.waits, self.gate = Event(), Event()
        self.begun: list[Study] = []

    def __call__(self, study: Study) -> Iterator[Result]:
        self.begun.append(study)
        yield measure(study, "coordination")
        self.waits.set()
        assert self.gate.wait(LONGEST)
        for name in MEASURES:
            if name != "coordination":
                yield Result(name)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Steps]:
    made = Steps()
    monkeypatch.setattr(measuring, "each", made)
    monkeypatch.setenv("INTERTWINE_CACHE", str(tmp_path / "results"))
    yield made
    made.gate.set()
    for thread in threading.enumerate():  # else it keeps its results where the next test looks
        if thread.name == "measures":
            thread.join(LONGEST)


@pytest.fixture
def room(tmp_path: Path, steps: Steps) -> Room:
    made = Room(tmp_path)
    made.sign_in()
    made.partnership = made.lead.get("/api/partnerships").json()[0]["id"]
    return made


def at(room: Room, path: str) -> dict:
    answer = room.lead.get(f"/api/partnerships/{room.partnership}{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_board_shows_what_is_found_before_all_is_measured(room: Room, steps: Steps) -> None:
    assert at(room, "/board")["measured"] == {"done": 0, "wanted": len(MEASURES)}
    assert steps.waits.wait(LONGEST)
    board = at(room, "/board")
    assert board["measured"]["done"] == 1
    found = [f for c in board["components"] for f in c["findings"]]
    assert found, "coordination says something of the worked example"
    assert at(room, "/measured") == board["measured"]
    assert len(steps.begun) == 1, "asked for twice, measured once"


def test_a_report_waits_for_all_measures_and_holds_nobody_else_up(room: Room, steps: Steps) -> None:
    elsewhere = TestClient(room.app, cookies=dict(room.lead.cookies))
    address = f"/api/partnerships/{room.partnership}/report.json"
    with ThreadPoolExecutor(1) as pool:
        report = pool.submit(elsewhere.get, address)
        assert steps.waits.wait(LONGEST)
        assert at(room, "")["id"] == room.partnership
        assert not report.done()
        steps.gate.set()
        assert report.result(LONGEST).status_code == 200
    assert at(room, "/measured") == {"done": len(MEASURES), "wanted": len(MEASURES)}


def test_a_finding_that_may_still_be_found_is_not_called_answered(room: Room, steps: Steps) -> None:
    here = room.partnership
    form = {"name": "A list", "partners": ["mun"], "family": "planning", "findings": ["x/y/z"]}
    made = room.lead.post(f"/api/partnerships/{here}/mechanisms", json=form).json()
    [meant] = made["mechanisms"][-1]["findings"]
    assert meant["there"] is None
    steps.gate.set()
    room.app.state.measuring.all(here, room.app.state.shelf.study(here))
    [meant] = at(room, "/mechanisms")["mechanisms"][-1]["findings"]
    assert meant["there"] is False


def test_a_study_that_has_changed_is_measured_anew_and_the_older_no_further(
    room: Room, steps: Steps
) -> None:
    at(room, "/measured")
    assert steps.waits.wait(LONGEST)
    older = room.app.state.shelf.study(room.partnership)
    room.app.state.shelf.changed(room.partnership)
    at(room, "/measured")
    steps.gate.set()
    newer = room.app.state.shelf.study(room.partnership)
    assert newer is not older
    assert newer.maps[0].map is older.maps[0].map, "a map that is the same is kept as it is"
    assert len(room.app.state.measuring.all(room.partnership, newer)) == len(MEASURES)
    assert steps.begun[0] is older
    assert steps.begun[-1] is newer


def test_what_goes_wrong_is_told_and_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[Study] = []

    def broken(study: Study) -> Iterator[Result]:
        tries.append(study)
        if len(tries) == 1:
            raise ZeroDivisionError
        return iter([Result(name) for name in MEASURES])

    monkeypatch.setattr(measuring, "each", broken)
    monkeypatch.setattr(measuring.cache, "kept", lambda study: None)
    monkeypatch.setattr(measuring.cache, "keep", lambda study, found: None)
    study = Study("Nothing yet")
    background = Measuring()
    with pytest.raises(ZeroDivisionError):
        background.all("one", study)
    assert len(background.all("one", study)) == len(MEASURES)
