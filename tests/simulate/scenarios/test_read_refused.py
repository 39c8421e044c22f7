"""What a scenario file cannot mean is refused by name."""

from pathlib import Path
from random import Random

import pytest
from full_scenario import FULL

from intertwine.errors import BrokenTable, IntertwineError
from intertwine.model.ids import PartnerId
from intertwine.model.scenario import Attribute, Scenario, Worker
from intertwine.model.service_map import ServiceMap
from intertwine.model.working_time import Calendar
from intertwine.simulate.scenarios import parse_scenario, read_scenario, scenario_text
from intertwine.simulate.scenarios.checks import check


def refused(text: str, service: ServiceMap | None = None) -> IntertwineError:
    with pytest.raises(IntertwineError) as problem:
        parse_scenario(text, service, file="bad.toml")
    return problem.value


ONE = 'name = "n"\n'


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("name = ", "scenario-toml", "document"),
        ("", "scenario-missing", "name"),
        (ONE + "colour = 3", "scenario-unknown-key", "colour"),
        (ONE + "cases = 0", "scenario-value", "cases"),
        (ONE + "cases = true", "scenario-value", "cases"),
        (ONE + "horizon = 30", "scenario-no-unit", "30"),
        (ONE + 'horizon = "30 fortnights"', "scenario-time", "fortnights"),
        (ONE + 'time_zone = "Mars"', "scenario-time-zone", "Mars"),
        (ONE + 'start = "soon"', "scenario-value", "soon"),
        (ONE + "arrivals = 3", "scenario-no-table", "arrivals"),
        (ONE + "[activities]\nk = 3", "scenario-no-table", "k"),
        (ONE + "[activities.k]", "scenario-missing", "duration"),
        (ONE + "[activities.k]\nduration = 30", "scenario-no-unit", "30"),
        (ONE + '[activities.k]\nduration = "-3 minutes"', "scenario-negative-time", "-3"),
        (
            ONE + '[activities.k]\nduration = { kind = "gamma", mean = 3, sd = 1 }',
            "scenario-no-unit",
            "mean",
        ),
        (
            ONE + '[activities.k]\nduration = { kind = "gamma", mean = 3, unit = "days" }',
            "scenario-missing",
            "sd",
        ),
        (
            ONE + '[activities.k]\nduration = { kind = "gamma", mean = 3, sd = -1, unit = "days" }',
            "scenario-parameter-negative",
            "sd",
        ),
        (
            ONE + '[activities.k]\nduration = { kind = "bell", mean = 3 }',
            "scenario-value",
            "lognormal",
        ),
        (
            ONE + '[activities.k]\nduration = { kind = "uniform", low = 3, high = 1, unit = "h" }',
            "scenario-order",
            "3 h, 60 min",
        ),
        (
            ONE + '[activities.k]\nduration = { kind = "uniform", low = -1, high = 1, unit = "h" }',
            "scenario-negative-time",
            "-60 min",
        ),
        (
            ONE
            + '[activities.k]\nduration = { kind = "normal", mean = 3, sd = 1, lowest = -2, '
            + 'unit = "h" }',
            "scenario-negative-time",
            "-2 h",
        ),
        (
            ONE
            + '[activities.k]\nduration = { kind = "exponential", mean = 3, lowest = 2, '
            + 'highest = 1, unit = "h" }',
            "scenario-limits",
            "lowest",
        ),
        (
            ONE
            + '[activities.k]\nduration = { kind = "empirical", values = [1, 2], weights = [1], '
            + 'unit = "h" }',
            "scenario-weights",
            "[1]",
        ),
        (ONE + '[calendars.c]\nopen = ["whenever"]', "scenario-hours", "whenever"),
        (ONE + "[calendars.c]\nopen = []", "scenario-never-opens", "c"),
        (ONE + '[calendars.c]\nalways = true\nopen = ["Mon 8:00-9:00"]', "scenario-always", ""),
        (ONE + '[calendars.c]\nexcept = ["Easter"]', "scenario-dates", "Easter"),
        (ONE + '[arrivals.a]\nstarts = ["s"]', "scenario-no-stream", "nothing says"),
        (
            ONE + '[arrivals.a]\nstarts = ["s"]\nper_week = 3\ngap = "3 min"',
            "scenario-streams",
            "per_week, gap",
        ),
        (ONE + '[arrivals.a]\nstarts = ["s"]\ngap = "0 min"', "scenario-no-gap", "gap"),
        (
            ONE + '[arrivals.a]\nstarts = ["s"]\ntimes = ["3 min", "2 min"]',
            "scenario-times-order",
            "times",
        ),
        (
            ONE + '[arrivals.a]\nstarts = ["s"]\ntimes = [2020-01-01]',
            "scenario-before-start",
            "times",
        ),
        (ONE + '[arrivals.a]\nstarts = ["s"]\nfile = "../../x"', "scenario-file", "x"),
        (
            ONE + '[people.p]\npartner = "a"\ncalendar = "offic"\n[calendars.office]\nopen = '
            '["Mon 8:00-9:00"]',
            "scenario-no-calendar",
            "office",
        ),
        (ONE + '[people.p]\npartner = "a"\ncalendar = ""', "scenario-no-calendar", "“”"),
        (ONE + '[people.p]\npartner = "a"\nroles = ["x"]', "scenario-no-role", "x"),
        (ONE + "[attributes.a]\nshares = { x = 0.5, y = 0.4 }", "scenario-sum", "0.9"),
        (ONE + "[attributes.a-b]\nshares = { x = 1 }", "scenario-attribute-name", "a-b"),
        (ONE + "[attributes.a]", "scenario-one-of", "shares"),
        (
            ONE + '[gateways.g]\nways = [{ flow = "f", probability = 0.5 }]',
            "scenario-sum",
            "0.5",
        ),
        (
            ONE + '[gateways.g]\nways = [{ flow = "f", condition = "colour = 3" }]',
            "scenario-expression",
            "colour",
        ),
        (ONE + '[gateways.g]\nways = [{ flow = "f" }, { flow = "f" }]', "scenario-way-twice", "f"),
        (ONE + '[rules]\nqueue = "priority"', "scenario-missing", "priority"),
        (ONE + "[loops.k]\nagain = 1", "scenario-endless-loop", "again"),
        (ONE + "[loops.k]\nagain = 0.5\ncount = 3", "scenario-one-of", "again"),
        (
            ONE + '[roles.r]\n[activities.k]\nduration = "1 h"\nneeds = [{ role = "r" }]',
            "scenario-nobody-can",
            "r",
        ),
        (
            ONE + '[roles.r]\n[people.p]\npartner = "a"\nroles = ["r"]\n[activities.k]\n'
            'duration = "1 h"\nneeds = [{ role = "r", count = 2 }]',
            "scenario-too-few",
            "2",
        ),
        (ONE + 'horizon = "1 day"\nwarm_up = "2 days"', "scenario-warm-up", "warm-up (2 days)"),
        (ONE + "start = 0001-01-01", "scenario-start", "1900"),
        (ONE + "start = 9999-12-31", "scenario-start", "2200"),
        (
            ONE + "[activities.k]\n"
            'duration = { kind = "weibull", shape = 1e-9, scale = 1, unit = "h" }',
            "scenario-mean",
            "activities.k",
        ),
        (
            ONE + '[activities.k]\nduration = { kind = "fixed", value = 1, unit = "ages" }',
            "scenario-unit",
            "ages",
        ),
    ],
)
def test_what_cannot_be_is_refused_by_name(text: str, code: str, names: str) -> None:
    problem = refused(text)
    assert problem.code.startswith(code)
    assert names in str(problem)
    assert "bad.toml" in str(problem)


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ('[activities.k99]\nduration = "1 h"', "scenario-no-activity", "k9"),
        ('[activities.s_cit]\nduration = "1 h"', "scenario-no-activity", "s_cit"),
        ('[arrivals.a]\nstarts = ["s_citt"]\ngap = "1 h"', "scenario-no-start", "s_cit"),
        ('[arrivals.a]\nstarts = ["s_mun"]\ngap = "1 h"', "scenario-start-waits", "s_home"),
        ('[roles.r]\nlanes = ["case_worker"]', "scenario-no-lane", "lane_case_worker"),
        ('[people.p]\npartner = "muni"', "scenario-no-partner", "mun"),
        ('[gateways.gk4]\nways = [{ flow = "f41" }]', "scenario-no-split", "gk1"),
        ('[gateways.gk1]\nways = [{ flow = "f99" }]', "scenario-no-way", "f23 (“yes”), f24 (“no”)"),
        ("[messages.m99]\nloss = 0.1", "scenario-no-message", "m09"),
        ("[events.c1]\nprobability = 0.1", "scenario-no-event", "c1"),
        ('[targets.t]\nwithin = "1 day"\nto = "zz"', "scenario-no-element", "zz"),
        ('[roles.r]\nlanes = ["lane_manager"]\n[activities.h4]\nduration = "1 h"',
         "scenario-nobody-can", "r"),
    ],
)  # fmt: skip
def test_what_the_map_does_not_have_is_refused_by_name(
    as_is: ServiceMap, text: str, code: str, names: str
) -> None:
    problem = refused(ONE + text, as_is)
    assert problem.code == code
    assert names in str(problem)
    if code not in ("scenario-nobody-can",):
        assert not [p for p in check(parse_scenario(ONE + text)) if p.code == code]


