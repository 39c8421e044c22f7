"""The pages used around and after a workshop, in real Chromium: read, driven by keyboard."""

from __future__ import annotations

import pytest
from driving import NEEDS_CHROMIUM, Person, Served, people, phone, sign_in
from looking import AXE, inspect, shot
from playwright.sync_api import Browser, Page, expect

pytestmark = NEEDS_CHROMIUM
LOOKS = [
    ("light", 1280, 800, "en-GB"),
    ("dark", 1280, 800, "en-GB"),
    ("light", 390, 844, "fi-FI"),
    ("dark", 320, 256, "en-GB"),
]
MEASURED = 60_000
"""Milliseconds that the first measuring of a study may take on a busy machine."""
looks = pytest.mark.parametrize(("scheme", "width", "height", "locale"), LOOKS)


def opened(browser: Browser, served: Served, **look: object) -> Page:
    """Return the facilitator's window on the board of the worked example."""
    lead = sign_in(browser, served, reduced_motion="reduce", **look)
    lead.locator("main a[href^='#p/']").click()
    expect(lead.get_by_role("heading", name="Good Hours")).to_be_visible()
    return lead


def seen(page: Page, name: str, scheme: str, width: int) -> None:
    page.wait_for_timeout(300)
    if AXE.exists():
        inspect(page, f"{name} {scheme} {width}")
    shot(page, f"{name}-{scheme}-{width}", full=True)


@looks
def test_understanding_is_clean_and_tells_who_said_what(
    browser: Browser, served: Served, scheme: str, width: int, height: int, locale: str
) -> None:
    viewport = {"width": width, "height": height}
    lead = opened(browser, served, color_scheme=scheme, viewport=viewport, locale=locale)
    lead.locator("nav a[href^='#u/']").click()
    expect(lead.get_by_role("heading", level=1)).to_contain_text("54", timeout=MEASURED)
    lead.locator("section details summary").first.click()
    first = lead.locator("section details").first
    expect(first.locator(".tiles").first).to_be_visible()
    seen(lead, "understanding", scheme, width)
    if locale == "en-GB" and width == 1280:
        row = first.locator("tr").filter(has_text="Rowan House").first
        expect(row.locator(".unseen").first).to_contain_text("say")
        lead.get_by_role("button", name="What it is for").click()
        lead.locator("section details summary").first.click()
        expect(lead.get_by_text("Shown from 5.").first).to_be_visible()


def test_understanding_goes_by_keyboard(browser: Browser, served: Served) -> None:
    lead = opened(browser, served)
    lead.locator("nav a[href^='#u/']").focus()
    lead.keyboard.press("Enter")
    expect(lead.get_by_role("heading", level=1)).to_contain_text(
        "Most say the same", timeout=MEASURED
    )
    lead.locator("section details summary").first.focus()
    lead.keyboard.press("Enter")
    expect(lead.locator("section details .remedy").first).to_be_visible()
    lead.get_by_role("button", name="alike, but not like the map").focus()
    lead.keyboard.press("Enter")
    expect(lead.locator("section details")).to_have_count(1)


@looks
def test_what_is_agreed_is_clean_and_can_be_changed(
    browser: Browser, served: Served, scheme: str, width: int, height: int, locale: str
) -> None:
    viewport = {"width": width, "height": height}
    lead = opened(browser, served, color_scheme=scheme, viewport=viewport, locale=locale)
    lead.locator("nav a[href^='#d/']").click()
    expect(lead.locator("tbody tr").first).to_be_visible(timeout=MEASURED)
    seen(lead, "agreed", scheme, width)
    lead.locator("button[data-edit='Friday telephone call']").click()
    expect(lead.locator("#form-title")).to_be_focused()
    lead.select_option("#m-status", "dropped")
    lead.locator(".list .check").first.click()
    seen(lead, "agreed-form", scheme, width)
    lead.locator("form button.main").click()
    row = lead.locator("tr.dropped")
    expect(row).to_contain_text("Friday telephone call", timeout=MEASURED)
    expect(row.locator("button")).to_be_focused()


