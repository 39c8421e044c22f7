"""The small world of these tests, and its words in the catalogue."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from report_world import WORDS, World, small_world

from intertwine.wording import catalogue


@pytest.fixture(autouse=True)
def words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the catalogue know the words of these results, for the time of a test."""
    real = catalogue._texts("en")
    with monkeypatch.context() as patch:
        patch.setattr(catalogue, "_texts", lambda language: {**real, "~these-tests.ftl": WORDS})
        _forget()
        yield
    _forget()


def _forget() -> None:
    catalogue._index.cache_clear()
    catalogue._bundle.cache_clear()


@pytest.fixture
def world() -> World:
    """Return the small study with findings of every kind."""
    return small_world()
