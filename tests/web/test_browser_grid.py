"""Beginning, the grid by keyboard alone, two maps side by side and the report, in real Chromium.

Set INTERTWINE_SHOTS to a folder to keep a picture of every page on the way.
"""

from __future__ import annotations

from pathlib import Path

from driving import NEEDS_CHROMIUM, Served, sign_in
from looking import AXE, LOOKS, NEEDS_AXE, inspect
from looking import shot as keep_shot
from playwright.sync_api import Browser, Page, expect

pytestmark = NEEDS_CHROMIUM


def shot(page: Page, name: str, *, full: bool = True) -> None:
    page.wait_for_timeout(200)
    keep_shot(page, f"grid-{name}", full=full)


def begun(page: Page, served: Served) -> None:
    """Answer the three questions by keyboard."""
    page.goto(f"{served.here}/#g/new")
    page.locator("#whom").focus()
    page.keyboard.type("Residents")
    page.keyboard.press("Tab")
    page.keyboard.type("Town\nVillage club")
    page.keyboard.press("Tab")
    page.keyboard.type("A wish comes up")
    page.keyboard.press("Tab")
    page.keyboard.type("Evening walks")
    page.keyboard.press("Enter")


def at(page: Page) -> str:
    return str(page.evaluate("document.activeElement?.dataset?.cell ?? ''"))


def test_a_map_is_drawn_by_keyboard_alone(browser: Browser, served: Served) -> None:
    page = sign_in(browser, served)
    troubles: list[str] = []
    page.on("pageerror", lambda e: troubles.append(str(e)))
    begun(page, served)
    expect(page.locator("[data-cell='0/3']")).to_be_focused()
    page.keyboard.type("Say that I want to walk *")
    page.keyboard.press("ArrowDown")
    assert at(page) == "1/3"
    page.keyboard.type("Listen *")
    page.keyboard.press("Alt+ArrowUp")
    assert at(page) == "0/3", "the row moved up and the focus with it"
    expect(page.locator("[data-cell='0/0']")).to_have_value("Town")
    page.keyboard.press("Control+z")
    expect(page.locator("[data-cell='0/0']")).to_have_value("Residents")
    expect(page.get_by_text("Undone: row “Town” moved up")).to_be_visible()
    page.locator("[data-cell='2/3']").focus()
    page.keyboard.press("ArrowRight")
    assert at(page) == "2/4"
    page.keyboard.type("Walk along *")
    expect(page.locator(".trouble")).to_contain_text("row 3")
    wrong = page.locator("[data-cell='2/4']")
    expect(wrong).to_have_attribute("aria-invalid", "true")
    expect(wrong).to_have_value("Walk along *")
    shot(page, "mend")
    page.keyboard.press("Control+s")
    expect(page.locator(".trouble[tabindex]")).to_be_focused()
    page.locator("[data-cell='-1/4']").focus()
    page.keyboard.type("Walking")
    expect(page.locator(".trouble")).to_have_count(0)
    expect(page.locator(".picture svg")).to_contain_text("Walk along")
    page.keyboard.press("Alt+Shift+Enter")
    assert at(page) == "-1/5"
    page.keyboard.press("Alt+ArrowLeft")
    assert at(page) == "-1/4"
    page.keyboard.press("Alt+Shift+Delete")
    expect(page.locator("[data-cell='-1/4']")).to_have_value("Walking")
    page.keyboard.press("Alt+ArrowLeft")
    expect(page.locator("[data-cell='-1/3']")).to_have_value("Walking")
    page.keyboard.press("Control+z")
    page.get_by_role("button", name="Add information").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("The wish")
    for text in ("Residents", "Say that I want to walk", "Village club", "Walk along"):
        page.keyboard.press("Tab")
        page.keyboard.type(text)
    expect(page.locator(".picture svg")).to_contain_text("The wish")
    shot(page, "drawn")
    with page.expect_download() as got:
        page.get_by_role("button", name="BPMN", exact=True).click()
    assert Path(got.value.path()).read_bytes().startswith(b"<?xml")
    page.reload()
    expect(page.get_by_text("did not keep is back")).to_be_visible()
    expect(page.locator("[data-cell='2/4']")).to_have_value("Walk along *")
    page.keyboard.press("Control+s")
    expect(page.locator("h1")).to_have_text("Evening walks")
    expect(page.locator("svg.it-drawing")).to_contain_text("Walk along")
    assert "#m/" in page.url
    shot(page, "as-map")
    page.get_by_role("link", name="Edit in the grid").click()
    page.locator("[data-cell='1/4']").fill("Write the list")
    page.get_by_role("button", name="Keep as a new version").click()
    expect(page.get_by_text("Kept as version 2.")).to_be_visible()
    assert troubles == []


def test_questions_without_an_answer_are_listed_and_nothing_is_lost(
    browser: Browser, served: Served
) -> None:
    page = sign_in(browser, served)
    page.goto(f"{served.here}/#g/new")
    page.locator("#whom").fill("Residents")
    page.get_by_role("button", name="Begin the grid").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.locator("#whom")).to_have_value("Residents")
    shot(page, "missing")
    page.get_by_role("link", name="Write what happens first").click()
    expect(page.locator("#first")).to_be_focused()


