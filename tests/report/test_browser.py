"""The HTML report in a real browser: accessible, reflowing, sorting, inside its own policy."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from report_world import small_world

from intertwine.report import build, write_html

pytestmark = pytest.mark.browser

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    found = os.environ.get("INTERTWINE_CHROMIUM") or next(
        (p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))), ""
    )
    if not found:
        pytest.skip("There is no Chromium here; install it, or name it in INTERTWINE_CHROMIUM.")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def axe() -> str:
    folder = os.environ.get("INTERTWINE_NODE_MODULES", "node_modules")
    file = Path(folder) / "axe-core" / "axe.min.js"
    if not file.is_file():
        pytest.skip("axe-core is not here; npm install it and set INTERTWINE_NODE_MODULES.")
    return file.read_text(encoding="utf-8")


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    world = small_world()
    write_html(build(world.study, world.results), tmp_path / "report.html")
    return tmp_path / "report.html"


def opened(chromium: Any, file: Path, *, width: int = 1280, scheme: str = "light") -> Any:
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=False
    )
    page = context.new_page()
    page.said = []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda problem: page.said.append(str(problem)))
    page.goto(file.as_uri())
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing(
    chromium: Any, axe: str, page_file: Path, width: int, scheme: str
) -> None:
    page = opened(chromium, page_file, width=width, scheme=scheme)
    page.evaluate(axe)
    found = page.evaluate(
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
        " 'best-practice']})"
    )
    assert [(v["id"], [n["html"][:200] for n in v["nodes"]]) for v in found["violations"]] == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_but_tables_and_pictures_scrolls_sideways(
    chromium: Any, page_file: Path, width: int
) -> None:
    page = opened(chromium, page_file, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_page_keeps_its_own_policy(chromium: Any, page_file: Path) -> None:
    page = opened(chromium, page_file)
    assert page.said == []
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.bad=1\">')"
    )
    page.wait_for_function("true")
    assert page.evaluate("window.bad") is None


def test_a_table_sorts_by_keyboard(chromium: Any, page_file: Path) -> None:
    page = opened(chromium, page_file)
    head = page.locator("#table-findings thead th", has_text="How serious")
    head.locator("button").focus()
    page.keyboard.press("Enter")
    assert head.get_attribute("aria-sort") == "ascending"
    words = page.locator("#table-findings tbody td .bars").all_inner_texts()
    assert [w.strip() for w in words] == ["high", "medium", "low"]


def test_a_statement_leads_to_its_element_on_the_map(chromium: Any, page_file: Path) -> None:
    page = opened(chromium, page_file)
    page.get_by_role("link", name="On the map").first.click()
    shown = page.locator(":target")
    assert shown.get_attribute("data-element") == "host_it"
    assert shown.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"


def test_the_skip_link_comes_first(chromium: Any, page_file: Path) -> None:
    page = opened(chromium, page_file)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"


def test_without_script_every_table_and_text_can_be_read(chromium: Any, page_file: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(page_file.as_uri())
    assert page.locator("#table-findings tbody tr").count() == 4
    page.locator("figure.wide summary").click()
    assert page.get_by_text("ask; done together with citizens").is_visible()
