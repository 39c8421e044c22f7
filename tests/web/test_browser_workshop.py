"""A whole workshop in real Chromium: one facilitator, a projector, fourteen phones over plain http.

Set INTERTWINE_SHOTS to a folder to keep a picture of every page on the way.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from driving import AXE, CHROMIUM, Person, Served, people, phone, sign_in
from looking import SHOTS, inspect, shot
from playwright.sync_api import Browser, Locator, Page, expect

expect.set_options(timeout=8_000)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="There is no Chromium here."),
]


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


def test_a_whole_workshop_with_fourteen_phones_over_plain_http(
    browser: Browser, served: Served
) -> None:
    troubles: list[str] = []
    lead = open_workshop(browser, served)
    lead.on("pageerror", lambda e: troubles.append(str(e)))
    shot(lead, "run-open")
    with lead.context.expect_page() as opened:
        lead.get_by_role("link", name="Open the projector").click()
    wall = opened.value
    wall.on("pageerror", lambda e: troubles.append(str(e)))
    wall.set_viewport_size({"width": 1920, "height": 1080})
    expect(wall.get_by_text("Join on your phone")).to_be_visible()
    shot(wall, "wall-welcome")

    room = people()
    assert sorted(p.partner for p in room) == sorted(["mun", "home", "vol"] * 4 + ["work"] * 2)
    phones: list[tuple[Person, Page]] = []
    for person in room:
        page = phone(browser).new_page()
        page.on("pageerror", lambda e: troubles.append(str(e)))
        join(page, served, code_of(lead), person)
        phones.append((person, page))
    first, last = phones[0][1], phones[-1][1]
    assert first.evaluate("window.isSecureContext") is False
    shot(first, "phone-in")
    expect(lead.get_by_text("14 here")).to_be_visible()

    for _ in range(4):
        before = lead.locator(".where").inner_text()
        lead.get_by_role("button", name="Next step").click()
        ways = lead.locator(".ways button")
        lead.wait_for_function(
            "t => document.querySelector('.where').innerText !== t ||"
            " document.querySelector('.ways')",
            arg=before,
        )
        if ways.count():
            ways.first.click()
            expect(lead.locator(".where")).not_to_have_text(before)
    expect(wall.locator("ol li")).to_have_count(4)
    shot(wall, "wall-walk")

    for number, step in enumerate(("k8", "w2"), 1):
        ask(lead, "responsible", step)
        for person, page in phones:
            chosen = person.answers.get(("accountability", step), "unknown")
            answer(page, chosen)
            if person is room[9]:
                expect(wall.get_by_text("10 of 14 have answered")).to_be_visible()
                shot(wall, f"wall-asking-{number}")
                shot(lead, f"run-asking-{number}")
                shot(page, f"phone-waiting-{number}")
        expect(wall.locator("img[src*='.svg?theme']")).to_have_count(0)
        expect(lead.get_by_text("Everybody has answered.")).to_be_visible()
        lead.get_by_role("button", name="Reveal answers").click()
        expect(wall.get_by_role("heading", level=1)).to_have_text("We see this differently.")
        expect(last.get_by_role("heading", level=1)).to_be_focused()
        wall.wait_for_timeout(700 if SHOTS else 0)
        shot(wall, f"wall-reveal-{number}")
        shot(lead, f"run-reveal-{number}")
        shot(last, f"phone-reveal-{number}", full=True)

    first.get_by_text("Say something about this").click()
    first.fill("#pin-text", "The host never sees the plan <b>before</b> the day")
    first.get_by_role("button", name="Pin it").click()
    last.get_by_role("button", name="Give a vote").click()
    expect(lead.get_by_text("The host never sees the plan <b>before</b> the day")).to_be_visible()
    expect(lead.get_by_text("1 vote", exact=False).first).to_be_visible()

    lead.get_by_text("Write a decision down").click()
    lead.fill("#decision", "Rowan House and the host agree the support directly")
    lead.fill("#owner", "Nasrin")
    lead.fill("#due", "2026-05-01")
    lead.get_by_role("button", name="Save", exact=True).click()
    expect(lead.get_by_text("Nasrin · 2026-05-01")).to_be_visible()
    shot(lead, "run-decided")

    lead.get_by_role("button", name="End", exact=True).click()
    lead.get_by_role("button", name="End the workshop").click()
    expect(last.get_by_text("The workshop is over")).to_be_visible()
    shot(last, "phone-ended")
    last.fill("#change", "Tove is spelled with an e")
    last.get_by_role("button", name="Ask for a change").click()
    expect(lead.get_by_text("Tove is spelled with an e")).to_be_visible()
    shot(lead, "run-closed")
    minutes = lead.context.new_page()
    href = lead.get_by_role("link", name="Minutes").get_attribute("href")
    minutes.goto(f"{served.here}{href}")
    expect(minutes.get_by_text("agree the support directly")).to_be_visible()
    shot(minutes, "minutes")
    lead.get_by_role("button", name="Lock the minutes").click()
    expect(lead.get_by_role("heading", name="The minutes are locked")).to_be_visible()
    expect(wall.get_by_role("heading", name="Thank you for today")).to_be_visible()
    shot(wall, "wall-end")
    assert troubles == []


def test_an_answer_is_kept_while_the_server_is_away(browser: Browser, served: Served) -> None:
    lead = open_workshop(browser, served)
    someone = people()[0]
    page = phone(browser).new_page()
    join(page, served, code_of(lead), someone)
    ask(lead, "responsible", "k8")
    page.locator("input[name=answer][value=mun]").check()
    served.stop()
    page.get_by_role("button", name="Send my answer").click()
    expect(page.get_by_text("kept on this phone and goes out by itself")).to_be_visible()
    shot(page, "phone-offline")
    served.start()
    expect(page.get_by_role("heading", name="Your answer is in")).to_be_visible(timeout=20_000)
    expect(lead.get_by_text("1 of 1 have answered")).to_be_visible(timeout=20_000)
    lead.get_by_role("button", name="Reveal answers").click()
    expect(page.locator(".sum")).to_have_text("1 says “Municipality of Tuulisund”.")


def test_two_people_share_a_phone_and_a_third_answers_on_paper(
    browser: Browser, served: Served
) -> None:
    lead = open_workshop(browser, served)
    one, two = people()[4:6]
    page = phone(browser).new_page()
    join(page, served, code_of(lead), one)
    hand_over(page)
    shot(page, "phone-hand-over")
    page.get_by_role("button", name="Somebody new").click()
    page.locator(f"input[name=partner][value={two.partner}]").check()
    page.fill("#name", two.name)
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_role("heading", name="You are in")).to_be_visible()
    expect(lead.get_by_text("2 here").first).to_be_visible()
    ask(lead, "responsible", "w2")
    answer(page, "home")
    hand_over(page)
    assert page.get_by_text("You answered").count() == 0
    page.get_by_role("button", name=one.name).click()
    answer(page, "work")
    lead.get_by_text("Type in a paper answer").click()
    lead.select_option("#paper-partner", "cit")
    lead.fill("#paper-name", "Farah")
    lead.select_option("#paper-0", "mun")
    lead.get_by_role("button", name="Save this answer").click()
    expect(lead.get_by_text("1 paper answer saved.")).to_be_visible()
    shot(lead, "run-paper")
    lead.get_by_role("button", name="Reveal").click()
    if lead.get_by_role("button", name="Reveal anyway").count():
        lead.get_by_role("button", name="Reveal anyway").click()
    for said in ("Rowan House", "Harbour Hosts", "Municipality of Tuulisund"):
        expect(page.locator(".sum")).to_contain_text(f"1 says “{said}”.")


def test_somebody_takes_their_answers_away(browser: Browser, served: Served) -> None:
    lead = open_workshop(browser, served)
    page = phone(browser).new_page()
    join(page, served, code_of(lead), people()[0])
    ask(lead, "responsible", "k8")
    answer(page, "mun")
    expect(lead.get_by_text("1 of 1 have answered")).to_be_visible()
    page.get_by_text("About this phone", exact=True).click()
    page.get_by_role("button", name="Take my answers away").click()
    page.get_by_role("button", name="Erase them").click()
    expect(page.get_by_text("Your answers are erased.")).to_be_visible()
    expect(lead.get_by_text("0 of 0 have answered")).to_be_visible()
    assert page.evaluate("localStorage.getItem('intertwine.seats')") == "[]"


def hand_over(page: Page) -> None:
    page.get_by_text("About this phone", exact=True).click()
    page.get_by_role("button", name="Hand over to the next person").click()
    expect(page.get_by_role("heading", name="Who answers now?")).to_be_visible()


def test_a_survey_is_answered_one_question_at_a_time(browser: Browser, served: Served) -> None:
    lead = sign_in(browser, served)
    lead.locator("main a[href^='#p/']").click()
    lead.get_by_role("button", name="Prepare a survey by link").click()
    lead.locator("input[value=pseudonymous]").check()
    lead.get_by_role("button", name="Open the survey").click()
    link = lead.locator(".link a").inner_text()
    page = phone(browser).new_page()
    page.goto(f"{served.room}/join?{link.split('?')[1]}")
    page.locator("input[name=partner][value=home]").check()
    page.get_by_role("button", name="Join", exact=True).click()
    for n in range(1, 11):
        expect(page.get_by_text(f"Question {n} of 10").first).to_be_visible()
        page.locator("input[name=answer][value=unknown]").check()
        if n == 3:
            shot(page, "phone-survey")
        page.get_by_role("button", name="Keep and go on").click()
    expect(page.get_by_role("heading", name="All answered. Thank you.")).to_be_visible()
    shot(page, "phone-survey-done")
    row = lead.get_by_role("row").filter(has_text="Rowan House")
    expect(row).to_contain_text("1")
    shot(lead, "run-survey")


def reached(page: Page, target: Locator) -> None:
    """Reach a control with the Tab key alone, and check that it is seen."""
    for _ in range(120):
        if target.evaluate("e => e === document.activeElement"):
            break
        page.keyboard.press("Tab")
    expect(target).to_be_focused()
    hidden = target.evaluate(
        """e => { const r = e.getBoundingClientRect();
        const at = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
        return !(at && (e.contains(at) || at.contains(e))) }"""
    )
    assert not hidden, f"{target} has the focus but is hidden"


def keyed(page: Page, role: str, name: str, *, exact: bool = True) -> None:
    """Reach a link or a button with the Tab key alone and press it."""
    reached(page, page.get_by_role(role, name=name, exact=exact).first)  # type: ignore[arg-type]
    page.keyboard.press("Enter")


def unfolded(page: Page, name: str) -> None:
    """Open what is folded under a line of text."""
    reached(page, page.locator("summary", has_text=name).first)
    page.keyboard.press("Enter")


def typed(page: Page, field: str, text: str) -> None:
    reached(page, page.locator(field))
    page.keyboard.type(text)


def chosen_by_arrows(page: Page, value: str) -> None:
    """Choose one of the answers: Tab reaches the list, arrows go through it."""
    target = page.locator(f"input[value='{value}']")
    while not page.evaluate("document.activeElement.type === 'radio'"):
        page.keyboard.press("Tab")
    for _ in range(20):
        page.keyboard.press("ArrowDown")
        if target.is_checked():
            break
    expect(target).to_be_checked()


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


def test_a_phone_with_a_wrong_clock_shows_the_time_that_is_left(
    browser: Browser, served: Served
) -> None:
    lead = open_workshop(browser, served)
    hand = phone(browser).new_page()
    hand.clock.set_system_time("2031-01-01T00:00:00Z")
    join(hand, served, code_of(lead), people()[0])
    ask(lead, "responsible", "k8")
    lead.get_by_role("button", name="Start 1:30").click()
    expect(hand.get_by_role("timer")).to_have_text(re.compile(r"^1:[0-3]\d$"))
    expect(lead.get_by_role("timer")).to_have_text(re.compile(r"^1:[0-3]\d$"))


def test_what_is_written_from_right_to_left_reads_so(browser: Browser, served: Served) -> None:
    lead = open_workshop(browser, served)
    hand = phone(browser).new_page()
    join(hand, served, code_of(lead), replace(people()[0], name="שירה"))
    session = lead.url.split("#s/")[1]
    text = "אף אחד לא עונה!"
    made = {"id": "note-000001", "kind": "idea", "text": text}
    answer = lead.request.post(f"{served.here}/api/sessions/{session}/pins", data=made)
    assert answer.ok, answer.text()
    pinned = lead.get_by_text(text)
    expect(pinned).to_be_visible()
    first, last = pinned.evaluate(
        """(e, n) => { const text = [...e.childNodes].find(c => c.nodeType === 3);
        const at = text.data.indexOf(n), place = (i) => { const r = document.createRange();
        r.setStart(text, i); r.setEnd(text, i + 1); return r.getBoundingClientRect().left; };
        return [place(at), place(at + n.length - 1)]; }""",
        text,
    )
    assert last < first, "the mark at the end stands at the left"


def test_two_who_object_in_the_same_words_are_both_on_every_screen(
    browser: Browser, served: Served
) -> None:
    lead = open_workshop(browser, served)
    session, code = lead.url.split("#s/")[1], code_of(lead)
    wall = lead.context.new_page()
    wall.goto(f"{served.here}/projector?session={session}")
    hand = phone(browser).new_page()
    join(hand, served, code, people()[0])
    api = f"{served.here}/api/sessions/{session}"

    def post(path: str, body: dict, key: str = "") -> dict:
        answer = lead.request.post(f"{api}/{path}", data=body, headers={"X-Key": key})
        assert answer.ok, answer.text()
        return answer.json()

    for key, person in (("phone-a-0123456789", people()[1]), ("phone-b-0123456789", people()[2])):
        post("join", {"code": code, "key": key, "partner": person.partner, "name": person.name})
    post("decisions", {"id": "decision-01", "text": "Mondays", "owner": "Kaisa"})
    asked = post("decisions/decision-01/consent", {})["round"]["id"]
    for key in ("phone-a-0123456789", "phone-b-0123456789"):
        said = {"round": asked, "choice": "objection", "words": "Nobody is there"}
        post("answer", said, key)
    post(f"rounds/{asked}/reveal", {})
    for page in (lead, wall, hand):
        expect(page.get_by_text("Nobody is there")).to_have_count(2)


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not in .cache/node_modules.")
@pytest.mark.parametrize(
    ("scheme", "width", "height"),
    [("light", 1280, 800), ("dark", 1280, 800), ("light", 390, 844), ("dark", 320, 256)],
)
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
