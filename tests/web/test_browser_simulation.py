"""The simulation page in real Chromium: every view begun by keyboard, read, clean in every look."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from driving import NEEDS_CHROMIUM, Served, sign_in
from looking import AXE, inspect, shot
from playwright.sync_api import Browser, Page, expect

pytestmark = NEEDS_CHROMIUM
LOOKS = [
    ("light", 1280, 800, "en-GB"),
    ("dark", 1280, 800, "en-GB"),
    ("light", 390, 844, "fi-FI"),
]
NARROW = [("light", 1280, 800, "en-GB"), ("dark", 320, 700, "fi-FI")]
RUN = 120_000
"""Milliseconds that a run may take on a busy machine whose code is not compiled yet."""


def opened(browser: Browser, served: Served, look: tuple[str, int, int, str]) -> tuple[Page, str]:
    """Return the page of simulation in a look, and its address."""
    scheme, width, height, locale = look
    lead = sign_in(
        browser,
        served,
        reduced_motion="reduce",
        color_scheme=scheme,
        viewport={"width": width, "height": height},
        locale=locale,
    )
    to = lead.locator("main a[href^='#p/']").get_attribute("href") or ""
    here = f"{served.here}/{to.replace('#p/', '#i/')}"
    lead.goto(here)
    return lead, here


def clean(page: Page, name: str, look: tuple[str, int, int, str]) -> None:
    """Nothing scrolls sideways, axe finds nothing; a picture is kept where one is wanted."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
    if AXE.exists():
        inspect(page, f"{name} {look[0]} {look[1]}")
    shot(page, f"{name}-{look[0]}-{look[1]}", full=True)


@pytest.mark.parametrize("look", LOOKS)
def test_two_maps_are_run_and_read(
    browser: Browser, served: Served, look: tuple[str, int, int, str]
) -> None:
    lead, _ = opened(browser, served, look)
    lead.get_by_role("spinbutton").fill("3")
    lead.get_by_role("spinbutton").press("Enter")
    expect(lead.locator("img[src*='as-is.svg']")).to_be_visible(timeout=RUN)
    expect(lead.locator(".found")).to_contain_text("Sign the support needs")
    expect(lead.get_by_role("table").first).to_contain_text("Rowan House")
    lead.wait_for_timeout(500)
    clean(lead, "simulation", look)


SAYS = {
    "en-GB": "With “Busy spring, shared” it takes",
    "fi-FI": "Vaihtoehdossa ”Busy spring, shared”",
}


@pytest.mark.parametrize("look", LOOKS)
def test_two_scenarios_of_one_map_are_chosen_and_compared_by_keyboard(
    browser: Browser, served: Served, look: tuple[str, int, int, str]
) -> None:
    lead, _ = opened(browser, served, look)
    right = lead.locator(".choose").nth(1)
    right.locator("select").first.select_option("as-is")
    expect(right.locator("select").nth(1)).to_have_value("scenarios/busy-spring-shared.toml")
    right.locator("select").nth(1).select_option("")
    expect(lead.locator(".same")).to_be_visible()
    right.locator("select").nth(1).select_option("scenarios/busy-spring-shared.toml")
    expect(lead.locator(".same")).to_have_count(0)
    lead.get_by_role("spinbutton").fill("3")
    lead.get_by_role("spinbutton").press("Enter")
    for name in ("as-is:ordinary-year", "as-is:busy-spring-shared"):
        drawn = lead.locator(f"img[src*='{quote(name, safe='')}.svg']")
        expect(drawn).to_be_visible(timeout=RUN)
    expect(lead.locator(".sentence").first).to_contain_text(SAYS[look[3]])
    expect(lead.locator(".outcome")).to_contain_text("Ordinary year")
    lead.wait_for_timeout(500)
    clean(lead, "two-scenarios", look)


