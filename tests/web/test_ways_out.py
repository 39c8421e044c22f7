"""Simulated figures that partners keep, at every way out of the workspace: the same to the byte."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from hashlib import sha256
from zipfile import ZipFile

import pytest
from served_room import Room
from test_scenarios import file, post, room  # noqa: F401
from test_weighing import SPRING, base, ended, keep

from intertwine.measures import MEASURES
from intertwine.report import docx_writer

HEAD = "owner,figure,to,mixed\n"
STAFFING = f"{HEAD}home,staffing,,\n"
TIMES = f"{STAFFING}home,times,everybody,\n"
SCENARIO = "scenarios/ordinary-year.toml"
NIGHT = """
[people.night]
name = "Night staff"
partner = "home"
roles = ["night"]
count = 7

[roles.night]
name = "Night"
partner = "home"
"""
"""Seven people of the home who have nothing to do with the service."""

READ = (
    "/board",
    "/mechanisms",
    "/maps/{map_id}/drawing?findings=true",
    "/maps/{map_id}/findings",
    "/report.docx",
    "/report.html",
    "/report.json",
    "/simulation/run",
    "/simulation/{map_id}.svg",
    "/simulation/{map_id}/gain",
    "/simulation/{map_id}/sensitivity",
    "/simulation/{map_id}/what-if",
)
"""All that answers what was simulated, or what is found in it."""


UNTOUCHED = {"/mechanisms", "/maps/{map_id}/drawing?findings=true", "/simulation/{map_id}/gain"}
"""Told the same to everybody here: numbers of findings stay, and nobody does another's work."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Measure what rests on what is simulated alone; a picture in a Word file is a dot with it."""
    for name in {*MEASURES} - {"simulation", "complementarity", "opportunity_space", "my_part"}:
        monkeypatch.delitem(MEASURES, name)  # type: ignore[arg-type]
    blank = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
    dot = docx_writer.to_png(blank, scale=1.0)
    monkeypatch.setattr(
        docx_writer, "to_png", lambda svg, scale: dot + sha256(svg.encode()).digest()
    )
    yield


def few(room: Room) -> None:  # noqa: F811
    """Have few cases, so that a run takes a moment."""
    for path in (SCENARIO, "scenarios/ordinary-year-agreed.toml", SPRING):
        text = file(room, path).replace("cases = 2000", "cases = 120")
        keep(room, path, text.replace("replications = 30", "replications = 3"))


def run(room: Room, *more: str, **chosen: list[str]) -> None:  # noqa: F811
    """Run the scenarios as they are now, ask more of the first, and wait until it is told."""
    where = f"/api/partnerships/{room.partnership}/simulation"
    post(room, f"{where}/run", **{"maps": ["as-is", "to-be"], "replications": 3, **chosen})
    for kind in more:
        post(room, f"{base(room)}/{kind}", replications=1)
        assert ended(room, kind)["stage"] == "done"
    for _ in range(600):
        if room.lead.get(f"{where}/run").json()["stage"] == "done":
            break
    room.measured()


def told(
    room: Room,  # noqa: F811
    reader: str,
    *,
    ways: Sequence[str] = READ,
    drawn: str = "as-is",
) -> dict[str, list[bytes]]:
    """Return what each way out answers to a reader; of a Word file its parts.

    `drawn` is what the coloured map is asked by: a map that was run.
    """
    found = {}
    for path in ways:
        name = drawn if path.endswith(".svg") else "as-is"
        way = f"/api/partnerships/{room.partnership}{path.format(map_id=name)}"
        answer = room.lead.get(f"{way}{'&' if '?' in way else '?'}reader={reader}")
        found[path] = [str(answer.status_code).encode(), answer.content]
        if path.endswith(".docx"):
            with ZipFile(io.BytesIO(answer.content)) as parts:
                found[path] = [parts.read(n) for n in sorted(parts.namelist())]
    turned = {"settings": {"arrivals:": 0.8, "people:oskar": 2}}
    asked = room.lead.post(f"{base(room)}/what-if?reader={reader}", json=turned)
    found["what if"] = [asked.content]
    return found


def different(one: dict[str, list[bytes]], other: dict[str, list[bytes]]) -> set[str]:
    return {way for way in one if one[way] != other[way]}


