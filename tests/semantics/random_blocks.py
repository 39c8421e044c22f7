"""The kinds of block that random processes are made of."""

from __future__ import annotations

from growing_process import Block, E, Making, task

from intertwine.model.elements import Association, Loop
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind


def _event(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    kind, *events = m.random.choice(
        (
            (NodeKind.INTERMEDIATE_CATCH_EVENT, EventKind.TIMER),
            (NodeKind.INTERMEDIATE_CATCH_EVENT, EventKind.CONDITIONAL),
            (NodeKind.INTERMEDIATE_THROW_EVENT,),
            (NodeKind.INTERMEDIATE_THROW_EVENT, EventKind.SIGNAL),
            (NodeKind.INTERMEDIATE_THROW_EVENT, EventKind.ESCALATION),
        )
    )
    own = m.node(kind, *events)
    return own, own


def _sequence(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    first, middle = m.block(depth)
    after, last = m.block(depth)
    m.flow(middle, after)
    return first, last


def _between(
    m: Making, depth: int, split: NodeKind, join: NodeKind | None = None
) -> tuple[ElementId, ElementId]:
    opening, closing = m.node(split), m.node(join or split)
    for _ in range(m.random.choice((2, 2, 3))):
        first, last = m.block(depth)
        m.flow(opening, first)
        m.flow(last, closing)
    return opening, closing


def _exclusive(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    return _between(m, depth, NodeKind.EXCLUSIVE_GATEWAY)


def _parallel(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    return _between(m, depth, NodeKind.PARALLEL_GATEWAY)


def _inclusive(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    return _between(m, depth, NodeKind.INCLUSIVE_GATEWAY)


def _event_based(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    opening, closing = m.node(NodeKind.EVENT_BASED_GATEWAY), m.node(NodeKind.EXCLUSIVE_GATEWAY)
    for kind in (EventKind.TIMER, EventKind.CONDITIONAL):
        event = m.node(NodeKind.INTERMEDIATE_CATCH_EVENT, kind)
        first, last = m.block(depth)
        m.flow(opening, event)
        m.flow(event, first)
        m.flow(last, closing)
    return opening, closing


def _loop(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    opening, closing = m.node(NodeKind.EXCLUSIVE_GATEWAY), m.node(NodeKind.EXCLUSIVE_GATEWAY)
    m.looped += 1
    first, last = m.block(depth)
    m.looped -= 1
    m.flow(opening, first)
    m.flow(last, closing)
    m.flow(closing, opening)
    return opening, closing


def _repeated(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    first, last = task(m, depth)
    loop = m.random.choice(
        (
            Loop(LoopKind.STANDARD),
            Loop(LoopKind.STANDARD, test_before=True, maximum=2),
            Loop(LoopKind.PARALLEL, cardinality="2"),
            Loop(LoopKind.PARALLEL, condition="enough"),
            Loop(LoopKind.SEQUENTIAL, cardinality="3"),
        )
    )
    m.change(first, loop=loop)
    return first, last


def _conditional(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    opening, _ = task(m, depth)
    closing = m.node(NodeKind.INCLUSIVE_GATEWAY)
    for number in range(2):
        first, last = m.block(depth)
        m.flow(opening, first, condition="yes" if number else "", default=not number)
        m.flow(last, closing)
    return opening, closing


def _sub_process(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    own = m.node(NodeKind.SUB_PROCESS)
    m.inside(own, depth)
    if m.random.random() < 0.2:
        kind = m.random.choice((LoopKind.PARALLEL, LoopKind.SEQUENTIAL))
        m.change(own, loop=Loop(kind, cardinality="2"))
    return own, own


def _interrupted(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    """A sub-process or task with an event on its edge that leads round it."""
    kind = m.random.choice((EventKind.TIMER, EventKind.CONDITIONAL, EventKind.ERROR))
    if m.random.random() < 0.5:
        host, _ = task(m, depth)
    else:
        host = m.node(NodeKind.SUB_PROCESS)
        m.inside(host, depth, ends=EventKind.ERROR if kind is EventKind.ERROR else None)
    return _around(m, depth, host, kind)


def _around(m: Making, depth: int, host: ElementId, kind: EventKind) -> tuple[ElementId, ElementId]:
    closing = m.node(NodeKind.EXCLUSIVE_GATEWAY)
    edge = m.node(NodeKind.BOUNDARY_EVENT, kind, attached_to=host)
    first, last = m.block(depth - 1)
    m.flow(host, closing)
    m.flow(edge, first)
    m.flow(last, closing)
    return host, closing


def _besides(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    """An activity with an event on its edge that lets it go on; a loop would overtake it."""
    if m.looped and not m.wild:
        return task(m, depth)
    host = m.block(0)[0] if m.random.random() < 0.5 else _sub_process(m, depth)[0]
    kind = m.random.choice((EventKind.TIMER, EventKind.CONDITIONAL, EventKind.ESCALATION))
    edge = m.node(NodeKind.BOUNDARY_EVENT, kind, attached_to=host, interrupting=False)
    m.flow(edge, task(m, depth)[0])
    return host, host


def _transaction(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    own = m.node(NodeKind.TRANSACTION)
    m.inside(own, depth, ends=EventKind.CANCEL)
    return _around(m, depth, own, EventKind.CANCEL)


def _ad_hoc(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    own = m.node(NodeKind.AD_HOC_SUB_PROCESS)
    before, m.parent = m.parent, own
    for _ in range(2):
        task(m, depth)
    m.parent = before
    return own, own


def _compensated(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    done, _ = task(m, depth)
    edge = m.node(NodeKind.BOUNDARY_EVENT, EventKind.COMPENSATE, attached_to=done)
    undo = m.node(NodeKind.TASK, for_compensation=True)
    m.associations.append(Association(E(f"{edge}-{undo}"), edge, undo))
    back = m.node(NodeKind.INTERMEDIATE_THROW_EVENT, EventKind.COMPENSATE)
    first, last = m.block(depth)
    m.flow(done, first)
    m.flow(last, back)
    return done, back


def _listening(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    """A sub-process in which an event may stop everything, or happen beside it."""
    own = m.node(NodeKind.SUB_PROCESS)
    m.inside(own, depth)
    before, m.parent = m.parent, own
    event = m.node(NodeKind.SUB_PROCESS, event_sub_process=True)
    m.parent = event
    kind = m.random.choice((EventKind.TIMER, EventKind.CONDITIONAL))
    start = m.node(NodeKind.START_EVENT, kind, interrupting=m.random.random() < 0.5)
    first, last = m.block(depth)
    m.flow(start, first)
    m.flow(last, m.node(NodeKind.END_EVENT))
    m.parent = before
    return own, own


# --- what need not be sound ----------------------------------------------------------------


def _wrong(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    kinds = (
        NodeKind.EXCLUSIVE_GATEWAY,
        NodeKind.PARALLEL_GATEWAY,
        NodeKind.INCLUSIVE_GATEWAY,
        NodeKind.COMPLEX_GATEWAY,
    )
    return _between(m, depth, m.random.choice(kinds), m.random.choice(kinds))


def _ends_early(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    split = m.node(NodeKind.EXCLUSIVE_GATEWAY)
    kinds: tuple[tuple[EventKind, ...], ...] = (
        (),
        (EventKind.TERMINATE,),
        (EventKind.ERROR,),
        (EventKind.ESCALATION,),
        (EventKind.SIGNAL,),
        (EventKind.COMPENSATE,),
        (EventKind.CANCEL,),
    )
    m.flow(split, m.node(NodeKind.END_EVENT, *m.random.choice(kinds)))
    first, last = m.block(depth)
    m.flow(split, first)
    return split, last


def _waits(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    kind, *events = m.random.choice(
        (
            (NodeKind.INTERMEDIATE_CATCH_EVENT, EventKind.MESSAGE),
            (NodeKind.RECEIVE_TASK,),
            (NodeKind.INTERMEDIATE_CATCH_EVENT, EventKind.SIGNAL),
            (NodeKind.INTERMEDIATE_THROW_EVENT, EventKind.MESSAGE),
        )
    )
    own = m.node(kind, *events)
    return own, own


def _asks(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    """The first of several messages or a deadline decides."""
    opening, closing = m.node(NodeKind.EVENT_BASED_GATEWAY), m.node(NodeKind.EXCLUSIVE_GATEWAY)
    followers = [
        m.node(NodeKind.INTERMEDIATE_CATCH_EVENT, EventKind.MESSAGE),
        m.node(NodeKind.RECEIVE_TASK),
        m.node(NodeKind.INTERMEDIATE_CATCH_EVENT, EventKind.TIMER),
    ]
    for event in followers[: m.random.choice((2, 3))]:
        first, last = m.block(depth)
        m.flow(opening, event)
        m.flow(event, first)
        m.flow(last, closing)
    return opening, closing


def _jumps(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    name = f"link {len(m.nodes)}"
    first, last = m.block(depth)
    away = m.node(NodeKind.INTERMEDIATE_THROW_EVENT, EventKind.LINK, name=name)
    here = m.node(NodeKind.INTERMEDIATE_CATCH_EVENT, EventKind.LINK, name=name)
    m.flow(last, away)
    return first, here


BLOCKS: tuple[Block, ...] = (
    task,
    _event,
    _sequence,
    _sequence,
    _exclusive,
    _parallel,
    _inclusive,
    _event_based,
    _loop,
    _repeated,
    _conditional,
    _sub_process,
    _interrupted,
    _besides,
    _transaction,
    _ad_hoc,
    _compensated,
    _listening,
)
WILD_BLOCKS: tuple[Block, ...] = (*BLOCKS, _wrong, _ends_early, _waits, _waits, _asks, _jumps)
