"""What was known of each case of a replication, drawn again from the case's key.

The engine forgets a case when it is over; as its data depend on nothing but its key, they need
not be kept.
"""

from __future__ import annotations

import numpy as np
from numba import uint64

from intertwine.simulate.arrivals import STREAM_BITS, first_event, next_arrival
from intertwine.simulate.conditions import draw_attributes
from intertwine.simulate.kernel import kernel
from intertwine.simulate.keys import derive, replication_key
from intertwine.simulate.prepare import Prepared
from intertwine.simulate.run import Replication
from intertwine.simulate.schedule import next_event
from intertwine.simulate.views import addresses, clock, counts, events, heap_times, stream_counts
from intertwine.simulate.world import CASE_LIMIT, HEAP, NEXT_CASE, NOW, make_world
from intertwine.stats.games import Floats


def case_attributes(prepared: Prepared, run: Replication) -> Floats:
    """Return the data of all cases of a replication, [case number, attribute].

    A category is its number in `expressions.categories`.
    """
    setting, scenario = prepared.setting, prepared.scenario
    cases = int(run.world.counts[NEXT_CASE])
    values = np.full((cases, len(scenario.attributes)), np.nan)
    if not values.size:
        return values
    world = make_world(
        setting, attributes=values.shape[1], boxes=prepared.boxes, columns=prepared.columns
    )
    world.counts[CASE_LIMIT] = run.world.counts[CASE_LIMIT]
    table = addresses(setting, world)
    place = uint64(table.ctypes.data)
    key = uint64(replication_key(scenario.seed, run.number))
    for stream in range(len(setting.stream)):
        first_event(place, stream, key)
    _arrive(place, setting.attributes, key, values)
    return values


@kernel
def _arrive(a, table, replication, values):  # type: ignore[no-untyped-def]
    """Let cases arrive in the order of the run, and draw what is known of each."""
    number = 0
    while counts(a)[HEAP] > 0 and number < values.shape[0]:
        clock(a)[NOW] = heap_times(a)[0]
        event = events(a)[next_event(a)]
        stream = event.subject
        left = event.epoch
        within = stream_counts(a)[stream]
        case = derive(replication, (uint64(stream) << uint64(STREAM_BITS)) | uint64(within))
        draw_attributes(table, case, values, number, values.shape[1])
        stream_counts(a)[stream] = within + 1
        counts(a)[NEXT_CASE] += 1
        next_arrival(a, stream, left, replication)
        number += 1
