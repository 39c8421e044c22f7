"""Every readable real map is compiled, and what is said of it is what the page says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import remarks

pytestmark = [pytest.mark.slow, pytest.mark.data]


def test_the_remarks_on_the_page_are_those_of_today(data: Path) -> None:
    assert remarks.on_page() == remarks.table(data)
