"""The chapters: nothing measured is left out, nothing that fails is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from report_world import PAIRS, World, node, small_map

from intertwine.model.elements import SequenceFlow
from intertwine.model.findings import Result, Table, Word
from intertwine.model.ids import ElementId
from intertwine.model.study import LeftOut
from intertwine.report import build, chapters
from intertwine.report.material import key
from intertwine.report.pictures import natural_size
from intertwine.report.tree import (
    Bullets,
    Callout,
    Chapter,
    Figure,
    Report,
    Run,
    Section,
    Statements,
    TableBlock,
    plain,
)


def parts(report: Report) -> Iterator[Chapter | Section]:
    stack: list[Chapter | Section] = [*report.cover, *report.chapters]
    while stack:
        part = stack.pop(0)
        yield part
        stack += part.sections


def chapter(report: Report, name: str) -> Chapter:
    return next(c for c in report.chapters if c.key == name)


def anchors(report: Report) -> list[str]:
    named = [part.key for part in parts(report) if part.title]
    for part in parts(report):
        for block in part.blocks:
            if isinstance(block, Figure):
                named += [block.key, *block.targets]
            if isinstance(block, TableBlock):
                named.append(block.key)
            if isinstance(block, Statements):
                named += [s.key for s in block.items]
    return named


def runs(value: object) -> Iterator[Run]:
    if isinstance(value, Run):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from runs(inner)
    elif hasattr(value, "__slots__"):
        for name in value.__slots__:
            yield from runs(getattr(value, name))


def test_every_link_of_the_report_leads_somewhere(world: World) -> None:
    report = build(world.study, world.results)
    leading = {run.to for run in runs(report) if run.to}
    assert leading
    assert leading <= set(anchors(report))


def test_no_anchor_stands_twice(world: World) -> None:
    named = anchors(build(world.study, world.results))
    assert len(named) == len(set(named))


def test_different_names_never_share_an_anchor() -> None:
    assert len({key("a b"), key("a_b"), key("a-b"), key("a", "b"), key("ä")}) == 5


def test_a_measure_without_a_chapter_of_its_own_is_told_under_more(world: World) -> None:
    more = chapter(build(world.study, world.results), "others")
    assert [s.title for s in more.sections] == ["Weather"]


def test_a_part_that_fails_is_named_and_the_others_stand(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> Chapter:
        raise ZeroDivisionError

    monkeypatch.setattr(chapters, "my_part", fails)
    report = build(world.study, world.results)
    assert report.failed == ("My part",)
    assert isinstance(chapter(report, "part").blocks[0], Callout)
    assert "My part" in str(chapter(report, "about"))
    assert report.statements


def test_an_unmeasured_theme_says_what_to_collect(world: World) -> None:
    lacking = Result("coordination", missing=(Word("missing-diary"),))
    blocks = chapter(build(world.study, (lacking,)), "coordination").blocks
    boxes = [b for b in blocks if isinstance(b, Callout)]
    assert [plain(item) for item in boxes[0].items] == ["Collect the diary."]


def test_wishes_of_all_measures_are_gathered_once(world: World) -> None:
    twice = (Result("a", missing=(Word("missing-diary"),)), *world.results)
    block = chapter(build(world.study, twice), "collect").blocks[1]
    assert isinstance(block, Bullets)
    assert [plain(item) for item in block.items] == ["Collect the diary."]


def test_a_table_without_rows_says_what_it_waits_for(world: World) -> None:
    empty = Result("coordination", tables=(Table("nothing", ("one",), ()),))
    blocks = chapter(build(world.study, (empty,)), "coordination").blocks
    box = next(b for b in blocks if isinstance(b, Callout))
    assert (box.title, plain(box.runs)) == (
        "A table without rows",
        "Nobody has said anything about it.",
    )


def test_cells_lead_to_the_map_and_unknown_is_told_as_such(world: World) -> None:
    report = build(world.study, (Result("interdependence", tables=(PAIRS,)),))
    blocks = chapter(report, "handovers").blocks
    table = next(b for b in blocks if isinstance(b, TableBlock))
    first, second = table.rows
    assert [plain(c.runs) for c in first] == ["C Citizen", "in order", "2"]
    assert [plain(c.runs) for c in second] == ["decide", "both ways", "not known"]
    assert second[0].runs[0] == Run("decide", to="map1-decide")
    assert first[1].order < second[1].order  # type: ignore[operator]


def test_each_actor_has_a_page_with_what_was_found_there(world: World) -> None:
    part = chapter(build(world.study, world.results), "part")
    assert [(s.title, s.new_page) for s in part.sections] == [("Café", False)]
    assert "prepares without" in str(part.sections[0])


def test_evidence_tells_how_it_is_computed_and_the_fields_word(world: World) -> None:
    kinds = chapter(build(world.study, world.results), "evidence").sections
    lacks = next(s for s in kinds if s.key == "how-lacks")
    said = str(lacks)
    assert "Followed along every path of the map." in said
    assert "Missing data (Trčka et al. 2009)" in said
    assert "The step “host_it” needs it and nothing brings it." in said
    assert lacks.sections[0].title == "E1. the café prepares without the support needs."


def test_a_file_left_out_is_named_with_its_next_step(world: World) -> None:
    broken = LeftOut("maps/old.bpmn", "not-there", {"file": "maps/old.bpmn"})
    report = build(replace(world.study, left_out=(broken,)), world.results)
    assert "maps/old.bpmn" in report.left_out[0]
    assert report.left_out[0] in str(chapter(report, "about"))


def test_assumptions_and_limits_close_the_report(world: World) -> None:
    about = chapter(build(world.study, world.results), "about")
    assert "Everybody follows the map." in str(about)
    assert "not legal advice" in str(about)


def test_the_picture_has_the_numbers_of_page_one_and_a_text(world: World) -> None:
    figure = next(
        b
        for b in chapter(build(world.study, world.results), "service").blocks
        if isinstance(b, Figure)
    )
    assert "A step without what it needs." in figure.svg
    assert "1. ask; done together with citizens" in str(figure.text)
    assert figure.alt.startswith("Map of the service “Small service”: 3 partners")


def test_a_large_map_is_cut_into_sheets_and_page_one_shows_who_takes_part(world: World) -> None:
    chain = tuple(node(f"step {n}", "town") for n in range(24))
    flows = tuple(
        SequenceFlow(ElementId(f"f{n}"), a.id, b.id) for n, (a, b) in enumerate(pairwise(chain))
    )
    large = replace(small_map(), nodes=(*small_map().nodes, *chain), flows=flows, diagrams=())
    study = replace(world.study, maps=(replace(world.study.maps[0], map=large),))
    report = build(study, world.results)
    whole = next(b for b in chapter(report, "service").blocks if isinstance(b, Figure))
    assert len(whole.sheets) > 1
    assert whole.sheets[0].caption == f"Part 1 of {len(whole.sheets)}, from left to right"
    cover = next(b for b in report.cover[0].blocks if isinstance(b, Figure))
    assert cover.alt.startswith("Overview of the service")
    assert "step 3" in cover.svg
    assert natural_size(cover.svg)[0] < 1000
