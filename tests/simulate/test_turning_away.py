"""Who finds no place to wait is turned away: by hand, and as Erlang says."""

from __future__ import annotations

import json
from collections.abc import Callable
from math import nan
from pathlib import Path

import numpy as np
import pytest
from element_maps import MAPS
from generated_maps import block_structured, generated
from generated_scenarios import scenario_for, with_ways_out, with_ways_out_around
from same_way import assert_same_trajectory
from simulating import activity, agrees, experiment, over, prepared, results
from sketching import sketch
from stations import STATION, coming, exponential, poisson
from typer.testing import CliRunner

from intertwine.bpmn import write_map
from intertwine.cli import app
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.simulate.experiments.experiment import Experiment, run_experiment
from intertwine.simulate.experiments.outcomes import turned_away
from intertwine.simulate.preparing.prepare import prepare
from intertwine.simulate.results.case_table import case_columns
from intertwine.simulate.results.event_log import log_columns, write_log
from intertwine.simulate.results.summary import summarise
from intertwine.simulate.results.told import assumptions, is_transient, warnings
from intertwine.simulate.run import Replication, replicate
from intertwine.simulate.world import COMPLETED, TURNED_AWAY
from intertwine.stats.queueing import erlang_b, few_places

WAY_OUT = sketch({"A": "s:start a:task n:boundary-error@a b:task e:end f:end"}, "s>a>e n>b>f")


def came(
    *seconds: int, waiting: int, people: int = 1, takes: str = "60 seconds", more: str = ""
) -> str:
    """Return cases that come at these times to work of a minute, where so many may wait."""
    return f"""
start = 2026-01-05T08:00:00
{coming(*seconds)}
{staffed(f'"{takes}"', people=people, waiting=waiting)}
{more}
"""


def staffed(duration: str, *, people: int, waiting: int) -> str:
    """Return people who serve, and so many places to wait for them."""
    return f"""
[people.p]
partner = "A"
count = {people}
can = ["c"]
[activities.a]
duration = {duration}
needs = [{{ capability = "c" }}]
most_waiting = {waiting}
"""


def run(service: ServiceMap, text: str, *, replications: int = 1) -> Experiment:
    made = prepared(service, text)
    return run_experiment(made, replications=replications, log_rows=True, case_rows=True)


def ends(made: Experiment) -> list[float]:
    """Return when each case is over, in seconds after the start; NaN for who was turned away."""
    cases = case_columns(made).sort("case").iter_rows(named=True)
    return [nan if c["turned_away"] else round(c["ended"], 6) for c in cases]


@pytest.mark.parametrize(
    ("waiting", "people", "expected"),
    [
        (0, 1, [60, nan, nan, 121]),
        (1, 1, [60, 120, nan, 180]),
        (2, 1, [60, 120, 180, 240]),
        (0, 2, [60, 70, nan, 121]),
    ],
)
def test_as_many_wait_as_there_are_places(waiting: int, people: int, expected: list[float]) -> None:
    """They come at 0, 10, 20 and 61 s to one or two people and take a minute."""
    made = run(STATION, came(0, 10, 20, 61, waiting=waiting, people=people))
    assert ends(made) == pytest.approx(expected, nan_ok=True)
    lost = sum(np.isnan(expected))
    found = summarise(made)
    assert (found.cases, found.completed, found.turned_away.cases) == (4, 4 - lost, lost)
    assert found.turned_away.share.mean == activity(found, "a").turned_away.mean == lost / 4


def test_times_are_those_of_who_was_served() -> None:
    found = results(STATION, came(0, 10, 20, 61, waiting=0), replications=1)
    assert found.cycle_time.mean.mean == pytest.approx(60)
    assert activity(found, "a").per_case.mean == 0.5


def test_nobody_is_there_at_night_so_nobody_comes_in() -> None:
    """They come at 7:59, 8:00 and 8:00:30; the office opens at 8."""
    office = '[calendars.office]\nopen = ["Mon-Fri 08:00-16:00"]'
    text = came(0, 60, 90, waiting=0, more=office).replace("08:00:00", "07:59:00")
    text = text.replace('can = ["c"]', 'can = ["c"]\ncalendar = "office"')
    assert ends(run(STATION, text)) == pytest.approx([nan, 120, nan], nan_ok=True)
    assert ends(run(STATION, text.replace("waiting = 0", "waiting = 1"))) == pytest.approx(
        [120, 180, nan], nan_ok=True
    )


