"""Colours keep the contrast that WCAG 2.2 AA asks for: 4.5 for text, 3 for graphics."""

from __future__ import annotations

import pytest

from intertwine.drawing.tokens import SCALES, THEMES, contrast, mix, theme, used_tokens
from intertwine.errors import UsageProblem

FIXED = [name for name in THEMES if name != "screen"]


@pytest.mark.parametrize("name", FIXED)
def test_text_is_readable_on_every_ground(name: str) -> None:
    colours = theme(name)
    grounds = ["surface", "paper", *(f"p{n}-tint" for n in range(1, 9))]
    for ground in grounds:
        for ink in ("ink", "ink-2", "ink-3", "barrier"):
            assert contrast(colours(ink), colours(ground)) >= 4.4, (ink, ground)


@pytest.mark.parametrize("name", FIXED)
def test_partners_are_visible_and_their_letters_readable(name: str) -> None:
    colours = theme(name)
    for number in range(1, 9):
        assert contrast(colours(f"p{number}"), colours("surface")) >= 3
        assert contrast(colours(f"p{number}"), colours(f"p{number}-letter")) >= 4.5


@pytest.mark.parametrize("name", FIXED)
@pytest.mark.parametrize("scale", SCALES)
def test_text_on_an_overlay_is_readable(name: str, scale: str) -> None:
    colours = theme(name)
    for step in range(5):
        fill, text = colours(f"{scale}-{step}"), colours(f"{scale}-{step}-text")
        assert contrast(fill, text) >= 4.5


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_a_tint_of_half_black_is_grey() -> None:
    assert mix("#000000", "#FFFFFF", share=0.5) == "#808080"


def test_a_limit_belongs_to_the_step_above() -> None:
    scale = SCALES["agreement"]
    assert [scale.step(v) for v in (0.0, 0.39, 0.40, 0.55, 0.80, 1.0)] == [0, 0, 1, 2, 4, 4]


def test_only_used_properties_are_declared() -> None:
    screen = theme("screen")
    assert screen("ink") == "var(--it-ink)"
    css = screen.css(".x", used=used_tokens('fill="var(--it-ink)"'))
    assert "--it-ink:#14252B" in css
    assert "--it-ink:#E9EEEC" in css
    assert "--it-barrier" not in css


def test_an_unknown_theme_is_refused_by_name() -> None:
    with pytest.raises(UsageProblem, match="neon"):
        theme("neon")
