"""What all tests share: the worked example, and the real files where they are present."""

from __future__ import annotations

from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def data() -> Path:
    """Return the folder of real files, or skip: they are not part of the project."""
    if not DATA.is_dir():
        pytest.skip(f"The real files are not here ({DATA}).")
    return DATA
