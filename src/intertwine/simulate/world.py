"""`World`: everything that changes while a scenario runs, as arrays that the kernels write to.

Records of cases, items of work and events are reused: free ones lie on stacks. When a stack
runs low the kernel stops between two events and the driver hands it larger arrays; nothing is
lost and no result depends on it.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from intertwine.simulate.kernels.conditions import STACK
from intertwine.simulate.setting import Setting, record
from intertwine.stats.log_bins import log_bins

BINS = log_bins(1e-3, 1e10, error=0.005)
"""How times are counted for quantiles: read within half a percent."""

(
    EVENT_NUMBER, HEAP, FREE_EVENTS, FREE_CASES, FREE_ITEMS, RING_FIRST, RING_LAST, NEXT_CASE,
    LIVE, LOGGED, ENDED, STATUS, MOVES, EVENTS, BEGUN, FOUND, STUCK, LOST, KEEP_LOG, KEEP_CASES,
    CASE_LIMIT, COMPLETED, ACTIVITIES, TO_SERVE, STEPS, STEP_WORDS, PLACES, JOINS, PEOPLE, WORDS,
    TARGETS, CHANNELS, VISITS, EPOCHS, CHAINS, BOXES, ATTRIBUTES, LOG_ROOM, ENDED_ROOM, POLICY,
    CASE_PRIORITY, SPECIAL, AT_ONCE, LOOPING, SPARE, TURNED_AWAY, CELLS,
) = range(47)  # fmt: skip
"""Cells of `World.counts`. SPECIAL says what work is not done alone and at one go, in bits; AT_ONCE
how many events have come since time passed last, LOOPING the case that went round in no time,
TURNED_AWAY how many cases were over since they found no place to wait."""

TOGETHER, INTERRUPTS, SEVERAL = 1, 2, 4
"""Bits of SPECIAL: there are batches, interruptions, people who do several things at once."""

(NOW, WARM_UP, HORIZON, LIVE_AREA, LIVE_SINCE, THERE_UNTIL, MOVED) = range(7)
"""Cells of `World.clock`, in seconds after the start. MOVED is when something happened last besides
people's coming and going."""

RUNNING, OVER, CASES_FULL, ITEMS_FULL, EVENTS_FULL, LOG_FULL, ENDED_FULL, ZERO_TIME = range(8)
"""What `counts[STATUS]` says when the kernel stops."""

LONGEST_SLEEP = 12 * 366 * 86_400.0
"""Seconds in which people only come and go, after which those who wait wait for ever: calendars
are followed for ten years, and then each week is like the last."""

FEW_CASES = 5
"""Stuck cases whose numbers are kept."""

MOST_MOVES = 100_000
"""More moves of one case at one moment are a loop in which no time passes."""

MOST_AT_ONCE = 1_000
"""More events at one moment, for each case that is there beside `MOST_MOVES`, are one too."""

MOST_INSTANCES = 200
"""Instances of one activity, repetitions of one counted loop."""

FAN_BITS = 2
FAN = 1 << FAN_BITS
"""How many follow each in the heap of events; behind the last there is room for as many."""

RING = 4096
"""Tokens that can be on their way at one moment of one case."""

STEP_NEEDS = 512
"""Records of items or events that one step of a case takes at most."""

FEW_MOVES = 64
"""So many moves of one case at one moment never need more records than that."""

ARRIVE, DONE, TIMER, WAKE, MESSAGE, GATHERED, PIECE, TURNED = range(8)
"""Kinds of events."""

NO_PLACE = -2
"""Who does what nobody does since its case was turned away."""

FRESH, NOBODYS = -1, -2
"""In place of a queue: of an item that has just begun to wait, and of one that no queue holds."""

QUEUED, STARTED, CANCELLED, GONE, LEAVING = range(5)
"""States of an item of work; a cancelled one goes when its queue or its event lets go of it. One
that is leaving found no place to wait: its event turns it away."""

