"""Every page of a workshop, light and dark, wide and narrow, without colours, in each language.

Set INTERTWINE_SHOTS to a folder to keep a picture of every page on the way.
"""

from __future__ import annotations

from driving import NEEDS_CHROMIUM, Served, people, phone, sign_in
from looking import LOOKS, NEEDS_AXE, inspect, shot
from meeting import answer, ask, code_of, join, open_workshop
from playwright.sync_api import Browser, Page, expect

expect.set_options(timeout=8_000)

pytestmark = NEEDS_CHROMIUM


@NEEDS_AXE
@LOOKS
def test_every_page_is_clean_light_and_dark_wide_and_narrow(
    browser: Browser, served: Served, scheme: str, width: int, height: int
) -> None:
    look = {
        "color_scheme": scheme,
        "viewport": {"width": width, "height": height},
        "reduced_motion": "reduce",
    }
    tag = f"{scheme}-{width}"

    def seen(page: Page, name: str) -> None:
        page.wait_for_timeout(300)
        inspect(page, f"{name} {tag}")
        shot(page, f"{name}-{tag}", full=True)

    stranger = browser.new_context(**look).new_page()
    stranger.goto(served.here)
    expect(stranger.get_by_role("heading", name="Make your account")).to_be_visible()
    seen(stranger, "sign-in")
    stranger.goto(f"{served.room}/accessibility")
    expect(stranger.get_by_role("heading", name="What works", exact=True)).to_be_visible()
    seen(stranger, "accessibility")
    stranger.goto(f"{served.room}/join")
    seen(stranger, "join-code")

    lead = sign_in(browser, served, **look)
    expect(lead.get_by_role("link", name="Good Hours")).to_be_visible()
    seen(lead, "home")
    lead.goto(f"{served.here}/#settings")
    seen(lead, "settings")
    lead.goto(served.here)
    lead.locator("main a[href^='#p/']").click()
    expect(lead.get_by_role("heading", name="Effective governance")).to_be_visible(timeout=30_000)
    seen(lead, "board")
    lead.get_by_role("link", name="What is kept, and who did what").click()
    expect(lead.get_by_role("heading", name="Who did what", exact=True)).to_be_visible()
    seen(lead, "kept")
    lead.get_by_role("link", name="Back to the board").click()
    lead.get_by_role("button", name="Prepare a workshop on this map").first.click()
    expect(lead.get_by_role("heading", name="Ready to open")).to_be_visible()
    seen(lead, "run-prepared")
    lead.get_by_role("button", name="Open the workshop").click()
    expect(lead.locator("header .code")).to_be_visible()
    seen(lead, "run-open")
    wall = lead.context.new_page()
    wall.goto(f"{served.here}{lead.locator('header a.button').get_attribute('href')}")
    expect(wall.get_by_text("Join on your phone")).to_be_visible()
    seen(wall, "wall-welcome")
    hand = phone(browser, **look).new_page()
    hand.goto(f"{served.room}/join?code={code_of(lead)}")
    expect(hand.get_by_role("heading", name="Where do you come from?")).to_be_visible()
    seen(hand, "phone-join")
    join(hand, served, code_of(lead), people()[0])
    seen(hand, "phone-in")
    lead.get_by_role("button", name="Next step").click()
    lead.get_by_role("button", name="1. Tell what I would like to do").click()
    expect(wall.get_by_role("heading", name="Tell what I would like to do")).to_be_visible()
    seen(wall, "wall-walk")
    ask(lead, "responsible", "k8")
    expect(hand.get_by_role("button", name="Send my answer")).to_be_visible()
    for page, name in ((hand, "phone-question"), (lead, "run-asking"), (wall, "wall-asking")):
        seen(page, name)
    answer(hand, "mun")
    seen(hand, "phone-waiting")
    lead.get_by_role("button", name="Reveal answers").click()
    expect(hand.get_by_text("Their answers")).to_be_visible()
    hand.get_by_text("Say something about this").click()
    for page, name in ((hand, "phone-reveal"), (lead, "run-reveal"), (wall, "wall-reveal")):
        seen(page, name)
    ask(lead, "information", "w2")
    expect(hand.get_by_role("button", name="Send my answer")).to_be_visible()
    seen(hand, "phone-information")
    lead.get_by_role("button", name="End", exact=True).click()
    lead.get_by_role("button", name="End the workshop").click()
    expect(hand.get_by_text("The workshop is over")).to_be_visible()
    for page, name in ((hand, "phone-ended"), (lead, "run-closed"), (wall, "wall-end")):
        seen(page, name)


def test_forced_colours_leave_every_mark_told_and_motion_can_be_off(
    browser: Browser, served: Served
) -> None:
    lead = open_workshop(browser, served, forced_colors="active", reduced_motion="reduce")
    page = phone(browser, forced_colors="active", reduced_motion="reduce").new_page()
    join(page, served, code_of(lead), people()[0])
    ask(lead, "responsible", "k8")
    page.locator("input[name=answer][value=mun]").check()
    chip = page.locator(".choice .chip").first
    assert chip.evaluate("e => getComputedStyle(e).borderTopWidth") != "0px"
    shot(page, "phone-forced-colours")
    shot(lead, "run-forced-colours")
    moving = (
        "[...document.querySelectorAll('*')].some(e => { const s = getComputedStyle(e);"
        " return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 })"
    )
    for one in (page, lead):
        assert one.evaluate(moving) is False


def test_each_reads_their_own_language_and_can_change_it(browser: Browser, served: Served) -> None:
    lead = open_workshop(browser, served, "anonymous")
    page = phone(browser, locale="fi-FI").new_page()
    page.goto(f"{served.room}/join?code={code_of(lead)}")
    expect(page.get_by_role("heading", name="Mistä tulet?")).to_be_visible()
    expect(page.get_by_text("Emme tallenna, kuka vastasi mitä.")).to_be_visible()
    shot(page, "phone-join-fi")
    page.locator("input[name=partner][value=cit]").check()
    page.get_by_role("button", name="Liity", exact=True).click()
    ask(lead, "responsible", "k8")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kuka vastaa vaiheesta")
    assert page.evaluate("document.documentElement.lang") == "fi"
    shot(page, "phone-question-fi")
    page.get_by_text("Tietoa tästä puhelimesta", exact=True).click()
    page.get_by_label("Kieli").select_option("sv")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Vem ansvarar för")
    expect(page.get_by_role("button", name="Skicka mitt svar")).to_be_visible()
    lead.get_by_label("Language").select_option("da")
    expect(lead.get_by_role("button", name="Vis svarene")).to_be_visible()
    lead.get_by_label("Sprog").select_option("fi")
    expect(lead.get_by_role("heading", name="Kuka vastaa vaiheesta")).to_be_visible()
    shot(lead, "run-asking-fi")
