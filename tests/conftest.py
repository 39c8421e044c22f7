"""What all tests share: the real files where they are present, and steady random examples."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"

# The fast suite draws few examples, `./dev slow` as many as are usual, the same each time;
# HYPOTHESIS_PROFILE=search looks for new ones.
steady = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", steady)
settings.register_profile("quick", steady, max_examples=25)
settings.register_profile("search", deadline=None, max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session")
def data() -> Path:
    """Return the folder of real files, or skip: they are not part of the project."""
    if not DATA.is_dir():
        pytest.skip(f"The real files are not here ({DATA}).")
    return DATA


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the browser's tests unread where none is asked for: their driver is slow to import."""
    unasked = "not browser" in config.option.markexpr
    return True if unasked and collection_path.name.startswith("test_browser") else None
