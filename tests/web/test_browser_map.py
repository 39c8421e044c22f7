"""The map's page in real Chromium: by keyboard, as text, wide and narrow, in four languages.

Set INTERTWINE_SHOTS to a folder to keep a picture of every page on the way.
"""

from __future__ import annotations

from pathlib import Path

from driving import NEEDS_CHROMIUM, Served, people, phone, sign_in
from looking import LOOKS, NEEDS_AXE, inspect
from looking import shot as keep_shot
from meeting import answer, ask, code_of, join, open_workshop
from playwright.sync_api import Browser, Page, expect

pytestmark = NEEDS_CHROMIUM


def shot(page: Page, name: str, *, full: bool = False) -> None:
    page.wait_for_timeout(200)
    keep_shot(page, f"map-{name}", full=full)


def open_map(page: Page, served: Served, map_id: str = "as-is") -> str:
    """Open a map from its partnership's board; return the partnership's id."""
    page.locator("main a[href^='#p/']").click()
    partnership = page.url.split("#p/")[1]
    page.goto(f"{served.here}/#m/{partnership}/{map_id}")
    expect(page.locator("h1")).to_contain_text("Good Hours")
    return partnership


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement?.dataset?.element ?? ''"))


def test_the_map_is_walked_opened_and_told_by_keyboard(browser: Browser, served: Served) -> None:
    page = sign_in(browser, served)
    troubles: list[str] = []
    page.on("pageerror", lambda e: troubles.append(str(e)))
    open_map(page, served)
    first = page.locator("g[role=button][tabindex='0']")
    expect(first).to_have_count(1)
    shot(page, "plain")
    first.focus()
    start = focused(page)
    page.keyboard.press("Tab")
    assert focused(page) != start, "Tab walks on along the service"
    page.keyboard.press("Shift+Tab")
    assert focused(page) == start
    page.keyboard.press("ArrowDown")
    below = focused(page)
    assert below != start
    page.keyboard.press("ArrowRight")
    assert focused(page) not in (start, below)
    page.keyboard.press("Enter")
    drawer = page.locator("aside")
    expect(drawer.get_by_role("heading", level=2)).to_be_focused()
    opened = focused(page)
    assert drawer.bounding_box()["width"] == 384  # type: ignore[index]
    shot(page, "drawer")
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    assert focused(page) not in ("", opened)
    before = page.locator("svg.it-drawing").get_attribute("width")
    page.keyboard.press("+")
    assert float(page.locator("svg.it-drawing").get_attribute("width")) > float(before)  # type: ignore[arg-type]
    page.keyboard.press("0")
    frame = page.locator(".frame").bounding_box()
    assert float(page.locator("svg.it-drawing").get_attribute("width")) <= frame["width"]  # type: ignore[index,arg-type]
    shot(page, "whole")
    page.keyboard.press("0")
    assert page.locator("svg.it-drawing").get_attribute("width") == before
    page.keyboard.press("t")
    expect(page.get_by_role("heading", name="Who takes part")).to_be_visible()
    shot(page, "text")
    page.keyboard.press("t")
    page.keyboard.press("/")
    expect(page.locator("#find")).to_be_focused()
    page.keyboard.type("follow-up talk")
    shot(page, "search")
    page.keyboard.press("Enter")
    expect(drawer.get_by_role("heading", level=2)).to_have_text("Hold the follow-up talk")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    shot(page, "keys")
    page.keyboard.press("Escape")
    assert troubles == []


def test_findings_have_a_sign_a_number_and_a_legend(browser: Browser, served: Served) -> None:
    page = sign_in(browser, served)
    open_map(page, served)
    assert page.locator(".it-findings").count() == 0, "colours are off until chosen"
    page.get_by_label("Findings").check()
    expect(page.locator(".it-findings")).to_be_visible(timeout=60_000)
    expect(page.locator(".legend").get_by_text("Works well")).to_be_visible()
    shot(page, "findings")
    page.locator("g[data-element=k11]").click()
    expect(page.locator("aside").get_by_text("20 of 20 agree")).to_be_visible()
    shot(page, "findings-drawer")


