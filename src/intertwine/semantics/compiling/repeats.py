"""How often an activity is done: what its file says in numbers, and what is assumed otherwise."""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import LoopKind
from intertwine.semantics.compiling.draft import Draft

MOST_COPIES = 3
"""Instances of a sub-process that run side by side; more would only multiply the states."""
MOST_INSTANCES = 8
"""Instances of a task."""


def instances(draft: Draft, node: FlowNode) -> tuple[int, ...]:
    """Return how many instances there may be; () for an activity that is not multi-instance."""
    loop = node.loop
    if loop is None or loop.kind is LoopKind.STANDARD:
        return ()
    most = MOST_INSTANCES
    if draft.service.children.get(node.id) or node.called:
        most = MOST_COPIES if loop.kind is LoopKind.PARALLEL else MOST_INSTANCES
    words = loop.cardinality.strip()
    if words.isdecimal() and words.isascii():
        stated = int(words[:9])
        if stated > most:
            draft.remark("fewer-instances", node.id, stated=stated, run=most)
        return (min(stated, most),)
    if _talks(draft, node):
        draft.remark("one-instance", node.id)
        return (1,)
    draft.remark("instances-assumed", node.id)
    return (1, 2)


def copies_of(draft: Draft, node: FlowNode) -> int:
    """Return how many instances of a sub-process run side by side."""
    if node.loop is None or node.loop.kind is not LoopKind.PARALLEL:
        return 1
    return max(1, *instances(draft, node))


def _talks(draft: Draft, node: FlowNode) -> bool:
    """Return whether an activity, or anything in it, sends or receives: each message is one."""
    service, todo, seen = draft.service, [node], set()
    while todo:
        one = todo.pop()
        if one.id in seen:
            continue
        seen.add(one.id)
        if service.sent.get(one.id) or service.received.get(one.id):
            return True
        todo += service.children.get(one.id, ())
        if one.called:
            todo += [n for n in service.nodes if n.process == one.called]
    return False
