"""A whole workshop in real Chromium: one facilitator, a projector, fourteen phones over plain http.

Set INTERTWINE_SHOTS to a folder to keep a picture of every page on the way.
"""

from __future__ import annotations

import re
from dataclasses import replace

from driving import NEEDS_CHROMIUM, Person, Served, people, phone, sign_in
from looking import SHOTS, shot
from meeting import answer, ask, code_of, hand_over, join, open_workshop
from playwright.sync_api import Browser, Page, expect

expect.set_options(timeout=8_000)

pytestmark = NEEDS_CHROMIUM


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
