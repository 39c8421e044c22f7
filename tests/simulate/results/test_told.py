"""What cannot go well is told with names: each typed in as people do, map and scenario in files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sketching import sketch
from stations import STATION
from typer.testing import CliRunner

from intertwine.bpmn import write_map
from intertwine.cli import app
from intertwine.errors import IntertwineError
from intertwine.model.service_map import ServiceMap

Ask = Callable[..., str]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Return what `intertwine simulate` says of a map and a scenario's text."""

    def run(service: ServiceMap, text: str, *more: str) -> str:
        write_map(service).tree.write(tmp_path / "map.bpmn")
        (tmp_path / "scenario.toml").write_text(f'name = "t"\n{text}', encoding="utf-8")
        files = (str(tmp_path / "map.bpmn"), str(tmp_path / "scenario.toml"))
        result = CliRunner().invoke(app, ["simulate", *files, *more])
        if isinstance(result.exception, IntertwineError):
            return str(result.exception)
        assert result.exit_code == 0, (result.output, result.exception)
        return result.output

    return run


def as_json(told: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(told[told.index("{") : told.rindex("}") + 1])
    return found


TEN = """
cases = 10
replications = 2
[arrivals.all]
starts = ["s"]
gap = "1 hour"
"""


def served(duration: str = '"10 minutes"', more: str = "", person: str = "") -> str:
    return f"""{TEN}
[people.anna]
partner = "A"
can = ["a"]
{person}
[activities.a]
duration = {duration}
needs = [{{ capability = "a" }}]
{more}
"""


# --- refused before anything is run ----------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('can = ["a"]', 'can = ["b"]', ("activities.a", "nobody can do it", "“a”")),
        ("[activities.a]", "[activities.z]", ("activities.z", "no activity “z”")),
        ('capability = "a"', 'role = "nurse"', ("role", "nurse")),
        ('"10 minutes"', '"-10 minutes"', ("activities.a", "-10 minutes")),
        ('"10 minutes"', "10", ("activities.a", "unit")),
        ('gap = "1 hour"', 'gap = "0 hours"', ("arrivals.all", "gap")),
        ('can = ["a"]', 'can = ["a"]\ncalendar = "never"', ("never",)),
        ('can = ["a"]', 'can = ["a"]\nserves = "urgent"', ("people.anna", "urgent")),
    ],
)
def test_what_the_file_says_wrong_is_refused_with_its_place(
    ask: Ask, old: str, new: str, named: tuple[str, ...]
) -> None:
    text = served()
    assert old in text
    never = "[calendars.never]\nopen = []\n" if "never" in new else ""
    told = ask(STATION, text.replace(old, new, 1) + never)
    for part in named:
        assert part in told
    assert "scenario.toml" in told


# --- marked in what is told ------------------------------------------------------------------


def test_a_loop_in_which_no_time_passes_is_named(ask: Ask) -> None:
    round_ = sketch({"A": "s:start m:xor a:task x:xor e:end"}, "s>m>a>x>e x>m")
    ways = '{ flow = "x_x3e_m", probability = 1 }, { flow = "x_x3e_e", probability = 0 }'
    more = f"[gateways.x]\nways = [{ways}]"
    told = ask(round_, f'{TEN}[activities.a]\nduration = "0 minutes"\nneeds = []\n{more}')
    first = next(line for line in told.splitlines() if line.startswith("!"))
    assert "no time passes" in first
    assert "a" in first.split("ended there:")[1]


DEADLOCK = sketch(
    {
        "A": "s:start w:catch-message a:task e:end",
        "B": "s2:start x:xor m:throw-message y:xor e2:end",
    },
    "s>w>a>e s2>x>m>y>e2 x>y",
    "m>w=Answer",
)
HALF = """
cases = 40
replications = 2
[arrivals.all]
starts = ["s", "s2"]
gap = "1 hour"
[gateways.x]
ways = [{ flow = "x_x3e_m", probability = 0.5 }, { flow = "x_x3e_y", probability = 0.5 }]
[activities.a]
duration = "10 minutes"
needs = []
"""


def test_cases_that_wait_for_ever_are_told_with_place_message_and_number(ask: Ask) -> None:
    told = ask(DEADLOCK, HALF)
    line = next(line for line in told.splitlines() if "wait for ever" in line)
    assert "w (for" in line and "Answer" in line
    found = as_json(ask(DEADLOCK, HALF, "--json"))
    [wait] = found["stuck"]["waits"]
    assert (wait["element"], wait["why"], len(wait["messages"])) == ("w", "message", 1)
    told_cases = {(c["replication"], c["case"]) for c in wait["cases"]}
    assert len(told_cases) == 10, "the first five of each repetition"
    case = min(told_cases)[1]
    assert f"case {case} of repetition 0" in line


