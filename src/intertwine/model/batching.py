"""`Batching`: cases that wait for one another at an activity and are served together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from intertwine.model.ids import ElementId


class BatchOrder(StrEnum):
    """How the cases of a batch are served."""

    TOGETHER = "together"
    """As one piece of work: all begin and end at the same moments."""
    IN_TURN = "in turn"
    """One after another, by the same people, who do nothing else in between."""


@dataclass(frozen=True, slots=True)
class Batching:
    """When the cases that wait at an activity are served together, and how long that takes.

    A batch is ready as soon as one of the rules given holds: `size` cases are in it; so many
    seconds have passed since the first (`after_first`) or the last (`after_last`) of them came;
    `condition` is true of a case that comes; `calendar` is open; `most` cases are in it. At least
    one of these is given. Until the work begins, cases that come join it, `most` at most (None:
    no limit).

    `order` together: the work takes the first case's duration times `1 + each (n - 1)`. In turn:
    each case takes its own duration. Both times `factors`: a factor for each size named; of a
    size that is not named, that of the nearest one, the smaller of two; one case alone takes 1.
    """

    activity: ElementId
    size: int | None = None
    most: int | None = None
    after_first: float | None = None
    after_last: float | None = None
    condition: str = ""
    calendar: str | None = None
    order: BatchOrder = BatchOrder.TOGETHER
    each: float = 0.0
    factors: tuple[tuple[int, float], ...] = ()

    def factor(self, cases: int) -> float:
        """Return by what the duration of a batch of so many cases is multiplied."""
        if cases == 1 or not self.factors:
            return 1.0
        return min(sorted(self.factors), key=lambda f: abs(f[0] - cases))[1]
