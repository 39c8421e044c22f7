"""The page of understanding and the map coloured by it."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from served_room import Room

from intertwine.web.tongues import decimals


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.sign_in()
    made.partnership = made.lead.get("/api/partnerships").json()[0]["id"]
    return made


def test_the_facilitator_reads_what_everybody_answered(room: Room) -> None:
    page = room.lead.get(f"/api/partnerships/{room.partnership}/understanding").json()
    assert page["name"] == "Good Hours"
    assert {p["id"] for p in page["partners"]} >= {"cit", "mun", "home", "vol", "work"}
    [k8] = [
        i
        for c in page["understood"]["constructs"]
        if c["code"] == "accountability"
        for i in c["items"]
        if i["element"] == "k8"
    ]
    assert k8["steps"] == ["Set the trial day"]
    labels = {o["code"]: o["label"] for o in k8["options"]}
    assert labels["home"] == "Rowan House"
    assert labels["unknown"] == "do not know"


def test_answers_that_are_words_are_read_in_the_readers_language(room: Room) -> None:
    answer = room.lead.get(
        f"/api/partnerships/{room.partnership}/understanding", headers={"Accept-Language": "fi"}
    ).json()
    words = {
        o["code"]: o["label"]
        for c in answer["understood"]["constructs"]
        for i in c["items"]
        for o in i["options"]
    }
    assert (words["before"], words["either"]) == ("ennen", "kummin päin vain")
    assert words["unknown"] == "en tiedä"


def test_the_map_is_coloured_by_the_newest_wave_or_the_one_named(room: Room) -> None:
    base = f"/api/partnerships/{room.partnership}/understanding/accountability.svg"
    now, before = room.lead.get(base), room.lead.get(f"{base}?wave=2025-03-before")
    assert now.headers["content-type"] == "image/svg+xml"
    assert now.text != before.text
    other = base.replace("accountability", "own")
    assert room.lead.get(other).status_code == 404


def test_nobody_else_sees_it(room: Room) -> None:
    stranger = TestClient(room.app)
    for path in ("understanding", "understanding/accountability.svg"):
        answer = stranger.get(f"/api/partnerships/{room.partnership}/{path}")
        assert answer.status_code == 404


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", [".46", "1", "−.10", ".00", "1"]), ("fi", ["0,46", "1", "−0,10", "0,00", "1"])],
)
def test_agreement_stands_on_the_map_as_people_read_it(language: str, told: list[str]) -> None:
    assert [decimals(v, language) for v in (0.456, 1.0, -0.101, 0.0, 0.999)] == told