def test_agreement_of_an_ended_workshop_colours_the_map(browser: Browser, served: Served) -> None:
    lead = open_workshop(browser, served)
    pages = []
    for person in people()[3:8]:
        page = phone(browser).new_page()
        join(page, served, code_of(lead), person)
        pages.append(page)
    ask(lead, "responsible", "k8")
    for n, page in enumerate(pages):
        answer(page, "home" if n % 2 else "mun")
    lead.get_by_role("button", name="Reveal answers").click()
    expect(pages[0].get_by_text("Their answers")).to_be_visible()
    lead.get_by_role("button", name="End", exact=True).click()
    lead.get_by_role("button", name="End the workshop").click()
    expect(lead.get_by_role("heading", name="The workshop has ended")).to_be_visible()
    lead.goto(served.here)
    open_map(lead, served)
    lead.get_by_label("Agreement", exact=True).check()
    # Three of five say the one, two the other: (3 + 1) of 10 pairs agree.
    expect(lead.locator(".it-value")).to_have_text(".40")
    lead.locator("g[data-element=k8]").click()
    expect(lead.locator("aside").get_by_text("Who is responsible for")).to_be_visible()
    shot(lead, "agreement")


def test_a_file_is_replaced_with_named_differences_and_undone(
    browser: Browser, served: Served, tmp_path: Path
) -> None:
    page = sign_in(browser, served)
    open_map(page, served)
    with page.expect_download() as got:
        page.get_by_role("link", name="as-is.bpmn, as it was given").click()
    text = Path(got.value.path()).read_text("utf-8")
    mine = tmp_path / "mine.bpmn"
    mine.write_text(text.replace("Hold the follow-up talk", "Hold the monthly talk"), "utf-8")
    page.locator("#upload").set_input_files(mine)
    expect(page.get_by_text("The new version is in.")).to_be_visible()
    expect(page.locator("svg.it-drawing")).to_contain_text("monthly")
    page.get_by_role("button", name="What changed").first.click()
    expect(page.get_by_text("is now called “Hold the monthly talk”")).to_be_visible()
    shot(page, "versions", full=True)
    page.get_by_role("button", name="Undo: go back to this").click()
    expect(page.locator("svg.it-drawing")).not_to_contain_text("monthly")
    broken = tmp_path / "broken.bpmn"
    broken.write_text("<definitions", "utf-8")
    page.locator("#upload").set_input_files(broken)
    expect(page.get_by_role("alert")).to_contain_text("broken.bpmn")
    bare = tmp_path / "bare.bpmn"
    bare.write_text(text.replace('name="Hold the follow-up talk"', 'name=""'), "utf-8")
    page.locator("#upload").set_input_files(bare)
    page.get_by_role("button", name="1 thing to mend in the file").click()
    shot(page, "problems")
    page.locator(".problems button").click()
    expect(page.locator("aside .problem")).to_be_visible()


@NEEDS_AXE
@LOOKS
def test_the_map_page_is_clean_light_and_dark_wide_and_narrow(
    browser: Browser, served: Served, scheme: str, width: int, height: int
) -> None:
    look = {
        "color_scheme": scheme,
        "viewport": {"width": width, "height": height},
        "reduced_motion": "reduce",
    }
    page = sign_in(browser, served, **look)
    open_map(page, served)
    if width < 640:
        expect(page.get_by_role("heading", name="Who takes part")).to_be_visible()
        inspect(page, f"map as text {scheme} {width}")
        shot(page, f"text-{scheme}-{width}")
        page.get_by_role("button", name="As picture").click()
    expect(page.locator("svg.it-drawing")).to_be_visible()
    page.get_by_label("Findings").check()
    expect(page.locator(".it-findings")).to_be_visible(timeout=60_000)
    inspect(page, f"map {scheme} {width}")
    shot(page, f"{scheme}-{width}", full=True)
    page.locator("g[data-element=k11]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("aside")).to_be_visible()
    inspect(page, f"map with drawer {scheme} {width}")
    shot(page, f"drawer-{scheme}-{width}")


def test_the_map_speaks_finnish(browser: Browser, served: Served) -> None:
    page = sign_in(browser, served, locale="fi-FI")
    open_map(page, served)
    expect(page.get_by_text("Väritä")).to_be_visible()
    page.locator("g[data-element=k11]").click()
    expect(page.locator("aside").get_by_role("heading", name="Seuraavaksi")).to_be_visible()
    shot(page, "fi")
