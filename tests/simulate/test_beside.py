"""Office hours beside day and night: who serves whom and when, case by case, against a few lines.

The example in which Prosimos takes whoever was released first even when the office is closed, and
finds 4,696 s of waiting; theory says 20.9 (`docs/reference/simulation-speed.md`).
"""

from __future__ import annotations

import numpy as np
import pytest
from simulating import agrees, experiment, prepared, wait
from sketching import sketch

from intertwine.simulate.run import replicate
from intertwine.simulate.world import LOGGED
from intertwine.stats.queueing import many_servers, one_server

DAY, WORK, OPENS, CLOSES = 86_400.0, 600.0, 9 * 3_600.0, 17 * 3_600.0
STATION = sketch({"A": "s:start t:task e:end"}, "s>t>e")
BESIDE = """
cases = 5000
[arrivals.all]
starts = ["s"]
gap = { kind = "exponential", mean = 7200, unit = "seconds" }
[calendars.office]
open = ["Mon-Fri 09:00-17:00"]
[people.office]
partner = "A"
can = ["c"]
calendar = "office"
[people.always]
partner = "A"
can = ["c"]
[activities.t]
duration = "600 seconds"
needs = [{ capability = "c" }]
"""


def opening(t: float) -> float:
    """Return t if the office is open, else when it opens next; the clock starts on a Monday."""
    day, clock = divmod(t % (7 * DAY), DAY)
    if day < 5 and OPENS <= clock < CLOSES:
        return t
    if day < 5 and clock < OPENS:
        return t + OPENS - clock
    return t - clock + OPENS + DAY * (1 if day < 4 else 7 - day)


def worked(begin: float) -> float:
    """Return when the office has worked so long; what is begun at closing time rests."""
    closing = begin - begin % DAY + CLOSES
    left = begin + WORK - closing
    return begin + WORK if left <= 0 else opening(closing) + left


def test_each_case_is_begun_and_ended_when_a_few_lines_say() -> None:
    """All are served in order of arrival by whoever can start first, of those by who was idle
    longest; which of two it is can be said as a case arrives, since all work takes as long."""
    run = replicate(prepared(STATION, BESIDE), 0, log_rows=True)
    log = np.sort(run.world.log[: run.world.counts[LOGGED]], order="case")
    free = [0.0, 0.0]
    for row in log:
        came = float(row["enabled"])
        begins = [opening(max(came, free[0])), max(came, free[1])]
        who = 0 if (begins[0], free[0]) <= (begins[1], free[1]) else 1
        free[who] = worked(begins[0]) if who == 0 else begins[1] + WORK
        assert (row["person"], row["start"]) == (who, begins[who])
        assert row["end"] == pytest.approx(free[who], abs=1e-6)
    assert len(log) == 5_000
    assert {0, 1} == set(log["person"].tolist())


def test_on_average_cases_wait_as_two_queues_with_a_fixed_time_say() -> None:
    """By night M/D/1 (Pollaczek and Khinchine), by day M/D/2 (half of M/M/2, Lee and Longton 1959);
    the office is open 40 of 168 hours."""
    night = one_server(1 / 7_200, WORK, variation=0.0).wait
    day = many_servers(1 / 7_200, WORK, servers=2).wait / 2
    exact = float(night * 128 / 168 + day * 40 / 168)
    assert exact == pytest.approx(20.9, abs=0.05)
    assert agrees(wait(experiment(STATION, BESIDE, replications=300), "t"), exact, within=0.03)
