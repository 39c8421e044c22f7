"""How kernels reach their tables: one array of addresses, and a named view for each table.

A kernel that took some sixty arrays would hand seven numbers of each to every piece it is made
of; compiling it took minutes. Here a piece takes the addresses alone and names what it needs:
`cases(a)[c].live`. `addresses` must be made anew when a table was replaced by a larger one, and
setting and world must be kept alive as long as it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from intertwine.simulate import setting as given
from intertwine.simulate import world as changing
from intertwine.simulate.kernels.rows import rows_of
from intertwine.simulate.setting import Setting
from intertwine.simulate.world import World

_NAMES: list[tuple[str, str, DTypeLike]] = []
"""Which array each address belongs to: setting or world, its field, and how its rows are laid."""


def _rows(owner: str, name: str, dtype: DTypeLike) -> Callable[..., Any]:
    """Return the view of a table with one number or record a row."""
    _NAMES.append((owner, name, dtype))
    at = 2 * len(_NAMES) - 2
    return rows_of(at, f"{owner}.{name}", dtype, lasting=owner == "setting")


def _grid(owner: str, name: str, dtype: DTypeLike, width: int | None = None) -> Callable[..., Any]:
    """Return the view of a table with several numbers a row; how many is None where it varies."""
    _NAMES.append((owner, name, dtype))
    at = 2 * len(_NAMES) - 2
    return rows_of(at, f"{owner}.{name}", dtype, width=width, lasting=owner == "setting")


initial = _rows("setting", "initial", np.uint8)
steps = _rows("setting", "step", given.STEP)
places = _rows("setting", "place", given.PLACE)
arcs = _grid("setting", "arc", np.int32, 2)
watched = _rows("setting", "watch", np.int32)
join_steps = _rows("setting", "join_steps", np.int32)
join_rows = _rows("setting", "join_flow0", np.int32)
before = _grid("setting", "join_before", np.uint64)
groups = _rows("setting", "group", given.GROUP)
ways = _rows("setting", "way", given.WAY)
channels = _rows("setting", "channel", given.CHANNEL)
tasks = _rows("setting", "task", given.TASK)
serve_conditions = _rows("setting", "serves", np.int32)
own_times = _rows("setting", "own", given.OWN)
rooms = _rows("setting", "room", given.ROOM)
factors = _rows("setting", "factor", given.FACTOR)
queues = _rows("setting", "queue", given.QUEUE)
needs = _rows("setting", "need", given.NEED)
eligible = _grid("setting", "eligible", np.uint64)
people = _rows("setting", "person", given.PERSON)
several = _rows("setting", "several", np.int32)
serving = _rows("setting", "serving", np.int32)
streams = _rows("setting", "stream", given.STREAM)
stream_starts = _rows("setting", "stream_start", np.int32)
given_moments = _rows("setting", "moments", np.float64)
targets = _rows("setting", "target", given.TARGET)
families = _rows("setting", "families", np.float64)
shifts = _rows("setting", "shifts", np.float64)
conditions = _rows("setting", "conditions", np.float64)
attribute_families = _rows("setting", "attributes", np.float64)

counts = _rows("world", "counts", np.int64)
clock = _rows("world", "clock", np.float64)
heap_times = _rows("world", "heap_time", np.float64)
heap_events = _rows("world", "heap_event", np.int32)
events = _rows("world", "event", changing.EVENT)
free_events = _rows("world", "free_event", np.int32)
cases = _rows("world", "case", changing.CASE)
free_cases = _rows("world", "free_case", np.int32)
tokens = _grid("world", "tokens", np.uint8)
ready = _grid("world", "ready", np.uint8)
transit = _grid("world", "transit", np.uint8)
visits = _grid("world", "visits", np.int32)
since = _grid("world", "since", np.float64)
epochs = _grid("world", "epoch", np.int32)
due = _grid("world", "due", np.uint8)
chains = _grid("world", "chain", np.int32)
asked = _grid("world", "asked", np.float64)
attributes = _grid("world", "attribute", np.float64)
moments = _grid("world", "moments", np.float64)
items = _rows("world", "item", changing.ITEM)
free_items = _rows("world", "free_item", np.int32)
room_states = _rows("world", "room", changing.ROOM_STATE)
batches = _rows("world", "batch", changing.BATCH)
rests = _rows("world", "rest", changing.REST)
hold = _rows("world", "hold", changing.HOLD)
queue_states = _rows("world", "queue", changing.QUEUE_STATE)
person_states = _rows("world", "person", changing.PERSON_STATE)
free_people = _rows("world", "free", np.uint64)
people_there = _rows("world", "there", np.uint64)
stream_counts = _rows("world", "stream", np.int64)
pending = _rows("world", "pending", np.uint64)
ring = _rows("world", "ring", np.int32)
begun = _rows("world", "begun", np.int32)
hands = _rows("world", "hands", np.int32)
idle = _rows("world", "idle", np.int32)
stack = _rows("world", "stack", np.float64)
cycle_bins = _rows("world", "cycle", np.int64)
waiting_bins = _rows("world", "waiting", np.int64)
sums = _grid("world", "sums", np.float64)
task_states = _rows("world", "task", changing.TASK_STATE)
task_bins = _grid("world", "task_waiting", np.int64, changing.BINS.number)
turned = _rows("world", "turned", np.int64)
channel_states = _rows("world", "channel", changing.CHANNEL_STATE)
kept = _grid("world", "kept", np.int64)
stuck_tokens = _rows("world", "stuck", np.int64)
stuck_cases = _rows("world", "stuck_case", np.int64)
stuck_holds = _grid("world", "stuck_tokens", np.uint8)
stuck_transit = _grid("world", "stuck_transit", np.uint8)
undelivered = _rows("world", "undelivered", np.int64)
log_rows = _rows("world", "log", changing.LOG)
ended_rows = _rows("world", "ended", changing.ENDED_CASE)


def addresses(setting: Setting, world: World) -> NDArray[np.uint64]:
    """Return where every table lies, and how wide it is, in the order of the views."""
    owners: dict[str, Any] = {"setting": setting, "world": world}
    table = np.zeros(2 * len(_NAMES), np.uint64)
    for row, (owner, name, dtype) in enumerate(_NAMES):
        array = getattr(owners[owner], name)
        assert array.flags.c_contiguous and array.dtype == dtype, name
        table[2 * row] = array.__array_interface__["data"][0]
        table[2 * row + 1] = array.shape[-1] if array.ndim else 1
    return table