def test_the_cases_named_as_stuck_are_stuck(ask: Ask, tmp_path: Path) -> None:
    """In the log a stuck case has no activity: it never comes to a."""
    found = as_json(ask(DEADLOCK, HALF, "--json", "--log", str(tmp_path / "log.csv")))
    rows = (tmp_path / "log.csv").read_text(encoding="utf-8").splitlines()[1:]
    logged = {tuple(int(n) for n in row.split(",")[:2]) for row in rows}
    named = {(c["replication"], c["case"]) for c in found["stuck"]["waits"][0]["cases"]}
    assert logged and named and not logged & named


def test_who_cannot_keep_up_is_named_with_the_time_from_which_on(ask: Ask) -> None:
    """One case an hour from 1:00 on, each takes 2 h 30: the second comes at 2:00 and waits until
    3:30, the third comes at 3:00, and from then on somebody always waits."""
    text = served('"150 minutes"').replace("cases = 10", "cases = 400")
    told = ask(STATION, text)
    line = next(line for line in told.splitlines() if "cannot keep up" in line)
    assert "“anna”" in line and "from 2 h after the start" in line
    assert as_json(ask(STATION, text, "--json"))["transient"] is True
    assert as_json(ask(STATION, served(), "--json"))["transient"] is False


def test_cases_whom_nobody_may_serve_wait_for_ever_and_are_counted(ask: Ask) -> None:
    """Anna serves only what is urgent: those that are not have nobody."""
    text = served(person='serves = "urgent"')
    text += "[attributes.urgent]\nshares = { true = 0.5, false = 0.5 }\n"
    told = ask(STATION, text)
    line = next(line for line in told.splitlines() if "somebody who never comes" in line)
    assert line.startswith("!") and line.endswith("at: a. They are not in the times.")
    found = as_json(ask(STATION, text, "--json"))
    [left] = found["for_nobody"]
    assert left["activity"] == "a"
    assert left["cases"] + found["completed"] == 20


def test_people_who_are_never_there_together_end_the_run_and_are_told(ask: Ask) -> None:
    text = f"""{TEN}
[calendars.day]
open = ["Mon-Fri 08:00-16:00"]
[calendars.night]
open = ["Mon-Fri 16:00-24:00"]
[people.anna]
partner = "A"
can = ["a"]
calendar = "day"
[people.bo]
partner = "A"
can = ["b"]
calendar = "night"
[activities.a]
duration = "10 minutes"
needs = [{{ capability = "a" }}, {{ capability = "b" }}]
"""
    told = ask(STATION, text)
    line = next(line for line in told.splitlines() if "never there together" in line)
    assert line.startswith("! 20 cases wait")


def test_somebody_whose_only_day_is_over_never_comes_again(ask: Ask) -> None:
    """Tuesday 6 January 2026 from 8 to 9 is all: four cases of ten minutes fit, six wait on."""
    text = served('"15 minutes"', person='calendar = "once"')
    text += (
        '[calendars.once]\nopen = []\nexcept = [{ on = "2026-01-06", open = ["08:00-09:00"] }]\n'
    )
    found = as_json(ask(STATION, text, "--json", "--replications", "1"))
    assert found["completed"] == 4
    assert found["for_nobody"] == [{"activity": "a", "name": "a", "cases": 6}]


def test_the_end_of_the_clock_leaves_nobody_waiting_for_ever(ask: Ask) -> None:
    text = served('"2 hours"').replace("cases = 10", 'cases = 10\nhorizon = "3 hours"')
    assert as_json(ask(STATION, text, "--json"))["for_nobody"] == []


def test_what_the_map_leaves_open_is_told_as_the_check_tells_it(ask: Ask) -> None:
    service = sketch({"A": "s:start a:task e:end-escalation"}, "s>a>e")
    told = ask(service, served())
    assert any(
        line == "! e: Nobody catches this escalation; the case goes on."
        for line in told.splitlines()
    )


# --- cases without end ---------------------------------------------------------------------

ROUND = sketch({"A": "s:start m:xor a:task x:xor e:end"}, "s>m>a>x>e x>m")
FOR_EVER = f"""{TEN}
[activities.a]
duration = "1 minute"
[gateways.x]
ways = [{{ flow = "x_x3e_m", probability = 1.0 }}, {{ flow = "x_x3e_e", probability = 0.0 }}]
"""


def test_a_case_that_goes_round_for_ever_ends_the_run_and_is_told(ask: Ask) -> None:
    told = ask(ROUND, FOR_EVER)
    assert told.startswith("! At least one case goes round and never comes to its end.")
    assert "again and again: a." in told.splitlines()[0]
    assert "1 repetition" in told, "the others would go the same way"


def test_what_is_cut_off_is_cut_off_at_the_same_event_on_any_number_of_threads(ask: Ask) -> None:
    one, two = (as_json(ask(ROUND, FOR_EVER, "--json", "--threads", n)) for n in "13")
    assert one["transient"]
    assert one["activities"] == two["activities"]
    assert one["per_worker"] == two["per_worker"]


def test_a_horizon_ends_a_case_that_goes_round_for_ever(ask: Ask) -> None:
    told = ask(ROUND, FOR_EVER, "--horizon", "20 hours")
    assert "again and again" not in told
    assert "20 were under way" in told, "ten in each repetition"
