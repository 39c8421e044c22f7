"""Make the small font that a phone loads first: Latin letters of the pages' four languages.

Run by hand when the font changes; its output is committed. It needs `fonttools` and `brotli` in
an environment of their own: `python tools/phone_font.py`. It prints which other letters the full
font has, as CSS `unicode-range`; a phone loads that file only where a name needs one of them.
"""

from __future__ import annotations

from pathlib import Path

from fontTools import subset  # type: ignore[import-not-found]
from fontTools.ttLib import TTFont  # type: ignore[import-not-found]

ROOT = Path(__file__).resolve().parents[1]
FULL = ROOT / "src/intertwine/drawing/fonts/atkinson-hyperlegible-next.woff2"
SMALL = ROOT / "frontend/src/lib/fonts/atkinson-hyperlegible-next-small.woff2"
LETTERS = "ÅÄÖÆØåäöæøÉéÈèÜüÐðÞþÁáÍíÓóÚú–—‘’“”„…·\u00a0"


def main() -> None:
    """Write the small font."""
    font = TTFont(FULL)
    known = set(font.getBestCmap())
    kept = {c for c in known if 0x20 <= c <= 0x7E or chr(c) in LETTERS}
    options = subset.Options(layout_features=["kern", "tnum"], hinting=False)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=kept)
    cut.subset(font)
    font.flavor = "woff2"
    font.save(SMALL)
    print(SMALL.stat().st_size, "bytes; the rest:")
    print(", ".join(f"U+{c:X}" for c in sorted(known - kept)))


if __name__ == "__main__":
    main()
