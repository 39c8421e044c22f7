"""Going through a page by keys alone."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


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
