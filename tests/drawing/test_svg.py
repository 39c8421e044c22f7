"""User text cannot become markup."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from intertwine.drawing.svg import anchor, el, number, plain


@given(st.text())
def test_any_text_stays_text(text: str) -> None:
    made = el("text", text, title=text)
    element = etree.fromstring(made)
    assert len(element) == 0
    assert "<" not in made.removeprefix("<text").removesuffix("/>").removesuffix("</text>")[1:]


def test_markup_in_a_label_is_escaped() -> None:
    made = el("text", "<script>alert('1')</script> & \"more\"")
    assert "<script" not in made
    assert etree.fromstring(made).text == "<script>alert('1')</script> & \"more\""


def test_characters_that_xml_forbids_are_replaced() -> None:
    assert etree.fromstring(el("text", "a\x00b\x0bc\ud800")).text == "a\ufffdb\ufffdc\ufffd"


def test_direction_overrides_are_dropped_and_space_is_collapsed() -> None:
    assert plain("  pay\n\u202elate\u202c\tnow ") == "pay late now"


@given(st.text(min_size=1), st.text(min_size=1))
def test_different_elements_have_different_anchors(one: str, other: str) -> None:
    assert (anchor("m", one) == anchor("m", other)) == (one == other)


def test_an_anchor_is_safe_in_an_address() -> None:
    assert anchor("map", 'a b"<é') == "map-a-20-b-22--3c--e9-"


def test_numbers_are_short() -> None:
    assert [number(v) for v in (1.0, 0.5, -0.001, 1 / 3, 1200)] == ["1", "0.5", "0", "0.33", "1200"]
