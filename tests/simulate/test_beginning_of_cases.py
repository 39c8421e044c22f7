"""Where cases come in: start events, and what begins by itself in a pool drawn without one."""

from __future__ import annotations

import pytest
from simulating import results
from sketching import sketch

from intertwine.errors import Refused
from intertwine.simulate.scenarios import completed
from intertwine.simulate.scenarios.beginnings import arrival_starts

TIMES = """
cases = 10
[activities.a]
duration = "2 hours"
[activities.b]
duration = "3 hours"
"""
NOT_DRAWN = sketch("a:task b:task e:end", "a>b>e")


def starts(service: object) -> list[str]:
    return [n.id for n in arrival_starts(service)]  # type: ignore[arg-type]


def test_a_process_without_a_start_event_begins_where_no_flow_leads_to() -> None:
    found = results(NOT_DRAWN, TIMES)
    assert starts(NOT_DRAWN) == ["a"]
    assert found.cycle_time.mean.mean == 5 * 3600


def test_all_that_no_flow_leads_to_begins_with_it() -> None:
    service = sketch("a:task b:task", "")
    found = results(service, TIMES)
    assert found.cycle_time.mean.mean == 3 * 3600
    assert found.activities == 2 * found.cases


def test_a_scenario_can_name_where_such_a_process_begins() -> None:
    arrivals = '[arrivals.wishes]\nstarts = ["a"]\ngap = "1 day"\n'
    assert results(NOT_DRAWN, TIMES + arrivals).cycle_time.mean.mean == 5 * 3600


def test_pools_with_and_without_a_start_event_begin_together() -> None:
    service = sketch({"p": "s:start a:task", "q": "b:task f:end"}, "s>a b>f")
    assert starts(service) == ["s", "b"]
    found = results(service, TIMES)
    assert found.activities == 2 * found.cases


def test_what_waits_for_a_message_or_undoes_or_interrupts_does_not_begin_by_itself() -> None:
    service = sketch(
        {"p": "s:start a:task x:task e:end t:boundary-timer@a", "q": "r:receive b:task"},
        "s>a>e r>b",
        "a>r",
        also={"x": {"for_compensation": True}},
    )
    assert starts(service) == ["s"]


def test_a_map_on_which_nothing_begins_by_itself_is_refused_by_name() -> None:
    service = sketch("a:task b:task", "a>b>a")
    with pytest.raises(Refused, match="Nothing on the map"):
        results(service, TIMES)
    assert completed(None, service).arrivals[0].starts == ()
