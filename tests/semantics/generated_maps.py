"""Random maps by seed: nested blocks of every kind in one to four pools, messages right and wrong.

`generated(seed)` may do anything; `block_structured(seed)` is one process of whole blocks without
messages, which is safe and can always finish.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random

from intertwine.model.elements import (
    Association,
    EventDefinition,
    FlowNode,
    Loop,
    MapPartner,
    MessageFlow,
    Pool,
    SequenceFlow,
)
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap

E = ElementId
TASKS = (
    NodeKind.TASK,
    NodeKind.USER_TASK,
    NodeKind.MANUAL_TASK,
    NodeKind.SERVICE_TASK,
    NodeKind.SCRIPT_TASK,
    NodeKind.BUSINESS_RULE_TASK,
    NodeKind.SEND_TASK,
)
MOST_NODES = 24
"""Nodes of one process; from here on only tasks are added."""


@dataclass
class Making:
    """One process while it grows."""

    random: Random
    name: str
    pool: str | None
    wild: bool
    """True where what is made need not be sound."""
    nodes: list[FlowNode] = field(default_factory=list)
    flows: list[SequenceFlow] = field(default_factory=list)
    associations: list[Association] = field(default_factory=list)
    parent: ElementId | None = None
    looped: int = 0

    def node(self, kind: NodeKind, *events: EventKind, **more: object) -> ElementId:
        """Return the id of a new node."""
        own = E(f"{self.name}{len(self.nodes)}")
        made = FlowNode(
            own,
            kind,
            name=own,
            process=E(f"process {self.name}"),
            pool=E(self.pool) if self.pool else None,
            parent=self.parent,
            events=tuple(EventDefinition(e) for e in events),
        )
        self.nodes.append(replace(made, **more))  # type: ignore[arg-type]
        return own

    def flow(self, source: ElementId, target: ElementId, **more: object) -> ElementId:
        """Return the id of a new sequence flow."""
        own = E(f"{source}>{target}#{len(self.flows)}")
        self.flows.append(SequenceFlow(own, source, target, **more))  # type: ignore[arg-type]
        return own

    def change(self, own: ElementId, **more: object) -> None:
        """Give a node other fields."""
        at = next(i for i, n in enumerate(self.nodes) if n.id == own)
        self.nodes[at] = replace(self.nodes[at], **more)  # type: ignore[arg-type]

    def inside(self, holder: ElementId, depth: int, *, ends: EventKind | None = None) -> None:
        """Fill a sub-process with a start, a block and an end."""
        before, self.parent = self.parent, holder
        start = self.node(NodeKind.START_EVENT)
        first, last = self.block(depth)
        self.flow(start, first)
        if ends is None:
            self.flow(last, self.node(NodeKind.END_EVENT))
        else:
            split = self.node(NodeKind.EXCLUSIVE_GATEWAY)
            self.flow(last, split)
            self.flow(split, self.node(NodeKind.END_EVENT))
            self.flow(split, self.node(NodeKind.END_EVENT, ends))
        self.parent = before

    def block(self, depth: int) -> tuple[ElementId, ElementId]:
        """Return the first and the last node of a new block."""
        made: Callable[[Making, int], tuple[ElementId, ElementId]] = _task
        if depth > 0 and len(self.nodes) < MOST_NODES:
            made = self.random.choice(WILD_BLOCKS if self.wild else BLOCKS)
        return made(self, depth - 1)


def _task(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    own = m.node(m.random.choice(TASKS))
    return own, own


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
    first, last = _task(m, depth)
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
    opening, _ = _task(m, depth)
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
        host, _ = _task(m, depth)
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
        return _task(m, depth)
    host = m.block(0)[0] if m.random.random() < 0.5 else _sub_process(m, depth)[0]
    kind = m.random.choice((EventKind.TIMER, EventKind.CONDITIONAL, EventKind.ESCALATION))
    edge = m.node(NodeKind.BOUNDARY_EVENT, kind, attached_to=host, interrupting=False)
    m.flow(edge, _task(m, depth)[0])
    return host, host


def _transaction(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    own = m.node(NodeKind.TRANSACTION)
    m.inside(own, depth, ends=EventKind.CANCEL)
    return _around(m, depth, own, EventKind.CANCEL)


def _ad_hoc(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    own = m.node(NodeKind.AD_HOC_SUB_PROCESS)
    before, m.parent = m.parent, own
    for _ in range(2):
        _task(m, depth)
    m.parent = before
    return own, own


def _compensated(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    done, _ = _task(m, depth)
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


BLOCKS = (
    _task,
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
WILD_BLOCKS = (*BLOCKS, _wrong, _ends_early, _waits, _waits, _asks, _jumps)


def block_structured(seed: int, *, depth: int = 3) -> ServiceMap:
    """Return one process of whole blocks: safe, and every run can finish."""
    making = Making(Random(f"blocks {seed}"), "a", None, wild=False)
    _whole(making, depth)
    return _map((making,), (), ())


def generated(seed: int, *, depth: int = 3, most_pools: int = 4) -> ServiceMap:
    """Return a collaboration of one to four pools, maybe a black box, with messages among them."""
    random = Random(f"wild {seed}")
    makings = [
        Making(random, letter, f"pool {letter}", wild=True)
        for letter in "abcd"[: random.randint(1, most_pools)]
    ]
    for number, making in enumerate(makings):
        _whole(making, random.randint(1, depth), told=number > 0 and random.random() < 0.7)
    black = ("box",) if random.random() < 0.4 else ()
    return _map(tuple(makings), black, tuple(_messages(random, makings, black)))


def _whole(m: Making, depth: int, *, told: bool = False) -> None:
    start = m.node(NodeKind.START_EVENT, *((EventKind.MESSAGE,) if told else ()))
    first, last = m.block(depth)
    m.flow(start, first)
    ends = (EventKind.MESSAGE,) if m.wild and m.random.random() < 0.3 else ()
    m.flow(last, m.node(NodeKind.END_EVENT, *ends))


def _messages(random: Random, makings: list[Making], black: tuple[str, ...]) -> list[MessageFlow]:
    found: list[MessageFlow] = []

    def tell(source: str, target: str) -> None:
        name = random.choice(("", "", "note"))
        own = E(f"m{len(found)}")
        found.append(MessageFlow(own, E(source), E(target), name=name))

    for making in makings:
        others = [m for m in makings if m is not making]
        for node in making.nodes:
            waits = node.kind is NodeKind.RECEIVE_TASK or (
                node.kind in (NodeKind.START_EVENT, NodeKind.INTERMEDIATE_CATCH_EVENT)
                and any(d.kind is EventKind.MESSAGE for d in node.events)
            )
            if not waits:
                continue
            if others and random.random() < 0.85:
                tell(_someone(random, random.choice(others)), node.id)
            elif black:
                tell(black[0], node.id)
    for _ in range(random.choice((0, 0, 1, 2)) if len(makings) > 1 else 0):
        one, other = random.sample(makings, 2)
        target = other.pool if random.random() < 0.1 else _someone(random, other)
        tell(_someone(random, one), target or "")
    return found


def _someone(random: Random, making: Making) -> str:
    """Return an activity or throwing event of a process."""
    able = [
        n.id
        for n in making.nodes
        if (n.is_activity and not n.event_sub_process)
        or n.kind in (NodeKind.END_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT)
    ]
    return random.choice(able)


def _map(
    makings: tuple[Making, ...], black: tuple[str, ...], messages: tuple[MessageFlow, ...]
) -> ServiceMap:
    process: Mapping[str, ElementId | None] = {
        **{m.pool: E(f"process {m.name}") for m in makings if m.pool},
        **dict.fromkeys(black),
    }
    return ServiceMap(
        "generated",
        partners=tuple(MapPartner(PartnerId(p), p, E(p)) for p in process),
        pools=tuple(Pool(E(p), p, held, PartnerId(p)) for p, held in process.items()),
        nodes=tuple(n for m in makings for n in m.nodes),
        flows=tuple(f for m in makings for f in m.flows),
        messages=messages,
        associations=tuple(a for m in makings for a in m.associations),
    )
