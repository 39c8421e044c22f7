"""Times by what is known of a case, and by who waits for whom."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.errors import NotThere
from intertwine.examples import example
from intertwine.model.distribution import Distribution, DistributionKind
from intertwine.model.scenario import Attribute
from intertwine.simulate.experiments.experiment import Experiment, run_experiment
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.results.case_data import case_attributes
from intertwine.simulate.results.equality import equality
from intertwine.simulate.results.event_log import log_columns
from intertwine.simulate.results.summary import summarise
from intertwine.study.running import find_map, find_scenario, prepared

GOOD_HOURS = example("good-hours")


def ready(*, streams: int = 1) -> Prepared:
    found = find_map(GOOD_HOURS, "as-is")
    scenario = find_scenario(GOOD_HOURS, found, "ordinary-year")
    age = Attribute("age", number=Distribution(DistributionKind.UNIFORM, (20.0, 60.0)))
    one = scenario.arrivals[0]
    several = tuple(replace(one, id=f"{one.id}{i}") for i in range(streams))
    changed = replace(
        scenario, warm_up=0.0, attributes=(*scenario.attributes, age), arrivals=several
    )
    return prepared(found, changed)


@pytest.fixture(scope="module")
def made() -> Experiment:
    return run_experiment(
        ready(), replications=3, cases=400, threads=2, case_rows=True, log_rows=True
    )


@pytest.mark.parametrize("streams", [1, 3])
def test_what_is_known_of_a_case_is_what_the_run_went_by(streams: int) -> None:
    """Tove hosts those of the café, Anders those of the shelter, in every stream of arrivals."""
    run = run_experiment(ready(streams=streams), replications=2, cases=200, log_rows=True)
    log = log_columns(run)
    known = [case_attributes(run.prepared, r)[:, 0] for r in run.replications]
    hosted = log.filter(log["activity"] == "w3").select("replication", "case", "person").rows()
    assert len(hosted) > 20
    for replication, case, person in hosted:
        assert person == ("tove", "anders")[int(known[replication][case])]


def test_groups_hold_all_cases_and_theil_is_their_sum(made: Experiment) -> None:
    found = equality(made, "workplace")
    assert [g.name for g in found.groups] == ["cafe", "shelter"]
    results = summarise(made)
    assert sum(g.cases for g in found.groups) == results.completed
    assert found.groups[0].cases / results.completed == pytest.approx(0.45, abs=0.05)
    assert found.whole == pytest.approx(found.within + found.between)
    for group in found.groups:
        assert group.waiting.mean < group.cycle_time.mean
        assert group.p50 < group.p95


def test_what_only_the_label_divides_is_equal_between(made: Experiment) -> None:
    """Age touches nothing in the map: quarters of one size, next to nothing between them."""
    found = equality(made, "age")
    sizes = [g.cases for g in found.groups]
    assert len(sizes) == 4
    assert max(sizes) - min(sizes) <= 1
    assert found.between < 0.02 * found.whole
    assert [g.from_ for g in found.groups] == pytest.approx([20, 30, 40, 50], abs=2)


def test_an_attribute_that_is_not_there_is_named(made: Experiment) -> None:
    with pytest.raises(NotThere, match="workplace"):
        equality(made, "shoe_size")


def test_waiting_by_pair_is_the_sum_of_its_messages(made: Experiment) -> None:
    results = summarise(replace(made, replications=made.replications[:1]))
    flows = {m.id: m for m in made.prepared.service.messages}
    for pair in results.per_pair:
        waits = [
            np.nan_to_num(m.waiting.mean) * m.per_case.mean
            for m in results.per_message
            if (m.sender, m.receiver) == (pair.sender, pair.receiver)
        ]
        assert pair.waiting.mean == pytest.approx(sum(waits))
    for message in results.per_message:
        flow = flows[message.flows[0]]
        assert message.sender == made.prepared.service.partner_of(flow.source)


def test_the_command_tells_groups_pairs_and_their_inequality() -> None:
    options = ("simulate", str(GOOD_HOURS), "ordinary-year", "--replications", "2")
    options = (*options, "--cases", "300", "--by", "workplace", "--by", "urgent")
    told = CliRunner().invoke(app, list(options), catch_exceptions=False).output
    assert "By workplace" in told
    assert "shelter" in told
    assert "between the groups" in told
    assert "messages, in one case" in told
    found = json.loads(CliRunner().invoke(app, [*options, "--json"]).output)
    assert [e["by"] for e in found["equality"]] == ["workplace", "urgent"]
    assert {"name", "cases", "cycle_time", "waiting", "spread"} <= set(
        found["equality"][0]["groups"][0]
    )
    assert all("waiting" in p for p in found["per_partner"])