EVENT = record([("number", "i8"), ("kind", "i4"), ("case", "i4"), ("subject", "i4"),
                  ("epoch", "i4"), ("case_number", "i8")])  # fmt: skip
CASE = record([("number", "i8"), ("key", "u8"), ("arrived", "f8"), ("covered", "f8"),
                 ("busy_from", "f8"), ("live", "i4"), ("pending", "i4"), ("timers", "i4"),
                 ("working", "i4"), ("stream", "i4"), ("away", "i4")])  # fmt: skip
"""`away` is 1 once it was turned away and is over."""
ITEM = record([("case_number", "i8"), ("since", "f8"), ("start", "f8"), ("end", "f8"),
                 ("work", "f8"), ("key", "f8"), ("number", "i8"), ("case", "i4"),
                 ("task", "i4"), ("place", "i4"), ("queue", "i4"), ("person", "i4"),
                 ("next", "i4"), ("child", "i4"), ("chain", "i4"), ("occurrence", "i4"),
                 ("state", "i4"), ("was", "i4")])  # fmt: skip
ROOM_STATE = record([("look", "f8"), ("open", "i4")])
"""Where cases gather: when somebody looks again, and the batch that more may join (-1: none)."""
BATCH = record([("ready", "f8"), ("came", "f8"), ("waited", "f8"), ("batch", "i4"),
                  ("follow", "i4"), ("room", "i4"), ("first", "i4"), ("last", "i4"),
                  ("left", "i4"), ("size", "i4")])  # fmt: skip
"""What an item is as a part of a batch, or as the batch itself. A part: its batch (-1: none), who
follows, how long it waited for others. The batch: its room, its first and last part, since when it
is ready (infinity: not yet), when the last one came, how many are left, how many were served."""
REST = record([("left", "f8"), ("first", "f8"), ("whole", "f8"), ("alone", "f8")])
"""Work that can be interrupted: seconds left as its last stretch began (below 0 before the first),
when the first one began, what it takes in all, and what it would take who does it now alone."""
HOLD = record([("last", "f8"), ("held", "i4"), ("first", "i4"), ("epoch", "i4"), ("due", "i4")])
"""What somebody has in hand who does several things: when they were last looked at, how many
pieces, the first of them, which event is the one that holds, and whose end it is."""
QUEUE_STATE = record([("wake", "f8"), ("area", "f8"), ("since", "f8"), ("grows", "f8"),
                        ("head", "i4"), ("tail", "i4"), ("size", "i4"),
                        ("longest", "i4")])  # fmt: skip
"""`since` is when its length changed last, `grows` when it was empty last."""
PERSON_STATE = record([("idle_since", "f8"), ("busy", "f8"), ("released", "f8"),
                         ("until", "f8"), ("item", "i4"), ("next", "i4"),
                         ("done", "i8")])  # fmt: skip
"""`until` is when somebody who is there goes, or somebody who is away comes."""
TASK_STATE = record([("n", "i8"), ("person", "f8"), ("calendar", "f8"), ("paused", "f8"),
                       ("work", "f8"), ("cost", "f8"), ("batch", "f8"),
                       ("shared", "f8")])  # fmt: skip
"""One activity done `n` times: seconds waited for people, for their calendars, in a batch; rested
and worked; `shared` is the part of the work that others of the batch had too."""
CHANNEL_STATE = record([("n", "i8"), ("waited", "f8"), ("sent", "i8")])
LOG = np.dtype([("case", "i8"), ("element", "i4"), ("person", "i4"), ("enabled", "f8"),
                ("start", "f8"), ("end", "f8")])  # fmt: skip
"""One activity done: enabled and started at, ended at (seconds); person -1 for nobody, `NO_PLACE`
for one that was not done, as its case found no place to wait."""
ENDED_CASE = np.dtype([("case", "i8"), ("arrived", "f8"), ("ended", "f8"), ("busy", "f8"),
                       ("stuck", "u1"), ("away", "u1")])  # fmt: skip
"""One case: `busy` is the time in which at least one activity was in hand."""


