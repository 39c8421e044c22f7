"""What can be laid over a map: a value per element, a finding's badge, information not sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from intertwine.drawing.tokens import SCALES
from intertwine.model.ids import ElementId
from intertwine.model.kinds import Effect


@dataclass(frozen=True, slots=True)
class Reading:
    """A value at one element and how it is printed (".29", "3 d").

    `value` None means withheld: the element is hatched and `label` gives the reason in words.
    """

    value: float | None
    label: str


@dataclass(frozen=True)
class Overlay:
    """Colours elements by value and prints each value: never colour alone.

    `scale` is a key of `tokens.SCALES`; `legend` is a code of the catalogue for the question
    that the values answer, "" for none.
    """

    scale: str
    readings: Mapping[ElementId, Reading]
    legend: str = ""

    def step(self, element: ElementId) -> str | None:
        """Return the token of an element's colour; None when withheld or not read."""
        reading = self.readings.get(element)
        if reading is None or reading.value is None:
            return None
        return f"{self.scale}-{SCALES[self.scale].step(reading.value)}"


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding's badge at an element: ▲ advantage, ◆ barrier, ○ question, with its number.

    `text` is what a reader hears or sees on pointing at it, "" for nothing.
    """

    element: ElementId
    effect: Effect
    number: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """Information that one element has and another needs, and that nothing brings.

    Drawn as a row of dots in the barrier colour with `label`, the datum's name, beside it.
    """

    source: ElementId
    target: ElementId
    label: str
    number: str = ""


class Change(StrEnum):
    """How an element differs from another map: it is only here, or it is told otherwise there."""

    NEW = "new"
    GONE = "gone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Changed:
    """A difference's badge at an element: + new, − gone, ≠ told otherwise, with its number."""

    element: ElementId
    change: Change
    number: str = ""
