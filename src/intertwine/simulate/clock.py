"""Wall clocks: what time it is, in seconds after the start, when a local clock shows something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from intertwine.model.working_time import DAY_SECONDS, WEEK_SECONDS

_SPARE_DAYS = 3
"""Days looked at before and after the span, for periods that reach past midnight."""


@dataclass(frozen=True, slots=True)
class LocalClock:
    """The clocks of one zone over the span of a run.

    Days are counted from the Monday on or before the start, which is day 0. `ahead` [d] is how
    far the clock is ahead of UTC at the midnight that begins day d - `_SPARE_DAYS`.
    """

    zone: ZoneInfo
    start: datetime
    first_day: date
    until: float
    ahead: NDArray[np.float64]

    @classmethod
    def over(cls, start: datetime, *, zone: ZoneInfo, until: float) -> LocalClock:
        """Return the clock of a zone from `start` (aware) to `until` seconds later."""
        local = start.astimezone(zone)
        monday = local.date() - timedelta(days=local.weekday())
        days = ceil(until / WEEK_SECONDS) * 7 + 7 + 2 * _SPARE_DAYS
        first = datetime.combine(monday - timedelta(days=_SPARE_DAYS), datetime.min.time())
        ahead = [_ahead(first + timedelta(days=d), zone) for d in range(days)]
        return cls(zone, start, monday, until, np.array(ahead))

    @property
    def steady(self) -> bool:
        """True where the clocks do not change within the span."""
        return bool((self.ahead == self.ahead[0]).all())

    def weeks_written(self, last_exception: date | None) -> int:
        """Return how many weeks from day 0 differ from a plain week and must be written out."""
        whole = ceil(self.until / WEEK_SECONDS) + 1
        if not self.steady:
            return whole
        if last_exception is None or last_exception < self.first_day:
            return 0
        return min(whole, (last_exception - self.first_day).days // 7 + 1)

    def day(self, when: date) -> int:
        """Return the number of a date's day."""
        return (when - self.first_day).days

    def midnight(self, day: int) -> float:
        """Return when a day begins, in seconds after the start."""
        return float(self.moments([day], 0, 0)[0, 0])

    def moments(self, days: Sequence[int], begin: int, end: int) -> NDArray[np.float64]:
        """Return [days, 2] when the clock shows `begin` and `end` (seconds after midnight).

        A time the clocks skip is read as if they had not been put forward yet; of a time shown
        twice the first is taken.
        """
        found = np.zeros((len(days), 2))
        for row, day in enumerate(days):
            place = day + _SPARE_DAYS
            near = self.ahead[max(place, 0) : place + 4]
            if len(near) == 4 and place >= 0 and (near == near[0]).all():
                shown = day * DAY_SECONDS - near[0]
                found[row] = shown + begin, shown + end
            else:
                found[row] = self._exact(day, begin), self._exact(day, end)
        return found - self._zero

    @property
    def _zero(self) -> float:
        local = self.start.astimezone(self.zone)
        naive = local.replace(tzinfo=None) - datetime.combine(self.first_day, datetime.min.time())
        offset = local.utcoffset()
        assert offset is not None
        return naive.total_seconds() - offset.total_seconds()

    def _exact(self, day: int, seconds: int) -> float:
        naive = datetime.combine(self.first_day, datetime.min.time())
        naive += timedelta(days=day, seconds=seconds)
        return day * DAY_SECONDS + seconds - _ahead(naive, self.zone)


def _ahead(naive: datetime, zone: ZoneInfo) -> float:
    offset = naive.replace(tzinfo=zone).utcoffset()
    assert offset is not None
    return offset.total_seconds()
