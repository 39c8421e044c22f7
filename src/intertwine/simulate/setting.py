"""`Setting`: a program and a scenario as flat tables, all that the engine needs to know.

Rows that vary in length lie in one long array with offsets: `name0:name1`. Numbers are those of
`Program` for places, steps, channels and elements. What the tables mean in time is told in
`engine`; they are made in `prepare`.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

AT_ONCE, WORK, DELAY, NEVER = 0, 1, 2, 3
"""How a step comes about here: by itself, when work is done, when a time is over, not at all."""

RACE, EXCLUSIVE, INCLUSIVE, COUNTED = 0, 1, 2, 3
"""What a group of steps is: whoever can first; one way of several; each way by itself; once more
or on, as often as was drawn."""

FIFO, PRIORITY, SHORTEST, DUE = 0, 1, 2, 3
"""Who is served next."""

EARLIEST, PROSIMOS = 0, 1
"""Which of several people is taken."""


def record(fields: list[tuple[str, str]]) -> np.dtype[np.void]:
    """Return the layout of a record whose rows are reached by a shift: a power of two long."""
    plain = np.dtype(fields, align=True)
    size = 1 << (plain.itemsize - 1).bit_length()
    offsets = [plain.fields[name][1] for name, _ in fields] if plain.fields else []
    names, formats = [name for name, _ in fields], [kind for _, kind in fields]
    return np.dtype({"names": names, "formats": formats, "offsets": offsets, "itemsize": size})


STEP = record(
    [
        ("take0", "i4"), ("take1", "i4"),
        ("give0", "i4"), ("give1", "i4"),
        ("while0", "i4"), ("while1", "i4"),
        ("unless0", "i4"), ("unless1", "i4"),
        ("clear0", "i4"), ("clear1", "i4"),
        ("set0", "i4"), ("set1", "i4"),
        ("move0", "i4"), ("move1", "i4"),
        ("receive0", "i4"), ("receive1", "i4"),
        ("send0", "i4"), ("send1", "i4"),
        ("join", "i4"),
        ("group", "i4"),
        ("goes", "i4"),  # the one place that gets the one token it gives, -1 where it gives else
        ("element", "i4"),
        ("delay", "i4"),  # row of the families: how long it waits, where timing is DELAY
        ("box", "i4"),  # the black box whose answer it awaits, -1 for none
        ("visits", "i4"),  # its column of `World.visits`
        ("count", "i4"),  # row of the families: how many instances it lets begin, -1 as it gives
        ("none", "i4"),  # the place that gets a token where there is no instance
        ("happens", "f8"),  # chance that it happens at all in one waiting
        ("mask", "u8"),
        ("timing", "u1"),
        ("plain", "u1"),  # takes and gives, nothing else
        ("begins", "u1"),  # promises may begin or end as its element begins
        ("ends", "u1"),  # … or as it ends
    ]
)  # fmt: skip
"""One step. Offsets of take to send are rows of `arc`."""

PLACE = record(
    [
        ("watch0", "i4"), ("watch1", "i4"),  # steps that may become possible with a token here
        ("empty0", "i4"), ("empty1", "i4"),  # … when the last token has left
        ("timer0", "i4"), ("timer1", "i4"),  # steps whose delay begins with a token here
        ("quiet", "i4"),  # the step that takes each token at once, -1 for none
        ("choice", "i4"),  # the exclusive group that takes each token at once, -1 for none
        ("work", "i4"),  # the work that begins with a token here, -1 for none
        ("since", "i4"),  # column of `World.since`, -1 where nobody asks
        ("chain", "i4"),  # column of `World.chain` where work can be cut short, -1 elsewhere
        ("epoch", "i4"),  # column of `World.epoch` where a delay can be overtaken, -1 elsewhere
        ("inner", "i4"),  # a token here is work in hand
        ("instance", "i4"),  # which instance begins here: its number, ALL, or -1 for none
    ]
)  # fmt: skip
"""One place. Offsets are rows of `watch`."""

ALL = 1 << 20
"""`PLACE.instance` of a place from which all instances begin."""

GROUP = record([("kind", "u1"), ("element", "i4"), ("way0", "i4"), ("way1", "i4"),
                  ("step0", "i4"), ("step1", "i4"), ("visits", "i4"), ("count", "i4"),
                  ("left", "i4"), ("enters", "u1")])  # fmt: skip
"""One decision: its ways in order, its steps (rows of `watch`), its column of `World.visits`.
A counted one also has a row of families, the column with what is left, and whether it is the
decision on the way in; its ways are once more, and on."""

WAY = record([("step", "i4"), ("bit", "i4"), ("probability", "f8"), ("condition", "i4"),
                ("first", "i4")])  # fmt: skip
"""One way out: the step that takes it (exclusive) or its bit in `mask` (inclusive); a condition
(-1 for none); on how many first passages it is always taken (-1 for none); its probability (-1
for a way that is taken when no other is)."""

CHANNEL = record([("watch0", "i4"), ("watch1", "i4"), ("delay", "i4"), ("loss", "f8"),
                    ("box_from", "i4"), ("box_to", "i4"), ("element", "i4"),
                    ("visits", "i4")])  # fmt: skip
"""One channel: who awaits it, its delay (row of families, -1 at once), black boxes at its ends."""

TASK = record([("element", "i4"), ("duration", "i4"), ("queue", "i4"), ("serve0", "i4"),
                 ("serve1", "i4"), ("own0", "i4"), ("own1", "i4"), ("calendar", "i4"),
                 ("finish0", "i4"), ("finish1", "i4"), ("fail0", "i4"), ("fail1", "i4"),
                 ("visits", "i4"), ("follows", "i4"), ("pauses", "u1"), ("cost", "f8"),
                 ("room", "i4"), ("leave0", "i4"), ("leave1", "i4")])  # fmt: skip
"""One activity's work. `queue` is -1 where it needs nobody; with conditions on who serves the
case (`serve0:serve1`, rows of `serves`), the queue for their outcomes is `queue + mask`.
`finish` and `fail` are its finishing steps and the failures drawn when it ends (`watch`);
`follows` is the step that follows without anything else being asked, -1 where something is. `room`
is -1 where its cases are served one by one, else the first of the rooms where they gather: one
for each outcome of the conditions on who serves. `leave` are the steps (`watch`) by which who is
turned away leaves the activity: the first that is possible; with none the case is over."""

OWN = record([("person", "i4"), ("duration", "i4")])
"""A duration of one person's own; those of a task are in the order of people."""

