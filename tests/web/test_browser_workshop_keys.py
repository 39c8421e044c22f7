"""A whole workshop by keyboard alone, in real Chromium."""

from __future__ import annotations

from by_keys import chosen_by_arrows, keyed, typed, unfolded
from driving import NEEDS_CHROMIUM, Served, phone, sign_in
from meeting import code_of
from playwright.sync_api import Browser, expect

expect.set_options(timeout=8_000)

pytestmark = NEEDS_CHROMIUM


def test_the_whole_workshop_goes_by_keyboard(browser: Browser, served: Served) -> None:
    lead = sign_in(browser, served)
    expect(lead.get_by_role("link", name="Good Hours")).to_be_visible()
    keyed(lead, "link", "Good Hours")
    expect(lead.get_by_role("heading", name="Good Hours")).to_be_visible()
    keyed(lead, "button", "Prepare a workshop on this map")
    expect(lead.get_by_role("heading", name="Ready to open")).to_be_visible()
    keyed(lead, "button", "Open the workshop")
    expect(lead.locator("header .code")).to_be_visible()
    page = phone(browser).new_page()
    page.goto(f"{served.room}/join?code={code_of(lead)}")
    expect(page.get_by_role("heading", name="Where do you come from?")).to_be_focused()
    chosen_by_arrows(page, "mun")
    typed(page, "#name", "Leyla")
    keyed(page, "button", "Join")
    expect(page.get_by_role("heading", name="You are in")).to_be_visible()

    lead.keyboard.press("ArrowRight")
    expect(lead.get_by_role("button", name="1. Tell what I would like to do")).to_be_focused()
    lead.keyboard.press("Enter")
    expect(lead.get_by_role("heading", name="Tell what I would like to do")).to_be_visible()
    expect(lead.get_by_role("button", name="Next step")).to_be_focused()
    keyed(lead, "button", "Ask the first question")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    chosen_by_arrows(page, "home")
    keyed(page, "button", "Send my answer")
    expect(page.get_by_role("heading", name="Your answer is in")).to_be_focused()
    lead.keyboard.press("r")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    expect(page.get_by_text("Their answers")).to_be_visible()

    unfolded(page, "Say something about this")
    typed(page, "#pin-text", "Nobody reads it on a Friday")
    keyed(page, "button", "Pin it")
    expect(lead.get_by_text("Nobody reads it on a Friday")).to_be_visible()
    keyed(page, "button", "Give a vote", exact=False)
    expect(lead.get_by_text("1 vote", exact=False).first).to_be_visible()
    lead.keyboard.press("p")
    expect(lead.locator("#note")).to_be_focused()
    lead.keyboard.type("Noted by keyboard")
    keyed(lead, "button", "Pin it")
    expect(lead.get_by_text("Noted by keyboard")).to_be_visible()

    unfolded(lead, "Write a decision down")
    typed(lead, "#decision", "Two people read it")
    typed(lead, "#owner", "Kaisa")
    keyed(lead, "button", "Save")
    expect(lead.get_by_text("Kaisa")).to_be_visible()
    keyed(lead, "button", "Ask whether everybody can live with it", exact=False)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Two people read it")
    chosen_by_arrows(page, "consent")
    keyed(page, "button", "Send my answer")
    expect(page.get_by_role("heading", name="Your answer is in")).to_be_focused()
    lead.keyboard.press("r")
    expect(page.get_by_text("Their answers")).to_be_visible()
    keyed(lead, "button", "End")
    keyed(lead, "button", "End the workshop")
    expect(page.get_by_text("The workshop is over")).to_be_visible()
