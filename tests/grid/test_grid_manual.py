"""The how-to page about the grid is true: its file is read, its words and limits are the code's."""

from __future__ import annotations

import re
from pathlib import Path

from intertwine.grid import TEMPLATES, open_grid
from intertwine.grid.read_service import MAX_ACTIVITIES, MAX_PARTNERS, MAX_STEPS
from intertwine.grid.rows import CHOICE_COLUMNS, INFORMATION_COLUMNS, headers
from intertwine.grid.sheets import MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS, MAX_UNPACKED_BYTES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "fill-the-grid.md"
TEXT = PAGE.read_text(encoding="utf-8")


def test_the_file_shown_is_a_grid(tmp_path: Path) -> None:
    (block,) = re.findall(r"```csv\n(.*?)```", TEXT, re.DOTALL)
    (tmp_path / "service.csv").write_text(block, encoding="utf-8")
    opened = open_grid(tmp_path / "service.csv")
    assert opened.remit == "People over 75"
    assert opened.diagnostics == ()
    assert [m.name for m in opened.service_map.messages] == ["What matters"]


def test_every_column_and_template_is_explained() -> None:
    for name in (*headers("information", INFORMATION_COLUMNS), *headers("choices", CHOICE_COLUMNS)):
        assert f"| {name} " in TEXT
    for name in TEMPLATES[1:]:
        assert f"`{name}`" in TEXT


def test_the_limits_are_those_of_the_code() -> None:
    megabytes = (MAX_FILE_BYTES // 1_000_000, MAX_UNPACKED_BYTES // 1_000_000)
    stated = (
        f"{MAX_PARTNERS} partners, {MAX_STEPS} steps, {MAX_ACTIVITIES:,} activities, "
        f"{MAX_ROWS:,} rows a sheet, {MAX_COLUMNS} columns, "
        f"{megabytes[0]} MB ({megabytes[1]} MB unpacked)"
    )
    assert stated in TEXT
