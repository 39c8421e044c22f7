"""Where cases gather to be served together, as tables of the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

import numpy as np
from numpy.typing import NDArray

from intertwine.model.batching import Batching, BatchOrder
from intertwine.model.ids import ElementId
from intertwine.model.scenario import Scenario
from intertwine.simulate.setting import MANY, NO_CALENDAR, ROOM


@dataclass
class Rooms:
    """Gives out rooms: one for each activity and outcome of who serves its cases.

    Copies of one activity on the map share their rooms.
    """

    scenario: Scenario
    calendars: Mapping[str, int]
    place: Callable[[str], int]
    """Where the expression of a condition lies."""
    rows: list[Batching] = field(default_factory=list)
    factors: list[tuple[int, float]] = field(default_factory=list)
    _first: dict[ElementId, int] = field(default_factory=dict)

    def of(self, activity: ElementId, conditions: int) -> int:
        """Return the first room of an activity whose people `conditions` tell apart; -1: none."""
        batching = next((b for b in self.scenario.batches if b.activity == activity), None)
        if batching is None:
            return -1
        if activity not in self._first:
            self._first[activity] = len(self.rows)
            self.rows += [batching] * (1 << conditions)
        return self._first[activity]

    def table(self) -> NDArray[np.void]:
        """Return the table of rooms."""
        table = np.zeros(len(self.rows), ROOM)
        for row, b in zip(table, self.rows, strict=True):
            row["size"] = MANY if b.size is None else b.size
            row["most"] = MANY if b.most is None else b.most
            row["after_first"] = inf if b.after_first is None else b.after_first
            row["after_last"] = inf if b.after_last is None else b.after_last
            row["condition"] = self.place(b.condition)
            row["calendar"] = NO_CALENDAR if b.calendar is None else self.calendars[b.calendar]
            row["in_turn"] = b.order is BatchOrder.IN_TURN
            row["each"] = b.each
            row["factor0"] = len(self.factors)
            self.factors += sorted(b.factors)
            row["factor1"] = len(self.factors)
        return table


def rooms_again(
    room: NDArray[np.void], task: NDArray[np.void], conditions: Sequence[int]
) -> NDArray[np.void]:
    """Return rooms for other conditions on who serves each task, and let `task` name them."""
    first: dict[int, int] = {}
    rows: list[int] = []
    for row, count in zip(task, conditions, strict=True):
        was = int(row["room"])
        if was >= 0:
            if was not in first:
                first[was] = len(rows)
                rows += [was] * (1 << count)
            row["room"] = first[was]
    return room[rows] if rows else room
