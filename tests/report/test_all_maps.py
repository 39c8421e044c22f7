"""The open maps: every one gives a whole report, the largest one quickly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from intertwine.errors import IntertwineError
from intertwine.measures import measure_all
from intertwine.report import build
from intertwine.report.as_html import to_html
from intertwine.study import open_study

resource = pytest.importorskip("resource", reason="Processor time needs a Unix system.")
pytestmark = [pytest.mark.slow, pytest.mark.data]

LARGEST = "bpmn-moddle-fixtures/complex.bpmn"


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


@pytest.mark.parametrize("ending", ["html", "docx"])
def test_the_largest_collaboration_takes_less_than_five_seconds_cold(
    data: Path, tmp_path: Path, ending: str
) -> None:
    """Counted is the processor's time, so that other work on the machine does not matter."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    program = "from intertwine.cli import run; run()"
    words = ["report", str(data / LARGEST), "-o", str(tmp_path / f"report.{ending}")]
    subprocess.run([sys.executable, "-c", program, *words], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    assert used < 5