def test_each_way_to_begin_opens_something(
    browser: Browser, served: Served, tmp_path: Path
) -> None:
    page = sign_in(browser, served)
    expect(page.get_by_role("heading", name="Begin a partnership")).to_be_visible()
    page.get_by_role("button", name="Take the worked example in").click()
    expect(page.get_by_role("heading", name="Good Hours", level=1)).to_be_visible(timeout=20_000)
    page.goto(f"{served.here}/#g/new")
    page.get_by_role("button", name="Home care after hospital").click()
    expect(page.locator(".picture svg")).to_contain_text("Corner pharmacy", timeout=20_000)
    shot(page, "template")
    with page.expect_download() as got:
        page.get_by_role("button", name="Excel grid").click()
    file = tmp_path / "ours.xlsx"
    got.value.save_as(file)
    page.goto(f"{served.here}/#")
    page.locator("#file").set_input_files(file)
    expect(page.get_by_role("heading", name="Home care after hospital")).to_be_visible(
        timeout=20_000
    )
    broken = tmp_path / "broken.csv"
    broken.write_text("Service,X\n", "utf-8")
    page.goto(f"{served.here}/#")
    page.locator("#file").set_input_files(broken)
    expect(page.get_by_role("alert")).to_contain_text("broken.csv")


def open_board(page: Page) -> str:
    page.locator("main a[href^='#p/']").first.click()
    return page.url.split("#p/")[1]


def test_two_maps_stand_side_by_side_with_their_differences(
    browser: Browser, served: Served
) -> None:
    page = sign_in(browser, served)
    partnership = open_board(page)
    page.goto(f"{served.here}/#m/{partnership}/as-is")
    page.get_by_role("link", name="Compare").click()
    expect(page.locator(".frame svg")).to_have_count(2)
    expect(page.get_by_text("52 differences.")).to_be_visible()
    page.get_by_label("Only in the second").check()
    expect(page.locator("ol li").first).to_contain_text("Look back on the trial day together")
    page.get_by_label("All", exact=True).check()
    item = page.locator("ol li", has_text="“Hold the follow-up talk” moves from")
    item.get_by_role("button", name="Show the place").click()
    expect(page.locator(".it-ring")).to_have_count(2)
    shot(page, "compare", full=False)
    item.get_by_role("link", name="Good Hours, agreed").click()
    expect(page.locator("aside").get_by_role("heading", level=2)).to_have_text(
        "Hold the follow-up talk"
    )


def test_the_report_is_opened_in_place_and_taken_as_a_file(
    browser: Browser, served: Served
) -> None:
    page = sign_in(browser, served)
    partnership = open_board(page)
    page.goto(f"{served.here}/#r/{partnership}")
    report = page.frame_locator("iframe")
    expect(report.locator("h1").first).to_be_visible(timeout=30_000)
    shot(page, "report", full=False)
    page.set_default_timeout(60_000)  # the Word file is written anew
    for name, ending in (("Word file", ".docx"), ("JSON file", ".json")):
        with page.expect_download() as got:
            page.get_by_role("link", name=name).click()
        assert got.value.suggested_filename == f"report{ending}"


@NEEDS_AXE
@LOOKS
def test_the_pages_are_clean_light_and_dark_wide_and_narrow(
    browser: Browser, served: Served, scheme: str, width: int, height: int
) -> None:
    look = {
        "color_scheme": scheme,
        "viewport": {"width": width, "height": height},
        "reduced_motion": "reduce",
    }
    page = sign_in(browser, served, **look)
    tag = f"{scheme}-{width}"

    def seen(name: str) -> None:
        page.wait_for_timeout(300)
        inspect(page, f"{name} {tag}")
        shot(page, f"{name}-{tag}")

    expect(page.get_by_role("heading", name="Begin a partnership")).to_be_visible()
    seen("home")
    page.goto(f"{served.here}/#g/new")
    expect(page.get_by_role("heading", name="Begin with three questions")).to_be_visible()
    seen("begin")
    page.get_by_role("button", name="Between school and work").click()
    expect(page.locator(".picture svg")).to_be_visible(timeout=20_000)
    page.locator("[data-cell='-1/3']").fill("")
    expect(page.locator(".trouble")).to_be_visible()
    seen("sheet")
    page.goto(served.here)
    partnership = open_board(page)
    page.goto(f"{served.here}/#c/{partnership}/as-is/to-be")
    expect(page.locator(".frame svg")).to_have_count(2)
    seen("compare")
    page.goto(f"{served.here}/#r/{partnership}")
    expect(page.frame_locator("iframe").locator("h1").first).to_be_visible(timeout=30_000)
    page.evaluate(AXE.read_text("utf-8"))
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    found = page.evaluate("async () => (await axe.run(document, {iframes: false})).violations")
    assert [v["id"] for v in found] == []
    shot(page, f"report-{tag}")


def test_the_grid_speaks_finnish(browser: Browser, served: Served) -> None:
    page = sign_in(browser, served, locale="fi-FI")
    expect(page.get_by_role("heading", name="Aloita kumppanuus")).to_be_visible()
    shot(page, "home-fi")
    page.goto(f"{served.here}/#g/new")
    page.get_by_role("button", name="Kotihoito sairaalan jälkeen").click()
    expect(page.locator(".picture svg")).to_be_visible(timeout=20_000)
    shot(page, "fi")
