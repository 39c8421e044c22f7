"""What was known of each case of a replication, drawn again from the case's key.

The engine forgets a case when it is over; as its data depend on nothing but its key, they need
not be kept.
"""

from __future__ import annotations

import numpy as np
from numba import uint64

from intertwine.simulate.kernels.arrivals import draw_data, first_event
from intertwine.simulate.kernels.keys import replication_key
from intertwine.simulate.kernels.views import (
    addresses,
)
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.run import Replication
from intertwine.simulate.world import CASE_LIMIT, NEXT_CASE, make_world
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
    draw_data(place, setting.attributes, key, values)
    return values
