"""From today to what could be: what goes away, what stays, what is new, what was not compared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from report_world import BROKER, GOOD, LACKS, World, finding, result, small_map

from intertwine.model.findings import Result, Word
from intertwine.model.kinds import State
from intertwine.model.study import Study, StudyMap
from intertwine.report import build
from intertwine.report.tree import Bullets, Chapter, Figure, Run, Section

THEN = StudyMap("then", small_map("Then"), State.TO_BE)
NEW = finding("lacks", element="ask", who="the town", map_id="then")
NOW = result(LACKS, BROKER, replace(BROKER, map="then"), NEW)


@pytest.fixture
def both(world: World) -> Study:
    return replace(world.study, maps=(*world.study.maps, THEN))


def change(study: Study, *results: Result, differences: tuple[Word, ...] = ()) -> Chapter:
    report = build(study, results, differences=differences)
    return next(c for c in report.chapters if c.key == "change")


def lines(chapter: Chapter, name: str) -> list[Run]:
    """Return the sentence of each line of a part."""
    part = next(s for s in chapter.sections if s.key == f"change-{name}")
    lists = [b for b in part.blocks if isinstance(b, Bullets)]
    return [run for b in lists for item in b.items for run in item[1:2] if isinstance(run, Run)]


def test_what_goes_away_is_struck_through(both: Study) -> None:
    gone = lines(change(both, NOW), "gone")
    assert [(run.text.strip(), run.struck) for run in gone] == [
        ("the café prepares without the support needs.", True)
    ]


def test_what_remains_and_what_is_new_stand_apart(both: Study) -> None:
    told = change(both, NOW)
    assert [r.text.strip() for r in lines(told, "stays")] == [
        "Without the town the others lose touch."
    ]
    assert [r.text.strip() for r in lines(told, "new")] == [
        "the town prepares without the support needs."
    ]


def test_an_advantage_of_the_new_map_is_no_new_gap(both: Study) -> None:
    told = change(both, NOW, result(replace(GOOD, map="then")))
    assert len(lines(told, "new")) == 1
    assert [r.text.strip() for r in lines(told, "better")] == ["The calendar is shared."]


def test_an_advantage_that_is_lost_is_told(both: Study) -> None:
    told = change(both, result(GOOD, NEW))
    assert [r.text.strip() for r in lines(told, "worse")] == ["The calendar is shared."]


def test_closed_coordination_gaps_have_a_list_of_their_own(both: Study) -> None:
    gap = replace(LACKS, measure="coordination")
    other = replace(NEW, measure="coordination")
    told = change(both, result(gap, other, measure="coordination"))
    assert len(lines(told, "gaps")) == 1


def test_what_only_looked_at_today_does_not_go_away(both: Study) -> None:
    asked = replace(LACKS, measure="understanding")
    told = change(both, result(asked, measure="understanding"), NOW)
    assert len(lines(told, "gone")) == 1


def test_the_findings_of_the_new_map_are_not_told_as_today(both: Study) -> None:
    report = build(both, (NOW,))
    assert NEW.id not in {s.finding for s in report.statements}


def test_steps_and_picture_of_the_new_map_follow(both: Study) -> None:
    told = change(both, NOW, differences=(Word("missing-diary"),))
    said = {s.key: s for s in told.sections}
    assert "Collect the diary." in str(said["change-steps"])
    assert _figure(said["change-picture"]).key == "figure-wanted"


def _figure(section: Section) -> Figure:
    return next(b for b in section.blocks if isinstance(b, Figure))


def test_without_a_map_of_what_could_be_nothing_is_compared(world: World) -> None:
    assert "change" not in {c.key for c in build(world.study, world.results).chapters}
