"""Blocks in which events interrupt, stop and repeat what is nested; they may do anything."""

from __future__ import annotations

from growing_process import Block, E, Making, task
from random_blocks import WILD_BLOCKS

from intertwine.model.elements import Association, Loop
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind

Ends = tuple[ElementId, ElementId]

TOLD = (EventKind.MESSAGE, EventKind.SIGNAL, EventKind.ESCALATION)
REPEATS = (
    Loop(LoopKind.STANDARD, maximum=3),
    Loop(LoopKind.PARALLEL, cardinality="3"),
    Loop(LoopKind.PARALLEL, condition="enough"),
    Loop(LoopKind.SEQUENTIAL, cardinality="3"),
    Loop(LoopKind.SEQUENTIAL, condition="enough"),
)


def _host(m: Making, depth: int, *, ends: EventKind | None = None) -> ElementId:
    """Return a task or a sub-process."""
    if m.random.random() < 0.4:
        return task(m, depth)[0]
    own = m.node(NodeKind.SUB_PROCESS)
    m.inside(own, depth, ends=ends)
    return own


def _edged(m: Making, depth: int, host: ElementId, *kinds: EventKind) -> Ends:
    """Put events on an edge, each with or without interrupting, that lead round it or beside."""
    closing = m.node(NodeKind.EXCLUSIVE_GATEWAY)
    m.flow(host, closing)
    for kind in kinds:
        beside = kind is not EventKind.ERROR and m.random.random() < 0.5
        edge = m.node(NodeKind.BOUNDARY_EVENT, kind, attached_to=host, interrupting=not beside)
        first, last = m.block(depth - 1)
        m.flow(edge, first)
        m.flow(last, m.node(NodeKind.END_EVENT) if beside else closing)
    return host, closing


def _told_on_the_edge(m: Making, depth: int) -> Ends:
    return _edged(m, depth, _host(m, depth), m.random.choice(TOLD))


def _several_on_the_edge(m: Making, depth: int) -> Ends:
    able = (EventKind.TIMER, EventKind.CONDITIONAL, EventKind.SIGNAL, EventKind.ERROR)
    return _edged(m, depth, _host(m, depth), *(m.random.choice(able) for _ in range(3)))


def _repeated_within(m: Making, depth: int) -> Ends:
    """A repeated sub-process that may fail, stop or tell everybody, and wait for messages."""
    own = m.node(NodeKind.SUB_PROCESS)
    ends = (None, EventKind.ERROR, EventKind.TERMINATE, EventKind.SIGNAL)
    m.inside(own, depth, ends=m.random.choice(ends))
    m.change(own, loop=m.random.choice(REPEATS))
    return _edged(m, depth, own, m.random.choice((EventKind.TIMER, EventKind.ERROR)))


def _repeated_messages(m: Making, depth: int) -> Ends:
    own = m.node(m.random.choice((NodeKind.RECEIVE_TASK, NodeKind.SEND_TASK)))
    m.change(own, loop=m.random.choice(REPEATS))
    return own, own


def _stops(m: Making, depth: int) -> Ends:
    """A sub-process of two ways at once, of which one stops the other."""
    own = m.node(NodeKind.SUB_PROCESS)
    before, m.parent = m.parent, own
    start, split = m.node(NodeKind.START_EVENT), m.node(NodeKind.PARALLEL_GATEWAY)
    m.flow(start, split)
    for kind in (EventKind.TERMINATE, m.random.choice((EventKind.ERROR, EventKind.ESCALATION))):
        first, last = m.block(depth)
        m.flow(split, first)
        m.flow(last, m.node(NodeKind.END_EVENT, kind))
    m.parent = before
    return _edged(m, depth, own, m.random.choice((EventKind.ERROR, EventKind.ESCALATION)))


def _listens(m: Making, depth: int) -> Ends:
    """A sub-process with an event sub-process of any kind beside what it does."""
    own = m.node(NodeKind.SUB_PROCESS)
    m.inside(own, depth, ends=m.random.choice((None, EventKind.ERROR, EventKind.ESCALATION)))
    before, m.parent = m.parent, own
    event = m.node(NodeKind.SUB_PROCESS, event_sub_process=True)
    m.parent = event
    kind = m.random.choice((*TOLD, EventKind.ERROR, EventKind.TIMER, EventKind.COMPENSATE))
    only = kind in (EventKind.ERROR, EventKind.COMPENSATE)
    start = m.node(NodeKind.START_EVENT, kind, interrupting=only or m.random.random() < 0.5)
    first, last = m.block(depth - 1)
    m.flow(start, first)
    m.flow(last, m.node(NodeKind.END_EVENT))
    m.parent = before
    return own, own


def _joined_again(m: Making, depth: int) -> Ends:
    """Inclusive gateways within a loop that leads back before or between them."""
    opening, split = m.node(NodeKind.EXCLUSIVE_GATEWAY), m.node(NodeKind.INCLUSIVE_GATEWAY)
    join, closing = m.node(NodeKind.INCLUSIVE_GATEWAY), m.node(NodeKind.EXCLUSIVE_GATEWAY)
    m.flow(opening, split)
    for _ in range(2):
        first, last = m.block(depth - 1)
        m.flow(split, first)
        m.flow(last, join)
    m.flow(join, closing)
    m.flow(closing, m.random.choice((opening, opening, split)))
    return opening, closing


def _undone(m: Making, depth: int) -> Ends:
    """A task or sub-process that is undone, maybe as one of many."""
    own = _host(m, depth)
    if m.random.random() < 0.4:
        m.change(own, loop=m.random.choice(REPEATS))
    edge = m.node(NodeKind.BOUNDARY_EVENT, EventKind.COMPENSATE, attached_to=own)
    undo = m.node(NodeKind.TASK, for_compensation=True)
    m.associations.append(Association(E(f"{edge}-{undo}"), edge, undo))
    back = m.node(NodeKind.INTERMEDIATE_THROW_EVENT, EventKind.COMPENSATE)
    first, last = m.block(depth)
    m.flow(own, first)
    m.flow(last, back)
    return own, back


EVENT_BLOCKS: tuple[Block, ...] = (
    _told_on_the_edge,
    _several_on_the_edge,
    _repeated_within,
    _repeated_messages,
    _stops,
    _listens,
    _joined_again,
    _undone,
)
MIXED_BLOCKS: tuple[Block, ...] = (*WILD_BLOCKS, *EVENT_BLOCKS, *EVENT_BLOCKS, *EVENT_BLOCKS)
