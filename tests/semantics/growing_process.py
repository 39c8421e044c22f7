"""One random process while it grows, node by node and block by block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from intertwine.model.elements import Association, EventDefinition, FlowNode, SequenceFlow
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind

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


Block = Callable[["Making", int], tuple[ElementId, ElementId]]
"""Makes a block of at most so many levels; returns its first and its last node."""


@dataclass
class Making:
    """One process while it grows."""

    random: Random
    name: str
    pool: str | None
    blocks: tuple[Block, ...]
    """The kinds of block that it is made of."""
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
        made: Block = task
        if depth > 0 and len(self.nodes) < MOST_NODES:
            made = self.random.choice(self.blocks)
        return made(self, depth - 1)


def task(m: Making, depth: int) -> tuple[ElementId, ElementId]:
    own = m.node(m.random.choice(TASKS))
    return own, own
