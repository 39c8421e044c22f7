"""The page of the manual: a table for each part, between marks, written anew part by part."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from measuring import Row

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "simulation-speed.md"


def write(part: str, rows: list[Row]) -> None:
    """Put the rows of a part in the place of its table."""
    text = PAGE.read_text(encoding="utf-8")
    begin, end = f"<!-- begin: {part} -->", f"<!-- end: {part} -->"
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    PAGE.write_text(f"{before}{begin}\n{_table(rows)}{end}{after}", encoding="utf-8")


def _table(rows: list[Row]) -> str:
    today = date.today()
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    lines = [f"Measured on {today.day} {today:%B %Y}, {os.cpu_count()} cores{load}.", ""]
    lines += ["| What | Asked | Found |", "|---|---|---|"]
    lines += [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join([*lines, ""])