def test_an_element_is_named_by_what_it_is_called_too(as_is: ServiceMap) -> None:
    wrong = 'duration = { kind = "uniform", low = -1, high = 1, unit = "h" }'
    ways = '[{ flow = "f23", probability = 0.7 }, { flow = "f24", probability = 0.7 }]'
    for text in (f"[activities.k7]\n{wrong}", f"[gateways.gk1]\nways = {ways}"):
        problem = refused(ONE + text, as_is)
        label = "Approach a workplace" if "k7" in text else "Urgent?"
        assert f"] (“{label}”)" in str(problem)


def test_what_stands_at_the_top_is_said_to_stand_there() -> None:
    assert "[top of the file] seed" in str(refused('name = "n"\nseed = -1'))


def test_a_long_value_is_shown_in_short() -> None:
    assert len(str(refused(f'name = "n"\nstart = "{"a" * 9_999}"'))) < 300


def test_a_whole_number_may_be_written_with_an_exponent() -> None:
    assert parse_scenario('name = "n"\ncases = 2e3').cases == 2_000


def test_all_problems_are_found_at_once_where_somebody_asks() -> None:
    scenario = Scenario(
        "n",
        calendars=(Calendar("never"),),
        attributes=(Attribute("a", (("x", 0.5),)),),
        workers=(Worker("p", PartnerId("a"), ("r",)),),
    )
    codes = [p.code for p in check(scenario, file="bad.toml")]
    assert codes == ["scenario-no-role", "scenario-never-opens", "scenario-sum"]