@pytest.mark.slow
def test_whoever_keeps_its_staffing_can_change_it_unnoticed(room: Room) -> None:  # noqa: F811
    few(room)
    keep(room, "releases.csv", STAFFING)
    readers = ("mun", "everybody", "home", "facilitator")
    run(room, "sensitivity", "gain")
    before = {r: told(room, r) for r in readers}
    text = file(room, SCENARIO).replace("count = 4", "count = 1")
    text = text.replace('open = ["Mon 13:00-14:00"]', 'open = ["Wed 09:00-15:00"]')
    keep(room, SCENARIO, text.replace("per_hour = 34", "per_hour = 99"))
    run(room, "sensitivity", "gain")
    after = {r: told(room, r) for r in readers}
    for reader in ("mun", "everybody"):
        assert not different(before[reader], after[reader]), reader
    for reader in ("home", "facilitator"):
        changed = different(before[reader], after[reader])
        assert changed >= {*READ, "what if"} - UNTOUCHED
    said = room.lead.get(f"{base(room)}/what-if?reader=mun").json()
    assert said["sliders"] == [] and said["kept"][0].startswith("Rowan House keeps its staffing")
    assert room.lead.get(f"{base(room)}/gain?reader=mun").json()["stage"] == "none"


def test_with_the_times_released_its_people_still_do_not_show(room: Room) -> None:  # noqa: F811
    few(room)
    keep(room, "releases.csv", TIMES)
    run(room)
    before = {r: told(room, r) for r in ("mun", "facilitator")}
    assert b"Birgitta" not in before["mun"]["/simulation/run"][1]
    assert b"Birgitta" in before["facilitator"]["/simulation/run"][1]
    text = file(room, SCENARIO).replace("per_hour = 34", "per_hour = 99")
    keep(room, SCENARIO, text + NIGHT)
    run(room)
    assert not different(before["mun"], told(room, "mun"))
    assert {"/simulation/run", "/report.json"} <= different(
        before["facilitator"], told(room, "facilitator")
    )
    page = room.lead.get(f"/api/partnerships/{room.partnership}/simulation/run?reader=mun").json()
    assert page["stage"] == "done" and page["figures"]["times"] and page["kept"]
    assert "home" not in {r["partner"] for r in page["figures"]["busy"]}
    assert "home" not in {r["partner"] for r in page["figures"]["work"]}
    for row in (*page["figures"]["waits"], *page["figures"]["hand_offs"]):
        assert "home" not in (row["partner"], row["sender"])


BOTH = {"maps": ["as-is", "as-is"], "scenarios": ["", SPRING]}
"""One map, as it is and in a busy spring in which partners do one another's work."""


OF_RUNS = ("/simulation/run", "/simulation/{map_id}.svg")
"""What answers with the newest run."""


@pytest.mark.parametrize(
    ("kept", "ways"),
    [(STAFFING, OF_RUNS), (TIMES, OF_RUNS), pytest.param(TIMES, READ, marks=pytest.mark.slow)],
)
def test_two_scenarios_of_one_map_are_held_to_it_as_two_maps_are(
    room: Room,  # noqa: F811
    kept: str,
    ways: Sequence[str],
) -> None:
    few(room)
    keep(room, "releases.csv", kept)
    run(room, **BOTH)

    def seen(reader: str) -> dict[str, list[bytes]]:
        return told(room, reader, ways=ways, drawn="as-is:busy-spring-shared")

    before = {r: seen(r) for r in ("mun", "everybody", "home", "facilitator")}
    assert b"Birgitta" not in before["mun"]["/simulation/run"][1]
    assert b"Birgitta" in before["home"]["/simulation/run"][1]
    for path in (SCENARIO, SPRING):
        keep(room, path, file(room, path).replace("per_hour = 34", "per_hour = 99") + NIGHT)
    if kept == STAFFING:
        text = file(room, SPRING).replace("count = 4", "count = 1")
        keep(room, SPRING, text.replace('open = ["Mon 13:00-14:00"]', 'open = ["Wed 09:00-15:00"]'))
    run(room, **BOTH)
    for reader in ("mun", "everybody"):
        assert not different(before[reader], seen(reader)), reader
    for reader in ("home", "facilitator"):
        changed = different(before[reader], seen(reader))
        assert "/simulation/run" in changed
        assert ("/simulation/{map_id}.svg" in changed) == (kept == STAFFING)
    page = room.lead.get(f"/api/partnerships/{room.partnership}/simulation/run?reader=mun").json()
    assert page["kept"] and bool(page["figures"]) == (kept == TIMES)
    assert len(page["sides"]) == (2 if kept == TIMES else 0)


def test_every_way_out_that_asks_who_reads_is_held_to_this(room: Room) -> None:  # noqa: F811
    """And every other one under `simulation` tells what the facilitator gave, not what came out."""
    place = "/api/partnerships/{partnership}"
    paths = room.app.openapi()["paths"]
    asking = {
        path.removeprefix(place)
        for path, ways in paths.items()
        if any(p["name"] == "reader" for p in ways.get("get", {}).get("parameters", ()))
    }
    assert asking == {path.partition("?")[0] for path in READ}
    others = {
        path.removeprefix(place)
        for path, ways in paths.items()
        if path.startswith(f"{place}/simulation") and "get" in ways
    } - asking
    assert all(path == "/simulation" or "/scenario" in path for path in others), others
