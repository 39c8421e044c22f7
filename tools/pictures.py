"""Make the pictures of the README and the manual from the product itself.

`python tools/pictures.py` writes docs/pictures/; run it when a picture has changed.
"""

from __future__ import annotations

from pathlib import Path

from intertwine.drawing import to_png
from intertwine.examples import example
from intertwine.measures import measure_all
from intertwine.report import build
from intertwine.report.tree import Figure
from intertwine.study import open_study

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"


def main() -> None:
    """Write the picture of page one of the worked example's report."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    study = open_study(example("good-hours"))
    page_one = build(study, measure_all(study)).cover
    for block in (block for section in page_one for block in section.blocks):
        if isinstance(block, Figure):
            (PICTURES / "good-hours.png").write_bytes(to_png(_on_paper(block.svg), scale=1.6))


def _on_paper(svg: str) -> str:
    """Return a picture that lies on paper instead of on nothing."""
    return svg.replace(">", '><rect width="100%" height="100%" fill="#faf8f3"/>', 1)


if __name__ == "__main__":
    main()
