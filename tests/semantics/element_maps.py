"""For every element of the catalogue the smallest map that shows it, with its runs by hand.

They stand in one table a story; how they are entered: see `entering_maps`.
"""

from __future__ import annotations

import maps_beyond
import maps_drawn_wrongly
import maps_of_boundary_events
import maps_of_events
import maps_of_gateways
import maps_of_messages
import maps_of_steps
import maps_of_sub_processes
from entering_maps import Shown

TABLES: tuple[dict[str, Shown], ...] = (
    maps_of_steps.MAPS,
    maps_of_gateways.MAPS,
    maps_of_events.MAPS,
    maps_of_boundary_events.MAPS,
    maps_of_sub_processes.MAPS,
    maps_of_messages.MAPS,
    maps_drawn_wrongly.MAPS,
    maps_beyond.MAPS,
)

MAPS: dict[str, Shown] = {name: shown for table in TABLES for name, shown in table.items()}

assert len(MAPS) == sum(map(len, TABLES)), "Two maps have one name."
