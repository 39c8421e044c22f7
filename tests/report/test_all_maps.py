"""The open maps: every one gives a whole report."""

from __future__ import annotations

from pathlib import Path

import pytest

from intertwine.errors import IntertwineError
from intertwine.measures import measure_all
from intertwine.report import build
from intertwine.report.as_html import to_html
from intertwine.study import open_study

pytestmark = [pytest.mark.slow, pytest.mark.data]


def test_no_part_of_any_report_fails(data: Path) -> None:
    reported = 0
    for file in sorted(data.rglob("*.bpmn")):
        try:
            study = open_study(file)
        except IntertwineError:
            continue
        report = build(study, measure_all(study))
        assert report.failed == (), file
        assert "</html>" in to_html(report)
        reported += 1
    assert reported > 300
