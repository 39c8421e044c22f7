"""The simulation page as a partner sees it who may not see everything: what is there, and why."""

from __future__ import annotations

import pytest
from driving import NEEDS_CHROMIUM, Served
from playwright.sync_api import Browser, expect
from test_browser_simulation import RUN, clean, opened

from intertwine.store import files
from intertwine.store.database import open_database

pytestmark = NEEDS_CHROMIUM
KEPT = "owner,figure,to,mixed\nhome,staffing,,\nhome,times,everybody,\n"
LOOKS = [
    ("light", 1280, 800, "en-GB"),
    ("dark", 320, 700, "fi-FI"),
]
SAYS = {"en-GB": "Rowan House keeps its staffing", "fi-FI": "Rowan House pitää henkilöstönsä"}


@pytest.mark.parametrize("look", LOOKS)
def test_who_keeps_what_is_said_where_it_is_not_shown(
    browser: Browser, served: Served, look: tuple[str, int, int, str]
) -> None:
    engine = open_database(served.file)
    (partnership,) = files.partnerships(engine)
    files.put(
        engine, partnership.id, "releases.csv", KEPT.encode(), author="K", sentence="kept back"
    )
    engine.dispose()
    lead, _ = opened(browser, served, look)
    lead.get_by_role("spinbutton").fill("3")
    lead.get_by_role("spinbutton").press("Enter")
    expect(lead.locator("img[src*='as-is.svg']")).to_be_visible(timeout=RUN)
    expect(lead.locator(".outcome")).to_contain_text("Birgitta Öhrmark")
    reader = lead.locator(".reader select")
    reader.select_option("mun")
    expect(lead.locator(".kept")).to_contain_text(SAYS[look[3]], timeout=RUN)
    expect(lead.locator("img[src*='as-is.svg'][src*='reader=mun']")).to_be_visible(timeout=RUN)
    expect(lead.locator(".outcome")).not_to_contain_text("Birgitta Öhrmark")
    lead.wait_for_timeout(500)
    clean(lead, "simulation-as-seen-by", look)
    views = lead.locator(".views button")
    for number, name in ((1, "what-if"), (2, "sensitivity")):
        views.nth(number).press("Enter")
        expect(lead.locator(".kept")).to_contain_text(SAYS[look[3]], timeout=RUN)
        expect(lead.locator("input[type=range]")).to_have_count(0)
        clean(lead, f"{name}-as-seen-by", look)
    reader.select_option("facilitator")
    views.nth(1).press("Enter")
    expect(lead.locator("input[type=range]").first).to_be_visible(timeout=RUN)
