"""The calendar of events beside a sorted list."""

from __future__ import annotations

from bisect import insort

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from simulating import prepared
from sketching import sketch

from intertwine.simulate.kernels.schedule import next_event, schedule
from intertwine.simulate.kernels.views import addresses
from intertwine.simulate.world import WAKE, make_world

READY = prepared(sketch({"A": "s:start a:task e:end"}, "s>a>e"), "cases = 1")


@given(st.lists(st.none() | st.sampled_from([0.0, 1.0, 2.5, np.inf]), max_size=80))
def test_events_come_in_order_of_time_and_then_as_they_were_set(
    told: list[float | None],
) -> None:
    """Some are set at these times; at each None the next one is taken."""
    world = make_world(READY.setting, attributes=0, boxes=READY.boxes, columns=READY.columns)
    table = addresses(READY.setting, world)
    place = np.uint64(table.ctypes.data)
    waiting: list[tuple[float, int]] = []
    for number, time in enumerate(told):
        if time is not None:
            schedule(place, time, WAKE, -1, number, 0)
            insort(waiting, (time, number))
        elif waiting:
            soonest, subject = waiting.pop(0)
            assert world.heap_time[0] == soonest
            assert world.event[next_event(place)]["subject"] == subject
