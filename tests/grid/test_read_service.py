"""The smallest grids, and what map they stand for."""

from __future__ import annotations

from pathlib import Path

import pytest

from intertwine.errors import BrokenTable
from intertwine.grid import open_grid, read_grid
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap


def grid(tmp_path: Path, text: str) -> ServiceMap:
    file = tmp_path / "service.csv"
    file.write_text(text, encoding="utf-8")
    return read_grid(file)


def names(service: ServiceMap) -> list[str]:
    return [node.name for node in service.activities]


def test_a_row_is_a_pool_and_columns_give_the_order(tmp_path: Path) -> None:
    service = grid(tmp_path, "Partner,First talk,Visit\nTown,Listen,Visit at home\n")
    assert [pool.name for pool in service.pools] == ["Town"]
    assert service.phases == ("First talk", "Visit")
    kinds = [node.kind for node in service.nodes]
    assert kinds == [NodeKind.START_EVENT, NodeKind.TASK, NodeKind.TASK, NodeKind.END_EVENT]
    assert [(f.source, f.target) for f in service.flows] == [
        ("start_town", "town_listen"),
        ("town_listen", "town_visit_at_home"),
        ("town_visit_at_home", "end_town"),
    ]


def test_lines_of_a_cell_are_done_from_top_to_bottom(tmp_path: Path) -> None:
    service = grid(tmp_path, 'Partner,First talk\nTown,"Listen\nWrite it down"\n')
    assert names(service) == ["Listen", "Write it down"]


def test_rows_of_one_partner_are_lanes_in_one_pool(tmp_path: Path) -> None:
    service = grid(tmp_path, "Partner,Role,Talk\nTown,Nurse,Listen\n,Doctor,Decide\n")
    assert len(service.pools) == 1
    assert [lane.name for lane in service.lanes] == ["Nurse", "Doctor"]
    assert names(service) == ["Listen", "Decide"]


def test_numbers_change_the_order_within_a_step(tmp_path: Path) -> None:
    text = 'Partner,Role,Talk\nTown,Nurse,"1. Listen\n3. Tell"\nTown,Doctor,2. Decide\n'
    assert names(grid(tmp_path, text)) == ["Listen", "Decide", "Tell"]


def test_an_asterisk_means_with_citizens(tmp_path: Path) -> None:
    service = grid(tmp_path, 'Partner,Talk\nTown,"Listen *\n*Plan\nFile"\n')
    assert [(n.name, n.coproduced) for n in service.activities] == [
        ("Listen", True),
        ("Plan", True),
        ("File", False),
    ]


@pytest.mark.parametrize(
    ("name", "kind", "citizens"),
    [
        ("Citizen and guardian", "", True),
        ("Patients", "", True),
        ("Residential home", "", False),
        ("Client IT", "organisation", False),
        ("Those who come", "citizens", True),
    ],
)
def test_citizens_are_known_by_kind_or_by_name(
    tmp_path: Path, name: str, kind: str, citizens: bool
) -> None:
    service = grid(tmp_path, f"Partner,Kind,Talk\n{name},{kind},Listen\n")
    assert service.partners[0].citizens is citizens


def test_a_partner_that_does_nothing_is_a_closed_pool(tmp_path: Path) -> None:
    file = tmp_path / "g.csv"
    file.write_text("Partner,Talk\nTown,Listen\nCounty,\n", encoding="utf-8")
    opened = open_grid(file)
    assert opened.service_map.pools[1].black_box
    assert [(d.code, d.label) for d in opened.diagnostics] == [("grid-does-nothing", "County")]


def test_ids_stay_when_a_row_and_a_column_are_put_in(tmp_path: Path) -> None:
    before = grid(tmp_path, "Partner,Talk,Visit\nTown,Listen,See\nHome,Wait,Help\n")
    after = grid(
        tmp_path,
        "Partner,Call,Talk,Visit\nClub,,Join,\nTown,Ring,Listen,See\nHome,,Wait,Help\n",
    )
    kept = {element.id for element in (*before.pools, *before.activities)}
    assert kept <= {element.id for element in (*after.pools, *after.activities)}


def test_a_step_named_twice_is_refused_by_its_cell(tmp_path: Path) -> None:
    with pytest.raises(BrokenTable) as refused:
        grid(tmp_path, "Partner,Talk,Visit,talk\nTown,Listen,See,Hear\n")
    assert refused.value.code == "grid-step-twice"
    assert refused.value.params["column"] == "D"
    assert refused.value.params["row"] == 1
    assert "cell D1" in str(refused.value)


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    text = "Partner,Talk\nTown,Listen\n\nInformation\nWhat,Who has it,Who needs it\n"
    text += "Wish,Toun,Town\nPlan,Town,County\n"
    with pytest.raises(BrokenTable) as refused:
        grid(tmp_path, text)
    assert refused.value.code == "grid-several"
    assert refused.value.params["count"] == 2
    said = str(refused.value)
    assert "cell B6" in said
    assert "“Town”" in said
    assert "cell C7" in said
