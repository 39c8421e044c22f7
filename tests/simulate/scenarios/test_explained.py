"""A scenario written out with its assumptions: the same to read back, and said in plain words."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from intertwine.errors import IntertwineError
from intertwine.model.scenario import Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios import completed, parse_scenario
from intertwine.simulate.scenarios.explained import explained_text
from intertwine.study import scenario_file
from intertwine.study.running import find_map, prepared


def comments(text: str) -> str:
    """Return what the comments say, without where their lines break."""
    lines = [line.lstrip("# ") for line in text.splitlines() if line.startswith("#")]
    return " ".join(lines)


def uncommented(text: str) -> str:
    """Return a file with the tables at its end that are comments made tables."""
    return re.sub(r"^#(?=\[|ways|\]|    )", "", text, flags=re.M)


def test_what_was_assumed_reads_back_as_exactly_the_same_scenario(as_is: ServiceMap) -> None:
    scenario = completed(None, as_is)
    text = explained_text(scenario, as_is)
    assert parse_scenario(text, as_is) == scenario
    said = comments(text)
    assert "What “Good Hours, today” is run with." in said
    assert "one in 5.71 hours on average is assumed" in said
    assert "“Tell what I would like to do”: how long; citizens" in said
    assert "“Prepare the workplace”: how long" in said
    assert said.count("30 minutes on average") == said.count("there day and night") == 1
    assert "nothing is assumed in their place: [calendars], [costs], [targets]" in said


def test_only_what_nobody_said_is_marked(as_is: ServiceMap, good_hours: Path) -> None:
    file = good_hours / "scenarios" / "ordinary-year.toml"
    ordinary = parse_scenario(file.read_text(encoding="utf-8"), as_is, folder=file.parent)
    whole = explained_text(ordinary, as_is, given=ordinary)
    assert parse_scenario(whole, as_is) == ordinary
    assert "“Write the activity agreement”" in whole and "how long" not in whole
    lacking = replace(ordinary, work=ordinary.work[1:], arrivals=())
    known = completed(lacking, as_is)
    said = comments(explained_text(known, as_is, given=lacking))
    assert said.count(": how long") == 1 and "busiest people then work 70 %" in said
    assert "nobody said who works there" not in said


def test_a_gateway_nobody_spoke_of_stands_as_a_table_to_be_opened(tmp_path: Path) -> None:
    found = find_map(_two_ways(tmp_path))
    scenario = completed(None, found.map)
    taken = prepared(found, replace(scenario, assumptions=())).assumptions
    assert [a.code for a in taken] == ["branches-even"]
    text = explained_text(scenario, found.map, taken=taken)
    assert "All ways out of “Fit?” are equally likely" in comments(text)
    assert parse_scenario(text, found.map) == scenario
    opened = parse_scenario(uncommented(text), found.map)
    assert prepared(found, opened).assumptions == ()
    (branching,) = opened.branching
    assert [(c.flow, c.probability) for c in branching.choices] == [("yes", 0.5), ("no", 0.5)]
    assert replace(opened, branching=()) == scenario


def _two_ways(folder: Path) -> Path:
    """Return a map with one choice of which nothing is said."""
    file = folder / "two-ways.bpmn"
    file.write_text(
        """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
        <process id="p" isExecutable="false"><startEvent id="s"/><task id="a" name="Look"/>
        <exclusiveGateway id="g" name="Fit?"/><task id="b" name="Take"/><endEvent id="e"/>
        <sequenceFlow id="f1" sourceRef="s" targetRef="a"/>
        <sequenceFlow id="f2" sourceRef="a" targetRef="g"/>
        <sequenceFlow id="yes" name="fits" sourceRef="g" targetRef="b"/>
        <sequenceFlow id="no" sourceRef="g" targetRef="e"/>
        <sequenceFlow id="f3" sourceRef="b" targetRef="e"/></process></definitions>""",
        encoding="utf-8",
    )
    return file


@pytest.mark.data
@pytest.mark.slow
def test_every_open_map_that_can_be_run_is_written_and_read_back(
    data: Path, tmp_path: Path
) -> None:
    """And with the tables at the end opened it is a scenario too."""
    written = opened = 0
    for file in sorted(data.rglob("*.bpmn")):
        out = tmp_path / "scenario.toml"
        try:
            found = find_map(file)
            scenario = completed(found.scenario, found.map)
            scenario_file.write_explained(out, found, scenario, given=None, overwrite=True)
        except IntertwineError:
            continue
        text = out.read_text(encoding="utf-8")
        assert _read(text, found.map) == scenario, file
        written += 1
        if "#[gateways" in text:
            more = _read(uncommented(text), found.map)
            assert more.branching and replace(more, branching=scenario.branching) == scenario, file
            opened += 1
    assert written > 200 and opened > 100


def _read(text: str, service: ServiceMap) -> Scenario:
    return completed(parse_scenario(text, service), service)
