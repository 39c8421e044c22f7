"""What a grid becomes as BPMN, and what a BPMN map becomes as a grid."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from intertwine.bpmn import read_document, read_map, write_map
from intertwine.cli import app
from intertwine.errors import IntertwineError
from intertwine.examples import __file__ as examples
from intertwine.grid import TEMPLATES, open_grid, read_grid, write_grid, write_template
from intertwine.model.ids import DatumId, ElementId
from intertwine.model.kinds import Basis, NodeKind, Personal
from intertwine.model.service_map import ServiceMap

SERVICE = """Partner,Role,Talk,Visit,After
Clients,,Tell what I want *,Show the home *,Say how it went *
Town,Nurse,Listen *,See *,
,Doctor,,Decide,
Home care,,,Plan the visits,Visit
"""
INFORMATION = "\nInformation\nWhat,Who has it,Given in,Who needs it,Needed for,Passed on,Kept in\n"


def grid(tmp_path: Path, information: str = "", rest: str = "") -> ServiceMap:
    file = tmp_path / "service.csv"
    block = INFORMATION + information if information else ""
    file.write_text(SERVICE + block + rest, encoding="utf-8")
    return read_grid(file)


def ends(service: ServiceMap) -> list[tuple[str, str]]:
    return [(m.source, m.target) for m in service.messages]


def test_what_comes_first_in_its_pool_starts_it(tmp_path: Path) -> None:
    service = grid(tmp_path, "Wish,Clients,Talk,Town,Listen,,\n")
    assert ends(service) == [("clients_tell_what_i_want", "start_town")]
    assert service.node[ElementId("start_town")].events
    assert service.node[ElementId("town_listen")].needs == ("wish",)
    assert service.node[ElementId("clients_tell_what_i_want")].produces == ("wish",)


def test_what_is_needed_later_is_waited_for(tmp_path: Path) -> None:
    service = grid(tmp_path, "Wish,Clients,Talk,Town,Decide,,\n")
    (message,) = service.messages
    wait = service.node[message.target]
    assert wait.kind is NodeKind.INTERMEDIATE_CATCH_EVENT
    assert wait.lane == "lane_town_doctor"
    assert [f.target for f in service.outgoing[wait.id]] == ["town_decide"]


def test_two_things_told_at_once_are_one_message(tmp_path: Path) -> None:
    rows = "Wish,Clients,Talk,Town,Listen,,\nAddress,Clients,Talk,Town,Listen,,\n"
    (message,) = grid(tmp_path, rows).messages
    assert message.carries == ("wish", "address")
    assert message.declared


def test_steps_are_found_where_nobody_names_activities(tmp_path: Path) -> None:
    service = grid(tmp_path, "Plan,Home care,,Clients,,,\n")
    assert ends(service) == [
        ("home_care_plan_the_visits", "wait_clients_show_the_home_for_home_care_plan_the_visits")
    ]


def test_what_nobody_has_stays_a_need_without_a_source(tmp_path: Path) -> None:
    service = grid(tmp_path, "Diagnosis,,,Home care,Visit,,\n")
    assert service.node[ElementId("home_care_visit")].needs == ("diagnosis",)
    assert service.messages == ()
    assert not any("diagnosis" in node.produces for node in service.nodes)
    datum = service.datum[DatumId("diagnosis")]
    assert (datum.personal, datum.basis) == (Personal.UNKNOWN, Basis.UNKNOWN)


def test_what_is_not_passed_on_is_made_and_needed_without_a_message(tmp_path: Path) -> None:
    service = grid(tmp_path, "Letter,Town,Decide,Home care,Visit,no,\n")
    assert service.messages == ()
    assert service.node[ElementId("town_decide")].produces == ("letter",)
    assert service.node[ElementId("home_care_visit")].needs == ("letter",)


def test_what_comes_too_late_is_not_waited_for(tmp_path: Path) -> None:
    service = grid(tmp_path, "View,Clients,After,Town,Listen,,\n")
    assert service.messages == ()
    assert service.node[ElementId("town_listen")].needs == ("view",)
    noticed = open_grid(tmp_path / "service.csv").diagnostics
    assert [(d.code, d.label) for d in noticed] == [("grid-late", "View")]


def test_partners_never_wait_for_each_other_in_a_circle(tmp_path: Path) -> None:
    rows = "A,Town,See,Clients,Show the home,,\nB,Clients,Show the home,Town,See,,\n"
    assert [m.carries for m in grid(tmp_path, rows).messages] == [("a",)]


def test_who_is_told_first_does_not_make_it_again(tmp_path: Path) -> None:
    rows = "Wish,Clients,Talk,Town,Listen,,\nWish,Town,Decide,Home care,Visit,,\n"
    makers = [n.id for n in grid(tmp_path, rows).nodes if n.produces]
    assert makers == ["clients_tell_what_i_want"]


def test_roles_of_one_partner_tell_each_other_in_a_place_of_their_own(tmp_path: Path) -> None:
    service = grid(tmp_path, "Findings,Town,See,Town,Decide,,\n")
    (store,) = service.stores
    assert (store.owner, store.readers) == ("town", ("town",))
    assert service.node[ElementId("town_see")].writes == (store.id,)
    assert service.node[ElementId("town_decide")].reads == (store.id,)
    assert service.messages == ()


def test_a_shared_place_is_written_and_read(tmp_path: Path) -> None:
    service = grid(tmp_path, "Plan,Home care,Plan the visits,Town,Decide,,Care record\n")
    (store,) = service.stores
    assert store.name == "Care record"
    assert service.node[ElementId("home_care_plan_the_visits")].writes == (store.id,)
    assert service.node[ElementId("town_decide")].reads == (store.id,)


def test_permission_is_given_where_the_grid_says(tmp_path: Path) -> None:
    file = tmp_path / "service.csv"
    head = (
        "\nInformation\nWhat,Who has it,Given in,Who needs it,Needed for,Basis,Permission asked in"
    )
    row = "\nLetter,Town,Decide,Home care,Visit,consent,Show the home\n"
    file.write_text(SERVICE + head + row, encoding="utf-8")
    (grant,) = read_grid(file).node[ElementId("clients_show_the_home")].grants
    assert (grant.data, grant.recipients) == (("letter",), ("home_care",))


CHOICES = "\nChoices\nPartner,After,Question,If the answer is,Go on with,How often\n"


def test_a_choice_is_a_gateway_with_its_shares(tmp_path: Path) -> None:
    rest = CHOICES + "Town,Listen,Needs a visit?,no,the end,25 %\n"
    service = grid(tmp_path, rest=rest)
    fork = service.node[ElementId("choice_town_listen")]
    assert (fork.kind, fork.name) == (NodeKind.EXCLUSIVE_GATEWAY, "Needs a visit?")
    ways = {f.target: (f.name, f.probability, f.default) for f in service.outgoing[fork.id]}
    assert ways == {"end_town": ("no", 0.25, False), "town_see": ("", None, True)}


def test_a_way_back_enters_behind_what_was_told_once(tmp_path: Path) -> None:
    rest = CHOICES + "Town,Decide,,look again,See,\n"
    service = grid(tmp_path, "Home,Clients,Visit,Town,See,,\n", rest)
    again = ElementId("again_town_see")
    assert [f.target for f in service.outgoing[again]] == ["town_see"]
    sources = {f.source for f in service.incoming[again]}
    assert sources == {"choice_town_decide", service.messages[0].target}


@pytest.mark.parametrize("name", TEMPLATES[1:])
def test_a_grid_survives_bpmn(tmp_path: Path, name: str) -> None:
    write_template(tmp_path / "form.csv", name)
    service = read_grid(tmp_path / "form.csv")
    back = read_map(read_document(write_map(service).to_bytes(), name=name))
    assert replace(back, diagrams=(), element_counts={}) == replace(service, element_counts={})


def test_the_worked_example_becomes_a_grid_that_says_what_it_lost(tmp_path: Path) -> None:
    file = Path(examples).parent / "good-hours" / "maps" / "as-is.bpmn"
    service = read_map(read_document(file))
    lost = write_grid(service, tmp_path / "grid.xlsx")
    again = read_grid(tmp_path / "grid.xlsx")
    assert [a.name for a in again.partners] == [p.name for p in service.partners]
    assert {a.name for a in again.activities} == {a.name for a in service.activities}
    assert {(a.name, a.phase, a.coproduced) for a in again.activities} == {
        (a.name, a.phase, a.coproduced) for a in service.activities
    }
    lacking = {(d.code, d.label) for d in lost}
    assert ("grid-lost-node", "What comes first?") in lacking
    assert ("grid-lost-access", "Hours diary") in lacking
    told = {
        (m.carries, again.partner_of(m.source), again.partner_of(m.target)) for m in again.messages
    }
    assert len(told) > 18


@pytest.mark.slow
def test_every_real_map_becomes_a_grid_and_stays_one(tmp_path: Path, data: Path) -> None:
    written = 0
    for file in sorted(data.rglob("*.bpmn")):
        try:
            service = read_map(read_document(file))
            write_grid(service, tmp_path / "first.csv")
        except IntertwineError:
            continue
        first = read_grid(tmp_path / "first.csv")
        write_grid(first, tmp_path / "second.csv")
        assert read_grid(tmp_path / "second.csv") == first, file.name
        written += 1
    assert written > 250


# --- the command ----------------------------------------------------------------------------


def test_convert_draws_a_grid_and_writes_it_back(tmp_path: Path) -> None:
    write_template(tmp_path / "form.xlsx", TEMPLATES[1])
    run = CliRunner().invoke(
        app, ["convert", str(tmp_path / "form.xlsx"), "-o", str(tmp_path / "a.bpmn")]
    )
    assert run.exit_code == 0, run.output
    drawn = read_map(read_document(tmp_path / "a.bpmn"))
    assert {n.id for n in drawn.nodes} <= set(drawn.diagrams[0].shapes)
    assert {m.id for m in drawn.messages} <= set(drawn.diagrams[0].edges)
    run = CliRunner().invoke(
        app, ["convert", str(tmp_path / "a.bpmn"), "-o", str(tmp_path / "b.csv"), "--json"]
    )
    assert json.loads(run.output) == {"in": "a.bpmn", "out": "b.csv", "diagnostics": []}
    assert read_grid(tmp_path / "b.csv") == read_grid(tmp_path / "form.xlsx")


def test_convert_leaves_a_drawing_as_it_is(tmp_path: Path) -> None:
    file = Path(examples).parent / "good-hours" / "maps" / "as-is.bpmn"
    first, second = tmp_path / "first.bpmn", tmp_path / "second.bpmn"
    for source, out in ((file, first), (first, second)):
        run = CliRunner().invoke(app, ["convert", str(source), "-o", str(out)])
        assert run.exit_code == 0, run.output
    assert first.read_bytes() == second.read_bytes()


def test_convert_refuses_to_replace_its_own_source(tmp_path: Path) -> None:
    write_template(tmp_path / "form.csv", TEMPLATES[1])
    form = str(tmp_path / "form.csv")
    run = CliRunner().invoke(app, ["convert", form, "-o", form])
    assert isinstance(run.exception, IntertwineError)
    assert run.exception.code == "convert-same-file"


def test_convert_says_in_words_what_a_grid_lost(tmp_path: Path) -> None:
    file = Path(examples).parent / "good-hours" / "maps" / "as-is.bpmn"
    run = CliRunner().invoke(app, ["convert", str(file), "-o", str(tmp_path / "a.csv")])
    assert "“whichever comes first” choice “What comes first?” is not in the grid." in run.output
    assert "more like it" in run.output
