"""What is made of runs: comparisons, event logs, coalitions, and the commands that ask for them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import polars as pl
import pytest
from lxml import etree
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.errors import CannotWrite, NotThere, UsageProblem
from intertwine.examples import example
from intertwine.simulate.comparing.coalitions import GameKind, Worths, worths
from intertwine.simulate.comparing.compare import Compared, compare_runs
from intertwine.simulate.experiments.experiment import Experiment, run_experiment
from intertwine.simulate.results.event_log import log_columns, write_log
from intertwine.stats.games import shapley
from intertwine.study.running import find_map, find_scenario, prepared

GOOD_HOURS = example("good-hours")


def ran(map_name: str, scenario: str, **options: int | bool) -> Experiment:
    found = find_map(GOOD_HOURS, map_name)
    ready = prepared(found, find_scenario(GOOD_HOURS, found, scenario))
    return run_experiment(ready, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def compared() -> Compared:
    as_is = ran("as-is", "ordinary-year", replications=6)
    return compare_runs(as_is, ran("to-be", "ordinary-year-agreed", replications=6))


def test_who_gains_and_who_loses_is_what_was_counted(compared: Compared) -> None:
    """world.md section 4: minutes a case, exact; common luck leaves little else."""
    change = {c.partner: c.change.mean / 60 for c in compared.changes if c.what == "work"}
    for partner, exact in {"mun": -150.05, "home": 52.75, "vol": 97.54, "work": -9.60}.items():
        assert change[partner] == pytest.approx(exact, abs=4)  # type: ignore[index]


def test_a_sure_difference_is_told_as_sure_and_no_other(compared: Compared) -> None:
    by = {(c.what, c.partner): c for c in compared.changes}
    assert by["stuck", None].sure
    assert by["stuck", None].change.mean == pytest.approx(-0.04, abs=0.01)
    for change in compared.changes:
        low, high = change.change.interval or (0.0, 0.0)
        assert not (change.sure and low <= 0 <= high)


@pytest.fixture(scope="module")
def logged() -> Experiment:
    return ran("as-is", "ordinary-year", replications=2, cases=50, log_rows=True)


def test_the_log_has_a_row_for_each_activity_done(logged: Experiment) -> None:
    table = log_columns(logged)
    assert table["start"].dtype == pl.Datetime("us", "UTC")
    assert (table["enabled"] <= table["start"]).all()
    assert (table["start"] <= table["end"]).all()
    assert set(table["replication"]) == {0, 1}
    hosts = table.filter(pl.col("activity") == "w3")["person"]
    assert set(hosts) <= {"tove", "anders"}


@pytest.mark.parametrize("ending", [".parquet", ".csv", ".xes"])
def test_a_log_is_written_in_each_format(logged: Experiment, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"log{ending}"
    rows = write_log(file, logged)
    if ending == ".parquet":
        assert len(pl.read_parquet(file)) == rows
    elif ending == ".csv":
        assert len(pl.read_csv(file)) == rows
    else:
        tree = etree.parse(file)
        assert len(tree.findall("trace/event")) == 2 * rows
        for trace in tree.findall("trace"):
            moments = [d.get("value") or "" for d in trace.iterfind("event/date")]
            assert moments == sorted(moments)
    assert [f.name for f in tmp_path.iterdir()] == [file.name]


def test_a_log_that_cannot_be_written_says_why(logged: Experiment, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_log(tmp_path / "no-such-folder" / "log.csv", logged)
    with pytest.raises(UsageProblem, match=r"\.xes"):
        write_log(tmp_path / "log.txt", logged)


@pytest.fixture(scope="module")
def pooled() -> Worths:
    found = find_map(GOOD_HOURS, "as-is")
    scenario = find_scenario(GOOD_HOURS, found, "busy-spring-shared")
    return worths(prepared(found, scenario), replications=3, cases=400, threads=2)


def test_one_partner_alone_shares_with_nobody(pooled: Worths) -> None:
    for partner in range(5):
        alone = pooled.rows[:, 1 << partner] - pooled.rows[:, 0]
        assert alone == pytest.approx(0.0, abs=1.5), "own people may help one another at most"


def test_shares_add_up_to_the_gain_in_each_replication(pooled: Worths) -> None:
    gain = pooled.rows[:, -1] - pooled.rows[:, 0]
    assert shapley(pooled.rows).sum(axis=-1) == pytest.approx(gain)
    assert (gain > 0).all()


def test_without_the_municipality_nobody_is_served() -> None:
    found = find_map(GOOD_HOURS, "as-is")
    scenario = find_scenario(GOOD_HOURS, found, "ordinary-year")
    made = worths(prepared(found, scenario), kind=GameKind.PARTICIPATION, replications=1, cases=60)
    place = made.partners.index("mun")  # type: ignore[arg-type]
    without = [s for s in range(1 << len(made.partners)) if not s >> place & 1]
    assert (made.rows[:, without] == 0).all()


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, list(arguments), catch_exceptions=False)
    return result.output


def test_compare_tells_each_partners_change() -> None:
    told = run(
        "compare", str(GOOD_HOURS), "as-is:ordinary-year", "to-be", "--replications", "3", "--json"
    )
    found = json.loads(told)
    assert found["pairs"] == 3
    assert {"cycle-time", "idle-time", "stuck", "target", "work"} == {
        c["what"] for c in found["changes"]
    }


def test_compare_tells_shares_of_a_hundred_and_promises_by_their_names() -> None:
    few = ("--replications", "2", "--cases", "150")
    told = run("compare", str(GOOD_HOURS), "as-is:ordinary-year", "to-be", *few)
    promise = next(line for line in told.splitlines() if "Promise “first hour” kept" in line)
    assert "of 100 →" in promise
    assert "%" not in promise


def test_two_scenarios_of_one_map_are_compared_in_the_order_they_are_named() -> None:
    both = ("as-is:ordinary-year", "as-is:busy-spring-shared")
    few = ("--replications", "3", "--cases", "600")
    lines = run("compare", str(GOOD_HOURS), *both, *few).splitlines()
    assert lines[0].startswith("From as-is:ordinary-year to as-is:busy-spring-shared: 3 pairs")
    time = next(line for line in lines if "Time from start to end" in line)
    assert "less (-" in time
    there, back = (
        json.loads(run("compare", str(GOOD_HOURS), *names, *few, "--json"))["changes"][0]["change"]
        for names in (both, both[::-1])
    )
    assert there["mean"] == pytest.approx(-back["mean"])
    assert there["interval"] == pytest.approx([-x for x in back["interval"][::-1]])


def test_a_share_is_never_rounded_to_nothing() -> None:
    from intertwine.cli.compare import _of_hundred

    assert [_of_hundred(x) for x in (0.0, 0.0164, -0.002, 0.06, 4.1)] == [
        "0.0",
        "0.016",
        "-0.002",
        "0.1",
        "4.1",
    ]


def test_several_scenarios_that_fit_must_be_named(tmp_path: Path) -> None:
    shutil.copytree(GOOD_HOURS, tmp_path / "study")
    (tmp_path / "study" / "study.toml").write_text('name = "Good Hours"', encoding="utf-8")
    with pytest.raises(UsageProblem, match="ordinary-year"):
        run("simulate", str(tmp_path / "study"))
    with pytest.raises(NotThere, match="ordinary-year"):
        run("simulate", str(GOOD_HOURS), "no-such-year")


def test_a_time_that_is_none_is_named_with_its_option() -> None:
    with pytest.raises(UsageProblem, match="--horizon"):
        run("simulate", str(GOOD_HOURS), "ordinary-year", "--horizon", "soon")
