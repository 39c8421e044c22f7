"""One replication of the worked example: what is exact comes out, what gets stuck is counted."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

import intertwine.examples
from intertwine.bpmn import read_document, read_map
from intertwine.semantics.compile import compile_map
from intertwine.simulate.preparing.prepare import Prepared, prepare
from intertwine.simulate.run import Replication, replicate
from intertwine.simulate.scenarios.read import read_scenario
from intertwine.simulate.world import COMPLETED, LIVE, STUCK

GOOD_HOURS = Path(intertwine.examples.__file__).parent / "good-hours"


def prepared(map_file: str, scenario_file: str) -> Prepared:
    service = read_map(read_document(GOOD_HOURS / "maps" / map_file))
    scenario = read_scenario(GOOD_HOURS / "scenarios" / scenario_file, service)
    return prepare(service, compile_map(service), scenario)


@pytest.fixture(scope="module")
def as_is() -> Prepared:
    return prepared("as-is.bpmn", "ordinary-year.toml")


@pytest.fixture(scope="module")
def runs(as_is: Prepared) -> list[Replication]:
    return [replicate(as_is, number) for number in range(5)]


def minutes_a_case(runs: list[Replication], of: Prepared) -> dict[str, float]:
    spent: dict[str, float] = defaultdict(float)
    cases = 0
    for run in runs:
        cases += int(run.world.counts[COMPLETED] + run.world.counts[STUCK])
        for activity, row in zip(of.tasks, run.world.task, strict=True):
            spent[str(of.service.partner_of(activity))] += float(row["work"]) / 60
    return {partner: total / cases for partner, total in spent.items()}


def test_each_partners_minutes_a_case_are_those_counted_by_hand(
    runs: list[Replication], as_is: Prepared
) -> None:
    """world.md section 4: exact expected minutes; 10,000 cases leave about half a percent."""
    found = minutes_a_case(runs, as_is)
    for partner, exact in {"mun": 576.10, "home": 420.05, "vol": 97.89, "work": 465.37}.items():
        assert found[partner] == pytest.approx(exact, rel=0.02)


def test_cases_withdrawn_are_stuck_where_the_map_leaves_them(
    runs: list[Replication], as_is: Prepared
) -> None:
    """world.md F06: four in a hundred; the municipality waits at e18, the workplace at e20."""
    stuck = sum(int(r.world.counts[STUCK]) for r in runs)
    over = sum(int(r.world.counts[COMPLETED]) for r in runs)
    assert stuck / (stuck + over) == pytest.approx(0.04, abs=0.006)
    left = np.flatnonzero(sum(r.world.stuck for r in runs))
    flows = {as_is.compiled.elements[as_is.compiled.program.place_element[p]] for p in left}
    waiting = {f.target for f in as_is.service.flows if f.id in flows}
    assert waiting == {"e18", "e20"}


def test_nothing_is_left_when_the_last_case_has_gone(runs: list[Replication]) -> None:
    for run in runs:
        assert run.complete
        assert run.world.counts[LIVE] == 0


def test_a_replication_is_the_same_each_time(as_is: Prepared, runs: list[Replication]) -> None:
    again = replicate(as_is, 2)
    assert np.array_equal(again.world.cycle, runs[2].world.cycle)
    assert np.array_equal(again.world.task, runs[2].world.task)


def test_the_agreed_service_leaves_nobody_stuck() -> None:
    to_be = prepared("to-be.bpmn", "ordinary-year-agreed.toml")
    run = replicate(to_be, 0)
    assert run.world.counts[STUCK] == 0
    found = minutes_a_case([run], to_be)
    for partner, exact in {"mun": 426.05, "home": 472.80, "vol": 195.43, "work": 455.77}.items():
        assert found[partner] == pytest.approx(exact, rel=0.05)
