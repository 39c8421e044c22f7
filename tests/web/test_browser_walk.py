"""The walk in real Chromium: by keyboard through all pools, replay, links, stories, largest map.

Set INTERTWINE_SHOTS to a folder to keep a picture of every page on the way.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from driving import NEEDS_CHROMIUM, Served, sign_in
from looking import inspect
from looking import shot as keep_shot
from playwright.sync_api import Browser, Page, expect

from intertwine.store import files
from intertwine.store.database import open_database

pytestmark = NEEDS_CHROMIUM
PROJECTOR = {"width": 1920, "height": 1080}
PHONE = {"width": 390, "height": 844}
MOST = 60
"""More decisions than the largest map takes from start to end."""


def shot(page: Page, name: str, *, full: bool = False) -> None:
    page.wait_for_timeout(600)
    keep_shot(page, f"walk-{name}", full=full)


def open_walk(page: Page, served: Served, where: str = "as-is") -> str:
    page.locator("main a[href^='#p/']").first.click()
    page.wait_for_url("**/#p/*")
    partnership = page.url.split("#p/")[1]
    page.goto(f"{served.here}/#t/{partnership}/{where}")
    expect(page.get_by_role("heading", name="What happens next?")).to_be_visible()
    return partnership


def at(page: Page) -> int:
    return int(page.locator(".at").inner_text().split(" ")[0])


def went(page: Page, key: str) -> None:
    """Press a key and wait until the page shows where the case is then."""
    with page.expect_response("**/walk?*"):
        page.keyboard.press(key)
    expect(page.locator(".next [aria-disabled=true]")).to_have_count(0)


def test_a_case_is_walked_by_keyboard_alone(browser: Browser, served: Served) -> None:
    page = sign_in(browser, served)
    troubles: list[str] = []
    page.on("pageerror", lambda e: troubles.append(str(e)))
    page.on("console", lambda m: troubles.append(m.text) if m.type == "error" else None)
    open_walk(page, served)
    expect(page.locator(".next li")).to_have_count(2)
    expect(page.locator(".walk-number")).to_have_count(2)
    shot(page, "start")
    went(page, "1")
    went(page, "1")
    expect(page.get_by_text("“Wish”, from Citizen and guardian to Municipality")).to_be_visible()
    expect(page.locator("g.walk-sent[data-element=m01]")).to_have_count(1)
    shot(page, "told")
    for _ in range(4):
        went(page, "1")
    assert at(page) == 6
    went(page, "Backspace")
    expect(page.locator(".at")).to_have_text("5 of 5")
    went(page, "ArrowLeft")
    expect(page.locator(".at")).to_have_text("4 of 5")
    went(page, "Home")
    expect(page.locator(".at")).to_have_text("0 of 5")
    went(page, "ArrowRight")
    went(page, "End")
    link = page.url
    here = page.locator(".next li").all_inner_texts()
    page.keyboard.press("j")
    expect(page.get_by_label("Jump to a step")).to_be_focused()
    page.keyboard.type("prepare the")
    went(page, "Enter")
    expect(page.get_by_text("without Support needs").first).to_be_visible()
    shot(page, "jumped")
    expect(page.locator("aside .next h2")).to_be_focused()
    page.keyboard.press("t")
    expect(page.locator("svg.it-drawing")).to_have_count(0)
    inspect(page, "text")
    shot(page, "text", full=True)
    page.keyboard.press("t")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    shot(page, "keys")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Another case").click()
    expect(page.locator(".at")).to_have_text("0 of 0")
    page.get_by_role("button", name="Case 1").click()
    expect(page.locator(".at")).not_to_have_text("0 of 0")
    other = page.context.new_page()
    other.goto(link)
    expect(other.locator(".at")).to_have_text("5 of 5")
    assert other.locator(".next li").all_inner_texts() == here
    assert troubles == []


def test_the_story_of_a_stuck_case_is_one_click_from_its_replay(
    browser: Browser, served: Served
) -> None:
    page = sign_in(browser, served)
    open_walk(page, served)
    page.get_by_text("How a case can get stuck").click()
    expect(page.get_by_text("Do I want this? no")).to_be_visible(timeout=60_000)
    shot(page, "stories")
    page.get_by_role("button", name="Replay").click()
    expect(page.locator(".at")).to_have_text(re.compile(r"^0 of [1-9]"))
    steps = int(page.locator(".at").inner_text().split(" ")[2])
    assert steps > 5
    for _ in range(steps):
        went(page, "ArrowRight")
    expect(page.get_by_text("The case is stuck.")).to_be_visible()
    expect(page.locator(".walk-ring")).to_have_count(2)
    inspect(page, "stuck")
    shot(page, "stuck")


def test_a_finding_on_the_map_is_one_click_from_its_replay(
    browser: Browser, served: Served
) -> None:
    page = sign_in(browser, served)
    partnership = open_walk(page, served)
    page.goto(f"{served.here}/#m/{partnership}/as-is/e18")
    page.get_by_role("link", name="See how this happens").first.click(timeout=60_000)
    expect(page.locator(".at")).to_have_text(re.compile(r"^0 of [1-9]"), timeout=60_000)
    went(page, "End")
    expect(page.get_by_text("The case is stuck.")).to_be_visible()


@pytest.mark.parametrize("language", ["fi", "sv", "da"])
def test_the_walk_is_told_in_every_language(
    browser: Browser, served: Served, language: str
) -> None:
    page = sign_in(browser, served, locale=language, color_scheme="dark", viewport=PHONE)
    page.locator("main a[href^='#p/']").click()
    page.wait_for_url("**/#p/*")
    partnership = page.url.split("#p/")[1]
    page.goto(f"{served.here}/#t/{partnership}/as-is/to=w2")
    expect(page.locator(".at")).to_have_text(re.compile(r"^[1-9]"))
    assert "case-" not in page.locator("main").inner_text()
    inspect(page, language)
    shot(page, language, full=True)


@pytest.mark.data
def test_the_largest_map_is_stepped_from_start_to_end_by_keyboard(
    browser: Browser, served: Served, data: Path, tmp_path: Path
) -> None:
    """Figure 6 of the walk: every step by a number key, until nothing is left to do."""
    drawn = sorted((data / "hdbpmn" / "ex08").glob("*.bpmn"), key=lambda f: -f.stat().st_size)
    folder = tmp_path / "largest"
    (folder / "maps").mkdir(parents=True)
    shutil.copy(drawn[0], folder / "maps" / "largest.bpmn")
    engine = open_database(served.file)
    partnership = files.import_folder(engine, folder, name="Largest", author="K", sentence="in")
    engine.dispose()
    page = sign_in(browser, served)
    for name, size, scheme in (
        ("light", {"width": 1280, "height": 800}, "light"),
        ("dark", {"width": 1280, "height": 800}, "dark"),
        ("projector", PROJECTOR, "light"),
        ("phone", PHONE, "light"),
    ):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.goto("about:blank")
        page.goto(f"{served.here}/#t/{partnership}")
        expect(page.get_by_role("heading", name="What happens next?")).to_be_visible()
        while page.locator(".next li").count() and at(page) < MOST:
            went(page, "1")
            if at(page) == 9:
                inspect(page, name)
                shot(page, f"largest-{name}", full=name == "phone")
        expect(page.locator(".end").get_by_text("The case is over")).to_be_visible()
        assert 0 < at(page) < MOST
        shot(page, f"largest-{name}-end")
        went(page, "Home")
        assert at(page) == 0
