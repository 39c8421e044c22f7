"""Every word that a picture may need is in the catalogue."""

from __future__ import annotations

import pytest

from intertwine.drawing.tokens import SCALES
from intertwine.model.kinds import Effect, NodeKind
from intertwine.wording import has

WANTED = [
    *(f"kind-{kind}" for kind in NodeKind),
    *(f"scale-{s.name}-{step}" for s in SCALES.values() for step in range(len(s.bounds) + 1)),
    *(f"{place}-{effect.value}" for place in ("drawing", "legend") for effect in Effect),
    *("legend-coproduced", "legend-hand-off", "legend-information", "legend-missing"),
    *("legend-withheld", "drawing-black-box", "drawing-coproduced", "drawing-nobody"),
]


@pytest.mark.parametrize("code", WANTED)
def test_the_word_is_there(code: str) -> None:
    assert has(code)