def test_one_is_agreed_by_keyboard_alone(browser: Browser, served: Served) -> None:
    lead = opened(browser, served)
    lead.locator("nav a[href^='#d/']").click()
    expect(lead.locator("tbody tr").first).to_be_visible(timeout=MEASURED)
    lead.get_by_role("button", name="Write one down").focus()
    lead.keyboard.press("Enter")
    expect(lead.locator("#form-title")).to_be_focused()
    lead.keyboard.press("Tab")
    lead.keyboard.type("Call on Mondays")
    lead.keyboard.press("Tab")
    lead.keyboard.press("Space")
    lead.get_by_role("button", name="Save").press("Enter")
    expect(lead.get_by_role("rowheader", name="Call on Mondays")).to_be_visible(timeout=MEASURED)


@looks
def test_people_and_notices_are_clean_and_the_notice_stands_on_the_phone(
    browser: Browser, served: Served, scheme: str, width: int, height: int, locale: str
) -> None:
    viewport = {"width": width, "height": height}
    lead = opened(browser, served, color_scheme=scheme, viewport=viewport, locale=locale)
    lead.locator("nav a[href^='#w/']").click()
    expect(lead.locator(".reads dd").first).to_be_visible()
    lead.locator("li button.plain").first.click()
    expect(lead.locator("#erase-sure")).to_be_focused()
    seen(lead, "people", scheme, width)
    lead.locator(".sure button").last.click()
    lead.fill("#n-responsible", "Municipality of Tuulisund")
    lead.locator(".both button.main").click()
    expect(lead.locator(".reads dl")).to_contain_text("Municipality of Tuulisund")
    base = f"{served.here}/api"
    here = lead.url.rsplit("/", 1)[-1]
    made = lead.request.post(
        f"{base}/partnerships/{here}/sessions", data={"map": "as-is", "title": "First"}
    ).json()
    lead.request.post(f"{base}/sessions/{made['id']}/open", data={"anonymity": "named"})
    hand = phone(browser, color_scheme=scheme, locale=locale).new_page()
    hand.goto(f"{served.room}/join?code={made['code']}")
    expect(hand.locator(".short")).to_contain_text("Municipality of Tuulisund")
    hand.locator("details summary").first.click()
    seen(hand, "phone-notice", scheme, width)
    hand.locator("input[name=partner][value=mun]").check()
    hand.fill("#name", "Leyla")
    hand.locator(".foot button").click()
    hand.locator("footer details summary").first.click()
    expect(hand.locator("footer dl")).to_contain_text("Municipality of Tuulisund")


@looks
def test_a_phone_tests_itself_and_the_facilitator_sees_where_it_gets_in(
    browser: Browser, served: Served, scheme: str, width: int, height: int, locale: str
) -> None:
    viewport = {"width": width, "height": height}
    lead = opened(browser, served, color_scheme=scheme, viewport=viewport, locale=locale)
    lead.goto(f"{served.here}/#phones")
    expect(lead.locator("#recipe")).to_be_visible()
    lead.locator("details summary").first.click()
    seen(lead, "phones", scheme, width)
    hand = phone(browser, color_scheme=scheme, locale=locale, viewport=viewport).new_page()
    hand.goto(f"{served.room}/test")
    assert hand.evaluate("window.isSecureContext") is False
    expect(hand.locator("li.good")).to_have_count(3)
    seen(hand, "self-test", scheme, width)
    hand.add_init_script("WebSocket = class { constructor() { setTimeout(() => this.onerror()) } }")
    hand.reload()
    expect(hand.locator("li.bad p")).to_have_count(1)


