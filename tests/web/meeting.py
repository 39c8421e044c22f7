"""A workshop as people hold it in the browser: opened, joined, asked and answered."""

from __future__ import annotations

from driving import Person, Served, sign_in
from playwright.sync_api import Browser, Page, expect


def open_workshop(browser: Browser, served: Served, level: str = "named", **look: object) -> Page:
    """Return the facilitator's page of an open workshop."""
    lead = sign_in(browser, served, **look)
    lead.locator("main a[href^='#p/']").click()
    lead.get_by_role("button", name="Prepare a workshop on this map").first.click()
    lead.locator(f"input[value={level}]").check()
    lead.get_by_role("button", name="Open the workshop").click()
    expect(lead.locator("header .code")).to_be_visible()
    return lead


def code_of(lead: Page) -> str:
    return lead.locator("header .code").inner_text().replace(" ", "")


def join(page: Page, served: Served, code: str, person: Person) -> None:
    page.goto(f"{served.room}/join?code={code}")
    page.locator(f"input[name=partner][value={person.partner}]").check()
    if page.locator("#name").count():
        page.fill("#name", person.name)
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_role("heading", name="You are in")).to_be_visible()


def ask(lead: Page, kind: str, step: str) -> None:
    if not lead.locator("#step").is_visible():
        lead.get_by_text("Ask about any step", exact=True).click()
    lead.select_option("#kind", kind)
    lead.select_option("#step", step)
    lead.locator("nav form").get_by_role("button", name="Ask").click()


def answer(page: Page, choice: str) -> None:
    page.locator(f"input[name=answer][value='{choice}']").check()
    page.get_by_role("button", name="Send my answer").click()
    expect(page.get_by_role("heading", name="Your answer is in")).to_be_visible()


def hand_over(page: Page) -> None:
    page.get_by_text("About this phone", exact=True).click()
    page.get_by_role("button", name="Hand over to the next person").click()
    expect(page.get_by_role("heading", name="Who answers now?")).to_be_visible()