def test_who_is_turned_away_leaves_by_the_error_event_on_the_edge() -> None:
    """The second case goes by it at 10 s and does other work of 30 s; it is no lost case."""
    other = '[activities.b]\nduration = "30 seconds"\nneeds = []'
    made = run(WAY_OUT, came(0, 10, waiting=0, more=other))
    assert ends(made) == pytest.approx([60, 40])
    found = summarise(made)
    assert (found.completed, found.turned_away.cases) == (2, 0)
    assert activity(found, "a").turned_away.mean == 0.5
    assert activity(found, "b").per_case.mean == 0.5
    codes = [a.code for a in assumptions(made)]
    assert "turned-away-leaves" in codes
    assert "event-never" not in codes


def test_of_several_error_events_the_one_without_a_code_is_taken() -> None:
    both = sketch(
        {
            "A": "s:start a:task n:boundary-error#late@a m:boundary-error@a b:task c:task"
            " e:end f:end"
        },
        "s>a>e n>b>f m>c>f",
    )
    more = '[activities.b]\nduration = "30 seconds"\nneeds = []\n'
    more += '[activities.c]\nduration = "5 seconds"\nneeds = []'
    assert ends(run(both, came(0, 10, waiting=0, more=more))) == pytest.approx([60, 15])
    coded = sketch(
        {"A": "s:start a:task n:boundary-error#late@a b:task e:end f:end"}, "s>a>e n>b>f"
    )
    text = came(0, 10, waiting=0, more='[activities.b]\nduration = "30 seconds"\nneeds = []')
    assert ends(run(coded, text)) == pytest.approx([60, 40])


def test_an_error_event_around_the_activity_takes_who_is_turned_away() -> None:
    """The second case leaves the sub-process at 10 s, where c is cut short, and does b in 30 s."""
    around = sketch(
        {
            "A": "s:start u:sub u.s:start u.f:and u.a:task u.c:task n:boundary-error@u"
            " b:task e:end f:end"
        },
        "s>u>e n>b>f u.s>u.f>u.a u.f>u.c",
    )
    more = '[activities.b]\nduration = "30 seconds"\nneeds = []\n'
    more += '[activities."u.c"]\nduration = "40 seconds"\nneeds = []'
    text = came(0, 10, waiting=0, more=more).replace("[activities.a]", '[activities."u.a"]')
    made = run(around, text)
    assert ends(made) == pytest.approx([60, 40])
    assert log_columns(made).filter(log_columns(made)["activity"] == "u.c")["case"].to_list() == [0]
    codes = [a.code for a in assumptions(made)]
    assert "turned-away-leaves" in codes
    assert "event-never" not in codes


def test_the_nearest_error_event_is_taken() -> None:
    """On the activity before the sub-process; an event sub-process before the edge around it."""
    both = "s:start u:sub u.a:task n:boundary-error@u b:task e:end f:end"
    on_edge = sketch({"A": f"{both} u.m:boundary-error@u.a u.c:task"}, "s>u>e n>b>f u.m>u.c")
    within = sketch(
        {"A": f"{both} u.v:sub u.v.s:start-error u.v.c:task"},
        "s>u>e n>b>f u.v.s>u.v.c",
        also={"u.v": {"event_sub_process": True}},
    )
    for service, own in ((on_edge, "u.c"), (within, "u.v.c")):
        more = '[activities.b]\nduration = "30 seconds"\nneeds = []\n'
        more += f'[activities."{own}"]\nduration = "5 seconds"\nneeds = []\n'
        text = came(0, 10, waiting=0, more=more).replace("[activities.a]", '[activities."u.a"]')
        assert ends(run(service, text)) == pytest.approx([60, 15])


def test_without_one_the_case_is_over_and_what_others_do_of_it_is_cut_short() -> None:
    """Each case goes to a and b; of the second b is cut short at 10 s, free for the third."""
    fork = sketch({"A": "s:start f:and a:task b:task j:and e:end"}, "s>f>a>j f>b>j j>e")
    more = """
[people.q]
partner = "A"
count = 2
can = ["d"]
[activities.b]
duration = "200 seconds"
needs = [{ capability = "d" }]
[targets.soon]
within = "1 hour"
"""
    made = run(fork, came(0, 10, 70, waiting=0, more=more))
    assert ends(made) == pytest.approx([200, nan, 270], nan_ok=True)
    rows = log_columns(made).filter(log_columns(made)["activity"] == "b").sort("case")
    assert rows["case"].to_list() == [0, 2]
    found = summarise(made)
    assert found.targets[0].share.mean == pytest.approx(2 / 3)
    assert found.stuck.share.mean == 0
    assert found.undelivered == ()
    busy = {w.worker: w.utilisation.mean for w in found.per_worker}
    assert busy["q"] == pytest.approx(400 / 540)


