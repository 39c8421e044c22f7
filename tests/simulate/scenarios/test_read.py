"""What a scenario file says is read, and reads back equal."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from full_scenario import FULL, SMALL, E, K
from hypothesis import given
from hypothesis import strategies as st

from intertwine.model.distribution import Distribution, exponential, fixed
from intertwine.model.scenario import Arrival, Scenario, Work
from intertwine.simulate.scenarios import parse_scenario, read_scenario, scenario_text


def test_everything_a_scenario_can_say_reads_back_equal() -> None:
    text = scenario_text(FULL)
    assert parse_scenario(text) == FULL
    assert scenario_text(parse_scenario(text)) == text


def test_what_is_not_said_has_the_stated_default() -> None:
    small = parse_scenario(SMALL)
    assert small == Scenario("Small", arrivals=(Arrival("all", (E("s"),), gap=fixed(1800.0)),))
    assert (small.cases, small.horizon, small.replications) == (1000, None, 30)
    bounded = parse_scenario(SMALL.replace('"Small"', '"Small"\nhorizon = "52 weeks"'))
    assert (bounded.cases, bounded.horizon) == (None, 52 * 604_800)


@pytest.mark.parametrize("name", ["ordinary-year", "ordinary-year-agreed", "busy-spring-shared"])
def test_the_worked_example_has_scenarios_that_fit_its_maps(good_hours: Path, name: str) -> None:
    from intertwine.study.folder import read_any_map

    service = read_any_map(good_hours / "maps" / f"{'to-be' if 'agreed' in name else 'as-is'}.bpmn")
    scenario = read_scenario(good_hours / "scenarios" / f"{name}.toml", service)
    assert {w.activity for w in scenario.work} == {n.id for n in service.activities}
    assert parse_scenario(scenario_text(scenario), service) == scenario


def test_arrivals_a_week_count_the_open_hours_of_their_calendar(good_hours: Path) -> None:
    """1.25 a week in 40 open hours is one in 32 open hours."""
    ordinary = read_scenario(good_hours / "scenarios" / "ordinary-year.toml")
    assert ordinary.arrivals[0].gap == exponential(32 * 3600.0)
    whole_time = SMALL.replace('gap = "30 minutes"', "per_week = 14")
    assert parse_scenario(whole_time).arrivals[0].gap == exponential(12 * 3600.0)
    hourly = SMALL.replace('gap = "30 minutes"', "per_hour = 4")
    assert parse_scenario(hourly).arrivals[0].gap == exponential(900.0)


def test_arrivals_may_come_from_a_file_or_a_list_of_moments(tmp_path: Path) -> None:
    (tmp_path / "came.txt").write_text("2026-01-05 08:00\n\n2026-01-05T09:30\n2 days\n")
    text = SMALL.replace('gap = "30 minutes"', 'file = "came.txt"')
    path = tmp_path / "s.toml"
    path.write_text('time_zone = "Europe/Helsinki"\n' + text)
    assert read_scenario(path).arrivals[0].times == (28_800.0, 34_200.0, 172_800.0)
    listed = SMALL.replace('gap = "30 minutes"', "times = [2026-01-05T01:00:00, '2 hours']")
    assert parse_scenario(listed).arrivals[0].times == (3600.0, 7200.0)


def test_the_start_is_local_unless_it_says_otherwise() -> None:
    text = 'time_zone = "Europe/Helsinki"\nstart = 2026-07-01T08:00:00\n' + SMALL
    assert parse_scenario(text).start == datetime(2026, 7, 1, 5, tzinfo=UTC)
    text = text.replace("08:00:00", "08:00:00Z")
    assert parse_scenario(text).start == datetime(2026, 7, 1, 8, tzinfo=UTC)


durations = st.one_of(
    st.builds(fixed, st.floats(0, 1e9)),
    st.builds(exponential, st.floats(0, 1e9)),
    st.builds(
        lambda m, sd, low: Distribution(K.NORMAL, (m, sd), lowest=low),
        st.floats(0, 1e6),
        st.floats(0, 1e6),
        st.floats(0, 10),
    ),
    st.builds(
        lambda values, shift: Distribution(K.EMPIRICAL, values=tuple(values), shift=shift),
        st.lists(st.floats(0, 1e7), min_size=1, max_size=5),
        st.floats(0, 1e3),
    ),
)


@given(durations)
def test_any_duration_reads_back_equal(duration: Distribution) -> None:
    scenario = Scenario("d", work=(Work(E("k"), duration, ()),))
    assert parse_scenario(scenario_text(scenario)) == scenario