class World(NamedTuple):
    """The state of one replication. K cases, I items, E events."""

    counts: NDArray[np.int64]
    clock: NDArray[np.float64]
    heap_time: NDArray[np.float64]
    heap_event: NDArray[np.int32]
    event: NDArray[np.void]
    free_event: NDArray[np.int32]
    case: NDArray[np.void]
    free_case: NDArray[np.int32]
    tokens: NDArray[np.uint8]
    """[K, P]."""
    ready: NDArray[np.uint8]
    """[K, P]: tokens whose work is done, where the step still waits."""
    transit: NDArray[np.uint8]
    """[K, C]: messages that can be taken in."""
    visits: NDArray[np.int32]
    """[K, columns]: how often a decision, a task, a delay was met: its occurrence."""
    since: NDArray[np.float64]
    """[K, columns]: since when a token waits."""
    epoch: NDArray[np.int32]
    """[K, columns]: changes whenever the last token leaves a place that a delay looks at."""
    due: NDArray[np.uint8]
    """[K, columns of epoch]: tokens whose time is over, where the step still waits."""
    chain: NDArray[np.int32]
    """[K, columns]: first item of work of a place that can be cut short, -1 for none."""
    asked: NDArray[np.float64]
    """[K, black boxes]: when the case last told each black box something, -inf for never."""
    attribute: NDArray[np.float64]
    """[K, attributes]."""
    moments: NDArray[np.float64]
    """[K, 2 · targets]: when each promise's clock started and stopped, NaN before."""
    item: NDArray[np.void]
    free_item: NDArray[np.int32]
    room: NDArray[np.void]
    batch: NDArray[np.void]
    """[I], or none where nobody is served together."""
    rest: NDArray[np.void]
    """[I], or none where nobody is interrupted or does several things at once."""
    hold: NDArray[np.void]
    """[people]."""
    queue: NDArray[np.void]
    person: NDArray[np.void]
    free: NDArray[np.uint64]
    """[words]: people who are not at work on anything, a bit each."""
    there: NDArray[np.uint64]
    """[words]: people whose calendar is open, a bit each; right until `clock[THERE_UNTIL]`."""
    stream: NDArray[np.int64]
    """[streams]: arrivals so far."""
    pending: NDArray[np.uint64]
    """[words]: steps to look at, a bit each, while one case settles."""
    ring: NDArray[np.int32]
    """[RING]: places whose tokens go on at once."""
    begun: NDArray[np.int32]
    """[RING]: items of work that have just begun to wait; `counts[BEGUN]` of them."""
    hands: NDArray[np.int32]
    """[people]: who was found for an item; `counts[FOUND]` of them."""
    idle: NDArray[np.int32]
    """[people + 64]: who has just become free; `counts[TO_SERVE]` of them."""
    stack: NDArray[np.float64]
    """[STACK]: for expressions."""
    cycle: NDArray[np.int64]
    """[bins]: cycle times of cases that arrived after the warm-up."""
    waiting: NDArray[np.int64]
    """[bins]: the part of the cycle time in which nobody worked for the case."""
    sums: NDArray[np.float64]
    """[2, 3]: of cycle times and of waiting: sum, sum of squares, largest."""
    task: NDArray[np.void]
    task_waiting: NDArray[np.int64]
    """[tasks, bins]."""
    turned: NDArray[np.int64]
    """[tasks]: how often somebody found no place to wait."""
    channel: NDArray[np.void]
    kept: NDArray[np.int64]
    """[targets, 2]: cases that came so far, and those within the promise."""
    stuck: NDArray[np.int64]
    """[P]: tokens that stuck cases left behind."""
    stuck_case: NDArray[np.int64]
    """[FEW_CASES]: the numbers of the first of them, `counts[STUCK]` at most; what each held:"""
    stuck_tokens: NDArray[np.uint8]
    """[FEW_CASES, P]."""
    stuck_transit: NDArray[np.uint8]
    """[FEW_CASES, C]."""
    undelivered: NDArray[np.int64]
    """[C]: messages that nobody took when their case ended."""
    log: NDArray[np.void]
    ended: NDArray[np.void]