def test_fourteen_people_answer_a_survey_meet_decide_and_read_what_changed(
    browser: Browser, served: Served
) -> None:
    """The loop of four partners (4, 4, 4, 2) over plain http under a name that is not secure."""
    troubles: list[str] = []
    lead = opened(browser, served)
    lead.on("pageerror", lambda e: troubles.append(str(e)))
    here = lead.url.rsplit("/", 1)[-1]
    api = f"{served.here}/api"

    def post(path: str, **body: object) -> dict:
        answer = lead.request.post(f"{api}/{path}", data=body)
        assert answer.ok, answer.text()
        return answer.json()

    question = {"kind": "responsible", "element": "k8"}
    survey = post(
        f"partnerships/{here}/sessions", map="as-is", title="2026-11 survey", kind="survey"
    )
    post(f"sessions/{survey['id']}/plan", questions=[question])
    survey = post(f"sessions/{survey['id']}/open", anonymity="named")
    room = people()
    hands = []
    for person in room:
        hand = phone(browser).new_page()
        hand.on("pageerror", lambda e: troubles.append(str(e)))
        _join(hand, served, survey["code"], person)
        assert hand.evaluate("window.isSecureContext") is False
        said = person.answers.get(("accountability", "k8"), "unknown")
        hand.locator(f"input[name=answer][value='{said}']").check()
        hand.get_by_role("button", name="Keep and go on").click()
        expect(hand.get_by_role("heading", name="All answered. Thank you.")).to_be_visible()
        hands.append((person, hand))
    post(f"sessions/{survey['id']}/close")

    meeting = post(f"partnerships/{here}/sessions", map="as-is", title="2026-12 workshop")
    meeting = post(f"sessions/{meeting['id']}/open", anonymity="named")
    for person, hand in hands:
        hand.evaluate("localStorage.clear()")
        _join(hand, served, meeting["code"], person)
    lead.goto(f"{served.here}/#s/{meeting['id']}")
    expect(lead.get_by_text("14 here")).to_be_visible(timeout=20_000)
    round_ = post(f"sessions/{meeting['id']}/ask", **question)["round"]["id"]
    for _, hand in hands:
        hand.locator("input[name=answer][value=mun]").check()
        hand.get_by_role("button", name="Send my answer").click()
        expect(hand.get_by_role("heading", name="Your answer is in")).to_be_visible()
    lead.get_by_role("button", name="Reveal answers").click()
    first, last = hands[0][1], hands[-1][1]
    expect(last.locator(".sum")).to_have_text("14 say “Municipality of Tuulisund”.")
    assert round_
    first.get_by_text("Say something about this").click()
    first.fill("#pin-text", "Say the day a week before")
    first.get_by_role("button", name="Pin it").click()
    last.get_by_role("button", name="Give a vote").click()
    post(
        f"sessions/{meeting['id']}/decisions",
        id="decision-1",
        text="The municipality sets the day a week before",
        owner="Leyla",
        family="planning",
        rhythm="per case",
    )
    lead.get_by_role("button", name="End", exact=True).click()
    lead.get_by_role("button", name="End the workshop").click()
    expect(last.get_by_text("The workshop is over")).to_be_visible()
    post(f"sessions/{meeting['id']}/lock")
    minutes = lead.context.new_page()
    minutes.goto(f"{api}/sessions/{meeting['id']}/minutes.html")
    expect(minutes.get_by_text("sets the day a week before")).to_be_visible()

    lead.goto(f"{served.here}/#u/{here}")
    expect(lead.get_by_role("heading", level=1)).to_be_visible(timeout=MEASURED)
    row = lead.locator("section details").filter(has_text="Set the trial day")
    expect(row.locator("summary")).to_contain_text("14 of 14 say “Municipality of Tuulisund”")
    row.locator("summary").click()
    expect(row.locator("table")).to_have_count(4)
    shot(lead, "loop-understanding", full=True)
    lead.goto(f"{served.here}/#d/{here}")
    expect(lead.get_by_role("rowheader", name="sets the day a week before")).to_be_visible(
        timeout=MEASURED
    )
    shot(lead, "loop-agreed", full=True)
    report = lead.context.new_page()
    report.goto(f"{api}/partnerships/{here}/report.html", timeout=120_000)
    expect(report.get_by_text("sets the day a week before").first).to_be_visible()
    assert troubles == []


def _join(hand: Page, served: Served, code: str, person: Person) -> None:
    hand.goto(f"{served.room}/join?code={code}")
    hand.locator(f"input[name=partner][value={person.partner}]").check()
    hand.fill("#name", person.name)
    hand.get_by_role("button", name="Join", exact=True).click()
    expect(hand.locator("#name")).to_have_count(0)