QUEUE = record([("need0", "i4"), ("need1", "i4"), ("rule", "u1"), ("single", "u1"),
                ("shifts", "u1"), ("interrupts", "u1"), ("most", "i4")])  # fmt: skip
"""Who waits for whom. `single` where one person is enough, `shifts` where some of them have a
calendar, `interrupts` where who has priority takes a person from other work; one person does it
alone. `most` is how many may wait in all queues of the activity together, whose queues nobody else
waits in then; -1 for any number."""

NEED = record([("eligible", "i4"), ("count", "i4")])
"""Rows of `eligible`, and how many of them are needed at once."""

PERSON = record([("queue0", "i4"), ("queue1", "i4"), ("calendar", "i4"), ("role", "i4")])
"""One person: the queues they serve (`serving`), their calendar (-1: always there)."""

ROOM = record([("size", "i4"), ("most", "i4"), ("after_first", "f8"), ("after_last", "f8"),
                 ("condition", "i4"), ("calendar", "i4"), ("in_turn", "u1"), ("each", "f8"),
                 ("factor0", "i4"), ("factor1", "i4")])  # fmt: skip
"""Where the cases of one activity gather that the same people serve (`model.Batching`). Sizes that
nobody gave are `MANY`, times infinity, `condition` -1, `calendar` `NO_CALENDAR`; `factor0:factor1`
are rows of `factor`, the smallest size first."""

