"""Pictures for Word: the same colours and letters as on paper."""

from __future__ import annotations

import struct
import zlib

import pytest
import small_maps as small

from intertwine.drawing import draw_map, to_png
from intertwine.drawing.fonts import font_css, font_directory
from intertwine.errors import UsageProblem


def size(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def pixels(png: bytes) -> bytes:
    at, data = 8, b""
    while at < len(png):
        (count,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + count]
        at += 12 + count
    return zlib.decompress(data)


def test_a_picture_is_as_large_as_asked() -> None:
    svg = draw_map(small.two_pools(), theme="print")
    one, two = size(to_png(svg, scale=1)), size(to_png(svg, scale=2))
    assert two == (2 * one[0], 2 * one[1])


def test_the_screen_theme_is_written_in_its_light_colours() -> None:
    screen = to_png(draw_map(small.two_pools(), theme="screen"), scale=1)
    light = to_png(draw_map(small.two_pools(), theme="light"), scale=1)
    assert pixels(screen) == pixels(light)


def test_the_font_is_ours_whatever_the_machine_has() -> None:
    svg = draw_map(small.two_pools(), theme="print")
    with_ours = pixels(to_png(svg, scale=1))
    without = pixels(to_png(svg.replace("Atkinson Hyperlegible", "Nowhere"), scale=1))
    assert with_ours != without


def test_a_picture_too_large_to_make_is_refused() -> None:
    svg = draw_map(small.two_pools(), theme="print")
    with pytest.raises(UsageProblem, match="smaller --scale"):
        to_png(svg, scale=60)


def test_the_font_comes_with_its_licence_and_asks_for_nothing() -> None:
    assert "SIL OPEN FONT LICENSE" in (font_directory() / "OFL.txt").read_text(encoding="utf-8")
    assert "http" not in font_css()
    assert len(font_css()) < 30_000