def make_world(
    setting: Setting,
    *,
    attributes: int,
    boxes: int,
    columns: tuple[int, int, int, int],
    cases: int = 256,
    log: int = 0,
    ended: int = 0,
) -> World:
    """Return an empty world for a setting.

    `columns` are the widths of visits, since, epoch and chain; `log` and `ended` rows are kept
    where they are not 0.
    """
    places, channels, targets = len(setting.place), len(setting.channel), len(setting.target)
    visits, since, epoch, chain = columns
    items, events = 4 * cases, 8 * cases
    people = len(setting.person)
    queue = np.zeros(len(setting.queue), QUEUE_STATE)
    queue["head"] = queue["tail"] = -1
    queue["wake"] = np.inf
    room = np.zeros(len(setting.room), ROOM_STATE)
    room["look"], room["open"] = np.inf, -1
    person = np.zeros(people, PERSON_STATE)
    person["item"] = person["next"] = -1
    free = np.zeros(max(1, -(-people // 64)), np.uint64)
    for p in range(people):
        free[p >> 6] |= np.uint64(1 << (p & 63))
    count = np.zeros(CELLS, np.int64)
    count[STEPS], count[PLACES], count[JOINS] = len(setting.step), places, len(setting.join_steps)
    count[STEP_WORDS], count[WORDS] = max(1, -(-len(setting.step) // 64)), len(free)
    count[PEOPLE], count[TARGETS], count[CHANNELS] = people, targets, channels
    count[EPOCHS] = epoch
    count[VISITS], count[CHAINS], count[BOXES], count[ATTRIBUTES] = visits, chain, boxes, attributes
    count[LOG_ROOM], count[ENDED_ROOM] = log, ended
    together, interrupts = (setting.task["room"] >= 0).any(), setting.queue["interrupts"].any()
    several = setting.several.any()
    count[SPECIAL] = TOGETHER * together + INTERRUPTS * interrupts + SEVERAL * several
    count[POLICY], count[CASE_PRIORITY] = setting.policy, setting.priority
    count[FREE_EVENTS], count[FREE_CASES], count[FREE_ITEMS] = events, cases, items
    count[KEEP_LOG], count[KEEP_CASES] = bool(log), bool(ended)
    count[SPARE] = 2 * STEP_NEEDS + 4 * len(setting.step) + 2 * people
    if (setting.step["count"] >= 0).any():
        count[SPARE] += RING
    clock = np.zeros(7)
    clock[HORIZON] = np.inf
    return World(
        counts=count,
        clock=clock,
        heap_time=np.empty(events + FAN),
        heap_event=np.empty(events, np.int32),
        event=np.zeros(events, EVENT),
        free_event=np.arange(events, dtype=np.int32)[::-1].copy(),
        case=np.zeros(cases, CASE),
        free_case=np.arange(cases, dtype=np.int32)[::-1].copy(),
        tokens=np.zeros((cases, places), np.uint8),
        ready=np.zeros((cases, places), np.uint8),
        transit=np.zeros((cases, channels), np.uint8),
        visits=np.zeros((cases, visits), np.int32),
        since=np.zeros((cases, since)),
        epoch=np.zeros((cases, epoch), np.int32),
        due=np.zeros((cases, epoch), np.uint8),
        chain=np.full((cases, chain), -1, np.int32),
        asked=np.full((cases, boxes), -np.inf),
        attribute=np.zeros((cases, attributes)),
        moments=np.full((cases, 2 * targets), np.nan),
        item=np.zeros(items, ITEM),
        free_item=np.arange(items, dtype=np.int32)[::-1].copy(),
        room=room,
        batch=_no_batches(items if together else 0),
        rest=np.zeros(items if interrupts or several else 0, REST),
        hold=_nothing_in_hand(people),
        queue=queue,
        person=person,
        free=free,
        there=np.zeros(len(free), np.uint64),
        stream=np.zeros(len(setting.stream), np.int64),
        pending=np.zeros(max(1, -(-len(setting.step) // 64)), np.uint64),
        ring=np.zeros(RING, np.int32),
        begun=np.zeros(RING, np.int32),
        hands=np.zeros(max(1, people), np.int32),
        idle=np.zeros(people + (RING if several else 64), np.int32),
        stack=np.zeros(STACK),
        cycle=np.zeros(BINS.number, np.int64),
        waiting=np.zeros(BINS.number, np.int64),
        sums=np.zeros((2, 3)),
        task=np.zeros(len(setting.task), TASK_STATE),
        task_waiting=np.zeros((len(setting.task), BINS.number), np.int64),
        turned=np.zeros(len(setting.task), np.int64),
        channel=np.zeros(channels, CHANNEL_STATE),
        kept=np.zeros((targets, 2), np.int64),
        stuck=np.zeros(places, np.int64),
        stuck_case=np.zeros(FEW_CASES, np.int64),
        stuck_tokens=np.zeros((FEW_CASES, places), np.uint8),
        stuck_transit=np.zeros((FEW_CASES, max(1, channels)), np.uint8),
        undelivered=np.zeros(channels, np.int64),
        log=np.zeros(log, LOG),
        ended=np.zeros(ended, ENDED_CASE),
    )


def _nothing_in_hand(people: int) -> NDArray[np.void]:
    table = np.zeros(people, HOLD)
    table["first"] = -1
    return table


def _no_batches(number: int) -> NDArray[np.void]:
    table = np.zeros(number, BATCH)
    table["batch"] = table["follow"] = -1
    return table


def larger(world: World) -> World:
    """Return the world with room for twice of what ran out; nothing else changes."""
    status = int(world.counts[STATUS])
    if status == CASES_FULL:
        names = ("case", "tokens", "ready", "transit", "visits", "since", "epoch", "due", "asked",
                 "attribute", "moments", "chain")  # fmt: skip
        return _doubled(world, names, "free_case", FREE_CASES)
    if status == ITEMS_FULL:
        grown = _doubled(world, ("item",), "free_item", FREE_ITEMS)
        batch = _no_batches(2 * len(world.batch))  # joining two arrays would lose the layout
        batch[: len(world.batch)] = world.batch
        return grown._replace(batch=batch, rest=_grown(world.rest))
    if status == EVENTS_FULL:
        return _doubled(world, ("event", "heap_time", "heap_event"), "free_event", FREE_EVENTS)
    if status == LOG_FULL:
        world.counts[LOG_ROOM] *= 2
        return world._replace(log=_grown(world.log))
    if status == ENDED_FULL:
        world.counts[ENDED_ROOM] *= 2
        return world._replace(ended=_grown(world.ended))
    return world


def shorter(world: World) -> World:
    """Return the world with the rows of its log and its cases that were written, and no others."""
    counts = world.counts
    return world._replace(log=world.log[: counts[LOGGED]], ended=world.ended[: counts[ENDED]])


def _doubled(world: World, names: tuple[str, ...], stack: str, cell: int) -> World:
    before = len(getattr(world, names[0]))
    free = np.empty(2 * before, np.int32)
    kept = int(world.counts[cell])
    free[:kept] = getattr(world, stack)[:kept]
    free[kept : kept + before] = np.arange(before, 2 * before, dtype=np.int32)[::-1]
    world.counts[cell] = kept + before
    grown: dict[str, Any] = {name: _grown(getattr(world, name)) for name in names}
    for name in ("moments", "chain", "asked"):
        if name in grown:
            grown[name][before:] = {"moments": np.nan, "chain": -1, "asked": -np.inf}[name]
    return world._replace(**grown | {stack: free})


def _grown(array: NDArray[Any]) -> NDArray[Any]:
    larger_ = np.zeros((2 * len(array), *array.shape[1:]), array.dtype)
    larger_[: len(array)] = array
    return larger_
