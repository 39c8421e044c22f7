"""`Program`: a map as arrays of places and steps, run alike by walk, explorer and simulator.

A place holds tokens: a sequence flow, an activity in progress, a start not yet used. A step moves
them: a task begins or finishes, a gateway decides, an event is thrown or caught. Whatever BPMN
means by an element is said by the arcs of its steps; those who run a program know no element.

The rule of one step, in this order:

*enabled* when every `take` place holds at least that many tokens, every `while_` place at least
one, every `unless` place none, every message of `receive` can be taken in (one after the other),
and its inclusive join, if it has one, need not wait (`Joins`);

*fired*: the messages are taken out of transit; `take` is taken away, and one token from each
marked flow of its join; `clear` places are emptied; `move` empties a place into another; `set_`
places hold exactly one; `give` is added; the messages of `send` go into transit, in order.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

MOST_TOKENS = 64
"""More tokens on one place are not followed: the answer is then *bounded*."""
MOST_IN_TRANSIT = 64
"""More undelivered messages are not followed either."""
MOST_JOINED = 64
"""Incoming flows of one inclusive join: a bit each."""


class PlaceKind(IntEnum):
    """What a token on a place stands for."""

    FLOW = 0
    """A token on a sequence flow; two at a time are unsafe."""
    ACTIVE = 1
    """An activity in progress."""
    WAITING = 2
    """An activity or event that has been reached and awaits a message."""
    OFFER = 3
    """A start that can be used; tokens here are no work left lying."""
    ENDED = 4
    """How often an end event was reached since its scope began; one is no work left lying."""
    SCOPE = 5
    """A sub-process in progress, or a process that has event sub-processes."""
    COUNT = 6
    """Book-keeping of loops, instances and compensation inside a scope."""
    MEMORY = 7
    """What outlives all scopes: facts about data, completed work to compensate. Never work left."""


class StepKind(IntEnum):
    """What a step is to people."""

    START = 0
    BEGIN = 1
    FINISH = 2
    ROUTE = 3
    """A gateway decides, joins or forks."""
    CATCH = 4
    THROW = 5
    END = 6
    BOUNDARY = 7
    """A boundary event or the start of an event sub-process happens."""
    INNER = 8
    """Book-keeping that nobody need see."""


class Timing(IntEnum):
    """When an enabled step happens, for those who know time."""

    AT_ONCE = 0
    """As soon as it is enabled; of several steps of one `group`, one is chosen."""
    WORK = 1
    """When the work of the activity is done: it took a person and a duration."""
    DELAY = 2
    """When the timer has run out since it was enabled."""
    CHANCE = 3
    """Perhaps: a condition or a failure nobody else decides."""


class Delivery(IntEnum):
    """In which order messages in transit can be taken in."""

    UNORDERED = 0
    FIFO_PAIR = 1
    """In order between each two pools."""
    CAUSAL = 2
    """Not before a message to the same pool that causally precedes it."""
    INBOX = 3
    """In order of sending for each receiver."""
    OUTBOX = 4
    """In order of sending for each sender, whoever receives."""
    FIFO_ALL = 5
    """In order of sending, all together."""
    SYNCHRONOUS = 6
    """Nothing is sent while a message is in transit."""


class Arcs(NamedTuple):
    """Rows of numbers, one row a step: row `s` is `start[s]:start[s + 1]`."""

    start: NDArray[np.int32]
    """Shape [rows + 1]."""
    place: NDArray[np.int32]
    """Shape [n]: places (or channels, in `receive` and `send`)."""
    weight: NDArray[np.uint8]
    """Shape [n]: tokens; 1 where it says nothing."""


class Moves(NamedTuple):
    """Transfers: all tokens of `source` go to `target`; rows as in `Arcs`."""

    start: NDArray[np.int32]
    source: NDArray[np.int32]
    target: NDArray[np.int32]


class Joins(NamedTuple):
    """Inclusive joins (OMG 2013, 13.4.3).

    A join is enabled when at least one of its flows is marked and each token elsewhere that could
    still reach an empty flow can also reach a marked one. `before[j, p]` has bit *i* set when a
    token on place `p` could come to the *i*-th flow of join `j` without passing the join itself.
    """

    flows: Arcs
    """Row `j`: the incoming flows of join `j`, as places."""
    before: NDArray[np.uint64]
    """Shape [joins, places]."""


class Program(NamedTuple):
    """A map as arrays. P places, S steps, C channels, N elements (see `Compiled`)."""

    initial: NDArray[np.uint8]
    """Shape [P]: tokens at the outset of one case."""
    place_kind: NDArray[np.uint8]
    """Shape [P]: `PlaceKind`."""
    place_element: NDArray[np.int32]
    """Shape [P]: the flow or node it belongs to; -1 for none."""
    place_scope: NDArray[np.int32]
    """Shape [P]: the scope (process or sub-process) it lies in; -1 for memory."""
    scope_parent: NDArray[np.int32]
    """Shape [scopes]: the scope around it; -1 for a process."""
    scope_element: NDArray[np.int32]
    """Shape [scopes]: the pool, process or sub-process as element."""
    step_kind: NDArray[np.uint8]
    """Shape [S]: `StepKind`."""
    step_timing: NDArray[np.uint8]
    """Shape [S]: `Timing`."""
    step_element: NDArray[np.int32]
    """Shape [S]: the node whose step it is."""
    step_choice: NDArray[np.int32]
    """Shape [S]: the flow that is chosen, or the flow that is left from a merge; -1 for none."""
    step_mask: NDArray[np.uint64]
    """Shape [S]: which outgoing flows of the node get a token, a bit each in the map's order."""
    step_group: NDArray[np.int32]
    """Shape [S]: steps of one group are alternatives of one decision; -1 for none."""
    take: Arcs
    give: Arcs
    while_: Arcs
    unless: Arcs
    clear: Arcs
    set_: Arcs
    move: Moves
    receive: Arcs
    """Row of a step: channels it takes a message from, all of them."""
    send: Arcs
    """Row of a step: channels it sends to, in order."""
    step_join: NDArray[np.int32]
    """Shape [S]: the inclusive join that guards it; -1 for none."""
    joins: Joins
    channel_from: NDArray[np.int32]
    """Shape [C]: scope index of the sending process; -1 for a black box."""
    channel_to: NDArray[np.int32]
    """Shape [C]: scope index of the receiving process; -1 for a black box."""

    @property
    def places(self) -> int:
        """How many places there are."""
        return len(self.initial)

    @property
    def steps(self) -> int:
        """How many steps there are."""
        return len(self.step_kind)

    @property
    def channels(self) -> int:
        """How many channels there are."""
        return len(self.channel_from)
