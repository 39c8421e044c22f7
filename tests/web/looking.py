"""Looking at pages: pictures to keep, and what a machine can see of accessibility.

Set INTERTWINE_SHOTS to a folder to keep a picture of every page on the way.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page

SHOTS = os.environ.get("INTERTWINE_SHOTS", "")
AXE = Path(__file__).resolve().parents[2] / ".cache" / "node_modules" / "axe-core" / "axe.min.js"
NEEDS_AXE = pytest.mark.skipif(not AXE.exists(), reason="axe-core is not in .cache/node_modules.")
LOOKS = pytest.mark.parametrize(
    ("scheme", "width", "height"),
    [("light", 1280, 800), ("dark", 1440, 900), ("light", 390, 844), ("dark", 320, 256)],
)


def shot(page: Page, name: str, *, full: bool = False) -> None:
    if SHOTS:
        Path(SHOTS).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=full)


AXE_RUN = """async () => (await axe.run(document, {runOnly: [
  'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
  .map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')}`)"""
SMALL = """() => [...document.querySelectorAll(
    'button, summary, select, input:not([type=radio]):not([type=checkbox])')]
  .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])
  .filter(([e, r]) => r.width && (r.height < 24 || r.width < 24))
  .map(([e]) => e.outerHTML.slice(0, 80))"""


def inspect(page: Page, name: str) -> None:
    """Axe finds nothing, nothing scrolls sideways, no target is too small."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(AXE_RUN)
    assert found == [], f"{name}: {found}"
    small = page.evaluate(SMALL)
    assert small == [], f"{name}: {small}"
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"{name} scrolls sideways by {wide} px"
