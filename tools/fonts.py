"""Make the font files and the table of letter widths that the drawings use.

Run by hand when the font changes; its output is committed. It needs `fonttools` and `brotli`
in an environment of their own, and the npm package
`@fontsource-variable/atkinson-hyperlegible-next` (SIL Open Font License 1.1) unpacked somewhere:

    npm pack @fontsource-variable/atkinson-hyperlegible-next && tar xf fontsource-variable-*.tgz
    python tools/fonts.py package

What it makes in `src/intertwine/drawing/fonts`: one variable WOFF2 (weights 400 to 700) for pages,
three fixed TTF files for pictures (the PNG writer cannot vary weights), the licence; and
`src/intertwine/drawing/advances.py`, the width of each letter at each weight.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset  # type: ignore[import-not-found]
from fontTools.ttLib import TTFont  # type: ignore[import-not-found]
from fontTools.varLib.instancer import instantiateVariableFont  # type: ignore[import-not-found]

ROOM = Path(__file__).resolve().parents[1] / "src" / "intertwine" / "drawing"
FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = (400, 600, 700)
STYLES = {400: "Regular", 600: "SemiBold", 700: "Bold"}


def main(package: Path) -> None:
    """Write the font files, their licence and the table of widths."""
    source = package / "files" / "atkinson-hyperlegible-next-latin-wght-normal.woff2"
    fonts = ROOM / "fonts"
    fonts.mkdir(exist_ok=True)
    (fonts / "OFL.txt").write_bytes((package / "LICENSE").read_bytes())
    variable = instantiateVariableFont(_subset(source), {"wght": (400, 700)})
    variable.flavor = "woff2"
    variable.save(fonts / "atkinson-hyperlegible-next.woff2")
    widths: dict[int, dict[str, int]] = {}
    for weight in WEIGHTS:
        fixed = instantiateVariableFont(_subset(source), {"wght": weight})
        _name(fixed, weight)
        fixed.flavor = None
        fixed.save(fonts / f"atkinson-hyperlegible-next-{weight}.ttf")
        letters = fixed.getBestCmap()
        widths[weight] = {chr(c): fixed["hmtx"][glyph][0] for c, glyph in sorted(letters.items())}
    _write_table(widths)


def _subset(source: Path) -> TTFont:
    font = TTFont(source)
    options = subset.Options(layout_features=["kern", "mark", "ccmp", "locl", "tnum"])
    options.name_IDs = ["*"]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=list(font.getBestCmap()))
    cut.subset(font)
    return font


def _name(font: TTFont, weight: int) -> None:
    style = STYLES[weight]
    basic = weight in (400, 700)
    names = font["name"]
    names.setName(FAMILY if basic else f"{FAMILY} {style}", 1, 3, 1, 0x409)
    names.setName(style if basic else "Regular", 2, 3, 1, 0x409)
    names.setName(f"{FAMILY} {style}", 4, 3, 1, 0x409)
    names.setName(f"AtkinsonHyperlegibleNext-{style}", 6, 3, 1, 0x409)
    names.setName(FAMILY, 16, 3, 1, 0x409)
    names.setName(style, 17, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def _write_table(widths: dict[int, dict[str, int]]) -> None:
    letters = "".join(widths[WEIGHTS[0]])
    lines = [
        '"""Letter widths of the font in thousandths of its size. Made by `tools/fonts.py`."""',
        "",
        "from __future__ import annotations",
        "",
        "# fmt: off",
        f"LETTERS = {letters!a}  # noqa: E501",
        "WIDTHS: dict[int, tuple[int, ...]] = {",
        *(f"    {w}: {tuple(widths[w][c] for c in letters)!r},  # noqa: E501" for w in WEIGHTS),
        "}",
        "",
    ]
    (ROOM / "advances.py").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
