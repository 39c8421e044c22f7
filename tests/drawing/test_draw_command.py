"""`intertwine draw` makes a picture of a map or a grid, or says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
import small_maps as small
from lxml import etree

from intertwine.bpmn import write_map
from intertwine.cli.draw import Colours, Partners, View, draw
from intertwine.errors import CannotWrite, FileProblem, UsageProblem


@pytest.fixture
def town(tmp_path: Path) -> Path:
    file = tmp_path / "town.bpmn"
    file.write_bytes(write_map(small.two_pools()).to_bytes())
    return file


def run(file: Path, out: Path, *, theme: Colours = Colours.SCREEN, scale: float = 2.0) -> bytes:
    draw(file, out, view=View.MAP, theme=theme, partners=Partners.AUTO, title="Town", scale=scale)
    return out.read_bytes()


def test_an_svg_stands_alone_with_its_font(town: Path) -> None:
    picture = run(town, town.with_suffix(".svg"))
    assert etree.fromstring(picture).get("role") == "img"
    assert b"@font-face" in picture


def test_a_png_is_a_png(town: Path) -> None:
    assert run(town, town.with_suffix(".png"), theme=Colours.PRINT).startswith(b"\x89PNG")


def test_a_map_without_a_drawing_is_laid_out(town: Path) -> None:
    bare = town.read_text(encoding="utf-8")
    start, end = bare.index("<bpmndi:BPMNDiagram"), bare.index("</bpmndi:BPMNDiagram>")
    town.write_text(bare[:start] + bare[end + len("</bpmndi:BPMNDiagram>") :], encoding="utf-8")
    root = etree.fromstring(run(town, town.with_suffix(".svg")))
    assert {"p1", "a", "f"} <= {e.get("data-element") for e in root.iter()}


def test_an_ending_that_is_no_picture_is_refused(town: Path) -> None:
    with pytest.raises(UsageProblem, match="must end in"):
        run(town, town.with_suffix(".jpg"))


def test_a_map_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"gone\.bpmn"):
        run(tmp_path / "gone.bpmn", tmp_path / "x.svg")


def test_a_folder_that_is_not_there_is_named(town: Path) -> None:
    with pytest.raises(CannotWrite, match="could not be written"):
        run(town, town.parent / "nowhere" / "x.svg")


@pytest.mark.slow
def test_all_real_files_with_a_drawing_are_drawn_completely(data: Path) -> None:
    from intertwine.bpmn import read_document, read_map
    from intertwine.drawing import draw_map
    from intertwine.errors import IntertwineError

    drawn = 0
    for file in sorted(data.rglob("*.bpmn*")):
        try:
            service = read_map(read_document(file))
        except IntertwineError:
            continue
        for diagram in service.diagrams:
            root = etree.fromstring(draw_map(service, diagram=diagram))
            there = {e.get("data-element") for e in root.iter()}
            missing = (set(diagram.shapes) | set(diagram.edges)) - there
            assert not missing, file.name
            drawn += 1
    assert drawn > 250
