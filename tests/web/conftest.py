"""What the tests of the workspace share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from argon2 import PasswordHasher

if TYPE_CHECKING:
    from driving import Served
    from playwright.sync_api import Browser


@pytest.fixture(autouse=True, scope="session")
def own_results(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep results of measures apart from those of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INTERTWINE_CACHE", str(tmp_path_factory.mktemp("results")))
        yield


@pytest.fixture(autouse=True, scope="session")
def quick_passwords() -> Iterator[None]:
    """Hash passwords in no time; signing in as people do is tested with the store."""
    from intertwine.store import accounts

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accounts, "_hasher", PasswordHasher(1, 8, 1))
        yield


@pytest.fixture(autouse=True)
def left() -> Iterator[None]:
    """Leave each room a test has made: nothing it asked for goes on beside the next test."""
    from served_room import Room

    yield
    while Room.opened:
        Room.opened.pop().close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser of this machine, one for each module."""
    from driving import chromium
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright, chromium(playwright) as opened:
        yield opened


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A workspace with the worked example, served on loopback."""
    from driving import Served

    running = Served(tmp_path)
    yield running
    running.stop()
