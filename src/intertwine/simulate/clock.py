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
        numbers = np.array(days, np.int64).reshape(-1)
        plain = self._unchanged[np.clip(numbers + _SPARE_DAYS, 0, len(self._unchanged) - 1)]
        ahead = self.ahead[np.clip(numbers + _SPARE_DAYS, 0, len(self.ahead) - 1)]
        midnight = numbers * float(DAY_SECONDS) - ahead
        found = np.stack([midnight + begin, midnight + end], axis=1)
        for row in np.flatnonzero(~plain):
            day = int(numbers[row])
            found[row] = self._exact(day, begin), self._exact(day, end)
        shown: NDArray[np.float64] = found - self._zero
        return shown

    @property
    def _unchanged(self) -> NDArray[np.bool_]:
        """[d] whether the clocks stay as they are on a day and the two after it.

        False at both ends of the span, where the next days are not known.
        """
        same = self.ahead[:-1] == self.ahead[1:]
        kept = np.zeros(len(self.ahead), np.bool_)
        kept[: len(same) - 2] = same[:-2] & same[1:-1] & same[2:]
        return kept

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
