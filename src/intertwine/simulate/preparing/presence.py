"""Who is there by chance: a row of `Shifts.table` for each of them, with a key of its own."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from intertwine.model.working_time import Calendar
from intertwine.simulate.preparing.staffing import Person
from intertwine.simulate.setting import PRESENCE, Setting
from intertwine.simulate.shifts import KEY_HIGH, KEY_LOW, MAY_BE, TAIL


def rows_of_chance(
    person: NDArray[np.void],
    people: Sequence[Person],
    calendars: Sequence[Calendar],
    *,
    table: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.void]]:
    """Return `table` with a row for each person who is there by chance, and where those lie.

    `person` is changed to name them. Who somebody is for chance follows from their name in the
    scenario, so others who come or go change nothing for them.
    """
    uncertain = {c.id for c in calendars if c.chances}
    rows, found = [table], []
    place = len(table)
    for row, one in zip(person, people, strict=True):
        if one.worker.calendar in uncertain:
            own = np.zeros(KEY_LOW + 1)
            own[TAIL], own[MAY_BE] = -1.0, row["calendar"]
            found.append((place, crc32(one.label.encode())))
            row["calendar"] = place
            rows.append(own)
            place += len(own)
    return np.concatenate(rows), np.array(found, PRESENCE)


def present(setting: Setting, key: int) -> Setting:
    """Return a setting in which chance has decided who is there when; `key` is a replication's."""
    if not len(setting.presence):
        return setting
    from intertwine.simulate.kernels.keys import PRESENT, element_key

    shifts = setting.shifts.copy()
    for row in setting.presence:
        own = int(element_key(np.uint64(key), 0, PRESENT, int(row["who"])))
        shifts[row["place"] + KEY_HIGH] = float(own >> 32)
        shifts[row["place"] + KEY_LOW] = float(own & 0xFFFFFFFF)
    return setting._replace(shifts=shifts)
