"""The small world of these tests, and its words in the catalogue."""

from __future__ import annotations

import pytest
from fluent.runtime import FluentBundle, FluentResource
from report_world import WORDS, World, small_world

from intertwine.wording import catalogue


@pytest.fixture(autouse=True)
def words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the catalogue know the words of these results, for the time of a test."""
    real = catalogue._bundle("en")
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle._messages.update(real._messages)
    bundle._terms.update(real._terms)
    bundle.add_resource(FluentResource(WORDS), allow_overrides=True)
    monkeypatch.setattr(catalogue, "_bundle", lambda language: bundle)


@pytest.fixture
def world() -> World:
    """Return the small study with findings of every kind."""
    return small_world()
