"""The report as one JSON object, described in `docs/reference/report-json.md`."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from intertwine.report.tree import Report, Section, plain

FORMAT = 1
"""Grows when a field is renamed or dropped; new fields may appear at any time."""


def to_json(report: Report) -> str:
    """Return the whole tree as JSON. Each block names its `type`; pictures are SVG text."""
    told = {"format": FORMAT, **summary(report)}
    told["cover"] = [_value(section) for section in report.cover]
    told["chapters"] = [_value(chapter) for chapter in report.chapters]
    return json.dumps(told, ensure_ascii=False, indent=1)


def summary(report: Report) -> dict[str, Any]:
    """Return page one without pictures: what a program needs to act on the result."""
    return {
        "study": report.study,
        "language": report.language,
        "date": report.date,
        "prepared_by": report.prepared_by,
        "title": report.title,
        "lead": report.lead,
        "statements": [_value(s) for s in report.statements],
        "questions": _questions(report.cover),
        "left_out": list(report.left_out),
        "failed": list(report.failed),
    }


def _questions(cover: tuple[Section, ...]) -> list[str]:
    from intertwine.report.tree import Bullets

    blocks = (b for section in cover if section.key == "questions" for b in section.blocks)
    return [plain(item[:1]) for b in blocks if isinstance(b, Bullets) for item in b.items]


def _value(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        told = {f.name: _value(getattr(value, f.name)) for f in fields(value)}
        return {"type": type(value).__name__, **told}
    if isinstance(value, tuple):
        return [_value(v) for v in value]
    return value.value if isinstance(value, StrEnum) else value


def write_json(report: Report, path: Path) -> None:
    """Write `to_json` to a file."""
    path.write_text(to_json(report) + "\n", encoding="utf-8")
