"""A grid read, written and read again tells the same map, whatever its words are."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from generated_grids import Block, grids
from hypothesis import HealthCheck, given, settings

from intertwine.grid import TEMPLATES, open_grid, read_grid, write_grid, write_template
from intertwine.grid.csv_file import write_csv


def stored(folder: str, blocks: dict[str, Block]) -> Path:
    file = Path(folder) / "typed.csv"
    parts = [(name.capitalize(), rows) for name, rows in blocks.items() if rows]
    file.write_bytes(write_csv(parts))
    return file


def check(blocks: dict[str, Block], ending: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first = read_grid(stored(folder, blocks))
        again = Path(folder) / f"again.{ending}"
        lost = write_grid(first, again)
        second = read_grid(again)
        assert second == first
        assert lost == ()


@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(grids())
def test_csv_comes_back_as_the_same_map(blocks: dict[str, Block]) -> None:
    check(blocks, "csv")


@settings(max_examples=4, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(grids())
def test_xlsx_comes_back_as_the_same_map(blocks: dict[str, Block]) -> None:
    check(blocks, "xlsx")


@pytest.mark.slow
@settings(max_examples=3000, deadline=None, suppress_health_check=list(HealthCheck))
@given(grids())
def test_many_grids_come_back_from_csv(blocks: dict[str, Block]) -> None:
    check(blocks, "csv")


@pytest.mark.slow
@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(grids())
def test_many_grids_come_back_from_xlsx(blocks: dict[str, Block]) -> None:
    check(blocks, "xlsx")


@pytest.mark.parametrize("name", TEMPLATES[1:])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_templates_come_back_as_the_same_map(tmp_path: Path, name: str, ending: str) -> None:
    first = tmp_path / f"first.{ending}"
    write_template(first, name)
    opened = open_grid(first)
    assert opened.remit
    again = tmp_path / f"again.{ending}"
    assert write_grid(opened.service_map, again) == ()
    assert read_grid(again) == opened.service_map