def test_a_case_that_is_over_leaves_no_partner_waiting_for_its_messages() -> None:
    asks = sketch(
        {"A": "s:start t:send r:receive e:end", "B": "m:start-message a:task w:send x:end"},
        "s>t>r>e m>a>w>x",
        "t>m w>r",
    )
    at_once = "".join(f'[activities.{n}]\nduration = "0 seconds"\nneeds = []\n' for n in "tw")
    text = came(0, 10, waiting=0, more=at_once).replace('partner = "A"', 'partner = "B"')
    found = results(asks, text, replications=1)
    assert (found.turned_away.cases, found.completed, found.stuck.share.mean) == (1, 1, 0)


def test_work_for_the_same_people_elsewhere_takes_no_place() -> None:
    """Who goes to b waits as long as it takes; who goes to a has one place, whoever waits at b."""
    two = sketch({"A": "s:start x:xor a:task b:task e:end"}, "s>x>a>e x>b>e")
    more = """
[activities.b]
duration = "60 seconds"
needs = [{ capability = "c" }]
[gateways.x]
ways = [{ flow = "x>b", condition = "number < 0.5" }, { flow = "x>a" }]
[attributes.number]
number = { kind = "uniform", low = 0, high = 1 }
"""
    made = run(two, came(*range(0, 60, 5), waiting=1, more=more), replications=20)
    numbers = case_columns(made).sort("replication", "case")
    for _, rows in numbers.group_by("replication", maintain_order=True):
        lost = [r["case"] for r in rows.iter_rows(named=True) if r["turned_away"]]
        to_a = [r["case"] for r in rows.iter_rows(named=True) if r["number"] >= 0.5]
        waits = [c for c in to_a if c > 0]  # the first of all finds somebody free
        assert lost == waits[1:]


def test_whoever_is_served_by_some_alone_takes_a_place_for_all() -> None:
    """Two places for those of both kinds together, though others serve them."""
    text = came(0, 1, 2, 3, 4, waiting=2)
    text = text.replace("[activities.a]", 'serves = "kind"\n[people.q]\npartner = "A"\n'
                        'can = ["c"]\nserves = "not kind"\n[attributes.kind]\n'
                        "shares = { true = 0.5, false = 0.5 }\n[activities.a]")  # fmt: skip
    made = run(STATION, text, replications=20)
    for _, rows in case_columns(made).sort("case").group_by("replication"):
        busy: set[str] = set()
        waiting = 0
        for row in rows.sort("case").iter_rows(named=True):
            begins = row["kind"] not in busy
            assert row["turned_away"] == (not begins and waiting == 2)
            waiting += not begins and not row["turned_away"]
            busy.add(row["kind"])


def test_whoever_is_more_urgent_interrupts_where_nobody_may_wait() -> None:
    """Cases at 0 and 10 s: the second begins if it is more urgent, and the first waits without a
    place; else the second is turned away. While the first waits, nobody else may.
    """
    rules = """
[attributes.number]
number = { kind = "uniform", low = 0, high = 1 }
[rules]
queue = "priority"
priority = "number"
interrupt = true
"""
    made = run(STATION, came(0, 10, waiting=0, more=rules), replications=12)
    seen = set()
    for _, rows in case_columns(made).group_by("replication"):
        first, second = rows.sort("case").iter_rows(named=True)
        urgent = second["number"] > first["number"]
        seen.add(urgent)
        assert second["turned_away"] == (not urgent)
        assert first["ended"] == pytest.approx(120 if urgent else 60)
    assert seen == {True, False}


def test_the_log_says_who_was_turned_away(tmp_path: Path) -> None:
    made = run(STATION, came(0, 10, waiting=0))
    rows = log_columns(made).sort("case")
    assert rows["turned_away"].to_list() == [False, True]
    assert rows["person"].to_list() == ["p", ""]
    assert (rows["end"] - rows["enabled"]).dt.total_seconds().to_list() == [60, 0]
    write_log(tmp_path / "log.xes", made)
    text = (tmp_path / "log.xes").read_text("utf-8")
    assert text.count('value="withdraw"') == 1
    assert text.count('value="complete"') == 1


def test_the_command_and_its_json_say_how_many_and_where(tmp_path: Path) -> None:
    """Of three cases two find nobody free; one case in all is served."""
    (tmp_path / "few.toml").write_text(f'name = "few"\n{came(0, 10, 20, waiting=0)}')
    write_map(STATION).tree.write(tmp_path / "m.bpmn")
    command = ["simulate", str(tmp_path / "m.bpmn"), str(tmp_path / "few.toml")]
    told = CliRunner().invoke(app, [*command, "--replications", "2"], catch_exceptions=False).output
    assert "Turned away, since they found no place to wait: 66.7 of 100 cases" in told
    assert "a: 66.7 of 100 who came" in told
    assert "the case is over in all pools" in told
    found = json.loads(CliRunner().invoke(app, [*command, "--json"], catch_exceptions=False).output)
    assert found["turned_away"]["share"]["mean"] == pytest.approx(2 / 3)
    assert found["turned_away"]["cases"] == 2 * found["completed"]
    assert found["per_activity"][0]["turned_away"]["mean"] == pytest.approx(2 / 3)