def test_a_file_that_is_not_there_or_no_text_is_said(tmp_path: Path) -> None:
    with pytest.raises(IntertwineError, match="no file"):
        read_scenario(tmp_path / "none.toml")
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BrokenTable, match=r"b\.toml"):
        read_scenario(tmp_path / "b.toml")


STRANGE = (
    *('3', '-1', '1e400', "nan", "-inf", "true", '""', '"x"', "[]", "{}", "[1]", '["a"]', "[{}]"),
    *("2020-01-01", "12:00:00", "99999999999999999999", '"1 h"', '"-1 h"', '"1e309 s"', '"((("'),
    *('{ kind = "fixed" }', '{ kind = "weibull", shape = 0, scale = "1 h" }', "{ kind = 3 }"),
    '{ kind = "gamma", mean = "1 s", sd = "1e200 weeks" }',
)  # fmt: skip


def test_a_slip_of_the_pen_never_ends_in_a_traceback(as_is: ServiceMap) -> None:
    """One value of a full file at a time becomes a strange one: it is read, or refused by name."""
    chance = Random(1)
    lines = scenario_text(FULL).splitlines()
    told = [i for i, line in enumerate(lines) if " = " in line]
    for _ in range(400):
        changed, at = list(lines), chance.choice(told)
        changed[at] = f"{lines[at].split(' = ')[0]} = {chance.choice(STRANGE)}"
        try:
            scenario = parse_scenario("\n".join(changed), chance.choice([None, as_is]))
        except IntertwineError as problem:
            assert str(problem)
        else:
            assert parse_scenario(scenario_text(scenario)) == scenario


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("true", "“true”"),
        ("08:30:00", "“08:30:00”"),
        ("2026-02-03", "“2026-02-03”"),
        ('[1, "x", false]', '“[1, "x", false]”'),
        ("{ a = { b = 1.5 }, c = [] }", "“{ a = { b = 1.5 }, c = [] }”"),
    ],
)
def test_a_value_that_does_not_fit_is_shown_as_it_was_written(written: str, shown: str) -> None:
    with pytest.raises(BrokenTable) as caught:
        parse_scenario(f"name = {written}")
    assert shown in str(caught.value)