FACTOR = record([("size", "i4"), ("factor", "f8")])

MANY = (1 << 31) - 1
"""More cases than gather."""

NO_CALENDAR = -2
"""Where a calendar says nothing; -1 is one that is always open."""

PRESENCE = np.dtype([("place", "i8"), ("who", "u4")])
"""A person who is there by chance: the place of their row in `shifts`, their name as a number."""

STREAM = record([("start0", "i4"), ("start1", "i4"), ("gap", "i4"), ("batch", "i4"),
                   ("calendar", "i4"), ("time0", "i4"), ("time1", "i4"), ("rate", "i4"),
                   ("cases", "i8"), ("moved", "u1"), ("first_at_start", "u1")])  # fmt: skip
"""One stream of arrivals: gaps (row of families), moments (`moments`) or a rate (row of shifts)."""

TARGET = record([("within", "f8"), ("from_", "i4"), ("from_end", "u1"), ("to", "i4"),
                   ("to_end", "u1")])  # fmt: skip
"""One promise between two elements (-1: arrival, end of the case)."""


class Setting(NamedTuple):
    """All tables. Dtypes are those above unless said."""

    initial: NDArray[np.uint8]
    """[P] tokens of a case before its stream's starts are added."""
    step: NDArray[np.void]
    place: NDArray[np.void]
    arc: NDArray[np.int32]
    """[n, 2]: place and weight; source and target (moves); channel and 1 (messages)."""
    watch: NDArray[np.int32]
    join_steps: NDArray[np.int32]
    """The steps with an inclusive join, in order."""
    join_flow0: NDArray[np.int32]
    """[J + 1]: rows of `arc` with the incoming flows of each join."""
    join_before: NDArray[np.uint64]
    """[J, P], as in `Program`."""
    group: NDArray[np.void]
    way: NDArray[np.void]
    channel: NDArray[np.void]
    task: NDArray[np.void]
    serves: NDArray[np.int32]
    """Conditions on the case that decide which people may serve it."""
    room: NDArray[np.void]
    factor: NDArray[np.void]
    own: NDArray[np.void]
    queue: NDArray[np.void]
    need: NDArray[np.void]
    eligible: NDArray[np.uint64]
    """[rows, words]: people, a bit each."""
    person: NDArray[np.void]
    several: NDArray[np.int32]
    """[people]: how many pieces of work somebody does at once, 0 for one at a time; below 0 where
    each goes on at full pace."""
    serving: NDArray[np.int32]
    stream: NDArray[np.void]
    stream_start: NDArray[np.int32]
    moments: NDArray[np.float64]
    target: NDArray[np.void]
    families: NDArray[np.float64]
    """All distributions (`families.families`)."""
    shifts: NDArray[np.float64]
    """All calendars and rates (`Shifts.table`); who has one names its place, -1 for always."""
    presence: NDArray[np.void]
    """Who is there by chance; their keys in `shifts` are a replication's (`presence.present`)."""
    conditions: NDArray[np.float64]
    """All expressions (`Conditions.table`); who has one names its place, -1 for none."""
    attributes: NDArray[np.float64]
    """What is known of each case (`conditions.attribute_table`)."""
    policy: int
    priority: int
    """The place of the expression for a case's priority, -1 for none."""


def never_empty(array: NDArray[Any]) -> NDArray[Any]:
    """Return an array that has an address."""
    return array if array.size else np.zeros(1, array.dtype)


def wide(array: NDArray[Any]) -> NDArray[Any]:
    """Return a table in one piece that has an address."""
    return (
        np.ascontiguousarray(array)
        if array.size
        else np.zeros((1, max(1, array.shape[1])), array.dtype)
    )