# --- theory --------------------------------------------------------------------------------


def station(service: str, *, people: int, waiting: int) -> str:
    """Return Poisson arrivals, one a minute; `service` is the duration."""
    return poisson(60, warm_up="100 hours") + staffed(service, people=people, waiting=waiting)


@pytest.mark.parametrize(("people", "load"), [(1, 0.5), (2, 1.0), (2, 3.0), (5, 4.0), (20, 18.0)])
def test_who_may_not_wait_is_lost_as_erlang_says(people: int, load: float) -> None:
    made = experiment(STATION, station(exponential(60 * load), people=people, waiting=0))
    assert agrees(over(made, turned_away), erlang_b(load, people), within=0.05)


@pytest.mark.parametrize(
    "service",
    ['"240 seconds"', '{ kind = "gamma", mean = 240, sd = 480, unit = "seconds" }'],
)
def test_how_much_services_vary_changes_nothing(service: str) -> None:
    """M/G/c/c: only the mean matters; four people's load at five people."""
    made = experiment(STATION, station(service, people=5, waiting=0))
    assert agrees(over(made, turned_away), erlang_b(4.0, 5), within=0.05)


@pytest.mark.parametrize(
    ("people", "waiting", "load"), [(1, 1, 0.8), (1, 4, 0.9), (1, 3, 1.0), (1, 4, 1.5), (3, 2, 2.4)]
)
def test_few_places_lose_and_make_wait_as_theory_says(
    people: int, waiting: int, load: float
) -> None:
    """M/M/c/K: the loss, the wait of those served, and how many are served in an hour."""
    made = experiment(STATION, station(exponential(60 * load), people=people, waiting=waiting))
    exact = few_places(1 / 60, 60 * load, servers=people, places=waiting)

    def wait(run: Replication) -> float:
        return float(run.world.task["person"].sum() / run.world.task["n"].sum())

    assert agrees(over(made, turned_away), exact.lost, within=0.08)
    assert agrees(over(made, wait), exact.wait, within=0.05)


def test_where_few_wait_nobody_is_said_not_to_keep_up() -> None:
    """Three times what one person can do: at work nearly always, and waiting does not grow."""
    made = experiment(STATION, station(exponential(180), people=1, waiting=4))
    found = summarise(made)
    assert found.per_worker[0].utilisation.mean > 0.98
    assert found.per_worker[0].few_wait
    assert not is_transient(made, found)
    assert "overload" not in {w.code for w in warnings(made, found)}


def test_as_many_are_served_as_are_not_lost() -> None:
    """Throughput is λ (1 − B): of 60 an hour those that find one of five people free."""
    text = station(exponential(240), people=5, waiting=0).replace(
        "cases = 20000", 'horizon = "400 hours"'
    )
    made = experiment(STATION, text)

    def hourly(run: Replication) -> float:
        return float(run.world.counts[COMPLETED]) / 300

    assert agrees(over(made, hourly), 60 * (1 - erlang_b(4.0, 5)), within=0.02)


# --- the interpreter to read ---------------------------------------------------------------


def turned(seed: int, edges: Callable[[ServiceMap, int], ServiceMap] = with_ways_out) -> int:
    """Compare both on two maps with error events; return how often one was left by it."""
    found = 0
    for service in (block_structured(seed), generated(seed)):
        edged = edges(service, seed)
        assert_same_trajectory(edged, seed)
        made = prepare(edged, compile_map(edged), scenario_for(edged, seed))
        world = replicate(made, 0).world
        found += int(world.turned.sum() - world.counts[TURNED_AWAY])
    return found


def test_who_leaves_by_an_event_goes_the_same_way_in_both() -> None:
    assert sum(turned(seed) for seed in range(30)) > 80


def test_who_leaves_by_an_event_around_goes_the_same_way_in_both() -> None:
    assert sum(turned(seed, with_ways_out_around) for seed in range(60)) > 20


@pytest.mark.slow
def test_so_they_do_on_many_more() -> None:
    assert sum(turned(seed) for seed in range(30, 400)) > 1_000


@pytest.mark.parametrize("name", sorted(n for n in MAPS if "boundary" in n or "edge" in n))
def test_elements_on_an_edge_go_the_same_way_with_another_beside_them(name: str) -> None:
    assert_same_trajectory(with_ways_out(MAPS[name].service, 1), len(name))
