"""The simulation page in real Chromium: begun by keyboard, read, clean in every look."""

from __future__ import annotations

from pathlib import Path

import pytest
from driving import AXE, CHROMIUM, Served, sign_in
from looking import inspect, shot
from playwright.sync_api import Browser, expect

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="There is no Chromium here."),
]
LOOKS = [
    ("light", 1280, 800, "en-GB"),
    ("dark", 1280, 800, "en-GB"),
    ("light", 390, 844, "fi-FI"),
]
RUN = 120_000
"""Milliseconds that a run may take on a busy machine whose code is not compiled yet."""


@pytest.mark.parametrize(("scheme", "width", "height", "locale"), LOOKS)
def test_two_maps_are_run_and_read(
    browser: Browser, served: Served, scheme: str, width: int, height: int, locale: str
) -> None:
    viewport = {"width": width, "height": height}
    lead = sign_in(
        browser,
        served,
        reduced_motion="reduce",
        color_scheme=scheme,
        viewport=viewport,
        locale=locale,
    )
    to = lead.locator("main a[href^='#p/']").get_attribute("href") or ""
    lead.goto(f"{served.here}/{to.replace('#p/', '#i/')}")
    lead.get_by_role("spinbutton").fill("3")
    lead.get_by_role("spinbutton").press("Enter")
    expect(lead.locator("img[src*='as-is.svg']")).to_be_visible(timeout=RUN)
    expect(lead.locator(".found")).to_contain_text("Sign the support needs")
    expect(lead.get_by_role("table").first).to_contain_text("Rowan House")
    lead.wait_for_timeout(500)
    assert lead.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if AXE.exists():
        inspect(lead, f"simulation {scheme} {width}")
    shot(lead, f"simulation-{scheme}-{width}", full=True)
