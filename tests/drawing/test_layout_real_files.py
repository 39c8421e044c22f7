"""The page docs/reference/layout.md says what the layout does today."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import layout

pytestmark = [pytest.mark.slow, pytest.mark.data]


def test_twenty_files_without_their_drawing_are_laid_out_clear(data: Path) -> None:
    found = [layout.measure(path) for path in layout.twenty(data)]
    assert len(found) == 20
    assert [m.name for m in found if not m.quality.clear] == []


def test_every_file_is_laid_out_clear_and_whole(data: Path) -> None:
    found = list(layout.everything(data))
    assert len(found) > 300
    assert [m.name for m in found if not m.quality.clear] == []
    for m in found:
        drawn = m.diagram.shapes.keys()
        assert {n.id for n in m.map.nodes} | {p.id for p in m.map.pools} <= drawn, m.name
        assert {f.id for f in (*m.map.flows, *m.map.messages)} <= m.diagram.edges.keys(), m.name


def test_the_page_states_what_is_measured(data: Path) -> None:
    page = layout.PAGE.read_text(encoding="utf-8")
    stated = page.split(layout.BEGIN)[1].split(layout.END)[0].strip()
    assert stated == layout.tables(data), "run benchmarks/layout.py DATA --write"


def test_a_thousand_nodes_are_laid_out_clear() -> None:
    service = layout.large(1000, 8)
    assert layout.judge(service, layout.lay_out(service)).clear
