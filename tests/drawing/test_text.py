"""Labels fit what they are written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intertwine.drawing.text import (
    LINE_HEIGHT,
    SMALLEST,
    fit,
    is_right_to_left,
    text_width,
    wrap,
)

LABELS = st.text(
    alphabet=st.one_of(
        st.characters(codec="latin-1"), st.sampled_from("你好привет مرحبا-/ 😀\u0301")
    ),
    min_size=1,
    max_size=120,
)


def test_a_letter_is_as_wide_as_the_font_says() -> None:
    # "A" is 626 and "i" 252 thousandths wide in the regular weight (font file, table hmtx).
    assert text_width("A", 10, weight=400) == pytest.approx(6.26)
    assert text_width("Ai", 20, weight=400) == pytest.approx((626 + 252) * 20 / 1000)


def test_bold_is_wider_than_regular_and_chinese_as_wide_as_high() -> None:
    assert text_width("needs", 12, weight=700) > text_width("needs", 12, weight=400)
    assert text_width("你好", 10) == pytest.approx(20, rel=0.05)


@given(LABELS, st.floats(30, 200), st.floats(16, 90))
def test_fitted_text_never_leaves_its_box(text: str, width: float, height: float) -> None:
    fitted = fit(text, width, height=height, size=12)
    for line in fitted.lines:
        assert text_width(line, fitted.size) <= width + 0.01 or len(line) <= 2
    assert len(fitted.lines) * fitted.size * LINE_HEIGHT <= height + 0.01
    assert fitted.size >= SMALLEST or not fitted.lines


@given(LABELS, st.floats(60, 200))
def test_nothing_is_lost_unless_it_says_so(text: str, width: float) -> None:
    fitted = fit(text, width, height=2000, size=12)
    assert not fitted.cut

    def letters(words: str) -> str:
        return "".join(c for c in words if not c.isspace() and c != "-")

    kept = letters("".join(fitted.lines))
    from intertwine.drawing.svg import plain

    assert kept == letters(plain(text))


def test_text_that_is_too_long_ends_in_an_ellipsis_at_seven_points() -> None:
    fitted = fit(
        "agree on the support that is needed at the workplace " * 5, 80, height=40, size=12
    )
    assert fitted.cut
    assert fitted.lines[-1].endswith("…")
    assert fitted.size == pytest.approx(SMALLEST) == pytest.approx(7 * 96 / 72)


def test_whole_words_are_preferred_to_larger_letters() -> None:
    fitted = fit("Municipality", text_width("Municipality", 10.5), height=60, size=12)
    assert fitted.lines == ("Municipality",)
    assert fitted.size < 12


def test_a_word_that_cannot_fit_is_broken_with_a_hyphen() -> None:
    lines = wrap("Donaudampfschifffahrt", 60, size=12)
    assert len(lines) > 1
    assert all(line.endswith("-") for line in lines[:-1])


def test_lines_are_even() -> None:
    fitted = fit("Collapsed Sub-Process", text_width("Collapsed Sub-", 12) + 2, height=80, size=12)
    assert fitted.lines == ("Collapsed", "Sub-Process")


def test_chinese_breaks_between_characters() -> None:
    # Four characters of 12.24 pixels fit into 60.
    assert [len(line) for line in wrap("这是一个很长的标签需要换行", 60, size=12)] == [4, 4, 4, 1]


@pytest.mark.parametrize(
    ("text", "backwards"), [("שלום", True), ("12 مرحبا", True), ("a ש", False)]
)
def test_direction_is_that_of_the_first_letter(text: str, backwards: bool) -> None:
    assert is_right_to_left(text) is backwards
