"""A real server on loopback and a real Chromium, for tests that use the pages as people do."""

from __future__ import annotations

import csv
import os
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.request import urlopen

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from intertwine.examples import example
from intertwine.store import files
from intertwine.store.database import open_database
from intertwine.web.app import create_app

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
HOST = "room.test"
"""A name that browsers do not treat as secure, mapped to loopback by the browser itself."""
NEEDS_CHROMIUM = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="There is no Chromium here."),
]
PHONE = {"width": 390, "height": 844}

ROOM = {"mun": 4, "home": 4, "vol": 4, "work": 2}
"""The fourteen people of four partners who come to the workshop."""


CACHE = tempfile.mkdtemp(prefix="intertwine-measured-")
"""Measured once for all tests, apart from what this machine measured before."""


class Served:
    """A workspace with the worked example; `stop` and `start` cut it off and bring it back."""

    def __init__(self, folder: Path) -> None:
        os.environ["INTERTWINE_CACHE"] = CACHE
        self.file = folder / "workspace.sqlite"
        engine = open_database(self.file)
        files.import_folder(
            engine, example("good-hours"), name="Good Hours", author="K", sentence="in"
        )
        engine.dispose()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.start()

    def start(self) -> None:
        app = create_app(open_database(self.file), start_key="once", hosts=frozenset({HOST}))
        config = uvicorn.Config(
            app, host="127.0.0.1", port=self.port, log_level="error", lifespan="off"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        for _ in range(200):
            try:
                urlopen(f"http://127.0.0.1:{self.port}/api/me", timeout=1).read()
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError("the server did not start")

    def stop(self) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(10)

    @property
    def here(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def room(self) -> str:
        return f"http://{HOST}:{self.port}"


@contextmanager
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Open the browser of this machine, with the room's name pointing to loopback."""
    flags = [*FLAGS, f"--host-resolver-rules=MAP {HOST} 127.0.0.1"]
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
    try:
        yield browser
    finally:
        browser.close()


@dataclass
class Person:
    """Somebody of the worked example, with what they answered before the first workshop."""

    id: str
    partner: str
    name: str
    answers: dict[tuple[str, str], str] = field(default_factory=dict)


def people() -> list[Person]:
    """Return the fourteen who come, with their answers as the worked example has them."""
    folder = example("good-hours")
    found: dict[str, Person] = {}
    with (folder / "people.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            here = [p for p in found.values() if p.partner == row["partner"]]
            if len(here) < ROOM.get(row["partner"], 0):
                found[row["id"]] = Person(row["id"], row["partner"], row["name"])
    before = folder / "answers" / "2025-03-before.csv"
    with before.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["respondent"] in found and row["answer"]:
                answers = found[row["respondent"]].answers
                answers[row["construct"], row["element"]] = row["answer"]
    return list(found.values())


def sign_in(browser: Browser, served: Served, **options: object) -> Page:
    """Open the facilitator's window as the program's first click does."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
    context.set_default_timeout(60_000)
    context.set_default_navigation_timeout(40_000)
    page = context.new_page()
    page.goto(f"{served.here}/api/start?key=once")
    return page


def phone(browser: Browser, **options: object) -> BrowserContext:
    """Return a phone: its own storage, touch, a small window."""
    context = browser.new_context(**{"viewport": PHONE, "has_touch": True, **options})
    context.set_default_timeout(60_000)
    return context
