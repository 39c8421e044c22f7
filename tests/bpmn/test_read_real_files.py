"""The page docs/reference/conformance.md says what the reader does today."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from intertwine.bpmn import read_document, read_map

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import conformance

pytestmark = [pytest.mark.slow, pytest.mark.data]


def test_untouched_files_come_back_identical(data: Path) -> None:
    trips = list(conformance.round_trips(data))
    assert [trip.changed for trip in trips] == [()] * len(conformance.COLLECTIONS)
    assert sum(trip.identical for trip in trips) == 314
    whole = {t.collection for t in trips if t.refused}
    assert whole == {"bpmn-moddle-fixtures"}, "only the fixtures hold pieces and broken files"


def test_the_tables_on_the_page_are_those_of_today(data: Path) -> None:
    assert conformance.on_page() == conformance.tables(data)


def test_reading_the_largest_file_takes_a_few_tens_of_milliseconds(data: Path) -> None:
    largest = max(data.rglob("*.bpmn"), key=lambda p: p.stat().st_size)
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        read_map(read_document(largest))
        taken.append(time.perf_counter() - start)
    assert min(taken) < 0.1