@pytest.mark.parametrize("look", NARROW)
def test_a_scenario_is_mended_kept_and_undone_by_keyboard(
    browser: Browser, served: Served, look: tuple[str, int, int, str]
) -> None:
    lead, here = opened(browser, served, look)
    lead.goto(f"{here}/as-is")
    people = lead.locator("#v-people-contact_persons-count")
    people.fill("none")
    people.press("Control+s")
    expect(lead.locator(".notice[tabindex='-1']")).to_be_focused(timeout=RUN)
    lead.keyboard.press("Tab")
    lead.keyboard.press("Enter")
    expect(people).to_be_focused()
    expect(people).to_have_attribute("aria-invalid", "true")
    clean(lead, "scenario", look)
    people.fill("6")
    people.press("Control+s")
    expect(lead.locator(".bar [role='status']")).to_contain_text("2", timeout=RUN)
    expect(lead.locator(".versions li")).to_have_count(2)
    lead.locator(".versions button").first.press("Enter")
    expect(people).to_have_value("4", timeout=RUN)


@pytest.mark.parametrize("look", NARROW)
def test_special_days_are_fields_with_what_is_wrong_beside_them(
    browser: Browser, served: Served, look: tuple[str, int, int, str]
) -> None:
    lead, here = opened(browser, served, look)
    lead.goto(f"{here}/as-is")
    calendar = lead.locator("li", has=lead.locator("#v-calendars-office-"))
    calendar.locator("summary").press("Enter")
    calendar.locator("#v-calendars-office-except").press("Enter")
    day = calendar.locator("#v-calendars-office-except")
    expect(day).to_be_focused()
    day.fill("Yule")
    day.press("Control+s")
    expect(lead.locator(".notice[tabindex='-1']")).to_be_focused(timeout=RUN)
    lead.keyboard.press("Tab")
    lead.keyboard.press("Enter")
    expect(day).to_be_focused()
    expect(day).to_have_attribute("aria-invalid", "true")
    expect(calendar.locator(".cell .wrong")).to_contain_text("2026-12-24")
    clean(lead, "special-days", look)
    day.fill("2026-12-24/2026-12-26")
    day.press("Control+s")
    expect(lead.locator(".bar [role='status']")).to_contain_text("2", timeout=RUN)


@pytest.mark.parametrize("look", NARROW)
def test_sliders_levers_and_shares_are_asked_by_keyboard(
    browser: Browser, served: Served, look: tuple[str, int, int, str]
) -> None:
    lead, _ = opened(browser, served, look)
    views = lead.locator(".views button")
    views.nth(1).press("Enter")
    arrivals = lead.locator("input[type=range]").first
    expect(arrivals).to_be_visible(timeout=RUN)
    arrivals.press("ArrowRight")
    expect(lead.locator(".answer table").first).to_be_visible(timeout=RUN)
    clean(lead, "what-if", look)
    views.nth(2).press("Enter")
    ask(lead)
    expect(lead.locator("figure table").first).to_be_visible(timeout=2 * RUN)
    lead.wait_for_timeout(300)
    clean(lead, "sensitivity", look)
    lead.locator(".told select").select_option("cost")
    expect(lead.locator("figure")).to_have_count(0)
    ask(lead)
    expect(lead.locator("figure")).to_contain_text("EUR", timeout=2 * RUN)
    lead.wait_for_timeout(300)
    clean(lead, "sensitivity-cost", look)
    views.nth(3).press("Enter")
    ask(lead)
    expect(lead.locator(".why")).to_contain_text("first hour", timeout=2 * RUN)
    clean(lead, "no-gain", look)
    lead.locator(".choose select").nth(1).select_option("scenarios/busy-spring-shared.toml")
    lead.get_by_role("radio").first.press("ArrowDown")
    expect(lead.get_by_role("radio").nth(1)).to_be_checked()
    ask(lead)
    expect(lead.locator("figure table").first).to_be_visible(timeout=2 * RUN)
    lead.wait_for_timeout(300)
    clean(lead, "gain", look)


def ask(page: Page) -> None:
    """Ask for two repetitions by keyboard."""
    page.get_by_role("spinbutton").fill("2")
    page.get_by_role("spinbutton").press("Enter")
