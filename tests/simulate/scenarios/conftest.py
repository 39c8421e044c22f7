"""The worked example's map, read once."""

from pathlib import Path

import pytest

import intertwine.examples
from intertwine.model.service_map import ServiceMap
from intertwine.study.folder import read_any_map

GOOD_HOURS = Path(intertwine.examples.__file__).parent / "good-hours"


@pytest.fixture(scope="session")
def good_hours() -> Path:
    return GOOD_HOURS


@pytest.fixture(scope="session")
def as_is() -> ServiceMap:
    return read_any_map(GOOD_HOURS / "maps" / "as-is.bpmn")
